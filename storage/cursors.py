"""Where the conversation at an address stands: bytes that `dialogue` understands, sealed."""

from collections.abc import Sequence

from storage.database import Transaction
from storage.people import Party
from storage.vault import PersonKey

_PLACE = "cursors.body"


async def save(tx: Transaction, *, cursors: Sequence[tuple[Party, bytes]]) -> None:
    """Keep where each stands now, and raise its version.

    The parties were met in this same transaction, so their rows are locked and nobody can have been faster. A turn
    that belongs to an older version (a second device, a page that was open long) is told by `cursor_version`.
    """
    await tx.run_many(
        "INSERT INTO cursors (address, body, version) VALUES ($1, $2, $3)"
        " ON CONFLICT (address) DO UPDATE SET body = excluded.body, version = excluded.version",
        [(party.address, party.key.seal(_PLACE, body), party.cursor_version + 1) for party, body in cursors],
    )


async def load(tx: Transaction, *, key: PersonKey, address: int) -> bytes | None:
    """Where the conversation stands; the row stays locked until the end of `tx`."""
    rows = await tx.rows("SELECT body FROM cursors WHERE address = $1 FOR UPDATE", address)
    return key.open(_PLACE, rows[0]["body"]) if rows else None


async def keep(tx: Transaction, *, key: PersonKey, address: int, body: bytes) -> None:
    """Keep where it stands, and raise its version."""
    await tx.run(
        "INSERT INTO cursors (address, body, version) VALUES ($1, $2, 1)"
        " ON CONFLICT (address) DO UPDATE SET body = excluded.body, version = cursors.version + 1",
        address,
        key.seal(_PLACE, body),
    )


async def clear(tx: Transaction, *, address: int) -> None:
    """Back to the beginning."""
    await tx.run("DELETE FROM cursors WHERE address = $1", address)
