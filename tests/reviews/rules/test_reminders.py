"""The sentences on reminders, each with an example of the 2020-21 round."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reviews.rules.moments import Moment
from reviews.rules.occasions import Occasion, occasion_of
from reviews.rules.quiet_hours import Rhythm
from reviews.rules.reminders import (
    Outcome,
    Planned,
    Reason,
    Recipient,
    permitted_at,
    plan,
)

YES = datetime(2020, 12, 1, tzinfo=UTC)
BEIRUT = Recipient(Rhythm("Asia/Beirut"))
FIRM = (14, 7, 2, 0)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def occasion(
    subject: str,
    moment: Moment,
    *,
    since: datetime = YES,
    zone: str = "Asia/Beirut",
    invites: bool = False,
    precedes: str | None = None,
    for_states: bool = False,
) -> Occasion:
    found = occasion_of(
        subject, moment, since=since, zone=zone, invites=invites, precedes=precedes, for_states=for_states
    )
    assert found is not None
    return found


CONSULTATION = occasion("event:consultation", Moment("day", "2021-02-23"), invites=True, precedes="event:review")
REVIEW = occasion("event:review", Moment("day_range", "2021-02-24", "2021-02-25"), invites=True)
LAC = occasion("event:lac", Moment("week", "2021-03-22"), zone="America/Santiago", invites=True)


def sent(planned: Sequence[Planned]) -> list[tuple[str, list[str]]]:
    """The messages: instant and subjects."""
    messages: dict[datetime, list[str]] = {}
    for each in planned:
        if each.outcome is Outcome.sent:
            messages.setdefault(each.at, []).append(each.reminder.subject.partition(":")[2])
    return [(instant.isoformat(timespec="minutes")[:16], subjects) for instant, subjects in messages.items()]


@pytest.mark.requirement("S0-15", "S0-20")
def test_the_arab_consultation_and_review_are_reminded_together() -> None:
    assert sent(plan(BEIRUT, [CONSULTATION, REVIEW], [], YES)) == [
        ("2021-01-12T08:00", ["consultation", "review"]),  # 42 days before the consultation
        ("2021-02-09T08:00", ["consultation", "review"]),
        ("2021-02-16T08:00", ["consultation", "review"]),
        ("2021-02-21T08:00", ["consultation", "review"]),
        ("2021-02-23T06:00", ["consultation"]),
        ("2021-02-24T06:00", ["review"]),
    ]


def test_linked_events_more_than_three_days_apart_share_only_the_invitation() -> None:
    review = replace(REVIEW, first=REVIEW.first + timedelta(days=3), start=REVIEW.start + timedelta(days=3))
    assert sent(plan(replace(BEIRUT, leads=(42, 14)), [CONSULTATION, review], [], YES)) == [
        ("2021-01-12T08:00", ["consultation", "review"]),
        ("2021-02-09T08:00", ["consultation"]),
        ("2021-02-13T08:00", ["review"]),
    ]


@pytest.mark.requirement("S0-42")
def test_a_week_is_reminded_from_its_monday() -> None:
    person = Recipient(Rhythm("America/Santiago"))
    assert sent(plan(person, [LAC], [], YES)) == [
        ("2021-02-08T13:00", ["lac"]),
        ("2021-03-08T13:00", ["lac"]),
        ("2021-03-15T13:00", ["lac"]),
        ("2021-03-20T13:00", ["lac"]),
        ("2021-03-22T11:00", ["lac"]),
    ]


@pytest.mark.requirement("S0-57")
def test_what_is_tentative_is_not_counted_down_to() -> None:
    assert plan(BEIRUT, [replace(REVIEW, tentative=True)], [], YES) == []


@pytest.mark.requirement("S0-41")
def test_what_binds_states_is_never_reminded() -> None:
    inputs = occasion("deadline:lac-state-inputs", Moment("day", "2021-02-20"), for_states=True)
    assert plan(BEIRUT, [inputs], [], YES) == []


def test_lead_times_that_passed_before_the_yes_are_not_caught_up() -> None:
    late = replace(REVIEW, since=at("2021-02-18T12:00Z"))
    assert sent(plan(BEIRUT, [late], [], late.since)) == [
        ("2021-02-22T08:00", ["review"]),
        ("2021-02-24T06:00", ["review"]),
    ]


def test_several_missed_ones_make_one_message() -> None:
    now = at("2021-02-20T12:00Z")
    planned = plan(BEIRUT, [CONSULTATION, REVIEW], [], now)
    assert sent(planned)[0] == ("2021-02-20T12:00", ["consultation", "review"])
    assert [each.reminder.lead for each in planned if each.at == now and each.outcome is Outcome.sent] == [7, 7]
    assert sum(each.outcome is Outcome.merged for each in planned) == 4


def test_a_date_that_has_passed_is_skipped_with_its_reason() -> None:
    planned = plan(BEIRUT, [REVIEW], [], at("2021-02-26T12:00Z"))
    assert {(each.outcome, each.reason) for each in planned} == {(Outcome.skipped, Reason.passed)}
    assert len(planned) == 5


def test_nothing_to_those_who_have_done_it() -> None:
    person = replace(BEIRUT, done=frozenset({"event:consultation"}))
    messages = sent(plan(person, [CONSULTATION, REVIEW], [], YES))
    assert [subjects for _, subjects in messages] == [["review"]] * 5


def test_a_cap_delays_and_what_waits_joins_the_next_message() -> None:
    other = occasion("event:other", Moment("day", "2021-02-24"), zone="Asia/Amman")
    pushes = [at("2021-02-08T09:00Z"), at("2021-02-09T09:00Z"), at("2021-02-10T07:00Z")]
    now = at("2021-02-10T07:30Z")
    assert sent(plan(replace(BEIRUT, leads=(14,)), [other, REVIEW], pushes, now)) == [
        ("2021-02-15T09:00", ["other", "review"])
    ]


@pytest.mark.parametrize(
    ("now", "urgent", "over", "permitted_from"),
    [
        ("2021-02-21T12:00Z", False, None, "2021-02-22T06:00Z"),  # pushed today: tomorrow, when it is not quiet
        ("2021-02-21T12:00Z", True, None, "2021-02-21T12:00Z"),
        ("2021-02-21T20:00Z", True, "2021-02-23T07:00Z", "2021-02-22T06:00Z"),
        ("2021-02-21T20:00Z", True, "2021-02-22T05:00Z", "2021-02-21T20:00Z"),  # the date would pass
    ],
)
def test_quiet_hours_hold_for_what_does_not_wait_unless_the_date_would_pass(
    now: str, urgent: bool, over: str | None, permitted_from: str
) -> None:
    pushes = [at("2021-02-21T08:00Z")]
    found = permitted_at(BEIRUT, pushes, at(now), urgent=urgent, over=at(over) if over else None)
    assert found == at(permitted_from)


def test_what_is_within_48_hours_does_not_wait_for_the_cap() -> None:
    pushes = [at("2021-02-18T08:00Z"), at("2021-02-20T08:00Z"), at("2021-02-22T07:00Z")]
    assert sent(plan(replace(BEIRUT, leads=(2,)), [REVIEW], pushes, at("2021-02-22T07:30Z"))) == [
        ("2021-02-22T08:00", ["review"])
    ]


def test_nothing_into_a_form_that_was_active_half_an_hour_ago() -> None:
    now = at("2021-02-22T08:10Z")
    busy = replace(BEIRUT, leads=(2,), busy_at=at("2021-02-22T08:00Z"))
    assert sent(plan(busy, [REVIEW], [], now)) == [("2021-02-22T08:30", ["review"])]


def test_a_pause_holds_everything_and_then_makes_one_message() -> None:
    paused = replace(BEIRUT, paused_until=at("2021-02-20T09:00Z"))
    assert sent(plan(paused, [CONSULTATION, REVIEW], [], at("2021-02-01T00:00Z")))[0] == (
        "2021-02-20T09:00",
        ["consultation", "review"],
    )


def test_with_an_unknown_zone_the_usual_day_hours_of_the_region_hold() -> None:
    usual = Recipient(Rhythm("Asia/Bangkok", quiet_from=18, quiet_until=10), leads=(7, 0))
    review = occasion("event:ap", Moment("day_range", "2021-03-10", "2021-03-12"), zone="Asia/Bangkok")
    assert sent(plan(usual, [review], [], YES)) == [("2021-03-03T03:00", ["ap"]), ("2021-03-09T10:00", ["ap"])]
