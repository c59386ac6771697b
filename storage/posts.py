"""What was or is to be posted where: an announcement in one language in one place. See `reviews.posts` for the states.

Rows of the ledger for places are those of a job beside the announcement's own (`beside`): some leave weeks later.
"""

from collections.abc import Sequence
from datetime import datetime

from storage import ledger
from storage.database import Row, Transaction, Value, stamp
from storage.ledger import Entry
from storage.people import new_id

CHANGEABLE = {"state", "words", "edition", "shown", "asked", "recalled", "due", "posted", "digest", "told"}
KIND = "posts"
"""The kind of the jobs beside."""
EDITIONS = 100
"""More parts than a place has languages: the rows of each edition have their own."""
UNSENT = ("failed", "gone", "skipped")
"""States of a row of the ledger that ended without being sent."""
_BESIDE = "posts:"
_DIGEST = "digest:"
_NEVER = 2**62
CALENDAR = "fact:"
"""What the jobs of changes of the calendar begin with."""
_ADD = """
INSERT INTO posts (id, place, job, language, part, state, words, link, due, expires, created)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (job, place, language) DO NOTHING
"""
_SHARED = """
SELECT o.id, o.digest FROM posts o WHERE o.job = $1 AND o.digest IS NOT NULL AND EXISTS
    (SELECT 1 FROM ledger l WHERE l.job = CAST($2 AS VARCHAR(16)) || o.digest AND l.state = 'pending')
"""


def beside(job: str) -> str:
    """The job of the rows that an announcement's job has in places."""
    return _BESIDE + job


def carrier(post: Row) -> str:
    """The job that a post's rows in the ledger lie beside: its own, or that of the message it shares with others."""
    return f"{_DIGEST}{post['digest']}" if post["digest"] else str(post["job"])


def order(post: Row) -> tuple[int, int, str]:
    """How posts of one message are sorted, in each language: first what is over first; this never changes."""
    return post["expires"] or _NEVER, post["created"], post["job"]


def is_of_calendar(post: Row) -> bool:
    """Whether it comes from a change of the calendar, not from an announcement."""
    return str(post["job"]).startswith(CALENDAR)


async def add(
    tx: Transaction,
    *,
    place: str,
    job: str,
    language: str,
    part: int,
    state: str,
    words: str | None,
    link: str | None,
    due: datetime,
    expires: int | None,
    now: datetime,
) -> bool:
    """Keep it; False if it is there."""
    values = (new_id(), place, job, language, part, state, words, link, stamp(due), expires, stamp(now))
    return await tx.run(_ADD, *values) > 0


async def by_id(tx: Transaction, *, id: str, lock: bool = False) -> Row | None:
    """One; locked before it is changed."""
    rows = await tx.rows(f"SELECT * FROM posts WHERE id = $1 {'FOR UPDATE' if lock else ''}", id)
    return rows[0] if rows else None


async def of_job(tx: Transaction, *, job: str) -> list[Row]:
    """Those of a job, locked: the clock that writes one of them into the ledger is waited for."""
    return await tx.rows("SELECT * FROM posts WHERE job = $1 ORDER BY created, id FOR UPDATE", job)


async def having(tx: Transaction, *, job: str) -> int:
    """How many of a job were shown where they belong."""
    [row] = await tx.rows("SELECT COUNT(*) AS n FROM posts WHERE job = $1 AND shown IS NOT NULL", job)
    return int(row["n"])


async def jobs_of(tx: Transaction, *, stem: str) -> list[str]:
    """The jobs whose ids begin so, which holds only letters, digits and colons."""
    rows = await tx.rows("SELECT DISTINCT job FROM posts WHERE job LIKE $1 ORDER BY job", f"{stem}%")
    return [row["job"] for row in rows]


