"""Reminders as they are kept: planned ahead as rows, claimed when due, written into the ledger."""

from collections.abc import Iterable
from datetime import datetime

from dialogue.replies import Reply
from reviews.calendar import Calendar
from storage.database import Transaction
from storage.vault import Vault


async def replan(tx: Transaction, *, calendar: Calendar, person: str, now: datetime) -> None:
    """Plan a person's reminders anew after what they follow, their zone, hours or lead times changed."""
    raise NotImplementedError


async def replan_all_for(tx: Transaction, *, calendar: Calendar, subjects: Iterable[str], now: datetime) -> int:
    """Plan anew for everybody whom these new or moved subjects concern; how many people."""
    raise NotImplementedError


async def next_due(tx: Transaction) -> datetime | None:
    """When the next row is due, for the clock."""
    raise NotImplementedError


async def send_due(tx: Transaction, vault: Vault, *, calendar: Calendar, now: datetime, limit: int = 500) -> int:
    """Write what is due into the ledger, one message a person; how many messages. Call again while it gives `limit`."""
    raise NotImplementedError


async def mark_done(tx: Transaction, *, person: str, subject: str, now: datetime) -> None:
    """The button "I have done this": nothing more about it."""
    raise NotImplementedError


async def undo_done(tx: Transaction, *, calendar: Calendar, person: str, subject: str, now: datetime) -> None:
    """They had not: remind them again."""
    raise NotImplementedError


async def open_quiet(tx: Transaction, *, calendar: Calendar, person: str, now: datetime) -> Reply | None:
    """The text behind the neutral sentences of quiet mode; None when everything was read."""
    raise NotImplementedError
