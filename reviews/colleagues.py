"""Those who act for a relay: a second one joins by a link, one leaves, one is taken out by another.

We know no names of theirs: they tell each other apart by when they joined.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogue.replies import Reply, Say
from reviews import errands, relays
from reviews.relays import NotFound, Relay
from reviews.staff import hashed
from storage import audit
from storage import relays as kept
from storage.database import Transaction, moment, stamp
from storage.vault import Vault

LINK_FOR = timedelta(hours=24)
"""How long the link for a colleague works."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Another one who acts for the same relay."""

    id: int
    number: int
    """In the order in which they joined, from 1; one's own counts too."""
    since: datetime


async def invite(tx: Transaction, vault: Vault, *, person: str, token: str, now: datetime) -> None:
    """`token` becomes a one-time link (`/start j_<token>`) for a second administrator. Raises NotFound."""
    relay = await relays.acting(tx, vault, person=person)
    await kept.add_link(tx, hash=hashed(token), relay=relay.id, expires=now + LINK_FOR)


async def join(tx: Transaction, vault: Vault, *, token: str, person: str, now: datetime) -> Relay | None:
    """Act for the relay of a one-time link; its others are told. None when it is unknown, used or too old."""
    id = await kept.spend_link(tx, hash=hashed(token), now=now)
    relay = await _found(tx, vault, id) if id else None
    if relay is None or relay.state != "active":
        return None
    others = await kept.people(tx, relay=relay.id)
    if await kept.join(tx, relay=relay.id, person=person, now=now):
        told = Reply((Say("relay-colleague-joined", relay=relay.called),), keep=True)
        job = f"relay:{relay.id}:joined:{stamp(now)}"
        await errands.tell_people(tx, vault, people=others, job=job, replies=[told], now=now)
        await audit.record(tx, actor="person", verb="relay.join", object=f"relay:{relay.id}", now=now)
    return await relays.get(tx, vault, id=relay.id)


async def _found(tx: Transaction, vault: Vault, id: str) -> Relay | None:
    """None when it has ended, and its name with it."""
    await kept.lock(tx, id=id)
    try:
        return await relays.get(tx, vault, id=id)
    except NotFound:
        return None


async def others(tx: Transaction, *, relay: str, person: str) -> list[Colleague]:
    """Those who act for it besides this person, the first first."""
    acting = enumerate(await kept.acting(tx, relay=relay), 1)
    return [Colleague(row["id"], number, moment(row["since"])) for number, row in acting if row["person"] != person]


async def dismiss(tx: Transaction, vault: Vault, *, colleague: int, person: str, now: datetime) -> None:
    """Take a colleague out, who is told. Nobody can take out themselves, so one always stays. Raises NotFound."""
    relay = await relays.acting_alone(tx, vault, person=person)
    acting = {row["id"]: row["person"] for row in await kept.acting(tx, relay=relay.id)}
    if acting.get(colleague, person) == person:
        raise NotFound
    told = Reply((Say("relay-taken-out", relay=relay.called),), keep=True)
    job = f"relay:{relay.id}:dismissed:{colleague}"
    await errands.tell_people(tx, vault, people=[acting[colleague]], job=job, replies=[told], now=now)
    await kept.forget_administrator(tx, relay=relay.id, person=acting[colleague], now=now)
    await audit.record(tx, actor="person", verb="relay.dismiss", object=f"relay:{relay.id}", now=now)


async def leave(tx: Transaction, vault: Vault, *, person: str, now: datetime) -> None:
    """Act for it no more; a relay that nobody acts for ends, and its name is destroyed. Raises NotFound."""
    relay = await relays.of_person(tx, vault, person=person)
    if relay is None:
        raise NotFound
    await kept.forget_administrator(tx, relay=relay.id, person=person, now=now)
    await audit.record(tx, actor="person", verb="relay.leave", object=f"relay:{relay.id}", now=now)
