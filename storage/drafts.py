"""Answers of forms that are not finished: one draft per person and journey, sealed, kept 90 days."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction
from storage.vault import PersonKey


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form."""

    body: bytes
    fingerprint: str
    """Of the form as it was when this was saved."""
    version: int
    updated: int


async def load(tx: Transaction, *, key: PersonKey, journey: str) -> Draft | None:
    """The draft of a journey, opened."""
    raise NotImplementedError


async def save(
    tx: Transaction, *, key: PersonKey, journey: str, body: bytes, fingerprint: str, version: int, now: datetime
) -> bool:
    """Keep it over `version` (0: there was none); False if another device was faster."""
    raise NotImplementedError


async def delete(tx: Transaction, *, person: str, journey: str) -> None:
    """The person deleted it, or it became a submission."""
    raise NotImplementedError


async def journeys(tx: Transaction, *, person: str) -> list[str]:
    """The journeys with a draft, the latest first."""
    raise NotImplementedError


async def drop(tx: Transaction, *, before: datetime) -> int:
    """Forget the drafts not touched since then (90 days)."""
    raise NotImplementedError
