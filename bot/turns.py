"""The turns of a group of updates: one transaction, its statements made for all of them together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import body, chats
from bot.drafting import KeptDrafts, pack_cursor, unpack_cursor
from bot.house import House
from bot.replying import Answer, Replies
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Choice, Reply, Say
from handlers.badge import badge_of
from handlers.context import Context, Cursor
from handlers.filling import ASKING
from handlers.turn import take_turn
from reviews.work import Work
from storage import cursors, inbox, leaving, ledger, people
from storage.database import Transaction
from storage.inbox import Arrival
from storage.people import Party
from storage.vault import PersonKey


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
        updates = [
            _Update(inbound, party, arrival, unpack_cursor(party.cursor))
            for inbound, party, arrival, new in zip(inbounds, parties, arrivals, fresh, strict=True)
            if new
        ]
        group = _Group(house, tx, now, sorry)
        await group.take(updates)
        await cursors.save(tx, cursors=group.cursors)
        replies = Replies(group.replies, house.takers)
        await replies.write(tx, now)
    house.measures.updates.inc(len(inbounds))
    if replies.hand_over():
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


@dataclass(slots=True)
class _Update:
    """What came in, from whom, and where their conversation stands."""

    inbound: Inbound
    party: Party
    arrival: Arrival
    cursor: Cursor

    @property
    def open_form(self) -> tuple[PersonKey, str] | None:
        """Whose draft the turn will read, and of which journey."""
        cursor = self.cursor
        return (self.party.key, cursor.journey) if cursor.journey and cursor.at == ASKING else None


class _Group:
    """The turns of one transaction; what they come to is written together at its end."""

    def __init__(self, house: House, tx: Transaction, now: datetime, sorry: bool) -> None:
        self._house, self._tx, self._now, self._sorry = house, tx, now, sorry
        self._real = house.clock.real()
        self._drafts = KeptDrafts(tx)
        self.cursors: list[tuple[Party, bytes]] = []
        self.replies: list[Answer] = []

    async def take(self, updates: Sequence[_Update]) -> None:
        """All turns, in their order."""
        await self._drafts.fetch([each.open_form for each in updates if each.open_form])
        met: set[str] = set()
        for each in updates:
            if each.party.person in met:  # at another address, where a turn may read what was written down
                await self._drafts.write(self._now)
            met.add(each.party.person)
            await self._take(each)
        await self._drafts.write(self._now)

    async def _take(self, update: _Update) -> None:
        inbound, party, now = update.inbound, update.party, self._now
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
        words = await self._words(update)
        if words:
            self.replies.append(Answer(inbound, party, update.arrival.id, words))

    async def _words(self, update: _Update) -> body.Body | None:
        inbound, party = update.inbound, update.party
        if not inbound.personal:
            return _in_private(inbound, await chats.way_in(self._house, self._tx, party.address))
        if self._sorry:
            return body.Body(_SORRY, inbound.language_hint)
        return await self._turn(update)

    async def _turn(self, update: _Update) -> body.Body:
        inbound, party, house = update.inbound, update.party, self._house
        before = party.language
        ctx = Context(
            work=Work(self._tx, house.vault, house.facts.calendar, self._now, people.new_id),
            person=party,
            cursor=update.cursor,
            drafts=self._drafts.of(party.key),
            around=house.around,
            channel=house.around.traits[inbound.channel],
            real=self._real,
            language_hint=inbound.language_hint,
        )
        reply = await take_turn(ctx, inbound)
        if ctx.erased:
            ctx.cursor = Cursor()
            self._drafts.forget(party.person)
        if (cursor := pack_cursor(ctx.cursor)) != party.cursor:  # within a form it stays where it is
            self.cursors.append((party, cursor))
        if ctx.clear and not ctx.channel.can_push:
            await ledger.wipe(self._tx, address=party.address)
        return body.Body(
            reply,
            hint=None if party.language else inbound.language_hint,
            unsay=inbound.message_id if ctx.unsay and ctx.channel.can_clear else None,
            clear=ctx.clear and ctx.channel.can_push,
            menu=party.language if party.language != before and await badge_of(ctx) is None else None,
        )


_SORRY = Reply((Say("menu-fault"),), (Choice("cmd:menu", Say("command-menu")),), keep=True)


def _in_private(inbound: Inbound, link: str | None) -> body.Body | None:
    """In a group every command gets the same line, so that nobody learns who asked for what."""
    said = inbound.kind is Kind.text and inbound.text.startswith("/")
    if not (said or inbound.kind is Kind.choice):
        return None
    ways = (Choice("private", Say("menu-open-private"), url=link),) if link else ()
    return body.Body(Reply((Say("menu-in-private"),), ways, keep=True), inbound.language_hint)
