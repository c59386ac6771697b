"""The line to our mail server: a few connections that are kept open, each for one mail at a time."""

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from aiosmtplib import (
    SMTP,
    SMTPAuthenticationError,
    SMTPConnectResponseError,
    SMTPDataError,
    SMTPException,
    SMTPResponseException,
)

from channels.email.answers import of_content, of_recipient, of_sender
from channels.outcomes import Outcome, Refused, Retry, Sent, Uncertain

_IDLE_SECONDS = 20.0
"""A connection that was idle for longer is not used again: servers hang up."""
_BUSY = 60.0
_TOKEN = 300.0
_FAULTS = (SMTPException, OSError, TimeoutError)
_UNREACHABLE = Retry(30.0, reason="unreachable")


class BadAddress(ValueError):
    """The address of the mail server cannot be read; says what is expected and never shows it."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where our mails are handed over."""

    host: str
    port: int
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    tls: bool = False
    """TLS from the first byte."""
    start_tls: bool = False
    """TLS after the greeting, or nothing."""

    @property
    def private(self) -> bool:
        """Whether nobody on the way can read along."""
        return self.tls or self.start_tls or self.host in {"localhost", "127.0.0.1", "::1"}

    @classmethod
    def of(cls, url: str) -> "Server":
        """`smtp://user:password@host:587?starttls`, `smtps://user:password@host`. Raises BadAddress."""
        try:
            parts = urlsplit(url)
            options = dict(parse_qsl(parts.query, keep_blank_values=True))
            port, host = parts.port, parts.hostname
        except ValueError:
            raise BadAddress(_EXPECTED) from None
        if parts.scheme not in {"smtp", "smtps"} or not host or parts.path.strip("/") or options.keys() - {"starttls"}:
            raise BadAddress(_EXPECTED)
        tls, start = parts.scheme == "smtps", "starttls" in options
        if tls and start:
            raise BadAddress("smtps:// is TLS from the first byte: leave out ?starttls")
        user, password = (unquote(each) if each else None for each in (parts.username, parts.password))
        return cls(host, port or (465 if tls else 587 if start else 25), user, password, tls, start)


_EXPECTED = "give smtp://user:password@host:587?starttls, smtps://user:password@host, or smtp://localhost"


class Line:
    """Hands mails to a server. `connections` at once; an answer may take `patience` seconds."""

    def __init__(self, server: Server, *, connections: int = 4, patience: float = 30) -> None:
        self._server, self._patience = server, patience
        self._places = asyncio.Semaphore(connections)
        self._idle: list[tuple[float, SMTP]] = []

    async def deliver(self, *, sender: str, recipient: str, content: bytes, id: str) -> Outcome:
        """Hand one mail over; `Sent(id)` once the server has taken it."""
        async with self._places:
            client = await self._client()
            if not isinstance(client, SMTP):
                return client
            reusable = False
            try:
                outcome = await _envelope(client, sender, recipient) or await _content(client, content, id)
                if client.is_connected and not isinstance(outcome, Sent):
                    with suppress(*_FAULTS):
                        await client.rset()
                reusable = client.is_connected
            finally:  # also when cancelled: what a cut connection has said last is nobody's answer
                if reusable:
                    self._idle.append((time.monotonic(), client))
                else:
                    _hang_up(client)
            return outcome

    async def _client(self) -> SMTP | Retry:
        """A connection: one that is open already, or a new one."""
        while self._idle:
            since, client = self._idle.pop()
            if client.is_connected and time.monotonic() - since < _IDLE_SECONDS:
                return client
            _hang_up(client)
        return await self._connected()

    async def _connected(self) -> SMTP | Retry:
        server = self._server
        client = SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.tls,
            start_tls=server.start_tls,
            timeout=self._patience,
        )
        entered = False
        try:
            await client.connect()
            if server.user:
                await client.login(server.user, server.password or "")
            entered = True
        except SMTPAuthenticationError:
            return Retry(_TOKEN, reason="token")
        except SMTPConnectResponseError:
            return Retry(_BUSY)
        except _FAULTS:
            return _UNREACHABLE
        finally:
            if not entered:
                _hang_up(client)
        return client

    async def check(self) -> Sent | Retry:
        """Whether the server lets us in; hands nothing over."""
        client = await self._connected()
        if not isinstance(client, SMTP):
            return client
        await _part(client, self._patience)
        return Sent("")

    async def close(self) -> None:
        """Say goodbye on every connection."""
        while self._idle:
            _, client = self._idle.pop()
            await _part(client, 1)


async def _part(client: SMTP, patience: float) -> None:
    """Say goodbye."""
    line = client.transport
    with suppress(*_FAULTS):
        await client.quit(timeout=patience)
    _cut(line)


def _hang_up(client: SMTP) -> None:
    line = client.transport
    client.close()
    _cut(line)


def _cut(line: asyncio.BaseTransport | None) -> None:
    """At once: over TLS a line that is only closed stays open until the other side has said goodbye too."""
    if isinstance(line, asyncio.Transport):
        line.abort()


async def _envelope(client: SMTP, sender: str, recipient: str) -> Outcome | None:
    """From whom and to whom; an outcome where that is not taken. So far nothing has left."""
    coding = "ascii" if recipient.isascii() else "utf-8"
    try:
        if coding == "utf-8":
            await client.ehlo()  # what it can do is not asked before, on some connections
            if not client.supports_extension("smtputf8"):
                return Refused("address")
        await client.mail(sender, options=["SMTPUTF8"] if coding == "utf-8" else [], encoding=coding)
    except SMTPResponseException as answer:
        return of_sender(answer.code, answer.message)
    except _FAULTS:
        _hang_up(client)
        return Retry(1.0, reason="broken")
    try:
        await client.rcpt(recipient, encoding=coding)
    except SMTPResponseException as answer:
        return of_recipient(answer.code, answer.message)
    except _FAULTS:
        _hang_up(client)
        return Retry(1.0, whole_account=False, reason="broken")
    return None


async def _content(client: SMTP, content: bytes, id: str) -> Outcome:
    """The mail itself. When the line is cut now, nobody knows whether it was taken."""
    try:
        await client.data(content)
    except SMTPDataError as answer:
        return of_content(answer.code, answer.message)
    except _FAULTS:
        _hang_up(client)
        return Uncertain()
    return Sent(id)
