"""The database is locked, full or away: nothing is lost, and everything is answered once when it is back."""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

import aiohttp
import asyncpg
import pytest

from tests.bot.fairness import FairClock
from tests.bot.processes import command
from tests.bot.running import Place, arrive, running
from tests.bot.test_input import post
from tests.fakes.telegram import MAIN, FakeTelegram


def update(fake: FakeTelegram, number: int) -> dict[str, object]:
    sam = fake.person(42)
    sam.chat.started = True
    said = {"message_id": number, "date": 1, "text": "/help", "chat": sam.chat.to_json(), "from": sam.chat.user_json()}
    return {"update_id": number, "message": said}


async def test_a_locked_database_is_waited_for(
    home: Place, fake: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The webhook says 503, polling does not move on, and what was said meanwhile is answered afterwards."""
    monkeypatch.setattr("storage.sqlite._LOCK_WAIT", 100)
    async with running(home, fake, pages=True) as house:
        sam = fake.person(42)
        await arrive(sam)
        await house.settled(2)
        other = sqlite3.connect(home.url.removeprefix("sqlite://"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        sam.says("/help")
        await asyncio.sleep(1)
        assert len(fake.main.updates.pending) == 1
        other.execute("ROLLBACK")
        other.close()
        assert "menu, language" in (await sam.hears(seconds=20)).text
        assert await house.settled(3) == {"sent": 3}


async def test_a_webhook_call_that_cannot_be_kept_is_asked_for_again(
    home: Place, fake: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite._LOCK_WAIT", 100)
    async with running(home, fake, pages=True, telegram_webhook="on") as house:
        await house.until("SELECT 1 AS n FROM kept WHERE name LIKE 'introduced:%'")
        other = sqlite3.connect(home.url.removeprefix("sqlite://"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert await post(house.url, update(fake, 9000), MAIN) == 503
        other.execute("ROLLBACK")
        other.close()
        for _ in range(2):
            assert await post(house.url, update(fake, 9000), MAIN) == 200
        assert await house.settled(1) == {"sent": 1}
    assert 503 not in fake.main.updates.answers


async def test_a_full_disk_loses_nothing(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake, pages=True) as house:
        sam = fake.person(42)
        await arrive(sam)
        await house.settled(2)
        writer = house.database._writer  # type: ignore[attr-defined]  # the limit is the connection's
        [[pages]] = writer.execute("PRAGMA page_count").fetchall()
        house.database._connect = _with_most(house.database._connect, pages)  # type: ignore[attr-defined]  # of SQLite alone
        house.database._let_go()  # type: ignore[attr-defined]  # of SQLite alone
        for _ in range(60):
            sam.says("x" * 3000)
        await asyncio.sleep(2)
        full = len(fake.main.updates.pending)
        del house.database._connect  # type: ignore[attr-defined]  # of SQLite alone
        house.database._let_go()  # type: ignore[attr-defined]  # of SQLite alone
        found = await house.until("SELECT COUNT(*) AS n FROM inbox HAVING COUNT(*) = 62", seconds=30)
        assert (full > 0, found) == (True, [{"n": 62}])
        assert [row["n"] for row in await house.rows("SELECT COUNT(*) AS n FROM ledger")] == [62]


def _with_most(connect: Callable[[], sqlite3.Connection], pages: int) -> Callable[[], sqlite3.Connection]:
    """Connections to a file that may not grow."""

    def connected() -> sqlite3.Connection:
        connection = connect()
        connection.execute(f"PRAGMA max_page_count={pages}")
        return connection

    return connected


async def test_a_server_that_drops_its_connections_is_found_again(postgres_home: Place, fake: FakeTelegram) -> None:
    async with running(postgres_home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        for turn in range(3):
            killer = await asyncpg.connect(postgres_home.url)
            sam.says("/help")
            await killer.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            await killer.close()
            assert "menu, language" in (await sam.hears(seconds=20)).text
            assert await house.settled(3 + turn) == {"sent": 3 + turn}
        assert len([message for message in sam.sees() if message.by_bot]) <= 4 + 3


@pytest.mark.xdist_group("timed")
async def test_it_starts_though_telegram_does_not_answer(home: Place, clock: FairClock) -> None:
    async with FakeTelegram() as fake:
        fake.fault("silence", times=1000)
        began = clock.now()
        async with running(home, fake, pages=True) as house, aiohttp.ClientSession() as session:
            assert clock.now() - began < 5
            async with session.get(f"{house.url}/health/ready") as answer:
                assert answer.status == 200
            async with session.get(f"{house.url}/calendar") as answer:
                assert answer.status == 200


async def test_without_its_key_the_service_does_not_start_and_makes_no_other(home: Place, tmp_path: Path) -> None:
    async with FakeTelegram() as fake:
        async with running(home, fake):
            await arrive(fake.person(42))
        home.key.unlink()
        for name in ("run", "worker", "web"):
            done = await command(name, environment=home.environment(fake), cwd=tmp_path)
            assert (done.code, done.out) == (1, "")
            assert "bring the file of the master keys back from its backup" in done.err
        assert not home.key.exists()
