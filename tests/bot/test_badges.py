"""Telegram's own list of commands: staff's commands stand in it while a chat is bound, and in no other chat."""

from datetime import timedelta

from handlers import MENU, STAFF_MENU
from reviews import staff
from storage import staff as kept
from tests.bot.running import Place, Running, arrive, running, until
from tests.bot.test_staff_chats import bound
from tests.fakes.telegram import FakeTelegram


async def shown(fake: FakeTelegram, chat: int, commands: set[str]) -> None:
    """Wait until these are the commands of a chat."""

    async def are() -> bool:
        return {name for name, _ in fake.main.commands.get((f"chat:{chat}", ""), [])} == commands

    await until(are)


async def vera(house: Running) -> staff.Staff:
    async with house.database.reading() as tx:
        found = await staff.by_name(tx, name="of 42")
    assert found
    return found


async def test_they_come_with_the_binding_in_the_own_language_and_go_with_it(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        person, other = await bound(house, fake, 42), fake.person(43)
        await arrive(other)
        await shown(fake, 42, {*MENU, *STAFF_MENU})
        await shown(fake, 43, {*MENU})
        person.taps_data("start:speak:es", person.last().id)
        await person.hears()
        await house.until("SELECT 1 AS n FROM people WHERE language = 'es'")

        async def in_spanish() -> bool:
            return ("desk", "Su mesa: aprobar, seguir, corregir") in fake.main.commands["chat:42", ""]

        await until(in_spanish)
        by = await vera(house)
        async with house.database.transaction() as tx:
            await staff.unbind(tx, staff=by.id, by=by, now=house.service.house.clock.real())
        await shown(fake, 42, {*MENU})


async def test_they_go_when_the_binding_lapses_and_nothing_is_sent_twice(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        await bound(house, fake, 42)
        await shown(fake, 42, {*MENU, *STAFF_MENU})
        calls = fake.main.calls["setMyCommands"]
        clock = house.service.house.clock
        async with house.database.transaction() as tx:
            await tx.run("UPDATE staff_chats SET expires = 1")
            await kept.drop(tx, before=clock.real() - timedelta(days=30))  # and is forgotten
        await shown(fake, 42, {*MENU})
        await house.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM kept WHERE name LIKE 'badge:%')")
        assert fake.main.calls["setMyCommands"] == calls + 1
