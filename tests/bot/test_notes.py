"""A note of an organisation is sealed until it leaves: the sender opens it for all who get it."""

from reviews import members, relays
from reviews.roles import Grant
from reviews.staff import Staff
from storage.people import new_id
from tests.bot.running import Place, arrive, running, subscribe
from tests.fakes.telegram import FakeTelegram

ANSWERS = {"organisation": "Casa del Migrante", "regions": ("arab",), "reach": "chat", "store": ("yes", "1")}
DECIDER = Staff("decider", "Decider", (Grant("secretariat", "network"),))


async def test_it_arrives_in_clear(anywhere: Place, fake: FakeTelegram) -> None:
    fake.unlimited()
    async with running(anywhere, fake, telegram_rate=500) as service:
        anna = fake.person(42, language="en")
        await arrive(anna)
        await subscribe(anna)
        reader, writer = await service.meet(42, 43)
        house = service.service.house
        now, calendar = house.clock.now(), house.facts.calendar
        async with service.database.transaction() as tx:
            relay = await relays.ask(
                tx,
                house.vault,
                person=writer.person,
                answers=ANSWERS,
                language="es",
                calendar=calendar,
                id=new_id(),
                now=now,
            )
            await relays.decide(tx, house.vault, id=relay.id, accept=True, by=DECIDER, now=now)
            await members.came_through(tx, house.vault, code=relay.code, person=reader.person, now=now)
            await members.write_note(
                tx, house.vault, person=writer.person, text="We meet on Friday", calendar=calendar, now=now
            )
        service.database.wake()
        heard = await anna.hears()
    assert ("We meet on Friday" in heard.text, "Casa del Migrante" in heard.text) == (True, True)
