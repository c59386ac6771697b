"""Several Telegram accounts at once, one for each region: each is answered, written to and posted by its own."""

from pydantic import SecretStr

from dialogue.replies import Reply, Say
from reviews import relays, staff
from storage.people import new_id
from tests.bot.running import Place, Running, arrive, running, subscribe
from tests.fakes.telegram import MAIN, FakeTelegram, Group

ARAB = "2:another-token"
NEWS = Reply((Say("reminder-quiet-push"),))
ANSWERS = {"organisation": "Casa del Migrante", "regions": ("arab",), "reach": "chat", "store": ("yes", "1")}
_SENT = "FROM ledger l JOIN addresses a ON a.id = l.address"


async def take_in(house: Running, person: str) -> None:
    """Their organisation relays."""
    service = house.service.house
    now = service.clock.now()
    async with house.database.transaction() as tx:
        decider = await staff.add(
            tx, name="nora", role="secretariat", region=None, by="command", id=new_id(), token=new_id(), now=now
        )
        more = {"language": "en", "calendar": service.facts.calendar, "id": new_id(), "now": now}
        asked = await relays.ask(tx, service.vault, person=person, answers=ANSWERS, **more)  # type: ignore[arg-type]  # its own
        await relays.decide(tx, service.vault, id=asked.id, accept=True, by=decider, now=now)
    house.database.wake()


async def test_two_accounts_work_side_by_side(home: Place, fake: FakeTelegram) -> None:
    fake.unlimited()
    accounts = {"main": SecretStr(MAIN), "arab": SecretStr(ARAB)}
    async with running(home, fake, telegram_rate=500, telegram_accounts=accounts) as house:
        ana, amal = fake.person(7), fake.person(8, token=ARAB)
        for person in (ana, amal):
            await arrive(person)
            await subscribe(person)
        assert await house.announce(NEWS) == 2
        said = [await ana.hears(), await amal.hears()]
        assert said[0].text == said[1].text
        await house.settled()
        rows = await house.rows(f"SELECT a.account, l.state, a.person {_SENT} WHERE l.job = 'news' ORDER BY a.account")
        assert [(row["account"], row["state"]) for row in rows] == [("arab", "sent"), ("main", "sent")]

        await take_in(house, rows[0]["person"])
        await amal.hears()
        group = Group(fake.account(ARAB), -1001, "supergroup")
        group.chat.members[8] = "administrator"
        group.adds_bot(by=8)
        told = await amal.hears()  # by the account that was let in
        place = (told.buttons[0].data or "").rstrip("!").rpartition(":")[2]
        for tap in (f"relay:place:{place}", f"relay:try:{place}"):
            amal.taps_data(tap, amal.last().id)
            await amal.hears()
        assert "Casa del Migrante" in (await group.hears()).text
        await house.settled()
        trial = await house.rows(f"SELECT a.account, l.state {_SENT} WHERE l.job LIKE 'trial:%'")
        assert [(row["account"], row["state"]) for row in trial] == [("arab", "sent")]
    assert fake.unanswered() == 0
