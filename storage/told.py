"""Which version of what each person was last told, and what changed since."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.database import Transaction, moment, stamp


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a subject that became something else with this version."""

    subject: str
    field: str
    old: Any
    new: Any
    version: int
    at: datetime


async def note(tx: Transaction, *, told: Iterable[tuple[str, str, int]], now: datetime) -> None:
    """Person, subject, version: they know this now."""
    await tx.run_many(
        """
        INSERT INTO told (person, subject, version, at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (person, subject) DO UPDATE SET version = excluded.version, at = excluded.at
        """,
        [(person, subject, version, stamp(now)) for person, subject, version in told],
    )


async def versions(tx: Transaction, *, people: Sequence[str]) -> dict[tuple[str, str], int]:
    """What each was last told, by person and subject."""
    rows = await tx.rows("SELECT person, subject, version FROM told WHERE person = ANY($1)", list(people))
    return {(row["person"], row["subject"]): row["version"] for row in rows}


_SENT = """tells s JOIN ledger l ON l.job = s.job AND l.state IN ('sending', 'sent', 'uncertain')
        AND l.address > s.upto AND (l.done IS NULL OR l.done >= s.since) JOIN addresses a ON a.id = l.address"""
"""Whoever a job has told a date of whom that is not noted yet; what is just leaving counts."""


async def told_before(tx: Transaction, *, subject: str, version: int) -> list[tuple[str, int]]:
    """The active people who were told an older version than this one, and which; also by a job that is under way."""
    sql = f"""
        SELECT k.person, MAX(k.version) AS version FROM (
            SELECT t.person, t.version FROM told t WHERE t.subject = $1 AND t.version < $2
            UNION ALL
            SELECT a.person, s.version FROM {_SENT}
            WHERE s.subject = $1 AND s.version < $2 AND NOT EXISTS (
                SELECT 1 FROM told n WHERE n.person = a.person AND n.subject = $1 AND n.version >= $2)
        ) k JOIN people p ON p.id = k.person WHERE p.state = 'active' GROUP BY k.person ORDER BY k.person
    """
    return [(row["person"], row["version"]) for row in await tx.rows(sql, subject, version, heavy=True)]


async def says(tx: Transaction, *, job: str, subject: str | None, version: int, since: datetime | None = None) -> None:
    """What a job sends from now on says the date of this subject in this version; None: it says none."""
    await tx.run("DELETE FROM tells WHERE job = $1", job)
    if subject:
        await tx.run(
            "INSERT INTO tells (job, subject, version, since) VALUES ($1, $2, $3, $4)",
            *(job, subject, version, stamp(since) if since else 0),
        )


async def ended(tx: Transaction) -> tuple[str, str, int] | None:
    """A job that is done, of which it is to be noted whom it has told: its id, the subject, and the version."""
    rows = await tx.rows(
        "SELECT s.job, s.subject, s.version FROM tells s JOIN jobs j ON j.id = s.job AND j.state = 'done'"
        " ORDER BY s.job LIMIT 1 FOR UPDATE OF s SKIP LOCKED"
    )
    return (rows[0]["job"], rows[0]["subject"], rows[0]["version"]) if rows else None


async def note_sent(tx: Transaction, *, job: str, limit: int | None = None, now: datetime) -> bool:
    """Whoever a job has told a date knows it now; nobody who knows a later one is set back.

    Of the next so many addresses, or of all; False when there are no more.
    """
    next_ones = "SELECT l.address FROM ledger l JOIN tells s ON s.job = l.job AND l.address > s.upto WHERE l.job = $1"
    page = f" ORDER BY l.address LIMIT {limit}" if limit else ""
    [last] = await tx.rows(f"SELECT MAX(address) AS address FROM ({next_ones}{page}) n", job, heavy=True)
    if last["address"] is None:
        await tx.run("DELETE FROM tells WHERE job = $1", job)
        return False
    await tx.run(
        "INSERT INTO told (person, subject, version, at)"
        f" SELECT a.person, MAX(s.subject), MAX(s.version), CAST($2 AS BIGINT) FROM {_SENT}"
        " WHERE s.job = $1 AND l.address <= $3 GROUP BY a.person"
        " ON CONFLICT (person, subject) DO UPDATE SET version = excluded.version, at = excluded.at"
        " WHERE told.version < excluded.version",
        *(job, stamp(now), last["address"]),
        heavy=True,
    )
    await tx.run("UPDATE tells SET upto = $2 WHERE job = $1", job, last["address"])
    return True


async def changes(tx: Transaction, *, subjects: Sequence[str], after: int = 0) -> list[FieldChange]:
    """The changes of these subjects, oldest first; `after` keeps those with a later version."""
    sql = """
        SELECT subject, field, old, new, version, at FROM changes WHERE subject = ANY($1) AND version > $2 ORDER BY id
    """
    return [
        FieldChange(
            row["subject"],
            row["field"],
            json.loads(row["old"]) if row["old"] is not None else None,
            json.loads(row["new"]) if row["new"] is not None else None,
            row["version"],
            moment(row["at"]),
        )
        for row in await tx.rows(sql, list(subjects), after)
    ]


async def changed_since(tx: Transaction, *, since: datetime) -> list[str]:
    """The subjects that changed or appeared since then, the latest first."""
    sql = "SELECT subject, max(id) AS latest FROM changes WHERE at > $1 GROUP BY subject ORDER BY latest DESC"
    return [row["subject"] for row in await tx.rows(sql, stamp(since))]
