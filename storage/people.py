"""People and the addresses they write from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.database import Row, Transaction, Value
from storage.vault import PersonKey, Vault


@dataclass(slots=True)
class Party:
    """A person at one of their addresses, with all that an incoming message needs."""

    person: str
    """Their id: 80 random bits."""
    address: int
    """The row id of the address they wrote from."""
    channel: str
    account: str
    open: bool
    """False after they blocked us there."""
    state: str
    """`new` (never subscribed), `active`, `stopped`."""
    language: str | None
    """The language they chose; None until they did."""
    quiet: bool
    paused: bool
    zone: str | None
    safe_word_index: str | None
    last_visit: int | None
    key: PersonKey
    cursor: bytes | None
    """Where the conversation stands; None if it never began."""
    cursor_version: int
    """0 if there is no cursor."""


async def meet(tx: Transaction, vault: Vault, *, who: Sequence[tuple[str, str, str]], now: datetime) -> list[Party]:
    """Everybody of `(channel, account, address)`, in that order, locked; who is new is created.

    The same app id on two of our accounts of one app is the same person.
    """
    raise NotImplementedError


async def settings(tx: Transaction, *, person: str) -> Row:
    """All plain columns of one person. Raises KeyError."""
    raise NotImplementedError


async def change(tx: Transaction, *, person: str, **values: Value) -> None:
    """Set plain columns: language, languages, kind, zone, country, quiet, paused, state, quiet_from, quiet_to, leads,
    last_visit, active_at, safe_word_index, wants_second_calendar.
    """
    raise NotImplementedError


async def close_address(tx: Transaction, *, address: int, now: datetime) -> None:
    """They blocked us: nothing is sent there any more, what waited is skipped."""
    raise NotImplementedError


async def reopen_address(tx: Transaction, *, address: int) -> None:
    """They came back."""
    raise NotImplementedError


async def stop(tx: Transaction, *, person: str, now: datetime) -> None:
    """Nothing but replies any more: what waits in the lanes notice and bulk is skipped, plans are dropped."""
    raise NotImplementedError


async def forget(tx: Transaction, *, person: str, now: datetime) -> Row:
    """Erase everything of a person and destroy their key; what is left, as `{what: count}`."""
    raise NotImplementedError
