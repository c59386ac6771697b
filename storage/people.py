"""People and the addresses they write from."""

import base64
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import ledger, queues
from storage.database import Row, Transaction, Value, set_columns, stamp
from storage.leaving import forget, leave, stop
from storage.vault import PersonKey, Vault, add_key

__all__ = [
    "SETTINGS",
    "Party",
    "change",
    "close_address",
    "forget",
    "leave",
    "make",
    "meet",
    "new_id",
    "prefer_address",
    "reopen_address",
    "settings",
    "stop",
]

SETTINGS = {
    *("language", "languages", "kind", "zone", "country", "quiet", "paused", "state", "quiet_from", "quiet_to"),
    *("leads", "last_visit", "active_at", "safe_word_index", "wants_second_calendar"),
}
"""The columns that `change` may set."""

_ADDRESS = "addresses.sealed"
_PARTY = """
SELECT a.id AS address, a.lookup, a.channel, a.account, a.state AS address_state,
    p.id AS person, p.state, p.language, p.quiet, p.paused, p.zone, p.safe_word_index, p.last_visit,
    k.wrapped, k.kid, c.body AS cursor_body, c.version AS cursor_version
FROM addresses a
    JOIN people p ON p.id = a.person
    JOIN person_keys k ON k.person = a.person
    LEFT JOIN cursors c ON c.address = a.id
WHERE a.lookup = ANY($1)
ORDER BY a.id
FOR UPDATE OF a
"""

_KNOWN = "SELECT lookup, channel, account FROM addresses WHERE lookup = ANY($1)"


@dataclass(slots=True)
class Party:
    """A person at one of their addresses, with all that an incoming message needs."""

    person: str
    """Their id: 80 random bits."""
    address: int
    """The row id of the address they wrote from."""
    channel: str
    account: str
    open: bool
    """False after they blocked us there."""
    state: str
    """`new` (never subscribed), `active`, `stopped`."""
    language: str | None
    """The language they chose; None until they did."""
    quiet: bool
    paused: bool
    zone: str | None
    safe_word_index: str | None
    last_visit: int | None
    key: PersonKey
    cursor: bytes | None
    """Where the conversation stands; None if it never began."""
    cursor_version: int
    """0 if there is no cursor."""


def new_id() -> str:
    """80 random bits in lower-case base32: the id of what people make."""
    return base64.b32encode(os.urandom(10)).decode().lower()


async def meet(tx: Transaction, vault: Vault, *, who: Sequence[tuple[str, str, str]], now: datetime) -> list[Party]:
    """Everybody of `(channel, account, address)`, in that order, locked; who is new is created.

    The same app id on two of our accounts of one app is the same person.
    """
    wanted = [(vault.lookup(channel, address), channel, account) for channel, account, address in who]
    lookups = sorted({lookup for lookup, *_ in wanted})
    known = {tuple(row.values()) for row in await tx.rows(_KNOWN, lookups)}
    if any(place not in known for place in wanted):
        # Two processes that meet somebody new at once would make two persons of them. Before any row is locked, so
        # that nobody waits for a row while holding what its holder waits for.
        await tx.lock("people")
    found = await _find(tx, vault, lookups)
    new = {place: one[2] for place, one in zip(wanted, who, strict=True) if place not in found}
    if new:
        await _create(tx, vault, new, found, stamp(now))
        found = await _find(tx, vault, lookups)
    return [found[place] for place in wanted]


async def _find(tx: Transaction, vault: Vault, lookups: list[str]) -> dict[tuple[str, str, str], Party]:
    return {
        (row["lookup"], row["channel"], row["account"]): _party(vault, row) for row in await tx.rows(_PARTY, lookups)
    }


def _party(vault: Vault, row: Row) -> Party:
    key = vault.key(row["person"], row["wrapped"], row["kid"])
    body = row["cursor_body"]
    return Party(
        person=row["person"],
        address=row["address"],
        channel=row["channel"],
        account=row["account"],
        open=row["address_state"] == "open",
        state=row["state"],
        language=row["language"],
        quiet=bool(row["quiet"]),
        paused=bool(row["paused"]),
        zone=row["zone"],
        safe_word_index=row["safe_word_index"],
        last_visit=row["last_visit"],
        key=key,
        cursor=None if body is None else key.open("cursors.body", body),
        cursor_version=row["cursor_version"] or 0,
    )


