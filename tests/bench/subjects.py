"""Who is measured, and how each is started."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_PEERS = Path(__file__).parent / "peers"

ANSWERS = ("Sam Example", "Jordan", "Speaker", "Objective 23", "Ten years of work in our town.", "sam@example.org")
"""What a person answers to the six questions."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One row of the table. `command` without the interpreter; `lines` is what people say to it."""

    label: str
    direction: Literal["inbound", "outbound"]
    command: tuple[str, ...]
    peer: bool = True
    lines: tuple[str, ...] = ("/form", *ANSWERS)
    messages: int = 5_000


def _peer(label: str, direction: Literal["inbound", "outbound"], file: str, *more: str) -> Subject:
    return Subject(label, direction, (str(_PEERS / file), direction, *more))


SUBJECTS = (
    _peer("python-telegram-bot, ConversationHandler in memory", "inbound", "ptb.py"),
    _peer("aiogram, states in memory", "inbound", "aiogram_bot.py"),
    _peer("python-telegram-bot", "outbound", "ptb.py"),
    _peer("python-telegram-bot with its rate limiter", "outbound", "ptb.py", "--limiter"),
    _peer("aiogram", "outbound", "aiogram_bot.py"),
    _peer("pyTelegramBotAPI", "outbound", "telebot_bot.py"),
)
