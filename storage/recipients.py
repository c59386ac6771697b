"""What deciding about pushes needs to know of many people at once."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from storage.database import Row, Transaction, moment, stamp
from storage.ledger import pushes_of

_WEEK = timedelta(days=7)
_HOUR = timedelta(hours=1)


async def settings(tx: Transaction, *, people: Sequence[str]) -> dict[str, Row]:
    """The plain columns of each."""
    return {row["id"]: row for row in await tx.rows("SELECT * FROM people WHERE id = ANY($1)", list(people))}


async def keys(tx: Transaction, *, people: Sequence[str]) -> dict[str, tuple[bytes, str]]:
    """The wrapped key of each, with its kid."""
    rows = await tx.rows("SELECT person, wrapped, kid FROM person_keys WHERE person = ANY($1)", list(people))
    return {row["person"]: (row["wrapped"], row["kid"]) for row in rows}


async def addresses(tx: Transaction, *, people: Sequence[str]) -> dict[str, int]:
    """The address each is written to: the preferred one, else the newest, of those that are open."""
    sql = """
        SELECT person, id FROM addresses WHERE person = ANY($1) AND state = 'open' ORDER BY person, preferred, id
    """
    return {row["person"]: row["id"] for row in await tx.rows(sql, list(people))}


async def pushes(tx: Transaction, *, addresses: Mapping[str, int], now: datetime) -> dict[str, list[datetime]]:
    """When each was pushed something in the last seven days; jobs that their author marked urgent do not count."""
    people = {address: person for person, address in addresses.items()}
    found: dict[str, list[datetime]] = {person: [] for person in addresses}
    sql = f"SELECT address, created FROM {pushes_of('= ANY($1)', since='$2')} AS pushed ORDER BY created"
    for row in await tx.rows(sql, list(people), stamp(now - _WEEK)):
        found[people[row["address"]]].append(moment(row["created"]))
    return found


async def busy(tx: Transaction, *, people: Sequence[str], now: datetime) -> dict[str, datetime]:
    """When those who are in the middle of a form last answered, within the last hour."""
    sql = "SELECT person, max(updated) AS at FROM drafts WHERE person = ANY($1) AND updated > $2 GROUP BY person"
    return {row["person"]: moment(row["at"]) for row in await tx.rows(sql, list(people), stamp(now - _HOUR))}
