"""Several processes at one database: workers that share accounts, a terminal beside a service, a clock that goes on."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.clock import DEMO_INSTANT
from bot.sender import LEASE
from storage import kept
from storage.database import Database, moment
from tests.bot import killed
from tests.bot.fairness import FairClock
from tests.bot.processes import command
from tests.bot.running import LIVED, Place, arrive, running, until
from tests.fakes.telegram import MAIN, FakeTelegram

ACCOUNTS = {"main": MAIN, "arab": "2:arab", "africa": "3:africa"}
TAKEN_OVER_WITHIN = 10.0


async def _leases(database: Database) -> dict[str, tuple[int, datetime]]:
    """Account -> the process that holds it, and until when."""
    async with database.reading() as tx:
        rows = await tx.rows("SELECT name, owner, until FROM leases WHERE owner IS NOT NULL AND name LIKE 'telegram:%'")
    return {row["name"].partition(":")[2]: (int(row["owner"].split(":")[0]), moment(row["until"])) for row in rows}


async def _all_held(database: Database, but: int | None = None) -> bool:
    found = await _leases(database)
    return found.keys() == ACCOUNTS.keys() and all(process != but for process, _ in found.values())


async def _half_is_left(database: Database, process: int) -> bool:
    ends = [until for owner, until in (await _leases(database)).values() if owner == process]
    return max(ends) < datetime.now(UTC) + LEASE * 0.6


@pytest.mark.xdist_group("timed")
async def test_three_workers_share_three_accounts_and_take_over_from_one_that_is_killed(
    postgres_home: Place, fake: FakeTelegram, clock: FairClock
) -> None:
    """Each account is held by one of them: nobody is answered twice, and no two of them poll for one account."""
    accounts = {name: fake.account(token) for name, token in ACCOUNTS.items()}
    sams = [fake.person(42 + number, token=token) for number, token in enumerate(ACCOUNTS.values())]
    given = postgres_home.worker(fake, telegram_accounts=ACCOUNTS)
    workers = {child.pid: child for child in (killed.start(given, None) for _ in range(3))}
    database = await Database.open(postgres_home.url)
    await until(partial(_all_held, database))
    for sam in sams:
        await arrive(sam)
    held = await _leases(database)
    assert {process for process, _ in held.values()} <= workers.keys()
    victim, _ = held["main"]
    await until(partial(_half_is_left, database, victim))
    workers[victim].kill()
    workers[victim].join()
    began = clock.now()
    await until(partial(_all_held, database, victim))
    took = clock.now() - began
    print(f"{len({process for process, _ in held.values()})} of 3 held accounts; taken over after {took:.1f} s")  # noqa: T201  # a figure for whoever runs it
    assert took < TAKEN_OVER_WITHIN
    for sam in sams:
        sam.says("/help")
        await sam.hears()
    for child in workers.values():
        child.kill()
        child.join()
    assert [sam.chat.taken for sam in sams] == [3] * 3
    assert [account.flood.refused for account in accounts.values()] == [0] * 3
    await database.close()


async def test_the_terminal_talks_beside_a_service_that_runs(
    anywhere: Place, fake: FakeTelegram, tmp_path: Path
) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        talk = partial(command, "chat", "--as", "kim", environment=anywhere.environment(), cwd=tmp_path)
        here = asyncio.create_task(talk("--lang", "en", text="/menu\n/help\n"))
        for _ in range(3):
            sam.says("/help")
            await sam.hears()
        done = await here
        assert (done.code, done.err, done.out.splitlines().count(">")) == (0, "", 3)
        assert "menu, language" in done.out
        assert await house.settled(8) == {"sent": 8}
        assert sam.chat.taken == 5


async def _instant(database: Database) -> datetime | None:
    async with database.reading() as tx:
        found = await kept.get(tx, name=DEMO_INSTANT)
    return datetime.fromisoformat(found) if found else None


async def _is_past(database: Database, instant: datetime) -> bool:
    found = await _instant(database)
    return found is not None and found > instant


async def test_a_demonstration_goes_on_after_its_process_was_killed(anywhere: Place, fake: FakeTelegram) -> None:
    """From the last kept instant, or from a later start that was given."""
    database = await Database.open(anywhere.url)
    at = LIVED
    for start in (LIVED, LIVED, LIVED + timedelta(days=30)):
        child = killed.start(anywhere.worker(fake, demo_now=start, demo_speed=20_000.0))
        await until(partial(_is_past, database, max(at, start) + timedelta(hours=1)))
        child.kill()
        child.join()
        now = await _instant(database)
        assert now
        assert max(at, start) < now
        at = now
    await database.close()
