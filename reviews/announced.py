"""What an announcement is: what its author decides, the states it goes through, and what a verb says no with."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias, cast

from dialogue.replies import Say
from reviews.audience import Audience
from reviews.roles import Reach
from reviews.staff import Staff
from storage import announcements as kept
from storage import audit
from storage.database import Row, Transaction, moment

State: TypeAlias = Literal["draft", "approved", "sending", "paused", "sent", "cancelled", "recalled"]
NOTICES = (
    "opened",
    "closes-soon",
    "moved",
    "cancelled",
    "papers",
    "link",
    "recording",
    "summary",
    "report",
    "call-open",
)
"""The ready notices (`notice-<slug>`): made of calendar facts only, so they exist in every language."""
READ = "announcement.read"
SERVICE = "service"
"""Who acts when nobody does: the clock."""


class AnnouncementError(Exception):
    """What a verb says no with."""


class NotFound(AnnouncementError):
    """No such announcement, or none that the one who asks may see."""


class NotAllowed(AnnouncementError):
    """Not allowed to whoever asks for it."""

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


class KeyTaken(AnnouncementError):
    """The same author made something else with the same key."""


@dataclass(frozen=True, slots=True)
class Content:
    """What an author decides."""

    audience: Audience = field(default_factory=Audience)
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
    """When to start; None: as soon as it is approved. For a named zone see `reviews.rules.starting.instant`."""
    zone: str | None = None
    """The zone in which `at` was named."""
    wave_hour: int | None = None
    """Sent to each at this hour (0 to 23) of their own day."""

    def packed(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "audience": self.audience.packed(),
            "texts": dict(self.texts),
            "notice": self.notice,
            "subject": self.subject,
            "fallback": self.fallback,
            "urgent": self.urgent,
            "at": self.at.isoformat() if self.at else None,
            "zone": self.zone,
            "wave_hour": self.wave_hour,
        }

    @staticmethod
    def unpacked(kept: Mapping[str, Any]) -> "Content":
        """The content that `packed` made."""
        at = datetime.fromisoformat(kept["at"]) if kept["at"] else None
        return Content(**{**kept, "audience": Audience.unpacked(kept["audience"]), "at": at})


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
    tenant: str
    """`network`, or the region whose it is."""
    job: str | None
    words: str | None
    """As they were approved, or as a draft read when it was looked at last (see `reviews.wording.packed`)."""
    approved_by: str | None
    approved: datetime | None
    created: datetime
    corrects: str | None = None
    subject_version: int = 0
    """Of all facts together, when it was looked at last: written, approved, or compared with them."""
    editors: tuple[str, ...] = ()
    """Staff ids of those who changed it since it was drafted, in any version."""

    @property
    def writers(self) -> frozenset[str]:
        """Staff ids of those whose words it may have: none of them is the second person."""
        return frozenset((self.author, *self.editors))

    starts: datetime | None = None
    """When the first of it may leave, once it is approved."""

    @property
    def facts_only(self) -> bool:
        """Whether it is made of catalogue words and calendar facts alone."""
        return self.content.notice is not None

    @property
    def alone(self) -> bool:
        """Whether one person is enough: it cancels something in catalogue words, or corrects with them."""
        return self.facts_only and (self.content.notice == "cancelled" or self.corrects is not None)

    @property
    def approving(self) -> str:
        """The verb that whoever approves it needs."""
        return "announcement.correct" if self.alone else "announcement.approve"

    @property
    def reach(self) -> Reach:
        """What somebody must be allowed to reach in order to do something to it."""
        return self.content.audience.reach


def from_row(row: Row, content: Content) -> Announcement:
    """The announcement of a row of the store."""
    return Announcement(
        id=row["id"],
        version=row["version"],
        state=cast(State, row["state"]),
        author=row["author"],
        author_name=row.get("author_name") or "",
        content=content,
        code=row["code"],
        tenant=row["tenant"],
        job=row["job"],
        words=row["words"],
        approved_by=row["approved_by"],
        approved=moment(row["approved"]) if row["approved"] is not None else None,
        created=moment(row["created"]),
        corrects=row["corrects"],
        subject_version=row["subject_version"],
        editors=tuple(row["editors"].split()),
        starts=moment(row["starts"]) if row["starts"] is not None else None,
    )


async def allowed(tx: Transaction, *, id: str, by: Staff, verb: str = READ, lock: bool = True) -> Announcement:
    """It, if this person may do that to it. Raises NotFound when they may not even see it; NotAllowed."""
    found = await read(tx, id=id, lock=lock)
    if found.author != by.id and not by.may(READ, found.reach):
        raise NotFound
    own = found.author == by.id and verb == READ
    if not own and not by.may(verb, found.reach):
        raise NotAllowed(Say("notice-not-allowed"))
    return found


def approvable(found: Announcement, by: Staff) -> None:
    """Raises NotAllowed unless this person may approve it: a second one, where one is needed, whose role allows it."""
    if by.id in found.writers and not found.alone:
        raise NotAllowed(Say("notice-author-never-approves"))
    if not by.may(found.approving, found.reach):
        raise NotAllowed(Say("notice-not-allowed"))


async def read(tx: Transaction, *, id: str, lock: bool = True) -> Announcement:
    """It; locked, so that of two who decide at once one sees what the other did. Raises NotFound."""
    row = await kept.get(tx, id=id, lock=lock)
    if row is None:
        raise NotFound
    return from_row(row, Content.unpacked(json.loads(row["content"])))


async def note(tx: Transaction, *, actor: str, act: str, of: str, now: datetime, **detail: object) -> None:
    """A row of the audit: who did what to which announcement."""
    await audit.record(tx, actor=actor, verb=f"announcement.{act}", object=f"announcement:{of}", detail=detail, now=now)


def tenant_of(content: Content) -> str:
    """Whose it is: of the one region that it is for, or the network's."""
    regions = content.audience.reach.regions
    return regions[0] if len(regions) == 1 else "network"


def in_state(found: Announcement, *states: State) -> None:
    """Raises WrongState unless it is in one of these."""
    if found.state not in states:
        raise WrongState(found.state)


def fresh(found: Announcement, version: int) -> None:
    """Raises Stale unless it is this version."""
    if found.version != version:
        raise Stale(found.version)
