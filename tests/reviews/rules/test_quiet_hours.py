from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviews.rules.quiet_hours import Rhythm, last_permitted_hour, next_permitted, permitted

# UTC-11, UTC+14, quarters and halves of an hour, summer time of an hour and of half an hour, at midnight too.
ZONES = (
    "Pacific/Pago_Pago",
    "Pacific/Kiritimati",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Beirut",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Europe/Chisinau",
    "America/Santiago",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Gaza",
    "UTC",
)
rhythms = st.builds(Rhythm, st.sampled_from(ZONES), st.integers(0, 23), st.integers(0, 23))
instants = st.datetimes(datetime(2020, 1, 1), datetime(2024, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  # given UTC


@pytest.mark.parametrize(
    ("zone", "hours", "at", "is_permitted"),
    [
        ("Asia/Beirut", (21, 8), "2021-02-22T18:59Z", True),
        ("Asia/Beirut", (21, 8), "2021-02-22T19:00Z", False),
        ("Asia/Beirut", (21, 8), "2021-02-23T05:59Z", False),
        ("Asia/Beirut", (21, 8), "2021-02-23T06:00Z", True),
        ("Asia/Kathmandu", (21, 8), "2021-02-23T02:14Z", False),
        ("Asia/Kathmandu", (21, 8), "2021-02-23T02:15Z", True),
        ("UTC", (8, 20), "2021-02-23T12:00Z", False),
        ("UTC", (8, 20), "2021-02-23T20:00Z", True),
        ("UTC", (9, 9), "2021-02-23T09:00Z", True),
    ],
)
def test_quiet_hours_are_those_of_their_own_clock(
    zone: str, hours: tuple[int, int], at: str, is_permitted: bool
) -> None:
    assert permitted(Rhythm(zone, *hours), datetime.fromisoformat(at)) is is_permitted


@pytest.mark.parametrize(
    ("zone", "start", "hour"),
    [
        ("Asia/Beirut", "2021-02-23T09:00+02:00", "2021-02-23T08:00+02:00"),
        ("Asia/Beirut", "2021-02-23T14:30+02:00", "2021-02-23T13:30+02:00"),
        ("Asia/Beirut", "2021-02-23T08:30+02:00", "2021-02-22T20:00+02:00"),
        ("Asia/Beirut", "2021-02-23T07:00+02:00", "2021-02-22T20:00+02:00"),
        ("Asia/Beirut", "2021-02-23T21:30+02:00", "2021-02-23T20:00+02:00"),
        ("Pacific/Pago_Pago", "2021-02-23T09:00+02:00", "2021-02-22T19:00-11:00"),
        ("America/New_York", "2021-02-23T09:00+02:00", "2021-02-22T20:00-05:00"),
    ],
)
def test_the_last_permitted_hour_before_a_start(zone: str, start: str, hour: str) -> None:
    found = last_permitted_hour(Rhythm(zone), datetime.fromisoformat(start).astimezone(UTC))
    assert found == datetime.fromisoformat(hour)


@given(rhythms, instants)
def test_the_next_permitted_instant_is_the_first_one(rhythm: Rhythm, at: datetime) -> None:
    found = next_permitted(rhythm, at)
    between = [at + timedelta(minutes=15) * n for n in range(int((found - at) / timedelta(minutes=15)) + 1)]
    assert permitted(rhythm, found)
    assert not any(permitted(rhythm, each) for each in between if each < found)


@given(rhythms, instants)
def test_the_last_permitted_hour_is_over_in_time_and_within_a_day_or_so(rhythm: Rhythm, before: datetime) -> None:
    found = last_permitted_hour(rhythm, before)
    assert permitted(rhythm, found)
    assert timedelta(hours=1) <= before - found < timedelta(hours=26)
