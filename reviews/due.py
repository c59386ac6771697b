"""What is due for some people at one instant: deciding about it, putting it into words, writing it into the ledger."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from dialogue.replies import Reply, to_json
from reviews import follows, recipients
from reviews.calendar import Calendar
from reviews.pushes import push, quiet_push
from reviews.rules import reminders as rules
from reviews.rules.reminders import NEWS, Decision, Reminder
from reviews.tidings import Tiding, tiding
from storage import ledger, plans, told
from storage import recipients as kept
from storage.database import Transaction, stamp
from storage.plans import Plan
from storage.told import FieldChange
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Due:
    """All that is known of the people with something due."""

    calendar: Calendar
    now: datetime
    batch: recipients.Batch
    addresses: Mapping[str, int]
    pushes: Mapping[str, Sequence[datetime]]
    told: Mapping[tuple[str, str], int]
    changes: Sequence[FieldChange]


@dataclass(frozen=True, slots=True)
class Push:
    """A message to one person; `over` is when it comes too late."""

    person: str
    plan: Plan
    body: bytes
    """The reply as JSON, not sealed yet."""
    over: datetime


@dataclass(frozen=True, slots=True)
class Course:
    """What becomes of a person's planned rows, each named by its place among them: the same for all who are alike."""

    ends: tuple[tuple[int, str, str | None], ...]
    later: tuple[tuple[int, datetime], ...]
    told: tuple[tuple[str, int], ...]
    pushes: tuple[tuple[int, bytes, datetime], ...]


@dataclass(slots=True)
class Ends:
    """What becomes of the rows, to be written together."""

    ends: list[tuple[int, str, str | None]] = field(default_factory=list)
    later: list[tuple[int, datetime]] = field(default_factory=list)
    told: list[tuple[str, str, int]] = field(default_factory=list)
    pushes: list[Push] = field(default_factory=list)
    bodies: dict[object, bytes] = field(default_factory=dict)
    """Messages that are the same for many, by all that they depend on."""
    courses: dict[object, Course] = field(default_factory=dict)
    """What became of the rows of others, by all that it depends on."""

    def repeat(self, person: str, planned: Sequence[Plan], course: Course) -> None:
        """The same for one person more."""
        self.ends += [(planned[place].id, state, reason) for place, state, reason in course.ends]
        self.later += [(planned[place].id, until) for place, until in course.later]
        self.told += [(person, subject, version) for subject, version in course.told]
        self.pushes += [Push(person, planned[place], body, over) for place, body, over in course.pushes]


async def load(tx: Transaction, *, calendar: Calendar, people: Sequence[str], now: datetime) -> Due:
    """Everything about these people, in a dozen queries however many they are."""
    batch = await recipients.load(tx, people=people, now=now)
    addresses = await kept.addresses(tx, people=people)
    subjects = {plan.subject for rows in batch.plans.values() for plan in rows if plan.lead == NEWS}
    return Due(
        calendar=calendar,
        now=now,
        batch=batch,
        addresses=addresses,
        pushes=await kept.pushes(tx, addresses=addresses, now=now),
        told=await told.versions(tx, people=people),
        changes=await told.changes(tx, subjects=sorted(subjects)) if subjects else [],
    )


def settle(due: Due, person: str, ends: Ends) -> None:
    """Decide about everything that waits for one person."""
    planned = [plan for plan in due.batch.plans[person] if plan.state == "planned"]
    row = due.batch.settings[person]
    if row["paused"]:
        ends.ends += [(plan.id, "paused", None) for plan in planned]
    elif row["state"] != "active":
        ends.ends += [(plan.id, "cancelled", "stopped") for plan in planned]
    elif person not in due.addresses:
        ends.ends += [(plan.id, "skipped", "no-address") for plan in planned if plan.due <= due.now]
    elif any(plan.lead == NEWS for plan in planned):  # depends on what each was told
        _decide(due, person, planned, ends)
    else:
        alike = _alike(due, person, planned)
        if alike not in ends.courses:
            ends.courses[alike] = _course(due, person, planned, ends)
        ends.repeat(person, planned, ends.courses[alike])


def _alike(due: Due, person: str, planned: Sequence[Plan]) -> object:
    """All that the course of somebody's reminders depends on; whoever shares it shares the course."""
    batch, row = due.batch, due.batch.settings[person]
    return (
        *(row["zone"], row["quiet_from"], row["quiet_to"], row["leads"], row["quiet"]),
        *(batch.follows[person], batch.topics[person], batch.done[person], batch.busy.get(person)),
        tuple(due.pushes.get(person, ())),
        tuple((plan.subject, plan.lead, plan.due) for plan in planned),
    )


def _course(due: Due, person: str, planned: Sequence[Plan], ends: Ends) -> Course:
    one = Ends(bodies=ends.bodies)
    _decide(due, person, planned, one)
    places = {plan.id: place for place, plan in enumerate(planned)}
    return Course(
        ends=tuple((places[id], state, reason) for id, state, reason in one.ends),
        later=tuple((places[id], until) for id, until in one.later),
        told=tuple((subject, version) for _, subject, version in one.told),
        pushes=tuple((places[push.plan.id], push.body, push.over) for push in one.pushes),
    )


