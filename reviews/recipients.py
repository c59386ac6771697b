"""People who are to be written to: what is known of many at once, and which reminders each has ahead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeAlias

from reviews import follows
from reviews.calendar import Calendar
from reviews.rules.occasions import Occasion
from reviews.rules.quiet_hours import Rhythm
from reviews.rules.reminders import LEADS, Recipient, Reminder, reminders_for
from storage import follows as kept_follows
from storage import plans, recipients
from storage.database import Row, Transaction
from storage.plans import Plan

_Key: TypeAlias = tuple[str, int]
"""Subject and lead time."""
_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Batch:
    """What is known of some people, by person."""

    settings: Mapping[str, Row]
    follows: Mapping[str, tuple[tuple[str, str], ...]]
    topics: Mapping[str, frozenset[str]]
    done: Mapping[str, frozenset[str]]
    busy: Mapping[str, datetime]
    plans: Mapping[str, Sequence[Plan]]
    worked_out: dict[object, Mapping[_Key, Reminder]] = field(default_factory=dict)
    """Reminders by all that they depend on."""


async def load(tx: Transaction, *, people: Sequence[str], now: datetime) -> Batch:
    """Everything about these people, in a handful of queries however many they are."""
    rows: dict[str, list[Plan]] = {person: [] for person in people}
    for plan in await plans.of(tx, people=people):
        rows[plan.person].append(plan)
    return Batch(
        settings=await recipients.settings(tx, people=people),
        follows=await kept_follows.of(tx, people=people),
        topics=await kept_follows.topics(tx, people=people),
        done=await plans.done(tx, people=people),
        busy=await recipients.busy(tx, people=people, now=now),
        plans=rows,
    )


def leads_of(row: Row) -> tuple[int, ...]:
    """A person's lead times, in days."""
    if row["leads"] is None:
        return LEADS
    return tuple(int(lead) for lead in row["leads"].split(",") if lead)


def recipient(batch: Batch, calendar: Calendar, person: str) -> Recipient:
    """What decides when this person is reminded."""
    row = batch.settings[person]
    usual = follows.usual_hours(calendar, batch.follows[person])
    rhythm = Rhythm(row["zone"]) if row["zone"] else usual
    if row["quiet_from"] is not None and row["quiet_to"] is not None:
        rhythm = Rhythm(rhythm.zone, row["quiet_from"], row["quiet_to"])
    return Recipient(rhythm, leads_of(row), batch.done[person], batch.busy.get(person))


def occasions_of(batch: Batch, calendar: Calendar, person: str, now: datetime) -> list[Occasion]:
    """What this person follows and could be reminded of."""
    entries = follows.followed_entries(calendar, batch.follows[person], now)
    return follows.occasions(calendar, entries, _ALWAYS)


def reminders_of(batch: Batch, calendar: Calendar, person: str, now: datetime) -> Mapping[_Key, Reminder]:
    """Every reminder of what this person follows, by subject and lead time; those of the past too.

    People who follow the same and live by the same hours have the same reminders: they are worked out once a batch.
    """
    who = replace(recipient(batch, calendar, person), done=frozenset(), busy_at=None)
    alike = (who, batch.follows[person], batch.topics[person])
    if alike not in batch.worked_out:
        ahead = reminders_for(who, occasions_of(batch, calendar, person, now))
        heard = (each for each in ahead if follows.heard(calendar, each, batch.topics[person]))
        batch.worked_out[alike] = {(each.subject, each.lead): each for each in heard}
    return batch.worked_out[alike]
