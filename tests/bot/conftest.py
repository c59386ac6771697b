"""Furnished databases: migrated, with the facts and the example call, and a master key."""

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog

from bot.database import prepare_database
from bot.service import open_service
from bot.settings import Settings
from locales.texts import Texts
from storage.database import Database
from tests.bot.fairness import FairClock, ticking
from tests.bot.running import LIVED, Place, copied
from tests.channels.postbox import Postbox
from tests.databases import emptied
from tests.fakes.telegram import FakeTelegram


@pytest.fixture(scope="session")
def known() -> Texts:
    """All words, read once: it takes most of the time that a service needs to start."""
    return Texts.load()


@pytest.fixture(autouse=True)
def texts(known: Texts, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service finds all words read."""
    monkeypatch.setattr(Texts, "load", lambda: known)


@pytest.fixture(autouse=True)
def logs() -> Iterator[None]:
    """What a test set up for logs ends with it: its standard error is closed then."""
    yield
    structlog.reset_defaults()
    logging.basicConfig(force=True, handlers=[logging.NullHandler()])


@pytest.fixture(scope="session")
def furnished(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a furnished SQLite database and its key, to be copied."""
    folder = tmp_path_factory.mktemp("furnished")
    shutil.copy(sqlite_template, folder / "furnished.db")
    asyncio.run(_furnish(f"sqlite://{folder / 'furnished.db'}", folder / "master.key"))
    return folder


async def _furnish(url: str, key: Path) -> None:
    settings = Settings.model_validate({"database_url": url, "master_key_file": key, "demo_now": LIVED})
    async with open_service(settings, prepare=True):
        pass


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """A mail server."""
    with Postbox() as postbox:
        yield postbox


@pytest.fixture
def home(furnished: Path, tmp_path: Path) -> Place:
    """A furnished SQLite database."""
    return copied(furnished, tmp_path)


@pytest.fixture
def postgres_home(postgres_url: str, furnished: Path) -> Place:
    """A furnished PostgreSQL database."""
    asyncio.run(_furnish_again(postgres_url))
    return Place(postgres_url, furnished / "master.key")


async def _furnish_again(url: str) -> None:
    database = await Database.open(url)
    await emptied(database)
    await prepare_database(database, Settings.model_validate({"database_url": url, "demo_now": LIVED}))
    await database.close()


@pytest.fixture(params=["home", "postgres_home"])
def anywhere(request: pytest.FixtureRequest) -> Place:
    """A furnished database of each engine in turn."""
    place: Place = request.getfixturevalue(request.param)
    return place


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """A fake Telegram."""
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def clock() -> AsyncIterator[FairClock]:
    """To tell how long something takes."""
    async with ticking() as clock:
        yield clock


@pytest.fixture
def in_a_hurry(fake: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> None:
    """One chat may be written to at any pace, for tests that are not about it."""
    fake.unlimited()
    monkeypatch.setattr("bot.pacing.CHAT_BURST", 1_000)
