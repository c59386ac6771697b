"""Messages to many while they are under way: what the clock does for them, and when they stop by themselves."""

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import structlog

from bot.delivery import Delivered, Post
from bot.inbound import House
from channels.outcomes import Gone, Refused, Sent, Uncertain
from reviews import announcements
from storage import sending
from storage.database import Transaction
from storage.sending import Parcel

MINUTE = 60.0
"""Seconds that are looked back."""
ENOUGH = 20
"""Sends in a minute before their failures mean anything."""
TOO_MANY = 0.3
"""Share of them that may fail before a person should look."""
_ENDS = (Sent, Gone, Refused, Uncertain)
_FAILURES = (Refused, Uncertain)
_log = structlog.get_logger()


async def start(house: House, now: datetime) -> None:
    """Begin what waited for its time; stop what is no longer so in the calendar; keep the night quiet."""
    async with house.database.transaction() as tx:
        await announcements.keep_quiet(tx, now=now)
        started = await announcements.start_due(tx, now=now)
    if started:
        house.database.wake()


async def finish(house: House, now: datetime) -> None:
    """End what has nothing waiting any more; then it is noted who was told a date."""
    async with house.database.transaction() as tx:
        await announcements.finish(tx, now=now)
    more = True
    while more:
        async with house.database.transaction() as tx:
            more = await announcements.note_told(tx, now=now)


async def still_wanted(
    tx: Transaction, chosen: list[Parcel], ready: dict[int, Parcel]
) -> tuple[list[Parcel], dict[int, Parcel]]:
    """Without those whose job was paused or ended since they were fetched; with the words as they are now."""
    jobs = {parcel.job for parcel in chosen if parcel.kind is not None}
    if not jobs:
        return chosen, ready
    now = await sending.jobs_now(tx, jobs=sorted(jobs))
    halted = {job for job, (state, _) in now.items() if state != "open"}
    wanted = [parcel for parcel in chosen if parcel.job not in halted]
    fresh = [_with_words(parcel, now[parcel.job][1]) if parcel.job in now else parcel for parcel in wanted]
    return fresh, {id: parcel for id, parcel in ready.items() if parcel.job not in halted} if halted else ready


def _with_words(parcel: Parcel, words: str | None) -> Parcel:
    return parcel if parcel.words == words else replace(parcel, words=words)


@dataclass(slots=True)
class _Minute:
    """What came of a job's sends lately."""

    rounds: deque[tuple[float, int, int]] = field(default_factory=deque)
    """When, how many failed, how many there were."""
    failed: int = 0
    of: int = 0

    def note(self, now: float, failed: int, of: int) -> None:
        self.rounds.append((now, failed, of))
        self.failed, self.of = self.failed + failed, self.of + of
        while self.rounds[0][0] < now - MINUTE:
            _, failed, of = self.rounds.popleft()
            self.failed, self.of = self.failed - failed, self.of - of


class Troubles:
    """Counts what failed of each job within a minute, for one sender; a job of which too much fails is paused."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._seen: dict[str, _Minute] = {}

    async def watch(self, results: Sequence[Delivered]) -> None:
        """Look at what came of some rows. Raises Unavailable."""
        jobs = {each.parcel.job for each in results if each.parcel.kind == "announcement"}
        for job in jobs:
            failed, of = self._count(job, [each for each in results if each.parcel.job == job])
            if of >= ENOUGH and failed > TOO_MANY * of:
                del self._seen[job]
                await self._pause(job, failed, of)

    def _count(self, job: str, results: Sequence[Delivered]) -> tuple[int, int]:
        now = time.monotonic()
        for other in [name for name, seen in self._seen.items() if seen.rounds[-1][0] < now - MINUTE]:
            del self._seen[other]
        seen = self._seen.setdefault(job, _Minute())
        ends = [each.outcome for each in results if isinstance(each.outcome, _ENDS)]
        seen.note(now, sum(isinstance(outcome, _FAILURES) for outcome in ends), len(ends))
        return seen.failed, seen.of

    async def _pause(self, job: str, failed: int, of: int) -> None:
        async with self._post.database.transaction() as tx:
            paused = await announcements.pause_by_itself(tx, job=job, failed=failed, of=of, now=self._post.clock.now())
        if paused:
            _log.warning("an announcement was paused", failed=failed, of=of)
            self._post.database.wake()
