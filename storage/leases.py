"""Named leases: who polls and sends for an account. Real time, not the service's clock."""

from dataclasses import dataclass, replace
from datetime import datetime

from storage.database import Transaction, stamp


@dataclass(frozen=True, slots=True)
class Lease:
    """What is held. The fence grows with each new holder, so a late one can be told from the present one."""

    name: str
    owner: str
    until: datetime
    fence: int


async def take(tx: Transaction, *, name: str, owner: str, until: datetime, now: datetime) -> Lease | None:
    """Take it if nobody else holds it or its time is over; None if somebody does."""
    rows = await tx.rows(
        "INSERT INTO leases (name, owner, until, fence) VALUES ($1, $2, $3, 1) ON CONFLICT (name) DO UPDATE"
        " SET owner = excluded.owner, until = excluded.until, fence = leases.fence + 1"
        " WHERE leases.owner IS NULL OR leases.owner = excluded.owner OR leases.until <= $4 RETURNING fence",
        name,
        owner,
        stamp(until),
        stamp(now),
    )
    return Lease(name, owner, until, rows[0]["fence"]) if rows else None


async def renew(tx: Transaction, *, lease: Lease, until: datetime) -> Lease | None:
    """Hold it longer, even if its time is over but nobody took it; None if somebody did."""
    renewed = await tx.run(
        "UPDATE leases SET until = $3 WHERE name = $1 AND fence = $2 AND owner IS NOT NULL",
        lease.name,
        lease.fence,
        stamp(until),
    )
    return replace(lease, until=until) if renewed else None


async def give_back(tx: Transaction, *, lease: Lease) -> None:
    """Let go, if it is still ours."""
    await tx.run("UPDATE leases SET owner = NULL, until = 0 WHERE name = $1 AND fence = $2", lease.name, lease.fence)


async def holds(tx: Transaction, *, lease: Lease) -> bool:
    """Whether it is still ours, whatever the time; the row stays locked, so it is true until the end of `tx`."""
    rows = await tx.rows(
        "SELECT 1 AS ours FROM leases WHERE name = $1 AND fence = $2 AND owner IS NOT NULL FOR UPDATE",
        lease.name,
        lease.fence,
    )
    return bool(rows)
