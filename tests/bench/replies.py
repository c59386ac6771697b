"""How long people wait for a reply while a broadcast to 100,000 goes out at 30 a second.

`python -m tests.bench.replies`. Five people a second, each another one, ask for help on a platform that keeps its
limits. The worker is a process of its own on SQLite; a reply counts from the moment in which the platform has the
question until it has taken the answer.
"""

import asyncio
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.service import open_service
from tests.bench.measured import spent
from tests.bench.page import Row
from tests.bot import killed
from tests.bot.running import Place, running
from tests.bot.test_sending import NEWS
from tests.fakes.telegram import FakeTelegram, Posted
from tests.fakes.telegram.chats import Chat

AUDIENCE, SECONDS, A_SECOND = 100_000, 25, 5
_AT_ONCE = 1_000
_FIRST = 1_000_000
"""The id from which on people talk; the others only read."""


class Talkers:
    """People who ask, and how long each waits."""

    def __init__(self, fake: FakeTelegram) -> None:
        self._fake = fake
        self._asked: dict[int, float] = {}
        self._ids = itertools.count(_FIRST)
        self.waits: list[float] = []
        fake.main.heard = self._heard

    def ask(self) -> None:
        """One more asks for help."""
        chat = next(self._ids)
        self._asked[chat] = time.monotonic()
        self._fake.person(chat).says("/help")

    def _heard(self, chat: Chat, message: Posted) -> None:
        if chat.id in self._asked:
            self.waits.append(time.monotonic() - self._asked.pop(chat.id))

    async def ask_on(self, seconds: float) -> int:
        """So many a second, evenly; how many asked. Returns when all were answered."""
        number = round(seconds * A_SECOND)
        began = time.monotonic()
        for turn in range(number):
            await asyncio.sleep(began + turn / A_SECOND - time.monotonic())
            self.ask()
        async with asyncio.timeout(60):
            while self._asked:  # noqa: ASYNC110  # no bell rings then
                await asyncio.sleep(0.05)
        return number


async def _announced(place: Place, fake: FakeTelegram, audience: int) -> None:
    async with running(place, fake, worker=False) as house:
        for first in range(1, audience + 1, _AT_ONCE):
            await house.meet(*range(first, min(first + _AT_ONCE, audience + 1)))
        await house.announce(NEWS)


@contextmanager
def _worker(place: Place, fake: FakeTelegram) -> Iterator[int]:
    """A worker in a process of its own; its number."""
    child = killed.start(place.worker(fake), None)
    assert child.pid
    try:
        yield child.pid
    finally:
        child.kill()
        child.join()


@dataclass(frozen=True, slots=True)
class Found:
    """What came of it. Seconds; `share` is of a core."""

    asked: int
    median: float
    p99: float
    rate: float
    """Messages a second in all."""
    most: int
    """Messages in one second."""
    refused: int
    share: float


async def measure(folder: Path, audience: int, core: int | None = None) -> Found:
    """Let people ask while the broadcast goes out; the worker on this core, if one is named."""
    place = Place(f"sqlite://{folder / 'replies.db'}", folder / "master.key", {"demo_now": None})
    async with open_service(place.settings(), prepare=True):
        pass
    async with FakeTelegram() as fake:
        fake.main.anyone, fake.main.remember = True, False
        await _announced(place, fake, audience)
        with _worker(place, fake) as worker:
            if core is not None:
                os.sched_setaffinity(worker, {core})
            talkers = Talkers(fake)
            await talkers.ask_on(1)  # until it runs
            talkers.waits.clear()
            before = spent(worker), fake.main.calls["sendMessage"], time.monotonic()
            asked = await talkers.ask_on(SECONDS)
            after = spent(worker), fake.main.calls["sendMessage"], time.monotonic()
        cpu, calls, seconds = (late - early for late, early in zip(after, before, strict=True))
        assert len(talkers.waits) == asked
        cuts = statistics.quantiles(talkers.waits, n=100)
        flood = fake.main.flood
        return Found(asked, cuts[49], cuts[98], calls / seconds, flood.peak, flood.refused, cpu / seconds)


def rows(core: int) -> list[Row]:
    """What people wait, for the page."""
    with tempfile.TemporaryDirectory(prefix="passerelle-") as folder:
        found = asyncio.run(measure(Path(folder), AUDIENCE, core))
    during = f"Reply to a person during a broadcast to {AUDIENCE:,}, 5 people a second talking"
    return [
        Row(f"{during}, p99", f"{1000 * found.p99:.0f} ms", "300 ms"),
        Row(f"{during}, median", f"{1000 * found.median:.0f} ms", "-"),
    ]


def main(audience: str = f"{AUDIENCE}") -> None:
    """Measure, and say so."""
    with tempfile.TemporaryDirectory(prefix="passerelle-") as folder:
        found = asyncio.run(measure(Path(folder), int(audience)))
    print(
        f"replies at 30/s: p50 {1000 * found.median:.0f} ms, p99 {1000 * found.p99:.0f} ms of {found.asked};"
        f" {found.rate:.1f} messages/s in all, at most {found.most} in a second, {found.refused} refused;"
        f" {found.share:.0%} of a core"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
