"""A broadcast to 100,000 at the pace of the real platform: how near to it, what it takes to keep, how soon it stops.

`python -m tests.bench.broadcast` measures nothing else. The worker runs in a process of its own, as operators run it.
"""

import asyncio
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bot.service import open_service
from bot.settings import Settings
from storage import announcements
from tests.bench.measured import cores
from tests.bench.ours import JOB, queue
from tests.bench.page import Row
from tests.bot.processes import process
from tests.fakes.telegram import FakeTelegram

QUEUED = 100_000
RATE = 30
SECONDS = 20.0
_QUIET = 2.0
"""Seconds without a message after which a broadcast counts as stopped."""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """What came of one. `share` of the rate; `peak`: messages in the busiest sliding second; `memory` in megabytes."""

    share: float
    peak: int
    refused: int
    memory: float
    pause: float
    """Seconds from the pause to the last message."""


async def broadcast(folder: Path, core: int) -> Broadcast:
    """Queue it, send for some seconds, pause it."""
    home = {"DATABASE_URL": f"sqlite://{folder}/bench.db", "MASTER_KEY_FILE": f"{folder}/master.key"}
    settings = Settings.model_validate({name.lower(): value for name, value in home.items()})
    async with open_service(settings, prepare=True) as service:
        await queue(service, QUEUED)
        async with FakeTelegram() as fake:
            fake.main.anyone, fake.main.remember = True, False
            times: list[float] = []
            fake.main.heard = lambda chat, message: times.append(time.monotonic())
            telegram = {"TELEGRAM_TOKEN": fake.token, "TELEGRAM_API_URL": fake.url, "TELEGRAM_RATE": str(RATE)}
            async with process("worker", environment=home | telegram, cwd=folder) as worker:
                os.sched_setaffinity(worker.pid, {core})
                while not times or times[-1] < times[0] + SECONDS:  # noqa: ASYNC110  # no bell rings then
                    await asyncio.sleep(0.1)
                share = (len(times) - 1) / (times[-1] - times[0]) / RATE
                async with service.house.database.transaction() as tx:
                    await announcements.set_job(tx, job=JOB, state="paused")
                paused = time.monotonic()
                await asyncio.sleep(_QUIET)
                assert times[-1] < paused + _QUIET / 2, "it went on"
                memory = _most_memory(worker.pid)
            flood = fake.main.flood
            return Broadcast(share, flood.peak, flood.refused, memory, max(0.0, times[-1] - paused))


def _most_memory(pid: int) -> float:
    """Megabytes that a process has had at most."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def rows(core: int) -> list[Row]:
    """The same for the page."""
    with tempfile.TemporaryDirectory(prefix="passerelle-", ignore_cleanup_errors=True) as folder:
        found = asyncio.run(broadcast(Path(folder), core))
    where = f"{QUEUED:,} recipients queued"
    return [
        Row(f"Of {RATE} messages a second, {where}", f"{found.share:.1%}", "97 %"),
        Row("The most in any sliding second", f"{found.peak}", f"{RATE}"),
        Row("Refused with 429", f"{found.refused}", "0"),
        Row(f"Memory of the worker at most, {where}", f"{found.memory:.0f} MB", "150 MB"),
        Row("From the pause to the last message", f"{found.pause:.2f} s", "1 s"),
    ]


if __name__ == "__main__":
    for row in rows(cores()[1]):
        print(f"{row.found:>12}  of {row.aim:<9}  {row.what}")
