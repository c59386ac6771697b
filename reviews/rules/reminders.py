"""When a person is reminded of what, and when a reminder waits, joins another one or is skipped. Pure.

A reminder is one lead time of one occasion. However it ends, it ends once: sent, merged into a message about the
same occasion, or skipped with a reason. A cap delays or merges, it never drops.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from reviews.rules.occasions import Occasion, linked_with
from reviews.rules.pacing import room_from
from reviews.rules.quiet_hours import Rhythm, last_permitted_hour, local, next_permitted, permitted

INVITATION = 42
"""Days before the earlier of consultation and review by which registration should have been announced."""
MORNING = 0
"""The lead time "the morning of"."""
NEWS = -1
"""Stands for the lead time of news: told once, as soon as it may be."""
LEADS = (INVITATION, 14, 7, 2, MORNING)
"""Lead times in days, as long as a person has not chosen their own."""
USUAL_HOUR = time(10)
"""When on its day a reminder is due, on the person's clock, if that hour is not quiet."""
SOON = timedelta(hours=48)
"""What begins or ends within this time does not wait for a cap."""
TOGETHER = timedelta(days=3)
"""Linked events at most this far apart are reminded together."""
BUSY = timedelta(minutes=30)
"""How long after the last answer a form counts as open."""


_NEVER = datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Recipient:
    """What decides when one person is reminded."""

    rhythm: Rhythm
    leads: tuple[int, ...] = LEADS
    done: frozenset[str] = frozenset()
    """Subjects of which they said "I have done this"."""
    busy_at: datetime | None = None
    """Their last answer in a form that is still open."""
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reminder:
    """One lead time of one occasion for one person."""

    subject: str
    lead: int
    due: datetime
    start: datetime
    over: datetime


def news(subject: str, due: datetime, *, correction: bool, over: datetime | None = None) -> Reminder:
    """News about a subject as a reminder. A correction does not wait for the caps; `over` is when it comes too late."""
    return Reminder(subject, NEWS, due, due if correction else _NEVER, over or _NEVER)


class Outcome(StrEnum):
    """How a reminder ended."""

    sent = "sent"
    merged = "merged"
    skipped = "skipped"


class Reason(StrEnum):
    """Why a reminder was skipped."""

    passed = "passed"
    done = "done"


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of the reminders that wait for one person at one instant. Each is in exactly one of the four."""

    send: tuple[Reminder, ...] = ()
    """One for each occasion, soonest first: together they are one message."""
    merged: tuple[Reminder, ...] = ()
    """Further lead times of the occasions in `send`."""
    skipped: tuple[tuple[Reminder, Reason], ...] = ()
    wait: tuple[Reminder, ...] = ()
    until: datetime | None = None
    """When to look again at those that wait."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder with the instant and the way it ends if nothing changes."""

    reminder: Reminder
    at: datetime
    outcome: Outcome
    reason: Reason | None = None


def reminders_for(person: Recipient, occasions: Sequence[Occasion]) -> list[Reminder]:
    """Every lead time that lies after the person's yes, soonest first."""
    firm = [each for each in occasions if not each.tentative and not each.for_states]
    due = (reminder for each in firm for reminder in _lead_times(person, each, firm))
    return sorted(due, key=lambda reminder: (reminder.due, reminder.start, reminder.subject, reminder.lead))


def permitted_at(
    person: Recipient, pushes: Sequence[datetime], now: datetime, *, urgent: bool, over: datetime | None = None
) -> datetime:
    """The first instant from `now` on at which the person may be written to.

    `urgent` (a correction, or what is within 48 hours) ignores the caps, and quiet hours only if `over` would pass.
    """
    at = max(now, person.paused_until or now, person.busy_at + BUSY if person.busy_at else now)
    if urgent:
        awake = next_permitted(person.rhythm, at)
        return at if over is not None and over <= awake else awake
    while True:
        room = room_from(person.rhythm, pushes, at)
        if permitted(person.rhythm, room):
            return room
        at = next_permitted(person.rhythm, room)


