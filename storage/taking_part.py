"""Who took part in something, as far as they told us: it is done, they have a role in it, they sent something to it."""

from collections.abc import Sequence

from storage.database import Transaction


async def people(tx: Transaction, *, subjects: Sequence[str], calls: Sequence[str]) -> list[str]:
    """The active people who are done with one of these subjects, have a role in one, or sent to one of these calls."""
    sql = """
        SELECT p.id FROM people p WHERE p.state = 'active' AND (
        EXISTS (SELECT 1 FROM done d WHERE d.person = p.id AND d.subject = ANY($1))
        OR EXISTS (SELECT 1 FROM belongs b WHERE b.person = p.id AND b.slug = ANY($1))
        OR EXISTS (SELECT 1 FROM expressions e WHERE e.person = p.id AND e.call = ANY($2) AND e.state <> 'withdrawn'))
        ORDER BY p.id
    """
    return [row["id"] for row in await tx.rows(sql, list(subjects), list(calls), heavy=True)]
