"""Who was told what, what changed since, and telling exactly those who were told otherwise, once."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dialogue.replies import Say
from reviews import bulletins, follows, publications, reminders
from reviews.calendar import Calendar, Change, Document, Event, Round
from reviews.people import UPDATES
from reviews.rules.reminders import NEWS
from reviews.tidings import Tiding, tiding
from storage import follows as kept_follows
from storage import plans
from storage import told as kept
from storage.database import Transaction
from storage.plans import Plan
from storage.told import FieldChange

WISHES = ("date", "registration", *publications.KINDS, publications.OUT)
"""What people can ask to be told: that an event has a date, that registration opens, that its documents are out; of a
document that was announced, that it is out."""
_AHEAD = timedelta(days=90)
"""How long before its first year people are asked whether they want to hear of a new round."""


@dataclass(frozen=True, slots=True)
class News:
    """One change as a person sees it."""

    subject: str
    """`event:<slug>`, `deadline:<slug>`, `step:<slug>`, `call:<slug>`, `document:<slug>`."""
    say: Say
    version: int
    """The version they know of once this was shown: pass it to `told`."""


@dataclass(frozen=True, slots=True)
class Heard:
    """How many people a change would be sent to."""

    told: int
    never_told: int
    """Those of them who were not told a date of it before."""


async def told(tx: Transaction, *, person: str, versions: Iterable[tuple[str, int]], now: datetime) -> None:
    """They were shown or sent these versions of these subjects."""
    await kept.note(tx, told=[(person, subject, version) for subject, version in versions], now=now)


async def changes_since(
    tx: Transaction, *, calendar: Calendar, person: str, since: datetime | None, now: datetime
) -> list[News]:
    """What is no longer as they were told, with both values, and what is new since their last visit (`since`) in what
    they follow; the latest first. Showing is not telling: pass what was shown to `told`.
    """
    known = {subject: version for (_, subject), version in (await kept.versions(tx, people=[person])).items()}
    new = set(await kept.changed_since(tx, since=since)) if since else set()
    followed = (await kept_follows.of(tx, people=[person]))[person]
    new = {subject for subject in new - known.keys() if _concerns(calendar, subject, followed)}
    stale = {subject for subject, version in known.items() if calendar.versions.get(subject, 0) > version}
    changes = await kept.changes(tx, subjects=sorted(stale | new))
    latest = {change.subject: change.at for change in changes}
    found = (
        (subject, tiding(calendar, subject, known.get(subject, 0), changes=changes, zone=None, now=now))
        for subject in latest
    )
    shown = [(subject, each) for subject, each in found if each]
    shown.sort(key=lambda each: (latest[each[0]], each[0]), reverse=True)
    return [News(subject, each.say, calendar.versions[subject]) for subject, each in shown]


async def count_to_tell(tx: Transaction, *, calendar: Calendar, changes: Iterable[Change], now: datetime) -> int:
    """How many people these changes would be sent to, for the question before loading; nothing is kept.

    `calendar` is the one with the changes in it.
    """
    return (await count_heard(tx, calendar=calendar, changes=changes, now=now)).told


async def count_heard(tx: Transaction, *, calendar: Calendar, changes: Iterable[Change], now: datetime) -> Heard:
    """The same, and how many of them were not told a date of it before."""
    found = await _to_tell(tx, calendar, changes, now)
    before = {each.plan.person for each in found if each.dated_before}
    people = {each.plan.person for each in found}
    return Heard(len(people), len(people - before))


async def queue(tx: Transaction, *, calendar: Calendar, changes: Iterable[Change], now: datetime) -> int:
    """Plan to tell of these changes, in the transaction that keeps them; how many people.

    Of another date everybody who was told the old one; of what is new and of other changes those who follow the place
    or wished for it. `reminders.send_due` then writes it when each may be written to. The places of relays get it too.
    """
    changed = list(changes)
    found = await _to_tell(tx, calendar, changed, now)
    await plans.put(tx, plans=[each.plan for each in found])
    for subject in {change.subject for change in changed}:
        for what, slug in _fulfilled(calendar, subject):
            await kept_follows.remove_all(tx, what=what, slug=slug)
    await bulletins.post_changes(tx, calendar=calendar, changes=changed, now=now)
    return len({each.plan.person for each in found})


async def queue_late(tx: Transaction, *, calendar: Calendar, subject: str, now: datetime) -> int:
    """Plan to tell whoever was told a date only when it had moved already; how many people. Again changes nothing."""
    changes = await kept.changes(tx, subjects=[subject])
    late = []
    for person, version in await kept.told_before(tx, subject=subject, version=calendar.versions.get(subject, 0)):
        told_now = tiding(calendar, subject, version, changes=changes, zone=None, now=now)
        late += [Plan(person, subject, NEWS, now, version)] if told_now and told_now.correction else []
    await plans.put(tx, plans=late)
    return len(late)


async def wish(tx: Transaction, *, person: str, subject: str, of: str, now: datetime) -> bool:
    """They asked to be told when; `of` is one of `WISHES`. False when they had asked before."""
    if of not in WISHES:
        raise ValueError(f"{of!r} is none of {', '.join(WISHES)}")
    return await kept_follows.add(tx, person=person, what=_wish(of), slug=subject)


async def await_document(
    tx: Transaction, *, calendar: Calendar, person: str, document: Document, now: datetime
) -> bool:
    """They asked to be told when a document that was announced is out; what they know is that it is not."""
    await kept.note(tx, told=[(person, document.subject, calendar.versions[document.subject])], now=now)
    return await wish(tx, person=person, subject=document.subject, of=publications.OUT, now=now)


async def unwish(tx: Transaction, *, person: str, subject: str, of: str) -> None:
    """They no longer want to be told."""
    await kept_follows.remove(tx, person=person, what=_wish(of), slug=subject)


async def wishes(tx: Transaction, *, person: str, subject: str) -> tuple[str, ...]:
    """What they asked to be told of a subject."""
    followed = (await kept_follows.of(tx, people=[person]))[person]
    return tuple(of for of in WISHES if (_wish(of), subject) in followed)


def _wish(of: str) -> str:
    """How a wish is kept among what they follow: in 16 characters."""
    return f"tell-{of}"[:16]


async def ask_before_rounds(tx: Transaction, *, calendar: Calendar, now: datetime) -> int:
    """Ask subscribers once, before a new round begins, whether to go on; how many are asked. Once a day is enough.

    Only those who said yes before the round was near: the others have just said it.
    """
    asked = 0
    for each in calendar.of(Round):
        near = datetime(each.first_year, 1, 1, tzinfo=UTC) - _AHEAD
        if each.kind == "regional" and near <= now and not each.past(now):
            asked += await plans.put_for_all(tx, subject=each.subject, lead=NEWS, purpose=UPDATES, before=near, now=now)
    return asked


@dataclass(frozen=True, slots=True)
class _ToTell:
    """Somebody who is to be told."""

    plan: Plan
    dated_before: bool
    """Whether they were told a date of it before."""


async def _to_tell(tx: Transaction, calendar: Calendar, changes: Iterable[Change], now: datetime) -> list[_ToTell]:
    fields = [_stored(calendar, change, now) for change in changes]
    new = {change.subject for change in fields if _is_new(change)}
    subjects = sorted({change.subject for change in fields})
    history = [*await kept.changes(tx, subjects=subjects), *fields]
    found: list[_ToTell] = []
    for subject in subjects:
        hearers = await _hearers(tx, calendar, subject)
        known = dict(await kept.told_before(tx, subject=subject, version=calendar.versions.get(subject, 0)))
        for person in sorted(hearers | known.keys()) if subject not in new else sorted(hearers):
            version = known.get(person, 0)
            told_now = tiding(calendar, subject, version, changes=history, zone=None, now=now)
            if told_now and _concerned(person, version, told_now, hearers, subject in new):
                dated_before = version > 0 and told_now.say.id != "news-dated"
                found.append(_ToTell(Plan(person, subject, NEWS, now, version), dated_before))
    return found


def _is_new(change: FieldChange) -> bool:
    """Something that was not there before, or a document that was announced and is out now."""
    appeared = change.field == "" and change.old is None
    return appeared or (change.subject.startswith("document:") and change.field == "url" and change.old is None)


def _concerned(person: str, version: int, told_now: Tiding, hearers: Collection[str], new: bool) -> bool:
    """Whoever was told another date; of the rest, those who hear of the place. Not, as new, what is old."""
    if version == 0:
        return new
    return told_now.correction or person in hearers


async def _hearers(tx: Transaction, calendar: Calendar, subject: str) -> set[str]:
    """The active people who follow its place under one of its topics, or wished for what has just come."""
    fact = calendar.fact(subject)
    if fact is None:
        return set()
    people = await reminders.followers_of(tx, calendar, subject)
    topics = await kept_follows.topics(tx, people=sorted(people))
    found = {
        person for person in people if not topics[person] or not follows.topics_of(fact).isdisjoint(topics[person])
    }
    for what, slug in _fulfilled(calendar, subject):
        found.update(await kept_follows.followers(tx, what=what, slugs=[slug]))
    if isinstance(fact, Document):
        found.update(await publications.takers(tx, calendar, fact))
    return found


def _fulfilled(calendar: Calendar, subject: str) -> list[tuple[str, str]]:
    """The wishes that a fact, as it is now, fulfils."""
    match calendar.fact(subject):
        case Document() as document:
            return [(_wish(of), about) for of, about in publications.fulfilled(calendar, document)]
        case Event() as event:
            dated = event.moment.precision in ("day", "day_range", "week") and not event.moment.tentative
            opened = event.registration is not None and event.registration.state == "open"
            found = [(_wish("date"), subject)] if dated else []
            return [*found, (_wish("registration"), subject)] if opened else found
        case _:
            return []


def _stored(calendar: Calendar, change: Change, now: datetime) -> FieldChange:
    version = calendar.versions.get(change.subject, 0)
    return FieldChange(change.subject, change.field, change.old, change.new, version, now)


def _concerns(calendar: Calendar, subject: str, followed: Collection[tuple[str, str]]) -> bool:
    """Whether somebody who follows these hears of a subject."""
    fact = calendar.fact(subject)
    places = follows.places_around(calendar, fact) if fact else {}
    return any((what, slug) in followed for what, slugs in places.items() for slug in slugs)
