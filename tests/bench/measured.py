"""One process, measured: what it did, how long it took, and what that cost it and the platform beside it."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Measured:
    """One run. Times in seconds; `cpu` is the measured process's own, `platform` that of the fake beside it."""

    messages: int
    seconds: float
    cpu: float
    platform: float

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.messages / self.seconds

    @property
    def cost(self) -> float:
        """Milliseconds of its core per message."""
        return 1000 * self.cpu / self.messages

    @property
    def held_up(self) -> bool:
        """Whether the fake platform had no core left: then the process could have done more."""
        return self.platform / self.seconds > 0.95


def median(found: Sequence[Measured]) -> Measured:
    """The run in the middle, by its rate; the slower of two."""
    return sorted(found, key=lambda run: run.rate)[(len(found) - 1) // 2]


def cores() -> tuple[int, int]:
    """One core for the platform, another for the measured process. Raises SystemExit where there is only one."""
    ours = sorted(os.sched_getaffinity(0))
    if len(ours) < 2:
        raise SystemExit("A bench needs two cores: one for the platform, one for what is measured.")
    return ours[0], ours[-1]


def spent(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / _TICK


@asynccontextmanager
async def process(*command: str, core: int, log: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """A process on one core, ended at the end. What it says on standard error is kept in `log`."""
    with log.open("ab") as complaints:
        started = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, stderr=complaints)
    os.sched_setaffinity(started.pid, {core})
    try:
        yield started
    finally:
        if started.returncode is None:
            started.terminate()
        await asyncio.wait_for(started.wait(), 30)


async def said(started: asyncio.subprocess.Process) -> dict[str, Any]:
    """The next line of JSON that the process prints. Raises RuntimeError when it ended instead."""
    assert started.stdout
    line = await started.stdout.readline()
    if not line:
        raise RuntimeError(f"it ended with {await started.wait()} before it reported")
    found: dict[str, Any] = json.loads(line)
    return found


def complaint(log: Path) -> None:
    """Show the end of what a process complained about."""
    print("\n".join(log.read_text(errors="replace").splitlines()[-20:]), file=sys.stderr)
