from datetime import UTC, datetime

import pytest

from reviews.rules.moments import Moment
from reviews.rules.occasions import occasion_of

SINCE = datetime(2021, 1, 1, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("moment", "deadline", "start", "over"),
    [
        # an unknown hour is 09:00 in its zone; the first day is what is reminded of
        (Moment("day", "2021-02-23"), False, "2021-02-23T09:00+02:00", "2021-02-24T00:00+02:00"),
        (Moment("day_range", "2021-02-24", "2021-02-25"), False, "2021-02-24T09:00+02:00", "2021-02-25T00:00+02:00"),
        (Moment("day", "2021-02-23", zone="UTC"), False, "2021-02-23T09:00Z", "2021-02-24T00:00Z"),
        # a known hour ends all reminding
        (
            Moment("day", "2021-02-23", time="14:30", zone="Africa/Cairo"),
            False,
            "2021-02-23T14:30+02:00",
            "2021-02-23T14:30+02:00",
        ),
        # a week counts from its Monday and lasts until its Sunday
        (Moment("week", "2021-03-22"), False, "2021-03-22T09:00+02:00", "2021-03-29T00:00+03:00"),
        # a deadline counts from the morning of its last day
        (Moment("day", "2021-02-20"), True, "2021-02-20T09:00+02:00", "2021-02-21T00:00+02:00"),
        (
            Moment("day", "2021-02-20", time="23:59", zone="Asia/Beirut"),
            True,
            "2021-02-20T09:00+02:00",
            "2021-02-20T23:59+02:00",
        ),
        (
            Moment("day_range", "2021-02-01", "2021-02-20"),
            True,
            "2021-02-20T09:00+02:00",
            "2021-02-21T00:00+02:00",
        ),
    ],
)
def test_the_instants_of_an_occasion(moment: Moment, deadline: bool, start: str, over: str) -> None:
    occasion = occasion_of("event:x", moment, since=SINCE, zone="Asia/Beirut", deadline=deadline)
    assert occasion is not None
    assert (occasion.start, occasion.over) == (at(start), at(over))


@pytest.mark.parametrize(
    "moment",
    [
        Moment("month", "2021-06", tentative=True),
        Moment("month", "2021-06"),
        Moment("before", before="2021-03"),
        Moment("undated"),
        Moment("year", "2022"),
        Moment("day", "--10-31"),
        Moment("open_from", "2021-02-01"),
    ],
)
def test_what_is_no_date_yet_is_no_occasion(moment: Moment) -> None:
    assert occasion_of("event:x", moment, since=SINCE, zone="UTC") is None
