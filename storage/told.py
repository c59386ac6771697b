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


async def told_before(tx: Transaction, *, subject: str, version: int) -> list[tuple[str, int]]:
    """The active people who were told an older version than this one, and which."""
    sql = """
        SELECT t.person, t.version FROM told t JOIN people p ON p.id = t.person
        WHERE t.subject = $1 AND t.version < $2 AND p.state = 'active' ORDER BY t.person
    """
    return [(row["person"], row["version"]) for row in await tx.rows(sql, subject, version)]


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
