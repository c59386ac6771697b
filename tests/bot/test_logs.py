"""Logs, metrics and errors say nothing of what anybody wrote, of who they are, or of secrets."""

import logging

import aiohttp
import pytest

from bot.logs import set_up_logs
from tests.bot.running import Place, arrive, running, subscribe
from tests.fakes.telegram import MAIN, FakeTelegram

pytestmark = pytest.mark.usefixtures("in_a_hurry")

CHAT = 987_654_321
WORDS = "canary-of-words"
NAME = "Canaryname"


@pytest.mark.parametrize("layout", ["console", "json"])
@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR"])
async def test_a_whole_conversation_leaves_nothing_of_it(
    home: Place, fake: FakeTelegram, level: str, layout: str, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up_logs(level, layout)
    async with running(home, fake, pages=True, log_level=level) as house, aiohttp.ClientSession() as session:
        sam = fake.person(CHAT)
        sam.chat.name = NAME
        await arrive(sam)
        sam.taps_data("interest:fill:example-rapporteur-2021", 1)
        await sam.hears()
        for said in ("1", WORDS, f"/{WORDS}", "/cancel"):
            sam.says(said)
            await sam.hears()
        fake.fault("flood", "sendMessage", seconds=1)
        fake.fault("cut after", "sendMessage")
        sam.says(WORDS * 100)
        await sam.hears()
        await house.settled(8)
        async with session.post(f"{house.url}/hooks/telegram/main", data=WORDS.encode()) as answer:
            refused = await answer.text()
        async with session.get(f"{house.url}/metrics") as answer:
            metrics = await answer.text()
        async with session.get(f"{house.url}/health/live") as answer:
            live = await answer.text()
        logging.getLogger("aiohttp.server").error("Error handling request", exc_info=ValueError(WORDS))
        logging.getLogger("x").error("a fault", exc_info=RuntimeError(WORDS))
    said = "".join(capsys.readouterr()) + metrics + live + refused
    for canary in (WORDS, NAME, str(CHAT), MAIN, MAIN.split(":")[1]):
        assert canary not in said
    assert 'passerelle_messages_total{channel="telegram",outcome="sent"} 8.0' in metrics
    assert "ValueError" in said


async def test_a_subscription_is_counted_without_a_name(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(CHAT)
        await arrive(sam)
        await subscribe(sam)
        await house.settled(8)
        assert str(CHAT) not in house.service.house.measures.page().decode()
