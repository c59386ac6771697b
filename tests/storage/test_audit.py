"""The audit: a chain that shows where somebody changed it."""

import asyncio
from datetime import timedelta

import pytest

from storage import audit
from storage.database import Database
from tests.databases import NOW


async def record(database: Database, number: int) -> int:
    async with database.transaction() as tx:
        return await audit.record(
            tx,
            actor="officer",
            verb="read",
            object=f"person:{number}",
            detail={"fields": number, "ünï": "ç"},
            now=NOW + number * timedelta(seconds=1),
        )


async def verify(database: Database) -> int | None:
    async with database.reading() as tx:
        return await audit.verify(tx)


async def test_a_whole_chain_is_whole(database: Database) -> None:
    assert await verify(database) is None
    assert [await record(database, number) for number in range(5)] == [1, 2, 3, 4, 5]
    assert await verify(database) is None
    async with database.reading() as tx:
        [row] = await audit.rows_of(tx, object="person:3")
    assert (row["id"], row["actor"], row["verb"]) == (4, "officer", "read")


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("UPDATE audit SET detail = '{}' WHERE id = 3", 3),
        ("UPDATE audit SET at = at + 1 WHERE id = 1", 1),
        ("UPDATE audit SET hash = previous WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = 5", 5),
        ("DELETE FROM audit", 1),
        ("UPDATE audit SET id = 9 WHERE id = 5", 5),
    ],
)
async def test_the_first_broken_row_is_named(database: Database, change: str, broken: int) -> None:
    for number in range(5):
        await record(database, number)
    async with database.transaction() as tx:
        await tx.run(change)
    assert await verify(database) == broken


async def test_many_at_once_make_one_chain(database: Database, database_url: str) -> None:
    other = await Database.open(database_url)
    numbers = await asyncio.gather(*(record(which, n) for n in range(15) for which in (database, other)))
    await other.close()
    assert sorted(numbers) == list(range(1, 31))
    assert await verify(database) is None
