"""How long until what comes due in one minute is in the ledger: `python -m tests.bench.due`.

Everybody follows the same region; the reminders of some are due, those of the rest later. What is measured is the
heartbeat's own work, part by part, with its commits, on SQLite.
"""

import asyncio
import tempfile
import time
from pathlib import Path

from bot.heartbeat import Heartbeat
from bot.service import open_service
from bot.settings import Settings
from tests.bench.crowd import gather
from tests.bench.measured import cores
from tests.bench.page import Row
from tests.bot.running import LIVED

DUE = 9_900
SUBSCRIBERS = 30_000
_WRITTEN = "SELECT COUNT(*) AS n FROM ledger WHERE lane = 1"


async def until_written(folder: Path) -> float:
    """Seconds until all that is due is in the ledger."""
    home = {"database_url": f"sqlite://{folder}/bench.db", "master_key_file": f"{folder}/master.key"}
    settings = Settings.model_validate({**home, "demo_now": LIVED})
    async with open_service(settings, prepare=True) as service:
        house, calendar = service.house, service.house.facts.calendar
        how_many = {"due": DUE, "subscribers": SUBSCRIBERS}
        begins = await gather(house.database, house.vault, calendar=calendar, now=LIVED, **how_many)
        began = time.perf_counter()
        await Heartbeat(house)._due(begins)
        seconds = time.perf_counter() - began
        async with house.database.reading() as tx:
            assert await tx.rows(_WRITTEN) == [{"n": DUE}]
        return seconds


def rows(_core: int) -> list[Row]:
    """The same for the page; measured in this very process."""
    with tempfile.TemporaryDirectory(prefix="passerelle-", ignore_cleanup_errors=True) as folder:
        seconds = asyncio.run(until_written(Path(folder)))
    return [Row(f"{DUE:,} reminders due in one minute, of {SUBSCRIBERS:,} people", f"{seconds:.1f} s", "2 s")]


if __name__ == "__main__":
    for row in rows(cores()[1]):
        print(f"{row.found:>12}  of {row.aim:<9}  {row.what}")
