"""Brings the tables to where this program expects them: all or nothing, and one process at a time."""

from typing import Any

from tortoise.context import TortoiseContext
from tortoise.migrations.executor import MigrationExecutor
from tortoise.transactions import in_transaction

from storage.database import Database
from storage.schema import missing

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
    steps = await missing(database)
    if steps:
        config = {"connections": {"default": _connection(database.url)}, "apps": {"storage": _APP}}
        async with TortoiseContext() as context:
            await context.init(config)
            await _take_steps()
    return steps


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


def _connection(url: str) -> str | dict[str, Any]:
    kind, _, rest = url.partition("://")
    if kind == "sqlite":
        return {"engine": "storage.sqlite_tortoise", "credentials": {"file_path": rest, "busy_timeout": 60_000}}
    return f"asyncpg://{rest}"
