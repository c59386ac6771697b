"""Named leases: who polls and sends for an account. Real time, not the service's clock."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Lease:
    """What is held. The fence grows with each new holder, so a late one can be told from the present one."""

    name: str
    owner: str
    until: datetime
    fence: int


async def take(tx: Transaction, *, name: str, owner: str, until: datetime, now: datetime) -> Lease | None:
    """Take it if nobody holds it or its time is over; None if somebody does."""
    raise NotImplementedError


async def renew(tx: Transaction, *, lease: Lease, until: datetime) -> Lease | None:
    """Hold it longer; None if somebody else has taken it."""
    raise NotImplementedError


async def give_back(tx: Transaction, *, lease: Lease) -> None:
    """Let go, if it is still ours."""
    raise NotImplementedError


async def holds(tx: Transaction, *, lease: Lease) -> bool:
    """Whether it is still ours, whatever the time; the row stays locked, so it is true until the end of `tx`."""
    raise NotImplementedError
