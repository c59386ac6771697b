"""Times by a clock on the wall, also in the nights when clocks are changed."""

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviews.rules.quiet_hours import Rhythm, local, permitted
from reviews.rules.starting import DAYS, NoSuchTime, at_hour, instant, midnight, openings
from tests.reviews.scenes import at

ZONES = ("Asia/Beirut", "Africa/Casablanca", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "UTC")
STARTS = st.datetimes(datetime(2021, 1, 1), datetime(2022, 12, 31)).map(lambda wall: at(f"{wall.isoformat()}+00:00"))  # noqa: DTZ001  # made aware there


@pytest.mark.parametrize(
    ("wall", "zone", "expected"),
    [
        ("2021-02-03T09:00", "Asia/Beirut", "2021-02-03T09:00+02:00"),
        ("2021-07-03T09:00", "Asia/Beirut", "2021-07-03T09:00+03:00"),
        ("2021-10-30T23:30", "Asia/Beirut", "2021-10-30T23:30+03:00"),  # it comes twice: the first
        ("2021-11-07T01:30", "America/New_York", "2021-11-07T01:30-04:00"),
    ],
)
def test_a_wall_time_of_a_zone_is_one_instant(wall: str, zone: str, expected: str) -> None:
    assert instant(datetime.fromisoformat(wall), zone) == at(expected)


@pytest.mark.parametrize(
    ("wall", "zone"), [("2021-03-28T00:30", "Asia/Beirut"), ("2021-03-14T02:30", "America/New_York")]
)
def test_a_time_that_the_clocks_skip_is_refused(wall: str, zone: str) -> None:
    with pytest.raises(NoSuchTime, match="does not exist"):
        instant(datetime.fromisoformat(wall), zone)


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        instant(datetime.fromisoformat("2021-02-03T09:00"), "Moon/Base")


@given(start=STARTS, zone=st.sampled_from(ZONES), hour=st.integers(0, 23))
def test_an_hour_of_the_day_is_the_next_one_within_a_day_and_a_half(start: datetime, zone: str, hour: int) -> None:
    found = at_hour(zone, hour, start)
    clock = local(Rhythm(zone), found)
    assert start <= found < start + timedelta(hours=36)
    assert clock.hour == hour or (clock.minute == 0 and clock.utcoffset() != local(Rhythm(zone), start).utcoffset())


@given(
    start=STARTS,
    zone=st.sampled_from(ZONES),
    hour=st.none() | st.integers(0, 23),
    quiet=st.tuples(st.integers(0, 23), st.integers(0, 23)),
)
def test_openings_are_permitted_and_one_a_day(
    start: datetime, zone: str, hour: int | None, quiet: tuple[int, int]
) -> None:
    rhythm = Rhythm(zone, *quiet)
    found = openings(rhythm, start, hour=hour, quiet=True)
    assert len(found) == DAYS
    assert found[0] >= start
    assert all(permitted(rhythm, each) for each in found)
    assert all(local(rhythm, one).date() < local(rhythm, other).date() for one, other in pairwise(found))
    assert midnight(rhythm, found[0]) <= found[0]
