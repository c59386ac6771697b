"""The database behind one small interface, whichever engine it is.

SQL is written once, in the part that SQLite 3.35+ and PostgreSQL 15+ share, with `$1, $2` placeholders. Two forms of
PostgreSQL are understood on SQLite too: `x = ANY($1)` with a list, and `FOR UPDATE|SHARE [OF t] [SKIP LOCKED]`, which a
single writer does not need. Times are whole milliseconds since 1970, UTC.

Exceptions:

    DatabaseError
        Unavailable          try again later: nothing of the transaction was kept (see `DatabaseAway` for the one doubt)
            DatabaseBusy     somebody else holds a lock, or two transactions got in each other's way
            DatabaseFull     the disk is full
            DatabaseAway     the file or the server cannot be reached; if it went during a commit, the commit may have
                             happened, so what is tried again must be recognised (update ids, unique keys)
        SchemaTooOld         the tables are older than this program
"""

import asyncio
import importlib
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from typing import Any, ClassVar, Literal, Protocol, TypeAlias

Value: TypeAlias = str | int | float | bytes | Sequence[str] | Sequence[int] | None
"""What a statement takes. A list goes with `= ANY($n)`."""
Row: TypeAlias = dict[str, Any]

_ENGINES = {"sqlite": "storage.sqlite", "postgres": "storage.postgres", "postgresql": "storage.postgres"}


def engine_of(url: str) -> str:
    """The module that speaks with it. Raises ValueError: the address is of a kind we do not know."""
    kind, _, rest = url.partition("://")
    if kind not in _ENGINES or not rest:
        raise ValueError("a database is sqlite://path/of/file.db or postgres://user:password@host/name")
    return _ENGINES[kind]


class DatabaseError(Exception):
    """Something that the database said no to."""


class Unavailable(DatabaseError):
    """The database cannot take this now; the same transaction may be tried again."""


class DatabaseBusy(Unavailable):
    """Locked by somebody else for longer than we wait, or chosen as the victim of a deadlock."""


class DatabaseFull(Unavailable):
    """No room on the disk."""


class DatabaseAway(Unavailable):
    """The file or the server cannot be reached."""


class SchemaTooOld(DatabaseError):
    """The tables are older than this program; the message says what to do."""


class Transaction(Protocol):
    """Statements that become true together. Storage functions take it first, as `tx`.

    `heavy` marks a statement that may take longer than a few milliseconds: it does not hold up the event loop.
    """

    async def rows(self, sql: str, *params: Value, heavy: bool = False) -> list[Row]:
        """What a SELECT, or a RETURNING, gives."""

    async def run(self, sql: str, *params: Value, heavy: bool = False) -> int:
        """Do it; the number of rows touched."""

    async def run_many(self, sql: str, params: Sequence[Sequence[Value]], heavy: bool = False) -> None:
        """Do it once for each of the params."""

    async def lock(self, name: str) -> None:
        """Wait until no other transaction holds this name; it is held until the end of this one."""


class Wakes:
    """Calls that came in through `Database.wake`. Several calls between two looks count as one."""

    def __init__(self, wakes: "set[Wakes]") -> None:
        self._all = wakes
        self._event = asyncio.Event()
        wakes.add(self)

    def ring(self) -> None:
        """Somebody called."""
        self._event.set()

    async def wait(self, seconds: float | None = None) -> bool:
        """Wait for the next call, at most so long. True if it came."""
        try:
            await asyncio.wait_for(self._event.wait(), seconds)
        except TimeoutError:
            return False
        self._event.clear()
        return True

    def close(self) -> None:
        """Listen no more."""
        self._all.discard(self)

    def __aiter__(self) -> "Wakes":
        return self

    async def __anext__(self) -> None:
        await self.wait()


class Database(ABC):
    """An open database. `sqlite://var/passerelle.db` or `postgres://user:password@host/name`."""

    kind: ClassVar[Literal["sqlite", "postgres"]]

    def __init__(self, url: str) -> None:
        self.url = url
        self._wakes: set[Wakes] = set()

    @staticmethod
    async def open(url: str) -> "Database":
        """Connect. Nothing is created but an empty SQLite file, for our eyes only.

        Raises:
            Unavailable: it cannot be reached.
            ValueError: the address is of a kind we do not know.

        """
        engine = importlib.import_module(engine_of(url))
        database: Database = engine.connect(url)
        await database.start()
        return database

    @abstractmethod
    async def start(self) -> None:
        """Open the first connection; `open` does it."""

    @abstractmethod
    async def close(self) -> None:
        """Let go of every connection."""

    @abstractmethod
    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """Write. Committed at the end of the block, durable when it is left; undone if it raises.

        A block inside another one of the same task waits for itself for ever on SQLite: pass `tx` on instead.
        """

    @abstractmethod
    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """Read one consistent state, without waiting for writers."""

    def wake(self) -> None:
        """Tell every listener, in all processes that share a PostgreSQL, that there is something to do."""
        for wakes in self._wakes:
            wakes.ring()

    def wakes(self) -> Wakes:
        """Listen: `async for _ in database.wakes()`, or `await wakes.wait(seconds)`."""
        return Wakes(self._wakes)


async def set_columns(
    tx: Transaction, table: str, *, id: str, values: Mapping[str, Value], changeable: AbstractSet[str]
) -> None:
    """Set columns of one row, all of them `changeable`. Raises ValueError for any other."""
    if unknown := values.keys() - changeable:
        raise ValueError(f"cannot be changed: {', '.join(sorted(unknown))}")
    columns = ", ".join(f"{name} = ${number}" for number, name in enumerate(values, 2))
    await tx.run(f"UPDATE {table} SET {columns} WHERE id = $1", id, *values.values())


def stamp(moment: datetime) -> int:
    """Milliseconds since 1970, UTC, as times are kept."""
    return round(moment.timestamp() * 1000)


def moment(stamp: int) -> datetime:
    """The instant that was kept."""
    return datetime.fromtimestamp(stamp / 1000, UTC)
