"""Announcements as they are kept, and the jobs that carry them out."""

from collections.abc import Sequence
from datetime import datetime

from storage import ledger, queues
from storage.database import Row, Transaction, Value, stamp

_COLUMNS = (
    "a.id, a.version, a.state, a.author, a.tenant, a.content, a.subject, a.subject_version, a.starts, a.code, a.job,"
    " a.words, a.approved_by, a.approved, a.created, a.corrects, a.editors"
)


async def add(
    tx: Transaction,
    *,
    id: str,
    author: str,
    tenant: str,
    content: str,
    subject: str | None,
    subject_version: int,
    words: str | None,
    key: str | None,
    request: str | None,
    code: str,
    corrects: str | None,
    now: datetime,
) -> None:
    """Keep a draft."""
    await tx.run(
        "INSERT INTO announcements (id, version, state, author, tenant, content, subject, subject_version, key,"
        " request, code, created, corrects, words)"
        " VALUES ($1, 1, 'draft', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        *(id, author, tenant, content, subject, subject_version, key, request, code, stamp(now), corrects, words),
    )


async def by_key(tx: Transaction, *, author: str, key: str) -> Row | None:
    """The id of that which an author made with a key, and the hash of what was asked for then (of old ones: None).

    Nobody else makes one with it until the end of the transaction.
    """
    await tx.lock(f"announcement:{author}:{key}")
    rows = await tx.rows("SELECT id, request FROM announcements WHERE author = $1 AND key = $2", author, key)
    return rows[0] if rows else None


async def get(tx: Transaction, *, id: str, lock: bool) -> Row | None:
    """One, with the name of its author."""
    rows = await tx.rows(
        f"SELECT {_COLUMNS}, s.name AS author_name FROM announcements a LEFT JOIN staff s ON s.id = a.author"
        f" WHERE a.id = $1 {'FOR UPDATE OF a' if lock else ''}",
        id,
    )
    return rows[0] if rows else None


async def by_code(tx: Transaction, *, code: str) -> Row | None:
    """That with this code."""
    rows = await tx.rows(f"SELECT {_COLUMNS} FROM announcements a WHERE a.code = $1", code)
    return rows[0] if rows else None


async def listed(tx: Transaction, *, states: Sequence[str], limit: int) -> list[Row]:
    """The latest first; in these states, or in any."""
    return await tx.rows(
        f"SELECT {_COLUMNS}, s.name AS author_name FROM announcements a LEFT JOIN staff s ON s.id = a.author"
        f" {'WHERE a.state = ANY($2)' if states else ''} ORDER BY a.created DESC, a.id LIMIT $1",
        limit,
        *([list(states)] if states else []),
    )


async def change(tx: Transaction, *, id: str, **values: Value) -> None:
    """Set columns of it."""
    columns = ", ".join(f"{name} = ${number}" for number, name in enumerate(values, 2))
    await tx.run(f"UPDATE announcements SET {columns} WHERE id = $1", id, *values.values())


async def to_start(tx: Transaction, *, now: datetime) -> list[str]:
    """Those approved whose time has come, and those that were looked at with other facts than there are."""
    rows = await tx.rows(
        "SELECT a.id FROM announcements a WHERE (a.state = 'approved' AND a.starts <= $1)"
        " OR (a.state IN ('draft', 'approved', 'sending', 'paused') AND a.subject_version <>"
        " (SELECT CAST(COALESCE(SUM(f.version), 0) AS BIGINT) FROM facts f)) ORDER BY a.id",
        stamp(now),
    )
    return [row["id"] for row in rows]


async def under_way(tx: Transaction, *, job: str) -> str | None:
    """The announcement that is being sent by this job."""
    rows = await tx.rows("SELECT id FROM announcements WHERE state = 'sending' AND job = $1", job)
    return rows[0]["id"] if rows else None


async def to_finish(tx: Transaction) -> list[str]:
    """Those under way of which nothing waits any more."""
    rows = await tx.rows(
        f"SELECT a.id FROM announcements a WHERE a.state = 'sending' AND NOT {queues.waits('a.job')} ORDER BY a.id"
    )
    return [row["id"] for row in rows]


async def corrections(tx: Transaction, *, of: str) -> list[Row]:
    """The announcements that corrected one, oldest first, those that were carried out."""
    return await tx.rows(
        f"SELECT {_COLUMNS} FROM announcements a WHERE a.corrects = $1 AND a.approved IS NOT NULL"
        " ORDER BY length(a.job), a.job",  # they are numbered
        of,
    )


