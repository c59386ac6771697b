"""A message comes in: one transaction from "seen?" to the replies in the ledger, and only then the answer to the app.

Updates of one conversation are handled in order, conversations side by side. Those that wait while a transaction is
being committed share the next one. A kill at any point loses nothing: what was not committed comes again, and its
update id makes it happen once.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot import beforehand
from bot.drafting import Overtaken
from bot.house import House
from bot.turns import take_together
from dialogue.inbound import Inbound, Kind
from handlers.turn import AskFirst
from storage.database import Unavailable

__all__ = ["House", "Intake", "take_together"]

_TOGETHER = 100
"""Conversations that may share a transaction: as many updates as one poll of Telegram brings."""
_STUMBLE = 0.05
"""Seconds before a transaction is tried once more."""
_log = structlog.get_logger()


@dataclass(slots=True, eq=False)
class _Waiting:
    inbound: Inbound
    done: asyncio.Future[None]
    ready: bool = True
    """Whether its turn can be taken, or something is still done before it."""

    @property
    def conversation(self) -> tuple[str, str, str]:
        """Where it came in."""
        return (self.inbound.channel, self.inbound.account, self.inbound.address)


class Intake:
    """Takes updates in."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._waiting: list[_Waiting] = []
        self._worker: asyncio.Task[None] | None = None
        self._asking: set[asyncio.Task[None]] = set()
        """What is asked of an app before a turn is taken again."""

    async def take(self, inbound: Inbound) -> None:
        """Returns when the turn is committed; the same update again is no turn.

        Raises Unavailable when the database cannot take it: the update is to come again.
        """
        waiting = self._queued(inbound)
        if waiting.ready:
            await waiting.done
        else:
            await self._prepared(waiting)

    def hand_in(self, inbound: Inbound) -> asyncio.Future[None]:
        """The same for one of many that came together, without a task for each; to be awaited."""
        waiting = self._queued(inbound)
        if not waiting.ready:
            return asyncio.ensure_future(self._prepared(waiting))
        return waiting.done

    def _queued(self, inbound: Inbound) -> _Waiting:
        ready = not beforehand.needed(inbound)
        waiting = _Waiting(inbound, asyncio.get_running_loop().create_future(), ready)
        self._waiting.append(waiting)
        if ready:
            self._go_on()
        return waiting

    def _go_on(self) -> None:
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())

    async def _prepared(self, waiting: _Waiting) -> None:
        try:
            await self._prepare(waiting)
        finally:  # what waited behind it goes on, whatever came of it
            self._go_on()
        await waiting.done

    async def _prepare(self, waiting: _Waiting) -> None:
        """Meanwhile the turns of others are taken, and what comes after it in its conversation waits."""
        try:
            waiting.inbound = await beforehand.prepared(self._house, waiting.inbound)
        except (Unavailable, asyncio.CancelledError):
            self._waiting = [each for each in self._waiting if each is not waiting]
            raise
        except Exception as error:  # noqa: BLE001  # the turn asks again; the update would not get better
            self._house.measures.faults.inc()
            _log.error("nothing could be done before a turn", error=type(error).__name__)
        waiting.ready = True

    async def drain(self) -> None:
        """Wait until nothing is open any more."""
        while working := [*self._asking, *filter(None, [self._worker])]:
            await asyncio.wait(working)

    async def _work(self) -> None:
        try:
            while group := self._next_group():
                await self._commit(group)
        finally:
            self._worker = None

    def _next_group(self) -> list[_Waiting]:
        """The oldest update of each conversation, so that those of one stay in order; a place that moves goes alone."""
        first: dict[tuple[str, str, str], _Waiting] = {}
        for waiting in self._waiting:
            inbound = waiting.inbound
            if inbound.kind is Kind.migrated and first:
                break  # what came before belongs to the old address, what comes after perhaps to the new one
            first.setdefault(waiting.conversation, waiting)
            if len(first) == _TOGETHER or inbound.kind is Kind.migrated:
                break
        group = [waiting for waiting in first.values() if waiting.ready]
        taken = {id(waiting) for waiting in group}
        self._waiting = [waiting for waiting in self._waiting if id(waiting) not in taken]
        return group

    async def _commit(self, group: list[_Waiting]) -> None:
        """Commit a group together; where one of it cannot be, each alone, so that nobody suffers from another."""
        try:
            await self._take([waiting.inbound for waiting in group])
        except AskFirst as error:
            self._ask_first(group, error.meant)
            if rest := [each for each in group if each.ready]:
                await self._commit(rest)
        except Unavailable as error:
            # All that wait come again, so that nothing of a conversation overtakes what came before it.
            waiting, self._waiting = self._waiting, []
            for each in (*group, *waiting):
                _end(each, error)
        except Exception as error:  # noqa: BLE001  # whatever it was, nobody else's turn may suffer from it
            if len(group) == 1:
                await self._failed(group[0], error)
                return
            for each in group:
                await self._commit([each])
        else:
            for each in group:
                _end(each)

    def _ask_first(self, group: list[_Waiting], meant: Inbound) -> None:
        """The turn that needs it waits again, before all that came after it, until the app was asked."""
        where = (meant.channel, meant.account, meant.address)
        [one] = [each for each in group if each.conversation == where]
        one.inbound, one.ready = meant, False
        self._waiting.insert(0, one)
        asking = asyncio.create_task(self._asked(one))
        self._asking.add(asking)
        asking.add_done_callback(self._asking.discard)

    async def _asked(self, waiting: _Waiting) -> None:
        try:
            await self._prepare(waiting)
        except Unavailable as error:
            _end(waiting, error)
        self._go_on()

    async def _take(self, inbounds: Sequence[Inbound]) -> None:
        """One transaction; tried again at once where the database only stumbled."""
        try:
            await take_together(self._house, inbounds)
        except (Unavailable, Overtaken):
            await asyncio.sleep(_STUMBLE)
            await take_together(self._house, inbounds)

    async def _failed(self, waiting: _Waiting, error: Exception) -> None:
        """A turn that cannot be taken is apologised for; it would not get better by being repeated."""
        self._house.measures.faults.inc()
        _log.error("turn failed", error=type(error).__name__, channel=waiting.inbound.channel)
        try:
            await take_together(self._house, [waiting.inbound], sorry=True)
        except Unavailable as away:
            _end(waiting, away)
        except Exception as again:  # noqa: BLE001  # sent again, it would block all that comes after it
            _log.error("update dropped", error=type(again).__name__, channel=waiting.inbound.channel)
            _end(waiting)
        else:
            _end(waiting)


def _end(waiting: _Waiting, error: Exception | None = None) -> None:
    """Tell whoever waits for a turn; they may be gone already."""
    if waiting.done.done():
        return
    if error is None:
        waiting.done.set_result(None)
    else:
        waiting.done.set_exception(error)
