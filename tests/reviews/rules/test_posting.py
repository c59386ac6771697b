from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviews.rules.posting import DAYS, next_slot, working_days_after


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "zone", "hour", "weekday", "slot"),
    [
        ("2021-02-01T09:00", "Asia/Beirut", None, None, "2021-02-01T09:00"),
        ("2021-02-01T09:00", "Asia/Beirut", 18, None, "2021-02-01T16:00"),
        ("2021-02-01T16:00", "Asia/Beirut", 18, None, "2021-02-01T16:00"),
        ("2021-02-01T16:01", "Asia/Beirut", 18, None, "2021-02-02T16:00"),
        ("2021-02-01T22:30", "Asia/Beirut", 8, None, "2021-02-02T06:00"),
        ("2021-02-01T09:00", "Asia/Beirut", 10, 4, "2021-02-05T08:00"),
        ("2021-02-05T08:01", "Asia/Beirut", 10, 4, "2021-02-12T08:00"),
        # Clocks go forward in Beirut in the night to 28 March 2021: the same hour of the clock, an hour earlier.
        ("2021-03-27T09:00", "Asia/Beirut", 10, None, "2021-03-28T07:00"),
        ("2021-02-01T09:00", "America/Mexico_City", 18, None, "2021-02-02T00:00"),
    ],
)
def test_the_next_slot(now: str, zone: str, hour: int | None, weekday: int | None, slot: str) -> None:
    assert next_slot(at(now), zone=zone, hour=hour, weekday=weekday) == at(slot)


@given(
    st.integers(0, 10 * 365 * 24 * 60),
    st.sampled_from(["Asia/Beirut", "America/Santiago", "Asia/Kathmandu"]),
    st.integers(0, 23),
    st.none() | st.integers(0, 6),
)
def test_a_slot_is_never_in_the_past_and_at_most_a_week_ahead(
    minutes: int, zone: str, hour: int, weekday: int | None
) -> None:
    now = at("2020-01-01T00:00") + timedelta(minutes=minutes)
    slot = next_slot(now, zone=zone, hour=hour, weekday=weekday)
    assert 0 <= (slot - now).total_seconds() <= (8 if weekday is not None else 2) * 86_400


def test_working_days() -> None:
    monday = date(2021, 2, 1)
    assert working_days_after(monday, 5, weekend={"sat", "sun"}) == date(2021, 2, 8)
    assert working_days_after(monday, 5, weekend={"fri", "sat"}) == date(2021, 2, 8)
    assert working_days_after(date(2021, 2, 4), 1, weekend={"fri", "sat"}) == date(2021, 2, 7)
    with pytest.raises(ValueError, match="no working day"):
        working_days_after(monday, 1, weekend=DAYS)
