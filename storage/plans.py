"""Planned pushes: one row per person, subject and lead time, and how each ended.

States: `planned` (due at a time), `paused` (its person paused), `unread` (a neutral sentence was sent in its place),
and the ends `sent`, `merged`, `skipped` (with a reason).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from storage.database import Row, Transaction, moment, stamp

_moment = lru_cache(maxsize=1_024)(moment)
"""Many are due at the same instant."""
_ROWS_EACH = 4
"""How many rows are looked at for each person who is claimed: several lead times come due together."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A row. `version` is that of the subject when it was planned; for news, the one the person was told."""

    person: str
    subject: str
    lead: int
    due: datetime
    version: int
    state: str = "planned"
    reason: str | None = None
    id: int = 0


async def put(tx: Transaction, *, plans: Sequence[Plan]) -> None:
    """Plan these; what was planned or ended before for the same person, subject and lead is planned anew."""
    await tx.run_many(
        """
        INSERT INTO reminders (person, subject, lead, due, version, state) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (person, subject, lead) DO UPDATE
        SET due = excluded.due, version = excluded.version, state = excluded.state, reason = NULL
        """,
        [(each.person, each.subject, str(each.lead), stamp(each.due), each.version, each.state) for each in plans],
    )


async def put_for_all(
    tx: Transaction, *, subject: str, lead: int, purpose: str, before: datetime, now: datetime
) -> int:
    """Plan this, once ever, for every active person whose latest yes to the purpose is older; how many."""
    sql = """
        INSERT INTO reminders (person, subject, lead, due, version, state)
        SELECT p.id, CAST($1 AS VARCHAR(100)), CAST($2 AS VARCHAR(16)), CAST($3 AS BIGINT), 0, 'planned' FROM people p
        WHERE p.state = 'active'
        AND (SELECT max(c.at) FROM consents c WHERE c.person = p.id AND c.purpose = $4 AND c.given) < $5
        ON CONFLICT (person, subject, lead) DO NOTHING
    """
    return await tx.run(sql, subject, str(lead), stamp(now), purpose, stamp(before), heavy=True)


async def of(tx: Transaction, *, people: Sequence[str]) -> list[Plan]:
    """All rows of these people, soonest first."""
    rows = await tx.rows("SELECT * FROM reminders WHERE person = ANY($1) ORDER BY due, id", list(people))
    return [_plan(row) for row in rows]


async def people_with(tx: Transaction, *, subject: str) -> list[str]:
    """The active people who have something planned about a subject."""
    sql = """
        SELECT DISTINCT r.person FROM reminders r JOIN people p ON p.id = r.person
        WHERE r.subject = $1 AND r.state IN ('planned', 'paused') AND p.state = 'active'
    """
    return [row["person"] for row in await tx.rows(sql, subject)]


async def claim(tx: Transaction, *, now: datetime, limit: int) -> list[str]:
    """The people with something due, at most so many, locked; whom another process has just claimed is left to it.

    Reads only as many rows as it needs, the soonest first, however many are due. None only when nothing is.
    """
    sql = "SELECT person FROM reminders WHERE state = 'planned' AND due <= $1 ORDER BY due, id LIMIT $2"
    rows = await tx.rows(sql, stamp(now), limit * _ROWS_EACH)
    due = list(dict.fromkeys(row["person"] for row in rows))[:limit]
    rows = await tx.rows("SELECT id FROM people WHERE id = ANY($1) ORDER BY id FOR UPDATE SKIP LOCKED", due)
    return [row["id"] for row in rows]


async def end(tx: Transaction, *, ends: Sequence[tuple[int, str, str | None]]) -> None:
    """How rows ended: id, state, reason."""
    await tx.run_many("UPDATE reminders SET state = $2, reason = $3 WHERE id = $1", ends)


async def postpone(tx: Transaction, *, until: Sequence[tuple[int, datetime]]) -> None:
    """Look at these again later."""
    await tx.run_many("UPDATE reminders SET due = $2 WHERE id = $1", [(id, stamp(due)) for id, due in until])


async def move(tx: Transaction, *, person: str, state: str, to: str) -> int:
    """All of a person's rows of one state into another; how many."""
    return await tx.run("UPDATE reminders SET state = $3 WHERE person = $1 AND state = $2", person, state, to)


async def next_due(tx: Transaction) -> datetime | None:
    """When the next row is due."""
    [row] = await tx.rows("SELECT min(due) AS due FROM reminders WHERE state = 'planned'")
    return moment(row["due"]) if row["due"] is not None else None


async def mark_done(tx: Transaction, *, person: str, subject: str) -> None:
    """They have done it."""
    sql = "INSERT INTO done (person, subject) VALUES ($1, $2) ON CONFLICT (person, subject) DO NOTHING"
    await tx.run(sql, person, subject)


async def undo_done(tx: Transaction, *, person: str, subject: str) -> None:
    """They have not."""
    await tx.run("DELETE FROM done WHERE person = $1 AND subject = $2", person, subject)


async def done(tx: Transaction, *, people: Sequence[str]) -> dict[str, frozenset[str]]:
    """What each has done."""
    found: dict[str, frozenset[str]] = dict.fromkeys(people, frozenset())
    for row in await tx.rows("SELECT person, subject FROM done WHERE person = ANY($1)", list(people)):
        found[row["person"]] |= {row["subject"]}
    return found


def _plan(row: Row) -> Plan:
    return Plan(
        person=row["person"],
        subject=row["subject"],
        lead=int(row["lead"]),
        due=_moment(row["due"]),
        version=row["version"],
        state=row["state"],
        reason=row["reason"],
        id=row["id"],
    )