async def of_place(tx: Transaction, *, place: str, states: Sequence[str], limit: int = 20) -> list[Row]:
    """Those of a place in some states, the latest first."""
    return await tx.rows(
        "SELECT * FROM posts WHERE place = $1 AND state = ANY($2) ORDER BY created DESC, id LIMIT $3",
        *(place, list(states), limit),
    )


async def of_digest(tx: Transaction, *, place: str, digest: str, lock: bool = False) -> list[Row]:
    """Those that share a message in a place, in its order; locked before the message is written anew."""
    rows = await tx.rows(
        "SELECT * FROM posts WHERE place = $1 AND digest = $2"
        " AND state IN ('written', 'queued', 'asked', 'posted', 'not-posted')"
        f" ORDER BY created, id {'FOR UPDATE' if lock else ''}",
        *(place, digest),
    )
    return sorted(rows, key=order)


_UNASKED = "(o.state = 'held' OR (o.state = 'queued' AND o.shown IS NULL AND l.held)) AND o.asked <= o.edition"
"""Where each text waits for a yes: nobody was asked for one to these words."""
_DUE = f"""
SELECT o.*, {_UNASKED} AS unasked FROM posts o JOIN places l ON l.id = o.place
    LEFT JOIN addresses a ON a.id = l.address LEFT JOIN jobs j ON j.id = o.job
WHERE o.state = ANY($1) AND ({_UNASKED} OR (o.state <> 'held' AND o.due <= $2))
    AND (l.state = 'open' OR (o.shown IS NOT NULL AND l.state IN ('paused', 'new')))
    AND COALESCE(a.state, 'open') = 'open' AND (j.state IS NULL OR j.state NOT IN ('paused', 'waiting'))
ORDER BY o.due, o.place, o.part LIMIT $3
FOR UPDATE OF o SKIP LOCKED
"""
"""What is new waits while its place is paused; what stands there is put right all the same, as long as we may."""


async def due(tx: Transaction, *, states: Sequence[str], now: datetime, limit: int) -> list[Row]:
    """Those in some states whose time has come, while their announcement goes out or has gone out and their place takes
    it; `unasked`, at once, where a yes is to be asked for first.
    """
    return await tx.rows(_DUE, list(states), stamp(now), limit)


_ROW = f"""
(r.job = '{_BESIDE}' || CASE WHEN o.digest IS NULL THEN o.job ELSE '{_DIGEST}' || o.digest END AND r.address = l.address
    AND r.part % {EDITIONS} = o.part)
"""
"""A row of the ledger is one of a post's, in its place."""


async def numbers(tx: Transaction, *, relay: str) -> dict[str, int]:
    """How many posts of an organisation are in each state; what stands in a chat is `posted`, as the ledger says (or
    said: it forgets sooner than we do).
    """
    rows = await tx.rows(
        f"SELECT CASE WHEN EXISTS (SELECT 1 FROM ledger r WHERE {_ROW} AND r.state = 'sent')"
        f" OR (o.state = 'written' AND NOT EXISTS (SELECT 1 FROM ledger r WHERE {_ROW}))"
        " THEN 'posted' ELSE o.state END AS state, COUNT(*) AS n"
        " FROM posts o JOIN places l ON l.id = o.place WHERE l.relay = $1 GROUP BY 1",
        relay,
    )
    return {row["state"]: row["n"] for row in rows}


async def try_again(tx: Transaction, *, place: str, now: datetime) -> None:
    """A place takes something again: what was refused there is written anew, corrections and first posts."""
    await tx.run(
        "UPDATE posts SET state = 'queued', due = $2 WHERE id IN (SELECT o.id FROM posts o"
        f" JOIN places l ON l.id = o.place JOIN ledger r ON {_ROW} AND r.part = o.part + {EDITIONS} * o.shown"
        " WHERE o.place = $1 AND o.state = 'written' AND r.state = ANY($3) AND COALESCE(r.reason, '') <> 'cancelled')",
        *(place, stamp(now), list(UNSENT)),
    )


