"""What deciding about pushes needs to know of many people at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Row, Transaction, moment, stamp

_WEEK = timedelta(days=7)
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Place:
    """An open address."""

    address: int
    channel: str
    account: str


async def settings(tx: Transaction, *, people: Sequence[str]) -> dict[str, Row]:
    """The plain columns of each."""
    return {row["id"]: row for row in await tx.rows("SELECT * FROM people WHERE id = ANY($1)", list(people))}


async def keys(tx: Transaction, *, people: Sequence[str]) -> dict[str, tuple[bytes, str]]:
    """The wrapped key of each, with its kid."""
    rows = await tx.rows("SELECT person, wrapped, kid FROM person_keys WHERE person = ANY($1)", list(people))
    return {row["person"]: (row["wrapped"], row["kid"]) for row in rows}


async def places(tx: Transaction, *, people: Sequence[str]) -> dict[str, Place]:
    """The address each is written to: the preferred one, else the newest, of those that are open."""
    sql = """
        SELECT person, id, channel, account FROM addresses WHERE person = ANY($1) AND state = 'open'
        ORDER BY person, preferred, id
    """
    return {row["person"]: Place(row["id"], row["channel"], row["account"]) for row in await tx.rows(sql, list(people))}


async def pushes(tx: Transaction, *, places: Mapping[str, Place], now: datetime) -> dict[str, list[datetime]]:
    """When each was pushed something in the last seven days; jobs that their author marked urgent do not count."""
    sql = """
        SELECT person, created FROM ledger WHERE address = ANY($1) AND lane > 0 AND created > $2 AND part = 0
        AND state NOT IN ('gone', 'failed', 'skipped') AND job NOT LIKE 'urgent:%' ORDER BY created
    """
    addresses = [place.address for place in places.values()]
    found: dict[str, list[datetime]] = {person: [] for person in places}
    for row in await tx.rows(sql, addresses, stamp(now - _WEEK)):
        found.setdefault(row["person"], []).append(moment(row["created"]))
    return found


async def busy(tx: Transaction, *, people: Sequence[str], now: datetime) -> dict[str, datetime]:
    """When those who are in the middle of a form last answered, within the last hour."""
    sql = "SELECT person, max(updated) AS at FROM drafts WHERE person = ANY($1) AND updated > $2 GROUP BY person"
    return {row["person"]: moment(row["at"]) for row in await tx.rows(sql, list(people), stamp(now - _HOUR))}
