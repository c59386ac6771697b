"""Ready-made requests to one host, over connections of our own that stay open.

Through aiohttp, which asks for everything else, posting a message took 0.09 ms of a core where this takes 0.025, and
0.165 where this takes 0.07 over TLS: more than all the rest that a message costs. HTTP is read by httptools.
"""

import asyncio
import ssl
from functools import cache

import httptools
from yarl import URL

CONNECT_SECONDS = 10.0
_IDLE_SECONDS = 15.0
"""What has not been used for so long may have been closed by the other side meanwhile: another one is opened."""

_LONGEST_ANSWER = 1024 * 1024
"""Bytes: many times what an app answers to a message."""


class NotReachedError(Exception):
    """No connection came about: the request did not leave."""


class LineCutError(Exception):
    """The request left, and no answer came."""


class Wires:
    """Connections to the host of a URL, as many as there are requests under way at once."""

    def __init__(self, base: URL, *, patience: float) -> None:
        """`patience`: seconds that an answer may take."""
        self._base, self._patience = base, patience
        self._idle: list[_Wire] = []
        self._heads: dict[str, bytes] = {}

    async def post(self, path: str, body: bytes) -> tuple[int, bytes]:
        """Post JSON below the base; the status and the raw answer. Raises NotReachedError, LineCutError."""
        wire = self._ready() or await self._connected()
        head = self._heads.get(path) or self._heads.setdefault(path, self._head(path))
        answer = await wire.ask(b"%b%d\r\n\r\n%b" % (head, len(body), body), self._patience)
        self._idle.append(wire)
        return answer

    async def close(self) -> None:
        """Let go of what is open."""
        while self._idle:
            self._idle.pop().cut()
        await asyncio.sleep(0)  # sockets are closed in the loop's next turn

    def _ready(self) -> "_Wire | None":
        """The connection that was used last, if it still stands."""
        while self._idle:
            wire = self._idle.pop()
            if wire.usable():
                return wire
            wire.cut()
        return None

    async def _connected(self) -> "_Wire":
        host, port = self._base.raw_host or "", self._base.port or 0
        tls = _tls() if self._base.scheme == "https" else None
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                loop = asyncio.get_running_loop()
                _, wire = await loop.create_connection(_Wire, host, port, ssl=tls, happy_eyeballs_delay=0.25)
        except (OSError, TimeoutError) as error:
            raise NotReachedError(type(error).__name__) from None
        return wire

    def _head(self, path: str) -> bytes:
        host = self._base.host_port_subcomponent
        target = (self._base / path).raw_path
        lines = (f"POST {target} HTTP/1.1", f"Host: {host}", "Content-Type: application/json", "Content-Length: ")
        return "\r\n".join(lines).encode()


@cache
def _tls() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


class _Wire(asyncio.Protocol):
    """One connection, with one request under way at most. The names of the methods are asyncio's and httptools'."""

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._loop = asyncio.get_running_loop()
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._body = b""
        self._used = 0.0

    def usable(self) -> bool:
        """Whether another request may take it."""
        return not self._transport.is_closing() and self._loop.time() < self._used + _IDLE_SECONDS

    async def ask(self, request: bytes, patience: float) -> tuple[int, bytes]:
        """Send a request, wait for its answer. Raises LineCutError."""
        self._answer, self._body = self._loop.create_future(), b""
        late = self._loop.call_later(patience, self.cut)
        self._transport.write(request)
        try:
            return await self._answer
        except asyncio.CancelledError:
            self.cut()
            raise
        finally:
            late.cancel()

    def cut(self) -> None:
        """End it at once."""
        self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._used = self._loop.time()

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self.cut()

    def on_body(self, body: bytes) -> None:
        if len(self._body) + len(body) > _LONGEST_ANSWER:
            self._body = b""
            self.cut()
        elif not self._transport.is_closing():
            self._body += body

    def on_message_complete(self) -> None:
        self._used = self._loop.time()
        if self._answer is None or not self._parser.should_keep_alive():
            self._transport.close()
        self._done()

    def connection_lost(self, error: Exception | None) -> None:
        """An answer without a length ends with its connection; where words are missing, it cannot be read."""
        if self._body:
            self._done()
        if self._answer:
            answer, self._answer = self._answer, None
            if not answer.done():
                answer.set_exception(LineCutError())

    def _done(self) -> None:
        answer, self._answer = self._answer, None
        if answer and not answer.done():
            answer.set_result((self._parser.get_status_code(), self._body))
