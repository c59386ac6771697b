"""A line to a PostgreSQL that can be cut, and put back."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, urlsplit


class Proxy:
    """Listens on loopback, and hands on to a PostgreSQL at a socket or at a port."""

    def __init__(self, url: str) -> None:
        there = urlsplit(url)
        self._socket = parse_qs(there.query).get("host", [""])[0]
        self._host, self._there = there.hostname or "127.0.0.1", there.port or 5432
        self._user, self._name = there.username or "postgres", there.path
        self._password = f":{there.password}" if there.password else ""
        self._port = 0
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """The database's address through it."""
        return f"postgresql://{self._user}{self._password}@127.0.0.1:{self._port}{self._name}"

    async def listen(self) -> None:
        """From now on there is a line."""
        self._server = await asyncio.start_server(self._take, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def cut(self) -> None:
        """All lines are cut, and whoever connects is refused."""
        if self._server:
            self._server.close()
        for line in self._lines:
            line.transport.abort()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._socket:
            inner, outer = await asyncio.open_unix_connection(f"{self._socket}/.s.PGSQL.5432")
        else:
            inner, outer = await asyncio.open_connection(self._host, self._there)
        self._lines |= {writer, outer}
        for one, other in ((reader, outer), (inner, writer)):
            task = asyncio.create_task(_copy(one, other))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while part := await reader.read(65_536):
            writer.write(part)
            await writer.drain()
    writer.close()


@asynccontextmanager
async def proxy(url: str) -> AsyncIterator[Proxy]:
    """A line to this database, cut at the end."""
    line = Proxy(url)
    await line.listen()
    try:
        yield line
    finally:
        await line.cut()
