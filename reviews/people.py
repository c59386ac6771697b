"""What a person may decide about themselves: their language, their safe word, and being forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from dialogue.words import digits, plain
from storage import drafts, expressions, leaving, people, wishes
from storage.database import Transaction, moment, stamp
from storage.people import Party
from storage.vault import Vault

UPDATES = "updates"
"""The purpose of the consent to being written to."""
_SAFE_WORD = "safe-word"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept about a person, in counts where it is sealed."""

    drafts: int
    expressions: int


async def speak(tx: Transaction, *, person: str, code: str, wished: bool) -> None:
    """Read in this language from now on; `wished` counts it as one that is not shipped and was asked for."""
    await people.change(tx, person=person, language=code)
    if wished:
        await wishes.count(tx, kind="language", what=code)


async def set_safe_word(tx: Transaction, vault: Vault, *, person: str, word: str) -> None:
    """Clear the chat whenever this word comes alone. Only a blind index of it is kept."""
    await people.change(tx, person=person, safe_word_index=safe_word_index(vault, word))


def safe_word_index(vault: Vault, word: str) -> str:
    """What is kept instead of a safe word."""
    return vault.lookup(_SAFE_WORD, digits(plain(word)))


async def forget(tx: Transaction, *, person: str, now: datetime) -> Mapping[str, int]:
    """Erase the person as soon as their last reply has gone out; what stays then, in counts that name nobody."""
    left = await leaving.what_stays(tx, person=person)
    await leaving.leave(tx, person=person, now=now)
    return left


async def kept_of(tx: Transaction, *, person: str) -> Kept:
    """What is kept about a person beside their subscription."""
    waiting = await drafts.journeys(tx, person=person)
    return Kept(len(waiting), await expressions.number_of(tx, person=person))


async def wish_for_document(tx: Transaction, *, document: str, language: str) -> None:
    """Count that somebody would read this document in their language (S3-11); nobody's name is kept."""
    await wishes.count(tx, kind="document", what=f"{document}:{language}")


async def visit(tx: Transaction, *, person: Party, now: datetime) -> datetime | None:
    """They are here; when they were here before."""
    before, person.last_visit = person.last_visit, stamp(now)
    await people.change(tx, person=person.person, last_visit=person.last_visit)
    return moment(before) if before is not None else None