def _decide(due: Due, person: str, planned: Sequence[Plan], ends: Ends) -> None:
    live = _reminders(due, person, planned)
    waiting = {reminder: plan for plan, reminder in live if reminder.due <= due.now}
    known = {plan.id: reminder.due for plan, reminder in live}
    overdue = [plan for plan in planned if plan.due <= due.now]
    ends.later += [(plan.id, known[plan.id]) for plan in overdue if known.get(plan.id, due.now) > due.now]
    ends.ends += [(plan.id, "skipped", "over") for plan in overdue if plan.id not in known]
    who = recipients.recipient(due.batch, due.calendar, person)
    _carry_out(due, person, rules.decide(who, waiting, due.pushes.get(person, ()), due.now), waiting, ends)


def _carry_out(due: Due, person: str, decision: Decision, of: Mapping[Reminder, Plan], ends: Ends) -> None:
    quiet = bool(due.batch.settings[person]["quiet"])
    ends.ends += [(of[each].id, "skipped", reason.value) for each, reason in decision.skipped]
    ends.ends += [(of[each].id, "merged", None) for each in decision.merged]
    ends.ends += [(of[each].id, "unread" if quiet else "sent", None) for each in decision.send]
    if decision.until is not None:
        ends.later += [(of[each].id, decision.until) for each in decision.wait]
    if decision.send:
        ends.told += [] if quiet else _told(due, person, decision.send)
        body, over = _body(due, person, decision.send, ends), min(each.over for each in decision.send)
        ends.pushes.append(Push(person, of[decision.send[0]], body, over))


def _body(due: Due, person: str, send: tuple[Reminder, ...], ends: Ends) -> bytes:
    """The message as JSON. Without news it is the same for all with the same reminders and zone."""
    row = due.batch.settings[person]
    news = any(each.lead == NEWS for each in send)
    alike = "quiet" if row["quiet"] else (send, person if news else row["zone"])
    if alike not in ends.bodies:
        reply = quiet_push() if row["quiet"] else _words(due, person, send)
        ends.bodies[alike] = json.dumps(to_json(reply)).encode()
    return ends.bodies[alike]


async def write(tx: Transaction, vault: Vault, due: Due, ends: Ends) -> None:
    """Keep what became of the rows, who was told what, and the messages."""
    await plans.end(tx, ends=ends.ends)
    await plans.postpone(tx, until=ends.later)
    await told.note(tx, told=ends.told, now=due.now)
    keys = await kept.keys(tx, people=[each.person for each in ends.pushes])
    entries = [_entry(due, vault, each, *keys[each.person]) for each in ends.pushes if each.person in keys]
    await ledger.enqueue(tx, entries=entries, now=due.now)


async def read(tx: Transaction, due: Due, person: str) -> Reply | None:
    """Somebody in quiet mode opens what was behind the neutral sentences; None when nothing is left of it."""
    unread = [plan for plan in due.batch.plans[person] if plan.state == "unread"]
    live = {plan.id: reminder for plan, reminder in _reminders(due, person, unread) if reminder.over > due.now}
    ended = [(plan.id, "sent", None) if plan.id in live else (plan.id, "skipped", "passed") for plan in unread]
    await plans.end(tx, ends=ended)
    latest = {each.subject: each for each in sorted(live.values(), key=lambda each: -each.lead)}
    shown = sorted(latest.values(), key=lambda each: (each.start, each.subject))
    if not shown:
        return None
    await told.note(tx, told=_told(due, person, shown), now=due.now)
    return _words(due, person, shown)


def _entry(due: Due, vault: Vault, push: Push, wrapped: bytes, kid: str) -> ledger.Entry:
    return ledger.Entry(
        job=f"push:{push.plan.id}:{stamp(due.now)}",
        address=due.addresses[push.person],
        lane=ledger.Lane.notice,
        due=stamp(due.now),
        expires=stamp(push.over),
        body=vault.key(push.person, wrapped, kid).seal(ledger.BODY, push.body),
    )


def _reminders(due: Due, person: str, rows: Sequence[Plan]) -> list[tuple[Plan, Reminder]]:
    """The rows that still mean something, each with its reminder."""
    ahead = recipients.reminders_of(due.batch, due.calendar, person, due.now)
    found = ((plan, _news(due, plan) if plan.lead == NEWS else ahead.get((plan.subject, plan.lead))) for plan in rows)
    return [(plan, reminder) for plan, reminder in found if reminder]


def _news(due: Due, plan: Plan) -> Reminder | None:
    """News that is still news. It stays due while it waits for a permitted hour."""
    told_now = _tiding(due, plan)
    if told_now is None:
        return None
    occasion = follows.occasion(due.calendar, plan.subject, due.now)
    over = occasion.over if occasion and occasion.over > due.now else None
    return rules.news(plan.subject, min(plan.due, due.now), correction=told_now.correction, over=over)


def _tiding(due: Due, plan: Plan) -> Tiding | None:
    """What there is to tell, unless they have seen it themselves meanwhile."""
    version = max(plan.version, due.told.get((plan.person, plan.subject), 0))
    zone = due.batch.settings[plan.person]["zone"]
    return tiding(due.calendar, plan.subject, version, changes=due.changes, zone=zone, now=due.now)


def _words(due: Due, person: str, send: Sequence[Reminder]) -> Reply:
    plan_of = {plan.subject: plan for plan in due.batch.plans[person] if plan.lead == NEWS}
    news = [(each.subject, _tiding(due, plan_of[each.subject])) for each in send if each.lead == NEWS]
    rest = [each for each in send if each.lead != NEWS]
    zone = due.batch.settings[person]["zone"]
    return push(due.calendar, [(subject, each) for subject, each in news if each], rest, zone)


def _told(due: Due, person: str, send: Sequence[Reminder]) -> list[tuple[str, str, int]]:
    return [(person, each.subject, due.calendar.versions.get(each.subject, 0)) for each in send]
