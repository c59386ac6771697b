"""Organisations that relay, in a chat: what they are offered is there."""

from dataclasses import replace
from datetime import UTC, datetime

from reviews import relays
from storage import people
from tests.furnishing import Meet
from tests.reviews.relaying import ANSWERS
from tests.talking import Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)


async def take_in(talking: Talk) -> None:
    """Whoever talks acts for an organisation."""
    house = talking.service.house
    async with house.database.transaction() as tx:
        [party] = await people.meet(tx, house.vault, who=[(talking.channel, "main", talking.who)], now=NOW)
        await relays.ask(
            tx,
            house.vault,
            person=party.person,
            answers=ANSWERS,
            language="en",
            calendar=house.facts.calendar,
            id="a" * 16,
            now=NOW,
        )
        await tx.run("UPDATE relays SET state = 'active'")


async def test_a_group_is_offered_only_where_there_is_an_app_that_has_some(meet: Meet) -> None:
    async with meet(now=NOW, channel="webchat") as talking:
        await talking.tap("start:speak:en")
        await take_in(talking)
        offered = []
        for link in (talking.service.house.around.telegram, None):
            around = replace(talking.service.house.around, telegram=link)
            talking.service = replace(talking.service, house=replace(talking.service.house, around=around))
            [heard] = await talking.tap("relay:home")
            offered.append([choice.data for choice in heard.body.reply.choices][:2])
        assert offered == [["relay:groups", "relay:hand"], ["relay:hand", "relay:invite"]]
