"""What people belong to: `group:media`, or a role such as `design_team:call:x`."""

from collections.abc import Sequence

from storage.database import Transaction


async def belong(tx: Transaction, *, person: str, what: str, slugs: Sequence[str]) -> None:
    """They belong to these of a kind (`group`, or a role), and to no others of it."""
    await tx.run("DELETE FROM belongs WHERE person = $1 AND what = $2", person, what)
    await tx.run_many(
        "INSERT INTO belongs (person, what, slug) VALUES ($1, $2, $3)", [(person, what, slug) for slug in slugs]
    )


async def of_person(tx: Transaction, *, person: str, what: str) -> list[str]:
    """To which of a kind they belong."""
    sql = "SELECT slug FROM belongs WHERE person = $1 AND what = $2 ORDER BY slug"
    return [row["slug"] for row in await tx.rows(sql, person, what)]
