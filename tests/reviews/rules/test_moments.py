import re
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.replies import Clock, Day, Month, Name, Say, Year
from locales.texts import Texts
from reviews.rules.moments import UNDATED, Moment, Precision, calendar_order, is_earlier, moment_from, tell, tell_in

TEXTS = Texts.load()
FEBRUARY = Moment("month", start="2021-02", as_written="February 2021")

ARAB_REVIEW = Moment("day_range", start="2021-02-24", end="2021-02-25", as_written="24-25 February 2021")
LAC_REVIEW = Moment("week", start="2021-03-22", as_written="Week beginning 22 March 2021")
AFRICA_REVIEW = Moment("month", start="2021-06", tentative=True, as_written="June 2021")
AP_CONSULTATIONS = Moment("before", before="2021-03", as_written="Before March 2021")
AP_SURVEY = Moment("day", start="2020-10-31", year_inferred=True, as_written="31 October")
ONWARDS = Moment("open_from", start="2020-07", year_inferred=True, as_written="July onwards")
GAPPED = Moment("months", months=("2020-06", "2020-08"), year_inferred=True, as_written="June & August")
SPAN = Moment("month_range", start="2020-07", end="2020-10", year_inferred=True, as_written="July-October")
MEETING = Moment("day", start="2021-02-23", time="09:00", end_time="12:00", zone="Asia/Beirut")
EVERY = [
    ARAB_REVIEW,
    *(LAC_REVIEW, AFRICA_REVIEW, AP_CONSULTATIONS, AP_SURVEY, ONWARDS, GAPPED, SPAN, MEETING, UNDATED),
    *(Moment("ongoing"), Moment("year", start="2022"), Moment("half_year", start="2020-07", end="2020-12")),
    Moment("unclear", as_written="at the start of the 2022"),
]


def in_english(say: Say) -> str:
    return "".join(mark for mark in TEXTS.plain(say, ("en",)) if mark not in "\u2068\u2069\u2066")


def test_there_is_an_example_of_every_precision() -> None:
    assert {moment.precision for moment in EVERY} == set(get_args(Precision))


@pytest.mark.requirement("S0-31", "S0-32", "S0-35", "S0-42", "S0-51", "S0-52", "S0-54", "S0-57")
@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (ARAB_REVIEW, "Wednesday, 24 February 2021 to Thursday, 25 February 2021"),
        (LAC_REVIEW, "week beginning 22 March 2021, exact days not announced"),
        (AFRICA_REVIEW, "June 2021 (tentative)"),
        (Moment("month", start="2021-03"), "March 2021"),
        (AP_CONSULTATIONS, "before March 2021"),
        (AP_SURVEY, "31 October (year not written in the source, read as 2020)"),
        (Moment("day", start="--10-31"), "31 October (year not written in the source)"),
        (ONWARDS, "July onwards (year not written in the source, read as 2020)"),
        (Moment("open_from", start="2020-01"), "January 2020 onwards"),
        (GAPPED, "June and August (year not written in the source, read as 2020)"),
        (SPAN, "July to October (year not written in the source, read as 2020)"),
        (Moment("ongoing"), "ongoing, no further details published"),
        (Moment("year", start="2022"), "2022"),
        (Moment("half_year", start="2020-07", end="2020-12"), "second half of 2020"),
        (UNDATED, "not announced"),
        (Moment("undated", as_written="prior to the review"), "not announced (the source says: prior to the review)"),
        (Moment("unclear", as_written="at the start"), "not clear (the source says: at the start)"),
        (MEETING, "Tuesday, 23 February 2021, 09:00 to 12:00 (Beirut time)"),
    ],
)
def test_a_moment_is_told_as_its_source_has_it(moment: Moment, words: str) -> None:
    assert in_english(tell(moment)) == words


@pytest.mark.requirement("S0-26")
def test_what_is_not_announced_says_as_of_when() -> None:
    assert tell(UNDATED, as_of=FEBRUARY) == Say(
        "moment-undated-as-of", asof=Say("moment-month", point=Month("2021-02"))
    )
    assert in_english(tell(UNDATED, as_of=FEBRUARY)) == "not announced as of February 2021"


@pytest.mark.parametrize("moment", EVERY)
def test_no_day_is_named_that_the_source_does_not_have(moment: Moment) -> None:
    def values(say: Say) -> list[Any]:
        found: list[Any] = []
        for value in say.args.values():
            for each in value if isinstance(value, tuple) else (value,):
                found += values(each) if isinstance(each, Say) else [each]
        return found

    days = {value for value in values(tell(moment)) if isinstance(value, Day)}
    named = {part for part in (moment.start, moment.end) if part and len(part) == 10}
    assert {value.iso[-5:] for value in days} == {part[-5:] for part in named}


@pytest.mark.parametrize(
    ("moment", "first", "last"),
    [
        (ARAB_REVIEW, date(2021, 2, 24), date(2021, 2, 25)),
        (LAC_REVIEW, date(2021, 3, 22), date(2021, 3, 28)),
        (AFRICA_REVIEW, date(2021, 6, 1), date(2021, 6, 30)),
        (AP_CONSULTATIONS, None, date(2021, 2, 28)),
        (ONWARDS, date(2020, 7, 1), None),
        (GAPPED, date(2020, 6, 1), date(2020, 8, 31)),
        (SPAN, date(2020, 7, 1), date(2020, 10, 31)),
        (Moment("year", start="2022"), date(2022, 1, 1), date(2022, 12, 31)),
        (Moment("day", start="--10-31"), None, None),
        (UNDATED, None, None),
        (Moment("ongoing"), None, None),
    ],
)
def test_the_days_that_a_moment_spans(moment: Moment, first: date | None, last: date | None) -> None:
    assert (moment.first_day, moment.last_day) == (first, last)