async def readers(tx: Transaction, *, job: str) -> dict[str, int]:
    """How many have what a job sends, or wait for it, by the language that they read (`""`: none chosen)."""
    rows = await tx.rows(
        "SELECT COALESCE(p.language, '') AS language, COUNT(*) AS n FROM ledger l"
        " JOIN addresses a ON a.id = l.address AND a.state = 'open' LEFT JOIN people p ON p.id = a.person"
        " WHERE l.job = $1 AND l.state IN ('pending', 'sending', 'sent', 'uncertain')"
        " GROUP BY COALESCE(p.language, '')",
        job,
        heavy=True,
    )
    return {row["language"]: row["n"] for row in rows}


# Jobs


async def set_job(tx: Transaction, *, job: str, state: str) -> None:
    """`open`, `paused`, `waiting` (for its time) or `done`. Locks it against senders that mark its rows."""
    await tx.run("UPDATE jobs SET state = $2 WHERE id = $1", job, state)


async def set_words(tx: Transaction, *, job: str, words: str) -> None:
    """What has not left yet, leaves with these words."""
    await tx.run("UPDATE jobs SET words = $2 WHERE id = $1", job, words)


async def undo_job(tx: Transaction, *, job: str) -> None:
    """Nothing of it has left: it never was."""
    await tx.run("DELETE FROM ledger WHERE job = $1", job, heavy=True)
    await tx.run("DELETE FROM queues WHERE job = $1", job)
    await tx.run("DELETE FROM jobs WHERE id = $1", job)
    await tx.run("DELETE FROM tells WHERE job = $1", job)
    await tx.run("DELETE FROM posts WHERE job = $1", job)


async def let_go(tx: Transaction, *, job: str) -> None:
    """A sender that laid rows of it aside when it was paused takes them again at once, not when their lease ends."""
    await tx.run(
        "UPDATE ledger SET fence = 0, lease_owner = NULL, lease_until = 0"
        " WHERE job = $1 AND state = 'pending' AND lease_until > 0",
        job,
        heavy=True,
    )


async def skip_waiting(tx: Transaction, *, job: str, reason: str, now: datetime) -> int:
    """Never send what has not left; how many."""
    return await tx.run(
        "UPDATE ledger SET state = 'skipped', reason = $2, done = $3 WHERE job = $1 AND state = 'pending'",
        *(job, reason, stamp(now)),
        heavy=True,
    )


async def sweep(tx: Transaction, *, now: datetime) -> None:
    """What was leaving when its job was ended, and came back, is not sent any more; what is through is done."""
    for row in await tx.rows("SELECT id FROM jobs WHERE state = 'closing' ORDER BY id"):
        await skip_waiting(tx, job=row["id"], reason="cancelled", now=now)
        await through(tx, job=row["id"])
    for row in await tx.rows(f"{_OPEN} AND NOT {queues.waits('j.id')} ORDER BY j.id"):
        await through(tx, job=row["id"])


_OPEN = "SELECT j.id FROM jobs j WHERE j.many = TRUE AND j.state = 'open'"


async def through(tx: Transaction, *, job: str) -> bool:
    """Whether nothing of a job waits any more; then it is done.

    Asked once the job is locked, in a statement of its own: whoever held it may have made something of it wait again.
    """
    await tx.rows("SELECT id FROM jobs WHERE id = $1 FOR UPDATE", job)
    sql = "UPDATE jobs SET state = 'done' WHERE id = $1 AND state IN ('open', 'closing', 'done')"
    return await tx.run(f"{sql} AND NOT {queues.waits('jobs.id')}", job) > 0


_ROW = "row:"
"""Before the id of a row that was just leaving when it was corrected."""


