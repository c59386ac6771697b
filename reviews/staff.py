"""Staff: accounts with roles, the chats and tokens they act by, and the PIN that approving asks.

A chat is bound to an account by a one-time token (`bind`), for 90 days. The PIN is never checked inside a turn, which
holds a transaction: a turn says that the next text is the PIN (`ask_pin`), the service checks that text before it opens
the turn's transaction (`awaited`, `noted`), and the turn then reads how it went (`pin_state`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from reviews.calendar import Calendar
from reviews.roles import Grant, Reach, may
from storage.database import Transaction

LINK_FOR = timedelta(hours=24)
"""How long a one-time link works."""
CHAT_FOR = timedelta(days=90)
"""How long a chat stays bound to an account."""
PIN_TRIES = 5
PIN_LOCK = timedelta(hours=1)
PROOF_FOR = timedelta(minutes=5)
"""How long a right PIN counts."""

PinState: TypeAlias = Literal["proved", "wrong", "locked", "unset", "unasked"]


class StaffError(Exception):
    """Says what is wrong and what to do, in plain English, for the command line."""


@dataclass(frozen=True, slots=True)
class Staff:
    """An account, by whatever it acts: a chat, an API token or the command line."""

    id: str
    name: str
    grants: tuple[Grant, ...]
    has_pin: bool = False
    verbs: frozenset[str] | None = None
    """With a token: the only verbs it carries."""
    regions: frozenset[str] | None = None
    """With a token: the only regions it reaches; None for all of the account's."""

    def may(self, verb: str, reach: Reach = Reach()) -> bool:
        """Whether it may do this to that."""
        if self.verbs is not None and verb not in self.verbs:
            return False
        if self.regions is not None and not (reach.regions and self.regions.issuperset(reach.regions)):
            return False
        return may(self.grants, verb, reach)


async def add(
    tx: Transaction, *, name: str, role: str, region: str | None, by: str, token: str, now: datetime
) -> Staff:
    """Give an account a role, for a region or the network; a new name is a new account.

    `token` becomes its one-time sign-in token: only its hash is kept. `by` is a staff id, or `command`.
    Raises StaffError: no such role, or a role that cannot be for that.
    """
    raise NotImplementedError


async def everyone(tx: Transaction) -> list[Staff]:
    """All accounts that were not removed, by name."""
    raise NotImplementedError


async def by_name(tx: Transaction, *, name: str) -> Staff | None:
    """The account of this name."""
    raise NotImplementedError


async def by_id(tx: Transaction, *, id: str) -> Staff | None:
    """The account, unless it was removed."""
    raise NotImplementedError


async def of_address(tx: Transaction, *, address: int, now: datetime) -> Staff | None:
    """The account that a chat is bound to (`ctx.person.address`), while the binding lasts."""
    raise NotImplementedError


async def of_token(tx: Transaction, *, token: str, now: datetime) -> Staff | None:
    """The account of an API token, with that token's limits."""
    raise NotImplementedError


async def bind(tx: Transaction, *, token: str, address: int, now: datetime) -> Staff | None:
    """Spend a one-time token (`/start staff_<token>`): the chat at this address is the account's for 90 days.

    None when the token is unknown, spent or too old.
    """
    raise NotImplementedError


async def unbind(tx: Transaction, *, staff: str, by: str, now: datetime) -> int:
    """A colleague (`staff.manage`) or the account itself takes every chat of an account away; how many."""
    raise NotImplementedError


async def link(tx: Transaction, *, staff: str, by: str, token: str, now: datetime) -> None:
    """Make a one-time sign-in token for an account that is there."""
    raise NotImplementedError


async def remove(tx: Transaction, *, name: str, by: str, now: datetime) -> bool:
    """Take an account with all its chats, links and tokens away; False if there is none of this name."""
    raise NotImplementedError


async def new_token(
    tx: Transaction,
    *,
    staff: str,
    token: str,
    by: str,
    scopes: Sequence[str] = (),
    regions: Sequence[str] = (),
    expires: datetime | None = None,
    now: datetime,
) -> None:
    """Keep an API token (its hash) of an account: its role's verbs unless `scopes` names fewer; a year by default."""
    raise NotImplementedError


async def thin_regions(tx: Transaction, *, calendar: Calendar) -> list[tuple[str, int]]:
    """Regions with fewer than two who may approve there, and how many have it."""
    raise NotImplementedError


async def approvers(tx: Transaction, *, reach: Reach) -> list[Staff]:
    """Everybody who may approve something of this reach."""
    raise NotImplementedError


async def chats_of(tx: Transaction, *, staff: Sequence[str], now: datetime) -> list[int]:
    """The addresses of the chats that are bound to these accounts."""
    raise NotImplementedError


async def ask_pin(tx: Transaction, *, address: int, new: bool = False, now: datetime) -> None:
    """The next text from this chat is its account's PIN (or the new one, 4 to 8 digits)."""
    raise NotImplementedError


async def pin_state(tx: Transaction, *, address: int, now: datetime) -> PinState:
    """How the last PIN of this chat went. `unset`: the account has none yet, ask for a new one."""
    raise NotImplementedError
