"""Who is measured, and how each is started."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_PEERS = Path(__file__).parent / "peers"

ANSWERS = ("Sam Example", "Jordan", "Speaker", "Objective 23", "Ten years of work in our town.", "sam@example.org")
"""What a person answers to the six questions."""
_TAPPED = ("Sam Example", "Jordan", "1", "2", "Ten years of work in our town.", "sam@example.org")
"""The same where two of the questions offer choices; then the answers are looked over and sent with one more line."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One row of the table. `command` without the interpreter; `lines` is what people say to it."""

    label: str
    direction: Literal["inbound", "outbound"]
    command: tuple[str, ...]
    peer: bool = True
    chats: int = 0
    """How many people talk at the same time, or are sent to."""
    lines: tuple[str, ...] = ("/form", *ANSWERS)


def _peer(label: str, direction: Literal["inbound", "outbound"], file: str, *more: str) -> Subject:
    chats = 512 if direction == "inbound" else 5_000
    return Subject(label, direction, (str(_PEERS / file), direction, *more), chats=chats)


def _ours(label: str, direction: Literal["inbound", "outbound"], chats: int) -> Subject:
    command = ("-m", "tests.bench.ours", direction)
    return Subject(label, direction, command, peer=False, chats=chats, lines=("/form", *_TAPPED, "1"))


SUBJECTS = (
    # As many people as make one message a second each the pace of a chat is nobody's limit.
    _ours("Passerelle, durable, SQLite", "inbound", 4_096),
    _peer("python-telegram-bot, ConversationHandler in memory", "inbound", "ptb.py"),
    _peer("aiogram, states in memory", "inbound", "aiogram_bot.py"),
    _ours("Passerelle, with its ledger, SQLite", "outbound", 20_000),
    _peer("python-telegram-bot", "outbound", "ptb.py"),
    _peer("python-telegram-bot with its rate limiter", "outbound", "ptb.py", "--limiter"),
    _peer("aiogram", "outbound", "aiogram_bot.py"),
    _peer("pyTelegramBotAPI", "outbound", "telebot_bot.py"),
    _peer("Apprise", "outbound", "apprise_sender.py"),
)
