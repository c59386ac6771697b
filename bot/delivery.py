"""One row of the ledger on its way out: rendered, and handed to the app part by part, each at its slot."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog
from prometheus_client import Counter

from bot import body
from bot.alike import Alike, Ready
from bot.clock import Clock
from bot.handing import Handed
from bot.measures import Measures
from bot.pacing import Left, Pace
from bot.rendering import Renderer
from channels import Channel, Email, Payload, Telegram
from channels.limits import Limits
from channels.outcomes import Gone, Migrated, Outcome, Refused, Retry, Sent, Uncertain, WindowClosed
from storage import inbox, ledger, sending
from storage.database import Database, Unavailable
from storage.sending import Parcel
from storage.vault import Vault, VaultError

ATTEMPTS = 8
"""How often a message is tried whose sending stays uncertain."""
_KEPT_IN_CHAT = timedelta(hours=48)
_ROOM_FOR_IDS = 64
_NOT_YET = Retry(0, whole_account=False, reason="waits")
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Post:
    """What a sender needs of the service."""

    database: Database
    vault: Vault
    renderer: Renderer
    clock: Clock
    measures: Measures


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of one row."""

    parcel: Parcel
    outcome: Outcome
    fence: int
    """That of the lease under which it left."""
    words: body.Body | None = None


class Delivery:
    """Hands rows to one account of an app. `allowed` is asked before each send: is the account still ours?"""

    def __init__(self, post: Post, channel: Channel, pace: Pace, allowed: Callable[[], bool]) -> None:
        self._post, self._channel, self._pace, self._allowed = post, channel, pace, allowed
        self._parts: dict[int, list[str]] = {}
        """The app's ids of the parts that left before the app said to wait, so that they do not leave again."""
        self._alike = Alike(post.vault, post.renderer, channel)
        self._counters: dict[type[Outcome], Counter] = {}

    async def deliver(self, parcel: Parcel, fence: int, started: Callable[[], None]) -> Delivered:
        """Send one row; never raises. `started` is called when its turn has come."""
        slot = self._pace.slot(parcel.address, time.monotonic())
        words: body.Body | None = None
        try:
            address, ready = self._opened(parcel)
            words = ready.words
            noticed = self._acknowledge(parcel)
            await _until(slot)
            left = await self._room()
            started()
            outcome = await self._prepared(parcel, words, address) or await self._send(parcel, ready, address)
            self._pace.answered(left, time.monotonic())
            if noticed:
                await noticed
        except (VaultError, ValueError) as error:
            _log.error("a row cannot be read", row=parcel.id, error=type(error).__name__)
            outcome = Refused("sealed")
        except Exception as error:  # noqa: BLE001  # one row that cannot be sent holds up nobody else's
            self._post.measures.faults.inc()
            _log.error("a row cannot be sent", row=parcel.id, error=type(error).__name__)
            outcome = Refused("fault")
        if outcome is not _NOT_YET:
            self._count(parcel, outcome)
        return Delivered(parcel, outcome, fence, words)

    def _opened(self, parcel: Parcel) -> tuple[str, Ready]:
        """Where to, and what."""
        if isinstance(parcel, Handed):
            return parcel.to, self._alike.reply(parcel.packed, parcel.reply)
        key = self._post.vault.key(parcel.person, parcel.wrapped, parcel.kid)
        return key.open("addresses.sealed", parcel.sealed).decode(), self._alike.opened(parcel, key)

    def _acknowledge(self, parcel: Parcel) -> asyncio.Task[Outcome] | None:
        """The tap is acknowledged at once, whatever the reply has to wait for."""
        if parcel.callback_id is None or not self._allowed():
            return None
        return asyncio.create_task(self._channel.acknowledge(parcel.callback_id))

    async def _prepared(self, parcel: Parcel, words: body.Body, address: str) -> Outcome | None:
        """What is done before a message is sent; an outcome if it has to be done again first."""
        outcomes: list[Outcome] = []
        if self._may_not():
            return _NOT_YET
        if words.unsay:
            outcomes.append(await self._channel.clear(address, [words.unsay]))
        if words.clear:
            outcomes.append(await self._clear(parcel, address))
        if words.menu and isinstance(self._channel, Telegram):
            outcomes.append(await self._channel.show_commands(address, self._post.renderer.commands(words.menu)))
        return next((each for each in outcomes if isinstance(each, Retry | Gone)), None)

    async def _clear(self, parcel: Parcel, address: str) -> Outcome:
        """Delete both sides' messages of the last 48 hours."""
        since = self._post.clock.now() - _KEPT_IN_CHAT
        try:
            async with self._post.database.reading() as tx:
                theirs = await inbox.message_ids(tx, address=parcel.address, since=since)
                ours = await ledger.sent_since(tx, address=parcel.address, since=since)
        except Unavailable:
            return Retry(1, whole_account=False, reason="database")
        ids = [*theirs, *(id for joined in ours for id in joined.split())]
        return await self._channel.clear(address, list(dict.fromkeys(ids))) if ids else Sent("")

    async def _send(self, parcel: Parcel, ready: Ready, address: str) -> Outcome:
        """The parts of a message one after the other, from the first that has not left yet."""
        if (waits := await self._with_facts_of_now(ready)) is not None:
            return waits
        payloads = self._alike.composed(ready, parcel.language)
        left = self._parts.pop(parcel.id, [])
        card = parcel.edits if not left else None
        for number, payload in enumerate(payloads[len(left) :]):
            outcome = await self._turn(parcel.address) if number else _NOT_YET if self._may_not() else None
            outcome = outcome or await self._hand(parcel, payload, address, card, len(left))
            card = None
            if not isinstance(outcome, Sent):
                if left:
                    self._parts[parcel.id] = left
                return outcome
            left.append(outcome.platform_id)
        return Sent(_joined(left))

    async def _hand(self, parcel: Parcel, payload: Payload, address: str, card: str | None, part: int) -> Outcome:
        """One part. Whoever stopped gets no new message, not even to put right what they have."""
        if parcel.kind == "correction" and not parcel.active:
            if not (card and payload.replaces):
                return Refused("no_card")
            payload = replace(payload, anew=False)
        if isinstance(self._channel, Email):
            payload = replace(payload, key=f"{parcel.id}/{part}")
        return await self._channel.send(payload, address, card_id=card)

    async def _with_facts_of_now(self, ready: Ready) -> Outcome | None:
        """A mail carries entries of the calendar: never older ones than those that its words were made of."""
        if not isinstance(self._channel, Email) or not ready.words.reply.about:
            return None
        try:
            await self._post.renderer.facts.refresh(self._post.database)
        except Unavailable:
            return Retry(1, whole_account=False, reason="database")
        return None

    async def _turn(self, address: int) -> Outcome | None:
        """Wait for the next slot of a chat; an outcome when nothing may leave."""
        await _until(self._pace.free_at(address, 0.0))
        await _until(self._pace.slot(address, time.monotonic()))
        await self._room()
        return _NOT_YET if self._may_not() else None

    async def _room(self) -> Left:
        """Wait until no second sees more than the rate, if this one leaves then."""
        while (wait := self._pace.room_at() - time.monotonic()) > 0:  # noqa: ASYNC110  # not polled: it is known until when
            await asyncio.sleep(wait)
        return self._pace.leave(time.monotonic())

    def _may_not(self) -> bool:
        return not self._allowed() or self._pace.halted_until > time.monotonic()

    def _count(self, parcel: Parcel, outcome: Outcome) -> None:
        measures = self._post.measures
        kind = type(outcome)
        if kind not in self._counters:
            self._counters[kind] = measures.outcomes.labels(self._channel.name, kind.__name__.lower())
        self._counters[kind].inc()
        if isinstance(outcome, Sent):
            measures.reached(parcel, self._post.clock)


