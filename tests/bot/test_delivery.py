"""One row on its way out: to whoever wants to hear from us, and to whoever does not any more."""

from reviews import subscriptions
from tests.bot.announcing import corrected, counts, do, readers, sent, texts
from tests.bot.running import Place, running
from tests.fakes.telegram import FakeTelegram


async def test_whoever_stopped_sees_a_correction_only_in_the_place_of_what_they_have(
    home: Place, fake: FakeTelegram
) -> None:
    fake.main.anyone = True
    async with running(home, fake) as house:
        await readers(house, 1, 2)
        found, ed, ann = await sent(house)
        await house.settled(2)
        rows = await house.rows("SELECT id AS person FROM people")
        for row in rows:
            await do(house, subscriptions.withdraw, person=row["person"])
        chat = fake.main.chats[2]
        chat.messages.clear()  # they deleted it
        done = await corrected(house, found, ed, ann, {"en": "The papers come tomorrow."})
        await house.until("SELECT 1 AS n FROM announcements WHERE id = $1 AND state = 'sent'", done.id)
        assert texts(fake, 1) == ["Corrected. Please forget the message before."]
        assert texts(fake, 2) == []
        assert await counts(house, done.job) == {"sent": 1, "skipped": 1}
