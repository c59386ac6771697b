"""Who did what, in a chain: each row holds the hash of the one before, and the last hash is kept apart."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime

from storage import kept
from storage.database import Row, Transaction, stamp

_HEAD = "audit:head"
_CHUNK = 1_000


async def record(
    tx: Transaction, *, actor: str, verb: str, object: str, detail: Mapping[str, object] | None = None, now: datetime
) -> int:
    """Note it, in the same transaction as what was done. `detail` holds ids and counts, nothing personal.

    Gives its number.
    """
    await tx.lock("audit")
    last = await tx.rows("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
    row: Row = {
        "id": last[0]["id"] + 1 if last else 1,
        "at": stamp(now),
        "actor": actor,
        "verb": verb,
        "object": object,
        "detail": json.dumps(detail or {}, sort_keys=True, ensure_ascii=False),
        "previous": last[0]["hash"] if last else "",
    }
    row["hash"] = _hash(row)
    await tx.run(
        "INSERT INTO audit (id, at, actor, verb, object, detail, previous, hash)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        *row.values(),
    )
    await kept.put(tx, name=_HEAD, value=f"{row['id']} {row['hash']}")
    return int(row["id"])


async def verify(tx: Transaction) -> int | None:
    """The number of the first row that is missing or not as it was written; None if the chain is whole."""
    number, previous = 0, ""
    while rows := await tx.rows("SELECT * FROM audit WHERE id > $1 ORDER BY id LIMIT $2", number, _CHUNK, heavy=True):
        for row in rows:
            number += 1
            if (row["id"], row["previous"], row["hash"]) != (number, previous, _hash(row)):
                return number
            previous = row["hash"]
    head = await kept.get(tx, name=_HEAD)
    return None if (head or "0 ") == f"{number} {previous}" else number + 1


async def rows_of(tx: Transaction, *, object: str, but: str = "", limit: int = 1_000) -> list[Row]:
    """The last that was done to something, oldest first; `but` is a verb that does not count."""
    rows = await tx.rows(
        "SELECT id, at, actor, verb, object, detail FROM audit WHERE object = $1 AND verb <> $2"
        " ORDER BY id DESC LIMIT $3",
        *(object, but, limit),
    )
    return rows[::-1]


def _hash(row: Row) -> str:
    names = ("id", "at", "actor", "verb", "object", "detail", "previous")
    return hashlib.sha256(json.dumps([row[name] for name in names]).encode()).hexdigest()
