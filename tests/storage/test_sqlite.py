"""What SQLite alone can do wrong, and that it does not hold up the event loop."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from storage import sqlite as engine
from storage.database import Database, DatabaseAway, DatabaseBusy, DatabaseFull
from storage.sqlite import SqliteDatabase

PUT = "INSERT INTO kept (name, value) VALUES ($1, $2)"


@pytest.fixture
def path(sqlite: Database) -> Path:
    assert isinstance(sqlite, SqliteDatabase)
    return sqlite.path


async def put(database: Database, name: str) -> None:
    async with database.transaction() as tx:
        await tx.run(PUT, name, "x")


async def names(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [row["name"] for row in await tx.rows("SELECT name FROM kept ORDER BY name")]


def move(path: Path, to: Path) -> Path:
    return path.rename(to)


def leave_an_empty_file(path: Path) -> None:
    path.touch(exist_ok=False)


async def test_it_survives_a_power_cut_and_overwrites_what_is_deleted(sqlite: Database, tmp_path: Path) -> None:
    async with sqlite.transaction() as tx:
        found = {
            name: next(iter((await tx.rows(f"PRAGMA {name}"))[0].values()))
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}
    fresh = await Database.open(f"sqlite://{tmp_path}/new/folder/fresh.db")
    assert (tmp_path / "new/folder/fresh.db").stat().st_mode & 0o777 == 0o600
    await fresh.close()


async def test_while_another_process_writes_we_wait_and_the_loop_goes_on(
    sqlite: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_LOCK_WAIT", 200)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    turns = 0

    async def tick() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.005)
            turns += 1

    ticking = asyncio.create_task(tick())
    with pytest.raises(DatabaseBusy):
        await put(sqlite, "a")
    assert turns >= 5
    assert await names(sqlite) == []  # reading is never held up
    waiting = asyncio.create_task(put(sqlite, "b"))
    await asyncio.sleep(0.02)
    other.execute("ROLLBACK")
    await waiting
    ticking.cancel()
    other.close()
    assert await names(sqlite) == ["b"]


async def test_who_is_cancelled_while_waiting_for_the_lock_leaves_it_free(sqlite: Database, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(put(sqlite, "a"))
    await asyncio.sleep(0.02)
    waiting.cancel()
    waiting.cancel()
    other.execute("ROLLBACK")
    other.close()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await put(sqlite, "b")
    assert await names(sqlite) == ["b"]


async def test_a_full_disk_keeps_nothing_of_the_block(sqlite: Database) -> None:
    async def fill() -> None:
        async with sqlite.transaction() as tx:
            await tx.rows("PRAGMA max_page_count = 1")
            await tx.run(PUT, "a", "x" * 1_000_000)

    with pytest.raises(DatabaseFull):
        await fill()
    await put(sqlite, "b")
    assert await names(sqlite) == ["b"]


async def test_a_file_that_went_away_is_not_made_anew(sqlite: Database, path: Path, tmp_path: Path) -> None:
    await put(sqlite, "a")
    away = move(path, tmp_path / "away.db")
    for _ in range(2):
        with pytest.raises(DatabaseAway):
            await put(sqlite, "b")
        with pytest.raises(DatabaseAway):
            await names(sqlite)
    leave_an_empty_file(path)
    with pytest.raises(DatabaseAway, match="replaced"):
        await put(sqlite, "b")
    move(away, path)
    await put(sqlite, "c")
    assert await names(sqlite) == ["a", "c"]


async def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_bytes(b"not a database" * 1000)
    with pytest.raises(DatabaseAway, match="not a database"):
        await Database.open(f"sqlite://{tmp_path}/notes.db")


@pytest.mark.parametrize("seconds", [0.0, 1.0], ids=["quick disk", "slow disk"])
async def test_commits_are_durable_in_this_thread_or_another(sqlite: Database, path: Path, seconds: float) -> None:
    assert isinstance(sqlite, SqliteDatabase)
    sqlite._commit_seconds = seconds
    await put(sqlite, "a")
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM kept").fetchall() == [("a",)]
    other.close()


async def test_a_heavy_statement_does_not_hold_up_the_loop(sqlite: Database) -> None:
    turns = 0
    sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT max(i) AS m FROM n"

    async def count() -> int:
        async with sqlite.reading() as tx:
            return int((await tx.rows(sql, heavy=True))[0]["m"])

    counting = asyncio.create_task(count())
    while not counting.done():
        await asyncio.sleep(0)
        turns += 1
    assert await counting == 300_000
    assert turns > 20


async def test_more_readers_than_connections_take_turns(sqlite: Database) -> None:
    await put(sqlite, "a")
    assert await asyncio.gather(*(names(sqlite) for _ in range(20))) == [["a"]] * 20
