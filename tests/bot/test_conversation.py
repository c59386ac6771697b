"""First conversations over Telegram: what a person sees from Start on."""

from tests.bot.running import Place, arrive, running, subscribe
from tests.fakes.telegram import FakeTelegram


async def test_a_first_conversation(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42, language="ar")
        sam.starts()
        card = await sam.hears()
        assert card.buttons[0].data == "start:speak:ar"
        sam.taps("start:speak:en")
        menu = await sam.hears()
        assert (menu.id, menu.edits) == (card.id, 1)  # the card that was tapped became the menu
        assert {"cmd:calendar", "cmd:subscribe", "cmd:settings"} <= {button.data for button in menu.buttons}
        assert await house.settled() == {"sent": 2}
    assert fake.unanswered() == 0
    assert fake.main.commands["chat:42", ""]


async def test_subscribing(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        done = await subscribe(sam)
        assert done.edits == 0
        await house.settled()
        assert [row["state"] for row in await house.rows("SELECT state FROM people")] == ["active"]
