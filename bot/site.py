"""What the pages are given."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from bot import body
from bot.service import Service
from channels import NotVerifiedError, Telegram
from storage import ledger, people, sending
from storage.database import DatabaseError
from storage.migrate import check_schema
from storage.sending import Parcel
from web.site import ACCOUNT, CHANNEL, ChatLine, HookRefused, Site


def make_site(
    service: Service, *, telegrams: Mapping[str, Telegram], telegram_link: str | None, stopping: Callable[[], bool]
) -> Site:
    """The site of this service."""
    chats = Chats(service)

    async def ready() -> bool:
        if stopping():
            return False
        try:
            await check_schema(service.house.database)
        except DatabaseError:
            return False
        return True

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
        history=chats.history,
        wakes=chats.wakes,
        ready=ready,
        hook=hook,
        metrics=service.house.measures.page,
        public_url=service.settings.public_url,
        telegram_link=telegram_link,
    )


class Chats:
    """Conversations in the web chat, as the ledger keeps them."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def history(self, address: str, language: str | None) -> Sequence[ChatLine]:
        """The lines of an address; what was not shown before counts as sent now."""
        house = self._service.house
        async with house.database.reading() as tx:
            id = await people.find_address(tx, house.vault, channel=CHANNEL, account=ACCOUNT, address=address)
            parcels = await sending.latest(tx, address=id) if id is not None else []
        if id is not None and any(parcel.state == "pending" for parcel in parcels):
            async with house.database.transaction() as tx:
                await sending.shown(tx, address=id, upto=parcels[-1].id, now=house.clock.now())
        return [self._line(parcel, language) for parcel in parcels]

    def _line(self, parcel: Parcel, language: str | None) -> ChatLine:
        key = self._service.house.vault.key(parcel.person, parcel.wrapped, parcel.kid)
        words = body.unpack(key.open(ledger.BODY, parcel.body or b""))
        message = self._service.renderer.message(words, parcel.language or language)
        return ChatLine(parcel.id, False, message)

    async def wakes(self, address: str) -> AsyncIterator[None]:
        """Whenever something may have changed."""
        wakes = self._service.house.database.wakes()
        try:
            while True:
                await wakes.wait(15)
                yield
        finally:
            wakes.close()
