"""SQLite: one file, one writer at a time, any number of readers.

Statements run on the event loop's own thread, since most take some tens of microseconds and a hop to another thread
costs more. What waits for a disk or a lock leaves it: a contended BEGIN, heavy statements, and a COMMIT (its fsync) on
a disk that is not as quick as a statement.
"""

import asyncio
import json
import os
import re
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from storage.database import Database, DatabaseAway, DatabaseBusy, DatabaseFull, Row, Transaction, Unavailable, Value
from storage.sqlite_log import LARGE, Log

_LOCK_WAIT = 5_000
"""Milliseconds that a transaction waits for another process that writes."""
_QUICK = 0.002
"""Seconds: a disk whose commits take longer, lately, is waited for in another thread."""
_READERS = 4
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # survives a power cut, unlike NORMAL
    "secure_delete=ON",  # what is deleted is overwritten
    "cache_size=-8000",  # kilobytes, of each connection; what is not there is in the system's own cache
    "temp_store=FILE",  # what sorts a million rows does not do it in our memory; little things never touch the disk
)
_FAULTS: dict[int, tuple[type[Unavailable], str]] = {
    sqlite3.SQLITE_BUSY: (DatabaseBusy, "the database is locked by another process"),
    sqlite3.SQLITE_LOCKED: (DatabaseBusy, "the database is locked"),
    sqlite3.SQLITE_FULL: (DatabaseFull, "no room for the database"),
    sqlite3.SQLITE_CANTOPEN: (DatabaseAway, "the database file cannot be opened"),
    sqlite3.SQLITE_IOERR: (DatabaseAway, "the disk of the database does not answer"),
    sqlite3.SQLITE_READONLY: (DatabaseAway, "the database file cannot be written"),
    sqlite3.SQLITE_CORRUPT: (DatabaseAway, "the database file is damaged"),
    sqlite3.SQLITE_NOTADB: (DatabaseAway, "the file is not a database"),
}

_LISTS = (list, tuple)

T = TypeVar("T")


def connect(url: str) -> Database:
    """The database of `sqlite://relative/path.db` or `sqlite:///absolute/path.db`, not opened yet."""
    return SqliteDatabase(url, Path(url.partition("://")[2]))


@lru_cache(maxsize=1024)
def _translated(sql: str) -> str:
    sql = re.sub(r"= ANY\(\$(\d+)\)", r"IN (SELECT value FROM json_each(?\1))", sql)
    sql = re.sub(r"\bFOR (UPDATE|SHARE)( OF \w+)?( SKIP LOCKED)?", "", sql)
    return re.sub(r"\$(\d+)", r"?\1", sql)


def _bound(params: Sequence[Value]) -> Sequence[Value]:
    return [json.dumps(value) if isinstance(value, _LISTS) else value for value in params]


def _fault(error: sqlite3.Error) -> Exception:
    """What it means to the caller; a mistake in our SQL stays what it is."""
    fault, message = _FAULTS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, (None, ""))
    return fault(message) if fault else error


class _Threads:
    """Runs what takes long beside the event loop; a cancelled caller still waits for the end of it."""

    def __init__(self, size: int) -> None:
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="sqlite")

    async def run(self, work: Callable[[], T]) -> T:
        future = asyncio.get_running_loop().run_in_executor(self._pool, work)
        try:
            return await asyncio.shield(future)
        except asyncio.CancelledError:
            while not future.done():
                with suppress(asyncio.CancelledError):
                    await asyncio.wait([future])
            raise

    def close(self) -> None:
        self._pool.shutdown()


class _SqliteTransaction:
    def __init__(self, connection: sqlite3.Connection, threads: _Threads) -> None:
        self._connection = connection
        self._threads = threads
        self.heavy = False
        self.large = False

    async def _do(self, work: Callable[[], T], heavy: bool) -> T:
        self.heavy = self.heavy or heavy
        try:
            return await self._threads.run(work) if heavy else work()
        except sqlite3.Error as error:
            raise _fault(error) from error

    async def rows(self, sql: str, *params: Value, heavy: bool = False) -> list[Row]:
        def fetch() -> list[Row]:
            cursor = self._connection.execute(_translated(sql), _bound(params))
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

        return await self._do(fetch, heavy)

    async def run(self, sql: str, *params: Value, heavy: bool = False) -> int:
        number = await self._do(lambda: self._connection.execute(_translated(sql), _bound(params)).rowcount, heavy)
        self.large = self.large or number > LARGE
        return number

    async def run_many(self, sql: str, params: Sequence[Sequence[Value]], heavy: bool = False) -> None:
        await self._do(lambda: self._connection.executemany(_translated(sql), params), heavy)

    async def lock(self, name: str) -> None:
        """Nothing to do: there is one writer."""


