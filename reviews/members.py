"""Those who came through a relay's invitation: it learns how many, in tens, and may write them a note of its own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogue.replies import Choice, Reply, Say, to_json
from reviews import relays
from reviews.calendar import Calendar
from reviews.relays import Relay
from reviews.rules.quiet_hours import Rhythm, next_permitted
from reviews.subscriptions import QUIET_FROM, QUIET_UNTIL
from storage import audit, ledger, posts, sealedwords
from storage import relays as kept
from storage.database import Transaction, stamp
from storage.relays import Clock
from storage.vault import Vault, key_of

FEWEST = 10
"""Smaller numbers are not told, and larger ones only in tens: nobody can be found by counting."""
NOTE_EVERY = timedelta(days=7)
LONGEST_NOTE = 200
"""Characters of a note: it stays a short push, with its mark, in every language."""
_DAY = timedelta(days=1)


class TooSoon(Exception):
    """A note was written not long ago; `again` is when the next may be."""

    def __init__(self, again: datetime) -> None:
        super().__init__("a note was written not long ago")
        self.again = again


@dataclass(frozen=True, slots=True)
class Numbers:
    """All that a relay learns of its people: in tens, and None below ten."""

    members: int | None
    """Who came through it."""
    active: int | None
    """Who of them get updates."""
    posts: Mapping[str, int]
    """Its own posts by state."""


def in_tens(number: int) -> int | None:
    """A number as it may be told."""
    return number // FEWEST * FEWEST or None


async def came_through(tx: Transaction, vault: Vault, *, code: str, person: str, now: datetime) -> Relay | None:
    """They came through the relay of this code; None when there is none."""
    relay = await relays.of_code(tx, vault, code=code)
    if relay:
        await kept.came_through(tx, relay=relay.id, person=person, now=now)
    return relay


async def part_from(tx: Transaction, *, relay: str, person: str, now: datetime) -> None:
    """No more notes from it, those that wait neither; it does not learn that."""
    await kept.part_from(tx, relay=relay, person=person, now=now)


async def through(tx: Transaction, vault: Vault, *, person: str) -> list[Relay]:
    """The relays that a person came through, and whose notes they get; not those that ended."""
    return [await relays.get(tx, vault, id=id) for id in await kept.through(tx, person=person)]


async def numbers(tx: Transaction, *, relay: str) -> Numbers:
    """What a relay learns."""
    members, active = await kept.members(tx, relay=relay)
    return Numbers(in_tens(members), in_tens(active), await posts.numbers(tx, relay=relay))


def note(relay: Relay, text: str) -> Reply:
    """A note as its readers see it: marked as theirs, with the way to get no more."""
    choices = (
        Choice(f"relay:part:{relay.id}", Say("relay-part")),
        Choice("cmd:stop", Say("reminder-stop")),
    )
    return Reply((Say("relay-note-push", relay=relay.called, text=text),), choices, keep=True)


def next_note(relay: Relay, now: datetime) -> datetime | None:
    """When the next note may be written, if not now."""
    again = relay.noted + NOTE_EVERY if relay.noted else now
    return again if again > now else None


async def write_note(
    tx: Transaction, vault: Vault, *, person: str, text: str, calendar: Calendar, now: datetime
) -> int | None:
    """Write to those who came through the relay that this person acts for; how many, in tens.

    Each gets it outside their quiet hours, a day later who had a push already. Not those in quiet mode or who paused.
    Raises TooSoon, relays.NotFound; ValueError when it is empty or too long.
    """
    relay = await relays.acting_alone(tx, vault, person=person)
    if not 0 < len(text) <= LONGEST_NOTE:
        raise ValueError(f"a note has 1 to {LONGEST_NOTE} characters")
    if again := next_note(relay, now):
        raise TooSoon(again)
    job = f"note:{relay.id}:{stamp(now)}"
    words = sealedwords.seal(await key_of(tx, vault, person=relay.id), json.dumps(to_json(note(relay, text))))
    await ledger.open_job(tx, id=job, kind="note", tenant=kept.tenant(relay.id), audience=0, words=words, now=now)
    reached = 0
    for clock in await kept.clocks(tx, relay=relay.id):
        rhythm = _rhythm(clock, relays.usual_zone(calendar, relay.regions))
        for pushed, start in ((False, now), (True, now + _DAY)):
            due = next_permitted(rhythm, start)
            reached = await kept.fan_out(
                tx, job=job, relay=relay.id, clock=clock, pushed=pushed, since=now - _DAY, due=due, now=now
            )
    await kept.change(tx, id=relay.id, noted=stamp(now))
    await audit.record(tx, actor="person", verb="relay.note", object=f"relay:{relay.id}", now=now)
    return in_tens(reached)


def _rhythm(clock: Clock, usual: str) -> Rhythm:
    begins = QUIET_FROM if clock.quiet_from is None else clock.quiet_from
    ends = QUIET_UNTIL if clock.quiet_to is None else clock.quiet_to
    return Rhythm(clock.zone or usual, begins, ends)
