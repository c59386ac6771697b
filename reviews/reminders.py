"""Reminders as they are kept: planned ahead as rows, claimed when due, written into the ledger as one message each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from dialogue.replies import Reply
from reviews import due, follows, loading, recipients
from reviews.calendar import Calendar, Entry, Region
from reviews.rules.reminders import NEWS
from storage import follows as kept_follows
from storage import plans
from storage.database import Transaction
from storage.plans import Plan
from storage.vault import Vault

_CHUNK = 500


async def replan(tx: Transaction, *, calendar: Calendar, person: str, now: datetime) -> None:
    """Plan a person's reminders anew after what they follow, their zone, hours or lead times changed."""
    await _replan(tx, calendar, [person], now)


async def replan_all_for(tx: Transaction, *, calendar: Calendar, subjects: Iterable[str], now: datetime) -> int:
    """Plan anew for everybody whom these new or moved subjects concern; how many people."""
    people = sorted(set().union(*[await followers_of(tx, calendar, subject) for subject in subjects]))
    for first in range(0, len(people), _CHUNK):
        await _replan(tx, calendar, people[first : first + _CHUNK], now)
    return len(people)


async def followers_of(tx: Transaction, calendar: Calendar, subject: str) -> set[str]:
    """The active people who hear about a subject by what they follow, or have it among their plans."""
    fact = calendar.fact(subject)
    found = set(await plans.people_with(tx, subject=subject))
    places = follows.places_around(calendar, fact) if fact else {}
    if isinstance(fact, Entry) and fact.level == "global" and not fact.regions:
        places["region"] = tuple(region.slug for region in calendar.of(Region))
    for what, slugs in places.items():
        found.update(await kept_follows.followers(tx, what=what, slugs=slugs))
    return found


async def coming(tx: Transaction, *, calendar: Calendar, person: str, now: datetime) -> tuple[Entry, ...]:
    """What they follow and could be reminded of: firm, dated, not over, not done; soonest first."""
    batch = await recipients.load(tx, people=[person], now=now)
    ahead = recipients.occasions_of(batch, calendar, person, now)
    live = {each.subject for each in ahead if each.over > now and not each.tentative and not each.for_states}
    entries = follows.followed_entries(calendar, batch.follows[person], now)
    return tuple(entry for entry in entries if entry.subject in live - batch.done[person])


async def missed(
    tx: Transaction, *, calendar: Calendar, person: str, since: datetime, now: datetime
) -> tuple[Entry, ...]:
    """What somebody who cannot be written to would have been reminded of since their last visit, and is not over."""
    batch = await recipients.load(tx, people=[person], now=now)
    due = {
        each.subject
        for each in recipients.reminders_of(batch, calendar, person, now).values()
        if since < each.due <= now < each.over
    }
    entries = follows.followed_entries(calendar, batch.follows[person], now)
    return tuple(entry for entry in entries if entry.subject in due - batch.done[person])


async def mark_done(tx: Transaction, *, person: str, subject: str, now: datetime) -> None:
    """The button "I have done this": nothing more about it, but for changes."""
    await plans.mark_done(tx, person=person, subject=subject)


async def undo_done(tx: Transaction, *, calendar: Calendar, person: str, subject: str, now: datetime) -> None:
    """They had not: remind them again."""
    await plans.undo_done(tx, person=person, subject=subject)
    await replan(tx, calendar=calendar, person=person, now=now)


async def send_due(tx: Transaction, vault: Vault, *, calendar: Calendar, now: datetime, limit: int = 500) -> int:
    """Write what is due into the ledger, one message a person; how many people it looked at. Again until 0.

    Its cost grows with what is due, not with subscribers. Whoever `calendar` was read by may not have seen yet what the
    rows are about: another process loaded both.
    """
    people = await plans.claim(tx, now=now, limit=limit)
    if people:
        calendar = await loading.latest(tx, known=calendar)
        found = await due.load(tx, calendar=calendar, people=people, now=now)
        ends = due.Ends()
        for person in people:
            due.settle(found, person, ends)
        await due.write(tx, vault, found, ends)
    return len(people)


async def open_quiet(tx: Transaction, *, calendar: Calendar, person: str, now: datetime) -> Reply | None:
    """The text behind the neutral sentences of quiet mode; None when everything was read or is past."""
    found = await due.load(tx, calendar=calendar, people=[person], now=now)
    return await due.read(tx, found, person)


async def _replan(tx: Transaction, calendar: Calendar, people: Sequence[str], now: datetime) -> None:
    batch = await recipients.load(tx, people=people, now=now)
    put: list[Plan] = []
    ends: list[tuple[int, str, str | None]] = []
    for person in people:
        if batch.settings[person]["state"] != "active":
            continue
        ahead = recipients.reminders_of(batch, calendar, person, now)
        rows = {(plan.subject, plan.lead): plan for plan in batch.plans[person]}
        state = "paused" if batch.settings[person]["paused"] else "planned"
        for key, reminder in ahead.items():
            new = Plan(person, *key, reminder.due, calendar.versions.get(reminder.subject, 0), state)
            put += [replace(new, due=max(new.due, now))] if _to_write(rows.get(key), new, now) else []
        dropped = [plan for key, plan in rows.items() if key not in ahead and plan.lead != NEWS]
        ends += [(plan.id, "skipped", "over") for plan in dropped if plan.state in ("planned", "paused")]
    await plans.put(tx, plans=put)
    await plans.end(tx, ends=ends)


def _to_write(row: Plan | None, new: Plan, now: datetime) -> bool:
    """Whether a reminder is planned anew; not when its time passed before it was planned, or when it was sent."""
    if row is None or row.state in ("skipped", "cancelled"):
        return new.due >= now
    if row.state in ("sent", "merged", "unread"):
        return new.due >= now and row.version < new.version  # the date moved on: it is to be reminded of again
    return row.version < new.version or (new.due >= now and row.due != new.due)
