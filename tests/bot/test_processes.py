"""Real processes: how fast they start, how they stop, who takes over."""

import asyncio
import os
import signal
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import aiohttp
import pytest

from bot.sender import _IDLE, LEASE, WINDOW
from dialogue.replies import Reply, Say
from storage.database import Database, moment
from tests.bench.measured import spent
from tests.bot import killed
from tests.bot.fairness import FairClock
from tests.bot.processes import process
from tests.bot.running import Place, Running, arrive, running, until
from tests.bot.test_killed import count
from tests.fakes.telegram import FakeTelegram

pytestmark = pytest.mark.xdist_group("timed")

NEWS = Reply((Say("menu-title"),), keep=True)
STARTS_WITHIN = 3.0
"""Seconds of its own work until the first reply; by the clock, where other tests take the cores, it may be more."""
TAKES_OVER_WITHIN = 10.0


async def test_a_role_starts_answers_and_stops_in_order(home: Place, fake: FakeTelegram, tmp_path: Path) -> None:
    environment = home.environment(fake)
    sam = fake.person(42)
    sam.starts()
    began = time.monotonic()
    async with process("run", environment=environment, cwd=tmp_path) as service:
        await sam.hears(seconds=60)
        first, work = time.monotonic() - began, spent(service.pid)
        assert work < STARTS_WITHIN
        database = await Database.open(home.url)
        await until(partial(count, database, "ledger WHERE state = 'sent'"))
        fake.fault("held", "sendMessage")
        sam.says("/help")
        await until(partial(count, database, "ledger WHERE state = 'sending'"))
        began = time.monotonic()
        service.send(signal.SIGTERM)
        ready = f"http://127.0.0.1:{environment['PORT']}/health/ready"
        await until(partial(_says, ready, 503))  # while the open send ends
        assert await count(database, "ledger WHERE state = 'sending'") == 1
        fake.let_go.set()
        assert await service.ended() == 0
        stopped = time.monotonic() - began
        print(f"first reply after {first:.1f} s, {work:.1f} s of work; stopped in {stopped:.1f} s")  # noqa: T201  # a figure for whoever runs it
        assert stopped < 20
        assert await count(database, "ledger WHERE state = 'sent'") == 2
        assert await count(database, "leases WHERE owner IS NOT NULL") == 0
        assert await count(database, "ledger WHERE lease_until > 0") == 0
        await database.close()


async def _says(url: str, status: int) -> bool:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status == status


async def _half_is_left(house: Running) -> bool:
    [row] = await house.rows("SELECT until FROM leases WHERE name = 'telegram:main'")
    left = moment(row["until"]) - datetime.now(UTC)
    assert left <= LEASE
    return left < LEASE * 0.6


async def test_another_worker_takes_over_when_one_is_killed(
    postgres_home: Place, fake: FakeTelegram, clock: FairClock
) -> None:
    """Killed where half of its lease is left: longer than that it holds nothing up, and it may hold no more."""
    assert LEASE.total_seconds() + _IDLE < TAKES_OVER_WITHIN
    one = killed.start(postgres_home.worker(fake), None)
    sam = fake.person(42)
    await asyncio.wait_for(arrive(sam), 60)
    async with running(postgres_home, fake) as house:
        await until(partial(_half_is_left, house))
        one.kill()
        one.join()
        began = clock.now()
        sam.says("/help")
        await sam.hears()
        took = clock.now() - began
        print(f"taken over after {took:.1f} s")  # noqa: T201  # a figure for whoever runs it
        assert took < TAKES_OVER_WITHIN
        assert await house.settled(3) == {"sent": 3}
    assert fake.main.flood.refused == 0


async def _stands_still(process: int) -> bool:
    """Whether the kernel has stopped it."""
    return Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0] == "T"  # noqa: ASYNC240  # no disk


async def test_a_worker_that_was_stopped_too_long_neither_sends_nor_writes(
    postgres_home: Place, fake: FakeTelegram
) -> None:
    """Its lease ran out meanwhile: what it held is sent by the next one, once but for what was under way."""
    fake.main.anyone = True
    fake.unlimited()
    one = killed.start(postgres_home.worker(fake, telegram_rate=20))
    await asyncio.wait_for(arrive(fake.person(42)), 60)
    database = await Database.open(postgres_home.url)
    async with running(postgres_home, fake, worker=False) as house:
        await house.meet(*range(1, 101))
        await house.announce(NEWS)
        await until(partial(count, database, "ledger WHERE lane = 2 AND state = 'sent'"))
        assert one.pid
        os.kill(one.pid, signal.SIGSTOP)
        await until(partial(_stands_still, one.pid))
        under_way = await count(database, "ledger WHERE state = 'sending'")
    async with running(postgres_home, fake, telegram_rate=100) as house:
        await house.settled(102)
        os.kill(one.pid, signal.SIGCONT)
        fences = await house.rows("SELECT fence FROM leases WHERE name = 'telegram:main'")
        await asyncio.sleep(1.5)  # time enough for it to do harm
        taken = [fake.main.chats[chat].taken for chat in range(1, 101)]
        assert min(taken) == 1
        assert sum(taken) - 100 <= under_way <= WINDOW
        assert await house.settled(102) == {"sent": 102}
        assert await house.rows("SELECT fence FROM leases WHERE name = 'telegram:main'") == fences
    one.kill()
    one.join()
    await database.close()
