"""Stopping, and being forgotten."""

from datetime import datetime

from storage import ledger, relays
from storage.database import Transaction, Value, stamp
from storage.vault import erase

_THEIRS = (
    "addresses",
    "drafts",
    "follows",
    "topics",
    "consents",
    "told",
    "reminders",
    "done",
    "expressions",
    "belongs",
    "mail_asks",
    "outreach",
)
_NEVER_AGAIN = """
INSERT INTO mail_stops (mailbox, reason, at)
SELECT lookup, 'forgotten', CAST($2 AS BIGINT) FROM addresses
WHERE person = $1 AND channel = 'email' AND state <> 'asked' AND lookup NOT LIKE 'old:%'
ON CONFLICT (mailbox) DO NOTHING
"""
"""The blind indexes of their mailboxes stay, so that no list that is imported brings them back."""
_ERASED = "erased:"
_ROWS_OF_EACH = ledger.rows_of("IN (SELECT a.id FROM addresses a WHERE a.person = p.id)")
_OF_PERSON = "address IN (SELECT id FROM addresses WHERE person = $1)"


async def stop(tx: Transaction, *, person: str, now: datetime) -> None:
    """Nothing but replies any more: what waits in the other lanes is skipped, planned reminders are cancelled.

    Who is about to be forgotten stays so.
    """
    await tx.run("UPDATE people SET state = 'stopped' WHERE id = $1 AND state <> 'leaving'", person)
    await tx.run(
        "UPDATE ledger SET state = 'skipped', reason = 'stopped', body = NULL, done = $2"
        f" WHERE state = 'pending' AND lane > 0 AND id IN {ledger.THEIRS}",
        await ledger.addresses_of(tx, person=person),
        stamp(now),
    )
    await tx.run(
        "UPDATE reminders SET state = 'cancelled', reason = 'stopped' WHERE person = $1 AND state = 'planned'", person
    )


async def leave(tx: Transaction, *, person: str, now: datetime) -> None:
    """Stop, and be forgotten as soon as the last reply, which says so, has gone out (`forget_leaving`)."""
    await stop(tx, person=person, now=now)
    await tx.run("UPDATE people SET state = 'leaving', active_at = $2 WHERE id = $1", person, stamp(now))


async def forget_leaving(tx: Transaction, *, now: datetime, patience: int = 60_000) -> int:
    """Forget who is leaving and has nothing waiting any more, or left so many milliseconds ago. How many."""
    rows = await tx.rows(
        "SELECT p.id FROM people p WHERE p.state = 'leaving' AND (p.active_at <= $1 OR NOT EXISTS ("
        f"SELECT 1 FROM ledger l WHERE l.id IN {_ROWS_OF_EACH} AND l.state IN ('pending', 'sending')))",
        stamp(now) - patience,
    )
    for row in rows:
        await forget(tx, person=row["id"], now=now)
    return len(rows)


async def what_stays(tx: Transaction, *, person: str) -> dict[str, int]:
    """What names nobody any more but is still there after forgetting: rows of the ledger, of the audit, update ids."""
    return {
        "ledger": await _count(
            tx,
            f"SELECT COUNT(*) AS n FROM ledger WHERE lane > 0 AND id IN {ledger.THEIRS}",
            await ledger.addresses_of(tx, person=person),
        ),
        "inbox": await _count(tx, f"SELECT COUNT(*) AS n FROM inbox WHERE {_OF_PERSON}", person),
        "audit": await _count(tx, "SELECT COUNT(*) AS n FROM audit WHERE object = $1", f"person:{person}"),
    }


async def _count(tx: Transaction, sql: str, param: Value) -> int:
    return int((await tx.rows(sql, param))[0]["n"])


async def forget(tx: Transaction, *, person: str, now: datetime) -> dict[str, int]:
    """Erase everything of a person and destroy their key; what is left, as `what_stays` counts it.

    The rows of a job still sum to its audience; they name nobody. The id goes onto the purge list, so that a backup
    that is brought back forgets them again.
    """
    left = await what_stays(tx, person=person)
    await _strip_messages(tx, person, stamp(now))
    await tx.run(_NEVER_AGAIN, person, stamp(now))
    await relays.forget_person(tx, person=person, now=now)
    await erase(tx, person=person)
    for table in _THEIRS:
        await tx.run(f"DELETE FROM {table} WHERE person = $1", person)
    await tx.run("DELETE FROM people WHERE id = $1", person)
    await tx.run(
        "INSERT INTO kept (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
        f"{_ERASED}{person}",
        str(stamp(now)),
    )
    return left


async def _strip_messages(tx: Transaction, person: str, at: int) -> None:
    addresses = await ledger.addresses_of(tx, person=person)
    await tx.run("DELETE FROM ledger WHERE lane = 0 AND address = ANY($1)", addresses)
    await tx.run(
        "UPDATE ledger SET state = 'skipped', reason = 'forgotten', done = $2"
        f" WHERE state IN ('pending', 'sending') AND id IN {ledger.THEIRS}",
        addresses,
        at,
    )
    await tx.run(
        "UPDATE ledger SET body = NULL, platform_id = NULL, edits = NULL, callback_id = NULL"
        f" WHERE id IN {ledger.THEIRS}",
        addresses,
    )
    await tx.run(f"UPDATE inbox SET address = NULL, message_id = NULL WHERE {_OF_PERSON}", person)
    await tx.run(f"DELETE FROM cursors WHERE {_OF_PERSON}", person)
    await tx.run(f"DELETE FROM staff_chats WHERE {_OF_PERSON}", person)


async def forgotten(tx: Transaction) -> list[str]:
    """The purge list: ids of who was forgotten."""
    rows = await tx.rows("SELECT name FROM kept WHERE name LIKE $1 ORDER BY name", f"{_ERASED}%")
    return [row["name"].removeprefix(_ERASED) for row in rows]
