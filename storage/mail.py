"""Mailboxes: questions whether one may be written to, those that want nothing, and where imported ones are from.

A mailbox is known by the blind index of its address. Its row in `addresses` is `asked` until its owner said yes there;
until then its look-up is the token of that question, so that nobody learns by asking who has an address with us.
Questions are as old as the real time says (`real`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import leaving, people, queues
from storage.database import Row, Transaction, moment, stamp
from storage.vault import PersonKey

CHANNEL = "email"
ACCOUNT = "main"
OLD = "old:"
"""Begins the look-up of an address that is nobody's any more."""
_SEALED = "addresses.sealed"


@dataclass(frozen=True, slots=True)
class Asked:
    """A mailbox that was asked and has not answered."""

    address: int
    person: str
    mailbox: str
    made: datetime


async def ask(
    tx: Transaction, *, key: PersonKey, mailbox: str, address: str, token: str, now: datetime, real: datetime
) -> int:
    """Note that this mailbox is asked for this person; the row id of its address, where the question goes."""
    queue = (await queues.own(tx, places=[(CHANNEL, ACCOUNT)]))[CHANNEL, ACCOUNT]
    [row] = await tx.rows(
        "INSERT INTO addresses (person, channel, account, queue, lookup, sealed, state, created)"
        " VALUES ($1, $2, $3, $4, $5, $6, 'asked', $7) RETURNING id",
        *(key.person, CHANNEL, ACCOUNT, queue, token, key.seal(_SEALED, address.encode()), stamp(now)),
    )
    await tx.run(
        "INSERT INTO mail_asks (address, person, mailbox, made) VALUES ($1, $2, $3, $4)",
        *(row["id"], key.person, mailbox, stamp(real)),
    )
    return int(row["id"])


async def asked_by(tx: Transaction, *, token: str) -> Asked | None:
    """The question that a token belongs to."""
    sql = f"{_ASKED} WHERE a.channel = $1 AND a.account = $2 AND a.lookup = $3 AND a.state = 'asked'"
    rows = await tx.rows(sql, CHANNEL, ACCOUNT, token)
    return _asked(rows[0]) if rows else None


async def asked_of(tx: Transaction, *, address: int) -> Asked | None:
    """The question that waits at an address."""
    rows = await tx.rows(f"{_ASKED} WHERE m.address = $1", address)
    return _asked(rows[0]) if rows else None


_ASKED = "SELECT m.address, m.person, m.mailbox, m.made FROM mail_asks m JOIN addresses a ON a.id = m.address"


def _asked(row: Row) -> Asked:
    return Asked(row["address"], row["person"], row["mailbox"], moment(row["made"]))


async def asked_since(tx: Transaction, *, person: str, mailbox: str, since: datetime) -> tuple[int, int]:
    """How many questions this person had sent, and how many this mailbox got, since then."""
    [row] = await tx.rows(
        "SELECT COALESCE(SUM(CASE WHEN person = $1 THEN 1 ELSE 0 END), 0) AS by_person,"
        " COALESCE(SUM(CASE WHEN mailbox = $2 THEN 1 ELSE 0 END), 0) AS to_mailbox"
        " FROM mail_asks WHERE (person = $1 OR mailbox = $2) AND made > $3",
        *(person, mailbox, stamp(since)),
    )
    return int(row["by_person"]), int(row["to_mailbox"])


async def open(tx: Transaction, *, asked: Asked, now: datetime) -> None:
    """Its owner said yes: it is this person's mailbox from now on, and nobody else's; what it refused is over."""
    for row in await tx.rows(_OF_MAILBOX, CHANNEL, ACCOUNT, asked.mailbox):
        await people.close_address(tx, address=row["id"], now=now)
        await _give_up(tx, row["id"])
    await tx.run("UPDATE addresses SET lookup = $2 WHERE id = $1", asked.address, asked.mailbox)
    await people.reopen_address(tx, address=asked.address)
    await tx.run("DELETE FROM mail_asks WHERE address = $1", asked.address)
    await tx.run("DELETE FROM mail_stops WHERE mailbox = $1", asked.mailbox)


async def _give_up(tx: Transaction, address: int) -> None:
    """An address that was closed leaves its look-up to others; its rows of the ledger stay."""
    await tx.run("UPDATE addresses SET lookup = $2 WHERE id = $1", address, f"{OLD}{address}")


_OF_MAILBOX = (
    "SELECT id, person, state, preferred FROM addresses WHERE channel = $1 AND account = $2 AND lookup = $3 FOR UPDATE"
)


async def owner(tx: Transaction, *, mailbox: str) -> Row | None:
    """Whose mailbox it is: the row of its address (`id`, `person`, `state`, `preferred`)."""
    rows = await tx.rows(_OF_MAILBOX, CHANNEL, ACCOUNT, mailbox)
    return rows[0] if rows else None


async def mailbox_at(tx: Transaction, *, address: int) -> str | None:
    """The mailbox behind an address; None where it is of another app."""
    rows = await tx.rows(
        "SELECT COALESCE(m.mailbox, a.lookup) AS mailbox FROM addresses a LEFT JOIN mail_asks m ON m.address = a.id"
        " WHERE a.id = $1 AND a.channel = $2",
        *(address, CHANNEL),
    )
    return rows[0]["mailbox"] if rows else None


