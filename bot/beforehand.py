"""What a turn must not do, since it holds a transaction: a PIN is hashed, a file is fetched, before it is taken."""

import asyncio
from dataclasses import replace

from bot import chats
from bot.drafting import unpack_cursor
from bot.house import House
from dialogue.inbound import Inbound, Kind
from dialogue.words import digits
from handlers.proof import PIN
from reviews import pins, staff
from reviews.pins import Awaited
from storage import people
from storage.database import Transaction
from storage.people import new_id


def needed(inbound: Inbound) -> bool:
    """Whether there may be something to do: a text that can be a PIN, or a file, from a person."""
    if inbound.kind is Kind.file:
        return inbound.personal and inbound.file_id is not None
    if chats.asks(inbound):
        return True
    return inbound.personal and inbound.kind is Kind.text and pins.fit(_digits(inbound))


async def prepared(house: House, inbound: Inbound) -> Inbound:
    """The same for the turn: a PIN is noted as right or wrong and taken out, a calendar file of staff is in it.

    Raises Unavailable.
    """
    if not needed(inbound):
        return inbound
    if chats.asks(inbound):
        await chats.check(house, inbound)
        return inbound
    return await (_with_file if inbound.kind is Kind.file else _without_pin)(house, inbound)


def _digits(inbound: Inbound) -> str:
    return digits(inbound.text[:40].strip())


async def _without_pin(house: House, inbound: Inbound) -> Inbound:
    now = house.clock.real()
    awaited = await _awaited(house, inbound)
    if awaited is None:
        return inbound
    new, right = None, True
    if awaited.hash is None:
        new = await asyncio.to_thread(pins.hashed, _digits(inbound), new_id())
    else:
        right = await asyncio.to_thread(pins.matches, _digits(inbound), awaited.hash)
    async with house.database.transaction() as tx:
        await pins.noted(tx, of=awaited, right=right, new=new, now=now)
    return replace(inbound, text="")


async def _awaited(house: House, inbound: Inbound) -> Awaited | None:
    """The PIN that is asked for, as long as the conversation still stands at that question."""
    async with house.database.reading() as tx:
        address = await _address(house, tx, inbound)
        if address is None or await pins.awaited(tx, address=address, now=house.clock.real()) is None:
            return None
    async with house.database.transaction() as tx:
        who = [(inbound.channel, inbound.account, inbound.address)]
        [party] = await people.meet(tx, house.vault, who=who, now=house.clock.now())
        if not unpack_cursor(party.cursor).at.startswith(PIN):
            return None
        return await pins.awaited(tx, address=party.address, now=house.clock.real())


async def _with_file(house: House, inbound: Inbound) -> Inbound:
    """With the file, if it is from staff who may change dates; it stays empty where the app did not give it to us."""
    fetch = house.fetches.get((inbound.channel, inbound.account))
    if fetch is None or inbound.file_id is None:
        return inbound
    async with house.database.reading() as tx:
        address = await _address(house, tx, inbound)
        by = await staff.of_address(tx, address=address, now=house.clock.real()) if address is not None else None
    if by is None or not by.could("date.change"):
        return inbound
    return replace(inbound, content=await fetch(inbound.file_id) or b"")


async def _address(house: House, tx: Transaction, inbound: Inbound) -> int | None:
    who = {"channel": inbound.channel, "account": inbound.account, "address": inbound.address}
    return await people.find_address(tx, house.vault, **who)
