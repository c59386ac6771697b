"""The service in processes of its own, to be killed, stopped and started again."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[2]
_NUMBERS = count()


@dataclass(slots=True)
class Finished:
    """What a command came to."""

    code: int
    out: str
    err: str


def _environment(given: Mapping[str, str]) -> dict[str, str]:
    """Nothing of the environment of the tests but what a program needs."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "VIRTUAL_ENV") if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT), **given}


async def command(
    *args: str, environment: Mapping[str, str], cwd: Path, text: str = "", seconds: float = 60
) -> Finished:
    """`python -m bot ...`, to its end. It runs in another folder, so that nobody's `.env` or `var` is touched."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *args),
        env=_environment(environment),
        cwd=cwd,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(seconds):
        out, err = await process.communicate(text.encode())
    return Finished(process.returncode or 0, out.decode(), err.decode())


class Process:
    """A role that runs."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process, self._log = process, log

    @property
    def pid(self) -> int:
        """Its number."""
        return self._process.pid

    def send(self, what: signal.Signals) -> None:
        """A signal."""
        self._process.send_signal(what)

    async def ended(self, seconds: float = 25) -> int:
        """Wait for its end; the exit code."""
        async with asyncio.timeout(seconds):
            return await self._process.wait()

    async def kill(self) -> None:
        """`kill -9`."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()

    @property
    def log(self) -> str:
        """What it said."""
        return self._log.read_text("utf-8")


@asynccontextmanager
async def process(*args: str, environment: Mapping[str, str], cwd: Path) -> AsyncIterator[Process]:
    """`python -m bot ROLE`; killed at the end if it runs still."""
    log = cwd / f"log-{next(_NUMBERS)}"
    with log.open("wb") as said:
        started = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *args),
            env=_environment(environment),
            cwd=cwd,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    running = Process(started, log)
    try:
        yield running
    finally:
        await running.kill()
