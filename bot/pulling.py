"""Channels that are read instead of pushed to: what stands at an address, read from the ledger."""

from dataclasses import dataclass

from bot import body
from bot.offers import note_offered
from bot.service import Service
from dialogue.replies import Message
from storage import people, pulling, sealedwords
from storage.ledger import Lane


@dataclass(frozen=True, slots=True)
class Line:
    """One message at an address."""

    id: int
    message: Message
    fresh: bool
    """Whether it is shown for the first time."""


async def lines_at(
    service: Service, *, channel: str, address: str, language: str | None = None, news_last: bool = False
) -> list[Line]:
    """The last messages of an address, oldest first; they count as sent from now on.

    With `news_last` replies come before what was not asked for, so that a number answers the latter.
    """
    house = service.house
    async with house.database.reading() as tx:
        id = await people.find_address(tx, house.vault, channel=channel, account="main", address=address)
        parcels = await pulling.latest(tx, address=id, now=house.clock.now()) if id is not None else []
        parcels = await sealedwords.opened(tx, house.vault, parcels=parcels)
    if news_last:
        parcels = sorted(parcels, key=lambda parcel: parcel.lane != Lane.reply)
    read = [(parcel, body.opened(house.vault, parcel)) for parcel in parcels]
    fresh = [(parcel, words) for parcel, words in read if parcel.state == "pending"]
    if fresh:
        async with house.database.transaction() as tx:
            await pulling.shown(tx, ids=[parcel.id for parcel, _ in fresh], now=house.clock.now())
            await note_offered(tx, house.vault, *fresh[-1])
        for parcel, _ in fresh:
            house.measures.reached(parcel, house.clock)
    return [
        Line(parcel.id, service.renderer.message(words, parcel.language or language), parcel.state == "pending")
        for parcel, words in read
    ]
