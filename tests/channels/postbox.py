"""A mail server on this machine (aiosmtpd), which keeps what it takes and says no where it is told to."""

import asyncio
import hashlib
import re
import socket
import ssl
import time
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from types import TracebackType
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from channels.email import Email, Line, Server
from channels.outcomes import Outcome
from dialogue.replies import Label, Message

ANA = "ana@example.org"
FROM = Address("Passerelle", addr_spec="updates@passerelle.example")
STOPS = "https://passerelle.example/mail/stop/"
PASSWORD = "correct horse"


def blind(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def words_of(mail: EmailMessage) -> str:
    """The text as a person reads it."""
    part = mail.get_body(("plain",))
    assert part
    return str(part.get_content()).replace("\r\n", "\n").strip()


def page_of(mail: EmailMessage) -> str:
    """The same as HTML."""
    part = mail.get_body(("html",))
    assert part
    return str(part.get_content())


def files_of(mail: EmailMessage) -> list[tuple[str | None, str, bytes]]:
    """What hangs on it: name, type, content."""
    found = []
    for part in mail.iter_attachments():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((part.get_filename(), part.get_content_type(), content))
    return found


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


class _Controller(Controller):
    """Hangs up everywhere when it stops, so that no socket is left."""

    made: list[SMTP]

    def factory(self) -> SMTP:
        smtp: SMTP = super().factory()  # type: ignore[no-untyped-call]  # comes without types
        self.made = [*getattr(self, "made", []), smtp]
        return smtp

    def stop(self, no_assert: bool = False) -> None:
        asyncio.run_coroutine_threadsafe(self._hang_up(), self.loop).result(5)
        super().stop(no_assert)

    async def _hang_up(self) -> None:
        for smtp in self.made:
            for line in (smtp.transport, smtp._original_transport):  # TLS goes over the other one
                if isinstance(line, asyncio.Transport):
                    line.abort()
        await asyncio.sleep(0.01)


@dataclass
class Postbox:
    """Answers `250` unless told otherwise. `cut`: hangs up instead of answering that it took a mail."""

    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    to: list[str] = field(default_factory=list)
    senders: list[str] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    sessions: set[int] = field(default_factory=set)
    on_sender: str = ""
    on_recipient: str = ""
    on_content: str = ""
    cut: bool = False
    login: bool = False
    tls: ssl.SSLContext | None = None
    port: int = 0
    _controller: Controller | None = None

    def __enter__(self) -> Self:
        auth: dict[str, Any] = {"authenticator": self._authenticate, "auth_required": True} if self.login else {}
        auth |= {"auth_require_tls": False} if self.login and not self.tls else {}
        tls: dict[str, Any] = {"tls_context": self.tls, "require_starttls": True} if self.tls else {}
        self.port = _free_port()
        self._controller = _Controller(self, hostname="127.0.0.1", port=self.port, enable_SMTPUTF8=True, **auth, **tls)
        self._controller.start()
        return self

    def __exit__(self, type: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._controller
        self._controller.stop()

    def url(self, *, user: str = "", options: str = "") -> str:
        return f"smtp://{user}127.0.0.1:{self.port}{options}"

    def account(self, *, url: str | None = None, patience: float = 2, **given: Any) -> Email:
        """Our account, which hands its mails over here."""
        line = Line(Server.of(url or self.url()), patience=patience)
        return Email(line=line, sender=FROM, stop=lambda address: STOPS + blind(address), blind=blind, **given)

    def links(self) -> list[str]:
        """The web addresses of the last mail."""
        return re.findall(r"https?://\S+", words_of(self.mails[-1]))

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
    ) -> AuthResult:
        return AuthResult(success=data == LoginPassword(b"us", PASSWORD.encode()), handled=False)

    # Called by aiosmtpd, by these names.

    async def handle_MAIL(  # noqa: N802  # aiosmtpd calls it so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.sessions.add(id(session))
        if self.on_sender:
            return self.on_sender
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802  # aiosmtpd calls it so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.on_recipient:
            return self.on_recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd calls it so
        if self.on_content:
            return self.on_content
        assert isinstance(envelope.content, bytes)
        self.raw.append(envelope.content)
        self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        self.to += envelope.rcpt_tos
        self.senders.append(str(envelope.mail_from))
        self.at.append(time.monotonic())
        if self.cut and server.transport:
            server.transport.close()
        return "250 OK"


WORDS = Message(
    "<b>Beirut &amp; online</b>: 24 February\nSecond line.\n\nMore: https://example.org/a?b=c&amp;d=e.",
    (Label("j:v", "Yes"), Label("", "Open it", url="https://example.org/open?a=1&b=2")),
)


async def handed_over(postbox: Postbox, message: Message = WORDS, *, to: str = ANA, **given: Any) -> Outcome:
    account = postbox.account(**given)
    [payload] = Email.compose(message)
    try:
        return await account.send(payload, to)
    finally:
        await account.line.close()
