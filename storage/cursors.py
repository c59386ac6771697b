"""Where the conversation at an address stands: sealed bytes that `dialogue` understands."""

from collections.abc import Sequence

from storage.database import Transaction
from storage.people import Party


async def save(tx: Transaction, *, cursors: Sequence[tuple[Party, bytes]]) -> list[bool]:
    """Keep where each stands, and raise its version; False where another device was faster (the version moved)."""
    raise NotImplementedError


async def clear(tx: Transaction, *, address: int) -> None:
    """Back to the beginning."""
    raise NotImplementedError
