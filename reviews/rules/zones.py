"""Which zones fit a person, from the zones of their country and what their clock shows. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

SLACK = timedelta(minutes=20)
"""How far a tapped clock time may be off, since clocks are read and tapped slowly."""
_A_YEAR = tuple(timedelta(days=days) for days in range(0, 366, 30))


def clock_times(zones: Sequence[str], now: datetime) -> tuple[str, ...]:
    """What the clocks of these zones show now (`14:30`), each once, for the person to tap theirs."""
    shown = {now.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for zone in zones}
    return tuple(dict.fromkeys(clock.strftime("%H:%M") for clock in sorted(shown)))


def zones_that_fit(zones: Sequence[str], clock: str, now: datetime) -> tuple[str, ...]:
    """The zones whose clocks show `clock` (`14:30`) now; of zones alike for a year to come, the first.

    More than one: the person is shown their cities.
    """
    fitting: dict[tuple[timedelta | None, ...], str] = {}
    for name in zones:
        zone = ZoneInfo(name)
        if _apart(now.astimezone(zone), clock) <= SLACK:
            fitting.setdefault(tuple((now + ahead).astimezone(zone).utcoffset() for ahead in _A_YEAR), name)
    return tuple(fitting.values())


def _apart(shown: datetime, clock: str) -> timedelta:
    """How far a clock time is from the one shown, around midnight too."""
    hours, minutes = clock.split(":")
    off = abs(int(hours) * 60 + int(minutes) - shown.hour * 60 - shown.minute)
    return timedelta(minutes=min(off, 24 * 60 - off))