async def _until(moment: float) -> None:
    """Until the monotonic clock shows it; at once, without a turn of the loop, when it does."""
    if (wait := moment - time.monotonic()) > 0:
        await asyncio.sleep(wait)


def _joined(ids: Sequence[str]) -> str:
    """The app's ids of all parts, as many of the last as there is room for."""
    kept = list(dict.fromkeys(ids))
    while len(" ".join(kept)) > _ROOM_FOR_IDS:
        kept.pop(0)
    return " ".join(kept)


def became(parcel: Parcel, outcome: Outcome, *, limits: Limits, clock: Clock) -> sending.Outcome:
    """The state of a row after an outcome; a closed list. What waits keeps its due time, and so its place."""
    match outcome:
        case Sent(platform_id):
            return sending.Outcome(parcel.id, "sent", platform_id=platform_id or None)
        case Gone():
            return sending.Outcome(parcel.id, "gone", reason="blocked")
        case Refused("no_card"):
            return sending.Outcome(parcel.id, "skipped", reason="stopped")
        case Refused(code):
            return sending.Outcome(parcel.id, "failed", reason=code)
        case Uncertain() if parcel.protected or parcel.attempts + 1 >= ATTEMPTS:
            return sending.Outcome(parcel.id, "uncertain", reason="line cut")
        case Uncertain():
            return sending.Outcome(parcel.id, "pending")
        case Retry(reason="deferred"):
            wait = limits.next_try(parcel.attempts)
            if wait is None:
                return sending.Outcome(parcel.id, "failed", reason="deferred")
            return sending.Outcome(parcel.id, "pending", due=clock.stamp_in(wait))
        case Retry() | Migrated() | WindowClosed():
            return sending.Outcome(parcel.id, "pending", attempt=False)


def wait_after(pace: Pace, parcel: Parcel, outcome: Outcome) -> None:
    """Who has to wait after an outcome, and how long."""
    now = time.monotonic()
    match outcome:
        case Retry(after, whole_account):
            pace.halt(now + after, None if whole_account else parcel.address)
        case Uncertain():
            pace.halt(now + 2.0**parcel.attempts, parcel.address)
        case WindowClosed():
            pace.halt(now + 60, parcel.address)
        case _:
            return
