"""To whom an announcement goes: a condition over what people told us, counted before and frozen when it is approved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from reviews.calendar import Calendar
from reviews.roles import Reach
from storage.database import Transaction

GLOBAL = "global"
"""The topic of all regions together, apart from the topics of a region (S3-39)."""
ALL = "all"
"""Written as a region: all of them."""


@dataclass(frozen=True, slots=True)
class Part:
    """A role in an event or a call: `Part("design_team", "call:side-events-2022")`."""

    role: str
    subject: str


@dataclass(frozen=True, slots=True)
class Audience:
    """Whoever fits all of these; one that is empty excludes nobody.

    Without a region it is for all regions together: those who did not leave out the topic `global`.
    """

    regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """`migrant`, `organisation`, `other`."""
    groups: tuple[str, ...] = ()
    """Stakeholder groups that people said they belong to: `media`, `diaspora_org`."""
    part: Part | None = None
    call: str | None = None
    """Whoever sent to this call, and did not take it back."""
    without: str | None = None
    """Not those who are done with this subject, or sent to it: `event:<slug>`, `call:<slug>`."""

    @property
    def everywhere(self) -> bool:
        """Whether it is for all regions together."""
        return not self.regions or ALL in self.regions

    @property
    def reach(self) -> Reach:
        """What somebody must be allowed to reach in order to write to it."""
        calls = tuple(each for each in (self.call,) if each)
        return Reach(() if self.everywhere else self.regions, self.groups, calls=calls)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many an audience has now. A person in two regions counts in both; elsewhere once."""

    total: int
    by_language: Mapping[str, int] = field(default_factory=dict)
    """`""`: not chosen yet."""
    by_region: Mapping[str, int] = field(default_factory=dict)
    by_channel: Mapping[str, int] = field(default_factory=dict)
    excluded: Mapping[str, int] = field(default_factory=dict)
    """Why people who follow the place do not get it: `paused`, `stopped`, `no-yes`, `topic`, `done`, `no-address`."""


async def count(tx: Transaction, *, audience: Audience, calendar: Calendar, now: datetime) -> Counts:
    """Count it, exactly as sending now would."""
    raise NotImplementedError
