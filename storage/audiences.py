"""Who an announcement is for: one condition over people, counted before and written into the ledger when approved.

Nothing here goes through people one by one: a million rows are one INSERT ... SELECT.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from storage import clocks, ledger, queues
from storage.clocks import LATEST, MIDNIGHT, Hours
from storage.database import Transaction, Value, stamp
from storage.ledger import Lane
from storage.queues import Beside

_DAY = 86_400_000
_WEEK = 7 * _DAY
_CAP = 3
"""Pushes in any seven days, as `reviews.rules.pacing` has it."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Whoever fits all of these; one that is empty excludes nobody."""

    places: tuple[str, ...] = ()
    """What they follow one of: `region:arab`, `country:lb`."""
    topics: tuple[str, ...] = ()
    """They chose no topics, or one of these."""
    global_topic: str | None = None
    """They chose no topics, or this one."""
    languages: tuple[str, ...] = ()
    """Who chose none counts as English."""
    kinds: tuple[str, ...] = ()
    belongings: tuple[str, ...] = ()
    """`group:media`, or a role: `design_team:call:x`."""
    call: str | None = None
    """They sent to this call."""
    without: str | None = None
    """They are not done with this subject."""
    without_call: str | None = None
    """They have not sent to this call."""


@dataclass(slots=True)
class _Sql:
    """A condition in SQL, with its parameters."""

    params: list[Value] = field(default_factory=list)

    def add(self, value: Value) -> str:
        """Its placeholder."""
        self.params.append(value)
        return f"${len(self.params)}"

    def aimed(self, of: Condition) -> str:
        """At whom it is aimed, whether or not they may be written to."""
        parts = ["1 = 1"]
        if of.places:
            parts.append(self._any("follows", of.places))
        if of.languages:
            parts.append(f"COALESCE(p.language, 'en') = ANY({self.add(list(of.languages))})")
        if of.kinds:
            parts.append(f"p.kind = ANY({self.add(list(of.kinds))})")
        if of.belongings:
            parts.append(self._any("belongs", of.belongings))
        if of.call:
            parts.append(self._sent_to(of.call))
        return " AND ".join(parts)

    def _any(self, table: str, pairs: Sequence[str]) -> str:
        """Whether a table has one of these `kind:slug` for them: one semi-join, not one look per row.

        `IS TRUE` keeps SQLite from looking each pair up by itself: a person has few rows, an audience many pairs.
        """
        kinds: dict[str, list[str]] = {}
        for pair in pairs:
            what, _, slug = pair.partition(":")
            kinds.setdefault(what, []).append(slug)
        looks = [
            f"(f.what = {self.add(what)} AND f.slug"
            f" {f'= {self.add(slugs[0])}' if len(slugs) == 1 else f'= ANY({self.add(slugs)})'}) IS TRUE"
            for what, slugs in kinds.items()
        ]
        return f"EXISTS (SELECT 1 FROM {table} f WHERE f.person = p.id AND ({' OR '.join(looks)}))"

    def _sent_to(self, call: str) -> str:
        return (
            f"EXISTS (SELECT 1 FROM expressions e WHERE e.person = p.id AND e.call = {self.add(call)}"
            " AND e.state <> 'withdrawn')"
        )

    def heard(self, of: Condition) -> str:
        """Whether it is about a topic they hear about."""
        lists = [list(of.topics)] if of.topics else []
        lists += [[of.global_topic]] if of.global_topic else []
        chosen = [
            f"EXISTS (SELECT 1 FROM topics t WHERE t.person = p.id AND t.topic = ANY({self.add(each)}))"
            for each in lists
        ]
        if not chosen:
            return "1 = 1"
        return f"(NOT EXISTS (SELECT 1 FROM topics t WHERE t.person = p.id) OR ({' AND '.join(chosen)}))"

    def undone(self, of: Condition) -> str:
        """Whether they have not done it yet."""
        parts = ["1 = 1"]
        if of.without:
            parts.append(
                f"NOT EXISTS (SELECT 1 FROM done d WHERE d.person = p.id AND d.subject = {self.add(of.without)})"
            )
        if of.without_call:
            parts.append(f"NOT {self._sent_to(of.without_call)}")
        return " AND ".join(parts)

    def reached(self, of: Condition) -> str:
        """Who gets it now."""
        return f"p.state = 'active' AND NOT p.paused AND {self.aimed(of)} AND {self.heard(of)} AND {self.undone(of)}"


_REACHED = "FROM people p JOIN addresses a ON a.person = p.id AND a.state = 'open' AND a.preferred"


async def reasons(tx: Transaction, *, of: Condition) -> dict[str, int]:
    """How many it is aimed at, by why they do not get it; `""`: they do."""
    sql = _Sql()
    rows = await tx.rows(
        "SELECT reason, COUNT(*) AS n FROM (SELECT CASE WHEN p.state IN ('stopped', 'leaving') THEN 'stopped'"
        " WHEN p.state <> 'active' THEN 'no-yes' WHEN p.paused THEN 'paused'"
        f" WHEN NOT ({sql.heard(of)}) THEN 'topic' WHEN NOT ({sql.undone(of)}) THEN 'done'"
        " WHEN NOT EXISTS (SELECT 1 FROM addresses a WHERE a.person = p.id AND a.state = 'open' AND a.preferred)"
        f" THEN 'no-address' ELSE '' END AS reason FROM people p WHERE {sql.aimed(of)}) AS each_one GROUP BY reason",
        *sql.params,
        heavy=True,
    )
    return {row["reason"]: row["n"] for row in rows}


