"""How many asked for what is missing; who asked is not kept."""

from storage.database import Transaction


async def count(tx: Transaction, *, kind: str, what: str) -> None:
    """One more asked."""
    await tx.run(
        "INSERT INTO wishes (id, kind, what, count) VALUES ($1, $2, $3, 1)"
        " ON CONFLICT (id) DO UPDATE SET count = wishes.count + 1",
        f"{kind}:{what}",
        kind,
        what,
    )


async def counted(tx: Transaction, *, kind: str) -> dict[str, int]:
    """How many asked for what, the most wanted first."""
    rows = await tx.rows("SELECT what, count FROM wishes WHERE kind = $1 ORDER BY count DESC, what", kind)
    return {row["what"]: row["count"] for row in rows}
