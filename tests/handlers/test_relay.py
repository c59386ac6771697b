"""Organisations in the chat: what their people can settle there, and what staff can do about them."""

from datetime import UTC, datetime

import pytest

from bot.pulling import lines_at
from dialogue.replies import Name
from locales.texts import Texts
from reviews import colleagues, members, relays
from reviews.relays import Relay
from reviews.roles import Grant
from reviews.staff import Staff
from storage import people
from tests.furnishing import Meet
from tests.handlers.test_every_button import crawl, leads_on
from tests.handlers.test_staff import enter
from tests.talking import Heard, Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
ANSWERS = {"organisation": "Casa del Migrante", "regions": ("arab",), "reach": "chat", "store": ("yes", "1")}
DECIDER = Staff("decider", "Decider", (Grant("secretariat", "network"),))


async def taken_in(talking: Talk, first: str, *more: str) -> Relay:
    """An organisation that these people act for, each in a chat; the first one goes on."""
    house = talking.service.house
    for talking.who in (*more, first):
        await talking.tap("start:speak:en")
    async with house.database.transaction() as tx:
        who = [(talking.channel, "main", name) for name in (first, *more)]
        founder, *others = [party.person for party in await people.meet(tx, house.vault, who=who, now=talking.now)]
        asked = await relays.ask(
            tx,
            house.vault,
            person=founder,
            answers=ANSWERS,
            language="es",
            calendar=house.facts.calendar,
            id="organisation0001",
            now=talking.now,
        )
        await relays.decide(tx, house.vault, id=asked.id, accept=True, by=DECIDER, now=talking.now)
        for person in others:
            await colleagues.invite(tx, house.vault, person=founder, token=person, now=talking.now)
            await colleagues.join(tx, house.vault, token=person, person=person, now=talking.now)
        return await relays.get(tx, house.vault, id=asked.id)


def data_of(heard: Heard) -> list[str]:
    return [choice.data for choice in heard.body.reply.choices]


def ids_of(heard: list[Heard], to: str) -> list[str]:
    return [say.id for each in heard if each.to == to for say in each.body.reply.says]


async def test_every_button_of_an_organisation_leads_somewhere(meet: Meet, texts: Texts) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await taken_in(talking, "amal", "samir")
        await talking.tap("relay:hand")
        await talking.write("Radio")
        found = await crawl(talking, without="relay:(leaveyes|dismissed)|.*:drop:yes", begin="relay:home")
        assert talking.service.house.measures.faults._value.get() == 0
    assert len([data for data in found if data.startswith("relay:")]) > 50
    stepped_over = {data for data, heard in found.items() if heard.body.reply.says[0].id == "menu-step-over"}
    assert stepped_over == {"group", "channel"}  # these open Telegram
    assert texts.errors == {}


