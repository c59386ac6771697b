"""What a sender does with the ledger: lease rows, mark those that leave, record what became of them.

Only the holder of an account's lease sends for it. Every row it takes bears the lease's fence, and whatever a holder
writes after another one took over is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import queues
from storage.database import Row, Transaction, stamp
from storage.leases import Lease, holds
from storage.ledger import Lane


@dataclass(slots=True)  # not frozen: they are read by the thousand, and a frozen one takes four times as long to fill
class Parcel:
    """A row of the ledger with all that sending it needs."""

    id: int
    job: str
    address: int
    person: str
    lane: int
    part: int
    state: str
    attempts: int
    expires: int | None
    body: bytes | None
    edits: str | None
    callback_id: str | None
    protected: bool
    created: int
    words: str | None
    """The job's words (JSON), where the row has none of its own."""
    kind: str | None
    """The job's kind; None for a reply."""
    sealed: bytes
    """The address; opens with the person's key at the place `addresses.sealed`."""
    wrapped: bytes
    kid: str
    language: str | None
    zone: str | None
    quiet: bool
    active: bool
    """Whether its person wants to hear from us still; where not, a correction only edits what is there."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a row that was `sending`: a final state, or `pending` to try again at `due`."""

    id: int
    state: str
    reason: str | None = None
    platform_id: str | None = None
    due: int | None = None
    attempt: bool = True
    """Whether it counts as an attempt (a 429 does not)."""


PARCEL = """
SELECT l.id, l.job, l.address, a.person, l.lane, l.part, l.state, l.attempts, l.expires, l.body, l.edits,
    l.callback_id, l.protected, l.created, j.words, j.kind, a.sealed, k.wrapped, k.kid, p.language, p.zone, p.quiet,
    p.state = 'active' AS active
FROM ledger l
    JOIN addresses a ON a.id = l.address
    JOIN people p ON p.id = a.person
    JOIN person_keys k ON k.person = a.person
    LEFT JOIN jobs j ON j.id = l.job
"""
"""SQL: rows `l` with all that a parcel has."""

_DUE = f"""{PARCEL}
WHERE l.state = 'pending' AND l.queue = $1 AND l.lane = $2 AND l.due <= $3
    AND l.lease_until <= $4 AND (j.state IS NULL OR j.state = 'open'){{but}}
ORDER BY l.due, l.id
LIMIT $5
FOR UPDATE OF l SKIP LOCKED
"""
_NEXT = _DUE.format(but="")
_NEXT_BUT = _DUE.format(but=" AND NOT (l.address = ANY($6))")


@dataclass(frozen=True, slots=True)
class _Taking:
    """Under which lease rows are taken, and which: none of the addresses in `but`; times are those of the ledger."""

    lease: Lease
    but: list[int]
    now: int
    real: int


async def lease_rows(
    tx: Transaction,
    *,
    lease: Lease,
    channel: str,
    account: str,
    limit: int,
    lanes: Sequence[Lane] = tuple(Lane),
    but: Sequence[int] = (),
    now: datetime,
    real: datetime,
) -> list[Parcel]:
    """Take the next rows of an account that are due, lane by lane, oldest first, until the account's lease ends.

    In the lane bulk every tenant gets the same share, as long as it has something due. No rows of the addresses in
    `but`, of which enough is at hand; nothing at all if the lease is no longer ours. Rows that have expired are
    skipped on the way.
    """
    if not await holds(tx, lease=lease):
        return []
    taking = _Taking(lease, list(but), stamp(now), stamp(real))
    own = await queues.own(tx, places=[(channel, account)])
    taken: list[Row] = []
    for lane in lanes:
        room = limit - len(taken)
        if lane == Lane.bulk:
            tenants = await queues.in_turn(tx, channel=channel, account=account, now=taking.now)
            taken += await _take_in_turn(tx, taking, tenants, room)
        else:
            taken += await _take(tx, taking, lane, own[channel, account], room)
    return [Parcel(**row) for row in taken]


