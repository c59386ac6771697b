"""What time it is: the real time, or that of a past round which is being lived through."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.settings import Settings
from storage import kept
from storage.database import Database

DEMO_INSTANT = "demo:instant"
"""Where the instant of a demonstration is kept, so that it goes on after a restart."""


class Clock:
    """`now()` in UTC. With a start and a speed it begins in the past and runs faster.

    Due times, expiry, caps and quiet hours use this clock; tokens, leases, pacing and the age of contacts use the
    real one. `go_on_from` moves a demonstration forward, never back.
    """

    def __init__(
        self, start: datetime | None = None, speed: float = 1, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._start = start.astimezone(UTC) if start else None
        self._speed = speed
        self._monotonic = monotonic
        self._begun = monotonic()

    @property
    def is_demo(self) -> bool:
        """Whether this is not the real time."""
        return self._start is not None

    def now(self) -> datetime:
        """The instant, in UTC."""
        if self._start is None:
            return datetime.now(UTC)
        return self._start + timedelta(seconds=(self._monotonic() - self._begun) * self._speed)

    def real(self) -> datetime:
        """The real instant, in UTC, also in a demonstration."""
        return datetime.now(UTC)

    def go_on_from(self, kept: datetime | None) -> None:
        """After a restart a demonstration goes on from the later of its start and the last kept instant."""
        if self._start is not None and kept is not None and kept > self.now():
            self._start, self._begun = kept.astimezone(UTC), self._monotonic()

    def stamp_in(self, seconds: float) -> int:
        """What this clock shows so many real seconds from now, in milliseconds since 1970."""
        return round((self.now().timestamp() + seconds * (self._speed if self._start else 1)) * 1000)


async def clock_of(database: Database, settings: Settings) -> Clock:
    """The clock of these settings; that of a demonstration goes on where it was kept."""
    clock = Clock(settings.demo_now, settings.demo_speed)
    async with database.reading() as tx:
        instant = await kept.get(tx, name=DEMO_INSTANT)
    clock.go_on_from(datetime.fromisoformat(instant) if instant else None)
    return clock


async def keep_instant(database: Database, clock: Clock) -> None:
    """Keep where a demonstration stands; of the real time there is nothing to keep."""
    if clock.is_demo:
        async with database.transaction() as tx:
            await kept.put(tx, name=DEMO_INSTANT, value=clock.now().isoformat())
