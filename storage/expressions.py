"""Expressions of interest: one per person and call; what was answered is sealed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.database import Row, Transaction, moment, stamp
from storage.people import new_id
from storage.vault import PersonKey


@dataclass(frozen=True, slots=True)
class Expression:
    """What was sent, as a list shows it."""

    id: str
    person: str
    call: str
    state: str
    receipt: str
    fingerprint: str
    submitted: datetime
    withdrawn: datetime | None
    version: int


_COLUMNS = "id, person, call, state, receipt, fingerprint, submitted, withdrawn, version"


def _place(call: str) -> str:
    return f"expressions.body/{call}"


async def send(
    tx: Transaction, *, key: PersonKey, call: str, receipt: str, body: bytes, fingerprint: str, now: datetime
) -> bool:
    """Keep it as `submitted`, in the place of one that was withdrawn; False if one stands already."""
    return bool(
        await tx.run(
            "INSERT INTO expressions (id, person, call, state, receipt, body, fingerprint, submitted, version)"
            " VALUES ($1, $2, $3, 'submitted', $4, $5, $6, $7, 1) ON CONFLICT (person, call) DO UPDATE"
            " SET state = excluded.state, receipt = excluded.receipt, body = excluded.body, withdrawn = NULL,"
            " fingerprint = excluded.fingerprint, submitted = excluded.submitted, version = expressions.version + 1"
            " WHERE expressions.state = 'withdrawn'",
            *(new_id(), key.person, call, receipt, key.seal(_place(call), body), fingerprint, stamp(now)),
        )
    )


async def withdraw(tx: Transaction, *, person: str, receipt: str, now: datetime) -> bool:
    """Their author takes it back; False if it is not theirs, or was withdrawn already."""
    return bool(
        await tx.run(
            "UPDATE expressions SET state = 'withdrawn', withdrawn = $3, version = version + 1"
            " WHERE person = $1 AND receipt = $2 AND state <> 'withdrawn'",
            person,
            receipt,
            stamp(now),
        )
    )


async def of_person(tx: Transaction, *, person: str) -> list[Expression]:
    """Everything a person sent, the latest first."""
    rows = await tx.rows(f"SELECT {_COLUMNS} FROM expressions WHERE person = $1 ORDER BY submitted DESC, id", person)
    return [_expression(row) for row in rows]


async def of_call(tx: Transaction, *, person: str, call: str) -> Expression | None:
    """What a person sent to one call."""
    rows = await tx.rows(f"SELECT {_COLUMNS} FROM expressions WHERE person = $1 AND call = $2", person, call)
    return _expression(rows[0]) if rows else None


async def body(tx: Transaction, *, key: PersonKey, call: str) -> bytes | None:
    """What was answered, opened."""
    rows = await tx.rows("SELECT body FROM expressions WHERE person = $1 AND call = $2", key.person, call)
    return key.open(_place(call), rows[0]["body"]) if rows else None


async def number_of(tx: Transaction, *, person: str) -> int:
    """How many a person sent."""
    [row] = await tx.rows("SELECT COUNT(*) AS n FROM expressions WHERE person = $1", person)
    return int(row["n"])


async def numbers(tx: Transaction, *, call: str) -> Mapping[str, int]:
    """How many of a call are in each state."""
    rows = await tx.rows("SELECT state, COUNT(*) AS n FROM expressions WHERE call = $1 GROUP BY state", call)
    return {row["state"]: row["n"] for row in rows}


def _expression(row: Row) -> Expression:
    withdrawn = row["withdrawn"]
    return Expression(
        **{
            **row,
            "submitted": moment(row["submitted"]),
            "withdrawn": None if withdrawn is None else moment(withdrawn),
        }
    )
