"""The ledger: one row per message and address, the queue of record of everything that is sent.

States: `pending`, `sending` (committed before the request leaves), `sent`, `uncertain` (a crash in between, not sent
again), `gone` (they blocked us), `failed` and `skipped` (with a reason). A job's rows always sum to its audience.
Lanes go before each other: reply, notice, bulk. Due times and expiry follow the service's clock (`now`), leases the
real one (`real`). What a sender does with leased rows is in `storage/sending.py`.

A row is found through its address, but for the lane bulk: a broadcast writes a million rows at once and pays for every
index, so its rows are found through their job.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from storage import queues
from storage.database import Transaction, Value, stamp
from storage.leases import Lease


class Lane(IntEnum):
    """Which goes first."""

    reply = 0
    notice = 1
    bulk = 2


BODY = "ledger.body"
"""The place that a row's words are sealed for."""
_CLOCKS_DIFFER = 3_600_000
"""Milliseconds by which the processes that write may be apart."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message to be sent to one address."""

    job: str
    """A reply's job is the update that it answers (`Arrival.id`)."""
    address: int
    part: int = 0
    lane: Lane = Lane.reply
    due: int | None = None
    """None: at once."""
    expires: int | None = None
    body: bytes | None = None
    """Sealed with the person's key at the place `BODY`; None when the words are those of the job."""
    edits: str | None = None
    """The platform's id of the card to edit in place."""
    callback_id: str | None = None
    """A tap to acknowledge."""
    protected: bool = False
    """Not sent again when it is uncertain whether it was sent."""
    lease: Lease | None = None
    """That of the sender it will be handed to; None: the next one that looks takes it."""


async def open_job(
    tx: Transaction, *, id: str, kind: str, tenant: str, audience: int, words: str | None, now: datetime
) -> bool:
    """Register a job with its frozen audience; False if it is there already."""
    sql = (
        "INSERT INTO jobs (id, kind, tenant, audience, words, created) VALUES ($1, $2, $3, $4, $5, $6)"
        " ON CONFLICT (id) DO NOTHING"
    )
    return await tx.run(sql, id, kind, tenant, audience, words, stamp(now)) > 0


async def freeze(tx: Transaction, *, job: str, number: int) -> int:
    """So many rows it has, all in the lane bulk; from now on they are found through it. The number again."""
    await tx.run("UPDATE jobs SET audience = $2, many = TRUE WHERE id = $1", job, number)
    return number


_ENQUEUE = """
INSERT INTO ledger (job, address, queue, part, lane, due, expires, body, edits, callback_id, protected, created,
    lease_owner, lease_until, fence)
VALUES ($1, $2, (SELECT queue FROM addresses WHERE id = $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
ON CONFLICT (job, address, part) DO NOTHING
"""


async def enqueue(tx: Transaction, *, entries: Sequence[Entry], now: datetime) -> None:
    """Write rows; what is there already (job, address, part) stays as it is.

    Raises ValueError for the lane bulk, whose queues only a fan-out knows.
    """
    if any(entry.lane == Lane.bulk for entry in entries):
        raise ValueError("a message to many is fanned out")
    at = stamp(now)
    await tx.run_many(
        _ENQUEUE,
        [
            (
                *(entry.job, entry.address, entry.part, int(entry.lane)),
                *(at if entry.due is None else entry.due, entry.expires, entry.body, entry.edits, entry.callback_id),
                *(entry.protected, at, *_leased(entry.lease)),
            )
            for entry in entries
        ],
    )


def _leased(lease: Lease | None) -> tuple[str | None, int, int]:
    return (lease.owner, stamp(lease.until), lease.fence) if lease else (None, 0, 0)


async def ids(tx: Transaction, *, jobs: Sequence[str]) -> dict[str, int]:
    """The rows of replies, by what they answer (`Entry.job`)."""
    if not jobs:
        return {}
    rows = await tx.rows("SELECT job, id FROM ledger WHERE job = ANY($1) AND lane = 0", jobs)
    return {row["job"]: row["id"] for row in rows}


