"""Days, months and lists as the readers of a language write them. Digits are always Latin."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal

from locales.languages import Language, SecondCalendar

_ETHIOPIC_EPOCH = 2796
"""1 Meskerem 1 as Python counts days (27 August 8 in the proleptic Gregorian calendar)."""

_LEAP_YEAR = 2020
"""Stands in for a year that is not known, so that 29 February is a day."""


def day_words(iso: str, language: Language) -> str:
    """The day with its weekday, its month in words and its year, and the second calendar in brackets.

    Of a day without a year (`--10-31`) only day and month. Raises `ValueError` when it is no day.
    """
    return _day_words(iso, language.locale, language.second_calendar)


@lru_cache(maxsize=4096)
def _day_words(iso: str, locale: str, second: SecondCalendar | None) -> str:
    if iso.startswith("--"):
        return format_skeleton("MMMMd", date.fromisoformat(f"{_LEAP_YEAR}-{iso[2:]}"), locale=locale)
    day = date.fromisoformat(iso)
    told = format_date(day, "full", locale)
    return f"{told} ({second_words(day, second)})" if second else told


@lru_cache(maxsize=4096)
def month_words(iso: str, locale: str) -> str:
    """The month `2021-06` in words with its year, `--06` without one. Raises `ValueError` when it is no month."""
    if iso.startswith("--"):
        return format_date(date.fromisoformat(f"{_LEAP_YEAR}-{iso[2:]}-01"), "LLLL", locale)
    return format_skeleton("yMMMM", date.fromisoformat(f"{iso}-01"), locale=locale)


def second_words(day: date, calendar: SecondCalendar) -> str:
    """The day in another calendar, as its readers write it."""
    year, month, of_month = ethiopic(day)
    return calendar.pattern.format(day=of_month, month=calendar.months[month - 1], year=year)


def ethiopic(day: date) -> tuple[int, int, int]:
    """Year, month and day of the Ethiopian calendar: twelve months of 30 days, then 5 days, or 6 every fourth year."""
    since = day.toordinal() - _ETHIOPIC_EPOCH
    year = (4 * since + 1463) // 1461
    month, of_month = divmod(since - 365 * (year - 1) - year // 4, 30)
    return year, month + 1, of_month + 1


def listed(items: Sequence[str], locale: str) -> str:
    """The items as a list in the style of the language: `a, b and c`."""
    return format_list(items, locale=locale)


@lru_cache(maxsize=4096)
def number_words(number: int, locale: str) -> str:
    """A number with the separators of the language."""
    return format_decimal(number, locale=locale)
