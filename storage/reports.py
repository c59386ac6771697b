"""What became of the rows of a job, for those who report on it."""

from storage.database import Row, Transaction


async def tally(tx: Transaction, *, job: str) -> list[Row]:
    """How many rows of a job are in each state, for which reason, on which channel."""
    return await tx.rows(
        "SELECT state, COALESCE(reason, '') AS reason, channel, CAST(SUM(n) AS BIGINT) AS n FROM ("
        "SELECT state, reason, queue, COUNT(*) AS n FROM ledger WHERE job = $1 GROUP BY state, reason, queue) AS l"
        " JOIN queues q ON q.id = l.queue GROUP BY state, COALESCE(reason, ''), channel ORDER BY 1, 2, 3",
        job,
        heavy=True,
    )


async def span(tx: Transaction, *, job: str) -> tuple[int, int] | None:
    """When the first and the last row of a job were sent; None before."""
    [row] = await tx.rows(
        "SELECT MIN(done) AS first, MAX(done) AS last FROM ledger WHERE job = $1 AND state = 'sent'", job, heavy=True
    )
    return (row["first"], row["last"]) if row["first"] is not None else None


async def course(tx: Transaction, *, job: str, first: int, last: int, steps: int) -> dict[int, int]:
    """How many rows of a job were sent in each of so many equal steps of that time; steps without any are missing."""
    rows = await tx.rows(
        "SELECT (done - CAST($2 AS BIGINT)) * $4 / CAST($3 AS BIGINT) AS step, COUNT(*) AS n FROM ledger"
        " WHERE job = $1 AND state = 'sent' GROUP BY 1",
        *(job, first, last - first + 1, steps),
        heavy=True,
    )
    return {int(row["step"]): row["n"] for row in rows}


async def places_of(tx: Transaction, *, job: str, beside: str, editions: int) -> list[Row]:
    """How its posts in places stand: the state of a post, of its row in the ledger if it has one, and how many.

    `editions` is by how much the part of a row grows with each edition of a post.
    """
    return await tx.rows(
        "SELECT o.state, l.state AS row_state, COUNT(*) AS n FROM posts o LEFT JOIN places p ON p.id = o.place"
        " LEFT JOIN ledger l ON l.job = COALESCE('posts:digest:' || o.digest, $2) AND l.address = p.address"
        " AND l.part = o.part + CAST($3 AS INT) * o.shown"
        " WHERE o.job = $1 GROUP BY o.state, l.state ORDER BY o.state, l.state",
        *(job, beside, editions),
    )
