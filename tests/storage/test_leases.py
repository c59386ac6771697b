"""Named leases: one holder at a time, and a fence against late ones."""

import asyncio
from datetime import datetime, timedelta

from storage import leases
from storage.database import Database
from storage.leases import Lease
from tests.databases import NOW

TEN = timedelta(seconds=10)


async def take(database: Database, owner: str, now: datetime = NOW) -> Lease | None:
    async with database.transaction() as tx:
        return await leases.take(tx, name="poll:main", owner=owner, until=now + TEN, now=now)


async def test_one_holds_it_until_its_time_is_over(database: Database) -> None:
    assert await take(database, "one") == Lease("poll:main", "one", NOW + TEN, 1)
    assert await take(database, "two", NOW + TEN / 2) is None
    assert await take(database, "two", NOW + TEN) == Lease("poll:main", "two", NOW + 2 * TEN, 2)


async def test_a_late_holder_is_refused(database: Database) -> None:
    one, two = await take(database, "one"), await take(database, "two", NOW + TEN)
    assert one
    assert two
    async with database.transaction() as tx:
        assert await leases.renew(tx, lease=one, until=NOW + 3 * TEN) is None
        assert [await leases.holds(tx, lease=lease) for lease in (one, two)] == [False, True]
        await leases.give_back(tx, lease=one)
        assert await leases.holds(tx, lease=two)
        assert await leases.renew(tx, lease=two, until=NOW + 3 * TEN) == Lease("poll:main", "two", NOW + 3 * TEN, 2)
        await leases.give_back(tx, lease=two)
        assert not await leases.holds(tx, lease=two)
        assert await leases.renew(tx, lease=two, until=NOW + 3 * TEN) is None
    assert await take(database, "one", NOW) == Lease("poll:main", "one", NOW + TEN, 3)


async def test_of_many_who_want_it_at_once_one_gets_it(database: Database, database_url: str) -> None:
    other = await Database.open(database_url)
    taken = await asyncio.gather(*(take(which, str(number)) for number in range(10) for which in (database, other)))
    await other.close()
    assert len({lease.owner for lease in taken if lease}) == 1
