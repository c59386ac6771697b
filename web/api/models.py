"""What the API takes and gives. The description (`/api/v1/openapi.json`) is made of these too."""

from datetime import datetime
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from reviews import audience as audiences
from reviews.announcements import Announcement, Content
from reviews.rules.starting import NoSuchTime, instant

Word = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Text = Annotated[str, StringConstraints(max_length=20_000)]
_LISTED = 200


class Taken(BaseModel):
    """Anything that is sent to the API: unknown fields are refused, so that a misspelt one is not lost."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Part(Taken):
    """A role in an event or a call."""

    role: Word
    of: Word = Field(description="`event:<slug>` or `call:<slug>`.")


class Audience(Taken):
    """Whoever fits all of these; an empty one excludes nobody. Without regions it is for all regions together."""

    regions: list[Word] = Field(default=[], max_length=_LISTED)
    topics: list[Word] = Field(default=[], max_length=_LISTED)
    languages: list[Word] = Field(default=[], max_length=_LISTED)
    kinds: list[Word] = Field(default=[], max_length=_LISTED, description="`migrant`, `organisation`, `other`.")
    groups: list[Word] = Field(default=[], max_length=_LISTED, description="Stakeholder groups, such as `media`.")
    part: Part | None = None
    call: Word | None = Field(default=None, description="Only those who sent to this call.")
    without: Word | None = Field(default=None, description="Not those who are done with this: `event:<slug>`.")

    def made(self) -> audiences.Audience:
        """As the verbs take it."""
        lists = {name: tuple(getattr(self, name)) for name in ("regions", "topics", "languages", "kinds", "groups")}
        part = audiences.Part(self.part.role, self.part.of) if self.part else None
        return audiences.Audience(**lists, part=part, call=self.call, without=self.without)


class NewAnnouncement(Taken):
    """An announcement as its author writes it: `texts`, or a ready `notice` about a `subject`."""

    texts: dict[Word, Text] = Field(default={}, max_length=_LISTED, description='By language: `{"en": "..."}`.')
    notice: Word | None = None
    subject: Word | None = Field(default=None, description="What it is about; fills {event}, {date}, {place}, {link}.")
    audience: Audience = Audience()
    fallback: Word | None = Field(default=None, description="The language for readers whose own has no text.")
    urgent: bool = Field(default=False, description="Ignores the cap and quiet hours.")
    at: datetime | None = Field(default=None, description="When to start: with an offset, or by the clocks of `zone`.")
    zone: Word | None = Field(default=None, description="`Asia/Beirut`.")
    wave_hour: int | None = Field(default=None, ge=0, le=23, description="The hour of each reader's own day.")

    @model_validator(mode="after")
    def _time(self) -> "NewAnnouncement":
        if self.at and self.at.tzinfo is None and self.zone is None:
            raise ValueError("`at` needs an offset (2021-02-03T09:00:00Z), or a `zone` beside it")
        self.start()
        return self

    def start(self) -> datetime | None:
        """The instant of `at`. Raises ValueError for a zone that is none, or a time that its clocks skip."""
        if self.at is None or self.at.tzinfo is not None:
            return self.at
        try:
            return instant(self.at, self.zone or "UTC")
        except NoSuchTime:
            raise
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError(f"there is no zone {self.zone!r}") from None

    def made(self) -> Content:
        """As the verbs take it."""
        return Content(
            audience=self.audience.made(),
            texts=self.texts,
            notice=self.notice,
            subject=self.subject,
            fallback=self.fallback,
            urgent=self.urgent,
            at=self.start(),
            zone=self.zone,
            wave_hour=self.wave_hour,
        )


class Edited(NewAnnouncement):
    """The same, in the place of a version."""

    version: int


class Approval(Taken):
    """Which version is approved, and for how many."""

    version: int
    confirm_count: int | None = Field(default=None, description="Has to be right above 100 recipients.")


class Correction(Taken):
    """New texts, or a ready notice; neither means the same texts with the facts of now."""

    texts: dict[Word, Text] | None = Field(default=None, max_length=_LISTED)
    notice: Word | None = None
    fallback: Word | None = Field(default=None, description="The language for readers whose own has no new text.")


class Retried(Taken):
    """Which failures are tried again."""

    reason: Word


class NewWebhook(Taken):
    """Where updates are sent to, and which: empty lists exclude nothing; without regions those of the organisation.

    The region `all` is every one.
    """

    url: str = Field(max_length=2_000, description="`https://...`, at a public address.")
    languages: list[Word] = Field(default=[], max_length=_LISTED)
    regions: list[Word] = Field(default=[], max_length=_LISTED)
    topics: list[Word] = Field(default=[], max_length=_LISTED)


class Given(BaseModel):
    """Anything that the API gives."""

    model_config = ConfigDict(frozen=True)


class Brief(Given):
    """How an announcement stands."""

    id: str
    version: int
    state: Literal["draft", "approved", "sending", "paused", "sent", "cancelled", "recalled"]
    code: str = Field(description="Anybody can check it with /verify CODE.")
    corrects: str | None = None


class Full(Brief):
    """An announcement with how far it is. The counts sum to the audience."""

    author: str
    approved_at: datetime | None
    created_at: datetime
    at: datetime | None
    at_local: str | None = Field(description="The same by the clocks of its zone.")
    zone: str | None
    audience: int
    counts: dict[str, int] = Field(description="By state: pending, sending, sent, gone, failed, skipped, uncertain.")


class Shown(Given):
    """What sending it now would mean."""

    recipients: int
    by_language: dict[str, int]
    by_region: dict[str, int] = Field(description="A person in two regions counts in both.")
    by_channel: dict[str, int]
    places: int = Field(description="Groups, channels and other places of organisations, besides.")
    excluded: dict[str, int] = Field(description="Why others do not get it.")
    minutes: int
    missing: list[str] = Field(description="Languages of the audience without a text.")
    problems: list[str]
    shown: dict[str, dict[str, list[str]]] = Field(description="By language and channel: the parts it arrives in.")


class Line(Given):
    """How many ended alike."""

    state: str
    reason: str
    recipients: int


class Reported(Given):
    """Where every recipient stands."""

    audience: int
    counts: dict[str, int]
    lines: list[Line]
    places: list[Line] = Field(description="How it stands in places of organisations, besides.")


class Again(Given):
    """How many are tried again."""

    retried: int


class Problem(Given):
    """What is wrong, where, and what to do."""

    error: str
    where: str
    what_to_do: str


class Listing(Given):
    """Announcements, the latest first."""

    announcements: list[Brief]


class Announced(Given):
    """What an update is about, in words. It names nobody."""

    code: str | None = Field(description="Anybody can check it with /verify CODE; null for a date or publication.")
    corrects: str | None = Field(description="The code of what it puts right.")
    subject: str | None = Field(description="`event:<slug>`, `deadline:<slug>`, `document:<slug>`, ...")
    regions: list[str] = Field(description="Empty: all regions.")
    topics: list[str]
    texts: dict[str, str] = Field(description="By language.")
    urgent: bool
    link: str | None


class Update(Given):
    """What is sent to webhooks and pulled. The id stays the same, however often it is sent."""

    id: str
    type: Literal[
        "announcement.sent",
        "announcement.corrected",
        "announcement.recalled",
        "date.changed",
        "publication.out",
        "publication.withdrawn",
    ]
    at: datetime
    announcement: Announced


class Updates(Given):
    """Updates in order."""

    updates: list[Update]
    cursor: str = Field(description="Give it as `since` to get what comes after these.")
    more: bool = Field(description="Whether there is more now.")


class Webhook(Given):
    """How a webhook stands."""

    id: str
    url: str
    state: Literal["active", "paused"]
    languages: list[str]
    regions: list[str]
    topics: list[str]
    failures: int = Field(description="Attempts that failed in a row.")
    last_status: int | None = Field(description="What it answered last; null when it did not.")
    created_at: datetime


class WebhookSecret(Webhook):
    """A webhook with its secret, which is shown this once."""

    secret: str = Field(description="`whsec_` and Base64: what signatures are checked with.")


class Webhooks(Given):
    """The webhooks of an organisation."""

    webhooks: list[Webhook]


def brief(found: Announcement) -> Brief:
    """How it stands."""
    return Brief(id=found.id, version=found.version, state=found.state, code=found.code, corrects=found.corrects)


def full(found: Announcement, audience: int, counts: dict[str, int]) -> Full:
    """With how far it is."""
    content = found.content
    local = content.at.astimezone(ZoneInfo(content.zone)) if content.at and content.zone else None
    return Full(
        **brief(found).model_dump(),
        author=found.author_name,
        approved_at=found.approved,
        created_at=found.created,
        at=content.at,
        at_local=f"{local:%Y-%m-%d %H:%M}" if local else None,
        zone=content.zone,
        audience=audience,
        counts=counts,
    )
