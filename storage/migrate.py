"""Brings the tables to where this program expects them: all or nothing, and one process at a time."""

import pkgutil
from typing import Any

from tortoise.context import TortoiseContext
from tortoise.migrations.executor import MigrationExecutor
from tortoise.transactions import in_transaction

from storage import migrations
from storage.database import Database, SchemaTooOld

_APP: dict[str, Any] = {
    "models": [
        f"storage.models.{part}" for part in ("people", "messages", "records", "staff", "relays", "mail", "webhooks")
    ],
    "default_connection": "default",
    "migrations": "storage.migrations",
}
TORTOISE: dict[str, Any] = {"connections": {"default": "sqlite://:memory:"}, "apps": {"storage": _APP}}
"""For Tortoise's own command line, which writes new migrations."""


async def migrate(database: Database) -> list[str]:
    """Take every step that was not taken yet, in one transaction under a lock. The steps taken now.

    Raises:
        Unavailable: the database cannot be reached.
    """
    missing = await _missing(database)
    if missing:
        config = {"connections": {"default": _connection(database.url)}, "apps": {"storage": _APP}}
        async with TortoiseContext() as context:
            await context.init(config)
            await _take_steps()
    return missing


async def _take_steps() -> None:
    # SQLite: the transaction locks from its beginning. PostgreSQL: whoever migrates holds an advisory lock.
    async with in_transaction("default") as client:
        if client.capabilities.dialect == "postgres":
            await client.execute_query("SELECT pg_advisory_xact_lock(hashtextextended('migrate', 0))")
        executor = MigrationExecutor(client, {"storage": _APP})
        # Tortoise asks its table before it makes it, and takes the error for "nothing yet"; in PostgreSQL that error
        # would be the end of the transaction.
        await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))
        await executor.migrate()


async def check_schema(database: Database) -> None:
    """Refuse to work on older tables. Newer ones are fine: steps only add.

    Raises:
        SchemaTooOld: with what to do.
        Unavailable: the database cannot be reached.
    """
    if missing := await _missing(database):
        raise SchemaTooOld(f"the database lacks {', '.join(missing)}: run `python -m bot release`")


async def _missing(database: Database) -> list[str]:
    known = sorted(name for _, name, _ in pkgutil.iter_modules(migrations.__path__))
    async with database.reading() as tx:
        if not await tx.rows(_TABLES[database.kind]):
            return known
        taken = {row["name"] for row in await tx.rows("SELECT name FROM tortoise_migrations WHERE app = 'storage'")}
    return [name for name in known if name not in taken]


_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE name = 'tortoise_migrations'",
    "postgres": "SELECT 1 AS there WHERE to_regclass('tortoise_migrations') IS NOT NULL",
}


def _connection(url: str) -> str | dict[str, Any]:
    kind, _, rest = url.partition("://")
    if kind == "sqlite":
        return {"engine": "storage.sqlite_tortoise", "credentials": {"file_path": rest, "busy_timeout": 60_000}}
    return f"asyncpg://{rest}"
