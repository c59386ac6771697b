from datetime import date

import pytest

from reviews.rules import dates


@pytest.mark.parametrize(
    ("written", "kind", "first", "last"),
    [
        ("2021-02-23", "day", date(2021, 2, 23), date(2021, 2, 23)),
        ("2021-02", "month", date(2021, 2, 1), date(2021, 2, 28)),
        ("2021-12", "month", date(2021, 12, 1), date(2021, 12, 31)),
        ("2021", "year", date(2021, 1, 1), date(2021, 12, 31)),
        ("--02-29", "day", date(2020, 2, 29), date(2020, 2, 29)),
        ("--07", "month", date(2020, 7, 1), date(2020, 7, 31)),
    ],
)
def test_dates_of_every_precision(written: str, kind: str, first: date, last: date) -> None:
    assert (dates.kind_of(written), dates.first_day(written), dates.last_day(written)) == (kind, first, last)
    assert dates.why_no_date(written) is None


@pytest.mark.parametrize("written", ["", "-", "--", "21-02-03", "2021-2-3", "2021-13", "2021-02-30", "٢٠٢١", "0000"])
def test_what_is_no_date_says_so(written: str) -> None:
    assert dates.why_no_date(written)


def test_a_year_can_be_taken_off() -> None:
    assert [dates.without_year(each) for each in ("2020-10-31", "2020-07", "2020")] == ["--10-31", "--07", "2020"]
