"""What waits for an account of ours, as one number per row of the ledger.

Replies and notices wait in the account's own queue, a message to many in one beside it. So whoever sends passes over a
message that is paused without reading a million rows, and every tenant gets its turn.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import groupby

from storage.database import Transaction

Place = tuple[str, str]
"""An app and our account there."""
ALL = "(SELECT q.id FROM queues q WHERE q.channel = $1 AND q.account = $2)"
"""SQL: an account's own queue and those of messages to many; its names are the first two parameters."""


def waits(job: str) -> str:
    """SQL: whether something of a message to many has not left yet, or is just leaving; `job` is its id in SQL."""
    first = "(SELECT w.id FROM ledger w WHERE w.queue = q.id AND w.state = '{}' LIMIT 1) IS NOT NULL"
    # Not one EXISTS over both tables: PostgreSQL would read all that waits, of every job.
    return (
        f"EXISTS (SELECT 1 FROM queues q WHERE q.job = {job}"
        f" AND ({first.format('pending')} OR {first.format('sending')}))"
    )


async def own(tx: Transaction, *, places: Collection[Place]) -> dict[Place, int]:
    """The own queue of every account; those of `places` that are new get one."""
    rows = await tx.rows("SELECT id, channel, account FROM queues WHERE job = ''")
    known = {(row["channel"], row["account"]): row["id"] for row in rows}
    if new := sorted(set(places) - known.keys()):
        await tx.run_many("INSERT INTO queues (channel, account) VALUES ($1, $2) ON CONFLICT DO NOTHING", new)
        return await own(tx, places=places)
    return known


@dataclass(frozen=True, slots=True)
class Beside:
    """The queues of a message to many, by the own queue of the account at which each is."""

    numbers: Mapping[int, int]

    @property
    def of_address(self) -> str:
        """SQL: that of the address `a`."""
        cases = "".join(f" WHEN {own:d} THEN {number:d}" for own, number in self.numbers.items())
        return f"CASE a.queue{cases} END" if cases else "a.queue"  # where nobody can be found anyway

    @property
    def known(self) -> str:
        """SQL: whether the address `a` has one. Not where an account has appeared since: its people come too late."""
        return f"a.queue IN ({', '.join(f'{own:d}' for own in self.numbers) or 'NULL'})"


async def beside(tx: Transaction, *, job: str) -> Beside:
    """Give a message to many a queue at every account."""
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
    return Beside({row["own"]: row["id"] for row in rows})


_IN_TURN = """
SELECT d.tenant, d.job, d.id FROM (
    SELECT j.tenant, j.id AS job, q.id, (
        SELECT l.due FROM ledger l WHERE l.queue = q.id AND l.lane = 2 AND l.state = 'pending'
        ORDER BY l.due LIMIT 1) AS due
    FROM jobs j JOIN queues q ON q.job = j.id AND q.channel = $1 AND q.account = $2
    WHERE j.many = TRUE AND j.state = 'open'
) d WHERE d.due <= $3
ORDER BY d.tenant, CASE WHEN d.job LIKE 'urgent:%' THEN 0 ELSE 1 END, d.due, d.id
"""


async def in_turn(tx: Transaction, *, channel: str, account: str, now: int) -> list[list[int]]:
    """The queues of messages to many of which something is due: each tenant's, what is urgent first, then the oldest.

    Their jobs are locked against whoever pauses or ends one, before any row of theirs is.
    """
    rows = await tx.rows(_IN_TURN, channel, account, now)
    sql = "SELECT id FROM jobs WHERE id = ANY($1) AND state = 'open' ORDER BY id FOR SHARE"
    still = {row["id"] for row in await tx.rows(sql, sorted({row["job"] for row in rows}))} if rows else set()
    due = [row for row in rows if row["job"] in still]
    return [[row["id"] for row in theirs] for _, theirs in groupby(due, key=lambda row: row["tenant"])]
