"""What was or is to be posted where: an announcement in one language in one place."""

from collections.abc import Sequence
from datetime import datetime

from storage.database import Row, Transaction, Value, stamp

CHANGEABLE = {"state", "words", "edition", "answered", "due", "posted"}

_ADD = """
INSERT INTO posts (id, place, job, language, part, state, words, link, due, expires, created)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (job, place, language) DO NOTHING
"""


async def add(
    tx: Transaction,
    *,
    id: str,
    place: str,
    job: str,
    language: str,
    part: int,
    state: str,
    words: str | None,
    link: str | None,
    due: int,
    expires: int | None,
    now: datetime,
) -> bool:
    """Keep it; False if it is there."""
    values = (id, place, job, language, part, state, words, link, due, expires, stamp(now))
    return await tx.run(_ADD, *values) > 0


async def by_id(tx: Transaction, *, id: str) -> Row | None:
    """One."""
    rows = await tx.rows("SELECT * FROM posts WHERE id = $1", id)
    return rows[0] if rows else None


async def of_job(tx: Transaction, *, job: str) -> list[Row]:
    """Those of a job."""
    return await tx.rows("SELECT * FROM posts WHERE job = $1 ORDER BY created, id", job)


async def of_place(tx: Transaction, *, place: str, states: Sequence[str], limit: int = 20) -> list[Row]:
    """Those of a place in some states, the latest first."""
    return await tx.rows(
        "SELECT * FROM posts WHERE place = $1 AND state = ANY($2) ORDER BY created DESC, id LIMIT $3",
        *(place, list(states), limit),
    )


async def by_hand_due(tx: Transaction, *, now: datetime, limit: int = 20) -> list[Row]:
    """Those for which people are to be asked now to post them by hand."""
    return await tx.rows(
        "SELECT * FROM posts WHERE state = 'asked' AND due <= $1 AND (expires IS NULL OR expires > $1)"
        " ORDER BY due LIMIT $2 FOR UPDATE SKIP LOCKED",
        *(stamp(now), limit),
    )


async def numbers(tx: Transaction, *, relay: str) -> dict[str, int]:
    """How many posts of an organisation are in each state."""
    rows = await tx.rows(
        "SELECT o.state, COUNT(*) AS n FROM posts o JOIN places l ON l.id = o.place"
        " WHERE l.relay = $1 GROUP BY o.state",
        relay,
    )
    return {row["state"]: row["n"] for row in rows}


async def change(tx: Transaction, *, id: str, **values: Value) -> None:
    """Set columns of `CHANGEABLE`. Raises ValueError for any other."""
    if unknown := values.keys() - CHANGEABLE:
        raise ValueError(f"cannot be changed: {', '.join(sorted(unknown))}")
    columns = ", ".join(f"{name} = ${number}" for number, name in enumerate(values, 2))
    await tx.run(f"UPDATE posts SET {columns} WHERE id = $1", id, *values.values())


async def cancel(tx: Transaction, *, job: str) -> int:
    """What has not left does not leave; how many."""
    return await tx.run(
        "UPDATE posts SET state = 'cancelled' WHERE job = $1 AND state IN ('waiting', 'held', 'asked')", job
    )


async def row_of(tx: Transaction, *, job: str, address: int, part: int) -> Row | None:
    """How the row of the ledger stands: state and the app's id of the message."""
    rows = await tx.rows(
        "SELECT id, state, platform_id FROM ledger WHERE job = $1 AND address = $2 AND part = $3", job, address, part
    )
    return rows[0] if rows else None


async def replace_body(tx: Transaction, *, row: int, body: bytes) -> bool:
    """Other words for a row that has not left; False when it has."""
    return await tx.run("UPDATE ledger SET body = $2 WHERE id = $1 AND state = 'pending'", row, body) > 0


async def raise_audience(tx: Transaction, *, job: str, by: int) -> None:
    """The audience of a job is the number of its rows, those of places that said yes later too."""
    await tx.run("UPDATE jobs SET audience = audience + $2 WHERE id = $1", job, by)
