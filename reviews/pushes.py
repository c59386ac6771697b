"""What a push says: one message of reminders and news, at most 300 characters, with what can be done about it. Pure."""

from collections.abc import Sequence

from dialogue.replies import Choice, Link, Reply, Say
from reviews import telling
from reviews.calendar import Calendar, Call, Deadline, Entry, Event, Registration
from reviews.rules.moments import tell
from reviews.rules.reminders import MORNING, Reminder
from reviews.tidings import Tiding

TOLD_IN_FULL = 3
"""How many things one message names; it counts the others."""
_ORDINALS = ("first", "second", "third")
_SAY_LESS = (
    Choice("reminders:less", Say("reminder-less")),
    Choice("cmd:stop", Say("reminder-stop")),
    Choice("settings:pause:on", Say("settings-pause-on")),
    Choice("settings:quiet:on", Say("settings-quiet-on")),
    Choice("settings:clear", Say("settings-clear")),
)


def quiet_push() -> Reply:
    """One neutral sentence without sound; the text comes when they open it."""
    return Reply(
        (Say("reminder-quiet-push"),), (Choice("reminders:open", Say("reminder-open")),), keep=True, silent=True
    )


def push(
    calendar: Calendar, news: Sequence[tuple[str, Tiding]], reminders: Sequence[Reminder], zone: str | None
) -> Reply:
    """News first, then reminders, soonest first."""
    says = [tiding.say for _, tiding in news]
    says += [_line(calendar, reminder, zone) for reminder in reminders]
    subjects = [*(subject for subject, _ in news), *(each.subject for each in reminders)]
    full = _told_in_full(calendar, subjects)
    rest = len(says) - full
    says = says[:full] + ([Say("reminder-more", number=rest)] if rest > 0 else [])
    if len(reminders) > 0 and len(says) < TOLD_IN_FULL:  # three titles leave no room
        says += _what_to_do(calendar, reminders)
    done = _done(calendar, reminders[:full])
    choices = (*done, *_cards(calendar, news, reminders), *_round_choices(news), *_SAY_LESS)
    return Reply(tuple(says), choices, keep=True, about=tuple(subjects[:full]))


def _told_in_full(calendar: Calendar, subjects: Sequence[str]) -> int:
    """Deadlines, calls and documents have long names: two of them fill a message."""
    events = all(isinstance(calendar.fact(subject), Event) for subject in subjects)
    return TOLD_IN_FULL if events else TOLD_IN_FULL - 1


def _line(calendar: Calendar, reminder: Reminder, zone: str | None) -> Say:
    """What and when. No days are counted: a message may be read late, a date stays true."""
    entry = calendar.fact(reminder.subject)
    assert isinstance(entry, Entry), "only entries are reminded of"
    told = {"title": telling.short_title(entry), "when": telling.when(calendar, entry, zone)}
    return Say("reminder-deadline" if isinstance(entry, Deadline | Call) else "reminder-event", **told)


def _what_to_do(calendar: Calendar, reminders: Sequence[Reminder]) -> list[Say]:
    """The state of registration, once, for the first event that is not this very day."""
    for reminder in reminders:
        event = calendar.fact(reminder.subject)
        if isinstance(event, Event) and event.access in ("open", "unknown") and reminder.lead != MORNING:
            return [_registration(calendar, event)]
    return []


def _registration(calendar: Calendar, event: Event) -> Say:
    registration = calendar.registration_of(event) or event.registration or Registration()
    match registration.state:
        case "open":
            address = registration.url or registration.email
            return Say("reminder-register-at", link=Link(address)) if address else Say("reminder-register")
        case "closed":
            return Say("reminder-registration-closed")
        case _:
            as_of = calendar.as_of(event)
            return (
                Say("reminder-registration-unknown", asof=tell(as_of)) if as_of else Say("reminder-registration-later")
            )


def _done(calendar: Calendar, reminders: Sequence[Reminder]) -> list[Choice]:
    """A "done" for each."""
    if len(reminders) == 1:
        return [Choice(f"reminders:done:{reminders[0].subject}", Say("reminder-done"), "good")]
    return [
        Choice(
            f"reminders:done:{reminder.subject}", Say(f"reminder-done-{nth}", title=_title(calendar, reminder)), "good"
        )
        for nth, reminder in zip(_ORDINALS, reminders, strict=False)
    ]


def _title(calendar: Calendar, reminder: Reminder) -> Say:
    entry = calendar.fact(reminder.subject)
    assert isinstance(entry, Entry), "only entries are reminded of"
    return telling.short_title(entry)


def _cards(calendar: Calendar, news: Sequence[tuple[str, Tiding]], reminders: Sequence[Reminder]) -> list[Choice]:
    """The way to the event where there is one, else to the calendar."""
    subjects = {subject for subject, _ in news} | {reminder.subject for reminder in reminders}
    events = [subject for subject in sorted(subjects) if isinstance(calendar.fact(subject), Event)]
    if len(subjects) == 1 and events:
        return [Choice(f"calendar:{events[0]}", Say("reminder-see-event"))]
    return [Choice("cmd:calendar", Say("reminder-see-calendar"))]


def _round_choices(news: Sequence[tuple[str, Tiding]]) -> list[Choice]:
    asked = any(tiding.say.id.startswith("news-round") for _, tiding in news)
    return [Choice("cmd:subscribe", Say("news-round-go-on"), "good")] if asked else []
