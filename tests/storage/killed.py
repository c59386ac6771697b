"""Work that is killed in the middle, in processes of its own; each tells over a pipe what was committed."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeAlias

from storage import cursors, inbox, leases, ledger, people, sending
from storage.database import Database, stamp
from storage.inbox import Arrival
from storage.ledger import Entry
from storage.masterkeys import MasterKeys
from storage.sending import Outcome
from storage.vault import Vault
from tests.databases import NOW

CHATS = 7
UPDATES = 300
AUDIENCE = 3_000
WINDOW = 20
TURN = timedelta(seconds=20)
"""How much later each process begins, so that the lease of the one before is over."""

Work: TypeAlias = Callable[[Database, Vault, Connection, int], Awaitable[None]]


def begin(work: Work, url: str, keys: Path, pipe: Connection, turn: int) -> None:
    """What a process does."""

    async def run() -> None:
        database = await Database.open(url)
        await work(database, Vault(MasterKeys.from_file(keys)), pipe, turn)
        await database.close()

    asyncio.run(run())


async def converse(database: Database, vault: Vault, pipe: Connection, turn: int) -> None:
    """Answer every update in groups of three; those that were answered come again and are dropped."""
    for first in range(0, UPDATES, 3):
        numbers = range(first, min(first + 3, UPDATES))
        async with database.transaction() as tx:
            who = [("telegram", "main", str(number % CHATS)) for number in numbers]
            parties = await people.meet(tx, vault, who=who, now=NOW)
            arrivals = [
                Arrival("telegram", "main", str(number), party.address)
                for number, party in zip(numbers, parties, strict=True)
            ]
            new = await inbox.accept(tx, arrivals=arrivals, now=NOW)
            pairs = [pair for pair, fresh in zip(zip(arrivals, parties, strict=True), new, strict=True) if fresh]
            await cursors.save(tx, cursors=[(party, b"%d" % (party.cursor_version + 1)) for _, party in pairs])
            rows = [Entry(arrival.id, party.address) for arrival, party in pairs]
            await ledger.enqueue(tx, entries=rows, now=NOW)
        pipe.send(numbers[-1])


async def fan_out(database: Database, vault: Vault, pipe: Connection, turn: int) -> None:
    """Write the rows of a job with its words."""
    pipe.send("began")
    async with database.transaction() as tx:
        await ledger.open_job(tx, id="a", kind="announcement", tenant="network", audience=0, words="{}", now=NOW)
        await ledger.fan_out(tx, job="a", where="p.state = 'new'", params=[], due=stamp(NOW), parts=2, now=NOW)
    pipe.send("done")


async def send(database: Database, vault: Vault, pipe: Connection, turn: int) -> None:
    """Take over the account and send all there is; the pipe is the platform."""
    real = NOW + turn * TURN
    async with database.transaction() as tx:
        lease = await leases.take(tx, name="send", owner=str(turn), until=real + TURN / 2, now=real)
        assert lease
        await sending.recover(tx, lease=lease, channel="telegram", account="main", now=NOW)
    while True:
        async with database.transaction() as tx:
            parcels = await sending.lease_rows(
                tx, lease=lease, channel="telegram", account="main", limit=WINDOW, now=NOW, real=real
            )
        async with database.transaction() as tx:
            ids = await sending.mark_sending(tx, lease=lease, ids=[parcel.id for parcel in parcels])
        if not ids:
            break
        for id in ids:
            pipe.send(id)
        async with database.transaction() as tx:
            outcomes = [Outcome(id, "sent", platform_id=str(id)) for id in ids]
            assert await sending.record(tx, lease=lease, outcomes=outcomes, now=NOW) == []
    pipe.send("done")
