"""What conversations start from: the texts, read once, and a database that holds the reference facts."""

import asyncio
import shutil
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path

import pytest

from locales.texts import Texts
from storage.database import Database
from tests.databases import emptied
from tests.talking import Talk, furnish, talk

Meet = Callable[..., AbstractAsyncContextManager[Talk]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regenerate-chats", action="store_true", help="write what is said now into tests/chats; read the difference"
    )


@pytest.fixture(scope="session")
def texts() -> Texts:
    """All texts in all languages."""
    return Texts.load()


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory, texts: Texts) -> Path:
    """A folder with a migrated SQLite that holds the reference facts and the example, and its key; to be copied."""
    folder = tmp_path_factory.mktemp("furnished")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Texts, "load", lambda: texts)  # reading them takes a second
        asyncio.run(furnish(folder))
    return folder


@pytest.fixture
def meet(furnished: Path, tmp_path: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch) -> Meet:
    """Somebody to talk with, from an instant on, in an app."""
    shutil.copytree(furnished, tmp_path, dirs_exist_ok=True)
    monkeypatch.setattr(Texts, "load", lambda: texts)
    texts.errors.clear()
    return partial(talk, tmp_path, monkeypatch)


@pytest.fixture(params=["sqlite", "postgres"])
def meet_anywhere(request: pytest.FixtureRequest, meet: Meet, tmp_path: Path) -> Meet:
    """The same on each engine in turn."""
    if request.param == "sqlite":
        return meet
    url: str = request.getfixturevalue("postgres_url")
    asyncio.run(_furnish_again(tmp_path, url))
    return partial(meet, url=url)


async def _furnish_again(folder: Path, url: str) -> None:
    database = await Database.open(url)
    await emptied(database)
    await database.close()
    await furnish(folder, url)
