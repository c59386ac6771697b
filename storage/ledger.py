"""The ledger: one row per message and address, the queue of record of everything that is sent.

States: `pending`, `sending` (committed before the request leaves), `sent`, `uncertain` (a crash in between, not sent
again), `gone` (they blocked us), `failed` and `skipped` (with a reason). A job's rows always sum to its audience.
Lanes go before each other: reply, notice, bulk. Due times and expiry follow the service's clock (`now`), leases the
real one (`real`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from storage.database import Transaction, Value
from storage.leases import Lease


class Lane(IntEnum):
    """Which goes first."""

    reply = 0
    notice = 1
    bulk = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """A message to be sent to one address."""

    job: str
    address: int
    person: str
    channel: str
    account: str
    part: int = 0
    lane: Lane = Lane.reply
    due: int = 0
    expires: int | None = None
    body: bytes | None = None
    """Sealed with the person's key at the place `ledger.body`; None when the words are those of the job."""
    edits: str | None = None
    """The platform's id of the card to edit in place."""
    callback_id: str | None = None
    """A tap to acknowledge."""
    protected: bool = False
    """Not sent again when it is uncertain whether it was sent."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A leased row with all that sending it needs."""

    id: int
    job: str
    address: int
    person: str
    lane: int
    part: int
    attempts: int
    expires: int | None
    body: bytes | None
    edits: str | None
    callback_id: str | None
    protected: bool
    words: str | None
    """The job's words (JSON), where the row has none of its own."""
    kind: str | None
    """The job's kind; None for a reply."""
    sealed_address: bytes
    """Opens with the person's key at the place `addresses.sealed`."""
    wrapped: bytes
    kid: str
    language: str | None
    zone: str | None
    quiet: bool
    fence: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row that was `sending`: a final state, or `pending` to try again at `due`."""

    id: int
    state: str
    reason: str | None = None
    platform_id: str | None = None
    due: int | None = None
    attempt: bool = True
    """Whether it counts as an attempt (a 429 does not)."""


async def open_job(
    tx: Transaction, *, id: str, kind: str, tenant: str, audience: int, words: str | None, now: datetime
) -> bool:
    """Register a job with its frozen audience; False if it is there already."""
    raise NotImplementedError


async def enqueue(tx: Transaction, *, entries: Sequence[Entry], now: datetime) -> None:
    """Write rows; what is there already (job, address, part) stays as it is."""
    raise NotImplementedError


async def fan_out(
    tx: Transaction, *, job: str, where: str, params: Sequence[Value], lane: Lane, due: int, expires: int | None,
    parts: int = 1, now: datetime
) -> int:
    """Write the rows of a job for every person that `where` finds, at their preferred open address: an SQL condition
    over `p` (people) with `$1...` for its params. How many addresses.
    """
    raise NotImplementedError


async def lease(
    tx: Transaction, *, lease: Lease, channel: str, account: str, limit: int, now: datetime, real: datetime
) -> list[Parcel]:
    """Take the next rows of an account that are due, lane by lane, oldest first, until the account's lease ends.

    Rows that another transaction is just taking are left to it. Nothing if the account's lease is no longer ours.
    """
    raise NotImplementedError


async def mark_sending(tx: Transaction, *, lease: Lease, ids: Sequence[int]) -> list[int]:
    """These leave now: commit before the first request. Gives those that may: still ours, not skipped meanwhile."""
    raise NotImplementedError


async def record(
    tx: Transaction, *, lease: Lease, outcomes: Sequence[Outcome], keep_bodies: bool = False, now: datetime
) -> list[int]:
    """Note what became of them. Gives the ids that a late writer may no longer write (the fence moved on). Bodies of
    sent rows are wiped unless the channel reads them again (`keep_bodies`).
    """
    raise NotImplementedError


async def give_back(tx: Transaction, *, lease: Lease) -> int:
    """Rows that are leased but not sent yet are anybody's again."""
    raise NotImplementedError


async def recover(tx: Transaction, *, lease: Lease, channel: str, account: str, now: datetime) -> tuple[int, int]:
    """The new holder of an account's lease tidies up after the one before: its leased rows are pending again, its
    sending ones too unless they are protected, which stay `uncertain`. How many of each: sent again, uncertain.
    """
    raise NotImplementedError


async def expire(tx: Transaction, *, now: datetime) -> int:
    """Skip what was not sent before its expiry, with the reason `expired`."""
    raise NotImplementedError


async def skip(tx: Transaction, *, person: str, lanes: Sequence[Lane], reason: str, now: datetime) -> int:
    """Skip what waits for a person in these lanes."""
    raise NotImplementedError


async def counts(tx: Transaction, *, job: str) -> dict[str, int]:
    """How many rows of a job are in each state."""
    raise NotImplementedError


async def rows_after(tx: Transaction, *, address: int, after: int, limit: int = 100) -> list[Parcel]:
    """For channels that are read instead of pushed to: what an address was sent or is to be sent after a row id."""
    raise NotImplementedError


async def sent_since(tx: Transaction, *, address: int, since: datetime) -> list[str]:
    """The platform's ids of what was sent to an address since then, for clearing a chat."""
    raise NotImplementedError


async def drop(tx: Transaction, *, before: datetime) -> int:
    """Forget rows that were done before then (90 days)."""
    raise NotImplementedError
