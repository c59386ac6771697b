"""The database of the settings: opened, and brought to where this program expects it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.clock import Clock
from bot.settings import Settings
from reviews import loading
from storage import facts
from storage.database import Database
from storage.schema import missing


def missing_file(settings: Settings) -> Path | None:
    """The file of a SQLite database that is not there yet; opening makes it."""
    engine, _, path = settings.database_url.partition("://")
    return Path(path) if engine == "sqlite" and not Path(path).exists() else None


@asynccontextmanager
async def open_database(settings: Settings) -> AsyncIterator[Database]:
    """The database of the settings, closed at the end; the folder of a SQLite file is made. Raises DatabaseError."""
    if settings.database_url.startswith("sqlite://"):
        Path(settings.database_url.removeprefix("sqlite://")).parent.mkdir(parents=True, exist_ok=True)
    database = await Database.open(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def prepare_database(database: Database, settings: Settings) -> None:
    """Bring the tables up to date, and load the facts that come with the service where there are none yet."""
    if await missing(database):
        from storage.migrate import migrate  # noqa: PLC0415  # Tortoise is large, and nothing else of a start needs it

        await migrate(database)
    clock = Clock(settings.demo_now)
    async with database.transaction() as tx:
        if await facts.edition(tx) != facts.NONE:
            return
        calendar = await loading.calendar_of(tx)
        plan = loading.plan(loading.reference_files(example=clock.is_demo), calendar)
        await loading.apply(tx, plan=plan, now=clock.now(), who="release", reason="reference data")