def decide(person: Recipient, waiting: Iterable[Reminder], pushes: Sequence[datetime], now: datetime) -> Decision:
    """What becomes of the reminders that are due: all that may be said is said in one message."""
    skipped: list[tuple[Reminder, Reason]] = []
    live: list[Reminder] = []
    for reminder in waiting:
        reason = _moot(person, reminder, now)
        if reason:
            skipped.append((reminder, reason))
        else:
            live.append(reminder)
    if not live:
        return Decision(skipped=tuple(skipped))
    until = min(_sendable(person, reminder, pushes, now) for reminder in live)
    if until > now:
        return Decision(skipped=tuple(skipped), wait=tuple(live), until=until)
    send, merged = _one_message(live)
    return Decision(send=send, merged=merged, skipped=tuple(skipped))


def plan(person: Recipient, occasions: Sequence[Occasion], pushes: Sequence[datetime], now: datetime) -> list[Planned]:
    """The whole course of a person's reminders from `now` on, if nothing changes; `pushes` are those already sent."""
    ahead, waiting, sent = reminders_for(person, occasions), list[Reminder](), list(pushes)
    planned: list[Planned] = []
    until: datetime | None = None
    while ahead or waiting:
        now = max(now, min(each for each in (until, ahead[0].due if ahead else None) if each is not None))
        waiting += [reminder for reminder in ahead if reminder.due <= now]
        ahead = [reminder for reminder in ahead if reminder.due > now]
        decision = decide(person, waiting, sent, now)
        planned += _ended(decision, now)
        waiting, until = list(decision.wait), decision.until
        sent += [now] if decision.send else []
    return planned


def _lead_times(person: Recipient, occasion: Occasion, firm: Sequence[Occasion]) -> Iterable[Reminder]:
    for lead in person.leads:
        if lead == INVITATION and not occasion.invites:
            continue
        due = _due(person.rhythm, lead, _anchor(occasion, firm, lead))
        if due >= occasion.since and due < occasion.over:
            yield Reminder(occasion.subject, lead, due, occasion.start, occasion.over)


def _due(rhythm: Rhythm, lead: int, anchor: datetime) -> datetime:
    """The instant of a lead time in the person's own day, outside their quiet hours."""
    if lead == MORNING:
        return last_permitted_hour(rhythm, anchor)
    day = local(rhythm, anchor).date() - timedelta(days=lead)
    at = datetime.combine(day, USUAL_HOUR, ZoneInfo(rhythm.zone)).astimezone(UTC)
    return next_permitted(rhythm, at)


def _anchor(occasion: Occasion, firm: Sequence[Occasion], lead: int) -> datetime:
    """What a lead time counts from: the earliest of the linked events that this lead time names together."""
    if lead == MORNING:
        return occasion.start
    linked = linked_with(occasion, firm, apart=None if lead == INVITATION else TOGETHER)
    return min(each.start for each in linked)


def _moot(person: Recipient, reminder: Reminder, now: datetime) -> Reason | None:
    if reminder.lead != NEWS and reminder.subject in person.done:
        return Reason.done
    return Reason.passed if reminder.over <= now else None


def _sendable(person: Recipient, reminder: Reminder, pushes: Sequence[datetime], now: datetime) -> datetime:
    """When this reminder may go: under the caps, or as soon as it is within 48 hours."""
    by_cap = permitted_at(person, pushes, now, urgent=False)
    soon = max(now, reminder.start - SOON)
    return min(by_cap, permitted_at(person, pushes, soon, urgent=True, over=reminder.over))


def _one_message(live: list[Reminder]) -> tuple[tuple[Reminder, ...], tuple[Reminder, ...]]:
    """One reminder for each occasion (its shortest lead time), and the others, which it makes superfluous."""
    ordered = sorted(live, key=lambda reminder: (reminder.start, reminder.subject, reminder.lead))
    send = {reminder.subject: reminder for reminder in reversed(ordered)}
    return tuple(r for r in ordered if send[r.subject] is r), tuple(r for r in ordered if send[r.subject] is not r)


def _ended(decision: Decision, now: datetime) -> list[Planned]:
    return [
        *(Planned(reminder, now, Outcome.sent) for reminder in decision.send),
        *(Planned(reminder, now, Outcome.merged) for reminder in decision.merged),
        *(Planned(reminder, now, Outcome.skipped, reason) for reminder, reason in decision.skipped),
    ]
