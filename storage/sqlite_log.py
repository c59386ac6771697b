"""SQLite's write-ahead log, copied into the file beside the transactions that come next.

A transaction is durable when it is in the log. SQLite copies the log into the file within a commit, once it is long;
after a million rows everybody would wait for that, so then it is done by a connection and in a thread of its own.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing, suppress

LARGE = 10_000
"""Rows: what a transaction that wrote more of them left in the log is copied beside the next ones."""
_PAGES = 1_000
"""Pages of 4 KiB in the log that a commit copies by itself: SQLite's own default."""

_InThread = Callable[[Callable[[], bool]], Awaitable[bool]]


class Log:
    """That of one file. `connect` opens it once more, `in_thread` runs what takes long beside the event loop."""

    def __init__(self, connect: Callable[[], sqlite3.Connection], in_thread: _InThread) -> None:
        self._connect, self._in_thread = connect, in_thread
        self._owed = False
        """Whether something large is in the log that was not copied yet."""
        self._held: sqlite3.Connection | None = None
        """The connection whose commits do not copy meanwhile."""
        self._copying: asyncio.Task[None] | None = None

    def before_commit(self, writer: sqlite3.Connection, *, large: bool) -> None:
        """Let this commit copy, or not."""
        self._owed = self._owed or large
        if self._owed and self._held is not writer:
            writer.execute("PRAGMA wal_autocheckpoint=0")
            self._held = writer
        elif not self._owed and self._held is writer:
            writer.execute(f"PRAGMA wal_autocheckpoint={_PAGES}")
            self._held = None

    def after_commit(self) -> None:
        """Begin to copy what is owed. Whoever reads an older state may be in the way: then after a later commit."""
        if self._owed and (self._copying is None or self._copying.done()):
            self._copying = asyncio.create_task(self._copy())

    async def _copy(self) -> None:
        self._owed = False  # what becomes large meanwhile is owed anew
        if not await self._in_thread(self._copied):
            self._owed = True

    def _copied(self) -> bool:
        with suppress(sqlite3.Error), closing(self._connect()) as connection:
            busy, pages, copied = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            return not busy and pages == copied
        return False

    async def close(self) -> None:
        """Wait for the copy."""
        if self._copying:
            with suppress(asyncio.CancelledError):
                await self._copying
