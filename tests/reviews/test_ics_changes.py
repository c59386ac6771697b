import pytest

from reviews.calendar import Calendar, Change
from reviews.format import Problem
from reviews.ics import calendar_ics
from reviews.loading import Plan, plan
from tests.reviews.snapshots import NOW, day, of_facts, reference


def ics(*lines: str) -> bytes:
    return "\r\n".join(
        ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", "")
    ).encode()


def briefing() -> Calendar:
    return of_facts(
        ("region", {"slug": "arab", "name": "Arab Region", "zone": "Asia/Beirut"}),
        (
            "event",
            {
                "slug": "briefing",
                "kind": "briefing",
                "regions": ["arab"],
                "moment": day("2021-03-29", time="09:00", zone="Asia/Beirut"),
            },
        ),
    )


def test_our_own_files_change_nothing() -> None:
    content = calendar_ics(reference(), of="all", words=repr, language="en", host="reviews.example", now=NOW)
    assert plan({"all.ics": content}, reference()) == Plan()


@pytest.mark.parametrize(
    ("lines", "moment"),
    [
        (["DTSTART;VALUE=DATE:20210330", "DTEND;VALUE=DATE:20210331"], day("2021-03-30")),
        (["DTSTART;VALUE=DATE:20210330", "DTEND;VALUE=DATE:20210401"], day("2021-03-30", "2021-03-31")),
        (["DTSTART;VALUE=DATE:20210330", "STATUS:TENTATIVE"], day("2021-03-30", tentative=True)),
        (["DTSTART;TZID=Asia/Amman:20210330T100000"], day("2021-03-30", time="10:00", zone="Asia/Amman")),
        (
            ["DTSTART:20210330T060000Z", "DTEND:20210330T080000Z"],
            day("2021-03-30", time="09:00", end_time="11:00", zone="Asia/Beirut"),
        ),
    ],
)
def test_a_date_is_changed(lines: list[str], moment: dict[str, object]) -> None:
    made = plan({"a.ics": ics("UID:briefing@host", "SEQUENCE:1", *lines)}, briefing())
    assert made.problems == ()
    old = day("2021-03-29", time="09:00", zone="Asia/Beirut")
    assert made.changes == (Change("event:briefing", "moment", old, moment),)
    assert [(row.version, row.sequence) for row in made.facts] == [(2, 1)]


def test_an_event_is_called_off() -> None:
    lines = ("UID:briefing@host", "SEQUENCE:7", "DTSTART;TZID=Asia/Beirut:20210329T090000", "STATUS:CANCELLED")
    made = plan({"a.ics": ics(*lines)}, briefing())
    assert made.changes == (Change("event:briefing", "state", None, "cancelled"),)
    assert made.facts[0].sequence == 7


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            ["UID:briefing@host", "DTSTART;VALUE=DATE:20210330"],
            "SEQUENCE is 0; a change of event:briefing needs more than 0",
        ),
        (
            ["UID:nothing@host", "SEQUENCE:1", "DTSTART;VALUE=DATE:20210330"],
            "there is no event 'nothing'; the UID is the slug of one that was loaded from YAML",
        ),
        (
            ["UID:briefing@host", "SEQUENCE:1", "DTSTART;VALUE=DATE:20210330", "RRULE:FREQ=DAILY"],
            "a VEVENT needs a DTSTART and no RRULE: each meeting is an event of its own",
        ),
        (
            ["UID:briefing@host", "SEQUENCE:1"],
            "a VEVENT needs a DTSTART and no RRULE: each meeting is an event of its own",
        ),
        (
            ["UID:briefing@host", "SEQUENCE:1", "DTSTART;VALUE=DATE:20210330", "STATUS:NEEDS-ACTION"],
            "STATUS is 'NEEDS-ACTION'; it is CONFIRMED, TENTATIVE or CANCELLED",
        ),
    ],
)
def test_every_problem_has_its_line_and_reason(lines: list[str], reason: str) -> None:
    assert plan({"a.ics": ics(*lines)}, briefing()).problems == (Problem("a.ics", 5, reason),)


@pytest.mark.parametrize("content", [b"", b"nonsense", b"BEGIN:VEVENT", b"\xff\xfe", b"BEGIN:VCALENDAR\r\nEND:VEVENT"])
def test_what_is_no_calendar_changes_nothing(content: bytes) -> None:
    made = plan({"a.ics": content}, briefing())
    assert (made.facts, made.changes) == ((), ())