@pytest.mark.requirement("S0-35", "S0-57")
def test_only_days_are_days() -> None:
    assert [moment for moment in EVERY if moment.day_known] == [ARAB_REVIEW, AP_SURVEY, MEETING]


@pytest.mark.parametrize(
    ("start", "hour"),
    [("2021-03-27", 7), ("2021-03-28", 6), ("2021-10-30", 6), ("2021-10-31", 7)],  # Beirut changes on these Sundays
)
def test_the_wall_time_stays_when_clocks_change(start: str, hour: int) -> None:
    moment = Moment("day", start=start, time="09:00", zone="Asia/Beirut")
    assert moment.first_instant == datetime(*date.fromisoformat(start).timetuple()[:3], hour, tzinfo=UTC)


def test_a_moment_is_past_when_its_last_day_is_over_in_its_zone() -> None:
    moment = Moment("day", start="2021-02-23", zone="Asia/Beirut")
    midnight = datetime(2021, 2, 23, 22, 0, tzinfo=UTC)
    assert not moment.past(midnight - timedelta(milliseconds=1))
    assert moment.past(midnight)
    assert not UNDATED.past(midnight)
    assert not ONWARDS.past(midnight)


@pytest.mark.requirement("S0-47")
def test_the_readers_own_time_stands_beside_the_events() -> None:
    meeting = Moment("day", start="2021-03-10", time="22:30", zone="Asia/Bangkok")
    assert tell_in(meeting, "Asia/Beirut") == Say(
        "moment-own-time", when=tell(meeting), day=Day("2021-03-10"), time=Clock("17:30"), zone=Name("Beirut")
    )
    assert tell_in(meeting, "Asia/Jakarta") == tell(meeting)  # the same clock
    assert tell_in(meeting, None) == tell(meeting)
    assert tell_in(ARAB_REVIEW, "Asia/Tokyo") == tell(ARAB_REVIEW)  # no time, nothing to convert


def test_the_calendar_orders_by_day_and_puts_what_has_none_last() -> None:
    mixed = [UNDATED, AFRICA_REVIEW, LAC_REVIEW, ARAB_REVIEW, Moment("ongoing"), AP_SURVEY]
    assert sorted(mixed, key=calendar_order) == [
        *(AP_SURVEY, ARAB_REVIEW, LAC_REVIEW, AFRICA_REVIEW),
        *(UNDATED, Moment("ongoing")),
    ]


def test_a_date_that_is_moved_forward_is_earlier() -> None:
    before = Moment("day", start="2021-02-22")
    assert is_earlier(before, ARAB_REVIEW)
    assert not is_earlier(ARAB_REVIEW, before)
    assert not is_earlier(UNDATED, before)


@pytest.mark.parametrize("moment", EVERY)
def test_a_moment_survives_json(moment: Moment) -> None:
    assert moment_from(moment.to_json()) == moment


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"precision": "day"}, "precision day needs start"),
        ({"precision": "day", "start": "2021-02"}, "precision day needs a day as start, not '2021-02'"),
        (
            {"precision": "day", "start": "2021-02-30"},
            "'2021-02-30' is no day of the calendar (day is out of range for month)",
        ),
        (
            {"precision": "day", "start": "soon"},
            "'soon' is not a date like 2021-02-23, 2021-02, 2021, --02-23 or --02",
        ),
        ({"precision": "month", "start": "2021-06", "time": "09:00", "zone": "UTC"}, "precision month has no time"),
        ({"precision": "day", "start": "2021-02-23", "time": "9h", "zone": "UTC"}, "'9h' is not a time like 14:30"),
        ({"precision": "day", "start": "2021-02-23", "time": "09:00"}, "a time needs a zone like Asia/Beirut"),
        ({"precision": "day", "start": "2021-02-23", "zone": "Beirut"}, "'Beirut' is not a zone like Asia/Beirut"),
        (
            {"precision": "day_range", "start": "2021-02-25", "end": "2021-02-24"},
            "the end 2021-02-24 is before the start 2021-02-25",
        ),
        ({"precision": "undated", "start": "2021-02-25"}, "precision undated has no start"),
        ({"precision": "months", "months": ("2021-02",)}, "precision months needs two or more months"),
        (
            {"precision": "day", "start": "--02-25", "year_inferred": True},
            "year_inferred needs the year that was inferred",
        ),
        ({"precision": "day", "start": "2021-02-23", "end_time": "09:00", "zone": "UTC"}, "end_time needs a time"),
    ],
)
def test_fields_that_make_no_moment_say_why(fields: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(reason)}$"):
        Moment(**fields)


days = st.dates(date(1990, 1, 1), date(2090, 1, 1))


@given(days, st.integers(0, 400), st.sampled_from(["Asia/Beirut", "America/Santiago", "Pacific/Apia", "UTC", None]))
def test_instants_and_days_agree(start: date, length: int, zone: str | None) -> None:
    end = start + timedelta(days=length)
    moment = Moment("day_range", start=start.isoformat(), end=end.isoformat(), zone=zone)
    assert moment.first_instant is not None
    assert moment.last_instant is not None
    assert moment.first_instant < moment.last_instant
    assert not moment.past(moment.last_instant)
    assert moment.past(moment.last_instant + timedelta(microseconds=1))
    assert moment_from(moment.to_json()) == moment


def test_the_year_of_an_inferred_date_stands_only_in_the_remark() -> None:
    assert tell(AP_SURVEY) == Say("moment-year-inferred", when=Say("moment-day", point=Day("--10-31")), year=Year(2020))
