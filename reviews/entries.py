"""What stands in the calendar: events, deadlines, the steps of a timeline, calls for expressions of interest."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from reviews.facts import Corridor, Fact, Strict
from reviews.rules.moments import UNDATED, Moment
from reviews.vocabulary import (
    Access,
    Address,
    Audience,
    CountryCode,
    EventKind,
    Format,
    Language,
    Level,
    Mail,
    RegistrationState,
    Role,
    Slug,
    State,
    Tag,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistrationStep(Strict):
    """One thing to do in order to register."""

    do: str
    email: Mail | None = None
    url: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration(Strict):
    """How to register, as published. `invited` is when invitations went out."""

    state: RegistrationState = "unknown"
    text: str | None = None
    steps: tuple[RegistrationStep, ...] = ()
    url: Address | None = None
    email: Mail | None = None
    opens: Moment | None = None
    closes: Moment | None = None
    invited: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Fact):
    """What stands in the calendar: events, deadlines, steps."""

    regions: tuple[Slug, ...] = ()
    round: Slug | None = None
    moment: Moment = UNDATED
    audience: Audience = "all"
    level: Level = "unknown"
    tags: tuple[Tag, ...] = ()

    @property
    def for_states(self) -> bool:
        """Whether it binds States alone: shown as such, and nobody else is reminded of it."""
        return self.audience == "states"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Entry):
    """A meeting, or several of one kind (`count_min` to `count_max`). No organiser, format or place is assumed.

    `precedes` is the review that a consultation belongs to; `feeds` the edition of the global forum; `stream` is where
    it can be watched live.
    """

    KIND: ClassVar[str] = "event"

    kind: EventKind
    name: str | None = None
    state: State = "announced"
    other_mention: Moment | None = None
    sub_regions: tuple[Slug, ...] = ()
    workshop_regions: tuple[Slug, ...] = ()
    processes: tuple[Slug, ...] = ()
    countries: tuple[CountryCode, ...] = ()
    format: Format = "unknown"
    place: str | None = None
    organisers: tuple[str, ...] = ()
    moderator: str | None = None
    access: Access = "unknown"
    duration_days: int | None = None
    count_min: int | None = None
    count_max: int | None = None
    roundtables: int | None = None
    content: tuple[str, ...] = ()
    outcome: str | None = None
    records: tuple[str, ...] = ()
    languages: tuple[Language, ...] = ()
    corridors: tuple[Corridor, ...] = ()
    has_rapporteur: bool | None = None
    inputs_after: bool | None = None
    gcm_on_agenda: bool | None = None
    precedes: Slug | None = None
    feeds: Slug | None = None
    registration: Registration | None = None
    url: Address | None = None
    stream: Address | None = None

    def __post_init__(self) -> None:
        if self.format == "online" and self.place:
            raise ValueError("an online event has no place")
        if self.count_min and self.count_max and self.count_max < self.count_min:
            raise ValueError("count_max is less than count_min")
        if self.precedes == self.slug:
            raise ValueError("an event cannot precede itself")

    @property
    def offers_registration(self) -> bool:
        """Only what is open to people offers registration, and only while it stands."""
        return self.access == "open" and self.state == "announced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Entry):
    """A last day or hour for something. `audience` is whom it binds."""

    KIND: ClassVar[str] = "deadline"

    what: str
    event: Slug | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Entry):
    """An entry of a region's timeline, in the order of its source. `event` or `deadline` is what it announces."""

    KIND: ClassVar[str] = "step"

    text: str
    position: int = 0
    event: Slug | None = None
    deadline: Slug | None = None
    superseded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Entry):
    """A call for expressions of interest. `moment` is its last day. `example` says that it is made up."""

    KIND: ClassVar[str] = "call"

    name: str
    opens: Moment
    roles: tuple[Role, ...] = ()
    event: Slug | None = None
    example: bool = False

    def open(self, now: datetime) -> bool:
        """Whether answers are taken at `now`."""
        opens = self.opens.first_instant
        return opens is not None and opens <= now and not self.moment.past(now)