async def change(tx: Transaction, *, id: str, **values: Value) -> None:
    """Set columns of `CHANGEABLE`. Raises ValueError for any other."""
    if unknown := values.keys() - CHANGEABLE:
        raise ValueError(f"cannot be changed: {', '.join(sorted(unknown))}")
    columns = ", ".join(f"{name} = ${number}" for number, name in enumerate(values, 2))
    await tx.run(f"UPDATE posts SET {columns} WHERE id = $1", id, *values.values())


async def cancel(tx: Transaction, *, job: str, now: datetime) -> int:
    """What has not left does not leave, and never was; how many. A message shared with others leaves without it."""
    await of_job(tx, job=job)  # first: what the clock is just writing is in the ledger once they are ours
    await tx.run(
        "UPDATE ledger SET state = 'skipped', reason = 'cancelled', body = NULL, done = $2"
        " WHERE job = $1 AND state = 'pending'",
        *(beside(job), stamp(now)),
    )
    for row in await tx.rows(_SHARED, job, beside(_DIGEST)):
        await tx.run("DELETE FROM posts WHERE id = $1", row["id"])
        await tx.run(
            "UPDATE posts SET state = 'queued', due = $2 WHERE digest = $1 AND state = 'written'",
            *(row["digest"], stamp(now)),
        )
    return await tx.run("DELETE FROM posts WHERE job = $1 AND shown IS NULL", job)


async def cancel_languages(tx: Transaction, *, place: str, but: Sequence[str]) -> None:
    """What has not left for a place leaves in no other languages than these."""
    await tx.run(
        "UPDATE posts SET state = 'cancelled' WHERE place = $1 AND shown IS NULL"
        " AND state IN ('waiting', 'held', 'queued', 'asked') AND NOT (language = ANY($2))",
        *(place, list(but)),
    )


async def follow_jobs(tx: Transaction) -> None:
    """The rows in places of an announcement that is paused wait too, and go on with it."""
    paused = "(SELECT 1 FROM jobs r WHERE r.state = 'paused' AND jobs.id = CAST($2 AS VARCHAR(8)) || r.id)"
    await tx.run(
        f"UPDATE jobs SET state = 'paused' WHERE kind = $1 AND state = 'open' AND EXISTS {paused}", KIND, _BESIDE
    )
    await tx.run(
        f"UPDATE jobs SET state = 'open' WHERE kind = $1 AND state = 'paused' AND NOT EXISTS {paused}", KIND, _BESIDE
    )


async def rows_of(tx: Transaction, *, job: str, address: int, part: int) -> list[Row]:
    """The rows with which a post was written in a place, the latest first: state, part, the app's id of the message."""
    return await tx.rows(
        f"SELECT id, state, part, platform_id FROM ledger WHERE job = $1 AND address = $2 AND part % {EDITIONS} = $3"
        " ORDER BY part DESC",
        *(beside(job), address, part),
    )


async def replace_body(tx: Transaction, *, row: int, body: bytes) -> bool:
    """Other words for a row that has not left, also where a sender has it at hand; False when it has left."""
    sql = (
        "UPDATE ledger SET body = $2, fence = 0, lease_owner = NULL, lease_until = 0"
        " WHERE id = $1 AND state = 'pending'"
    )
    return await tx.run(sql, row, body) > 0


async def write(tx: Transaction, *, job: str, entry: Entry, now: datetime) -> None:
    """A row in a place; the audience of its job is the number of its rows, those of a later yes too."""
    rows = await tx.rows("SELECT tenant FROM jobs WHERE id = $1", job)
    tenant = rows[0]["tenant"] if rows else "network"
    await ledger.open_job(tx, id=entry.job, kind=KIND, tenant=tenant, audience=0, words=None, now=now)
    await ledger.enqueue(tx, entries=[entry], now=now)
    await tx.run("UPDATE jobs SET audience = audience + 1 WHERE id = $1", entry.job)
