"""Whether the tables are where this program expects them."""

import pkgutil

from storage import migrations
from storage.database import Database, SchemaTooOld

_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE name = 'tortoise_migrations'",
    "postgres": "SELECT 1 AS there WHERE to_regclass('tortoise_migrations') IS NOT NULL",
}


async def check_schema(database: Database) -> None:
    """Refuse to work on older tables. Newer ones are fine: steps only add.

    Raises:
        SchemaTooOld: with what to do.
        Unavailable: the database cannot be reached.
    """
    if steps := await missing(database):
        raise SchemaTooOld(f"the database lacks {', '.join(steps)}: run `python -m bot release`")


async def missing(database: Database) -> list[str]:
    """The steps that were not taken yet. Raises Unavailable."""
    known = sorted(name for _, name, _ in pkgutil.iter_modules(migrations.__path__))
    async with database.reading() as tx:
        if not await tx.rows(_TABLES[database.kind]):
            return known
        taken = {row["name"] for row in await tx.rows("SELECT name FROM tortoise_migrations WHERE app = 'storage'")}
    return [name for name in known if name not in taken]
