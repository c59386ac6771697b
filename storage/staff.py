"""Accounts of staff: what was granted to them, the chats and tokens by which they act, and their PIN."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.database import Row, Transaction, moment, stamp


@dataclass(frozen=True, slots=True)
class Account:
    """An account that was not removed. `grants` are (role, scope, target)."""

    id: str
    name: str
    has_pin: bool
    grants: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat that is bound to an account."""

    address: int
    staff: str
    expires: datetime
    pin_asked: str | None
    """`old`: its next text is the account's PIN; `new`: it becomes the PIN; `again`: it is the new one once more."""
    pin_result: str | None
    pin_until: datetime
    """Until when the result counts."""


@dataclass(frozen=True, slots=True)
class Token:
    """An API token."""

    owner: str
    scopes: tuple[str, ...]
    regions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pin:
    """The PIN of an account, hashed, and how often it was wrong."""

    hash: str | None
    failures: int
    locked_until: datetime


async def add(tx: Transaction, *, id: str, name: str, now: datetime) -> None:
    """Keep a new account."""
    await tx.run("INSERT INTO staff (id, name, created) VALUES ($1, $2, $3)", id, name, stamp(now))


async def bring_back(tx: Transaction, *, name: str) -> str | None:
    """The account of this name that was removed last is there again, with nothing by which it could act; its id."""
    rows = await tx.rows(
        "UPDATE staff SET removed = NULL WHERE id = (SELECT id FROM staff WHERE name = $1 AND removed IS NOT NULL"
        " ORDER BY removed DESC, id LIMIT 1) RETURNING id",
        name,
    )
    return rows[0]["id"] if rows else None


async def grant(tx: Transaction, *, staff: str, role: str, scope: str, target: str) -> bool:
    """Give it a role; False if it has it."""
    return bool(
        await tx.run(
            "INSERT INTO grants (staff, role, scope, target) VALUES ($1, $2, $3, $4)"
            " ON CONFLICT (staff, role, scope, target) DO NOTHING",
            *(staff, role, scope, target),
        )
    )


async def revoke(tx: Transaction, *, staff: str, role: str, scope: str, target: str) -> bool:
    """Take a role away from it; False if it does not have it."""
    sql = "DELETE FROM grants WHERE staff = $1 AND role = $2 AND scope = $3 AND target = $4"
    return bool(await tx.run(sql, staff, role, scope, target))


async def drop(tx: Transaction, *, before: datetime) -> int:
    """Forget one-time tokens that were used or ran out before then, and chats and API tokens that ran out; how many."""
    spent = "DELETE FROM staff_links WHERE used < $1 OR (used IS NULL AND expires < $1)"
    ended = [f"DELETE FROM {table} WHERE expires < $1" for table in ("staff_chats", "api_tokens")]
    return sum([await tx.run(sql, stamp(before)) for sql in (spent, *ended)])


async def accounts(tx: Transaction, *, id: str | None = None, name: str | None = None) -> list[Account]:
    """All accounts, or that of an id or a name, by name."""
    asked = {column: value for column, value in (("id", id), ("name", name)) if value is not None}
    where = "".join(f" AND {column} = ${number}" for number, column in enumerate(asked, 1))
    sql = f"SELECT id, name, pin FROM staff WHERE removed IS NULL{where} ORDER BY name, id"
    rows = await tx.rows(sql, *asked.values())
    granted: dict[str, list[tuple[str, str, str]]] = {row["id"]: [] for row in rows}
    sql = "SELECT staff, role, scope, target FROM grants WHERE staff = ANY($1) ORDER BY id"
    for each in await tx.rows(sql, list(granted)):
        granted[each["staff"]].append((each["role"], each["scope"], each["target"]))
    return [Account(row["id"], row["name"], row["pin"] is not None, tuple(granted[row["id"]])) for row in rows]


async def remove(tx: Transaction, *, staff: str, now: datetime) -> None:
    """Take everything by which it can act; its name stays beside what it did."""
    await tx.run("UPDATE staff SET removed = $2, pin = NULL WHERE id = $1", staff, stamp(now))
    for table in ("grants", "staff_chats", "staff_links"):
        await tx.run(f"DELETE FROM {table} WHERE staff = $1", staff)
    await tx.run("DELETE FROM api_tokens WHERE owner = $1", f"staff:{staff}")


async def name_of(tx: Transaction, *, staff: str) -> str:
    """The name of an account, removed or not; nothing when there never was one."""
    rows = await tx.rows("SELECT name FROM staff WHERE id = $1", staff)
    return rows[0]["name"] if rows else ""


# Chats


async def add_link(tx: Transaction, *, hash: str, staff: str, expires: datetime) -> None:
    """Keep a one-time token."""
    await tx.run("INSERT INTO staff_links (hash, staff, expires) VALUES ($1, $2, $3)", hash, staff, stamp(expires))


async def open_links(tx: Transaction, *, staff: str, now: datetime) -> int:
    """How many one-time tokens of an account can still be spent."""
    sql = "SELECT count(*) AS number FROM staff_links WHERE staff = $1 AND used IS NULL AND expires > $2"
    [row] = await tx.rows(sql, staff, stamp(now))
    return int(row["number"])


async def spend_link(tx: Transaction, *, hash: str, now: datetime) -> str | None:
    """Whose one-time token it is; it works once."""
    rows = await tx.rows(
        "UPDATE staff_links SET used = $2 WHERE hash = $1 AND used IS NULL AND expires > $2 RETURNING staff",
        hash,
        stamp(now),
    )
    return rows[0]["staff"] if rows else None


