"""A clock for tests of how long something takes, where cores are shared with others."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_TICK = 0.01
_LATE = 0.03


class FairClock:
    """Stands still while this process wants to run and does not get to: what others use of the machine is not ours.

    What this process works counts in full, and so does whatever it waits for.
    """

    def __init__(self) -> None:
        self.longest = _TICK
        """The longest time, in seconds, in which nothing ran here, whoever's fault it was."""
        self._stolen = 0.0
        self._at, self._worked = time.monotonic(), time.process_time()

    def now(self) -> float:
        """Seconds since some instant."""
        self._look()
        return time.monotonic() - self._stolen

    def _look(self) -> None:
        at, worked = time.monotonic(), time.process_time()
        gap = at - self._at
        self.longest = max(self.longest, gap)
        if gap > _LATE:
            self._stolen += max(0.0, gap - _TICK - (worked - self._worked))
        self._at, self._worked = at, worked

    async def run(self) -> None:
        """For ever."""
        while True:
            await asyncio.sleep(_TICK)
            self._look()


@asynccontextmanager
async def ticking() -> AsyncIterator[FairClock]:
    """A clock that runs."""
    clock = FairClock()
    running = asyncio.create_task(clock.run())
    try:
        yield clock
    finally:
        running.cancel()
