"""The numbers of each messaging app, from `limits.yaml`: data with a source and a date, never constants in code."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

import yaml

from dialogue.words import width


@dataclass(frozen=True, slots=True)
class Limits:
    """What one app takes. A number that is None is no limit."""

    source: str
    checked_on: date
    text: int
    """Longest text of one message, in `text_unit`."""
    text_unit: Literal["utf16", "characters"]
    """UTF-16 code units after the markup is taken out, or code points."""
    buttons: int
    """Most buttons under one message; 0: choices become a numbered list."""
    data_bytes: int = 64
    """Longest data of a choice, in bytes."""
    buttons_per_row: int | None = None
    keyboard_bytes: int | None = None
    """Longest JSON of all buttons of a message, in bytes."""
    label: int | None = None
    """Longest label of a button, in characters."""
    entities: int | None = None
    """Most pieces of markup in one message."""
    caption: int | None = None
    """Longest text under a file, in `text_unit`."""
    per_second: float | None = None
    """Messages a second that one account may send."""
    per_chat_per_second: float | None = None
    chat_burst: int | None = None
    """Messages that may go to one chat at once before `per_chat_per_second` holds."""
    per_group_per_minute: float | None = None
    delete_hours: int | None = None
    """Age after which a message cannot be deleted any more."""
    delete_batch: int | None = None
    """Most messages that one request deletes."""
    commands: int | None = None
    command: int | None = None
    command_description: int | None = None
    description: int | None = None
    short_description: int | None = None
    retry_minutes: tuple[int, ...] = ()
    """How long what was put off waits each time, in minutes; then always the last of them."""
    give_up_hours: int = 0
    """It is not tried any more when it would have waited longer than this, all in all."""
    takes_answers: bool = True
    """Whether what is tapped or written there comes back to us; where not, only choices that are links are shown."""
    markup: bool = False
    """Whether <b> and <i> are shown."""
    can_push: bool = False
    can_edit: bool = False
    can_delete: bool = False

    def length(self, text: str) -> int:
        """How long a text without markup is, as this app counts."""
        return len(text) if self.text_unit == "characters" else width(text)

    def next_try(self, attempts: int) -> float | None:
        """Seconds until what was put off after so many attempts is tried again; None when it is given up."""
        beyond = max(0, attempts + 1 - len(self.retry_minutes))
        waits = self.retry_minutes[: attempts + 1] + self.retry_minutes[-1:] * beyond
        return waits[-1] * 60.0 if waits and sum(waits) <= self.give_up_hours * 60 else None


def load_limits(path: Path) -> dict[str, Limits]:
    """Every app's limits of a YAML file; an unknown or missing number is a TypeError."""
    return {name: _limits(**numbers) for name, numbers in yaml.safe_load(path.read_text("utf-8")).items()}


def _limits(retry_minutes: Sequence[int] = (), **numbers: Any) -> Limits:
    return Limits(retry_minutes=tuple(retry_minutes), **numbers)


LIMITS = load_limits(Path(__file__).with_name("limits.yaml"))
"""Limits by channel name, and those of `tightest`: what every text and label has to fit."""
