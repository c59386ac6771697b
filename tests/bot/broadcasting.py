"""A broadcast whose worker is killed again and again, each time when Telegram has taken a chosen message."""

import asyncio
import random
from dataclasses import dataclass
from functools import partial
from multiprocessing.process import BaseProcess

from reviews.announcements import Announcement
from storage import ledger
from storage.database import Database
from tests.bot import killed
from tests.bot.announcing import readers, sent
from tests.bot.killed import Haste
from tests.bot.running import Place, running, until
from tests.fakes.telegram import FakeTelegram, Posted
from tests.fakes.telegram.chats import Chat

_HURRIED = Haste(lease=0.4, idle=0.05, beats=5)
_SHARE = 0.4
"""Of what each life of the worker could send if all were to send the same, so that there is work for the last one."""
_A_MOMENT = 0.02
_PATIENT = 300
_AT_ONCE = 1_000


@dataclass(slots=True)
class Broadcast:
    """What came of it."""

    audience: int
    kills: int
    in_flight: int
    """Sends under way at the kills, or answered and not written down yet, all together."""
    most: int
    """Of these at one kill, at most."""
    lost: int
    twice: int
    """Messages that came more often than once."""
    states: dict[str, int]
    """How many rows of the ledger are in each state at the end."""


@dataclass(slots=True)
class _Worker:
    """A life of the worker."""

    child: BaseProcess
    left: int
    """Messages that Telegram takes before the kill."""
    dying: asyncio.Event

    def heard(self, chat: Chat, message: Posted) -> None:
        """Telegram has taken a message; its answer has not left yet."""
        self.left -= 1
        if self.left == 0:
            self.dying.set()


async def killed_broadcast(place: Place, fake: FakeTelegram, *, people: int, kills: int) -> Broadcast:
    """Announce to so many people, and kill the worker so often in the middle of it."""
    fake.unlimited()
    fake.main.anyone = True
    fake.main.remember = False
    found = await _announced(place, fake, people)
    database = await Database.open(place.url)
    try:
        chance, flights = random.Random(50), list[int]()
        for _ in range(kills):
            flights.append(await _one_life(place, fake, database, chance, round(_SHARE * people / kills)))
            assert (await _states(database, found))["pending"] > 0  # in the middle, still
        await _last_life(place, fake, database, found)
        taken = [fake.main.chats[chat].taken for chat in range(1, people + 1)]
        lost, twice = taken.count(0), sum(taken) - people
        return Broadcast(people, kills, sum(flights), max(flights), lost, twice + lost, await _states(database, found))
    finally:
        await database.close()


async def _announced(place: Place, fake: FakeTelegram, number: int) -> Announcement:
    async with running(place, fake, worker=False) as house:
        for first in range(1, number + 1, _AT_ONCE):
            await readers(house, *range(first, min(first + _AT_ONCE, number + 1)))
        found, _, _ = await sent(house, confirm=number)
    return found


async def _one_life(place: Place, fake: FakeTelegram, database: Database, chance: random.Random, most: int) -> int:
    """Start it, kill it; how many sends were under way."""
    worker = _Worker(killed.start(_given(place, fake), _HURRIED), chance.randint(1, most), asyncio.Event())
    fake.main.heard = worker.heard
    await asyncio.wait_for(worker.dying.wait(), _PATIENT)
    await asyncio.sleep(chance.choice((0, chance.uniform(0, _A_MOMENT))))
    worker.child.kill()
    worker.child.join()
    async with database.reading() as tx:
        [row] = await tx.rows("SELECT COUNT(*) AS n FROM ledger WHERE state = 'sending'")
    return int(row["n"])


async def _last_life(place: Place, fake: FakeTelegram, database: Database, found: Announcement) -> None:
    child = killed.start(_given(place, fake), _HURRIED)
    await until(partial(_is_over, database, found), seconds=_PATIENT)
    child.kill()
    child.join()


def _given(place: Place, fake: FakeTelegram) -> dict[str, object]:
    return place.worker(fake, telegram_rate=1000)


async def _is_over(database: Database, found: Announcement) -> bool:
    async with database.reading() as tx:
        return bool(await tx.rows("SELECT 1 AS n FROM announcements WHERE id = $1 AND state = 'sent'", found.id))


async def _states(database: Database, found: Announcement) -> dict[str, int]:
    assert found.job
    async with database.reading() as tx:
        return await ledger.counts(tx, job=found.job)
