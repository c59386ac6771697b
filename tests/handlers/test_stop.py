"""Being forgotten where a page is looked at: what stood on it goes too."""

from datetime import UTC, datetime

from storage import people, pulling
from tests.furnishing import Meet

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)


async def test_nothing_of_the_conversation_is_left_on_the_page(meet: Meet) -> None:
    async with meet(now=NOW, channel="webchat") as talking:
        for what in ("start:speak:en", "cmd:calendar", "cmd:forget"):
            await talking.tap(what)
        [last] = await talking.tap("stop:erase")
        house = talking.service.house
        async with house.database.reading() as tx:
            id = await people.find_address(tx, house.vault, channel="webchat", account="main", address=talking.who)
            assert id is not None
            assert len(await pulling.latest(tx, address=id, now=NOW)) == 1
        assert [say.id for say in last.body.reply.says][-1] == "stop-forgotten-cleared"
