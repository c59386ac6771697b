"""The database or the platform is away for long: nothing is lost, and everything happens once when it is back.

What takes a minute or hours is shortened: the service asks again every second or so, and the tenth time is like the
first. No clock is moved for it.
"""

import asyncio
from typing import Any

import pytest

from channels import Telegram
from channels.outcomes import Outcome
from channels.telegram import Polled
from dialogue.replies import Reply, Say
from tests.bot.proxies import proxy
from tests.bot.running import Place, arrive, running
from tests.fakes.telegram import FakeTelegram

NEWS = Reply((Say("menu-title"),), keep=True)
HELP = "menu, language"


class Impatient(Telegram):
    """Waits half a second for an answer."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**{**given, "patience": 0.5})

    async def poll(self, offset: int, *, wait: int = 0) -> Polled | Outcome:
        return await super().poll(offset, wait=wait)


async def test_updates_that_come_while_postgresql_is_away_are_answered_once_when_it_is_back(
    postgres_home: Place, fake: FakeTelegram
) -> None:
    """In the middle of a broadcast; a minute is three seconds here."""
    fake.main.anyone = True
    fake.unlimited()
    async with (
        proxy(postgres_home.url) as line,
        running(Place(line.url, postgres_home.key), fake, pages=True, telegram_rate=20) as house,
    ):
        sams = [fake.person(1_000 + number) for number in range(5)]
        for sam in sams:
            await arrive(sam)
        await house.settled(10)
        readers = range(1, 61)
        await house.meet(*readers)
        await house.announce(NEWS)
        await house.until("SELECT 1 AS n FROM ledger WHERE lane = 2 AND state = 'sent'")
        await line.cut()
        for sam in sams:
            sam.says("/help")
        await asyncio.sleep(3)
        assert len(fake.main.updates.pending) == len(sams)
        await line.listen()
        for sam in sams:
            while HELP not in (await sam.hears()).text:
                pass  # the broadcast goes to them too
        assert await house.settled(80) == {"sent": 80}
        assert [row["n"] for row in await house.rows("SELECT COUNT(*) AS n FROM inbox")] == [15]
        assert [fake.main.chats[chat].taken for chat in readers] == [1] * 60
        assert [sam.chat.taken for sam in sams] == [4] * 5


async def test_an_account_that_is_to_wait_for_hours_waits_and_still_listens(home: Place, fake: FakeTelegram) -> None:
    """429 with 10,000 s: no call is made meanwhile, and none of the messages counts as tried."""
    fake.main.anyone = True
    async with running(home, fake) as house:
        await house.meet(1, 2, 3)
        fake.fault("flood", "sendMessage", times=1_000, seconds=10_000)
        await house.announce(NEWS)
        await house.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE state = 'sending')")
        sam = fake.person(42)
        sam.starts()
        await house.until("SELECT 1 AS n FROM inbox")
        await asyncio.sleep(1.5)
        asked = 1_000 - fake.faults[0].times
        assert 1 <= asked <= 3  # those that had left when the first was answered
        rows = await house.rows("SELECT state, attempts FROM ledger")
        assert rows == [{"state": "pending", "attempts": 0}] * 4
        await house.stop()
        fake.faults.clear()
    async with running(home, fake) as house:  # hours later
        assert await house.settled(4) == {"sent": 4}
    assert [fake.main.chats[chat].taken for chat in (1, 2, 3, 42)] == [1] * 4


async def test_a_platform_that_answers_nothing_for_long_gets_all_when_it_is_back(
    home: Place, fake: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes what it does not answer: whatever came twice was tried twice. A minute is a second and a half, and half
    a second of patience stands for thirty.
    """
    monkeypatch.setattr("bot.accounts.Telegram", Impatient)
    monkeypatch.setattr("channels.telegram.answers._BROKEN_SECONDS", 0.2)
    fake.main.anyone = True
    fake.unlimited()
    async with running(home, fake) as house:
        await house.meet(*range(1, 21))
        fake.fault("silence", times=1_000_000)
        await house.announce(NEWS)
        sam = fake.person(42)
        sam.starts()
        await asyncio.sleep(1.5)
        fake.faults.clear()
        await sam.hears()
        assert await house.settled(21) == {"sent": 21}
        tried = sum(row["attempts"] for row in await house.rows("SELECT attempts FROM ledger"))
        taken = [fake.main.chats[chat].taken for chat in (*range(1, 21), 42)]
        assert min(taken) >= 1
        assert sum(taken) <= tried
        assert [row["n"] for row in await house.rows("SELECT COUNT(*) AS n FROM inbox")] == [1]
