"""What the pages need from the rest of the house. `bot` fills it in: rooms of one level meet only there."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime

from dialogue.inbound import Inbound
from dialogue.replies import Message
from locales.texts import Texts
from reviews.announcements import Shape
from reviews.calendar import Calendar
from reviews.work import Transaction
from storage.vault import Vault

CHANNEL = "webchat"
"""`Inbound.channel` of everything that comes from the web chat."""
ACCOUNT = "main"
"""`Inbound.account` of everything that comes from the web chat."""


class HookRefused(Exception):
    """A webhook call that the messaging app did not send, or for an account that is not ours."""


class SheetMissing(Exception):
    """There is no such sheet, or it cannot be drawn here."""


@dataclass(frozen=True, slots=True)
class ChatLine:
    """One line of a conversation in the web chat."""

    id: int
    """Grows with every line of one conversation, and stays with it."""
    mine: bool
    """Whether the person said it. What people write is not kept, so the ledger's lines are all ours."""
    message: Message


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """What the links of mails do."""

    confirm: Callable[[str, str], Awaitable[bool]]
    """The mailbox behind a token said yes, reading a language; False when the token is not known, or too old."""
    stop: Callable[[str], Awaitable[None]]
    """Nothing goes to the mailbox behind a token any more."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What the API needs besides, since it does what staff do."""

    transaction: Callable[[], AbstractAsyncContextManager[Transaction]]
    """Write."""
    wake: Callable[[], None]
    """Something may be due now."""
    new_id: Callable[[], str]
    """Makes 80 random bits as text."""
    real: Callable[[], datetime]
    """The real time, by which tokens expire; aware, UTC."""
    rate: float
    """Messages a second that may be sent."""
    shape: Shape
    """How a message looks on a channel."""
    vault: Vault | None = None
    """What names organisations, and their webhooks, is sealed by it. None where organisations have no API."""

    @property
    def opened(self) -> Vault:
        """The vault, for those who were let in by it."""
        assert self.vault
        return self.vault


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that the pages are made of."""

    calendar: Callable[[], Calendar]
    """The facts as they are now."""
    texts: Texts
    now: Callable[[], datetime]
    """Aware, UTC; the clock that the calendar is told by."""
    receive: Callable[[Inbound], Awaitable[None]]
    """Takes what a person sent; returns when the turn is committed, so that `history` has its replies."""
    history: Callable[[str, str | None], Awaitable[Sequence[ChatLine]]]
    """The lines of an address, newest last, at most 100, and none that were cleared; the language is the person's own,
    or the one given when they have not chosen any."""
    wakes: Callable[[str], AsyncIterator[None]]
    """Yields once as soon as it listens, and then whenever the lines of an address may have changed."""
    ready: Callable[[], Awaitable[bool]]
    """False when stopping, or when the database is away or of another schema."""
    hook: Callable[[str, bytes, Mapping[str, str]], Awaitable[None]]
    """Takes the account, body and headers of a Telegram webhook call; returns when all is committed.

    Raises `HookRefused`; anything else that it raises asks the app to send it again."""
    metrics: Callable[[], bytes]
    """The counters in the text format of Prometheus."""
    public_url: str
    """Where the pages are for the outside world, without a slash at the end."""
    embedders: Sequence[str] = ()
    """The origins whose pages may show the chat in a frame; nobody's pages may show any other page of ours."""
    telegram_link: str | None = None
    """Opens the conversation in Telegram; None when it is not on Telegram."""
    sheet: Callable[[str, str, str], Awaitable[bytes]] | None = None
    """`pack:<post>` or `invitation:<code>`, as `pdf`, `png` or `svg`, in a language. Raises `SheetMissing`."""
    mailboxes: Mailboxes | None = None
    """None when there is no e-mail."""
    desk: Desk | None = None
    """None where there is no API."""
