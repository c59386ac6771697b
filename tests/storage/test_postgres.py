"""What PostgreSQL alone can do wrong."""

import asyncio

import asyncpg
import pytest

from storage.database import Database, DatabaseAway, DatabaseBusy, DatabaseFull
from storage.postgres import _fault

PUT = "INSERT INTO kept (name, value) VALUES ($1, $2)"


async def put(database: Database, *names: str, ready: asyncio.Barrier | None = None) -> None:
    async with database.transaction() as tx:
        await tx.run("SET LOCAL lock_timeout = '50ms'")
        await tx.run("SET LOCAL deadlock_timeout = '5s'")
        for name in names:
            await tx.run(f"{PUT} ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, "x")
            if ready:
                await ready.wait()


async def names(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [row["name"] for row in await tx.rows("SELECT name FROM kept ORDER BY name")]


async def cut(url: str) -> None:
    """End every other connection, as a server does that goes down."""
    server = await asyncpg.connect(url)
    await server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    await server.close()


async def test_two_who_get_in_each_others_way_may_try_again(postgres: Database) -> None:
    ready = asyncio.Barrier(2)

    async def both(*order: str) -> None:
        async with postgres.transaction() as tx:
            await tx.run("SET LOCAL lock_timeout = '50ms'")
            await tx.run(PUT, order[0], "x")
            await ready.wait()
            await tx.run(PUT, order[1], "x")

    done = await asyncio.gather(both("a", "b"), both("b", "a"), return_exceptions=True)
    assert {type(result) for result in done} <= {DatabaseBusy, type(None), asyncpg.UniqueViolationError}
    assert any(isinstance(result, DatabaseBusy) for result in done)


async def test_a_server_that_goes_down_in_the_middle_is_away_and_comes_back(
    postgres: Database, postgres_url: str
) -> None:
    async def interrupted() -> None:
        async with postgres.transaction() as tx:
            await tx.run(PUT, "a", "x")
            await cut(postgres_url)
            await tx.run(PUT, "b", "x")

    with pytest.raises(DatabaseAway):
        await interrupted()
    assert await names(postgres) == []
    await put(postgres, "c")
    assert await names(postgres) == ["c"]


async def test_a_listener_that_lost_its_server_listens_again(
    postgres: Database, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.postgres._AGAIN", 0.01)
    wakes = postgres.wakes()
    assert await wakes.wait(5)
    await cut(postgres_url)
    assert await wakes.wait(5)  # what was called meanwhile may have been missed
    while await wakes.wait(0.2):
        pass
    other = await Database.open(postgres_url)
    other.wake()
    assert await wakes.wait(5)
    await other.close()


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (asyncpg.DeadlockDetectedError("x"), DatabaseBusy),
        (asyncpg.SerializationError("x"), DatabaseBusy),
        (asyncpg.LockNotAvailableError("x"), DatabaseBusy),
        (asyncpg.QueryCanceledError("x"), DatabaseBusy),
        (asyncpg.DiskFullError("x"), DatabaseFull),
        (asyncpg.TooManyConnectionsError("x"), DatabaseAway),
        (asyncpg.AdminShutdownError("x"), DatabaseAway),
        (asyncpg.CannotConnectNowError("x"), DatabaseAway),
        (asyncpg.ConnectionDoesNotExistError("x"), DatabaseAway),
        (asyncpg.InterfaceError("connection is closed"), DatabaseAway),
        (ConnectionRefusedError(), DatabaseAway),
        (TimeoutError(), DatabaseAway),
        (asyncpg.UniqueViolationError("x"), type(None)),
        (asyncpg.UndefinedTableError("x"), type(None)),
        (asyncpg.InvalidPasswordError("x"), DatabaseAway),
        (asyncpg.InvalidCatalogNameError("x"), DatabaseAway),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else type(value).__name__,
)
def test_faults_have_names(error: Exception, fault: type) -> None:
    assert type(_fault(error)) is fault