async def numbers(tx: Transaction, *, of: Condition, by: str) -> dict[str, int]:
    """How many get it, by `language` (`""`: none chosen), `channel` or `region` (a person in two counts in both)."""
    sql = _Sql()
    reached = sql.reached(of)
    what, also = _BY[by]
    rows = await tx.rows(
        f"SELECT {what} AS what, COUNT(*) AS n {_REACHED} {also} WHERE {reached} GROUP BY {what}",
        *sql.params,
        heavy=True,
    )
    return {row["what"]: row["n"] for row in rows}


_BY: Mapping[str, tuple[str, str]] = {
    "language": ("COALESCE(p.language, '')", ""),
    "channel": ("a.channel", ""),
    "region": ("r.slug", "JOIN follows r ON r.person = p.id AND r.what = 'region'"),
}


async def size(tx: Transaction, *, of: Condition) -> int:
    """How many get it."""
    sql = _Sql()
    reached = sql.reached(of)
    [row] = await tx.rows(f"SELECT COUNT(*) AS n {_REACHED} WHERE {reached}", *sql.params, heavy=True)
    return int(row["n"])


async def fan_out_at(tx: Transaction, *, job: str, of: Condition, due: int, expires: int | None, now: datetime) -> int:
    """Write the rows of a job, all due at once, and freeze their number; how many."""
    sql = _Sql()
    reached = sql.reached(of)
    queue = await queues.beside(tx, job=job)
    head = _head(sql, job=job, queue=queue, due=sql.add(due), expires=expires, now=now)
    number = await tx.run(f"{head} {_REACHED} WHERE {reached} AND {queue.known}", *sql.params, heavy=True)
    return await ledger.freeze(tx, job=job, number=number)


async def fan_out_by_clock(
    tx: Transaction,
    *,
    job: str,
    of: Condition,
    hours: Mapping[str, Hours],
    capped: bool,
    expires: int | None,
    now: datetime,
) -> int:
    """Write the rows of a job, each due at its person's own hour, and freeze their number; how many.

    With `capped`, whoever was pushed something that day, or three times in seven days, gets it on a later day, but not
    after `Hours.latest`.
    """
    await clocks.write(tx, job=job, hours=hours)
    sql = _Sql()
    name = sql.add(job)
    latest = max((each.due[0] for each in hours.values()), default=stamp(now))
    # Whoever moved to a clock that nobody lived by a moment ago gets it when all have.
    usual = f"COALESCE(h.due, CAST({sql.add(latest)} AS BIGINT))"
    due, pushed = (await _due(tx, sql, name, usual, now)) if capped else (usual, "")
    reached = sql.reached(of)
    queue = await queues.beside(tx, job=job)
    head = _head(sql, job=job, queue=queue, due=due, expires=expires, now=now)
    # Only joined from the left does PostgreSQL keep its idea of how many there are.
    number = await tx.run(
        f"{head} {_REACHED} LEFT JOIN hours h ON h.job = {name}"
        f" AND h.wait = 0 AND h.clock = {clocks.CLOCK} {pushed} WHERE {reached} AND {queue.known}",
        *sql.params,
        heavy=True,
    )
    await clocks.drop(tx, job=job)
    return await ledger.freeze(tx, job=job, number=number)


def _head(sql: _Sql, *, job: str, queue: Beside, due: str, expires: int | None, now: datetime) -> str:
    return (
        "INSERT INTO ledger (job, address, queue, part, lane, due, expires, created)"
        f" SELECT CAST({sql.add(job)} AS VARCHAR(160)), a.id, {queue.of_address}, 0,"
        f" CAST({int(Lane.bulk)} AS SMALLINT), CAST({due} AS BIGINT), CAST({sql.add(expires)} AS BIGINT),"
        f" CAST({sql.add(stamp(now))} AS BIGINT)"
    )


async def _due(tx: Transaction, sql: _Sql, job: str, usual: str, now: datetime) -> tuple[str, str]:
    """The first hour with room under both caps, and the pushes that count: see `reviews.rules.pacing`."""
    first = await ledger.first_since(tx, since=stamp(now) - _WEEK)
    week = (
        "SELECT l.address, l.created, ROW_NUMBER() OVER (PARTITION BY l.address ORDER BY l.created DESC) AS nth"
        f" FROM ledger l WHERE l.id >= CAST({sql.add(first)} AS BIGINT)"
        f" AND l.created > CAST({sql.add(stamp(now) - _WEEK)} AS BIGINT) AND l.lane > 0 AND {ledger.COUNTS}"
    )
    pushed = (
        f"LEFT JOIN (SELECT address, MAX(created) AS latest, MAX(CASE WHEN nth = {_CAP} THEN created END) AS third"
        f" FROM ({week}) AS each_one WHERE nth <= {_CAP} GROUP BY address) w ON w.address = a.id"
    )
    midnight, latest = (
        f"SELECT m.due FROM hours m WHERE m.job = {job} AND m.wait = {wait} AND m.clock = h.clock"
        for wait in (MIDNIGHT, LATEST)
    )
    later = (
        f"SELECT k.due FROM hours k WHERE k.job = {job} AND k.clock = h.clock AND k.wait >= 0"
        f" AND (w.third IS NULL OR k.due >= w.third + {_WEEK}) AND (k.wait > 0 OR w.latest < ({midnight}))"
        " ORDER BY k.wait LIMIT 1"
    )
    return f"CASE WHEN w.latest IS NULL THEN {usual} ELSE COALESCE(({later}), ({latest}), {usual}) END", pushed
