"""What programs of organisations are told (`updates`), where it goes (`webhooks`), how far it is (`deliveries`).

URL and secrets of a webhook are sealed with its organisation's key.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

import orjson

from storage.database import Row, Transaction, Value, stamp
from storage.vault import Vault, key_of

_CHANGEABLE = {"state", "failures", "succeeded", "status"}


# Updates


_SHOWN = "'sending', 'paused', 'sent', 'recalled'"
_TO_TELL = f"""
SELECT a.id, a.code, a.corrects, 'sent' AS what, a.starts AS at FROM announcements a
WHERE a.approved IS NOT NULL AND a.state IN ({_SHOWN}) AND a.starts > $1
AND NOT EXISTS (SELECT 1 FROM updates u WHERE u.id = 'sent_' || a.code)
UNION ALL
SELECT a.id, a.code, a.corrects, 'recalled' AS what, a.starts AS at FROM announcements a
WHERE a.state = 'recalled' AND a.corrects IS NULL
AND EXISTS (SELECT 1 FROM updates u WHERE u.id = 'sent_' || a.code)
AND NOT EXISTS (SELECT 1 FROM updates u WHERE u.id = 'recalled_' || a.code)
ORDER BY at, code, what DESC
"""
_CHANGED = """
SELECT DISTINCT c.subject, c.version FROM changes c
WHERE c.at > $1 AND c.field IN ('moment', 'state')
AND NOT EXISTS (SELECT 1 FROM updates u WHERE u.id = 'date_' || REPLACE(c.subject, ':', '_') || '_' ||
    CAST(c.version AS VARCHAR(20)))
ORDER BY c.version, c.subject
"""


_OUT = """
SELECT DISTINCT c.subject, c.version FROM changes c
WHERE c.at > $1 AND c.subject LIKE 'document:%' AND c.field IN ('', 'url', 'status')
AND EXISTS (SELECT 1 FROM changes p WHERE p.subject LIKE 'document:%' AND p.field = '' AND p.at < c.at)
AND NOT EXISTS (SELECT 1 FROM updates u WHERE u.id = 'publication_' || REPLACE(c.subject, ':', '_') || '_' ||
    CAST(c.version AS VARCHAR(20)))
