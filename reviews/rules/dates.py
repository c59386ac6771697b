"""Dates written as precisely as they are known, in ISO 8601: `2021-02-23`, `2021-06`, `2021`, `--10-31`, `--07`."""

import re
from datetime import date, timedelta
from typing import Literal

_WRITTEN = re.compile(r"(?:(?P<year>\d{4})|-(?=-))(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII)
_LEAP_YEAR = 2020  # stands in for a year that is not known, so that 29 February is a day


def kind_of(written: str) -> Literal["day", "month", "year", "none"]:
    """How precise a written date is."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return "none"
    return "day" if found["day"] else "month" if found["month"] else "year"


def has_year(written: str) -> bool:
    """Whether the date names its year."""
    return written[:4].isdigit()


def first_day(written: str) -> date:
    """The first day of a day, month or year. Raises ValueError when it is no date."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        raise ValueError(f"{written!r} is not a date like 2021-02-23, 2021-02, 2021, --02-23 or --02")
    try:
        return date(int(found["year"] or _LEAP_YEAR), int(found["month"] or 1), int(found["day"] or 1))
    except ValueError as error:
        raise ValueError(f"{written!r} is no day of the calendar ({error})") from error


def last_day(written: str) -> date:
    """The last day of a day, month or year. Raises ValueError when it is no date."""
    first = first_day(written)
    match kind_of(written):
        case "day":
            return first
        case "month":
            return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        case _:
            return first.replace(month=12, day=31)


def without_year(written: str) -> str:
    """The date with its year taken off: `2020-10-31` becomes `--10-31`; a bare year stays."""
    return f"-{written[4:]}" if has_year(written) and len(written) > 4 else written


def why_no_date(written: str) -> str | None:
    """Why it is no date, in plain words; None when it is one."""
    try:
        first_day(written)
    except ValueError as error:
        return str(error)
    return None
