"""Answers of forms that are not finished: one draft per person and journey, sealed, kept 90 days."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, stamp
from storage.vault import PersonKey


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form."""

    body: bytes
    fingerprint: str
    """Of the form as it was when this was saved."""
    version: int
    updated: int


def _id(person: str, journey: str) -> str:
    return f"{person}:{journey}"


def _place(journey: str) -> str:
    return f"drafts.body/{journey}"


async def load(tx: Transaction, *, key: PersonKey, journey: str) -> Draft | None:
    """The draft of a journey, opened."""
    rows = await tx.rows(
        "SELECT body, fingerprint, version, updated FROM drafts WHERE id = $1", _id(key.person, journey)
    )
    if not rows:
        return None
    return Draft(**{**rows[0], "body": key.open(_place(journey), rows[0]["body"])})


async def save(
    tx: Transaction, *, key: PersonKey, journey: str, body: bytes, fingerprint: str, version: int, now: datetime
) -> bool:
    """Keep it over `version` (0: there was none); False if another device was faster, and nothing is changed."""
    values = (_id(key.person, journey), key.seal(_place(journey), body), fingerprint, stamp(now))
    if version:
        return (
            await tx.run(
                "UPDATE drafts SET body = $2, fingerprint = $3, updated = $4, version = version + 1"
                " WHERE id = $1 AND version = $5",
                *values,
                version,
            )
            > 0
        )
    return (
        await tx.run(
            "INSERT INTO drafts (id, body, fingerprint, updated, person, journey, version) VALUES ($1, $2, $3, $4, $5,"
            " $6, 1) ON CONFLICT (id) DO NOTHING",
            *values,
            key.person,
            journey,
        )
        > 0
    )


async def delete(tx: Transaction, *, person: str, journey: str) -> None:
    """The person deleted it, or it became a submission."""
    await tx.run("DELETE FROM drafts WHERE id = $1", _id(person, journey))


async def journeys(tx: Transaction, *, person: str) -> list[str]:
    """The journeys with a draft, the latest first."""
    rows = await tx.rows("SELECT journey FROM drafts WHERE person = $1 ORDER BY updated DESC, journey", person)
    return [row["journey"] for row in rows]


async def drop(tx: Transaction, *, before: datetime) -> int:
    """Forget the drafts not touched since then (90 days)."""
    return await tx.run("DELETE FROM drafts WHERE updated < $1", stamp(before), heavy=True)
