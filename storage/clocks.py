"""By which clock people live, and when those who live by one may be written to: a table that lasts for a statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.database import Transaction, Value

MIDNIGHT, LATEST = -1, -2
"""What stands for the wait (days that somebody waits) where the row says something else: see `Hours`."""


@dataclass(frozen=True, slots=True)
class Hours:
    """When those who live by one clock may get it, this day and the days after; `midnight` began this day."""

    midnight: int
    due: tuple[int, ...]
    latest: int | None = None
    """When they get it whatever they were sent before; None: the cap holds."""


_QUIET = """'|' || CASE WHEN p.quiet_from IS NULL OR p.quiet_to IS NULL THEN ''
    ELSE CAST(p.quiet_from AS VARCHAR(2)) || '-' || CAST(p.quiet_to AS VARCHAR(2)) END"""
CLOCK = f"""COALESCE(p.zone, (SELECT 'region:' || f.slug FROM follows f WHERE f.person = p.id AND f.what = 'region'
    ORDER BY f.id LIMIT 1), '') || {_QUIET}"""
"""By which clock somebody lives: `Asia/Beirut|`, `region:arab|22-7`, `|`."""


async def everybodys(tx: Transaction) -> list[str]:
    """The clocks by which anybody may live whom we may write to."""
    rows = await tx.rows(
        f"SELECT DISTINCT p.zone, {_QUIET} AS quiet FROM people p WHERE p.state = 'active' AND NOT p.paused",
        heavy=True,
    )
    zoned = {row["zone"] + row["quiet"] for row in rows if row["zone"] is not None}
    unzoned = {row["quiet"] for row in rows if row["zone"] is None}
    if not unzoned:
        return sorted(zoned)
    regions = await tx.rows("SELECT DISTINCT slug FROM follows WHERE what = 'region'", heavy=True)
    places = ["", *(f"region:{row['slug']}" for row in regions)]
    return sorted(zoned | {place + quiet for place in places for quiet in unzoned})


async def write(tx: Transaction, *, job: str, hours: Mapping[str, Hours]) -> None:
    """The hours of a job, by clock, for the statement that comes next."""
    rows: list[Sequence[Value]] = []
    for clock, each in hours.items():
        rows.append((job, clock, MIDNIGHT, each.midnight))
        rows += [(job, clock, LATEST, each.latest)] if each.latest is not None else []
        rows += [(job, clock, wait, due) for wait, due in enumerate(each.due)]
    await tx.run_many("INSERT INTO hours (job, clock, wait, due) VALUES ($1, $2, $3, $4)", rows)


async def drop(tx: Transaction, *, job: str) -> None:
    """The statement was done."""
    await tx.run("DELETE FROM hours WHERE job = $1", job)


async def put_off(tx: Transaction, *, job: str, until: Mapping[str, int]) -> int:
    """What a job has waiting does not leave before then, by clock, unless it is over by then; how many.

    Also what a sender has at hand.
    """
    rows = [(job, clock, 0, due) for clock, due in until.items()]
    await tx.run_many("INSERT INTO hours (job, clock, wait, due) VALUES ($1, $2, $3, $4)", rows)
    number = await tx.run(
        "UPDATE ledger AS l SET due = h.due, fence = 0, lease_owner = NULL, lease_until = 0"
        f" FROM addresses a JOIN people p ON p.id = a.person JOIN hours h ON h.job = $1 AND h.clock = {CLOCK}"
        " WHERE l.job = $1 AND l.state = 'pending' AND a.id = l.address AND l.due < h.due"
        " AND (l.expires IS NULL OR l.expires > h.due)",
        job,
        heavy=True,
    )
    await drop(tx, job=job)
    return number


async def first_due(tx: Transaction, *, job: str) -> int | None:
    """When the first of it may leave, to a person or, if that is before, to a place; None when it reaches nobody."""
    [row] = await tx.rows(
        "SELECT (SELECT MIN(due) FROM ledger WHERE job = $1) AS people,"
        " (SELECT MIN(due) FROM posts WHERE job = $1 AND state = 'queued') AS places",
        job,
        heavy=True,
    )
    return min(each for each in row.values() if each is not None) if row["people"] is not None else None
