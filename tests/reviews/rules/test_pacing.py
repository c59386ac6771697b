from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviews.rules.pacing import room_from
from reviews.rules.quiet_hours import Rhythm, local

BEIRUT = Rhythm("Asia/Beirut")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("pushes", "now", "room"),
    [
        ([], "2021-02-09T10:00+02:00", "2021-02-09T10:00+02:00"),
        (["2021-02-08T10:00+02:00"], "2021-02-09T08:00+02:00", "2021-02-09T08:00+02:00"),
        (["2021-02-09T10:00+02:00"], "2021-02-09T10:00+02:00", "2021-02-10T00:00+02:00"),
        # a day is a day of their own calendar, not 24 hours, and not a day of UTC
        (["2021-02-09T00:30+02:00"], "2021-02-09T23:00+02:00", "2021-02-10T00:00+02:00"),
        (["2021-02-08T23:30+02:00"], "2021-02-09T00:30+02:00", "2021-02-09T00:30+02:00"),
        # three in any seven days
        (
            ["2021-02-01T10:00+02:00", "2021-02-03T10:00+02:00", "2021-02-05T10:00+02:00"],
            "2021-02-06T10:00+02:00",
            "2021-02-08T10:00+02:00",
        ),
    ],
)
def test_room_under_the_caps(pushes: list[str], now: str, room: str) -> None:
    assert room_from(BEIRUT, [at(push) for push in pushes], at(now)) == at(room)


@given(
    st.sampled_from(["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Beirut", "Australia/Lord_Howe", "Africa/Cairo"]),
    st.lists(st.datetimes(datetime(2021, 3, 20), datetime(2021, 4, 10), timezones=st.just(UTC)), max_size=30),  # noqa: DTZ001  # given UTC
)
def test_who_waits_for_room_never_gets_more_than_the_caps(zone: str, wished: list[datetime]) -> None:
    rhythm, pushes = Rhythm(zone), list[datetime]()
    for wish in sorted(wished):
        room = room_from(rhythm, pushes, max([wish, *pushes]))
        assert room >= wish
        pushes.append(room)
    days = [local(rhythm, push).date() for push in pushes]
    assert len(set(days)) == len(days)
    assert all(later - first >= timedelta(days=7) for first, later in zip(pushes, pushes[3:], strict=False))