async def _create(
    tx: Transaction,
    vault: Vault,
    new: dict[tuple[str, str, str], str],
    found: dict[tuple[str, str, str], Party],
    at: int,
) -> None:
    keys = {lookup: party.key for (lookup, *_), party in found.items()}
    people: list[tuple[Value, ...]] = []
    wrapped_keys: list[tuple[Value, ...]] = []
    addresses: list[tuple[Value, ...]] = []
    own = await queues.own(tx, places=[(channel, account) for _, channel, account in new])
    for (lookup, channel, account), address in new.items():
        if lookup not in keys:
            person = new_id()
            wrapped, kid = vault.make(person)
            keys[lookup] = vault.key(person, wrapped, kid)
            people.append((person, at))
            wrapped_keys.append((person, wrapped, kid))
        key = keys[lookup]
        place = (channel, account, own[channel, account])
        addresses.append((key.person, *place, lookup, key.seal(_ADDRESS, address.encode()), at))
    await tx.run_many("INSERT INTO people (id, created) VALUES ($1, $2)", people)
    await tx.run_many("INSERT INTO person_keys (person, wrapped, kid) VALUES ($1, $2, $3)", wrapped_keys)
    await tx.run_many(
        "INSERT INTO addresses (person, channel, account, queue, lookup, sealed, created)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7)",
        addresses,
    )
    await tx.run_many(_PREFER_ONE, sorted({(address[0],) for address in addresses}))


async def make(tx: Transaction, vault: Vault, *, now: datetime) -> tuple[str, PersonKey]:
    """Somebody who has no address yet: their id and key."""
    person = new_id()
    await tx.run("INSERT INTO people (id, created) VALUES ($1, $2)", person, stamp(now))
    return person, await add_key(tx, vault, person=person)


async def find_address(tx: Transaction, vault: Vault, *, channel: str, account: str, address: str) -> int | None:
    """The row id of an address that was met before."""
    rows = await tx.rows(
        "SELECT id FROM addresses WHERE channel = $1 AND account = $2 AND lookup = $3",
        *(channel, account, vault.lookup(channel, address)),
    )
    return int(rows[0]["id"]) if rows else None


async def settings(tx: Transaction, *, person: str) -> Row:
    """All plain columns of one person. Raises KeyError."""
    rows = await tx.rows("SELECT * FROM people WHERE id = $1", person)
    if not rows:
        raise KeyError(person)
    return rows[0]


async def change(tx: Transaction, *, person: str, **values: Value) -> None:
    """Set plain columns, those of `SETTINGS`. Raises ValueError for any other."""
    await set_columns(tx, "people", id=person, values=values, changeable=SETTINGS)


_PREFER_ONE = """
UPDATE addresses SET preferred = COALESCE(
    id = (SELECT id FROM addresses WHERE person = $1 AND state = 'open' ORDER BY preferred DESC, id LIMIT 1), FALSE)
WHERE person = $1
"""
"""Whoever has an open address has exactly one that is preferred, so that an audience is one plain join."""


async def close_address(tx: Transaction, *, address: int, now: datetime) -> None:
    """They blocked us: nothing is sent there any more; what waited or was under way is `gone`."""
    await tx.run(
        "UPDATE ledger SET state = 'gone', reason = 'blocked', body = NULL, done = $2"
        f" WHERE state IN ('pending', 'sending') AND id IN {ledger.rows_of('= $1')}",
        address,
        stamp(now),
    )
    await _set_state(tx, address, "gone")


async def reopen_address(tx: Transaction, *, address: int) -> None:
    """They came back."""
    await _set_state(tx, address, "open")


async def _set_state(tx: Transaction, address: int, state: str) -> None:
    rows = await tx.rows("UPDATE addresses SET state = $2 WHERE id = $1 RETURNING person", address, state)
    await tx.run_many(_PREFER_ONE, [(row["person"],) for row in rows])


async def prefer_address(tx: Transaction, *, person: str, address: int) -> None:
    """What is not a reply goes to this one from now on."""
    await tx.run("UPDATE addresses SET preferred = (id = $2) WHERE person = $1", person, address)


async def move_address(tx: Transaction, vault: Vault, *, address: int, to: str, now: datetime) -> None:
    """The place behind an address has a new id (a group that became a supergroup); what waits goes there.

    Where the new id was met already, what waits for the old one is not sent: it goes nowhere any more.
    """
    rows = await tx.rows(
        "SELECT a.person, a.channel, a.account, k.wrapped, k.kid FROM addresses a"
        " JOIN person_keys k ON k.person = a.person WHERE a.id = $1",
        address,
    )
    for row in rows:
        met = await find_address(tx, vault, channel=row["channel"], account=row["account"], address=to)
        if met == address:
            continue  # it moved already
        if met is not None:
            await close_address(tx, address=address, now=now)
            continue
        key = vault.key(row["person"], row["wrapped"], row["kid"])
        await tx.run(
            "UPDATE addresses SET lookup = $2, sealed = $3 WHERE id = $1",
            address,
            vault.lookup(row["channel"], to),
            key.seal(_ADDRESS, to.encode()),
        )
