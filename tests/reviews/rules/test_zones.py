from datetime import UTC, datetime

import pytest

from reviews.rules.zones import clock_times, zones_that_fit

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
BRAZIL = ("America/Noronha", "America/Belem", "America/Fortaleza", "America/Sao_Paulo", "America/Manaus")
UNITED_STATES = ("America/New_York", "America/Chicago", "America/Denver", "America/Phoenix")


def test_each_clock_time_is_offered_once() -> None:
    assert clock_times(BRAZIL, NOW) == ("05:00", "06:00", "07:00")
    assert clock_times((), NOW) == ()


@pytest.mark.parametrize(
    ("zones", "clock", "fitting"),
    [
        (BRAZIL, "06:00", ("America/Belem",)),
        (BRAZIL, "06:17", ("America/Belem",)),
        (UNITED_STATES, "02:00", ("America/Denver", "America/Phoenix")),  # alike only until March: two cities to choose
        (UNITED_STATES, "04:00", ("America/New_York",)),
        (UNITED_STATES, "14:00", ()),
        (("Europe/London",), "08:55", ("Europe/London",)),
    ],
)
def test_zones_whose_clock_shows_what_was_tapped(zones: tuple[str, ...], clock: str, fitting: tuple[str, ...]) -> None:
    assert zones_that_fit(zones, clock, NOW) == fitting


def test_midnight_is_near_both_ends_of_the_day() -> None:
    assert zones_that_fit(("UTC",), "00:05", datetime(2021, 2, 1, 23, 58, tzinfo=UTC)) == ("UTC",)
