from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from dialogue.replies import Say
from locales.texts import Texts
from reviews.calendar import Calendar
from reviews.ics import calendar_ics
from tests.reviews.snapshots import NOW, day, of_facts, reference

TEXTS = Texts.load()
REGIONS = ("africa", "arab", "asia_pacific", "europe_north_america", "latin_america_caribbean")


def in_english(say: Say) -> str:
    return "".join(mark for mark in TEXTS.plain(say, ("en",)) if mark not in "\u2068\u2069\u2066")


def made(calendar: Calendar, of: str) -> bytes:
    return calendar_ics(calendar, of=of, words=in_english, language="en", host="reviews.example", now=NOW)


def read(calendar: Calendar, of: str) -> dict[str, icalendar.cal.Component]:
    components = icalendar.Calendar.from_ical(made(calendar, of)).walk("VEVENT")
    return {str(each["UID"]).partition("@")[0]: each for each in components}


def briefing(**more: object) -> Calendar:
    return of_facts(
        ("region", {"slug": "arab", "name": "Arab Region", "zone": "Asia/Beirut"}),
        ("event", {"slug": "briefing", "kind": "briefing", "regions": ["arab"], **more}),
    )


@pytest.mark.requirement("S4-21")
def test_one_file_holds_all_regions() -> None:
    assert set(read(reference(), "all")) == {
        *("gfmd-geneva-side-event", "ena-review-2020", "ena-subregional-symposium-2021"),
        *("arab-consultation-2021", "arab-review-2021", "asia-pacific-review-2021"),
        *("deadline.lac-state-inputs", "deadline.ap-state-survey", "call.example-rapporteur-2021"),
    }


def test_what_has_no_day_is_not_in_a_file() -> None:
    assert set(read(reference(), "africa")) == {"gfmd-geneva-side-event"}
    assert set(read(reference(), "latin_america_caribbean")) == {"gfmd-geneva-side-event", "deadline.lac-state-inputs"}


def test_whole_days_end_on_the_day_after() -> None:
    review = read(reference(), "arab")["arab-review-2021"]
    assert (review.decoded("DTSTART"), review.decoded("DTEND")) == (date(2021, 2, 24), date(2021, 2, 26))
    assert (review["TRANSP"], review["STATUS"], review["SEQUENCE"]) == ("TRANSPARENT", "CONFIRMED", 0)
    assert review["UID"] == "arab-review-2021@reviews.example"
    assert review["SUMMARY"] == "Arab Region: Regional Review Conference"
    assert review["SUMMARY"].params["LANGUAGE"] == "en"
    assert "ORGANIZER" not in review


def test_a_time_is_the_wall_time_of_its_zone() -> None:
    calendar = briefing(moment=day("2021-03-29", time="09:00", end_time="11:30", zone="Asia/Beirut"))
    event = read(calendar, "arab")["briefing"]
    begins, ends = event.decoded("DTSTART"), event.decoded("DTEND")
    assert begins == datetime(2021, 3, 29, 9, 0, tzinfo=ZoneInfo("Asia/Beirut"))
    assert ends - begins == timedelta(hours=2, minutes=30)
    assert b"DTSTART;TZID=Asia/Beirut:20210329T090000" in made(calendar, "arab")
    assert b"BEGIN:VTIMEZONE" in made(calendar, "arab")


def test_an_end_that_is_not_known_is_not_invented() -> None:
    event = read(briefing(moment=day("2021-03-29", time="09:00", zone="Asia/Beirut")), "arab")["briefing"]
    assert "DTEND" not in event


@pytest.mark.requirement("S0-57")
def test_a_tentative_day_is_tentative() -> None:
    event = read(briefing(moment=day("2021-03-29", tentative=True)), "arab")["briefing"]
    assert event["STATUS"] == "TENTATIVE"
    assert "(tentative)" in str(event["DESCRIPTION"])


def test_a_cancelled_event_stays_and_says_so_twice() -> None:
    event = read(briefing(moment=day("2021-03-29"), state="cancelled", name="Briefing"), "event:briefing")["briefing"]
    assert (event["STATUS"], event["SUMMARY"]) == ("CANCELLED", "CANCELLED: Arab Region: Briefing")
    assert event.walk("VALARM") == []


@pytest.mark.parametrize(("of", "alarms"), [("arab", 0), ("all", 0), ("event:briefing", 1)])
def test_only_a_single_entry_has_an_alarm(of: str, alarms: int) -> None:
    event = read(briefing(moment=day("2021-03-29")), of)["briefing"]
    assert len(event.walk("VALARM")) == alarms


@pytest.mark.requirement("S0-41")
def test_a_deadline_stands_on_its_last_day_and_says_whom_it_binds() -> None:
    deadline = read(reference(), "latin_america_caribbean")["deadline.lac-state-inputs"]
    assert (deadline.decoded("DTSTART"), deadline.decoded("DTEND")) == (date(2020, 11, 20), date(2020, 11, 21))
    assert "This is for States." in str(deadline["DESCRIPTION"])


@pytest.mark.parametrize("of", [*REGIONS, "all"])
def test_every_file_is_well_formed(of: str) -> None:
    content = made(reference(), of)
    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"METHOD:PUBLISH" in lines
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT6H" in lines
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_a_file_is_the_same_until_something_changes() -> None:
    row = {"kind": "event", "slug": "a", "body": {"slug": "a", "kind": "briefing", "moment": day("2021-03-29")}}
    calendar = Calendar.from_facts([{**row, "version": 2, "sequence": 4, "changed": 1612170000123}])
    event = read(calendar, "all")["a"]
    assert event["SEQUENCE"] == 4
    assert event.decoded("DTSTAMP") == event.decoded("LAST-MODIFIED") == datetime(2021, 2, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("of", ["atlantis", "event:none", ""])
def test_there_is_no_file_of_what_is_not_there(of: str) -> None:
    with pytest.raises(KeyError):
        made(reference(), of)
