"""Which updates were seen, so that each counts once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update as it came in."""

    channel: str
    account: str
    update_id: str
    message_id: str | None = None


async def accept(tx: Transaction, *, arrivals: Sequence[Arrival], now: datetime) -> list[bool]:
    """Note the updates; False for each that was seen before, also within the list."""
    raise NotImplementedError


async def attribute(tx: Transaction, *, addresses: Sequence[tuple[Arrival, int]]) -> None:
    """Say which address each came from, so that its message can be cleared from the chat."""
    raise NotImplementedError


async def message_ids(tx: Transaction, *, address: int, since: datetime) -> list[str]:
    """The platform's ids of what they wrote since then, oldest first."""
    raise NotImplementedError


async def drop(tx: Transaction, *, before: datetime) -> int:
    """Forget what was seen before then (7 days)."""
    raise NotImplementedError
