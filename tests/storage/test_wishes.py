"""What is missing is counted, without who asked."""

from storage import kept, wishes
from storage.database import Database


async def test_wishes_are_counted_the_most_wanted_first(database: Database) -> None:
    async with database.transaction() as tx:
        for what in ["sw", "ti", "sw"]:
            await wishes.count(tx, kind="language", what=what)
        await wishes.count(tx, kind="document", what="guide:sw")
        counted = await wishes.counted(tx, kind="language")
    assert list(counted.items()) == [("sw", 2), ("ti", 1)]


async def test_single_values_are_kept(database: Database) -> None:
    async with database.transaction() as tx:
        assert await kept.get(tx, name="clock") is None
        await kept.put(tx, name="clock", value="1")
        await kept.put(tx, name="clock", value="2")
        assert await kept.get(tx, name="clock") == "2"
        await kept.drop(tx, name="clock")
        assert await kept.get(tx, name="clock") is None
