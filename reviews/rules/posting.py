"""When something is posted in a place, and by when somebody is answered. Pure."""

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""Days of the week as regions name them."""


def next_slot(now: datetime, *, zone: str, hour: int | None, weekday: int | None) -> datetime:
    """The next time that this hour of the zone's clock begins, on this day of the week (0: Monday) if one is named.

    Without an hour: now. An hour that a clock leaves out begins when the clock goes on.
    """
    if hour is None:
        return now
    place = ZoneInfo(zone)
    day = now.astimezone(place).date()
    while True:
        slot = datetime.combine(day, time(hour), place).astimezone(UTC)
        if slot >= now and weekday in {None, day.weekday()}:
            return slot
        day += timedelta(days=1)


def working_days_after(day: date, number: int, *, weekend: Collection[str]) -> date:
    """The day by which so many working days have passed. Raises ValueError when no day of the week is one."""
    if set(DAYS) <= set(weekend):
        raise ValueError("there is no working day in this week")
    while number:
        day += timedelta(days=1)
        number -= DAYS[day.weekday()] not in weekend
    return day
