"""What a push says and offers, and that it is short."""

from datetime import timedelta

import pytest

from channels.parts import plain
from dialogue.replies import Link, Say
from locales.texts import Texts
from reviews import pushes
from reviews.calendar import Calendar, Entry
from reviews.follows import occasions
from reviews.pushes import push, quiet_push
from reviews.rules.quiet_hours import Rhythm
from reviews.rules.reminders import Recipient, Reminder, decide, reminders_for
from reviews.tidings import Tiding, tiding
from tests.reviews.snapshots import NOW, of_facts, reference

DONE = "reminders:done:event:"


def reminder(calendar: Calendar, subject: str, lead: int = 14) -> Reminder:
    since = NOW - timedelta(days=400)
    entries = [fact for fact in calendar.facts.values() if isinstance(fact, Entry)]
    found = reminders_for(Recipient(Rhythm("UTC")), occasions(calendar, entries, since))
    return next(each for each in found if (each.subject, each.lead) == (subject, lead))


def test_one_reminder_says_what_and_when_then_the_state_of_registration() -> None:
    reply = push(reference(), [], [reminder(reference(), "event:lac-review-2021")], None)
    assert [say.id for say in reply.says] == ["reminder-event", "reminder-registration-unknown"]
    assert reply.keep
    assert [choice.data for choice in reply.choices] == [
        "reminders:done:event:lac-review-2021",
        "calendar:event:lac-review-2021",
        "reminders:less",
        "cmd:stop",
        "settings:pause:on",
        "settings:quiet:on",
        "settings:clear",
    ]


@pytest.mark.requirement("S3-26")
def test_every_push_has_stop_pause_quiet_and_clear() -> None:
    tiding = Tiding(Say("news-cancelled", title="x", when="y"), correction=True)
    for reply in (
        push(reference(), [("event:arab-review-2021", tiding)], [], None),
        push(reference(), [], [reminder(reference(), "event:arab-review-2021")], None),
    ):
        data = {choice.data for choice in reply.choices}
        assert data >= {"cmd:stop", "settings:pause:on", "settings:quiet:on", "settings:clear", "reminders:less"}


def test_linked_events_have_a_done_for_each() -> None:
    both = [reminder(reference(), f"event:arab-{which}-2021") for which in ("consultation", "review")]
    reply = push(reference(), [], both, None)
    assert [choice.data for choice in reply.choices if choice.data.startswith(DONE)] == [
        f"{DONE}arab-consultation-2021",
        f"{DONE}arab-review-2021",
    ]
    assert [choice.label.id for choice in reply.choices][:2] == ["reminder-done-first", "reminder-done-second"]


def test_on_the_day_itself_nothing_is_said_of_registration() -> None:
    reply = push(reference(), [], [reminder(reference(), "event:arab-review-2021", 0)], None)
    assert [say.id for say in reply.says] == ["reminder-event"]


REGISTRATIONS = [
    (
        {"state": "open", "url": "https://example.org/r"},
        Say("reminder-register-at", link=Link("https://example.org/r")),
    ),
    ({"state": "open"}, Say("reminder-register")),
    ({"state": "closed"}, Say("reminder-registration-closed")),
    ({"state": "not_open"}, Say("reminder-registration-later")),
]


@pytest.mark.parametrize(("registration", "say"), REGISTRATIONS)
def test_the_state_of_registration(registration: dict[str, str], say: Say) -> None:
    event = {"slug": "x", "kind": "regional_review", "access": "open", "registration": registration}
    calendar = of_facts(("event", {**event, "moment": {"precision": "day", "start": "2021-02-24"}}))
    assert push(calendar, [], [reminder(calendar, "event:x")], None).says[1] == say


def test_the_quiet_push_says_nothing() -> None:
    reply = quiet_push()
    assert ([say.args for say in reply.says], reply.silent) == ([{}], True)


def test_more_than_three_are_counted() -> None:
    subjects = ("arab-consultation-2021", "arab-review-2021", "asia-pacific-review-2021", "lac-review-2021")
    reply = push(reference(), [], [reminder(reference(), f"event:{slug}") for slug in subjects], None)
    assert [say.id for say in reply.says] == ["reminder-event"] * pushes.TOLD_IN_FULL + ["reminder-more"]
    assert reply.says[-1].args == {"number": 1}


def test_button_data_fits() -> None:
    slug = "d" * 40
    deadline = {"slug": slug, "what": "x", "moment": {"precision": "day", "start": "2021-02-24"}}
    calendar = of_facts(("deadline", deadline))
    reply = push(calendar, [], [reminder(calendar, f"deadline:{slug}")], None)
    assert max(len(choice.data) for choice in reply.choices) <= 64


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load()


@pytest.mark.parametrize("language", ["en", "ar", "es", "fr", "ru", "zh", "am"])
def test_every_push_of_the_round_is_at_most_300_characters(texts: Texts, language: str) -> None:
    """Each reminder alone, and what is due on one day together."""
    calendar = reference()
    person = Recipient(Rhythm("Asia/Beirut"))
    found = reminders_for(person, occasions(calendar, calendar.entries(now=NOW), NOW - timedelta(days=400)))
    assert found
    for each in found:
        together = [other for other in found if other.due == each.due]
        decision = decide(person, together, [], each.due)
        for send in ((each,), decision.send):
            if send:
                text = plain(texts.message(push(calendar, [], send, "Asia/Beirut"), (language, "en")).text)
                assert len(text) <= 300, text


@pytest.mark.parametrize("language", ["en", "ar", "es", "fr", "ru", "zh", "am"])
def test_a_push_has_room_for_the_longest_names(texts: Texts, language: str) -> None:
    """A deadline, a call and a paper with names of 500 characters, the first two together."""
    name = "multi-stakeholder consultation " * 16
    where = {"regions": ["latin_america_caribbean"]}
    day = {"precision": "day", "start": "2021-02-24"}
    calendar = of_facts(
        ("deadline", {"slug": "d", "what": name, "moment": day, **where}),
        ("call", {"slug": "c", "name": name, "roles": [], "example": True, "opens": day, "moment": day, **where}),
        ("document", {"slug": "p", "type": "concept_note", "title": name, "url": f"https://example.org/{'p' * 60}"}),
    )
    both = push(calendar, [], [reminder(calendar, "deadline:d"), reminder(calendar, "call:c")], None)
    paper = tiding(calendar, "document:p", 0, changes=(), zone=None, now=NOW)
    assert paper
    for reply in (both, push(calendar, [("document:p", paper)], [], None)):
        text = plain(texts.message(reply, (language, "en")).text)
        assert len(text) <= 300, text
        assert "consultation…" in text or "multi-stakeholder…" in text
