"""What a person hears about, when and how: their yes, what they follow, topics, zone, quiet hours, lead times."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reviews.calendar import Calendar
from storage.database import Transaction

TOPICS = ("registration", "submissions", "calendar", "events")
"""What can be heard about in each region (registration, written submissions, calendar, events)."""
KINDS = ("migrant", "organisation", "other")
"""What people may say they are; they may also say nothing."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """All that a person has settled."""

    state: str
    """`new`, `active` or `stopped`."""
    words: str | None
    """The version of the words they agreed to, as long as their yes holds."""
    since: datetime | None
    """When they agreed."""
    follows: tuple[str, ...]
    """Subjects: `region:arab`, `sub_region:...`, `country:LB`, `process:...`, `event:...`."""
    topics: tuple[str, ...]
    """All of them as long as they chose none."""
    kind: str | None
    country: str | None
    zone: str | None
    quiet_from: int
    quiet_until: int
    leads: tuple[int, ...]
    quiet: bool
    paused: bool


async def subscription_of(tx: Transaction, *, person: str) -> Subscription:
    """What a person has settled so far."""
    raise NotImplementedError


async def consent(
    tx: Transaction, *, calendar: Calendar, person: str, words: str, language: str, now: datetime
) -> None:
    """They said yes to being written to, in answer to this version of the words, in this language."""
    raise NotImplementedError


async def withdraw(tx: Transaction, *, person: str, now: datetime) -> None:
    """They take their yes back, or stop: nothing but replies any more. What they follow is kept for their return."""
    raise NotImplementedError


async def follow(tx: Transaction, *, calendar: Calendar, person: str, subject: str, now: datetime) -> None:
    """Follow a region, sub-region, country, process or event. Raises ValueError when there is no such thing."""
    raise NotImplementedError


async def unfollow(tx: Transaction, *, calendar: Calendar, person: str, subject: str, now: datetime) -> None:
    """Follow it no more."""
    raise NotImplementedError


def regions_of_country(calendar: Calendar, country: str) -> tuple[str, ...]:
    """The regions to offer to a person who names a country; empty where no list says, so that they are asked."""
    raise NotImplementedError


async def choose_topics(
    tx: Transaction, *, calendar: Calendar, person: str, topics: Sequence[str], now: datetime
) -> None:
    """Hear only about these of `TOPICS`."""
    raise NotImplementedError


async def say_kind(tx: Transaction, *, person: str, kind: str | None) -> None:
    """Who they are, one of `KINDS`; None: they would rather not say."""
    raise NotImplementedError


def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country (ISO 3166-1 alpha-2), most important first; empty when it is not known."""
    raise NotImplementedError


async def set_zone(
    tx: Transaction, *, calendar: Calendar, person: str, zone: str, country: str | None = None, now: datetime
) -> None:
    """Live in this IANA zone. Raises ValueError when there is none of that name."""
    raise NotImplementedError


async def set_quiet_hours(
    tx: Transaction, *, calendar: Calendar, person: str, begins: int, ends: int, now: datetime
) -> None:
    """Send nothing between these hours (0 to 23) of their clock; the same hour twice: no quiet hours."""
    raise NotImplementedError


async def set_leads(tx: Transaction, *, calendar: Calendar, person: str, leads: Sequence[int], now: datetime) -> None:
    """Be reminded so many days before (0: the morning of; 42: only of invitations). Raises ValueError beyond 0-365."""
    raise NotImplementedError


async def fewer(tx: Transaction, *, calendar: Calendar, person: str, now: datetime) -> tuple[int, ...]:
    """The button "less": every other of their lead times; those that are left."""
    raise NotImplementedError


async def pause(tx: Transaction, *, person: str, now: datetime) -> None:
    """Send nothing until they resume; what is missed becomes one message then."""
    raise NotImplementedError


async def resume(tx: Transaction, *, person: str, now: datetime) -> None:
    """Go on after a pause."""
    raise NotImplementedError


async def set_quiet(tx: Transaction, *, person: str, quiet: bool) -> None:
    """Quiet mode: one neutral sentence without sound; the text comes when they open it."""
    raise NotImplementedError


async def ask_before_rounds(tx: Transaction, *, calendar: Calendar, now: datetime, limit: int = 500) -> int:
    """Ask subscribers once, before a new round of what they follow begins, whether to go on; how many were asked."""
    raise NotImplementedError