async def fan_out(
    tx: Transaction,
    *,
    job: str,
    where: str,
    params: Sequence[Value],
    due: int,
    expires: int | None = None,
    parts: int = 1,
    now: datetime,
) -> int:
    """Write the rows of a job for everybody that `where` finds, and freeze their number as its audience.

    `where` is an SQL condition over `p` (people) and `a` (their preferred open address), with `$1...` for `params`.
    Gives how many rows there are of it now, each address once per part; doing it again adds nothing to them.
    """
    n, queue = len(params), await queues.beside(tx, job=job)
    for part in range(parts):
        await tx.run(
            "INSERT INTO ledger (job, address, queue, part, lane, due, expires, created)"
            f" SELECT CAST(${n + 1} AS VARCHAR(160)), a.id, {queue.of_address}, CAST(${n + 2} AS INT),"
            f" CAST(${n + 3} AS SMALLINT), CAST(${n + 4} AS BIGINT), CAST(${n + 5} AS BIGINT),"
            f" CAST(${n + 6} AS BIGINT)"
            " FROM people p JOIN addresses a ON a.person = p.id AND a.state = 'open' AND a.preferred"
            f" WHERE ({where}) AND {queue.known} ON CONFLICT (job, address, part) DO NOTHING",
            *params,
            *(job, part, int(Lane.bulk), due, expires, stamp(now)),
            heavy=True,
        )
    [row] = await tx.rows("SELECT COUNT(*) AS n FROM ledger WHERE job = $1", job, heavy=True)
    return await freeze(tx, job=job, number=row["n"])


def rows_of(addresses: str) -> str:
    """SQL: the ids of all rows of some addresses, which `addresses` names: `= $1`, `IN (SELECT ...)`."""
    return (
        f"(SELECT id FROM ledger WHERE lane = 0 AND address {addresses}"
        f" UNION ALL SELECT id FROM ledger WHERE lane = 1 AND address {addresses}"
        " UNION ALL SELECT l.id FROM jobs j JOIN ledger l ON l.job = j.id AND l.lane = 2"
        f" WHERE j.many = TRUE AND l.address {addresses})"
    )


COUNTS = "l.part = 0 AND l.state NOT IN ('gone', 'failed', 'skipped') AND l.job NOT LIKE 'urgent:%'"
"""SQL: whether a row `l` that is no reply counts toward its person's cap."""


def pushes_of(addresses: str, *, since: str) -> str:
    """SQL: `job`, `address` and `created` of what counts toward the cap of some addresses, written since then.

    The rows of a message to many are as old as its job, so that only those of the time are looked into.
    """
    columns, new = "SELECT l.job, l.address, l.created FROM", f"l.created > {since} AND {COUNTS}"
    return (
        f"({columns} ledger l WHERE l.lane = 1 AND l.address {addresses} AND {new} UNION ALL"
        f" {columns} jobs j JOIN ledger l ON l.job = j.id AND l.lane = 2"
        f" WHERE j.many = TRUE AND j.created > {since} AND l.address {addresses} AND {new})"
    )


THEIRS = rows_of("= ANY($1)")
"""SQL: the ids of all rows of the addresses that are the first parameter, such as those of a person."""


async def addresses_of(tx: Transaction, *, person: str) -> list[int]:
    """Every address of a person. Read first: without statistics PostgreSQL guesses badly how few they are."""
    return [row["id"] for row in await tx.rows("SELECT id FROM addresses WHERE person = $1 ORDER BY id", person)]


async def skip(tx: Transaction, *, person: str, lanes: Sequence[Lane], reason: str, now: datetime) -> int:
    """Skip what waits for a person in these lanes."""
    return await tx.run(
        "UPDATE ledger SET state = 'skipped', reason = $3, body = NULL, done = $4 WHERE state = 'pending'"
        f" AND lane = ANY($2) AND id IN {THEIRS}",
        await addresses_of(tx, person=person),
        [int(lane) for lane in lanes],
        reason,
        stamp(now),
    )


async def expire(tx: Transaction, *, now: datetime) -> int:
    """Skip what was not sent before its expiry, with the reason `expired`."""
    return await tx.run(
        "UPDATE ledger SET state = 'skipped', reason = 'expired', body = NULL, done = $1"
        " WHERE state = 'pending' AND expires <= $1",
        stamp(now),
        heavy=True,
    )


