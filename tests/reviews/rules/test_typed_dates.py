"""Dates as staff type them."""

import pytest

from reviews.rules.moments import Moment
from reviews.rules.typed_dates import read_moment

READ = {
    "2021-03-24": Moment("day", start="2021-03-24"),
    " 2021-3-4 ": Moment("day", start="2021-03-04"),
    "2021-03-24 ?": Moment("day", start="2021-03-24", tentative=True),
    "2021-03-24 - 2021-03-25": Moment("day_range", start="2021-03-24", end="2021-03-25"),
    "2021-03-24 to 2021-03-24": Moment("day", start="2021-03-24"),
    "2021-03-24–2021-03-25": Moment("day_range", start="2021-03-24", end="2021-03-25"),
    "2021-03-24 9:30": Moment("day", start="2021-03-24", time="09:30", zone="Asia/Beirut"),
    "2021-03-24, 09:30-12:00": Moment("day", start="2021-03-24", time="09:30", end_time="12:00", zone="Asia/Beirut"),
    "2021-03-24T14:30 UTC": Moment("day", start="2021-03-24", time="14:30", zone="UTC"),
    "2021-03-24 14:30 America/Port-au-Prince": Moment(
        "day", start="2021-03-24", time="14:30", zone="America/Port-au-Prince"
    ),
    "2021-W12": Moment("week", start="2021-03-22"),
    "2021-w12 ?": Moment("week", start="2021-03-22", tentative=True),
    "2021-03": Moment("month", start="2021-03"),
}


@pytest.mark.parametrize(("text", "moment"), READ.items(), ids=READ.keys())
def test_what_is_a_date(text: str, moment: Moment) -> None:
    assert read_moment(text, zone="Asia/Beirut") == moment


NONE = [
    "",
    "soon",
    "24.3.2021",
    "2021-02-30",
    "2021-13",
    "2021-W60",
    "2021-03-25 - 2021-03-24",
    "2021-03-24 25:00",
    "2021-03-24 10:00 Nowhere/City",
    "2021-03 10:00",
    "2021-03-24 Asia/Beirut",
    "2021-03-24 " * 1000,
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_moment(text, zone="Asia/Beirut")
