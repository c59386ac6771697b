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
from storage import sealedwords, sending
from storage.database import Transaction
from storage.sending import Parcel
from storage.vault import Vault

MINUTE = 60.0
"""Seconds that are looked back."""
ENOUGH = 20
"""Sends in a minute before their failures mean anything."""
TOO_MANY = 0.3
"""Share of them that may fail before a person should look."""
TOO_MANY_GONE = 0.5
"""Share of them that may be gone. Of a list that nobody wrote to for a year 10-20 % are; when it is most of them, it is
rather we who are not let in, and each of them ends a subscription."""
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
    tx: Transaction, vault: Vault, chosen: list[Parcel], ready: dict[int, Parcel]
) -> tuple[list[Parcel], dict[int, Parcel]]:
    """Without those whose job was paused or ended since they were fetched; with the words as they are now."""
    jobs = {parcel.job for parcel in chosen if parcel.kind is not None}
    if not jobs:
        return chosen, ready
    now = await sending.jobs_now(tx, jobs=sorted(jobs))
    halted = {job for job, (state, _) in now.items() if state != "open"}
    wanted = [parcel for parcel in chosen if parcel.job not in halted]
    fresh = [_with_words(parcel, now[parcel.job][1]) if parcel.job in now else parcel for parcel in wanted]
    fresh = await sealedwords.opened(tx, vault, parcels=fresh)
    return fresh, {id: parcel for id, parcel in ready.items() if parcel.job not in halted} if halted else ready


def _with_words(parcel: Parcel, words: str | None) -> Parcel:
    return parcel if parcel.words == words else replace(parcel, words=words)


@dataclass(frozen=True, slots=True)
class _Tally:
    """How many failed, were gone, and how many ends there were in all."""

    failed: int = 0
    gone: int = 0
    of: int = 0

    def __add__(self, other: "_Tally") -> "_Tally":
        return _Tally(self.failed + other.failed, self.gone + other.gone, self.of + other.of)

    def __sub__(self, other: "_Tally") -> "_Tally":
        return _Tally(self.failed - other.failed, self.gone - other.gone, self.of - other.of)

    @classmethod
    def of_ends(cls, results: Sequence[Delivered]) -> "_Tally":
        ends = [each.outcome for each in results if isinstance(each.outcome, _ENDS)]
        failed, gone = (sum(isinstance(end, kind) for end in ends) for kind in (_FAILURES, Gone))
        return cls(failed, gone, len(ends))

    @property
    def too_many(self) -> bool:
        return self.of >= ENOUGH and (self.failed > TOO_MANY * self.of or self.gone > TOO_MANY_GONE * self.of)


@dataclass(slots=True)
class _Minute:
    """What came of a job's sends lately."""

    rounds: deque[tuple[float, _Tally]] = field(default_factory=deque)
    total: _Tally = _Tally()

    def note(self, now: float, tally: _Tally) -> None:
        self.rounds.append((now, tally))
        self.total += tally
        while self.rounds[0][0] < now - MINUTE:
            self.total -= self.rounds.popleft()[1]


class Troubles:
    """Counts what failed of each job within a minute, for one sender; a job of which too much fails is paused."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._seen: dict[str, _Minute] = {}

    async def watch(self, results: Sequence[Delivered]) -> None:
        """Look at what came of some rows. Raises Unavailable."""
        jobs = {each.parcel.job for each in results if each.parcel.kind == "announcement"}
        for job in jobs:
            lately = self._count(job, [each for each in results if each.parcel.job == job])
            if lately.too_many:
                del self._seen[job]
                await self._pause(job, lately)

    def _count(self, job: str, results: Sequence[Delivered]) -> _Tally:
        now = time.monotonic()
        for other in [name for name, seen in self._seen.items() if seen.rounds[-1][0] < now - MINUTE]:
            del self._seen[other]
        seen = self._seen.setdefault(job, _Minute())
        seen.note(now, _Tally.of_ends(results))
        return seen.total

    async def _pause(self, job: str, lately: _Tally) -> None:
        lost = lately.failed + lately.gone
        async with self._post.database.transaction() as tx:
            paused = await announcements.pause_by_itself(
                tx, job=job, failed=lost, of=lately.of, now=self._post.clock.now()
            )
        if paused:
            _log.warning("an announcement was paused", failed=lately.failed, gone=lately.gone, of=lately.of)
            self._post.database.wake()
