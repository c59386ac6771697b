"""When a person may be written to: quiet hours in their own zone. Pure."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

HOUR = timedelta(hours=1)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The zone a person lives in and the hours (of its clock, 0 to 23) in which nothing is sent.

    Quiet from 21 until 8 unless they chose otherwise. The same hour twice means: no quiet hours.
    """

    zone: str
    quiet_from: int = 21
    quiet_until: int = 8


def local(rhythm: Rhythm, at: datetime) -> datetime:
    """The instant on the person's clock."""
    return at.astimezone(ZoneInfo(rhythm.zone))


def permitted(rhythm: Rhythm, at: datetime) -> bool:
    """Whether the instant lies outside the quiet hours."""
    return awake(rhythm, local(rhythm, at).hour)


def awake(rhythm: Rhythm, hour: int) -> bool:
    """Whether an hour of their clock lies outside the quiet hours."""
    begins, ends = rhythm.quiet_from, rhythm.quiet_until
    if begins <= ends:
        return not begins <= hour < ends
    return ends <= hour < begins


def next_permitted(rhythm: Rhythm, at: datetime) -> datetime:
    """The first instant from `at` on that is outside the quiet hours."""
    while not permitted(rhythm, at):
        at = _full_hour(rhythm, at) + HOUR
    return at


def last_permitted_hour(rhythm: Rhythm, before: datetime) -> datetime:
    """The beginning of the last hour that is over by `before` and wholly outside the quiet hours."""
    at = before - HOUR
    if permitted(rhythm, at) and permitted(rhythm, before - _INSTANT):
        return at
    at = _full_hour(rhythm, at)
    while not permitted(rhythm, at):
        at = _full_hour(rhythm, at - _INSTANT)
    return at


def _full_hour(rhythm: Rhythm, at: datetime) -> datetime:
    """The instant at which the clock of the zone last showed a full hour. (Zones may be 30 or 45 minutes off UTC.)"""
    clock = local(rhythm, at)
    return at.astimezone(UTC) - timedelta(minutes=clock.minute, seconds=clock.second, microseconds=clock.microsecond)
