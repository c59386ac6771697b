"""What both engines do alike: transactions, reading beside a writer, faults by name, calls."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.database import Database, DatabaseAway, DatabaseError, moment, stamp

TABLE = "INSERT INTO kept (name, value) VALUES ($1, $2)"


async def names(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [row["name"] for row in await tx.rows("SELECT name FROM kept ORDER BY name")]


async def test_what_a_block_did_is_there_after_it(database: Database) -> None:
    async with database.transaction() as tx:
        assert await tx.run(TABLE, "a", "1") == 1
        await tx.run_many(TABLE, [("b", "2"), ("c", "3")])
    assert await names(database) == ["a", "b", "c"]


async def test_a_block_that_raises_did_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.transaction() as tx:
            await tx.run(TABLE, "a", "1")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await names(database) == []


@pytest.mark.parametrize("error", [FileNotFoundError("x"), TimeoutError("x"), KeyError("x")])
async def test_what_goes_wrong_in_a_block_is_not_taken_for_an_absent_database(
    database: Database, error: Exception
) -> None:
    async def fail() -> None:
        async with database.transaction():
            raise error

    with pytest.raises(type(error), match="x") as caught:
        await fail()
    assert caught.value is error


async def test_a_block_that_is_cancelled_did_nothing(database: Database) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with database.transaction() as tx:
            await tx.run(TABLE, "a", "1")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await names(database) == []
    async with database.transaction() as tx:
        await tx.run(TABLE, "b", "2")
    assert await names(database) == ["b"]


async def test_a_reader_sees_one_state_while_others_write(database: Database) -> None:
    async with database.reading() as reader:
        before = await reader.rows("SELECT name FROM kept")
        async with database.transaction() as tx:
            await tx.run(TABLE, "a", "1")
        assert await reader.rows("SELECT name FROM kept") == before == []
    assert await names(database) == ["a"]


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"read-only|cannot be written"):
        async with database.reading() as tx:
            await tx.run(TABLE, "a", "1")
    assert await names(database) == []


async def test_many_blocks_at_once_lose_nothing(database: Database) -> None:
    async def add() -> None:
        async with database.transaction() as tx:
            await tx.lock("count")
            [row] = await tx.rows("SELECT value FROM kept WHERE name = 'n' FOR UPDATE") or [{"value": "0"}]
            await asyncio.sleep(0)
            await tx.run(
                f"{TABLE} ON CONFLICT (name) DO UPDATE SET value = excluded.value", "n", str(int(row["value"]) + 1)
            )

    await asyncio.gather(*(add() for _ in range(30)))
    async with database.reading() as tx:
        assert await tx.rows("SELECT value FROM kept") == [{"value": "30"}]


async def test_lists_returned_rows_and_heavy_statements(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.run_many(TABLE, [(name, name) for name in "abcd"], heavy=True)
        touched = await tx.run("UPDATE kept SET value = 'x' WHERE name = ANY($1)", ["a", "c", "z"], heavy=True)
        gone = await tx.rows("DELETE FROM kept WHERE name = ANY($1) RETURNING name, value", ["a", "b"], heavy=True)
    assert touched == 2
    assert sorted((row["name"], row["value"]) for row in gone) == [("a", "x"), ("b", "b")]


async def test_a_mistake_in_sql_is_not_taken_for_an_absent_database(database: Database) -> None:
    with pytest.raises(Exception, match="nonsense") as caught:
        async with database.transaction() as tx:
            await tx.rows("SELECT nonsense FROM kept")
    assert not isinstance(caught.value, DatabaseError)


async def test_calls_ring_once_however_many(database: Database) -> None:
    wakes = database.wakes()
    while await wakes.wait(0.05):
        pass
    database.wake()
    database.wake()
    assert await wakes.wait(5)
    while await wakes.wait(0.05):
        pass
    assert not await wakes.wait(0)
    database.wake()
    async for _ in wakes:
        break
    wakes.close()


async def test_calls_reach_other_processes(postgres_url: str) -> None:
    first, second = await Database.open(postgres_url), await Database.open(postgres_url)
    wakes = second.wakes()
    assert await wakes.wait(5)  # it listens now
    first.wake()
    assert await wakes.wait(5)
    await first.close()
    await second.close()


@pytest.mark.parametrize("url", ["mysql://here/there", "passerelle.db", "sqlite://", ""])
async def test_addresses_of_other_kinds_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match="sqlite://"):
        await Database.open(url)


@pytest.mark.parametrize("url", ["postgres://nobody@127.0.0.1:1/none", "sqlite:///proc/nowhere/passerelle.db"])
async def test_a_database_that_is_not_there_is_away(url: str) -> None:
    with pytest.raises(DatabaseAway):
        await Database.open(url)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  # naive bounds
def test_times_survive_to_the_millisecond(at: datetime) -> None:
    assert abs(moment(stamp(at)) - at) <= timedelta(milliseconds=1)
    assert stamp(moment(stamp(at))) == stamp(at)
