"""Channels that are read instead of pushed to."""

from functools import partial

from bot.pulling import lines_at
from dialogue.inbound import Inbound, Kind
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
