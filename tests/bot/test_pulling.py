"""Channels that are read instead of pushed to."""

from functools import partial

from bot.pulling import lines_at
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Choice, Reply, Say
from tests.bot.running import Place, running


async def test_how_long_a_reply_took_is_known_once_it_is_shown(home: Place) -> None:
    async with running(home, worker=False, demo_now=None) as house:
        service = house.service
        lines = partial(lines_at, service, channel="webchat", address="w")

        def counted() -> list[float]:
            [family] = service.house.measures.waited.collect()
            return [sample.value for sample in family.samples if sample.name.endswith("_count")]

        await service.intake.take(Inbound("webchat", "main", "w", "1", Kind.joined))
        assert counted() == [0]
        assert [each.fresh for each in await lines()] == [True]
        assert counted() == [1]
        assert [each.fresh for each in await lines()] == [False]
        assert counted() == [1]


async def test_what_waited_at_the_beginning_comes_after_the_greeting_and_a_number_answers_it(home: Place) -> None:
    async with running(home, worker=False) as house:
        service = house.service
        lines = partial(lines_at, service, channel="terminal", address="sam")

        async def says(id: str, kind: Kind, text: str, *, news_last: bool = False) -> list[str]:
            await service.intake.take(Inbound("terminal", "main", "sam", id, kind, text))
            return [line.message.text for line in await lines(news_last=news_last) if line.fresh]

        [greeting] = await says("1", Kind.choice, "start:speak:en")
        opens = Choice("calendar:event:arab-review-2021", Say("reminder-see-event"))
        assert await house.announce(Reply((Say("menu-help"),), (opens,))) == 1
        news, menu = Say("menu-help"), await says("2", Kind.joined, "", news_last=True)
        assert menu == [greeting, service.texts.plain(news, ("en",))]
        [event] = await says("3", Kind.text, "1")
        assert "Regional Review Conference" in event
