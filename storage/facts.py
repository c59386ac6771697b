"""The facts of the reviews as they were loaded, and what changed in them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from storage.database import DatabaseError, Transaction, stamp


class StaleFact(DatabaseError):
    """Somebody else has loaded a newer version of this fact meanwhile."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as it is kept; `body` is validated before it comes here."""

    kind: str
    slug: str
    body: dict[str, Any]
    version: int
    sequence: int
    """Of the .ics: grows with what moves an entry in other people's calendars."""
    changed: int

    def row(self) -> Mapping[str, Any]:
        """By the names of its columns; the body is not copied."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


async def everything(tx: Transaction) -> list[Fact]:
    """All facts, by kind and slug."""
    rows = await tx.rows("SELECT kind, slug, body, version, sequence, changed FROM facts ORDER BY kind, slug")
    return [Fact(**{**row, "body": json.loads(row["body"])}) for row in rows]


async def keep(
    tx: Transaction,
    *,
    kind: str,
    slug: str,
    body: Mapping[str, Any],
    version: int,
    sequence: int,
    changes: Sequence[tuple[str, Any, Any]],
    who: str,
    reason: str | None,
    source: str | None,
    now: datetime,
) -> None:
    """Keep a version of a fact together with the old and new values of what changed: `(field, old, new)`.

    Raises:
        StaleFact: there is this version already, or a newer one.
    """
    subject, at = f"{kind}:{slug}", stamp(now)
    kept = await tx.run(
        "INSERT INTO facts (id, kind, slug, body, version, sequence, changed) VALUES ($1, $2, $3, $4, $5, $6, $7)"
        " ON CONFLICT (id) DO UPDATE SET body = excluded.body, version = excluded.version,"
        " sequence = excluded.sequence, changed = excluded.changed WHERE facts.version < excluded.version",
        *(subject, kind, slug, json.dumps(body, ensure_ascii=False), version, sequence, at),
    )
    if not kept:
        raise StaleFact(f"{subject} was changed by somebody else meanwhile: load it again")
    await tx.run_many(
        "INSERT INTO changes (subject, field, old, new, at, who, reason, source, version)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [(subject, field, _json(old), _json(new), at, who, reason, source, version) for field, old, new in changes],
    )


def _json(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)


NONE = (0, 0)
"""The edition where there are no facts yet."""


async def edition(tx: Transaction) -> tuple[int, int]:
    """What differs whenever any fact was loaded or changed."""
    [row] = await tx.rows("SELECT COUNT(*) AS n, COALESCE(SUM(version), 0) AS versions FROM facts")
    return int(row["n"]), int(row["versions"])
