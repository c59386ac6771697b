"""A message goes out: one sender per account, chosen by a lease in the database, so that its pacing is exact.

Rows are committed as `sending` before their requests leave, at most a window of them; what became of them is written
back within 50 ms, and others take their place as soon as they are done, so a slow chat holds up nobody else. A sender
that was stopped checks its lease before each send, so it does not wake up and send what another one has taken.
"""

import asyncio
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog

from bot.aftermath import follow_up, note_all_offered, pushes_with_choices
from bot.delivery import Delivered, Delivery, Post, became, wait_after
from bot.handing import Handed, Taking, crowded, in_order
from bot.jobs import Troubles, still_wanted
from bot.pacing import Pace
from channels import Channel
from storage import leases, sending
from storage.database import Transaction, Unavailable, stamp
from storage.leases import Lease
from storage.ledger import Lane
from storage.sending import Outcome, Parcel

__all__ = ["LEASE", "WINDOW", "Post", "Sender"]

LEASE = timedelta(seconds=8)
"""How long an account is held without renewing: another worker takes over within 10 s."""
WINDOW = 100
"""Sends that may be under way at once, at most."""
_AHEAD_SECONDS = 0.1
"""How far ahead slots are given away: a reply waits for them, even when thousands of others are due."""
_CHUNK = 400
_LOW = 100
"""Rows at hand below which others than replies are fetched."""
_IDLE = 1.0
_TOGETHER = 0.02
"""Seconds that results wait for others, to be written down together."""
_log = structlog.get_logger()