class SqliteDatabase(Database):
    """A file, its writing connection and some reading ones."""

    kind = "sqlite"

    def __init__(self, url: str, path: Path) -> None:
        super().__init__(url)
        self.path = path
        self._inode = 0
        self._commit_seconds = 2 * _QUICK
        self._writer: sqlite3.Connection | None = None
        self._turn = asyncio.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._reading = asyncio.Semaphore(_READERS)
        self._threads = _Threads(2 + _READERS)
        self._log = Log(self._connect, self._threads.run)

    async def start(self) -> None:
        """Open the file; make it, for our eyes only, if there is none."""
        await self._threads.run(self._create)

    def _create(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._inode = self.path.stat().st_ino
            self._writer = self._connect()
        except OSError as error:
            raise DatabaseAway(f"the database file cannot be opened: {error.strerror}") from error
        except sqlite3.Error as error:
            raise _fault(error) from error

    def _connect_reader(self) -> sqlite3.Connection:
        reader = self._connect()
        reader.execute("PRAGMA query_only=ON")
        return reader

    def _connect(self) -> sqlite3.Connection:
        # mode=rw: a file that went away is not made anew, empty, behind everybody's back.
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
            timeout=_LOCK_WAIT / 1000,
        )
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    async def close(self) -> None:
        """Close the connections; the last one writes the log back into the file."""
        await self._log.close()
        for connection in (*self._idle, *([self._writer] if self._writer else [])):
            connection.close()
        self._idle, self._writer = [], None
        self._threads.close()

    def _check_file(self) -> None:
        """A file that was moved or replaced would take our commits with it."""
        try:
            same = os.stat(self.path).st_ino == self._inode  # noqa: PTH116  # half the time of Path.stat, each time
        except OSError as error:
            raise DatabaseAway("the database file is gone") from error
        if not same:
            raise DatabaseAway("the database file was replaced; start again to use the new one")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Write, alone: BEGIN IMMEDIATE, so that two writers wait instead of failing halfway."""
        async with self._turn:
            try:
                self._check_file()
                if (writer := self._writer) is None:
                    writer = self._writer = await self._threads.run(self._connect)
                tx = _SqliteTransaction(writer, self._threads)
                try:
                    await self._begin(writer)
                    yield tx
                except BaseException:
                    writer.rollback()
                    raise
                self._log.before_commit(writer, large=tx.large)
                await self._commit(writer, heavy=tx.heavy or tx.large)
                self._log.after_commit()
            except Unavailable:
                self._let_go()
                raise
            except sqlite3.Error as error:
                self._let_go()
                raise _fault(error) from error

    async def _commit(self, writer: sqlite3.Connection, *, heavy: bool) -> None:
        def commit() -> None:
            began = time.perf_counter()
            writer.commit()
            self._commit_seconds += (time.perf_counter() - began - self._commit_seconds) / 8

        if heavy or self._commit_seconds > _QUICK:
            await self._threads.run(commit)
        else:
            commit()

    async def _begin(self, writer: sqlite3.Connection) -> None:
        writer.execute("PRAGMA busy_timeout=0")
        try:
            writer.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if not isinstance(_fault(error), DatabaseBusy):
                raise
            await self._threads.run(lambda: self._begin_patiently(writer))

    @staticmethod
    def _begin_patiently(writer: sqlite3.Connection) -> None:
        writer.execute(f"PRAGMA busy_timeout={_LOCK_WAIT}")
        writer.execute("BEGIN IMMEDIATE")

    def _let_go(self) -> None:
        """After a fault the connection is opened afresh."""
        if self._writer:
            with suppress(sqlite3.Error):
                self._writer.close()
            self._writer = None

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """Read one state of the file, beside the writer."""
        async with self._reading:
            self._check_file()
            try:
                reader = self._idle.pop() if self._idle else await self._threads.run(self._connect_reader)
                reader.execute("BEGIN")
            except sqlite3.Error as error:
                raise _fault(error) from error
            try:
                yield _SqliteTransaction(reader, self._threads)
            except Unavailable:  # it is opened afresh
                reader.close()
                raise
            except BaseException:
                self._put_back(reader)
                raise
            self._put_back(reader)

    def _put_back(self, reader: sqlite3.Connection) -> None:
        reader.rollback()
        self._idle.append(reader)
