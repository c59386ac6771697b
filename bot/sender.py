"""A message goes out: one sender per account, chosen by a lease in the database, so that its pacing is exact.

Before a window of sends leaves, its rows are committed as `sending`; what became of them is written back at once. A
sender that was stopped checks its lease before each send, so it does not wake up and send what another one has taken.
"""

import asyncio
import os
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import structlog

from bot import body
from bot.clock import Clock
from bot.measures import Measures
from bot.offers import note_offered
from bot.pacing import Pace
from bot.rendering import Renderer
from channels import Channel, Telegram
from channels.outcomes import Gone, Migrated, Outcome, Refused, Retry, Sent, Uncertain, WindowClosed
from storage import inbox, leases, leaving, ledger, people, sending
from storage.database import Database, Transaction, Unavailable, Wakes
from storage.leases import Lease
from storage.sending import Parcel
from storage.vault import Vault, VaultError

LEASE = timedelta(seconds=8)
"""How long an account is held without renewing: another worker takes over within 10 s."""
WINDOW = 100
"""Sends that may be under way at once, at most."""
_CHUNK = 400
_IDLE = 1.0
_KEPT_IN_CHAT = timedelta(hours=48)
_ATTEMPTS = 8
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Post:
    """What a sender needs of the service."""

    database: Database
    vault: Vault
    renderer: Renderer
    clock: Clock
    measures: Measures


