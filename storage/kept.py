"""Single values with a name: the last instant of the clock, checkpoints."""

from storage.database import Transaction


async def put(tx: Transaction, *, name: str, value: str) -> None:
    """Keep it, in the place of what there was."""
    await tx.run(
        "INSERT INTO kept (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value,
    )


async def get(tx: Transaction, *, name: str) -> str | None:
    """What was kept."""
    rows = await tx.rows("SELECT value FROM kept WHERE name = $1", name)
    return rows[0]["value"] if rows else None


async def beginning(tx: Transaction, *, with_: str) -> dict[str, str]:
    """Everything whose name begins so: letters, digits and colons."""
    rows = await tx.rows("SELECT name, value FROM kept WHERE name LIKE $1 ORDER BY name", f"{with_}%")
    return {row["name"]: row["value"] for row in rows}


async def drop(tx: Transaction, *, name: str) -> None:
    """Keep it no more."""
    await tx.run("DELETE FROM kept WHERE name = $1", name)
