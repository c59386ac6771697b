"""Sheets and codes for the pages: what stands on them comes from the database, they are drawn beside the event loop."""

import asyncio
from collections.abc import Sequence

import structlog

from bot import chats, codes
from bot.service import Service
from reviews import packs as copy_packs
from reviews import relays
from reviews.packs import Sheet
from web.site import SheetMissing

_log = structlog.get_logger()


async def made(service: Service, what: str, form: str, language: str) -> bytes:
    """`pack:<post>` or `invitation:<code>`, as `pdf`, `png` or `svg`. Raises SheetMissing."""
    sheet = await _found(service, what, language)
    if form != "pdf":
        return codes.qr_png(sheet.link) if form == "png" else codes.qr_svg(sheet.link)
    chain = service.texts.chain(sheet.language)
    words = [line for say in sheet.words.says for line in service.texts.plain(say, chain).split("\n") if line]
    right_to_left = service.texts.known[chain[0]].direction == "rtl"
    return await asyncio.to_thread(_drawn, words, sheet.link, chain[0], right_to_left)


def _drawn(words: Sequence[str], link: str, language: str, right_to_left: bool) -> bytes:
    from bot import packs  # noqa: PLC0415  # what draws is large and seldom needed: it is loaded here, beside the event loop

    try:
        return packs.sheet(words, link=link, language=language, right_to_left=right_to_left)
    except packs.FontMissing as error:
        _log.error("a sheet cannot be drawn", why=str(error))
        raise SheetMissing from None


async def _found(service: Service, what: str, language: str) -> Sheet:
    house = service.house
    kind, _, id = what.partition(":")
    means = chats.means(house)
    async with house.database.reading() as tx:
        try:
            if kind == "pack":
                return await copy_packs.sheet_of(tx, house.vault, post=id, means=means)
            return await copy_packs.invitation(tx, house.vault, code=id, language=language, means=means)
        except relays.NotFound:
            raise SheetMissing from None
