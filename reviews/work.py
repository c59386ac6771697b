"""What every verb works with: the open transaction, the vault, the calendar, the time and a maker of tokens."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from reviews.calendar import Calendar
from storage.database import Transaction
from storage.people import Party
from storage.vault import Vault

__all__ = ["Party", "Transaction", "Vault", "Work"]


@dataclass(frozen=True, slots=True)
class Work:
    """Passed in by whoever runs the verbs; nothing in `reviews` reads the clock, the environment or chance."""

    tx: Transaction
    vault: Vault
    calendar: Calendar
    now: datetime
    """UTC."""
    token: Callable[[], str]
    """Makes 80 random bits as text."""
