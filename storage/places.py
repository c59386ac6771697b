"""Groups, channels and topics that we post in, and places where people post by hand. Titles are sealed."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import orjson

from storage.database import Row, Transaction, Value, set_columns, stamp
from storage.vault import Vault, add_key, erase

BODY = "places.body"
"""The place that title and preface are sealed for."""
CHANGEABLE = {
    *("relay", "address", "chat", "state", "regions", "topics", "languages", "zone", "hour", "weekday", "held"),
}


async def add(
    tx: Transaction,
    vault: Vault,
    *,
    id: str,
    kind: str,
    body: Mapping[str, str],
    address: int | None = None,
    chat: str | None = None,
    relay: str | None = None,
    now: datetime,
) -> None:
    """Keep a place, with a key of its own."""
    key = await add_key(tx, vault, person=id)
    await tx.run(
        "INSERT INTO places (id, relay, kind, address, chat, body, state, created)"
        " VALUES ($1, $2, $3, $4, $5, $6, 'new', $7)",
        *(id, relay, kind, address, chat, key.seal(BODY, orjson.dumps(body)), stamp(now)),
    )


_SELECT = "SELECT l.*, k.wrapped, k.kid FROM places l JOIN person_keys k ON k.person = l.id"


async def by_id(tx: Transaction, vault: Vault, *, id: str) -> Row | None:
    """A place, its body opened."""
    rows = await tx.rows(f"{_SELECT} WHERE l.id = $1", id)
    return _opened(vault, rows[0]) if rows else None


async def plain(tx: Transaction, *, id: str) -> Row | None:
    """A place without what is sealed."""
    rows = await tx.rows("SELECT * FROM places WHERE id = $1", id)
    return rows[0] if rows else None


async def at_address(tx: Transaction, vault: Vault, *, address: int) -> Row | None:
    """The place at an address."""
    rows = await tx.rows(f"{_SELECT} WHERE l.address = $1 ORDER BY l.created DESC LIMIT 1", address)
    return _opened(vault, rows[0]) if rows else None


async def in_chat(tx: Transaction, vault: Vault, *, chat: str) -> list[Row]:
    """The places of a chat: itself and its topics."""
    rows = await tx.rows(f"{_SELECT} WHERE l.chat = $1 ORDER BY l.created, l.id", chat)
    return [_opened(vault, row) for row in rows]


async def of_relay(tx: Transaction, vault: Vault, *, relay: str) -> list[Row]:
    """The places of an organisation, the first first."""
    rows = await tx.rows(f"{_SELECT} WHERE l.relay = $1 ORDER BY l.created, l.id", relay)
    return [_opened(vault, row) for row in rows]


async def open_ones(tx: Transaction) -> list[Row]:
    """Every place that wants something, of an organisation that relays now; titles stay sealed."""
    return await tx.rows(
        "SELECT l.*, r.code FROM places l JOIN relays r ON r.id = l.relay"
        " WHERE l.state = 'open' AND r.state = 'active' ORDER BY l.id"
    )


def _opened(vault: Vault, row: Row) -> Row:
    key = vault.key(row["id"], row["wrapped"], row["kid"])
    return {**row, "body": orjson.loads(key.open(BODY, row["body"])), "held": bool(row["held"])}


async def change(tx: Transaction, *, id: str, **values: Value) -> None:
    """Set columns of `CHANGEABLE`. Raises ValueError for any other."""
    await set_columns(tx, "places", id=id, values=values, changeable=CHANGEABLE)


async def write_body(tx: Transaction, vault: Vault, *, place: Row, body: Mapping[str, str]) -> None:
    """Another title or preface."""
    key = vault.key(place["id"], place["wrapped"], place["kid"])
    await tx.run("UPDATE places SET body = $2 WHERE id = $1", place["id"], key.seal(BODY, orjson.dumps(body)))


async def drop(tx: Transaction, *, id: str) -> None:
    """Forget a place: its title cannot be read any more."""
    await tx.run("DELETE FROM places WHERE id = $1", id)
    await tx.run("DELETE FROM place_checks WHERE place = $1", id)
    await tx.run("DELETE FROM posts WHERE place = $1", id)
    await erase(tx, person=id)


async def give_up(tx: Transaction, *, id: str) -> None:
    """It is nobody's any more; what waits for it is not posted."""
    await tx.run("DELETE FROM posts WHERE place = $1 AND shown IS NULL", id)
    await change(tx, id=id, relay=None, state="new")


async def note_check(tx: Transaction, *, place: str, person: str, standing: str, at: datetime) -> None:
    """What the app said that a person is there: `administrator`, `not`, `unknown`; `at` is the real time."""
    await tx.run(
        "INSERT INTO place_checks (place, person, standing, at) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (place, person) DO UPDATE SET standing = excluded.standing, at = excluded.at",
        *(place, person, standing, stamp(at)),
    )


async def checked(tx: Transaction, *, place: str, person: str, since: datetime) -> str | None:
    """What the app said since then."""
    rows = await tx.rows(
        "SELECT standing FROM place_checks WHERE place = $1 AND person = $2 AND at >= $3", place, person, stamp(since)
    )
    return rows[0]["standing"] if rows else None


async def addresses(tx: Transaction, *, ids: Sequence[int]) -> dict[int, Row]:
    """Of each address all that writing to it needs: whose, where, open or not, and the wrapped key."""
    rows = await tx.rows(
        "SELECT a.id, a.person, a.channel, a.account, a.sealed, a.state, k.wrapped, k.kid"
        " FROM addresses a JOIN person_keys k ON k.person = a.person WHERE a.id = ANY($1)",
        list(ids),
    )
    return {row["id"]: row for row in rows}


async def whose(tx: Transaction, vault: Vault, *, channel: str, account: str, address: str) -> str | None:
    """The person of an address that was met before."""
    rows = await tx.rows(
        "SELECT person FROM addresses WHERE channel = $1 AND account = $2 AND lookup = $3",
        *(channel, account, vault.lookup(channel, address)),
    )
    return rows[0]["person"] if rows else None
