"""Changes of the calendar that staff make in a chat: looked at first, then done by one person or by two.

A change of a date that people were told already goes out with one person. Where more than `ASK_ABOVE` people would be
told who were not told a date before, a second person approves; the author never does. What is proposed is kept as the
file that was sent or made; when the calendar has changed meanwhile, it has to be looked at again.

The exceptions are those of `reviews.announced`: NotFound (decided already, or never there), NotAllowed, NotYet, Stale.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from dialogue.replies import Choice, Name, Reply, Say
from reviews import checklist, desk, loading, news, reminders, staff
from reviews.announced import NotAllowed, NotFound, NotYet, Stale
from reviews.calendar import Calendar, Event, Fact, Region, adapter
from reviews.checklist import Remark
from reviews.desk import Asked
from reviews.entries import Entry
from reviews.format import SECTIONS
from reviews.loading import Plan
from reviews.roles import Reach
from reviews.rules.moments import Moment
from reviews.staff import Staff
from storage import audit, kept
from storage.database import Transaction

ASK_ABOVE = 100
"""Above so many people the number is to be typed, or a second person asked."""
KEPT_FOR = timedelta(days=7)
"""How long a proposal waits."""
_INDEX = "datechanges"
_ONE = "datechange:"
_SECTION = {kind: section for section, kind in SECTIONS.items()}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that somebody proposed."""

    id: str
    author: str
    """A staff id."""
    file: str
    """The name by which the loader knows what it is: `.yaml` or `.ics`."""
    content: str
    proposed: str
    """When, in ISO 8601."""
    handed_over: bool = False
    """Whether a second person was asked."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a proposal would do, as the calendar is now."""

    proposal: Proposal
    plan: Plan
    after: Calendar
    """The calendar as it would be."""
    told: int
    """How many people would be told."""
    never_told: int
    """How many of them were not told a date before."""
    remarks: tuple[Remark, ...] = ()
    """What a careful colleague would point out."""

    @property
    def needs_second(self) -> bool:
        """Whether a second person approves."""
        return self.never_told > ASK_ABOVE

    @property
    def edition(self) -> str:
        """What was looked at: another one when it, or what it changes, is no longer the same."""
        rows = json.dumps([asdict(row) for row in self.plan.facts], sort_keys=True)
        return hashlib.sha256(rows.encode()).hexdigest()[:8]


def may_change(by: Staff, event: Event) -> bool:
    """Whether somebody may change the date of this event."""
    return by.may("date.change", _reach(event, {}))


async def propose_moment(
    tx: Transaction, *, id: str, event: Event, moment: Moment, by: Staff, now: datetime
) -> Prospect:
    """The same for another date of an event, everything else as it is now. Raises NotAllowed, NotFound."""
    calendar = await loading.calendar_of(tx)
    if calendar.fact(event.subject) is None:
        raise NotFound
    body = {**calendar.bodies[event.subject], "moment": moment.to_json()}
    content = json.dumps({_SECTION[event.KIND]: [body]}, ensure_ascii=False)
    return await propose(tx, id=id, file="change.yaml", content=content.encode(), by=by, now=now)


async def propose(tx: Transaction, *, id: str, file: str, content: bytes, by: Staff, now: datetime) -> Prospect:
    """Keep a proposal and look at it; `id` are 80 random bits. One with problems, or without a change, is not kept.

    Raises NotAllowed.
    """
    proposal = Proposal(id, by.id, file, content.decode("utf-8", "replace"), now.isoformat())
    calendar = await loading.calendar_of(tx)
    prospect = await _look(tx, proposal, calendar, now)
    if prospect.plan.facts:
        _check(prospect, calendar, by, "date.change")
        await _keep(tx, proposal)
        await _index(tx, add=id, now=now)
    return prospect


