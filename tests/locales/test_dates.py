from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.replies import Day, Month, Say
from locales.dates import day_words, ethiopic, listed, month_words
from locales.texts import Texts

LANGUAGES = Texts.load().known


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Tuesday, 23 February 2021"),
        ("ar", "الثلاثاء، 23 فبراير 2021"),
        ("es", "martes, 23 de febrero de 2021"),
        ("fr", "mardi 23 février 2021"),
        ("ru", "вторник, 23 февраля 2021\u202fг."),
        ("zh", "2021年2月23日星期二"),
        ("am", "ማክሰኞ 23 ፌብሩዋሪ 2021 (የካቲት 16 ቀን 2013 ዓ.ም.)"),
    ],
)
def test_a_day_in_words(language: str, told: str) -> None:
    assert day_words("2021-02-23", LANGUAGES[language]) == told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en_GB", "June 2021"),
        ("ar", "يونيو 2021"),
        ("ru", "июнь 2021\u202fг."),
        ("zh_Hans", "2021年6月"),
        ("am", "ጁን 2021"),
    ],
)
def test_a_month_in_words(language: str, told: str) -> None:
    assert month_words("2021-06", language) == told


@pytest.mark.parametrize(
    ("gregorian", "told"),
    [
        ("2020-09-11", (2013, 1, 1)),  # New Year
        ("2019-09-12", (2012, 1, 1)),  # New Year after a leap year
        ("2019-09-11", (2011, 13, 6)),  # the sixth extra day
        ("2020-09-10", (2012, 13, 5)),
        ("2021-02-23", (2013, 6, 16)),
        ("2021-01-07", (2013, 4, 29)),  # Christmas
        ("2007-09-12", (2000, 1, 1)),  # the Ethiopian millennium
        ("1996-03-02", (1988, 6, 23)),  # Adwa Victory Day, a hundred years after
    ],
)
def test_known_ethiopian_dates(gregorian: str, told: tuple[int, int, int]) -> None:
    assert ethiopic(date.fromisoformat(gregorian)) == told


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 30)))
def test_the_ethiopian_calendar_goes_on_day_by_day(day: date) -> None:
    year, month, of_month = ethiopic(day)
    last = 30 if month < 13 else 6 if year % 4 == 3 else 5
    following = (
        (year, month, of_month + 1) if of_month < last else (year, month + 1, 1) if month < 13 else (year + 1, 1, 1)
    )
    assert ethiopic(day + timedelta(days=1)) == following


@pytest.mark.parametrize(
    ("locale", "told"),
    [("en_GB", "a, b and c"), ("ar", "a وb وc"), ("fr", "a, b et c"), ("zh_Hans", "a、b和c"), ("am", "a፣ b እና c")],
)
def test_a_list_in_words(locale: str, told: str) -> None:
    assert listed(["a", "b", "c"], locale) == told


@pytest.mark.parametrize("value", [Day("2021-13-01"), Day("soon"), Month("2021"), Month("2021-00")])
def test_what_is_no_date_is_counted_and_not_told(value: Day | Month) -> None:
    said = Texts.load()
    assert said.say(Say("fallback-note", asked=value, shown=1), ("en",)) == "Not yet in …. Here it is in 1."
    assert said.errors["en", "fallback-note"] == 1
