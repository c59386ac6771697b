"""How long `python -m bot run` takes to answer the first person, on a migrated database.

`python -m tests.bench.start` measures nothing else.
"""

import asyncio
import os
import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.service import open_service
from tests.bench.measured import spent
from tests.bot.processes import process
from tests.bot.running import Place
from tests.fakes.telegram import FakeTelegram


@dataclass(frozen=True, slots=True, order=True)
class Started:
    """One start: seconds until the first reply, by the clock and of processor time."""

    seconds: float
    cpu: float


async def first_reply(place: Place, fake: FakeTelegram, folder: Path, core: int | None) -> Started:
    """Start the service in a process of its own, on one core; somebody has said /start before."""
    sam = fake.person(42)
    sam.starts()
    began = time.perf_counter()
    async with process("run", environment=place.environment(fake), cwd=folder) as service:
        if core is not None:
            os.sched_setaffinity(service.pid, {core})
        await sam.hears(seconds=60)
        return Started(time.perf_counter() - began, spent(service.pid))


async def start(core: int | None) -> Started:
    """Start it once, on a database of its own."""
    with TemporaryDirectory() as folder:
        place = Place(f"sqlite://{folder}/start.db", Path(folder) / "master.key")
        async with open_service(place.settings(), prepare=True):
            pass
        async with FakeTelegram() as fake:
            return await first_reply(place, fake, Path(folder), core)


def measure(rounds: int = 3, *, core: int | None = None) -> Started:
    """The start in the middle of so many, on a core of its own."""
    found = [asyncio.run(start(core)) for _ in range(rounds)]
    return sorted(found)[(rounds - 1) // 2]


if __name__ == "__main__":
    for _ in range(3):
        once = measure(1)
        print(f"{once.seconds:.2f} s, {once.cpu:.2f} s of work")