async def waiting_at(tx: Transaction, *, mailbox: str) -> list[Asked]:
    """All questions that wait at a mailbox."""
    return [_asked(row) for row in await tx.rows(f"{_ASKED} WHERE m.mailbox = $1 ORDER BY m.address", mailbox)]


async def end_asking(tx: Transaction, *, address: int, now: datetime) -> None:
    """The question is answered with no, or over."""
    await people.close_address(tx, address=address, now=now)
    await _give_up(tx, address)
    await tx.run("DELETE FROM mail_asks WHERE address = $1", address)


async def refuse(tx: Transaction, *, mailbox: str, reason: str, now: datetime) -> None:
    """Write there no more; the strongest reason stays (`complaint`, `declined` are for good)."""
    await tx.run(
        "INSERT INTO mail_stops (mailbox, reason, at) VALUES ($1, $2, $3) ON CONFLICT (mailbox) DO UPDATE"
        " SET reason = CASE WHEN mail_stops.reason IN ('complaint', 'declined') THEN mail_stops.reason"
        " ELSE excluded.reason END, at = excluded.at",
        *(mailbox, reason, stamp(now)),
    )


async def refusals(tx: Transaction, *, mailboxes: Sequence[str]) -> dict[str, str]:
    """Which of these are not written to, and why."""
    rows = await tx.rows("SELECT mailbox, reason FROM mail_stops WHERE mailbox = ANY($1)", list(mailboxes))
    return {row["mailbox"]: row["reason"] for row in rows}


async def owners(tx: Transaction, *, mailboxes: Sequence[str]) -> dict[str, Row]:
    """Of these mailboxes, those that are somebody's: `person`, their `state`, and whether they came from a `list`."""
    rows = await tx.rows(
        "SELECT a.lookup AS mailbox, a.person, p.state,"
        " CASE WHEN EXISTS (SELECT 1 FROM outreach o WHERE o.person = a.person) THEN 1 ELSE 0 END AS listed"
        " FROM addresses a JOIN people p ON p.id = a.person"
        " WHERE a.channel = $1 AND a.account = $2 AND a.lookup = ANY($3)",
        *(CHANNEL, ACCOUNT, list(mailboxes)),
    )
    asked = await tx.rows(
        "SELECT m.mailbox, m.person, p.state,"
        " CASE WHEN EXISTS (SELECT 1 FROM outreach o WHERE o.person = m.person) THEN 1 ELSE 0 END AS listed"
        " FROM mail_asks m JOIN people p ON p.id = m.person WHERE m.mailbox = ANY($1)",
        list(mailboxes),
    )
    return {row["mailbox"]: row for row in (*(row for row in asked if row["listed"]), *rows)}


async def note_origin(tx: Transaction, *, person: str, source: str, basis: str, now: datetime) -> None:
    """Where this person's address is from, and on which legal basis it was imported."""
    await tx.run(
        "INSERT INTO outreach (person, source, basis, at) VALUES ($1, $2, $3, $4)", person, source, basis, stamp(now)
    )


async def origins(tx: Transaction, *, person: str) -> list[Row]:
    """Where a person's address is from, oldest first: `source`, `basis`, `at`."""
    return await tx.rows("SELECT source, basis, at FROM outreach WHERE person = $1 ORDER BY id", person)


async def addresses(tx: Transaction, *, person: str) -> list[Row]:
    """Where a person can be written to, and where they were asked: `id`, `channel`, `lookup`, `sealed`, `state`, ..."""
    return await tx.rows(
        "SELECT id, channel, account, lookup, sealed, state, preferred FROM addresses"
        " WHERE person = $1 AND state IN ('open', 'asked') ORDER BY id",
        person,
    )


async def drop(tx: Transaction, *, before: datetime, limit: int = 500) -> int:
    """Forget questions that nobody answered since then, and imported people who never said anything. How many.

    At most `limit` at a time, the oldest first. Whoever was imported is not invited a second time.
    """
    rows = await tx.rows(f"{_ASKED} WHERE m.made <= $1 ORDER BY m.made, m.address LIMIT $2", stamp(before), limit)
    for row in rows:
        await end_asking(tx, address=row["address"], now=before)
        if await _silent(tx, person=row["person"]):
            await refuse(tx, mailbox=row["mailbox"], reason="silent", now=before)
            await leaving.forget(tx, person=row["person"], now=before)
    return len(rows)


async def _silent(tx: Transaction, *, person: str) -> bool:
    rows = await tx.rows(
        "SELECT 1 AS there FROM people p WHERE p.id = $1 AND p.state = 'new'"
        " AND EXISTS (SELECT 1 FROM outreach o WHERE o.person = p.id)"
        " AND NOT EXISTS (SELECT 1 FROM addresses a WHERE a.person = p.id AND a.state IN ('open', 'asked'))",
        person,
    )
    return bool(rows)
