"""The house put together: what every role and command starts from. Rooms of one level meet only here."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from bot.body import Body
from bot.clock import clock_of
from bot.database import open_database, prepare_database
from bot.facts import Facts
from bot.inbound import House, Intake
from bot.mail import mail_base
from bot.measures import Measures
from bot.rendering import Renderer
from bot.settings import Settings
from channels import CHANNELS
from dialogue.reading import Reading
from dialogue.replies import Reply, Say
from handlers import MENU, STAFF_MENU
from handlers.context import Surroundings, Traits
from locales.texts import Texts
from storage.schema import check_schema
from storage.vault import open_vault


@dataclass(frozen=True, slots=True)
class Service:
    """Everything that a role or a command works with."""

    settings: Settings
    house: House
    intake: Intake
    renderer: Renderer
    texts: Texts


@asynccontextmanager
async def open_service(settings: Settings, *, prepare: bool) -> AsyncIterator[Service]:
    """The service on its database. With `prepare` the tables are brought up to date and the facts loaded first.

    Raises DatabaseError and VaultError, whose messages say what to do.
    """
    async with open_database(settings) as database:
        if prepare:
            await prepare_database(database, settings)
        await check_schema(database)
        async with database.transaction() as tx:
            vault = await open_vault(tx, path=settings.master_key_file, make=settings.environment == "development")
        clock, texts, facts = await clock_of(database, settings), Texts.load(), Facts()
        await facts.refresh(database)
        renderer = Renderer(texts, facts, clock, urlsplit(settings.public_url).hostname or "localhost")
        house = House(database, vault, facts, _surroundings(settings, texts, renderer), clock, Measures())
        intake = Intake(house)
        yield Service(settings, house, intake, renderer, texts)
        await intake.drain()


def _readings(texts: Texts) -> Callable[[str | None], Reading]:
    """What is needed to read answers in a language, put together once for each."""

    @lru_cache(maxsize=64)
    def reading(language: str | None) -> Reading:
        chain = texts.chain(language or "en")
        known: dict[str, tuple[str, ...]] = {}

        def words(say: Say) -> tuple[str, ...]:
            """Those of a label without arguments are the same each time."""
            if say.args:
                return texts.wordings(say, chain)
            if say.id not in known:
                known[say.id] = texts.wordings(say, chain)
            return known[say.id]

        return Reading(words, texts.countries, texts.country_names(chain), texts.danger)

    return reading


def _surroundings(settings: Settings, texts: Texts, renderer: Renderer) -> Surroundings:
    def shape(reply: Reply, language: str, channel: str) -> list[str]:
        message = renderer.message(Body(reply, language=language), language)
        return [part.text for part in CHANNELS[channel].compose(message)]

    return Surroundings(
        languages=texts.offered,
        traits={name: Traits(name, app.can_push, app.limits.can_delete) for name, app in CHANNELS.items()},
        menu=MENU,
        staff_menu=STAFF_MENU,
        reading=_readings(texts),
        words=texts.commands,
        chat=f"{settings.public_url}/chat",
        calendar=f"{settings.public_url}/calendar",
        shape=shape,
        rate=settings.telegram_rate,
        mail=mail_base(settings),
    )
