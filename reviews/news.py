"""Who was told what, what changed since, and telling exactly those who were told otherwise, once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from dialogue.replies import Say
from reviews.calendar import Calendar
from storage.database import Transaction
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class News:
    """One change as a person sees it."""

    subject: str
    """`event:<slug>`, `deadline:<slug>`, `step:<slug>`, `call:<slug>`, `document:<slug>`."""
    say: Say
    at: datetime


async def told(tx: Transaction, *, person: str, versions: Iterable[tuple[str, int]], now: datetime) -> None:
    """They were shown or sent these versions of these subjects."""
    raise NotImplementedError


async def changes_since(
    tx: Transaction, *, calendar: Calendar, person: str, since: datetime | None, now: datetime
) -> list[News]:
    """What changed in what they follow or were told, since their last visit (None: since they were told)."""
    raise NotImplementedError


async def count_to_tell(tx: Transaction, *, subjects: Sequence[str]) -> int:
    """How many people a change of these subjects is sent to, for the question before loading."""
    raise NotImplementedError


async def tell_changes(tx: Transaction, vault: Vault, *, calendar: Calendar, now: datetime, limit: int = 500) -> int:
    """Write to those who were told another version than the present one, one message each; how many messages.

    Call after a load and by the clock: what waits for a permitted hour goes later. Call again while it gives `limit`.
    """
    raise NotImplementedError


async def wish(tx: Transaction, *, person: str, subject: str, of: str, now: datetime) -> bool:
    """They asked to be told when: `of` is `date`, `registration` or `agenda`. False when they had asked before."""
    raise NotImplementedError


async def unwish(tx: Transaction, *, person: str, subject: str, of: str) -> None:
    """They no longer want to be told."""
    raise NotImplementedError
