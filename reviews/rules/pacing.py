"""How often a person is written to: at most one push a day and three in any seven days. Pure."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from reviews.rules.quiet_hours import Rhythm, local

A_DAY = 1
"""Pushes in one day of the person's calendar."""
A_WEEK = 3
"""Pushes in any seven days."""
WEEK = timedelta(days=7)


def room_from(rhythm: Rhythm, pushes: Sequence[datetime], at: datetime) -> datetime:
    """The first instant from `at` on that has room under both caps; `pushes` are the instants of those that count.

    What its author marked urgent does not count and is not among `pushes`.
    """
    while True:
        today = local(rhythm, at).date()
        week = sorted(push for push in pushes if at - WEEK < push <= at)
        if sum(local(rhythm, push).date() == today for push in pushes) >= A_DAY:
            midnight = datetime.combine(today + timedelta(days=1), time(), ZoneInfo(rhythm.zone))
            at = midnight.astimezone(UTC)
        elif len(week) >= A_WEEK:
            at = week[-A_WEEK] + WEEK
        else:
            return at