class Sender:
    """Sends for one account while it holds the account's lease."""

    def __init__(self, post: Post, channel: Channel, *, rate: float) -> None:
        self._post, self._channel = post, channel
        self._pace = Pace(rate)
        self._ahead = max(2, min(WINDOW, round(rate * _AHEAD_SECONDS)))
        self._delivery = Delivery(post, channel, self._pace, lambda: self.holds)
        self._owner = f"{os.getpid()}:{id(self)}"
        self._lease: Lease | None = None
        self._held_until = 0.0
        self._ready: dict[int, Parcel] = {}
        self._handed: list[Handed] = []
        self._behind = True
        """Whether replies may be due that were not fetched."""
        self._flying: dict[int, asyncio.Task[None]] = {}
        self._waiting: set[int] = set()
        """Those that fly but wait for their slot still."""
        self._busy: set[int] = set()
        """Addresses with a row under way or not written down yet, so that the messages of a chat stay in order."""
        self._results: list[Delivered] = []
        self._offered: list[Delivered] = []
        self._doubtful: list[int] = []
        """Rows that may or may not have become `sending` when the database went away; they have not left."""
        self._plenty = asyncio.Event()
        self._stopping = False
        self._wakes = post.database.wakes()
        self._troubles = Troubles(post)

    @property
    def name(self) -> str:
        """The lease it works under."""
        return f"{self._channel.name}:{self._channel.account}"

    @property
    def holds(self) -> bool:
        """Whether the account is ours now, by the monotonic clock."""
        return self._lease is not None and time.monotonic() < self._held_until

    def stop(self) -> None:
        """Send what has left, write down what became of it, give the rest back."""
        self._stopping = True
        self._wakes.ring()

    async def run(self) -> None:
        """Until stopped."""
        try:
            while not self._stopping or self._flying or self._results:
                await self._safely()
        finally:
            self._wakes.close()
            for task in self._flying.values():
                task.cancel()
            await self._let_go()

    async def _safely(self) -> None:
        """One round; whatever goes wrong, there is another."""
        try:
            await self._round()
        except Unavailable as error:
            _log.warning("sender waits for the database", error=type(error).__name__)
            await asyncio.sleep(_IDLE / 4)
        except Exception as error:  # noqa: BLE001  # whatever it was, the next round tries again
            self._post.measures.faults.inc()
            _log.error("sending failed", account=self.name, error=type(error).__name__)
            await asyncio.sleep(_IDLE)

    async def _round(self) -> None:
        """Hold the account, write down what was sent, fetch what is due, let some of it go."""
        if not await self._hold():
            await self._wakes.wait(_IDLE)
            return
        results = self._results[:]
        await follow_up(self._post, results)
        chosen = await self._commit(results)
        del self._results[: len(results)]
        self._busy.difference_update(each.parcel.address for each in results)
        for parcel in chosen:
            self._launch(parcel)
        await self._note_offered(results)
        await self._troubles.watch(results)
        await self._rest()

    # The lease

    async def _hold(self) -> bool:
        """Take or renew the lease in time; tidy up after whoever had it before."""
        if self._lease and time.monotonic() < self._held_until - LEASE.total_seconds() / 2:
            return True
        if self._lease is None and self._stopping:
            return False
        began, until = time.monotonic(), datetime.now(UTC) + LEASE
        async with self._post.database.transaction() as tx:
            renewed = await leases.renew(tx, lease=self._lease, until=until) if self._lease else None
            if renewed is None:
                self._forget_all()
                renewed = await self._take(tx, until)
        self._lease = renewed
        self._held_until = began + LEASE.total_seconds()
        self._post.measures.holding.labels(self.name).set(1 if renewed else 0)
        return renewed is not None

    def _forget_all(self) -> None:
        """Somebody else has the account now, with all its rows."""
        self._lease = None
        self._ready, self._handed, self._results, self._doubtful = {}, [], [], []
        self._busy, self._behind = set(), True

    async def _take(self, tx: Transaction, until: datetime) -> Lease | None:
        lease = await leases.take(tx, name=self.name, owner=self._owner, until=until, now=datetime.now(UTC))
        if lease:
            place = {"channel": self._channel.name, "account": self._channel.account}
            again, uncertain = await sending.recover(tx, lease=lease, **place, now=self._post.clock.now())
            _log.info("sending", account=self.name, again=again, uncertain=uncertain)
        return lease

    async def _let_go(self) -> None:
        if self._lease is None:
            return
        lease, self._lease = self._lease, None
        with suppress(Unavailable):  # the lease ends by itself
            async with self._post.database.transaction() as tx:
                await sending.give_back_rows(tx, lease=lease)
                await leases.give_back(tx, lease=lease)

    # What is due

    async def _commit(self, results: Sequence[Delivered]) -> list[Parcel]:
        """In one transaction: what became of some rows, and which leave next. Gives those that leave."""
        assert self._lease
        outcomes = [Outcome(id, "pending", attempt=False) for id in self._doubtful]
        became_of = partial(became, limits=self._channel.limits, clock=self._post.clock)
        outcomes += [became_of(each.parcel, each.outcome) for each in results if each.fence == self._lease.fence]
        chosen: list[Parcel] = []
        may: set[int] = set()
        try:
            async with self._post.database.transaction() as tx:
                if outcomes:
                    await sending.record(tx, lease=self._lease, outcomes=outcomes, now=self._post.clock.now())
                fetched = [] if self._stopping else await self._fetch(tx)
                handed = len(self._handed)
                ready = {} if self._stopping else in_order(self._ready, (*fetched, *self._handed))
                chosen = self._choose(ready, {each.parcel.address for each in results})
                if chosen:
                    at = stamp(self._post.clock.now())
                    chosen, ready = await still_wanted(tx, self._post.vault, chosen, ready)
                    ids = [parcel.id for parcel in chosen if parcel.expires is None or parcel.expires > at]
                    may = await sending.mark_sending(tx, lease=self._lease, ids=ids)
        except Unavailable:
            self._doubtful += [parcel.id for parcel in chosen]
            raise
        self._doubtful.clear()
        for parcel in chosen:
            del ready[parcel.id]
        self._ready = ready
        del self._handed[:handed]
        return [parcel for parcel in chosen if parcel.id in may]

    async def _fetch(self, tx: Transaction) -> list[Parcel]:
        """Replies first, always; the rest only when little is left."""
        assert self._lease
        limit = min(_CHUNK, 2 * _CHUNK - len(self._ready) - len(self._handed))
        self._behind = limit <= 0
        if self._behind:
            return []
        fetched = await sending.lease_rows(
            tx,
            lease=self._lease,
            channel=self._channel.name,
            account=self._channel.account,
            limit=limit,
            lanes=(Lane.reply,) if len(self._ready) > _LOW else tuple(Lane),
            but=crowded(self._ready.values()),
            now=self._post.clock.now(),
            real=datetime.now(UTC),
        )
        self._behind = len(fetched) == limit and fetched[-1].lane == Lane.reply
        return fetched

    def taking(self) -> Taking | None:
        """See `Taker`. None while replies that were written earlier may still have to be fetched."""
        rows = (*self._ready.values(), *self._handed)
        if self._lease is None or not self.holds or self._stopping or self._behind or len(rows) > _CHUNK + _LOW:
            return None
        return Taking(self._lease, frozenset(row.address for row in rows))

    def hand_over(self, lease: Lease, rows: Sequence[Handed]) -> None:
        """See `Taker`. Those of a lease that is over are somebody else's by now."""
        if self._lease and self._lease.fence == lease.fence:
            self._handed += rows
            self._wakes.ring()

    def _choose(self, ready: dict[int, Parcel], settled: set[int]) -> list[Parcel]:
        """The first of what may leave now, at most one per chat."""
        now = time.monotonic()
        room = min(WINDOW - len(self._flying), self._ahead - len(self._waiting))
        if self._pace.halted_until > now or not self.holds:
            return []
        chosen: list[Parcel] = []
        passed = self._busy - settled
        for parcel in ready.values():
            if len(chosen) >= room:
                break
            if parcel.address not in passed and self._pace.free_at(parcel.address, now) <= now:
                chosen.append(parcel)
            passed.add(parcel.address)
        return chosen

    # Sending

    def _launch(self, parcel: Parcel) -> None:
        assert self._lease
        self._busy.add(parcel.address)
        self._waiting.add(parcel.id)
        self._flying[parcel.id] = asyncio.create_task(self._fly(parcel, self._lease.fence))

    async def _fly(self, parcel: Parcel, fence: int) -> None:
        delivered = await self._delivery.deliver(parcel, fence, lambda: self._started(parcel.id))
        wait_after(self._pace, parcel, delivered.outcome)
        self._waiting.discard(parcel.id)
        self._flying.pop(parcel.id, None)
        self._results.append(delivered)
        if len(self._results) >= WINDOW // 2 or not self._flying:
            self._plenty.set()
        self._wakes.ring()

    def _started(self, id: int) -> None:
        self._waiting.discard(id)
        if len(self._waiting) <= self._ahead // 2 and len(self._flying) < WINDOW:
            self._wakes.ring()

    async def _note_offered(self, results: Sequence[Delivered]) -> None:
        self._offered += pushes_with_choices(results)
        if self._offered:
            await note_all_offered(self._post, self._offered)
            self._offered.clear()

    async def _rest(self) -> None:
        """Until there is something to do; results wait a moment for each other."""
        if not self._results:
            await self._wakes.wait(self._how_long())
        if self._results and not self._plenty.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._plenty.wait(), _TOGETHER)
        self._plenty.clear()

    def _how_long(self) -> float:
        """Seconds until a row at hand may leave, or until one looks for more."""
        now = time.monotonic()
        if self._stopping or len(self._waiting) >= self._ahead or len(self._flying) >= WINDOW:
            return _IDLE
        free = (self._pace.free_at(row.address, now) for row in self._ready.values() if row.address not in self._busy)
        return min(_IDLE, max(min(free, default=now + _IDLE), self._pace.halted_until) - now)