async def audience_of(tx: Transaction, *, job: str) -> int:
    """How many a job was frozen for; 0 when there is no such job."""
    rows = await tx.rows("SELECT audience FROM jobs WHERE id = $1", job)
    return int(rows[0]["audience"]) if rows else 0


async def counts(tx: Transaction, *, job: str) -> dict[str, int]:
    """How many rows of a job are in each state, those dropped meanwhile too."""
    total: Counter[str] = Counter()
    for row in await tx.rows("SELECT counts FROM jobs WHERE id = $1 AND counts IS NOT NULL", job):
        total.update(json.loads(row["counts"]))
    states = await tx.rows("SELECT state, COUNT(*) AS n FROM ledger WHERE job = $1 GROUP BY state", job, heavy=True)
    total.update({row["state"]: row["n"] for row in states})
    return dict(total)


async def first_since(tx: Transaction, *, since: int) -> int:
    """An id below which no row was written since then (milliseconds): rows are numbered as they are written.

    So that what looks at the last week does not read three months. An hour is allowed for clocks that differ.
    """
    [row] = await tx.rows("SELECT COALESCE(MIN(id), 1) AS low, COALESCE(MAX(id), 0) AS high FROM ledger")
    low, high = row["low"], row["high"] + 1
    while low < high:
        middle = (low + high) // 2
        [row] = await tx.rows("SELECT id, created FROM ledger WHERE id >= $1 ORDER BY id LIMIT 1", middle)
        if row["created"] > since - _CLOCKS_DIFFER:
            high = middle
        else:
            low = row["id"] + 1
    return int(low)


async def sent_since(tx: Transaction, *, address: int, since: datetime) -> list[str]:
    """The platform's ids of what was sent to an address since then, oldest first, for clearing a chat."""
    rows = await tx.rows(
        f"SELECT platform_id FROM ledger WHERE id IN {rows_of('= $1')} AND done >= $2 AND platform_id IS NOT NULL"
        " ORDER BY id",
        address,
        stamp(since),
    )
    return [row["platform_id"] for row in rows]


_EMPTY = """
UPDATE jobs SET many = FALSE
WHERE id = ANY($1) AND many = TRUE AND NOT EXISTS (SELECT 1 FROM ledger l WHERE l.job = jobs.id) RETURNING id
"""
"""Nobody looks through a job for rows that are all forgotten."""


async def drop(tx: Transaction, *, before: datetime, limit: int = 10_000) -> int:
    """Forget rows that were done before then (90 days), so many at a time; of jobs the counts stay. How many."""
    dropped = await tx.rows(
        "DELETE FROM ledger WHERE id IN (SELECT id FROM ledger WHERE done < $1 LIMIT $2) RETURNING job, state",
        stamp(before),
        limit,
        heavy=True,
    )
    by_job: dict[str, Counter[str]] = {}
    for row in dropped:
        by_job.setdefault(row["job"], Counter())[row["state"]] += 1
    for row in await tx.rows("SELECT id, counts FROM jobs WHERE id = ANY($1) ORDER BY id FOR UPDATE", sorted(by_job)):
        total = Counter(json.loads(row["counts"] or "{}")) + by_job[row["id"]]
        await tx.run("UPDATE jobs SET counts = $2 WHERE id = $1", row["id"], json.dumps(dict(total)))
    for row in await tx.rows(_EMPTY, sorted(by_job)):
        await tx.run("DELETE FROM queues WHERE job = $1", row["id"])
    return len(dropped)


async def wipe(tx: Transaction, *, address: int) -> int:
    """Take the words out of everything an address was sent and can read again. How many rows had any.

    A row that has the words of its job gets empty ones of its own.
    """
    own = await tx.run("UPDATE ledger SET body = NULL WHERE address = $1 AND lane = 0 AND body IS NOT NULL", address)
    pushed = f"UPDATE ledger SET body = $2 WHERE lane > 0 AND id IN {rows_of('= $1')}"
    return own + await tx.run(pushed, address, b"")
