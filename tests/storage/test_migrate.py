"""Migrations: on rows, once, all or nothing, and the tables are those of the models."""

import asyncio
import importlib
import shutil
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from types import ModuleType
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector

from storage import migrate as migrating
from storage import migrations, people, schema
from storage.database import Database, SchemaTooOld
from storage.migrate import TORTOISE, migrate
from storage.schema import check_schema
from storage.vault import Vault
from tests.databases import NOW

WHO = [("telegram", "main", "1001")]
ADD = """
from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("storage", "{after}")]
    operations = [
        ops.AddField(model_name="Person", name="{name}", field=fields.CharField(8, db_default="some")),
        ops.AddIndex(model_name="Person", index=Index(fields=("{name}",), name="people_{name}")),
        {more}
    ]
"""
BREAK = 'ops.RunSQL("INSERT INTO nowhere VALUES (1)"),'


@pytest.fixture
async def empty(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database without any table."""
    if database_url.startswith("sqlite"):
        yield f"sqlite://{tmp_path}/empty.db"
        return
    server = await asyncpg.connect(database_url)
    await server.execute("CREATE DATABASE passerelle_empty")
    parts = urlsplit(database_url)
    yield urlunsplit(parts._replace(path="/passerelle_empty"))
    await server.execute("DROP DATABASE passerelle_empty WITH (FORCE)")
    await server.close()


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A copy of our migrations, to add to."""
    name = f"steps_{tmp_path.name}"
    shutil.copytree(Path(str(migrations.__file__)).parent, tmp_path / name)
    monkeypatch.syspath_prepend(tmp_path)
    module = importlib.import_module(name)
    monkeypatch.setattr(schema, "migrations", module)
    monkeypatch.setitem(migrating._APP, "migrations", name)
    return module


def add(steps: ModuleType, number: int, name: str, more: str = "") -> str:
    folder = Path(str(steps.__file__)).parent
    after = max(path.stem for path in folder.glob("[0-9]*.py"))
    (folder / f"{number:04d}_{name}.py").write_text(ADD.format(after=after, name=name, more=more))
    importlib.invalidate_caches()
    return f"{number:04d}_{name}"


async def test_an_empty_database_gets_every_table_once(empty: str) -> None:
    database = await Database.open(empty)
    with pytest.raises(SchemaTooOld, match="python -m bot release"):
        await check_schema(database)
    assert (await migrate(database))[0] == "0001_initial"
    assert await migrate(database) == []
    await check_schema(database)
    await database.close()


async def test_two_who_migrate_at_once_do_it_once(empty: str) -> None:
    databases = [await Database.open(empty) for _ in range(3)]
    await asyncio.gather(*(migrate(database) for database in databases))
    async with databases[0].reading() as tx:
        names = [row["name"] for row in await tx.rows("SELECT name FROM tortoise_migrations ORDER BY name")]
    for database in databases:
        await check_schema(database)
        await database.close()
    assert len(names) == len(set(names)) > 0


async def test_a_step_adds_to_a_database_with_rows(empty: str, vault: Vault, steps: ModuleType) -> None:
    database = await Database.open(empty)
    await migrate(database)
    async with database.transaction() as tx:
        before = await people.meet(tx, vault, who=WHO, now=NOW)
    added = [add(steps, 9001, "mood"), add(steps, 9002, "pace")]
    with pytest.raises(SchemaTooOld, match="9001_mood, 9002_pace"):
        await check_schema(database)
    assert await migrate(database) == added
    async with database.transaction() as tx:
        assert [party.person for party in await people.meet(tx, vault, who=WHO, now=NOW)] == [before[0].person]
        assert await tx.rows("SELECT mood, pace FROM people") == [{"mood": "some", "pace": "some"}]
    await check_schema(database)
    await database.close()


async def test_steps_are_taken_all_or_none(empty: str, steps: ModuleType) -> None:
    database = await Database.open(empty)
    await migrate(database)
    add(steps, 9001, "mood")
    add(steps, 9002, "pace", BREAK)
    with pytest.raises(Exception, match="nowhere"):
        await migrate(database)
    async with database.reading() as tx:
        assert (
            "mood" not in (await tx.rows("SELECT * FROM people WHERE 1 = 0 UNION ALL SELECT * FROM people") or [{}])[0]
        )
        assert await tx.rows("SELECT name FROM tortoise_migrations WHERE name LIKE '9%'") == []
    async with database.transaction() as tx:
        await tx.run("ALTER TABLE people ADD COLUMN mood TEXT")  # it is not there yet
    await database.close()


async def test_an_older_program_works_on_a_newer_schema(empty: str, steps: ModuleType) -> None:
    name = add(steps, 9001, "mood")
    database = await Database.open(empty)
    await migrate(database)
    Path(str(steps.__file__)).with_name(f"{name}.py").unlink()
    sys.modules.pop(f"{steps.__name__}.{name}")
    await check_schema(database)
    await database.close()


OLD_ROWS = (
    """INSERT INTO addresses (person, channel, account, lookup, sealed, created)
    VALUES ('p', 'telegram', 'main', 'one', 'x', 1), ('p', 'telegram', 'arab', 'two', 'x', 1)""",
    "INSERT INTO jobs (id, kind, tenant, audience, created) VALUES ('b', 'announcement', 'network', 1, 1)",
    """INSERT INTO ledger (job, address, person, channel, account, lane, due, created)
    VALUES ('a', 1, 'p', 'telegram', 'main', 0, 1, 1), ('b', 2, 'p', 'telegram', 'arab', 2, 1, 1),
    ('posts:b', 2, 'p', 'telegram', 'arab', 2, 1, 1), ('c', 9, '', 'email', 'main', 1, 1, 1)""",  # 9 was forgotten
)


async def test_rows_written_before_there_were_queues_wait_in_theirs(empty: str, steps: ModuleType) -> None:
    later = [path for path in Path(str(steps.__file__)).parent.glob("[0-9]*.py") if path.stem >= "0007"]
    texts = {path: path.read_text() for path in later}
    for path in later:
        path.unlink()
    database = await Database.open(empty)
    await migrate(database)
    async with database.transaction() as tx:
        for sql in OLD_ROWS:
            await tx.run(sql)
    for path, text in texts.items():
        path.write_text(text)
    importlib.invalidate_caches()
    await migrate(database)
    async with database.transaction() as tx:
        rows = await tx.rows(
            "SELECT l.job, q.channel, q.account, q.job AS of, l.lane FROM ledger l JOIN queues q ON q.id = l.queue"
            " ORDER BY l.id"
        )
        assert [tuple(row.values()) for row in rows] == [
            *(("a", "telegram", "main", "", 0), ("b", "telegram", "arab", "b", 2)),
            *(("posts:b", "telegram", "arab", "", 1), ("c", "email", "main", "", 1)),
        ]
        mine = "SELECT a.id FROM addresses a JOIN queues q ON q.id = a.queue AND q.account = a.account AND q.job = ''"
        assert await tx.rows(f"{mine} ORDER BY a.id") == [{"id": 1}, {"id": 2}]
        assert await tx.rows("SELECT id FROM jobs WHERE many = TRUE") == [{"id": "b"}]
        again = "INSERT INTO ledger (job, address, queue, lane, due, created) VALUES ('a', 1, 1, 0, 1, 1)"
        assert await tx.run(f"{again} ON CONFLICT (job, address, part) DO NOTHING") == 0
    await database.close()


async def test_the_migrations_make_the_tables_of_the_models() -> None:
    async with TortoiseContext() as context:
        await context.init(TORTOISE, init_connections=False)
        assert context.apps
        changes = await MigrationAutodetector(context.apps, TORTOISE["apps"]).changes()
    assert [change.as_string() for change in changes] == []
