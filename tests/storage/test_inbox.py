"""Each update counts once."""

import asyncio
from datetime import timedelta

from storage import inbox
from storage.database import Database
from storage.inbox import Arrival
from tests.databases import NOW

DAY = timedelta(days=1)


def arrival(number: int, account: str = "main", message: str | None = None, address: int | None = 7) -> Arrival:
    return Arrival("telegram", account, str(number), address, message)


async def accept(database: Database, *arrivals: Arrival) -> list[bool]:
    async with database.transaction() as tx:
        return await inbox.accept(tx, arrivals=arrivals, now=NOW)


async def test_what_was_seen_is_dropped(database: Database) -> None:
    assert await accept(database, arrival(1), arrival(2), arrival(1)) == [True, True, False]
    assert await accept(database, arrival(3), arrival(2), arrival(1, "arab")) == [True, False, True]
    assert await accept(database) == []


async def test_many_at_once(database: Database) -> None:
    assert await accept(database, *map(arrival, range(0, 400, 2))) == [True] * 200
    assert await accept(database, *map(arrival, range(300))) == [number % 2 == 1 for number in range(300)]


async def test_one_update_in_two_processes_counts_once(database: Database, database_url: str) -> None:
    other = await Database.open(database_url)
    arrivals = [arrival(number) for number in range(20)]
    seen = await asyncio.gather(*(accept(which, *arrivals) for which in (database, other) * 4))
    await other.close()
    assert [sum(column) for column in zip(*seen, strict=True)] == [1] * 20


async def test_what_was_undone_comes_again(database: Database) -> None:
    try:
        async with database.transaction() as tx:
            assert await inbox.accept(tx, arrivals=[arrival(1)], now=NOW) == [True]
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    assert await accept(database, arrival(1)) == [True]


async def test_messages_of_a_chat_can_be_cleared_for_a_while(database: Database) -> None:
    async with database.transaction() as tx:
        await inbox.accept(tx, arrivals=[arrival(1, message="old")], now=NOW - 3 * DAY)
        await inbox.accept(tx, arrivals=[arrival(2, message="a"), arrival(3)], now=NOW - DAY)
        await inbox.accept(tx, arrivals=[arrival(4, message="b"), arrival(5, message="c", address=8)], now=NOW)
        assert await inbox.message_ids(tx, address=7, since=NOW - 2 * DAY) == ["a", "b"]


async def test_updates_are_forgotten(database: Database) -> None:
    async with database.transaction() as tx:
        await inbox.accept(tx, arrivals=[arrival(1)], now=NOW - 8 * DAY)
        await inbox.accept(tx, arrivals=[arrival(2)], now=NOW - 6 * DAY)
        assert await inbox.drop(tx, before=NOW - 7 * DAY) == 1
    assert await accept(database, arrival(1), arrival(2)) == [True, False]