async def bind(tx: Transaction, *, staff: str, address: int, now: datetime, expires: datetime) -> None:
    """The chat acts for the account, in the place of any other."""
    await tx.run("DELETE FROM staff_chats WHERE address = $1", address)
    await tx.run(
        "INSERT INTO staff_chats (address, staff, bound, expires) VALUES ($1, $2, $3, $4)",
        *(address, staff, stamp(now), stamp(expires)),
    )


async def unbind(tx: Transaction, *, staff: str) -> int:
    """No chat acts for it any more; how many did."""
    return await tx.run("DELETE FROM staff_chats WHERE staff = $1", staff)


async def chat(tx: Transaction, *, address: int, now: datetime) -> Chat | None:
    """The binding of a chat, while it lasts."""
    rows = await tx.rows("SELECT * FROM staff_chats WHERE address = $1 AND expires > $2", address, stamp(now))
    return _chat(rows[0]) if rows else None


async def bound(tx: Transaction, *, channel: str, account: str, now: datetime) -> dict[int, str]:
    """Every address on one of our accounts that is bound now, and the language of its person."""
    rows = await tx.rows(
        "SELECT c.address, p.language FROM staff_chats c JOIN addresses a ON a.id = c.address AND a.state = 'open'"
        " JOIN people p ON p.id = a.person WHERE c.expires > $1 AND a.channel = $2 AND a.account = $3",
        *(stamp(now), channel, account),
    )
    return {row["address"]: row["language"] or "en" for row in rows}


async def language_of(tx: Transaction, *, address: int) -> str | None:
    """The language of whoever an address belongs to."""
    rows = await tx.rows("SELECT p.language FROM addresses a JOIN people p ON p.id = a.person WHERE a.id = $1", address)
    return rows[0]["language"] if rows else None


async def chats(tx: Transaction, *, staff: Sequence[str], now: datetime) -> list[int]:
    """The addresses of the chats of these accounts."""
    sql = "SELECT address FROM staff_chats WHERE staff = ANY($1) AND expires > $2 ORDER BY address"
    return [row["address"] for row in await tx.rows(sql, list(staff), stamp(now))]


async def open_chats(tx: Transaction, *, staff: Sequence[str], now: datetime) -> list[int]:
    """Those of them that can be written to."""
    sql = (
        "SELECT c.address FROM staff_chats c JOIN addresses a ON a.id = c.address AND a.state = 'open'"
        " WHERE c.staff = ANY($1) AND c.expires > $2 ORDER BY c.address"
    )
    return [row["address"] for row in await tx.rows(sql, list(staff), stamp(now))]


def _chat(row: Row) -> Chat:
    return Chat(
        address=row["address"],
        staff=row["staff"],
        expires=moment(row["expires"]),
        pin_asked=row["pin_asked"],
        pin_result=row["pin_result"],
        pin_until=moment(row["pin_until"]),
    )


# The PIN


async def ask_pin(tx: Transaction, *, address: int, which: str, until: datetime) -> None:
    """The next text of the chat is a PIN, until then."""
    await tx.run(
        "UPDATE staff_chats SET pin_asked = $2, pin_result = NULL, pin_until = $3 WHERE address = $1",
        *(address, which, stamp(until)),
    )


async def note_pin(tx: Transaction, *, address: int, result: str, until: datetime) -> None:
    """How a PIN went, and until when that counts."""
    await tx.run(
        "UPDATE staff_chats SET pin_asked = NULL, pin_result = $2, pin_until = $3 WHERE address = $1",
        *(address, result, stamp(until)),
    )


async def pin(tx: Transaction, *, staff: str) -> Pin:
    """What is known of an account's PIN."""
    rows = await tx.rows("SELECT pin, pin_failures, pin_locked_until FROM staff WHERE id = $1", staff)
    row: Row = rows[0] if rows else {"pin": None, "pin_failures": 0, "pin_locked_until": 0}
    return Pin(row["pin"], row["pin_failures"], moment(row["pin_locked_until"]))


async def set_pin(tx: Transaction, *, staff: str, hash: str | None) -> None:
    """From now on it has this PIN, or none."""
    await tx.run("UPDATE staff SET pin = $2, pin_failures = 0, pin_locked_until = 0 WHERE id = $1", staff, hash)


async def clear_pin(tx: Transaction, *, staff: str) -> None:
    """It has none any more, and was never wrong."""
    await tx.run("UPDATE staff SET pin = NULL, pin_failures = 0, pin_locked_until = 0 WHERE id = $1", staff)


async def count_failures(tx: Transaction, *, staff: str, failures: int, locked_until: datetime) -> None:
    """It was wrong so often in a row."""
    await tx.run(
        "UPDATE staff SET pin_failures = $2, pin_locked_until = $3 WHERE id = $1",
        *(staff, failures, stamp(locked_until)),
    )


# Tokens


async def add_token(tx: Transaction, *, hash: str, token: Token, expires: datetime, now: datetime) -> None:
    """Keep an API token."""
    await tx.run(
        "INSERT INTO api_tokens (hash, owner, scopes, regions, created, expires) VALUES ($1, $2, $3, $4, $5, $6)",
        *(hash, token.owner, json.dumps(token.scopes), json.dumps(token.regions), stamp(now), stamp(expires)),
    )


async def use_token(tx: Transaction, *, hash: str, now: datetime) -> Token | None:
    """The API token of this hash, unless it has expired; the day of its use is noted."""
    rows = await tx.rows("SELECT * FROM api_tokens WHERE hash = $1 AND expires > $2", hash, stamp(now))
    if not rows:
        return None
    day = stamp(now.replace(hour=0, minute=0, second=0, microsecond=0))
    if (rows[0]["last_used"] or 0) < day:
        await tx.run("UPDATE api_tokens SET last_used = $2 WHERE hash = $1", hash, day)
    return Token(rows[0]["owner"], tuple(json.loads(rows[0]["scopes"])), tuple(json.loads(rows[0]["regions"])))
