"""Answers of forms that are not finished: one draft per person and journey, sealed, kept 90 days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TypeAlias

from storage.database import Transaction, Value, stamp
from storage.vault import PersonKey

Place: TypeAlias = tuple[str, str]
"""Person and journey: where a draft belongs."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form."""

    body: bytes
    fingerprint: str
    """Of the form as it was when this was saved."""
    version: int
    updated: int


@dataclass(slots=True)
class Written:
    """A draft to be saved over `version`; 0: there was none."""

    key: PersonKey
    journey: str
    body: bytes
    fingerprint: str
    version: int


def _id(person: str, journey: str) -> str:
    return f"{person}:{journey}"


def _place(journey: str) -> str:
    return f"drafts.body/{journey}"


async def load(tx: Transaction, *, of: Sequence[tuple[PersonKey, str]]) -> dict[Place, Draft]:
    """Those drafts of these people's journeys that there are, opened; locked until the end of `tx`."""
    if not of:
        return {}
    wanted = {_id(key.person, journey): (key, journey) for key, journey in of}
    rows = await tx.rows(
        "SELECT id, body, fingerprint, version, updated FROM drafts WHERE id = ANY($1) ORDER BY id FOR UPDATE",
        list(wanted),
    )
    found: dict[Place, Draft] = {}
    for row in rows:
        key, journey = wanted[row["id"]]
        body = key.open(_place(journey), row["body"])
        found[key.person, journey] = Draft(body, row["fingerprint"], row["version"], row["updated"])
    return found


async def save(tx: Transaction, *, written: Sequence[Written], now: datetime) -> bool:
    """Keep them all. False if another device began one of them first: then nothing of this `tx` is to be committed.

    Those with a version were loaded in this same transaction, so their rows are locked and nobody can have been faster.
    """
    at = stamp(now)
    await tx.run_many(
        "UPDATE drafts SET body = $2, fingerprint = $3, updated = $4, version = version + 1 WHERE id = $1",
        [_values(one, at) for one in written if one.version],
    )
    new = [one for one in written if not one.version]
    values = [value for one in new for value in (*_values(one, at), one.key.person, one.journey)]
    return not new or len(await tx.rows(_insert(len(new)), *values)) == len(new)


def _values(one: Written, at: int) -> tuple[Value, ...]:
    return _id(one.key.person, one.journey), one.key.seal(_place(one.journey), one.body), one.fingerprint, at


@lru_cache(maxsize=256)
def _insert(count: int) -> str:
    rows = ", ".join(f"(${n}, ${n + 1}, ${n + 2}, ${n + 3}, ${n + 4}, ${n + 5}, 1)" for n in range(1, 6 * count, 6))
    return (
        f"INSERT INTO drafts (id, body, fingerprint, updated, person, journey, version) VALUES {rows}"
        " ON CONFLICT (id) DO NOTHING RETURNING id"
    )


async def delete(tx: Transaction, *, of: Sequence[Place]) -> None:
    """The person deleted it, or it became a submission."""
    if of:
        await tx.run("DELETE FROM drafts WHERE id = ANY($1)", [_id(*place) for place in of])


async def journeys(tx: Transaction, *, person: str) -> list[str]:
    """The journeys with a draft, the latest first."""
    rows = await tx.rows("SELECT journey FROM drafts WHERE person = $1 ORDER BY updated DESC, journey", person)
    return [row["journey"] for row in rows]


async def drop(tx: Transaction, *, before: datetime) -> int:
    """Forget the drafts not touched since then (90 days)."""
    return await tx.run("DELETE FROM drafts WHERE updated < $1", stamp(before), heavy=True)
