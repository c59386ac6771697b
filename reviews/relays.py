"""Organisations that pass our updates on: asking, being decided on, and those who act for one.

States: `asked` -> `active` or `declined` (they may ask again); `ended` by the organisation or the network. What an
organisation is called and how it is reached is sealed with a key of its own.

Exceptions:

    RelayError
        NotFound      there is no such organisation, or none that this person acts for
        NotAllowed    this person may not do that
        WrongState    not in this state; `state` is the one it is in
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, TypeAlias

from reviews.calendar import Calendar
from reviews.staff import Staff
from storage.database import Transaction
from storage.vault import Vault

WORKING_DAYS = 5
"""Within so many working days of its regions an organisation is answered."""
State: TypeAlias = Literal["asked", "active", "declined", "ended"]


class RelayError(Exception):
    """What a verb says no with."""


class NotFound(RelayError):
    """No such organisation, or none that this person acts for."""


class NotAllowed(RelayError):
    """This person may not do that."""


class WrongState(RelayError):
    """Not in this state."""

    def __init__(self, state: str) -> None:
        super().__init__(f"it is {state}")
        self.state = state


@dataclass(frozen=True, slots=True)
class Relay:
    """An organisation as it stands."""

    id: str
    code: str
    """Eight letters: what its invitation carries (`/start n_<code>`). Public."""
    state: State
    name: str
    language: str
    """Of its name."""
    contact: str
    """How to reach it; empty: in the chat it asked from."""
    about: str
    """Who its members are, in its own words; may be empty."""
    regions: tuple[str, ...]
    asked: datetime
    answer_by: date
    """The last of the five working days."""
    administrators: int


async def ask(
    tx: Transaction,
    vault: Vault,
    *,
    person: str,
    answers: Mapping[str, Any],
    language: str,
    calendar: Calendar,
    id: str,
    now: datetime,
) -> Relay:
    """Ask to become a relay; `answers` are those of `reviews.forms.relay`, `id` are 80 random bits.

    Raises WrongState when this person acts for one that is `asked` or `active`.
    """
    raise NotImplementedError


async def waiting(tx: Transaction, vault: Vault, *, by: Staff) -> list[Relay]:
    """Those that this person may decide on (`relay.decide` for all of its regions), the most pressing first."""
    raise NotImplementedError


async def decide(tx: Transaction, vault: Vault, *, id: str, accept: bool, by: Staff, now: datetime) -> Relay:
    """Take it in, or decline; who asked is told at once. Raises NotFound, NotAllowed, WrongState."""
    raise NotImplementedError


async def end(tx: Transaction, vault: Vault, *, id: str, by: Staff, now: datetime) -> Relay:
    """Nothing goes through it any more. Raises NotFound, NotAllowed, WrongState."""
    raise NotImplementedError


async def get(tx: Transaction, vault: Vault, *, id: str) -> Relay:
    """As it stands. Raises NotFound."""
    raise NotImplementedError


async def of_person(tx: Transaction, vault: Vault, *, person: str) -> Relay | None:
    """The one that a person acts for, the latest, unless it ended."""
    raise NotImplementedError


async def active(tx: Transaction, vault: Vault) -> Sequence[Relay]:
    """All that pass things on now, by name."""
    raise NotImplementedError
