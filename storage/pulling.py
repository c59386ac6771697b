"""Channels that are read instead of pushed to: what stands in the ledger for one of their addresses."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeAlias

from storage.database import Transaction, stamp
from storage.ledger import rows_of
from storage.sending import PARCEL, Parcel

_READABLE = """
(l.state = 'sent' OR (l.state IN ('pending', 'sending') AND l.due <= $2
    AND (j.state IS NULL OR j.state NOT IN ('waiting', 'paused', 'closing'))))
"""
"""What is to be read now: a job may wait for its time, or be paused."""
_WORDS = "(length(l.body) > 0 OR (l.body IS NULL AND j.words IS NOT NULL))"
"""What has words: its own, or those of its job; words that were wiped are empty."""


async def latest(tx: Transaction, *, address: int, now: datetime, limit: int = 100) -> list[Parcel]:
    """The last that an address of a channel that is read can read, oldest first."""
    rows = await tx.rows(
        f"{PARCEL} WHERE l.id IN {rows_of('= $1')} AND {_READABLE} AND {_WORDS} ORDER BY l.id DESC LIMIT $3",
        address,
        stamp(now),
        limit,
    )
    return [Parcel(**row) for row in reversed(rows)]


Edition: TypeAlias = tuple[int, int]
"""How many lines an address can read, and the last one's id: tells whether anything changed."""
NOTHING: Edition = (0, 0)


async def edition(tx: Transaction, *, address: int, now: datetime) -> Edition:
    """Which lines stand at an address of a channel that is read; opens none of them."""
    [row] = await tx.rows(
        "SELECT COUNT(*) AS n, COALESCE(max(l.id), 0) AS last FROM ledger l LEFT JOIN jobs j ON j.id = l.job"
        f" WHERE l.id IN {rows_of('= $1')} AND {_READABLE} AND {_WORDS}",
        address,
        stamp(now),
    )
    return row["n"], row["last"]


async def shown(tx: Transaction, *, ids: Sequence[int], now: datetime) -> int:
    """The person of a channel that is read has seen these rows. How many were new."""
    return await tx.run(
        "UPDATE ledger SET state = 'sent', done = $2, attempts = attempts + 1 WHERE id = ANY($1) AND state = 'pending'",
        list(ids),
        stamp(now),
    )
