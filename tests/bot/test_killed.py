"""`kill -9` at random points, in the middle of forms, of fanning out reminders and of sends."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

from bot.house import House
from bot.sender import WINDOW
from bot.service import open_service
from reviews import subscriptions
from storage import people
from storage.database import Database, moment, stamp
from tests.bot import killed
from tests.bot.killed import Haste
from tests.bot.running import LIVED, Place, arrive, until
from tests.fakes.telegram import FakeTelegram, Person

POINTS = 20
"""Kills in the middle of each."""
DUE = 50
"""People whose reminder is due whenever a worker starts; it writes at most thirty of them."""
HURRIED = Haste(lease=0.4, idle=0.05, beats=5)
CRUMBLING = Haste(lease=0.4, idle=0.05, beats=5, crumbs=10)
PATIENT = 120
"""Seconds after which something is not slow but stands still."""
FORM = "interest:fill:example-rapporteur-2021"


@dataclass(frozen=True, slots=True)
class Look:
    """What is in the database: rows `sending`, reminders written, reminders due and not written."""

    sending: int
    written: int
    due: int


@dataclass(slots=True)
class Tally:
    """What was seen at the kills."""

    kills: int = 0
    forms: int = 0
    fans: int = 0
    sends: int = 0
    sending: int = 0
    most: int = 0
    asked: int = 0

    def note(self, look: Look, *, in_form: bool, fanning: bool) -> None:
        """A kill, and what it left."""
        self.kills += 1
        self.forms += in_form
        self.fans += fanning and look.due > 0
        self.sends += look.sending > 0
        self.doubt(look)

    def doubt(self, look: Look) -> None:
        """What may come twice."""
        self.sending += look.sending
        self.most = max(self.most, look.sending)

    @property
    def least(self) -> int:
        """Kills in the middle of what was least often killed."""
        return min(self.forms, self.fans, self.sends)


@dataclass(slots=True)
class Talker:
    """Somebody who answers question after question, each once the one before was replied to."""

    sam: Person
    asked: int = 0
    in_form: bool = False
    """Whether a form is open, and an answer of theirs has not been replied to."""
    ending: asyncio.Event = field(default_factory=asyncio.Event)
    task: "asyncio.Task[None] | None" = None

    async def talk(self) -> None:
        """Until they are to end."""
        acts: list[Callable[[], object]] = [partial(self.sam.taps_data, FORM, 1), *[partial(self.sam.says, "1")] * 8]
        acts.append(partial(self.sam.says, "/menu"))
        while not self.ending.is_set():
            for number, act in enumerate(acts):
                taken = self.sam.chat.taken
                act()
                self.asked += 1
                self.in_form = 0 < number < 9
                await until(partial(self._heard, taken), seconds=PATIENT)
                self.in_form = False

    async def _heard(self, before: int) -> bool:
        return self.sam.chat.taken > before


@asynccontextmanager
async def talking(fake: FakeTelegram, number: int) -> AsyncIterator[list[Talker]]:
    """People who talk to a worker that runs."""
    talkers = [Talker(fake.person(10_000 + n)) for n in range(number)]
    for each in talkers:
        await asyncio.wait_for(arrive(each.sam), PATIENT)
        each.asked += 2
        each.task = asyncio.create_task(each.talk())
    try:
        yield talkers
    finally:
        tasks = [each.task for each in talkers if each.task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass(slots=True)
class Followers:
    """People of the Arab region, one after the other, each with a reminder that is due."""

    house: House
    number: int = 0

    async def add(self) -> None:
        """One more."""
        self.number += 1
        house = self.house
        async with house.database.transaction() as tx:
            [party] = await people.meet(tx, house.vault, who=[("telegram", "main", str(self.number))], now=LIVED)
            about: Any = {"calendar": house.facts.calendar, "person": party.person, "now": LIVED}
            await subscriptions.follow(tx, subject="region:arab", **about)
            await subscriptions.consent(tx, words="1", language="en", **about)

    async def first_due(self) -> datetime:
        """Just after the reminders of the first one are due."""
        async with self.house.database.reading() as tx:
            [row] = await tx.rows("SELECT min(due) AS due FROM reminders")
        return moment(row["due"]) + timedelta(seconds=1)


async def count(database: Database, sql: str) -> int:
    """The one number that is asked for."""
    async with database.reading() as tx:
        [row] = await tx.rows(f"SELECT COUNT(*) AS n FROM {sql}")
    return int(row["n"])


async def look_at(database: Database, instant: datetime) -> Look:
    """What is in the database now."""
    async with database.reading() as tx:
        [row] = await tx.rows(
            "SELECT (SELECT COUNT(*) FROM ledger WHERE state = 'sending') AS sending,"
            " (SELECT COUNT(*) FROM ledger WHERE lane = 1) AS written,"
            " (SELECT COUNT(*) FROM reminders WHERE state = 'planned' AND due <= $1) AS due",
            stamp(instant),
        )
    return Look(**row)


def _under_way(
    database: Database, instant: datetime, before: Look, talkers: Sequence[Talker]
) -> Callable[[], Awaitable[bool]]:
    """Whether a worker fans out, sends, and somebody is in a form, and it got something done at all."""
    heard = sum(each.sam.chat.taken for each in talkers)

    async def under_way() -> bool:
        now = await look_at(database, instant)
        replied = sum(each.sam.chat.taken for each in talkers) > heard
        fanning = now.written > before.written and now.due > 0
        return replied and fanning and now.sending > 0 and any(each.in_form for each in talkers)

    return under_way


@pytest.mark.requirement("S0-02")
async def test_killed_at_random_points_nothing_is_lost(anywhere: Place, fake: FakeTelegram) -> None:
    chance, tally = random.Random(7), Tally()
    fake.unlimited()
    fake.main.anyone = True
    async with open_service(anywhere.settings(), prepare=False) as service:
        followers, database = Followers(service.house), service.house.database
        await followers.add()
        instant = await followers.first_due()
        given = anywhere.worker(fake, demo_now=instant, telegram_rate=200)
        child = killed.start(given, HURRIED)
        async with talking(fake, 3) as talkers:
            fake.fault("slow", "sendMessage", times=1_000_000, seconds=0.15)
            tally.doubt(await _killed(child, database, instant))
            while tally.least < POINTS:
                before = await look_at(database, instant)
                for _ in range(before.due, DUE):
                    await followers.add()
                child = killed.start(given, CRUMBLING)
                await until(_under_way(database, instant, before, talkers), seconds=PATIENT)
                await asyncio.sleep(chance.uniform(0, 0.05))
                found = await _killed(child, database, instant)
                in_form = any(each.in_form for each in talkers)
                tally.note(found, in_form=in_form, fanning=found.written > before.written)
            child = killed.start(given, HURRIED)
            await _finish(database, instant, talkers)
            tally.asked = sum(each.asked for each in talkers)
        tally.doubt(await _killed(child, database, instant))
        await check(database, fake, tally, followers.number)


async def _killed(child: BaseProcess, database: Database, instant: datetime) -> Look:
    """Kill it; what it leaves."""
    child.kill()
    child.join()
    return await look_at(database, instant)


async def _finish(database: Database, instant: datetime, talkers: Sequence[Talker]) -> None:
    """Everybody says the rest of what they wanted to say; all is answered, all is sent."""
    for each in talkers:
        each.ending.set()
    async with asyncio.timeout(PATIENT):
        await asyncio.gather(*(each.task for each in talkers if each.task))

    async def silent() -> bool:
        waiting = await count(database, "ledger WHERE state IN ('pending', 'sending')")
        return not waiting and not (await look_at(database, instant)).due

    await until(silent, seconds=PATIENT)


async def check(database: Database, fake: FakeTelegram, tally: Tally, followers: int) -> None:
    """Every update has one reply in the ledger, everybody one reminder; what came twice was under way."""
    assert await count(database, "inbox") == tally.asked
    assert await count(database, "ledger WHERE lane = 0 AND state = 'sent'") == tally.asked
    assert await count(database, "ledger WHERE lane = 1 AND state = 'sent'") == followers
    assert await count(database, "ledger WHERE state <> 'sent'") == 0
    taken = {id: chat.taken for id, chat in fake.main.chats.items()}
    lost = [id for id in range(1, followers + 1) if not taken.get(id)]
    twice = sum(taken.values()) - followers - tally.asked
    print(f"{tally}, lost {len(lost)}, twice {twice}")  # noqa: T201  # a figure for whoever runs it
    assert lost == []
    assert 0 <= twice <= tally.sending
    assert tally.most <= WINDOW
