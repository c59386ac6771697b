"""The fake platform as a bench needs it: no limits, nothing kept, and people who answer at once."""

import asyncio
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count

from tests.bench.measured import Measured, said, spent
from tests.fakes.telegram import FakeTelegram, Posted
from tests.fakes.telegram.chats import Chat

CHATS = 512
"""People who talk at the same time, each waiting for the answer before the next word."""


def unlimited() -> FakeTelegram:
    """A platform without flood limits, where every private chat exists and nothing is kept."""
    fake = FakeTelegram()
    fake.unlimited()
    fake.main.anyone = True
    fake.main.remember = False
    return fake


class Talk:
    """People who go through a form again and again. `lines[0]` is the command that begins it."""

    def __init__(self, fake: FakeTelegram, lines: Sequence[str]) -> None:
        self.answers = 0
        """How many answers the people have had."""
        self.first = asyncio.Event()
        """Set with the first answer."""
        self._fake = fake
        self._lines = lines
        self._place: dict[int, int] = {}
        self._ids = count(1)

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Let everybody say their first line; then each says the next one when the last is answered."""
        self._fake.main.heard = self._heard
        for chat in range(1, CHATS + 1):
            self._place[chat] = 0
            self._say(chat)
        try:
            yield
        finally:
            self._fake.main.heard = lambda chat, message: None
            self._fake.main.updates.pending.clear()

    def _heard(self, chat: Chat, message: Posted) -> None:
        self.answers += 1
        self.first.set()
        self._place[chat.id] = (self._place[chat.id] + 1) % len(self._lines)
        self._say(chat.id)

    def _say(self, chat: int) -> None:
        text = self._lines[self._place[chat]]
        sender = {"id": chat, "is_bot": False, "first_name": "Sam", "language_code": "en"}
        body = {
            "message_id": next(self._ids),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "Sam"},
            "from": sender,
            "text": text,
        }
        if text.startswith("/"):
            body["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        self._fake.main.updates.push("message", body, chat)


async def inbound(talk: Talk, pid: int, *, warm: float, seconds: float) -> Measured:
    """Let people talk with a process; count the answers that reach them, once it is warm."""
    with talk.going_on():
        await asyncio.wait_for(talk.first.wait(), 30)
        await asyncio.sleep(warm)
        before = time.perf_counter(), talk.answers, spent(pid), spent(os.getpid())
        await asyncio.sleep(seconds)
        after = time.perf_counter(), talk.answers, spent(pid), spent(os.getpid())
    clock, answers, cpu, platform = (late - early for late, early in zip(after, before, strict=True))
    return Measured(int(answers), clock, cpu, platform)


async def outbound(fake: FakeTelegram, started: asyncio.subprocess.Process) -> Measured:
    """Wait until a process has sent all it has to send; it reports the time, the platform what it took."""
    assert (await said(started)) == {"ready": True}
    before = fake.main.calls.get("sendMessage", 0), spent(os.getpid())
    report = await said(started)
    taken = fake.main.calls["sendMessage"] - before[0]
    if taken != report["messages"]:
        raise RuntimeError(f"{report['messages']} messages were to be sent, {taken} arrived")
    return Measured(taken, report["seconds"], report["cpu"], spent(os.getpid()) - before[1])
