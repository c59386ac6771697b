"""`kill -9` at random points, in the middle of forms, of fanning out reminders and of sends."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from bot.sender import WINDOW
from bot.service import open_service
from reviews import subscriptions
from storage import people
from storage.database import Database, moment, stamp
from tests.bot import killed
from tests.bot.running import LIVED, Place, arrive, until
from tests.fakes.telegram import MAIN, FakeTelegram, Person

POINTS = 20
FOLLOWERS = 30
"""People reminded between two kills."""
LATER = 2 * 10**12
"""Milliseconds by which reminders are put off until it is their turn."""
FORM = "interest:fill:example-rapporteur-2021"


@dataclass(slots=True)
class Tally:
    """What was seen at the kills."""

    sending: list[int] = field(default_factory=list)
    planned: list[int] = field(default_factory=list)
    asked: int = 0


async def follow(place: Place) -> datetime:
    """People of the Arab region, in the order of their ids at Telegram; when their first reminder is due."""
    async with open_service(place.settings(), prepare=False) as service:
        house = service.house
        for chat in range(1, POINTS * FOLLOWERS + 1):
            async with house.database.transaction() as tx:
                [party] = await people.meet(tx, house.vault, who=[("telegram", "main", str(chat))], now=LIVED)
                about: Any = {"calendar": house.facts.calendar, "person": party.person, "now": LIVED}
                await subscriptions.follow(tx, subject="region:arab", **about)
                await subscriptions.consent(tx, words="1", language="en", **about)
        async with house.database.transaction() as tx:
            [row] = await tx.rows("SELECT min(due) AS due FROM reminders")
            await tx.run("UPDATE reminders SET due = due + $1", LATER)
        return moment(row["due"]) + timedelta(seconds=1)


async def count(database: Database, sql: str) -> int:
    """The one number that is asked for."""
    async with database.reading() as tx:
        [row] = await tx.rows(f"SELECT COUNT(*) AS n FROM {sql}")
    return int(row["n"])


async def _nothing(database: Database, sql: str) -> bool:
    return not await count(database, sql)


async def talk(sam: Person, tally: Tally, ending: asyncio.Event) -> None:
    """Answer question after question, each once the one before was replied to."""
    acts: list[Callable[[], object]] = [partial(sam.taps_data, FORM, 1), *[partial(sam.says, "1")] * 8]
    acts.append(partial(sam.says, "/menu"))
    while not ending.is_set():
        for act in acts:
            taken = sam.chat.taken
            act()
            tally.asked += 1
            await until(partial(_more, [sam], taken), seconds=60)


async def _more(sams: Sequence[Person], than: int) -> bool:
    """Whether they were told more than so many things."""
    return sum(sam.chat.taken for sam in sams) > than


async def remind_some(database: Database, turn: int) -> None:
    """Some people's reminders come to their time."""
    async with database.transaction() as tx:
        await tx.run(
            "UPDATE reminders SET due = due - $1 WHERE due > $1 AND person IN ("
            "SELECT person FROM addresses WHERE channel = 'telegram' ORDER BY id LIMIT $2 OFFSET $3)",
            *(LATER, FOLLOWERS, turn * FOLLOWERS),
        )


@pytest.mark.requirement("S0-02")
async def test_killed_at_random_points_nothing_is_lost(anywhere: Place, fake: FakeTelegram) -> None:
    chance = random.Random(7)
    fake.unlimited()
    fake.main.anyone = True
    fake.fault("slow", "sendMessage", times=1_000_000, seconds=0.1)
    instant = await follow(anywhere)
    tally, ending = Tally(), asyncio.Event()
    database = await Database.open(anywhere.url)
    given = anywhere.settings(fake, demo_now=instant).model_dump(
        include={"database_url", "master_key_file", "demo_now", "telegram_api_url"}
    ) | {"telegram_token": MAIN, "telegram_rate": 200}
    child = killed.start(given)
    sams = [fake.person(10_000 + number) for number in range(3)]
    for sam in sams:
        await asyncio.wait_for(arrive(sam), 30)
        tally.asked += 2
    talking = [asyncio.create_task(talk(sam, tally, ending)) for sam in sams]
    for turn in range(POINTS):
        heard = sum(sam.chat.taken for sam in sams)
        await until(partial(_more, sams, heard + 1), seconds=60)  # it works again
        await remind_some(database, turn)
        await asyncio.sleep(chance.uniform(0.02, 1.2))  # the heart beats once a second
        child.kill()
        child.join()
        tally.sending.append(await count(database, "ledger WHERE state = 'sending'"))
        tally.planned.append(await count(database, f"reminders WHERE state = 'planned' AND due <= {stamp(instant)}"))
        child = killed.start(given)
    ending.set()
    await asyncio.wait_for(asyncio.gather(*talking), 60)
    due = f"reminders WHERE state = 'planned' AND due <= {stamp(instant)}"
    await until(partial(_nothing, database, due), seconds=60)
    await until(partial(_nothing, database, "ledger WHERE state IN ('pending', 'sending')"), seconds=60)
    child.kill()
    child.join()
    await check(database, fake, tally)
    await database.close()


async def check(database: Database, fake: FakeTelegram, tally: Tally) -> None:
    """Every update has one reply in the ledger, everybody one reminder; what came twice was under way."""
    assert await count(database, "inbox") == tally.asked
    assert await count(database, "ledger WHERE lane = 0 AND state = 'sent'") == tally.asked
    assert await count(database, "ledger WHERE lane = 1 AND state = 'sent'") == POINTS * FOLLOWERS
    assert await count(database, "ledger WHERE state <> 'sent'") == 0
    taken = [fake.main.chats[chat].taken for chat in range(1, POINTS * FOLLOWERS + 1)]
    twice = (
        sum(taken) - len(taken) + sum(chat.taken for id, chat in fake.main.chats.items() if id >= 10_000) - tally.asked
    )
    print(f"kills {POINTS}, lost {taken.count(0)}, twice {twice}, under way {tally.sending}, planned {tally.planned}")  # noqa: T201  # a figure for whoever runs it
    assert taken.count(0) == 0
    assert twice <= sum(tally.sending)
    assert max(tally.sending) <= WINDOW
    assert sum(number > 0 for number in tally.sending) >= POINTS // 2
