"""Which updates were seen, so that each counts once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from storage.database import Transaction, stamp


@dataclass(slots=True)  # not frozen, which takes four times as long to fill
class Arrival:
    """An update as it came in."""

    channel: str
    account: str
    update_id: str
    address: int | None = None
    """The row id of the address it came from (`people.meet`); None for a place that is no person's."""
    message_id: str | None = None
    """The platform's id of the message, so that it can be cleared from the chat."""

    @property
    def id(self) -> str:
        """Unique over all channels and accounts."""
        return f"{self.channel}:{self.account}:{self.update_id}"


@lru_cache(maxsize=256)
def _insert(count: int) -> str:
    rows = ", ".join(f"(${n}, ${n + 1}, ${n + 2}, ${n + 3})" for n in range(1, 4 * count, 4))
    return f"INSERT INTO inbox (id, address, message_id, seen) VALUES {rows} ON CONFLICT (id) DO NOTHING RETURNING id"


async def accept(tx: Transaction, *, arrivals: Sequence[Arrival], now: datetime) -> list[bool]:
    """Note the updates; False for each that was seen before, also earlier in the list."""
    if not arrivals:
        return []
    at = stamp(now)
    first = {arrival.id: arrival for arrival in reversed(arrivals)}
    values = [value for id in sorted(first) for value in (id, first[id].address, first[id].message_id, at)]
    new = {row["id"] for row in await tx.rows(_insert(len(first)), *values)}
    return [arrival.id in new and first[arrival.id] is arrival for arrival in arrivals]


async def message_ids(tx: Transaction, *, address: int, since: datetime) -> list[str]:
    """The platform's ids of what they wrote since then, oldest first."""
    rows = await tx.rows(
        "SELECT message_id FROM inbox WHERE address = $1 AND seen >= $2 AND message_id IS NOT NULL ORDER BY seen, id",
        address,
        stamp(since),
    )
    return [row["message_id"] for row in rows]


async def drop(tx: Transaction, *, before: datetime) -> int:
    """Forget what was seen before then (7 days)."""
    return await tx.run("DELETE FROM inbox WHERE seen < $1", stamp(before), heavy=True)
