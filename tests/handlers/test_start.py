"""Choosing a language: page by page; one that is not shipped is told once, counted once."""

from datetime import UTC, datetime

from storage import wishes
from tests.furnishing import Meet

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
WISHED = "start-language-wished"


async def test_there_is_always_a_page_of_languages(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        pages = []
        for number in ("0", "1", "99", "²", "9" * 50):
            [heard] = await talking.tap(f"start:language:{number}")
            pages.append([each.data for each in heard.body.reply.choices if each.data.startswith("start:speak:")])
    first, second, *others = pages
    assert set(first).isdisjoint(second)
    assert others == [first] * 3


async def test_a_wish_for_a_language_is_told_where_it_is_chosen_and_counted_once(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        said = {}
        for what in ("start:speak:pt", "cmd:menu", "cmd:calendar", "cmd:language", "start:speak:pt", "start:speak:es"):
            [heard] = await talking.tap(what)
            said[what] = [say.id for say in heard.body.reply.says]
            assert "todavía no está en" not in heard.message.text
        async with talking.service.house.database.reading() as tx:
            assert await wishes.counted(tx, kind="language") == {"pt": 1}
    assert [what for what, ids in said.items() if WISHED in ids] == ["start:speak:pt", "cmd:language"]
