"""When something happens, exactly as precisely as its source says it, and never more.

The wall time in its zone is the truth and instants in UTC are derived, so a change of summer time moves them. Dates are
ISO 8601 of any precision: `2021-02-23`, `2021-06`, `2021`, and without a year `--10-31`, `--07`.
"""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall_time
from typing import Any, ClassVar, Literal, TypeAlias
from zoneinfo import ZoneInfo, available_timezones

from dialogue.replies import Argument, Clock, Day, Month, Name, Say, Year
from reviews.rules import dates

Precision: TypeAlias = Literal[
    "day",
    "day_range",
    "week",
    "month",
    "months",
    "month_range",
    "open_from",
    "ongoing",
    "before",
    "undated",
    "year",
    "half_year",
    "unclear",
]

_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
_TIMED = ("day", "day_range")
_ZONES = frozenset(available_timezones())  # looking through the folders of them takes 12 ms each time
_NEEDS: Mapping[str, tuple[tuple[str, str], ...]] = {  # field and the kind of date it must hold
    "day": (("start", "day"),),
    "day_range": (("start", "day"), ("end", "day")),
    "week": (("start", "day"),),
    "month": (("start", "month"),),
    "month_range": (("start", "month"), ("end", "month")),
    "open_from": (("start", ""),),
    "before": (("before", ""),),
    "year": (("start", "year"),),
    "half_year": (("start", "month"), ("end", "month")),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A date of known precision.

    `end` is the last day or month, included. `before` is the first day, month or year that is too late. `months` are
    single months with gaps between. `time` and `end_time` are wall times (`14:30`) in the IANA `zone` and stand only
    with days. `tentative` is apart from precision. `year_inferred`: the year is our reading, not in the source.
    `as_written` are the source's own words. Raises ValueError, in plain words, when fields and precision disagree.
    """

    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid", "coerce_numbers_to_str": True}
    """For those who read moments from files."""

    precision: Precision
    start: str | None = None
    end: str | None = None
    before: str | None = None
    months: tuple[str, ...] = ()
    time: str | None = None
    end_time: str | None = None
    zone: str | None = None
    tentative: bool = False
    year_inferred: bool = False
    as_written: str | None = None

    def __post_init__(self) -> None:
        reasons = _disagreements(self)
        if reasons:
            raise ValueError("; ".join(reasons))

    @property
    def day_known(self) -> bool:
        """Whether the days themselves are known (not the year perhaps)."""
        return self.precision in _TIMED

    @property
    def year_known(self) -> bool:
        """Whether there is a year at all, written or inferred."""
        return all(dates.has_year(part) for part in self._parts())

    @property
    def first_day(self) -> date | None:
        """The earliest day it can be, in its zone; None when the precision does not tell."""
        if not self.year_known or self.precision == "before":
            return None
        return min((dates.first_day(part) for part in self._parts()), default=None)

    @property
    def last_day(self) -> date | None:
        """The latest day it can be, in its zone; None when the precision does not tell."""
        if not self.year_known or self.precision == "open_from":
            return None
        if self.before is not None:
            return dates.first_day(self.before) - timedelta(days=1)
        latest = max((dates.last_day(part) for part in self._parts()), default=None)
        return latest + timedelta(days=6) if latest and self.precision == "week" else latest

    @property
    def first_instant(self) -> datetime | None:
        """The earliest instant it can begin, in UTC (an unknown zone counts as UTC)."""
        return self._instant(self.first_day, wall_time.fromisoformat(self.time) if self.time else wall_time.min)

    @property
    def last_instant(self) -> datetime | None:
        """The latest instant of it, in UTC; the last microsecond of the last day when no time is known."""
        return self._instant(self.last_day, wall_time.fromisoformat(self.end_time) if self.end_time else wall_time.max)

    def past(self, now: datetime) -> bool:
        """Whether it is certainly over. What has no last day is never past."""
        return self.last_instant is not None and self.last_instant < now

    def to_json(self) -> dict[str, Any]:
        """The moment as plain JSON, without what is not set."""
        return {name: list(value) if name == "months" else value for name, value in asdict(self).items() if value}

    def _parts(self) -> tuple[str, ...]:
        return tuple(part for part in (self.start, self.end, self.before, *self.months) if part)

    def _instant(self, day: date | None, wall: wall_time) -> datetime | None:
        if day is None:
            return None
        return datetime.combine(day, wall, ZoneInfo(self.zone or "UTC")).astimezone(UTC)


def moment_from(kept: Mapping[str, Any]) -> Moment:
    """The moment that `Moment.to_json` gave. Raises ValueError or TypeError when it is none."""
    return Moment(**{**kept, "months": tuple(kept.get("months", ()))})


def calendar_order(moment: Moment) -> tuple[date, date, int]:
    """The key that sorts moments for a calendar: by first day, the more precise first, what has no date last."""
    first = moment.first_day or moment.last_day or date.max
    return first, moment.last_day or date.max, 0 if moment.day_known else 1


def is_earlier(new: Moment, old: Moment) -> bool:
    """Whether somebody who was told `old` could come too late for `new`."""
    begin, was = new.first_instant or new.last_instant, old.first_instant or old.last_instant
    return begin is not None and was is not None and begin < was


def tell(moment: Moment, *, as_of: Moment | None = None) -> Say:
    """The moment in words. `as_of` is the source's own date; it is told where nothing has been announced."""
    told = _told(moment, as_of)
    if moment.year_inferred:
        told = Say("moment-year-inferred", when=told, year=Year(dates.first_day(moment._parts()[0]).year))
    elif not moment.year_known:
        told = Say("moment-no-year", when=told)
    return Say("moment-tentative", when=told) if moment.tentative else told


def tell_in(moment: Moment, zone: str | None) -> Say:
    """The moment in words with the reader's own time beside it, where a time is known and their clock differs."""
    begins = moment.first_instant
    if moment.time is None or begins is None or zone is None:
        return tell(moment)
    there = begins.astimezone(ZoneInfo(moment.zone or "UTC"))
    own = begins.astimezone(ZoneInfo(zone))
    if own.utcoffset() == there.utcoffset():
        return tell(moment)
    day, clock = Day(own.date().isoformat()), Clock(own.strftime("%H:%M"))
    return Say("moment-own-time", when=tell(moment), day=day, time=clock, zone=city(zone))


def city(zone: str) -> Name:
    """The place a zone is named after: `Asia/Beirut` is Beirut."""
    return Name(zone.rpartition("/")[2].replace("_", " "))


def _told(moment: Moment, as_of: Moment | None) -> Say:
    match moment.precision:
        case "day" | "day_range":
            return _told_days(moment)
        case "week":
            return Say("moment-week", point=_without_weekday(moment))
        case "months":
            return Say("moment-months", months=tuple(_value(part, moment) for part in moment.months))
        case "month_range":
            return Say("moment-month-range", first=_value(moment.start, moment), last=_value(moment.end, moment))
        case "before":
            return Say("moment-before", point=_value(moment.before, moment))
        case "half_year":
            half = "first" if dates.first_day(moment.start or "").month == 1 else "second"
            return Say(f"moment-{half}-half", year=Year(dates.first_day(moment.start or "").year))
        case "ongoing":
            return Say("moment-ongoing")
        case "unclear":
            return Say("moment-unclear", written=Name(moment.as_written or ""))
        case "undated":
            return _told_undated(moment, as_of)
        case _:
            return Say(f"moment-{moment.precision.replace('_', '-')}", point=_value(moment.start, moment))


def _told_days(moment: Moment) -> Say:
    first = _value(moment.start, moment)
    days = Say("moment-day", point=first)
    if moment.end and moment.end != moment.start:
        days = Say("moment-day-range", first=first, last=_value(moment.end, moment))
    if moment.time is None:
        return days
    begins, zone = Clock(moment.time), city(moment.zone or "UTC")
    if moment.end_time and moment.end_time != moment.time:
        return Say("moment-from-to", days=days, begins=begins, ends=Clock(moment.end_time), zone=zone)
    return Say("moment-at", days=days, begins=begins, zone=zone)


def _told_undated(moment: Moment, as_of: Moment | None) -> Say:
    told = Say("moment-undated-as-of", asof=tell(as_of)) if as_of else Say("moment-undated")
    return Say("moment-written", when=told, written=Name(moment.as_written)) if moment.as_written else told


def _without_weekday(moment: Moment) -> Argument:
    """The first day of a week, of which the weekday would say nothing."""
    start = moment.start or ""
    day = Day(dates.without_year(start))
    return Say("moment-date", day=day, year=Year(dates.first_day(start).year)) if _has_told_year(moment) else day


def _has_told_year(moment: Moment) -> bool:
    return moment.year_known and not moment.year_inferred


def _value(part: str | None, moment: Moment) -> Argument:
    """A date as a value of the replies; a year that the source did not write is taken off again."""
    shown = dates.without_year(part or "") if moment.year_inferred else part or ""
    match dates.kind_of(shown):
        case "day":
            return Day(shown)
        case "month":
            return Month(shown)
        case _:
            return Year(int(shown))


def _disagreements(moment: Moment) -> list[str]:
    """Why the fields of a moment do not make a moment; empty when they do."""
    reasons = [reason for part in moment._parts() if (reason := dates.why_no_date(part))]
    if reasons:
        return reasons
    needs = dict(_NEEDS.get(moment.precision, ()))
    given = {name for name in ("start", "end", "before") if getattr(moment, name) is not None}
    for name, kind in needs.items():
        if name not in given:
            reasons.append(f"precision {moment.precision} needs {name}")
        elif kind and dates.kind_of(getattr(moment, name)) != kind:
            reasons.append(f"precision {moment.precision} needs a {kind} as {name}, not {getattr(moment, name)!r}")
    reasons += [f"precision {moment.precision} has no {name}" for name in sorted(given - set(needs))]
    return reasons + _of_months(moment) + _of_order(moment) + _of_time(moment) + _of_year(moment)


def _of_months(moment: Moment) -> list[str]:
    if moment.precision != "months":
        return [f"precision {moment.precision} has no months"] if moment.months else []
    if len(moment.months) < 2 or any(dates.kind_of(month) != "month" for month in moment.months):
        return ["precision months needs two or more months"]
    return []


def _of_order(moment: Moment) -> list[str]:
    if moment.start and moment.end and dates.first_day(moment.end) < dates.first_day(moment.start):
        return [f"the end {moment.end} is before the start {moment.start}"]
    return []


def _of_time(moment: Moment) -> list[str]:
    clocks = [clock for clock in (moment.time, moment.end_time) if clock is not None]
    reasons = [f"{clock!r} is not a time like 14:30" for clock in clocks if not _CLOCK.fullmatch(clock)]
    if (moment.time or moment.end_time) and not moment.day_known:
        reasons.append(f"precision {moment.precision} has no time")
    if (moment.time or moment.end_time) and not moment.zone:
        reasons.append("a time needs a zone like Asia/Beirut")
    if moment.end_time and not moment.time:
        reasons.append("end_time needs a time")
    if moment.zone and moment.zone not in _ZONES:
        reasons.append(f"{moment.zone!r} is not a zone like Asia/Beirut")
    return reasons


def _of_year(moment: Moment) -> list[str]:
    if moment.year_inferred and (not moment._parts() or not moment.year_known):
        return ["year_inferred needs the year that was inferred"]
    if moment.precision in ("year", "half_year") and not moment.year_known:
        return [f"precision {moment.precision} needs a year"]
    return []


UNDATED = Moment("undated")
"""Nothing is known of the date."""
