"""What tests of the ledger share: people, rows for them, and a sender that takes everything."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from storage import leases, ledger, people, queues, sending
from storage.database import Database, Transaction
from storage.leases import Lease
from storage.ledger import Entry, Lane
from storage.people import Party
from storage.sending import Outcome, Parcel
from storage.vault import Vault
from tests.databases import NOW

PLACE = {"channel": "telegram", "account": "main"}
SECOND = timedelta(seconds=1)


async def audience(tx: Transaction, vault: Vault, size: int) -> list[Party]:
    """So many people on Telegram."""
    return await people.meet(tx, vault, who=[("telegram", "main", str(number)) for number in range(size)], now=NOW)


def entry(party: Party, job: str = "reply:1", lane: Lane = Lane.reply, **more: object) -> Entry:
    """A row for a person."""
    plain: dict[str, object] = {"job": job, "address": party.address, "lane": lane}
    return Entry(**{**plain, **more})  # type: ignore[arg-type]  # as the tests write them


async def write(tx: Transaction, entries: Sequence[Entry], *, now: datetime = NOW) -> None:
    """Rows of any lane; those of a broadcast become one, as if they had been fanned out."""
    await ledger.enqueue(tx, entries=[replace(each, lane=min(each.lane, Lane.notice)) for each in entries], now=now)
    for job in sorted({entry.job for entry in entries if entry.lane == Lane.bulk}):
        await ledger.open_job(tx, id=job, kind="announcement", tenant="network", audience=0, words=None, now=now)
        queue = await queues.beside(tx, job=job)
        mine = f"(SELECT {queue.of_address} FROM addresses a WHERE a.id = ledger.address)"
        number = await tx.run(f"UPDATE ledger SET lane = 2, queue = {mine} WHERE job = $1", job)
        await ledger.freeze(tx, job=job, number=number)


async def hold(tx: Transaction, owner: str = "one", at: int = 0) -> Lease:
    """The lease of the account, taken at so many seconds."""
    now = NOW + at * SECOND
    lease = await leases.take(tx, name="send:telegram:main", owner=owner, until=now + 10 * SECOND, now=now)
    assert lease is not None
    return lease


async def take(tx: Transaction, lease: Lease, limit: int = 100, at: int = 0, real: int | None = None) -> list[Parcel]:
    """Lease rows at so many seconds."""
    return await sending.lease_rows(
        tx,
        lease=lease,
        channel="telegram",
        account="main",
        limit=limit,
        now=NOW + at * SECOND,
        real=NOW + (at if real is None else real) * SECOND,
    )


async def send_all(database: Database, lease: Lease, *, chunk: int = 50) -> list[int]:
    """Send until nothing is due; the ids in the order in which they left."""
    sent: list[int] = []
    while True:
        async with database.transaction() as tx:
            taken = [parcel.id for parcel in await take(tx, lease, chunk)]
            may = await sending.mark_sending(tx, lease=lease, ids=taken)
        if not may:
            return sent
        ids = [id for id in taken if id in may]
        sent += ids
        await settle(database, lease, [Outcome(id, "sent", platform_id=f"m{id}") for id in ids])


async def settle(database: Database, lease: Lease, outcomes: Sequence[Outcome]) -> list[int]:
    """Record outcomes; the ids that were refused."""
    async with database.transaction() as tx:
        return await sending.record(tx, lease=lease, outcomes=outcomes, now=NOW)


async def states(database: Database) -> dict[str, int]:
    """How many rows of the whole ledger are in each state."""
    async with database.reading() as tx:
        rows = await tx.rows("SELECT state, count(*) AS n FROM ledger GROUP BY state")
    return {row["state"]: row["n"] for row in rows}
