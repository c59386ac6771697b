"""Dates as staff type them: `2021-03-24`, `2021-03-24 - 2021-03-25 10:00-12:30 Asia/Beirut ?`, `2021-W12`."""

import re
from datetime import date

from reviews.rules.moments import Moment

_DAY = r"\d{4}-\d\d?-\d\d?"
_CLOCK = r"(?:[01]?\d|2[0-3]):[0-5]\d"
_DASH = r"\s*(?:-|–|—|\bto\b)\s*"
_WRITTEN = re.compile(
    rf"(?:(?P<week>\d{{4}}-W\d\d?)|(?P<start>{_DAY})(?:{_DASH}(?P<end>{_DAY}))?|(?P<month>\d{{4}}-\d\d?))"
    rf"(?:[\s,T]+(?P<time>{_CLOCK})(?:{_DASH}(?P<end_time>{_CLOCK}))?)?"
    r"(?:\s+(?P<zone>[A-Za-z_]+(?:/[A-Za-z_+-]+)*))?\s*(?P<tentative>\?)?",
    re.ASCII | re.IGNORECASE,
)


def read_moment(text: str, *, zone: str | None) -> Moment:
    """The moment that a text is; `?` at its end says that it is tentative. `zone` is that of a time without one.

    Raises ValueError where it is none.
    """
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text[:60]!r} is not a date like 2021-03-24")
    time, tentative = found["time"], found["tentative"] is not None
    if found["zone"] and not time:
        raise ValueError("a zone stands with a time")
    if found["month"]:
        year, month = found["month"].split("-")
        return Moment("month", start=f"{year}-{int(month):02}", time=time, tentative=tentative)
    if found["week"]:
        year, week = found["week"].upper().split("-W")
        monday = date.fromisocalendar(int(year), int(week), 1).isoformat()
        return Moment("week", start=monday, time=time, tentative=tentative)
    start, end = _day(found["start"]), _day(found["end"]) if found["end"] else None
    return Moment(
        "day_range" if end and end != start else "day",
        start=start,
        end=end if end != start else None,
        time=_clock(time),
        end_time=_clock(found["end_time"]),
        zone=(found["zone"] or zone) if time else None,
        tentative=tentative,
    )


def _day(written: str) -> str:
    return date(*map(int, written.split("-"))).isoformat()


def _clock(written: str | None) -> str | None:
    return written.rjust(5, "0") if written else None