ORDER BY c.version, c.subject
"""


async def announcements_to_tell(tx: Transaction, *, since: datetime) -> list[Row]:
    """Announcements and corrections that are going out, and recalls, of which there is no update yet; oldest first."""
    return await tx.rows(_TO_TELL, stamp(since))


async def dates_to_tell(tx: Transaction, *, since: datetime) -> list[Row]:
    """Subjects whose date or state changed, with the version, of which there is no update yet."""
    return await tx.rows(_CHANGED, stamp(since))


async def publications_to_tell(tx: Transaction, *, since: datetime) -> list[Row]:
    """Documents that came out or were changed, with the version, of which there is no update yet. Not those that the
    service began with.
    """
    return await tx.rows(_OUT, stamp(since))


async def add_update(tx: Transaction, *, id: str, body: str | None, now: datetime) -> int:
    """Keep it as the next one; its number. The caller holds the lock `updates`, so that numbers become visible in
    their order.
    """
    [last] = await tx.rows("SELECT COALESCE(MAX(seq), 0) AS seq FROM updates")
    seq = int(last["seq"]) + 1
    await tx.run("INSERT INTO updates (seq, id, body, created) VALUES ($1, $2, $3, $4)", seq, id, body, stamp(now))
    return seq


async def updates_after(tx: Transaction, *, seq: int, limit: int) -> list[Row]:
    """The next ones that have something to tell."""
    sql = "SELECT seq, id, body FROM updates WHERE seq > $1 AND body IS NOT NULL ORDER BY seq LIMIT $2"
    return await tx.rows(sql, seq, limit)


async def drop(tx: Transaction, *, before: datetime) -> None:
    """Forget what is older, but for the last one: numbers go on."""
    await tx.run("DELETE FROM deliveries WHERE created < $1 AND state <> 'pending'", stamp(before))
    await tx.run(
        "DELETE FROM updates WHERE created < $1 AND seq < (SELECT MAX(seq) FROM updates)"
        " AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.seq = updates.seq)",
        stamp(before),
    )


# Webhooks


_SELECT = """
SELECT w.*, k.wrapped, k.kid FROM webhooks w
JOIN relays r ON r.id = w.relay AND r.state = 'active' JOIN person_keys k ON k.person = w.relay
"""


async def add(
    tx: Transaction, vault: Vault, *, id: str, relay: str, body: Mapping[str, object], now: datetime, **wanted: str
) -> None:
    """Keep a webhook; `languages`, `regions` and `topics` are separated by spaces."""
    sealed = (await key_of(tx, vault, person=relay)).seal(_place(id), orjson.dumps(body))
    await tx.run(
        "INSERT INTO webhooks (id, relay, state, body, languages, regions, topics, created)"
        " VALUES ($1, $2, 'active', $3, $4, $5, $6, $7)",
        *(id, relay, sealed, wanted["languages"], wanted["regions"], wanted["topics"], stamp(now)),
    )


async def of_relay(tx: Transaction, vault: Vault, *, relay: str) -> list[Row]:
    """Those of an organisation, the first first."""
    return _opened(vault, await tx.rows(f"{_SELECT} WHERE w.relay = $1 ORDER BY w.created, w.id", relay))


async def by_id(tx: Transaction, vault: Vault, *, id: str) -> Row | None:
    """One, while its organisation relays; locked, so that of two who change it one waits."""
    found = _opened(vault, await tx.rows(f"{_SELECT} WHERE w.id = $1 FOR UPDATE OF w", id))
    return found[0] if found else None


def _opened(vault: Vault, rows: Sequence[Row]) -> list[Row]:
    def body(row: Row) -> Row:
        sealed = vault.key(row["relay"], row["wrapped"], row["kid"]).open(_place(row["id"]), row["body"])
        opened: Row = orjson.loads(sealed)
        return opened

    return [{**row, "body": body(row)} for row in rows]


def _place(id: str) -> str:
    return f"webhooks.body/{id}"


async def active(tx: Transaction) -> list[Row]:
    """Those that updates are sent to now, and what they want."""
    return await tx.rows(
        "SELECT w.id, w.languages, w.regions, w.topics FROM webhooks w"
        " JOIN relays r ON r.id = w.relay AND r.state = 'active' WHERE w.state = 'active' ORDER BY w.id"
    )


async def seal(tx: Transaction, vault: Vault, *, id: str, relay: str, body: Mapping[str, object]) -> None:
    """Change its URL and secrets."""
    sealed = (await key_of(tx, vault, person=relay)).seal(_place(id), orjson.dumps(body))
    await tx.run("UPDATE webhooks SET body = $2 WHERE id = $1", id, sealed)


async def change(tx: Transaction, *, id: str, **values: Value) -> None:
    """Set columns of `_CHANGEABLE`. Raises ValueError for any other."""
    if unknown := values.keys() - _CHANGEABLE:
        raise ValueError(f"cannot be changed: {', '.join(sorted(unknown))}")
    columns = ", ".join(f"{name} = ${number}" for number, name in enumerate(values, 2))
    await tx.run(f"UPDATE webhooks SET {columns} WHERE id = $1", id, *values.values())


async def remove(tx: Transaction, *, id: str) -> None:
    """Forget it with all that waits for it."""
    await tx.run("DELETE FROM deliveries WHERE webhook = $1", id)
    await tx.run("DELETE FROM webhooks WHERE id = $1", id)


# Deliveries


async def send_to(tx: Transaction, *, webhooks: Sequence[str], seq: int, expires: datetime, now: datetime) -> None:
    """An update goes to these."""
    await tx.run_many(
        "INSERT INTO deliveries (webhook, seq, state, due, expires, created) VALUES ($1, $2, 'pending', $3, $4, $3)"
        " ON CONFLICT (webhook, seq) DO NOTHING",
        [(webhook, seq, stamp(now), stamp(expires)) for webhook in webhooks],
    )


async def due(tx: Transaction, vault: Vault, *, but: Sequence[str], limit: int, now: datetime) -> list[Row]:
    """What is to be delivered now, but not to those, the longest due first: the delivery, its update and webhook."""
    rows = await tx.rows(
        "SELECT d.id AS delivery, d.attempts, d.expires, u.id AS about, u.body AS told, w.*, k.wrapped, k.kid"
        " FROM deliveries d JOIN updates u ON u.seq = d.seq JOIN webhooks w ON w.id = d.webhook"
        " JOIN relays r ON r.id = w.relay AND r.state = 'active' JOIN person_keys k ON k.person = w.relay"
        " WHERE d.state = 'pending' AND d.due <= $1 AND w.state = 'active' AND NOT (w.id = ANY($2))"
        " ORDER BY d.due, d.id LIMIT $3",
        *(stamp(now), list(but), limit),
    )
    return _opened(vault, rows)


async def delivery(tx: Transaction, *, id: int) -> Row | None:
    """How far one is, while it is under way."""
    rows = await tx.rows("SELECT * FROM deliveries WHERE id = $1 AND state = 'pending' FOR UPDATE", id)
    return rows[0] if rows else None


async def settle(
    tx: Transaction, *, id: int, state: str, attempts: int, status: int | None, due: datetime | None
) -> None:
    """What came of an attempt; `due` is when it is tried again."""
    await tx.run(
        "UPDATE deliveries SET state = $2, attempts = $3, status = $4, due = COALESCE($5, due) WHERE id = $1",
        *(id, state, attempts, status, stamp(due) if due else None),
    )


async def give_up(tx: Transaction, *, before: datetime) -> None:
    """What expired before then, without anybody who could try, is not tried any more."""
    await tx.run("UPDATE deliveries SET state = 'failed' WHERE state = 'pending' AND expires < $1", stamp(before))
