"""What waits for an account of ours, as one number per row of the ledger.

Replies and notices wait in the account's own queue, a message to many in one beside it. So whoever sends passes over a
message that is paused without reading a million rows, and every tenant gets its turn.
"""

from collections.abc import Collection, Mapping
from itertools import groupby

from storage.database import Transaction

Place = tuple[str, str]
"""An app and our account there."""
OWN = "(SELECT q.id FROM queues q WHERE q.channel = $1 AND q.account = $2 AND q.job = '')"
"""SQL: the account's own queue; its names are the first two parameters. Null before anybody wrote there."""
ALL = "(SELECT q.id FROM queues q WHERE q.channel = $1 AND q.account = $2)"
"""SQL: that one, and those of messages to many."""


def waits(job: str) -> str:
    """SQL: whether something of a message to many has not left yet, or is just leaving; `job` is its id in SQL."""
    rows = f"SELECT 1 FROM queues q JOIN ledger w ON w.queue = q.id WHERE q.job = {job} AND w.state ="
    return f"(EXISTS ({rows} 'pending') OR EXISTS ({rows} 'sending'))"


async def own(tx: Transaction, *, places: Collection[Place]) -> dict[Place, int]:
    """The own queue of every account; those of `places` that are new get one."""
    rows = await tx.rows("SELECT id, channel, account FROM queues WHERE job = ''")
    known = {(row["channel"], row["account"]): row["id"] for row in rows}
    if new := sorted(set(places) - known.keys()):
        await tx.run_many("INSERT INTO queues (channel, account) VALUES ($1, $2) ON CONFLICT DO NOTHING", new)
        return await own(tx, places=places)
    return known


async def beside(tx: Transaction, *, job: str) -> str:
    """Give a message to many a queue at every account. SQL: which of them is that of the address `a`."""
    await tx.run(
        "INSERT INTO queues (channel, account, job) SELECT channel, account, CAST($1 AS VARCHAR(80)) FROM queues"
        " WHERE job = '' ORDER BY id ON CONFLICT DO NOTHING",
        job,
    )
    rows = await tx.rows(
        "SELECT o.id AS own, q.id FROM queues o JOIN queues q ON q.channel = o.channel AND q.account = o.account"
        " WHERE o.job = '' AND q.job = $1 ORDER BY o.id",
        job,
    )
    return _case({row["own"]: row["id"] for row in rows})


def _case(numbers: Mapping[int, int]) -> str:
    cases = "".join(f" WHEN {own:d} THEN {number:d}" for own, number in numbers.items())
    return f"CASE a.queue{cases} END" if cases else "a.queue"


async def in_turn(tx: Transaction, *, channel: str, account: str) -> list[list[int]]:
    """The queues of messages to many that may leave now: each tenant's, oldest first."""
    rows = await tx.rows(
        "SELECT j.tenant, q.id FROM jobs j JOIN queues q ON q.job = j.id AND q.channel = $1 AND q.account = $2"
        " WHERE j.many = TRUE AND j.state = 'open' ORDER BY j.tenant, j.created, q.id",
        channel,
        account,
    )
    return [[row["id"] for row in theirs] for _, theirs in groupby(rows, key=lambda row: row["tenant"])]