async def test_one_of_its_people_takes_a_colleague_out_who_is_told(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await taken_in(talking, "amal", "samir")
        await talking.tap("relay:home")
        [shown] = await talking.tap("relay:colleagues")
        [samir] = [data for data in data_of(shown) if data.startswith("relay:dismiss:")]
        await talking.tap(samir)
        heard = await talking.tap(samir.replace("dismiss", "dismissed"))
        assert (ids_of(heard, "amal"), ids_of(heard, "samir")[-1]) == (["relay-dismissed"], "relay-taken-out")
        talking.who = "samir"
        assert ids_of(await talking.tap("relay:home"), "samir") == ["relay-what", "relay-no-papers"]


async def test_staff_end_an_organisation_after_a_question_and_its_people_are_told(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        relay = await taken_in(talking, "amal")
        await enter(talking, "vera", "administrator")
        found = await crawl(talking, without="announce:|desk:(ended|unbound)")
        there = {f"desk:{each}" for each in ("passing", f"relay:{relay.id}", f"end:{relay.id}")}
        assert (there & found.keys(), [data for data in there if not leads_on(found[data])]) == (there, [])
        heard = await talking.tap(f"desk:ended:{relay.id}")
        assert ids_of(heard, "vera") == ["desk-relay-ended", "desk-list-passing"]
        assert ids_of(heard, "amal")[-1] == "relay-ended"
        assert ids_of(await talking.tap(f"desk:ended:{relay.id}"), "vera")[0] == "desk-relay-decided"


@pytest.mark.parametrize("role", ["editor", "viewer"])
async def test_who_may_not_decide_on_organisations_does_not_see_them(role: str, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        relay = await taken_in(talking, "amal")
        await enter(talking, "vera", role)
        [home] = await talking.tap("cmd:desk")
        assert "desk:passing" not in data_of(home)
        await talking.tap(f"desk:ended:{relay.id}")
        async with talking.service.house.database.reading() as tx:
            assert (await relays.get(tx, talking.service.house.vault, id=relay.id)).state == "active"


async def test_a_note_stands_on_the_page_of_its_reader(meet: Meet) -> None:
    async with meet(now=NOW, channel="webchat") as talking:
        relay = await taken_in(talking, "amal")
        house, talking.who = talking.service.house, "anna"
        for data in ("start:speak:en", "subscribe:toggle:region:arab", "subscribe:am:migrant", "subscribe:yes"):
            await talking.tap(data)
        async with house.database.transaction() as tx:
            who = [("webchat", "main", name) for name in ("amal", "anna")]
            amal, anna = [party.person for party in await people.meet(tx, house.vault, who=who, now=NOW)]
            await members.came_through(tx, house.vault, code=relay.code, person=anna, now=NOW)
            calendar = house.facts.calendar
            await members.write_note(tx, house.vault, person=amal, text="We meet", calendar=calendar, now=NOW)
        shown = await lines_at(talking.service, channel="webchat", address="anna")
        assert ["We meet" in line.message.text for line in shown[-2:]] == [False, True]


async def test_whoever_came_through_it_sees_that_in_their_data_and_ends_its_notes_there(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        relay = await taken_in(talking, "amal")
        talking.who = "anna"
        await talking.write(f"/start n_{relay.code}")
        await talking.tap("start:speak:en")
        [shown] = await talking.tap("cmd:mydata")
        assert ("relay-came-through" in ids_of([shown], "anna"), data_of(shown)[0]) == (True, f"relay:part:{relay.id}")
        assert ids_of(await talking.tap(f"relay:part:{relay.id}"), "anna") == ["relay-parted"]
        [shown] = await talking.tap("cmd:mydata")
        assert ("relay-came-through" in ids_of([shown], "anna"), data_of(shown)[0]) == (False, "cmd:settings")


async def test_whoever_stops_hears_that_they_still_act_for_it_and_staff_see_that_nobody_does(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        relay = await taken_in(talking, "amal")
        await talking.tap("relay:home")
        [stopped] = await talking.tap("cmd:stop")
        assert ids_of([stopped], "amal") == ["stop-stopped", "stop-still-acting"]
        assert data_of(stopped) == ["relay:leave", "cmd:subscribe", "cmd:menu"]
        await enter(talking, "vera", "administrator")
        for data in ("desk:passing", f"desk:relay:{relay.id}"):
            assert "desk-relay-unreachable" in ids_of(await talking.tap(data), "vera")


async def test_the_zone_of_a_place_is_set_by_what_its_clocks_show(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await taken_in(talking, "amal")
        await talking.tap("relay:home")
        await talking.tap("relay:hand")
        [card] = await talking.write("Radio")
        [zone] = [data for data in data_of(card) if data.endswith(":zone")]
        for region in ("asia_pacific", "arab"):  # it was for the Arab region, and is for Asia and the Pacific
            await talking.tap(zone.replace(":zone", f":regions:{region}"))
        await talking.tap(zone.replace(":zone", ":hour:18"))
        [asked] = await talking.tap(zone)
        assert f"{zone}:22-00" in data_of(asked)
        [which] = await talking.tap(f"{zone}:22-00")
        assert ids_of([which], "amal") == ["settings-which-place"]
        [card] = await talking.tap(f"{zone}:Pacific/Auckland")
        [when] = [say for say in card.body.reply.says if say.id == "relay-place-daily"]
        assert when.args["place"] == Name("Auckland")
