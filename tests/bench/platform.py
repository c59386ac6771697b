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


def unlimited() -> FakeTelegram:
    """A platform without flood limits, where every private chat exists and nothing is kept."""
    fake = FakeTelegram()
    fake.unlimited()
    fake.main.anyone = True
    fake.main.remember = False
    return fake


class Talk:
    """People who go through a form again and again, each waiting for an answer before the next word.

    `lines[0]` is the command that begins it.
    """

    def __init__(self, fake: FakeTelegram, *, chats: int, lines: Sequence[str]) -> None:
        self.once = chats * len(lines)
        """So many answers until everybody has been through the form once."""
        self._fake, self._chats, self._lines = fake, chats, lines
        self._answers = 0
        self._waited: dict[int, asyncio.Future[None]] = {}
        self._place: dict[int, int] = {}
        self._ids = count(1)

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Let everybody say their first line; then each says the next one when the last is answered."""
        self._fake.main.heard = self._heard
        for chat in range(1, self._chats + 1):
            self._place[chat] = 0
            self._say(chat)
        try:
            yield
        finally:
            self._fake.main.heard = lambda chat, message: None
            self._fake.main.updates.pending.clear()

    async def answers(self, number: int, *, seconds: float) -> None:
        """Wait until so many answers have reached people. Raises TimeoutError."""
        self._waited[number] = asyncio.get_running_loop().create_future()
        await asyncio.wait_for(self._waited[number], seconds)

    def _heard(self, chat: Chat, message: Posted) -> None:
        self._answers += 1
        if waited := self._waited.pop(self._answers, None):
            waited.set_result(None)
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


async def inbound(talk: Talk, pid: int) -> Measured:
    """Let people talk with a process; measure the second time that all of them go through the form."""
    with talk.going_on():
        await talk.answers(1, seconds=60)
        await talk.answers(talk.once, seconds=600)
        before = time.perf_counter(), spent(pid), spent(os.getpid())
        await talk.answers(2 * talk.once, seconds=600)
        after = time.perf_counter(), spent(pid), spent(os.getpid())
    clock, cpu, platform = (late - early for late, early in zip(after, before, strict=True))
    return Measured(talk.once, clock, cpu, platform)


async def outbound(fake: FakeTelegram, started: asyncio.subprocess.Process) -> Measured:
    """Wait until a process has sent all it has to send; it reports the time, the platform what it took."""
    assert (await said(started)) == {"ready": True}
    before = fake.main.calls.get("sendMessage", 0), spent(os.getpid())
    report = await said(started)
    taken = fake.main.calls["sendMessage"] - before[0]
    if taken != report["messages"]:
        raise RuntimeError(f"{report['messages']} messages were to be sent, {taken} arrived")
    return Measured(taken, report["seconds"], report["cpu"], spent(os.getpid()) - before[1])
