"""A message comes in: one transaction from "seen?" to the replies in the ledger, and only then the answer to the app.

Updates of one conversation are handled in order, conversations side by side. Those that wait while a transaction is
being committed share the next one. A kill at any point loses nothing: what was not committed comes again, and its
update id makes it happen once.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot import beforehand, body, chats
from bot.drafting import KeptDrafts, Overtaken, pack_cursor, unpack_cursor
from bot.house import House
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Choice, Reply, Say
from handlers.context import Context, Cursor
from handlers.turn import take_turn
from reviews.work import Work
from storage import cursors, inbox, leaving, ledger, people
from storage.database import Transaction, Unavailable
from storage.inbox import Arrival
from storage.people import Party

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


class Intake:
    """Takes updates in."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._waiting: list[_Waiting] = []
        self._worker: asyncio.Task[None] | None = None

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
        while self._worker is not None:
            await asyncio.wait([self._worker])

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
            first.setdefault((inbound.channel, inbound.account, inbound.address), waiting)
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


async def take_together(house: House, inbounds: Sequence[Inbound], *, sorry: bool = False) -> None:
    """One transaction for updates of different conversations. With `sorry` the turn is only an apology."""
    now = house.clock.now()
    async with house.database.transaction() as tx:
        parties = await _meet(house, tx, inbounds)
        arrivals = [
            Arrival(each.channel, each.account, each.update_id, party.address, each.message_id)
            for each, party in zip(inbounds, parties, strict=True)
        ]
        fresh = await inbox.accept(tx, arrivals=arrivals, now=now)
        group = _Group(house, tx, sorry)
        for inbound, party, arrival, new in zip(inbounds, parties, arrivals, fresh, strict=True):
            if new:
                await group.take(inbound, party, arrival)
        await cursors.save(tx, cursors=group.cursors)
        await ledger.enqueue(tx, entries=group.entries, now=now)
    house.measures.updates.inc(len(inbounds))
    if group.entries:
        house.database.wake()


async def _meet(house: House, tx: Transaction, inbounds: Sequence[Inbound]) -> list[Party]:
    """Who they are; who had asked to be forgotten and comes back is somebody new."""
    now = house.clock.now()
    who = [(inbound.channel, inbound.account, inbound.address) for inbound in inbounds]
    parties = await people.meet(tx, house.vault, who=who, now=now)
    left = {party.person for party in parties if party.state == "leaving"}
    for person in left:
        await leaving.forget(tx, person=person, now=now)
    return await people.meet(tx, house.vault, who=who, now=now) if left else parties


class _Group:
    """The turns of one transaction; what they come to is written together at its end."""

    def __init__(self, house: House, tx: Transaction, sorry: bool) -> None:
        self._house, self._tx, self._sorry = house, tx, sorry
        self.cursors: list[tuple[Party, bytes]] = []
        self.entries: list[ledger.Entry] = []

    async def take(self, inbound: Inbound, party: Party, arrival: Arrival) -> None:
        """One turn."""
        now = self._house.clock.now()
        if not inbound.personal:
            await chats.noticed(self._house, self._tx, inbound, party.address)
        if inbound.kind is Kind.blocked:
            await people.close_address(self._tx, address=party.address, now=now)
            await leaving.stop(self._tx, person=party.person, now=now)
            return
        if inbound.kind is Kind.migrated:
            await people.move_address(self._tx, self._house.vault, address=party.address, to=inbound.text, now=now)
            return
        if not party.open:
            await people.reopen_address(self._tx, address=party.address)
        words = await self._words(inbound, party)
        if words:
            self.entries.append(_entry(inbound, party, arrival, words))

    async def _words(self, inbound: Inbound, party: Party) -> body.Body | None:
        if not inbound.personal:
            return _in_private(inbound, await chats.way_in(self._house, self._tx, party.address))
        if self._sorry:
            return body.Body(_SORRY, inbound.language_hint)
        return await self._turn(inbound, party)

    async def _turn(self, inbound: Inbound, party: Party) -> body.Body:
        before, house = party.language, self._house
        drafts = KeptDrafts(self._tx, party.key)
        ctx = Context(
            work=Work(self._tx, house.vault, house.facts.calendar, house.clock.now(), people.new_id),
            person=party,
            cursor=unpack_cursor(party.cursor),
            drafts=drafts,
            around=house.around,
            channel=house.around.traits[inbound.channel],
            real=house.clock.real(),
            language_hint=inbound.language_hint,
        )
        reply = await take_turn(ctx, inbound)
        if ctx.erased:
            ctx.cursor = Cursor()
        else:  # at once, so that the next turn of the same person in this transaction sees them
            await drafts.write(house.clock.now())
        self.cursors.append((party, pack_cursor(ctx.cursor)))
        if ctx.clear and not ctx.channel.can_push:
            await ledger.wipe(self._tx, address=party.address)
        return body.Body(
            reply,
            hint=None if party.language else inbound.language_hint,
            unsay=inbound.message_id if ctx.unsay and ctx.channel.can_clear else None,
            clear=ctx.clear and ctx.channel.can_push,
            menu=party.language if party.language != before else None,
        )


_SORRY = Reply((Say("menu-fault"),), (Choice("cmd:menu", Say("command-menu")),), keep=True)


def _in_private(inbound: Inbound, link: str | None) -> body.Body | None:
    """In a group every command gets the same line, so that nobody learns who asked for what."""
    said = inbound.kind is Kind.text and inbound.text.startswith("/")
    if not (said or inbound.kind is Kind.choice):
        return None
    ways = (Choice("private", Say("menu-open-private"), url=link),) if link else ()
    return body.Body(Reply((Say("menu-in-private"),), ways, keep=True), inbound.language_hint)


def _entry(inbound: Inbound, party: Party, arrival: Arrival, words: body.Body) -> ledger.Entry:
    return ledger.Entry(
        job=arrival.id,
        address=party.address,
        person=party.person,
        channel=inbound.channel,
        account=inbound.account,
        body=party.key.seal(ledger.BODY, body.pack(words)),
        edits=None if words.reply.keep else inbound.card_id,
        callback_id=inbound.callback_id,
    )
