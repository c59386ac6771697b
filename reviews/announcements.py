"""Announcements: drafted by one person, approved by another, sent to a frozen audience, corrected and recalled.

States: `draft` -> `approved` (waits for its time) -> `sending` (<-> `paused`) -> `sent`; `cancelled`; `recalled`.
Every verb checks what its actor may do, and every act is a row of the audit (`announcement:<id>`).

Exceptions:

    AnnouncementError
        NotFound        there is no such announcement, or none that this person may see
        NotAllowed      this person may not do that (the author never approves)
        Stale           it is not the version that was looked at; `version` is the one that is there
        WrongState      not in this state; `state` is the one it is in
        NotYet          something is missing or wrong first; `reasons` say what (messages of `locales/*/notice.ftl`)
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from dialogue.replies import Reply, Say
from reviews.audience import Audience, Counts
from reviews.calendar import Calendar
from reviews.staff import Staff
from storage.database import Transaction

ASK_ABOVE = 100
"""Above so many recipients the number is to be typed."""
State: TypeAlias = Literal["draft", "approved", "sending", "paused", "sent", "cancelled", "recalled"]
NOTICES = (
    *("opened", "closes-soon", "moved", "cancelled", "papers", "link", "recording", "summary", "report", "call-open"),
)
"""The ready notices (`notice-<slug>`): made of calendar facts only, so they exist in every language."""


class AnnouncementError(Exception):
    """What a verb says no with."""


class NotFound(AnnouncementError):
    """No such announcement, or none that this person may see."""


class NotAllowed(AnnouncementError):
    """This person may not do that."""

    def __init__(self, reason: Say) -> None:
        super().__init__(reason.id)
        self.reason = reason


class Stale(AnnouncementError):
    """Another version than the one that was looked at."""

    def __init__(self, version: int) -> None:
        super().__init__(f"it is version {version} now")
        self.version = version


class WrongState(AnnouncementError):
    """Not in this state."""

    def __init__(self, state: str) -> None:
        super().__init__(f"it is {state}")
        self.state = state


class NotYet(AnnouncementError):
    """Something is missing or wrong first."""

    def __init__(self, *reasons: Say) -> None:
        super().__init__(", ".join(reason.id for reason in reasons))
        self.reasons = reasons


@dataclass(frozen=True, slots=True)
class Content:
    """What an author decides."""

    audience: Audience = Audience()
    texts: Mapping[str, str] = field(default_factory=dict)
    """Free words by language; `{event}`, `{date}`, `{place}`, `{link}` come from the calendar."""
    notice: str | None = None
    """Instead of free words, one of `NOTICES`."""
    subject: str | None = None
    """The fact it is about: `event:<slug>`."""
    fallback: str | None = None
    """The language for those whose own has no text; chosen, never assumed."""
    urgent: bool = False
    """Ignores the cap and quiet hours."""
    at: datetime | None = None
    """When to start; None: as soon as it is approved. See `reviews.rules.starting.instant` for a named zone."""
    zone: str | None = None
    """The zone in which `at` was named."""
    wave_hour: int | None = None
    """Sent to each at this hour (0 to 23) of their own day."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """An announcement as it stands."""

    id: str
    version: int
    state: State
    author: str
    """A staff id."""
    author_name: str
    content: Content
    code: str
    """Anybody can check it with `/verify CODE`."""
    job: str | None
    approved_by: str | None
    approved: datetime | None
    created: datetime
    corrects: str | None = None
    facts_only: bool = False
    """Made only of catalogue words and calendar facts."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What sending it now would mean."""

    counts: Counts
    minutes: int
    """How long it takes at the allowed rate."""
    missing: tuple[str, ...]
    """Languages of the audience without a text."""
    problems: tuple[Say, ...]
    """What keeps it from being approved."""
    shown: Mapping[str, Mapping[str, Sequence[str]]]
    """By language and channel: the parts in which it arrives there."""


