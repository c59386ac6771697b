"""PostgreSQL 15+ over asyncpg: for more than one process, on any number of machines."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, suppress
from typing import Any

import asyncpg

from storage.database import (
    Database,
    DatabaseAway,
    DatabaseBusy,
    DatabaseFull,
    Row,
    Transaction,
    Unavailable,
    Value,
    Wakes,
)

_WAIT = 10
"""Seconds to wait for a connection."""
_SILENCE = 60
"""Seconds after which a server that does not answer a statement is away."""
_AGAIN = 1
"""Seconds until the listener tries to connect again."""
_CHANNEL = "passerelle"
_CUT = (asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)
"""What asyncpg raises when the line is cut, depending on where in a statement that was."""
_SETTINGS = {"lock_timeout": "10s", "idle_in_transaction_session_timeout": "8s", "jit": "off"}
"""Nothing in a transaction waits for anything but the database: who is silent so long was stopped in the middle of it,
and keeps others from the rows that it holds."""

_log = logging.getLogger(__name__)


class _Connection(asyncpg.Connection):  # type: ignore[misc]  # asyncpg comes without types
    def get_reset_query(self) -> str:
        """Nothing to reset: we use no session state outside of transactions. It would be a round trip each time."""
        return ""


def connect(url: str) -> Database:
    """The database of a `postgres://` address, not connected yet."""
    return PostgresDatabase(url)


def _fault(error: BaseException) -> Unavailable | None:
    state = getattr(error, "sqlstate", None) or ""
    match state[:2], state:
        case "40" | "55", _:
            return DatabaseBusy("the database is locked by another transaction")
        case _, "57014":
            return DatabaseBusy("the database took too long")
        case _, "53100":
            return DatabaseFull("no room for the database")
        case "28" | "3D", _:
            return DatabaseAway("the database server refuses this user or knows no such database")
        case "08" | "53" | "57" | "58", _:
            return DatabaseAway("the database server does not answer")
    if isinstance(error, (*_CUT, TimeoutError)):
        return DatabaseAway("the database server does not answer")
    return None


@contextmanager
def _faults() -> Iterator[None]:
    """A mistake in our SQL stays what it is; what the server cannot help becomes `Unavailable`."""
    try:
        yield
    except (asyncpg.PostgresError, *_CUT) as error:
        fault = _fault(error)
        if fault is None:
            raise
        raise fault from error


class _PostgresTransaction:
    def __init__(self, connection: Any) -> None:
        self._connection = connection

    async def rows(self, sql: str, *params: Value, heavy: bool = False) -> list[Row]:
        with _faults():
            return [dict(row) for row in await self._connection.fetch(sql, *params)]

    async def run(self, sql: str, *params: Value, heavy: bool = False) -> int:
        with _faults():
            status: str = await self._connection.execute(sql, *params)
        count = status.rpartition(" ")[2]  # "UPDATE 3", "INSERT 0 3", "CREATE TABLE"
        return int(count) if count.isdigit() else 0

    async def run_many(self, sql: str, params: Sequence[Sequence[Value]], heavy: bool = False) -> None:
        if len(params) == 1:  # one statement is half the work of a list of one
            await self.run(sql, *params[0])
        elif params:
            with _faults():
                await self._connection.executemany(sql, params)

    async def lock(self, name: str) -> None:
        await self.rows("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", name)


class PostgresDatabase(Database):
    """A pool of connections, and one that listens."""

    kind = "postgres"

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._pool: Any = None
        self._listener: asyncio.Task[None] | None = None
        self._notifier: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Connect once, so that a wrong address is known at once."""
        with _faults():
            self._pool = await asyncpg.create_pool(
                self.url,
                min_size=1,
                max_size=10,
                timeout=_WAIT,
                command_timeout=_SILENCE,
                connection_class=_Connection,
                server_settings=_SETTINGS,
            )

    async def close(self) -> None:
        """Let go of every connection."""
        for task in (self._listener, self._notifier):
            if task:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
        await self._pool.close()

    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """Write. Rows that must not change meanwhile are locked with FOR UPDATE."""
        return self._block()

    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """Read one snapshot."""
        return self._block(isolation="repeatable_read", readonly=True)

    @asynccontextmanager
    async def _block(self, **kind: Any) -> AsyncIterator[Transaction]:
        with _faults():
            connection = await self._pool.acquire(timeout=_WAIT)
        try:
            block = connection.transaction(**kind)
            with _faults():
                await block.start()
            try:
                yield _PostgresTransaction(connection)
            except BaseException:
                with suppress(asyncpg.PostgresError, asyncpg.InterfaceError, OSError):  # the server does it, then
                    await block.rollback()
                raise
            with _faults():
                await block.commit()
        finally:
            await self._pool.release(connection)

    def wake(self) -> None:
        """Ring here at once, and in the other processes with the next NOTIFY."""
        super().wake()
        if self._notifier is None or self._notifier.done():
            self._notifier = asyncio.get_running_loop().create_task(self._notify())

    async def _notify(self) -> None:
        # Whoever listens looks for work from time to time anyway, so a call that is lost is only late.
        with suppress(Unavailable), _faults():
            async with self._pool.acquire(timeout=_WAIT) as connection:
                await connection.execute("SELECT pg_notify($1, '')", _CHANNEL)

    def wakes(self) -> Wakes:
        """Listen; the first listener opens the connection that does."""
        if self._listener is None:
            self._listener = asyncio.get_running_loop().create_task(self._listen())
        return super().wakes()

    async def _listen(self) -> None:
        while True:
            with suppress(Unavailable), _faults():
                await self._listen_until_lost()
            super().wake()  # what was called meanwhile was not heard
            await asyncio.sleep(_AGAIN)

    async def _listen_until_lost(self) -> None:
        lost = asyncio.Event()
        connection = await asyncpg.connect(self.url, timeout=_WAIT)
        try:
            connection.add_termination_listener(lambda *_: lost.set())
            await connection.add_listener(_CHANNEL, lambda *_: super(PostgresDatabase, self).wake())
            super().wake()
            await lost.wait()
        finally:
            connection.terminate()
