"""What the pages are given."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from functools import partial

from bot import sheets
from bot.pulling import lines_at
from bot.service import Service
from channels import NotVerifiedError, Telegram
from reviews import mail
from storage import people, pulling
from storage.database import DatabaseError
from storage.pulling import NOTHING, Edition
from storage.schema import check_schema
from web.site import ACCOUNT, CHANNEL, ChatLine, Desk, HookRefused, Mailboxes, Site

_LOOK_AGAIN = 15.0
"""Seconds after which a page is looked after even though nobody called: another process may have written."""


def make_site(
    service: Service, *, telegrams: Mapping[str, Telegram], telegram_link: str | None, stopping: Callable[[], bool]
) -> Site:
    """The site of this service."""

    async def history(address: str, language: str | None) -> Sequence[ChatLine]:
        found = await lines_at(service, channel=CHANNEL, address=address, language=language)
        return [ChatLine(line.id, False, line.message) for line in found]

    async def hook(account: str, raw: bytes, headers: Mapping[str, str]) -> None:
        channel = telegrams.get(account)
        if channel is None or service.settings.telegram_webhook != "on":
            raise HookRefused
        try:
            inbounds = channel.read(raw, headers)
        except NotVerifiedError:
            raise HookRefused from None
        for inbound in inbounds:
            await service.intake.take(inbound)

    return Site(
        calendar=lambda: service.house.facts.calendar,
        texts=service.texts,
        now=service.house.clock.now,
        receive=service.intake.take,
        history=history,
        wakes=lambda address: _wakes(service, address),
        ready=partial(_ready, service, stopping),
        hook=hook,
        metrics=lambda: _metrics(service),
        public_url=service.settings.public_url,
        embedders=tuple(service.settings.embed_origins.split()),
        telegram_link=telegram_link,
        desk=_desk(service),
        sheet=partial(sheets.made, service),
        mailboxes=_mailboxes(service) if service.settings.smtp_url else None,
    )


async def _ready(service: Service, stopping: Callable[[], bool]) -> bool:
    if stopping():
        return False
    try:
        await check_schema(service.house.database)
    except DatabaseError:
        return False
    return True


def _mailboxes(service: Service) -> Mailboxes:
    house = service.house

    async def confirm(token: str, language: str) -> bool:
        now, real = house.clock.now(), house.clock.real()
        async with house.database.transaction() as tx:
            return await mail.confirm(
                tx, calendar=house.facts.calendar, token=token, language=language, now=now, real=real
            )

    async def stop(token: str) -> None:
        async with house.database.transaction() as tx:
            await mail.end(tx, house.vault, mailbox=token, reason="unsubscribed", now=house.clock.now())

    return Mailboxes(confirm, stop)


def _desk(service: Service) -> Desk:
    house = service.house
    return Desk(
        transaction=house.database.transaction,
        wake=house.database.wake,
        new_id=people.new_id,
        real=house.clock.real,
        rate=house.around.rate,
        shape=house.around.shape,
        vault=house.vault,
    )


def _metrics(service: Service) -> bytes:
    measures = service.house.measures
    measures.text_errors.set(service.texts.errors.total())
    return measures.page()


async def _wakes(service: Service, address: str) -> AsyncIterator[None]:
    """Whenever the lines of an address changed; whoever else was written to costs one small look."""
    database, vault = service.house.database, service.house.vault
    wakes = database.wakes()
    seen: Edition | None = None
    try:
        while True:
            async with database.reading() as tx:
                id = await people.find_address(tx, vault, channel=CHANNEL, account=ACCOUNT, address=address)
                edition = (
                    await pulling.edition(tx, address=id, now=service.house.clock.now()) if id is not None else NOTHING
                )
            if edition != seen:
                seen = edition
                yield
            await wakes.wait(_LOOK_AGAIN)
    finally:
        wakes.close()
