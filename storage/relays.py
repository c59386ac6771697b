"""Organisations that relay, those who act for them, and who came through them. What names them is sealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson

from storage import ledger
from storage.database import Row, Transaction, Value, set_columns, stamp
from storage.vault import Vault, add_key, erase

BODY = "relays.body"
"""The place that what names an organisation is sealed for."""
CHANGEABLE = {"state", "decided", "decided_by", "noted"}


async def add(
    tx: Transaction,
    vault: Vault,
    *,
    id: str,
    code: str,
    body: Mapping[str, str],
    regions: Sequence[str],
    answer_by: str,
    now: datetime,
) -> None:
    """Keep a request, with a key of its own."""
    key = await add_key(tx, vault, person=id)
    await tx.run(
        "INSERT INTO relays (id, code, state, body, regions, asked, answer_by)"
        " VALUES ($1, $2, 'asked', $3, $4, $5, $6)",
        *(id, code, key.seal(BODY, orjson.dumps(body)), " ".join(regions), stamp(now), answer_by),
    )


_SELECT = """
SELECT r.*, k.wrapped, k.kid, (SELECT COUNT(*) FROM relay_people p WHERE p.relay = r.id) AS administrators
FROM relays r JOIN person_keys k ON k.person = r.id
"""


async def by_id(tx: Transaction, vault: Vault, *, id: str) -> Row | None:
    """An organisation, its body opened."""
    return _first(vault, await tx.rows(f"{_SELECT} WHERE r.id = $1", id))


async def by_code(tx: Transaction, vault: Vault, *, code: str) -> Row | None:
    """That of a public code."""
    return _first(vault, await tx.rows(f"{_SELECT} WHERE r.code = $1", code))


async def of_person(tx: Transaction, vault: Vault, *, person: str) -> Row | None:
    """The latest that a person acts for, unless it ended."""
    sql = (
        f"{_SELECT} JOIN relay_people m ON m.relay = r.id WHERE m.person = $1 AND r.state <> 'ended'"
        " ORDER BY r.asked DESC LIMIT 1"
    )
    return _first(vault, await tx.rows(sql, person))


async def in_state(tx: Transaction, vault: Vault, *, state: str) -> list[Row]:
    """Those in a state, the oldest first."""
    rows = await tx.rows(f"{_SELECT} WHERE r.state = $1 ORDER BY r.answer_by, r.asked", state)
    return [_opened(vault, row) for row in rows]


def _first(vault: Vault, rows: Sequence[Row]) -> Row | None:
    return _opened(vault, rows[0]) if rows else None


def _opened(vault: Vault, row: Row) -> Row:
    key = vault.key(row["id"], row["wrapped"], row["kid"])
    return {**row, "body": orjson.loads(key.open(BODY, row["body"]))}


async def lock(tx: Transaction, *, id: str) -> None:
    """Nobody else decides anything about it until this transaction ends."""
    await tx.lock(tenant(id))


async def change(tx: Transaction, *, id: str, **values: Value) -> None:
    """Set columns of `CHANGEABLE`. Raises ValueError for any other."""
    await set_columns(tx, "relays", id=id, values=values, changeable=CHANGEABLE)


# Those who act for it


async def join(tx: Transaction, *, relay: str, person: str, now: datetime) -> bool:
    """Somebody acts for it from now on; False if they did already."""
    sql = "INSERT INTO relay_people (relay, person, since) VALUES ($1, $2, $3) ON CONFLICT (relay, person) DO NOTHING"
    return await tx.run(sql, relay, person, stamp(now)) > 0


async def acting(tx: Transaction, *, relay: str) -> list[Row]:
    """Those who act for it, the first first: `person`, `since`, and the `id` of the row."""
    return await tx.rows("SELECT * FROM relay_people WHERE relay = $1 ORDER BY id", relay)


async def people(tx: Transaction, *, relay: str) -> list[str]:
    """The same, as people."""
    return [row["person"] for row in await acting(tx, relay=relay)]


async def add_link(tx: Transaction, *, hash: str, relay: str, expires: datetime) -> None:
    """Keep a one-time link for a colleague."""
    await tx.run("INSERT INTO relay_links (hash, relay, expires) VALUES ($1, $2, $3)", hash, relay, stamp(expires))


async def spend_link(tx: Transaction, *, hash: str, now: datetime) -> str | None:
    """The organisation of a one-time link, which is used up now; None when it is unknown, used or too old."""
    rows = await tx.rows(
        "UPDATE relay_links SET used = $2 WHERE hash = $1 AND used IS NULL AND expires > $2 RETURNING relay",
        *(hash, stamp(now)),
    )
    return rows[0]["relay"] if rows else None


# Those who came through it


async def came_through(tx: Transaction, *, relay: str, person: str, now: datetime) -> bool:
    """Note it; False if they had before."""
    sql = "INSERT INTO relay_members (relay, person, at) VALUES ($1, $2, $3) ON CONFLICT (relay, person) DO NOTHING"
    return await tx.run(sql, relay, person, stamp(now)) > 0


async def through(tx: Transaction, *, person: str) -> list[str]:
    """The organisations that a person came through, those that relay, the first first."""
    sql = (
        "SELECT m.relay FROM relay_members m JOIN relays r ON r.id = m.relay"
        " WHERE m.person = $1 AND r.state = 'active' ORDER BY m.id"
    )
    return [row["relay"] for row in await tx.rows(sql, person)]


async def part_from(tx: Transaction, *, relay: str, person: str, now: datetime) -> None:
    """They do not hear from it any more; what waits for them is not sent either."""
    await tx.run("DELETE FROM relay_members WHERE relay = $1 AND person = $2", relay, person)
    await tx.run(f"{_SKIP} AND {_THEIRS} AND {_NOTES} AND j.tenant = $4)", stamp(now), "parted", person, tenant(relay))


async def skip_notes(tx: Transaction, *, person: str, reason: str, now: datetime) -> None:
    """No note that waits for somebody is sent, whoever wrote it."""
    await tx.run(f"{_SKIP} AND {_THEIRS} AND {_NOTES})", stamp(now), reason, person)


async def members(tx: Transaction, *, relay: str) -> tuple[int, int]:
    """How many came through it, and how many of them get updates."""
    [row] = await tx.rows(
        "SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN p.state = 'active' THEN 1 ELSE 0 END), 0) AS active"
        " FROM relay_members m JOIN people p ON p.id = m.person WHERE m.relay = $1",
        relay,
    )
    return int(row["n"]), int(row["active"])


@dataclass(frozen=True, slots=True)
class Clock:
    """By what some of its members live: zone, and hours without messages; None where they said nothing."""

    zone: str | None
    quiet_from: int | None
    quiet_to: int | None


async def clocks(tx: Transaction, *, relay: str) -> list[Clock]:
    """Those that its members live by."""
    rows = await tx.rows(
        "SELECT DISTINCT p.zone, p.quiet_from, p.quiet_to FROM people p JOIN relay_members m ON m.person = p.id"
        " WHERE m.relay = $1",
        relay,
    )
    return [Clock(row["zone"], row["quiet_from"], row["quiet_to"]) for row in rows]


def tenant(relay: str) -> str:
    """What the jobs of its notes are filed under."""
    return f"relay:{relay}"


_SKIP = "UPDATE ledger SET state = 'skipped', reason = $2, body = NULL, done = $1 WHERE state = 'pending'"
_THEIRS = "address IN (SELECT id FROM addresses WHERE person = $3)"
_NOTES = "job IN (SELECT j.id FROM jobs j WHERE j.kind = 'note'"
_HEARERS = """
p.id IN (SELECT person FROM relay_members WHERE relay = $1) AND p.state = 'active' AND NOT p.paused AND NOT p.quiet
AND COALESCE(p.zone, '') = $2 AND COALESCE(p.quiet_from, -1) = $3 AND COALESCE(p.quiet_to, -1) = $4
AND {pushed} (SELECT 1 FROM {pushes} AS w WHERE w.job <> $6)
"""
_PUSHES = ledger.pushes_of("= a.id", since="$5")


async def fan_out(
    tx: Transaction, *, job: str, relay: str, clock: Clock, pushed: bool, since: datetime, due: datetime, now: datetime
) -> int:
    """Write a job's rows for its members who live by this clock: those who had a push since then, or the others.

    How many rows there are of the job so far.
    """
    hours = [-1 if hour is None else hour for hour in (clock.quiet_from, clock.quiet_to)]
    return await ledger.fan_out(
        tx,
        job=job,
        where=_HEARERS.format(pushed="EXISTS" if pushed else "NOT EXISTS", pushes=_PUSHES),
        params=[relay, clock.zone or "", *hours, stamp(since), job],
        due=stamp(due),
        now=now,
    )


# Leaving


async def forget_person(tx: Transaction, *, person: str, now: datetime) -> None:
    """Nothing ties them to an organisation any more."""
    await tx.run("DELETE FROM relay_members WHERE person = $1", person)
    await tx.run("DELETE FROM place_checks WHERE person = $1", person)
    for row in await tx.rows("SELECT relay FROM relay_people WHERE person = $1", person):
        await forget_administrator(tx, relay=row["relay"], person=person, now=now)


async def forget_administrator(tx: Transaction, *, relay: str, person: str, now: datetime) -> None:
    """They act for it no more; one that nobody acts for ends, and its name is destroyed."""
    await lock(tx, id=relay)  # or the last two, who leave at once, each see the other one stay
    await tx.run("DELETE FROM relay_people WHERE relay = $1 AND person = $2", relay, person)
    if not await people(tx, relay=relay):
        await end(tx, relay=relay, now=now)


async def end(tx: Transaction, *, relay: str, now: datetime) -> None:
    """Nothing goes through it any more: its places are nobody's, what waits is cancelled, its programs are out.

    Nobody acts for it, nobody came through it, and its name is destroyed.
    """
    await _skip_all(tx, relay, now)
    await tx.run("UPDATE relays SET state = 'ended' WHERE id = $1", relay)
    await tx.run("DELETE FROM api_tokens WHERE owner = $1", f"relay:{relay}")
    await tx.run("DELETE FROM deliveries WHERE webhook IN (SELECT id FROM webhooks WHERE relay = $1)", relay)
    await tx.run("DELETE FROM webhooks WHERE relay = $1", relay)
    await tx.run("DELETE FROM posts WHERE shown IS NULL AND place IN (SELECT id FROM places WHERE relay = $1)", relay)
    await tx.run("UPDATE places SET relay = NULL, state = 'new' WHERE relay = $1", relay)
    await tx.run("DELETE FROM relay_members WHERE relay = $1", relay)
    await tx.run("DELETE FROM relay_people WHERE relay = $1", relay)
    await erase(tx, person=relay)


async def drop_notes(tx: Transaction, *, before: datetime) -> None:
    """Forget the words of notes that were written before then (90 days); how many got them is still known."""
    await tx.run("UPDATE jobs SET words = NULL WHERE kind = 'note' AND created < $1", stamp(before))


async def _skip_all(tx: Transaction, relay: str, now: datetime) -> None:
    """Neither its notes, whose words are forgotten, nor what stands ready for its places."""
    await tx.run("UPDATE jobs SET words = NULL WHERE kind = 'note' AND tenant = $1", tenant(relay))
    await tx.run(f"{_SKIP} AND {_NOTES} AND j.tenant = $3)", stamp(now), "ended", tenant(relay))
    await tx.run(
        f"{_SKIP} AND address IN (SELECT address FROM places WHERE relay = $3)"
        " AND job IN (SELECT j.id FROM jobs j WHERE j.kind = 'posts')",
        *(stamp(now), "ended", relay),
    )
