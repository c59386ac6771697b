"""What every turn needs of the service."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.clock import Clock
from bot.facts import Facts
from bot.handing import Taker
from bot.measures import Measures
from handlers.context import Surroundings
from storage.database import Database
from storage.vault import Vault

Administers: TypeAlias = Callable[[str, str], Awaitable[bool | None]]
"""Whether somebody administers a chat now, by the app's own ids of both; None where it could not be asked."""
Fetch: TypeAlias = Callable[[str], Awaitable[bytes | None]]
"""Fetches a file from an app by the app's own reference; None where it cannot be had, or is too large."""


@dataclass(slots=True)
class House:
    """Passed to whoever takes turns. `around` is replaced once more is known, such as our name on Telegram."""

    database: Database
    vault: Vault
    facts: Facts
    around: Surroundings
    clock: Clock
    measures: Measures
    administrators: dict[tuple[str, str], Administers] = field(default_factory=dict)
    """How to ask who administers a chat, by channel and account."""
    takers: dict[tuple[str, str], Taker] = field(default_factory=dict)
    """The senders of this process that take replies over, by channel and account."""
    fetches: dict[tuple[str, str], Fetch] = field(default_factory=dict)
    """How to fetch files, by channel and account."""