async def rows_to_edit(tx: Transaction, *, job: str, of: str, states: Sequence[str], now: datetime) -> int:
    """Write a job that changes what another one has sent: a row for each of its rows in these states; how many.

    `edits` is the platform's id of the message; nothing where there is none, so it becomes a new message. Whoever is
    not active any more gets no new message.
    """
    queue = await queues.beside(tx, job=job)
    await tx.run(
        "INSERT INTO ledger (job, address, queue, part, lane, due, edits, created)"
        f" SELECT CAST($1 AS VARCHAR(160)), l.address, {queue.of_address}, l.part, l.lane,"
        " CAST($3 AS BIGINT), CASE WHEN l.state = 'sending' THEN CAST($4 AS VARCHAR(8)) || CAST(l.id AS VARCHAR(20))"
        " ELSE l.platform_id END, CAST($3 AS BIGINT)"
        " FROM ledger l JOIN addresses a ON a.id = l.address AND a.state = 'open' JOIN people p ON p.id = a.person"
        " WHERE l.job = $2 AND l.state = ANY($5)"
        f" AND (p.state = 'active' OR l.platform_id IS NOT NULL OR l.state = 'sending') AND {queue.known}"
        " ON CONFLICT (job, address, part) DO NOTHING",
        *(job, of, stamp(now), _ROW, list(states)),
        heavy=True,
    )
    [row] = await tx.rows("SELECT COUNT(*) AS n FROM ledger WHERE job = $1", job, heavy=True)
    return await ledger.freeze(tx, job=job, number=row["n"])


async def settle_late(tx: Transaction, *, now: datetime) -> None:
    """What was just leaving when it was corrected has left by now, or not: then it needs no correction."""
    late = await tx.rows(
        "SELECT l.id, l.job, l.edits FROM ledger l JOIN jobs j ON j.id = l.job"
        " WHERE j.state = 'late' AND l.state = 'pending' ORDER BY l.id"
    )
    originals = {int(row["edits"].removeprefix(_ROW)): row for row in late if (row["edits"] or "").startswith(_ROW)}
    waiting = set()
    for row in await tx.rows("SELECT id, state, platform_id FROM ledger WHERE id = ANY($1)", sorted(originals)):
        mine = originals[row["id"]]
        if row["state"] == "sending":
            waiting.add(mine["job"])
        elif row["state"] in {"sent", "uncertain"}:
            await tx.run("UPDATE ledger SET edits = $2 WHERE id = $1", mine["id"], row["platform_id"])
        else:
            await tx.run(
                "UPDATE ledger SET state = 'skipped', reason = 'not-needed', done = $2 WHERE id = $1",
                *(mine["id"], stamp(now)),
            )
    for row in await tx.rows("SELECT id FROM jobs WHERE state = 'late'"):
        if row["id"] not in waiting:
            await set_job(tx, job=row["id"], state="open")


async def tell(tx: Transaction, *, job: str, addresses: Sequence[int], lane: int, now: datetime) -> None:
    """Write a job's rows for these addresses."""
    await tx.run(
        "INSERT INTO ledger (job, address, queue, part, lane, due, created)"
        " SELECT CAST($1 AS VARCHAR(160)), a.id, a.queue, 0, CAST($3 AS SMALLINT),"
        " CAST($4 AS BIGINT), CAST($4 AS BIGINT) FROM addresses a WHERE a.id = ANY($2) AND a.state = 'open'"
        " ON CONFLICT (job, address, part) DO NOTHING",
        *(job, list(addresses), lane, stamp(now)),
    )


_REACHABLE = """EXISTS (SELECT 1 FROM addresses a JOIN people p ON p.id = a.person
    WHERE a.id = ledger.address AND a.state = 'open' AND p.state = 'active' AND NOT p.paused)"""
_UNREACHABLE = """COALESCE((
    SELECT CASE WHEN p.state <> 'active' THEN 'stopped' WHEN p.paused THEN 'paused' ELSE 'no-address' END
    FROM addresses a JOIN people p ON p.id = a.person WHERE a.id = ledger.address), 'forgotten')"""
"""Why somebody is not written to any more, as `storage.audiences.reasons` has it."""


async def retry(tx: Transaction, *, job: str, reason: str, now: datetime) -> int:
    """What failed for this reason is sent again to those who may still be written to; how many.

    The others are skipped, and say why.
    """
    failed = "job = $1 AND state = 'failed' AND reason = $2"
    await tx.run(
        f"UPDATE ledger SET state = 'skipped', reason = {_UNREACHABLE}, done = $3 WHERE {failed} AND NOT {_REACHABLE}",
        *(job, reason, stamp(now)),
        heavy=True,
    )
    return await tx.run(
        "UPDATE ledger SET state = 'pending', reason = 'retried', done = NULL, attempts = 0, due = $3, fence = 0,"
        f" lease_until = 0 WHERE {failed}",
        *(job, reason, stamp(now)),
        heavy=True,
    )