@dataclass(frozen=True, slots=True)
class Report:
    """Where every recipient of it stands; the counts always sum to the audience."""

    audience: int
    states: Mapping[str, int]
    reasons: Mapping[tuple[str, str], int]
    """By state and reason."""
    channels: Mapping[str, Mapping[str, int]]
    """By channel and state."""

    def csv(self) -> str:
        """State, reason, number; nothing that names anybody."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Verified:
    """What a code stands for."""

    standing: Literal["current", "superseded", "recalled"]
    announcement: str
    approved: datetime
    words: Mapping[str, Reply]
    """What it says, by language."""
    by: Say
    """Who sent it."""


Shape: TypeAlias = Callable[[Reply, str, str], Sequence[str]]
"""How a reply looks in a language on a channel, in parts; the service passes it in."""


async def draft(
    tx: Transaction,
    *,
    content: Content,
    by: Staff,
    calendar: Calendar,
    id: str,
    key: str | None = None,
    now: datetime,
) -> Announcement:
    """Keep a new draft; `id` are 80 random bits (`ctx.work.token()`). The same key of the same author again gives the
    one that is there. Raises NotAllowed; NotYet (what can never be right: no such region, notice or zone, too long).
    """
    raise NotImplementedError


async def edit(
    tx: Transaction, *, id: str, version: int, content: Content, by: Staff, calendar: Calendar, now: datetime
) -> Announcement:
    """Change it; an approval is void then (back to `draft`, the next version). Raises Stale, WrongState, as `draft`."""
    raise NotImplementedError


async def get(tx: Transaction, *, id: str, by: Staff) -> Announcement:
    """As it stands. Raises NotFound."""
    raise NotImplementedError


async def listed(tx: Transaction, *, by: Staff, states: Sequence[State] = (), limit: int = 20) -> list[Announcement]:
    """Those that this person may see, the latest first."""
    raise NotImplementedError


async def preview(
    tx: Transaction, *, id: str, by: Staff, calendar: Calendar, rate: float, shape: Shape | None = None, now: datetime
) -> Preview:
    """Exact counts, why others do not get it, how long it takes, how each channel shows it. Raises NotFound."""
    raise NotImplementedError


async def sample(tx: Transaction, *, id: str, by: Staff, calendar: Calendar, language: str) -> Reply:
    """What somebody reading this language would get, to send it to oneself. Raises NotFound, NotYet."""
    raise NotImplementedError


async def approve(
    tx: Transaction,
    *,
    id: str,
    version: int,
    confirm_count: int | None = None,
    by: Staff,
    calendar: Calendar,
    now: datetime,
) -> Announcement:
    """Freeze words and audience; without a time it starts at once. A correction is carried out.

    Raises NotAllowed (the author too), Stale, WrongState, NotYet (a language without text, a variable without a value,
    the number of recipients not typed or another one).
    """
    raise NotImplementedError


async def start_due(tx: Transaction, *, calendar: Calendar, now: datetime) -> list[Announcement]:
    """Start what waited for its time. One whose facts changed since its approval goes back to `draft` instead; both are
    returned (look at `state`).
    """
    raise NotImplementedError


async def pause(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Announcement:
    """Nothing more leaves until it is resumed. Raises NotFound, NotAllowed, WrongState."""
    raise NotImplementedError


async def resume(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Announcement:
    """Go on; nobody gets it twice. Raises as `pause`."""
    raise NotImplementedError


async def cancel(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Announcement:
    """Never send what has not left. An author may cancel a draft. Raises as `pause`."""
    raise NotImplementedError


async def correct(
    tx: Transaction,
    *,
    id: str,
    by: Staff,
    calendar: Calendar,
    new_id: str,
    texts: Mapping[str, str] | None = None,
    notice: str | None = None,
    now: datetime,
) -> Announcement:
    """Put right what was sent: a new announcement that corrects it. With free words it is a draft that somebody else
    approves; of catalogue words and calendar facts alone (a notice, or the same texts with the facts of now) it is
    carried out at once. Raises NotFound, NotAllowed, WrongState, NotYet.
    """
    raise NotImplementedError


async def recall(tx: Transaction, *, id: str, by: Staff, calendar: Calendar, now: datetime) -> Announcement:
    """Take it back: what waits is not sent, what was sent says that it was recalled. Raises as `pause`."""
    raise NotImplementedError


async def report(tx: Transaction, *, id: str, by: Staff) -> Report:
    """Where every recipient stands. Raises NotFound."""
    raise NotImplementedError


async def retry(tx: Transaction, *, id: str, reason: str, by: Staff, now: datetime) -> int:
    """Send again to those who failed for one reason; how many. Raises NotFound, NotAllowed."""
    raise NotImplementedError


async def verify(tx: Transaction, *, code: str) -> Verified | None:
    """What a code under a text stands for; None when we never sent it."""
    raise NotImplementedError
