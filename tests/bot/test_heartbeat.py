"""The heartbeat: much that is due at once does not keep others waiting."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.heartbeat import Heartbeat
from bot.service import open_service
from storage.database import Transaction
from tests.bench.crowd import gather
from tests.bot.running import LIVED, Place

_WRITTEN = "SELECT COUNT(*) AS n FROM ledger WHERE lane = 1"
_ENOUGH = 300
"""People whose reminders one transaction may write."""


async def test_what_is_due_at_once_is_written_in_parts_and_others_write_between_them(home: Place) -> None:
    """How many each transaction planned is counted; between two of them somebody who waits has their turn."""
    turns: list[int | str] = []
    async with open_service(home.settings(), prepare=True) as service:
        house = service.house
        database, transaction = house.database, house.database.transaction
        calendar = house.facts.calendar
        begins = await gather(database, house.vault, calendar=calendar, due=700, subscribers=701, now=LIVED)

        async def person() -> None:
            async with transaction():
                turns.append("person")

        @asynccontextmanager
        async def counted() -> AsyncIterator[Transaction]:
            async with transaction() as tx:
                waits = asyncio.create_task(person())
                [before] = await tx.rows(_WRITTEN)
                yield tx
                [after] = await tx.rows(_WRITTEN)
                turns.append(after["n"] - before["n"])
            others.append(waits)

        others: list[asyncio.Task[None]] = []
        database.transaction = counted  # type: ignore[method-assign]  # only for counting
        await Heartbeat(house)._due(begins)
        await asyncio.gather(*others)
    parts = [turn for turn in turns if isinstance(turn, int)]
    assert sum(parts) == 700
    assert [part for part in parts if part > _ENOUGH] == []
    assert len(parts) <= 700 // 200 + 2
    assert turns[1::2] == ["person"] * len(parts)