async def _take_in_turn(tx: Transaction, taking: _Taking, tenants: list[list[int]], limit: int) -> list[Row]:
    """The same number of each tenant; what one does not need goes to the others.

    With less room than tenants, each second another one is the first.
    """
    first = taking.real // 1000 % max(1, len(tenants))
    tenants, taken = tenants[first:] + tenants[:first], list[Row]()
    while tenants and len(taken) < limit:
        share = max(1, (limit - len(taken)) // len(tenants))
        in_need = []
        for theirs in tenants:
            some = await _take_oldest(tx, taking, theirs, min(share, limit - len(taken)))
            taken += some
            if len(some) == share:
                in_need.append(theirs)
        tenants = in_need
    return taken


async def _take_oldest(tx: Transaction, taking: _Taking, theirs: list[int], limit: int) -> list[Row]:
    taken: list[Row] = []
    for queue in theirs:
        if len(taken) < limit:
            taken += await _take(tx, taking, Lane.bulk, queue, limit - len(taken))
    return taken


async def _take(tx: Transaction, taking: _Taking, lane: Lane, queue: int, limit: int) -> list[Row]:
    taken: list[Row] = []
    while len(taken) < limit:
        asked = (queue, int(lane), taking.now, taking.real, limit - len(taken))
        rows = await (tx.rows(_NEXT_BUT, *asked, taking.but) if taking.but else tx.rows(_NEXT, *asked))
        live, late = _parted(rows, taking.now)
        await _hold(tx, taking.lease, [row["id"] for row in live])
        await _skip_expired(tx, late, taking.now)
        taken += live
        if len(live) == len(rows):
            break
    return taken


def _parted(rows: list[Row], at: int) -> tuple[list[Row], list[int]]:
    """Those that may still be sent, and the ids of those that have expired."""
    late = [row["id"] for row in rows if row["expires"] is not None and row["expires"] <= at]
    gone = set(late)
    return [row for row in rows if row["id"] not in gone] if late else rows, late


async def _hold(tx: Transaction, lease: Lease, ids: list[int]) -> None:
    if ids:
        await tx.run(
            "UPDATE ledger SET lease_owner = $2, lease_until = $3, fence = $4 WHERE id = ANY($1)",
            ids,
            lease.owner,
            stamp(lease.until),
            lease.fence,
        )


async def _skip_expired(tx: Transaction, ids: list[int], at: int) -> None:
    if ids:
        await tx.run(
            "UPDATE ledger SET state = 'skipped', reason = 'expired', body = NULL, done = $2 WHERE id = ANY($1)",
            ids,
            at,
        )


async def mark_sending(tx: Transaction, *, lease: Lease, ids: Sequence[int]) -> set[int]:
    """These leave now: commit before the first request. Gives those that may: still ours, not skipped meanwhile."""
    if not await holds(tx, lease=lease):
        return set()
    rows = await tx.rows(
        "UPDATE ledger SET state = 'sending' WHERE id = ANY($1) AND state = 'pending' AND fence = $2 RETURNING id",
        list(ids),
        lease.fence,
    )
    return {row["id"] for row in rows}


_RECORD = """
UPDATE ledger SET state = $2, reason = $3, platform_id = COALESCE($4, platform_id), due = COALESCE($5, due),
    attempts = attempts + $6, done = $7, body = CASE WHEN $8 THEN body END, lease_owner = NULL, lease_until = 0
WHERE id = $1
"""


async def record(
    tx: Transaction, *, lease: Lease, outcomes: Sequence[Outcome], keep_bodies: bool = False, now: datetime
) -> list[int]:
    """Note what became of them. Gives the ids that a late writer may not write any more (the fence moved on).

    The words of rows that are done are wiped, unless the channel reads them again (`keep_bodies`).
    """
    rows = await tx.rows(
        "SELECT id FROM ledger WHERE id = ANY($1) AND fence = $2 AND state = 'sending' ORDER BY id FOR UPDATE",
        [outcome.id for outcome in outcomes],
        lease.fence,
    )
    ours = {row["id"] for row in rows}
    await tx.run_many(_RECORD, [_recorded(one, keep_bodies, stamp(now)) for one in outcomes if one.id in ours])
    return [outcome.id for outcome in outcomes if outcome.id not in ours]


def _recorded(one: Outcome, keep_bodies: bool, at: int) -> tuple[int | str | bool | None, ...]:
    again = one.state == "pending"
    done = None if again else at
    return (
        *(one.id, one.state, one.reason, one.platform_id, one.due, int(one.attempt), done),
        again or keep_bodies,
    )


async def give_back_rows(tx: Transaction, *, lease: Lease) -> int:
    """Rows that are leased but not sent yet are anybody's again."""
    return await tx.run(
        "UPDATE ledger SET lease_owner = NULL, lease_until = 0"
        " WHERE state = 'pending' AND lease_owner = $1 AND fence = $2",
        lease.owner,
        lease.fence,
    )


async def recover(tx: Transaction, *, lease: Lease, channel: str, account: str, now: datetime) -> tuple[int, int]:
    """The new holder of an account's lease tidies up after the one before.

    Its leased rows are pending again; its sending ones too, unless they are protected: those stay `uncertain`. How
    many may have been sent and are sent again, and how many stay uncertain.
    """
    place = (channel, account, lease.fence)
    uncertain = await tx.run(
        "UPDATE ledger SET state = 'uncertain', reason = 'crash', body = NULL, done = $4, lease_until = 0"
        f" WHERE state = 'sending' AND queue IN {queues.ALL} AND fence < $3 AND protected",
        *place,
        stamp(now),
    )
    again = await tx.run(
        "UPDATE ledger SET state = 'pending', reason = 'again', attempts = attempts + 1, lease_until = 0"
        f" WHERE state = 'sending' AND queue IN {queues.ALL} AND fence < $3",
        *place,
    )
    await tx.run(
        "UPDATE ledger SET lease_owner = NULL, lease_until = 0"
        f" WHERE state = 'pending' AND queue IN {queues.ALL} AND fence < $3 AND lease_until > 0",
        *place,
        heavy=True,
    )
    return again, uncertain


async def jobs_now(tx: Transaction, *, jobs: Sequence[str]) -> dict[str, tuple[str, str | None]]:
    """State and words of jobs, locked: who pauses or corrects one waits until the rows of this transaction left."""
    rows = await tx.rows("SELECT id, state, words FROM jobs WHERE id = ANY($1) ORDER BY id FOR SHARE", sorted(jobs))
    return {row["id"]: (row["state"], row["words"]) for row in rows}
