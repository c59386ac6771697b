"""What people said yes or no to, each purpose for itself, with the words they answered. Rows are only added."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction, moment, stamp


@dataclass(frozen=True, slots=True)
class Consent:
    """An answer to one purpose."""

    purpose: str
    given: bool
    version: str
    """Of the words they answered."""
    language: str
    """In which they read them."""
    at: datetime


async def note(
    tx: Transaction, *, person: str, purpose: str, given: bool, version: str, language: str, now: datetime
) -> None:
    """They said yes, or took it back."""
    await tx.run(
        "INSERT INTO consents (person, purpose, given, version, language, at) VALUES ($1, $2, $3, $4, $5, $6)",
        person,
        purpose,
        given,
        version,
        language,
        stamp(now),
    )


async def standing(tx: Transaction, *, person: str, purpose: str) -> Consent | None:
    """The yes that holds now; None if there is none, or it was taken back."""
    latest = await tx.rows(
        "SELECT purpose, given, version, language, at FROM consents WHERE person = $1 AND purpose = $2"
        " ORDER BY id DESC LIMIT 1",
        person,
        purpose,
    )
    if not latest or not latest[0]["given"]:
        return None
    return Consent(**{**latest[0], "given": True, "at": moment(latest[0]["at"])})


async def history(tx: Transaction, *, person: str) -> list[Consent]:
    """All answers of a person, oldest first."""
    rows = await tx.rows(
        "SELECT purpose, given, version, language, at FROM consents WHERE person = $1 ORDER BY id", person
    )
    return [Consent(**{**row, "given": bool(row["given"]), "at": moment(row["at"])}) for row in rows]