class Sender:
    """Sends for one account while it holds the account's lease."""

    def __init__(
        self, post: Post, channel: Channel, *, rate: float, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._post, self._channel = post, channel
        self._pace = Pace(rate)
        self._window = max(1, min(WINDOW, round(rate / 10)))
        self._monotonic = monotonic
        self._owner = f"{os.getpid()}:{id(self)}"
        self._lease: Lease | None = None
        self._held_until = 0.0
        self._ready: deque[Parcel] = deque()
        self._offered: list[tuple[Parcel, body.Body]] = []
        self._stopping = asyncio.Event()

    @property
    def name(self) -> str:
        """The lease it works under."""
        return f"{self._channel.name}:{self._channel.account}"

    @property
    def holds(self) -> bool:
        """Whether the account is ours now, by the monotonic clock."""
        return self._lease is not None and self._monotonic() < self._held_until

    def stop(self) -> None:
        """Send what has left, write down what became of it, give the rest back."""
        self._stopping.set()

    async def run(self) -> None:
        """Until stopped."""
        wakes = self._post.database.wakes()
        try:
            while not self._stopping.is_set():
                try:
                    await self._work(wakes)
                except Unavailable as error:
                    _log.warning("sender waits for the database", error=type(error).__name__)
                    await self._pause(_IDLE)
        finally:
            wakes.close()
            await self._let_go()

    async def _work(self, wakes: Wakes) -> None:
        """One round: hold the account, fetch what is due, send a window of it."""
        if not await self._hold():
            await self._pause(_IDLE)
            return
        await self._fetch()
        window = self._next_window()
        if window:
            await self._send(window)
        elif not self._ready:
            await wakes.wait(_IDLE)
        else:
            await self._pause(min(0.05, _IDLE))

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return

    # The lease

    async def _hold(self) -> bool:
        """Take or renew the lease in time; tidy up after whoever had it before."""
        if self._lease and self._monotonic() < self._held_until - LEASE.total_seconds() / 2:
            return True
        began, until = self._monotonic(), datetime.now(UTC) + LEASE
        async with self._post.database.transaction() as tx:
            renewed = await leases.renew(tx, lease=self._lease, until=until) if self._lease else None
            if renewed is None:
                self._ready.clear()
                renewed = await self._take(tx, until)
        self._lease = renewed
        self._held_until = began + LEASE.total_seconds()
        self._post.measures.holding.labels(self.name).set(1 if renewed else 0)
        return renewed is not None

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
        try:
            async with self._post.database.transaction() as tx:
                await sending.give_back_rows(tx, lease=self._lease)
                await leases.give_back(tx, lease=self._lease)
        except Unavailable:
            return  # the lease ends by itself
        self._lease = None

    # What is due

    async def _fetch(self) -> None:
        """Replies first, always; the rest only when little is left."""
        lanes = (ledger.Lane.reply,) if len(self._ready) > _CHUNK // 4 else tuple(ledger.Lane)
        assert self._lease
        async with self._post.database.transaction() as tx:
            parcels = await sending.lease_rows(
                tx,
                lease=self._lease,
                channel=self._channel.name,
                account=self._channel.account,
                limit=_CHUNK,
                lanes=lanes,
                now=self._post.clock.now(),
                real=datetime.now(UTC),
            )
        if parcels:
            self._ready = deque(sorted((*self._ready, *parcels), key=lambda parcel: (parcel.lane, parcel.id)))

    def _next_window(self) -> list[Parcel]:
        """The first of what may leave now, at most one per chat, so that a chat's messages stay in order."""
        now = self._monotonic()
        window: list[Parcel] = []
        chats: set[int] = set()
        rest: deque[Parcel] = deque()
        while self._ready and len(window) < self._window:
            parcel = self._ready.popleft()
            if parcel.address in chats or self._pace.free_at(parcel.address, now) > now:
                rest.append(parcel)
            else:
                window.append(parcel)
            chats.add(parcel.address)
        self._ready.extendleft(reversed(rest))
        return window

    # Sending

    async def _send(self, window: Sequence[Parcel]) -> None:
        assert self._lease
        async with self._post.database.transaction() as tx:
            leave = set(await sending.mark_sending(tx, lease=self._lease, ids=[parcel.id for parcel in window]))
        going = [self._one(parcel) for parcel in window if parcel.id in leave]
        results = await asyncio.gather(*going)
        await self._record([result for result in results if result is not None])

    async def _record(self, outcomes: Sequence[sending.Outcome]) -> None:
        """Write down what became of a window; it is not forgotten while the database is away."""
        assert self._lease
        while outcomes:
            try:
                async with self._post.database.transaction() as tx:
                    await sending.record(tx, lease=self._lease, outcomes=outcomes, now=self._post.clock.now())
                    for parcel, words in self._offered:
                        await note_offered(tx, self._post.vault, parcel, words)
            except Unavailable:
                if self._stopping.is_set():
                    raise
                await asyncio.sleep(_IDLE / 4)
            else:
                self._offered.clear()
                return

    async def _one(self, parcel: Parcel) -> sending.Outcome | None:
        """Send one row at its slot; None when the lease ran out before it could leave."""
        slot = self._pace.slot(self._monotonic())
        self._pace.wrote(parcel.address, slot)
        await asyncio.sleep(max(0.0, slot - self._monotonic()))
        if not self.holds:
            return None
        try:
            key = self._post.vault.key(parcel.person, parcel.wrapped, parcel.kid)
            address = key.open("addresses.sealed", parcel.sealed).decode()
            words = body.unpack(key.open(ledger.BODY, parcel.body) if parcel.body else (parcel.words or "").encode())
        except (VaultError, ValueError) as error:
            _log.error("a row cannot be read", row=parcel.id, error=type(error).__name__)
            return sending.Outcome(parcel.id, "failed", reason="sealed")
        if words.clear:
            await self._clear(parcel, address)
        if words.menu and isinstance(self._channel, Telegram):
            await self._channel.show_commands(address, self._post.renderer.commands(words.menu))
        outcome = await self._deliver(parcel, words, address)
        if isinstance(outcome, Sent) and parcel.lane and words.reply.choices:
            self._offered.append((parcel, words))
        self._post.measures.outcomes.labels(self._channel.name, type(outcome).__name__.lower()).inc()
        return await self._became(parcel, outcome)

    async def _deliver(self, parcel: Parcel, words: body.Body, address: str) -> Outcome:
        """The parts of a message one after the other; the tap that it answers is acknowledged beside it."""
        message = self._post.renderer.message(words, parcel.language)
        noticed = asyncio.create_task(self._channel.acknowledge(parcel.callback_id)) if parcel.callback_id else None
        card = parcel.edits
        outcome: Outcome = Sent("")
        for payload in self._channel.compose(message):
            outcome = await self._channel.send(payload, address, card_id=card)
            card = None
            if not isinstance(outcome, Sent):
                break
        if noticed:
            await noticed
        return outcome

    async def _clear(self, parcel: Parcel, address: str) -> None:
        """Both sides' messages of the last 48 hours."""
        since = self._post.clock.now() - _KEPT_IN_CHAT
        async with self._post.database.reading() as tx:
            theirs = await inbox.message_ids(tx, address=parcel.address, since=since)
            ours = await ledger.sent_since(tx, address=parcel.address, since=since)
        if ids := [*theirs, *ours]:
            await self._channel.clear(address, ids)

    async def _became(self, parcel: Parcel, outcome: Outcome) -> sending.Outcome | None:
        """The state of a row after an outcome; a closed list."""
        match outcome:
            case Sent(platform_id):
                return sending.Outcome(parcel.id, "sent", platform_id=platform_id or None)
            case Retry(after, whole_account):
                self._pace.halt(self._monotonic() + after, None if whole_account else parcel.address)
                return self._again(parcel, after, attempt=False)
            case Gone():
                await self._blocked(parcel)
                return sending.Outcome(parcel.id, "gone", reason="blocked")
            case Migrated(address):
                await self._moved(parcel, address)
                return self._again(parcel, 0, attempt=False)
            case WindowClosed():
                return self._again(parcel, 60, attempt=False)
            case Uncertain() if parcel.protected:
                return sending.Outcome(parcel.id, "uncertain", reason="line cut")
            case Uncertain() if parcel.attempts + 1 < _ATTEMPTS:
                return self._again(parcel, 2.0**parcel.attempts, attempt=True)
            case Uncertain():
                return sending.Outcome(parcel.id, "uncertain", reason="line cut")
            case Refused(code):
                return sending.Outcome(parcel.id, "failed", reason=code)

    def _again(self, parcel: Parcel, after: float, *, attempt: bool) -> sending.Outcome:
        return sending.Outcome(parcel.id, "pending", due=self._post.clock.stamp_in(after), attempt=attempt)

    async def _blocked(self, parcel: Parcel) -> None:
        """Whoever blocked us, left or is gone: the subscription stops."""
        now = self._post.clock.now()
        async with self._post.database.transaction() as tx:
            await people.close_address(tx, address=parcel.address, now=now)
            await leaving.stop(tx, person=parcel.person, now=now)

    async def _moved(self, parcel: Parcel, address: str) -> None:
        async with self._post.database.transaction() as tx:
            await people.move_address(tx, self._post.vault, address=parcel.address, to=address)
