"""When something begins that was named by a clock on the wall: in a zone, or at an hour of each reader's day. Pure."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from reviews.rules.quiet_hours import Rhythm, local, next_permitted

DAYS = 9
"""For how many days it is worked out ahead: a cap lets nobody wait longer than a week."""


class NoSuchTime(ValueError):
    """The clocks of the zone skip this time on that day."""


def instant(wall: datetime, zone: str) -> datetime:
    """The instant at which the zone's clocks show this (`wall` has no zone); the first one where they show it twice.

    Raises NoSuchTime; ZoneInfoNotFoundError (a KeyError) for a zone that is none.
    """
    found = wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
    if found.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall:
        raise NoSuchTime(f"{wall:%H:%M} does not exist on {wall:%Y-%m-%d} in {zone}: the clocks are changed")
    return found


def at_hour(zone: str, hour: int, after: datetime) -> datetime:
    """The first instant from `after` on at which the zone's clocks show this full hour.

    Where a day skips the hour it is the end of the gap; where a day has it twice it is the first.
    """
    day = after.astimezone(ZoneInfo(zone)).date()
    while True:
        found = datetime.combine(day, time(hour), ZoneInfo(zone)).astimezone(UTC)
        if found >= after:
            return found
        day += timedelta(days=1)


def midnight(rhythm: Rhythm, at: datetime, days: int = 0) -> datetime:
    """When the person's day began, or begins so many days later."""
    day = local(rhythm, at).date() + timedelta(days=days)
    return datetime.combine(day, time(), ZoneInfo(rhythm.zone)).astimezone(UTC)


def openings(rhythm: Rhythm, start: datetime, *, hour: int | None, quiet: bool) -> list[datetime]:
    """The first permitted instant on the day of `start`, and on the days after: at an hour, outside quiet hours."""
    found: list[datetime] = []
    at = start
    for _ in range(DAYS):
        due = at if hour is None else at_hour(rhythm.zone, hour, at)
        found.append(next_permitted(rhythm, due) if quiet else due)
        at = midnight(rhythm, found[-1], 1)
    return found