async def look(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Prospect:
    """A proposal as it would be carried out now, for its author and for whoever may decide on it.

    Raises NotFound.
    """
    proposal, calendar = await _read(tx, id), await loading.calendar_of(tx)
    prospect = await _look(tx, proposal, calendar, now)
    if proposal.author != by.id and not _may(prospect.plan, calendar, by, "date.approve"):
        raise NotFound
    return prospect


async def waiting(tx: Transaction, *, by: Staff, now: datetime) -> list[Prospect]:
    """What was handed over to a second person, who can be this one."""
    found = []
    for id in await _index(tx, now=now):
        try:
            prospect = await look(tx, id=id, by=by, now=now)
        except NotFound:
            continue
        if prospect.proposal.handed_over and prospect.proposal.author != by.id:
            found.append(prospect)
    return found


async def hand_over(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Asked:
    """Ask the others who may approve it. Raises NotFound."""
    proposal, calendar = await _take(tx, id), await loading.calendar_of(tx)
    if proposal.author != by.id:
        raise NotFound
    await _keep(tx, replace(proposal, handed_over=True))
    plan = _plan(proposal, calendar)
    colleagues = [each for each in await staff.everyone(tx) if each.id != by.id]
    who = [each.id for each in colleagues if _may(plan, calendar, each, "date.approve")]
    says = (Say("date-desk-asked", who=Name(by.name)),)
    reply = Reply(says, (Choice(f"date:look:{id}", Say("desk-open-it")),), keep=True)
    return Asked(len(who), await desk.send(tx, about=f"date:{id}", who=who, reply=reply, now=now))


async def accept(
    tx: Transaction, *, id: str, edition: str, confirm_count: int | None = None, by: Staff, now: datetime
) -> Prospect:
    """Carry it out: facts, history, reminders and the news to those who were told otherwise, together. Of two who do so
    at once the second waits, and finds it decided.

    Raises NotFound; NotAllowed (its author too, where a second person approves); Stale when it is no
    longer what was looked at; NotYet when the number is not typed, or another one.
    """
    await loading.hold(tx)
    proposal, calendar = await _take(tx, id), await loading.calendar_of(tx)
    prospect = await _look(tx, proposal, calendar, now)
    if not prospect.plan.facts or prospect.edition != edition:
        raise Stale(0)
    if prospect.needs_second and proposal.author == by.id:
        raise NotAllowed(Say("notice-author-never-approves"))
    _check(prospect, calendar, by, "date.approve" if proposal.author != by.id else "date.change")
    if prospect.told > ASK_ABOVE and confirm_count != prospect.told:
        raise NotYet(Say("notice-type-number", number=prospect.told))
    await _carry_out(tx, prospect, by, now)
    await _drop(tx, id, now)
    return prospect


async def refuse(tx: Transaction, *, id: str, by: Staff, now: datetime) -> None:
    """Throw it away: its author, or whoever may approve it. Raises NotFound."""
    await _take(tx, id)
    await look(tx, id=id, by=by, now=now)
    await _drop(tx, id, now)
    await audit.record(tx, actor=by.actor, verb="date.refuse", object=f"datechange:{id}", now=now)


async def _carry_out(tx: Transaction, prospect: Prospect, by: Staff, now: datetime) -> None:
    plan, proposal = prospect.plan, prospect.proposal
    await loading.apply(tx, plan=plan, now=now, who=by.actor)
    calendar = await loading.calendar_of(tx)
    await reminders.replan_all_for(tx, calendar=calendar, subjects=plan.subjects, now=now)
    await news.queue(tx, calendar=calendar, changes=plan.changes, now=now)
    verb = "date.change" if by.id == proposal.author else "date.approve"
    detail = {"author": proposal.author, "subjects": list(plan.subjects), "told": prospect.told}
    await audit.record(tx, actor=by.actor, verb=verb, object=f"datechange:{proposal.id}", detail=detail, now=now)


# What it would do


def _plan(proposal: Proposal, calendar: Calendar) -> Plan:
    return loading.plan({proposal.file: proposal.content.encode()}, calendar)


async def _look(tx: Transaction, proposal: Proposal, calendar: Calendar, now: datetime) -> Prospect:
    plan = _plan(proposal, calendar)
    if plan.problems or not plan.facts:
        return Prospect(proposal, plan, calendar, 0, 0)
    after = plan.on(calendar)
    heard = await news.count_heard(tx, calendar=after, changes=plan.changes, now=now)
    found = [each for each in checklist.remarks(after, now) if each.subject in plan.subjects]
    return Prospect(proposal, plan, after, heard.told, heard.never_told, tuple(found))


# Who may


def _check(prospect: Prospect, calendar: Calendar, by: Staff, verb: str) -> None:
    if not _may(prospect.plan, calendar, by, verb):
        raise NotAllowed(Say("notice-not-allowed"))


def _may(plan: Plan, calendar: Calendar, by: Staff, verb: str) -> bool:
    """Whether they reach everything that it changes, as it was and as it would be."""
    return all(by.may(verb, reach) for reach in _reaches(plan, calendar))


def _reaches(plan: Plan, calendar: Calendar) -> Iterator[Reach]:
    new = {f"{row.kind}:{row.slug}": adapter(row.kind).validate_python(dict(row.body)) for row in plan.facts}
    for subject, fact in new.items():
        was = calendar.fact(subject)
        yield _reach(fact, {**calendar.facts, **new})
        if was is not None:
            yield _reach(was, calendar.facts)


def _reach(fact: Fact, among: Mapping[str, Fact]) -> Reach:
    """What a fact is about; what names no region of its own belongs to those of the event that it names.

    What belongs to no region is everybody's, and only for the network's staff.
    """
    if isinstance(fact, Region):
        return Reach(regions=(fact.slug,))
    event = fact if isinstance(fact, Event) else among.get(f"event:{getattr(fact, 'event', None)}")
    regions = getattr(fact, "regions", ()) or getattr(event, "regions", ())
    return Reach(
        regions=tuple(regions),
        events=(event.slug,) if event else (),
        calls=(fact.slug,) if isinstance(fact, Entry) and fact.KIND == "call" else (),
        processes=tuple(getattr(fact, "processes", ())),
    )


# How it is kept


async def _read(tx: Transaction, id: str) -> Proposal:
    written = await kept.get(tx, name=_ONE + id)
    if written is None:
        raise NotFound
    return Proposal(**json.loads(written))


async def _take(tx: Transaction, id: str) -> Proposal:
    """It, so that nobody else decides about it until the end of this transaction. Raises NotFound."""
    await tx.lock(_INDEX)
    return await _read(tx, id)


async def _keep(tx: Transaction, proposal: Proposal) -> None:
    await kept.put(tx, name=_ONE + proposal.id, value=json.dumps(asdict(proposal), ensure_ascii=False))


async def _drop(tx: Transaction, id: str, now: datetime) -> None:
    await kept.drop(tx, name=_ONE + id)
    await _index(tx, drop=id, now=now)


async def _index(tx: Transaction, *, add: str | None = None, drop: str | None = None, now: datetime) -> list[str]:
    """The ids of all, oldest first; those that waited too long are forgotten."""
    await tx.lock(_INDEX)
    index: dict[str, str] = json.loads(await kept.get(tx, name=_INDEX) or "{}")
    if add:
        index[add] = now.isoformat()
    old = [id for id, at in index.items() if datetime.fromisoformat(at) < now - KEPT_FOR]
    for id in [*old, *([drop] if drop else [])]:
        index.pop(id, None)
        await kept.drop(tx, name=_ONE + id)
    await kept.put(tx, name=_INDEX, value=json.dumps(index))
    return list(index)
