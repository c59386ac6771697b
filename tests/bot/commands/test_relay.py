"""`relay`: organisations that pass updates on, and tokens for their programs."""

import asyncio

from bot.service import open_service
from reviews import relays, staff
from storage import people
from storage.people import new_id
from tests.bot.commands.conftest import Run
from tests.bot.running import LIVED, Place

ANSWERS = {"organisation": "Casa del Migrante", "regions": ("arab",), "reach": "chat", "store": ("yes", "1")}


async def _accepted(home: Place) -> str:
    """An organisation that does; its code."""
    async with open_service(home.settings(), prepare=False) as service:
        house = service.house
        async with house.database.transaction() as tx:
            [party] = await people.meet(tx, house.vault, who=[("telegram", "main", "42")], now=LIVED)
            desk = await staff.add(
                tx, name="Ann", role="secretariat", region=None, by="command", id=new_id(), token=new_id(), now=LIVED
            )
            asked = await relays.ask(
                tx,
                house.vault,
                person=party.person,
                answers=ANSWERS,
                language="es",
                calendar=house.facts.calendar,
                id=new_id(),
                now=LIVED,
            )
            relay = await relays.decide(tx, house.vault, id=asked.id, accept=True, by=desk, now=LIVED)
    return relay.code


def test_those_that_do_are_listed_and_a_token_is_printed_alone(run: Run, home: Place) -> None:
    assert run("relay", "list").out == ""
    code = asyncio.run(_accepted(home))
    assert run("relay", "list").out == f"{code}  Casa del Migrante\n"
    first, second = run("relay", "token", code), run("relay", "token", code)
    for said in (first, second):
        assert (said.code, said.err, said.out) == (0, "", f"{said.out.strip()}\n")
        assert said.out.startswith("pas_")
    assert first.out != second.out


def test_what_is_wrong_is_said_with_what_to_do(run: Run) -> None:
    said = run("relay", "token", "nobody")
    assert (said.code, said.out) == (1, "")
    assert said.err == "there is no 'nobody'; see them with: python -m bot relay list\n"
    assert [run("relay").code, run("relay", "token").code] == [2, 2]
