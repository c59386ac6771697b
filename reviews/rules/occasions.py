"""What people can be reminded of: an event, deadline, step or call with the instants its reminders count from. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from reviews.rules.moments import Moment

UNKNOWN_HOUR = time(9)
"""What stands for the hour of a start that is known only by its day, in its own zone."""
_DAY = timedelta(days=1)
_DATED = ("day", "day_range", "week")


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event, deadline, step or call with what its reminders need to know. Instants are UTC."""

    subject: str
    start: datetime
    """The instant reminders count from."""
    over: datetime
    """From this instant on nothing is said any more."""
    first: date
    """First day, in its own zone."""
    last: date
    """Last day, in its own zone."""
    since: datetime
    """When the person said yes to hearing about it: earlier lead times are not caught up."""
    tentative: bool = False
    for_states: bool = False
    """It binds States: nobody is reminded of it."""
    invites: bool = False
    """People are invited to register for it."""
    precedes: str | None = None
    """The subject it leads up to: a consultation its review."""


def occasion_of(
    subject: str,
    moment: Moment,
    *,
    since: datetime,
    zone: str,
    deadline: bool = False,
    for_states: bool = False,
    invites: bool = False,
    precedes: str | None = None,
) -> Occasion | None:
    """The occasion of a moment; None as long as it is not dated. `zone` counts where the moment has none.

    Only days and weeks are dates: a month, a year or "before" is none yet. A week counts from its Monday, an unknown
    hour as 09:00. A deadline counts from the morning of its day, and is over when it is over.
    """
    first, last = moment.first_day, moment.last_day
    if moment.precision not in _DATED or first is None or last is None:
        return None
    day = last if deadline and moment.precision != "week" else first
    begins = _at(day, UNKNOWN_HOUR, moment, zone)
    over = _at((first if moment.precision == "day_range" and not deadline else last) + _DAY, time(), moment, zone)
    if moment.time is not None:
        over = _at(day, time.fromisoformat((deadline and moment.end_time) or moment.time), moment, zone)
        begins = min(begins, over) if deadline else over
    return Occasion(subject, begins, over, first, last, since, moment.tentative, for_states, invites, precedes)


def linked_with(occasion: Occasion, others: Iterable[Occasion], *, apart: timedelta | None) -> list[Occasion]:
    """The occasion and all that lead up to it or follow from it, at most `apart` (None: any time) from each other."""
    group, rest = [occasion], [each for each in others if each is not occasion]
    for member in group:  # grows while it is read
        near = [each for each in rest if _next_to(member, each, apart) or _next_to(each, member, apart)]
        group += near
        rest = [each for each in rest if each not in near]
    return group


def _at(day: date, clock: time, moment: Moment, zone: str) -> datetime:
    return datetime.combine(day, clock, ZoneInfo(moment.zone or zone)).astimezone(UTC)


def _next_to(earlier: Occasion, later: Occasion, apart: timedelta | None) -> bool:
    return earlier.precedes == later.subject and (apart is None or abs(later.first - earlier.last) <= apart)
