"""The sentences on reminders, each with an example of the 2020-21 round, and then as properties."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviews.rules.moments import Moment
from reviews.rules.occasions import Occasion, occasion_of
from reviews.rules.quiet_hours import Rhythm, local, next_permitted, permitted
from reviews.rules.reminders import (
    SOON,
    Outcome,
    Planned,
    Reason,
    Recipient,
    decide,
    next_due,
    permitted_at,
    plan,
    reminders_for,
)
from tests.reviews.rules.test_quiet_hours import ZONES

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
    assert next_due(busy, [REVIEW], [], now) == at("2021-02-22T08:30Z")


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


# Properties

days = st.integers(0, 60).map(lambda n: (datetime(2021, 3, 1, tzinfo=UTC) + timedelta(days=n)).date().isoformat())
moments = st.one_of(
    st.builds(lambda day: Moment("day", day), days),
    st.builds(lambda day: Moment("week", day), days),
    st.builds(
        lambda day, hour, zone: Moment("day", day, time=f"{hour:02}:30", zone=zone),
        days,
        st.integers(0, 23),
        st.sampled_from(ZONES),
    ),
)
subjects = [f"event:{letter}" for letter in "abcdefgh"]
occasions = st.lists(
    st.builds(
        occasion,
        st.sampled_from(subjects),
        moments,
        since=st.sampled_from([YES, at("2021-03-20T15:00Z")]),
        zone=st.sampled_from(ZONES),
        invites=st.booleans(),
        precedes=st.sampled_from([None, *subjects]),
        for_states=st.sampled_from([False, False, True]),
    ),
    max_size=8,
    unique_by=lambda each: each.subject,
)
people = st.builds(
    Recipient,
    st.builds(Rhythm, st.sampled_from(ZONES), st.sampled_from([21, 18, 23, 2]), st.sampled_from([8, 10, 1, 2])),
    st.sampled_from([(42, 14, 7, 2, 0), (30, 3, 1, 0), (0,), (14, 2)]),
    st.frozensets(st.sampled_from(subjects), max_size=2),
    st.sampled_from([None, at("2021-02-10T12:00Z"), at("2021-03-25T23:50Z")]),
)
nows = st.sampled_from([YES, at("2021-02-10T12:10Z"), at("2021-03-25T00:01Z"), at("2021-03-28T01:30Z")])
histories = st.lists(st.integers(0, 14 * 24), max_size=4)


def pushes_before(now: datetime, hours: Sequence[int]) -> list[datetime]:
    return sorted(now - timedelta(hours=each) for each in hours)


def instants_of(planned: Sequence[Planned]) -> list[datetime]:
    return sorted({each.at for each in planned if each.outcome is Outcome.sent})


def soon(planned: Sequence[Planned], instant: datetime) -> bool:
    return any(
        each.reminder.start - instant <= SOON for each in planned if each.at == instant and each.outcome is Outcome.sent
    )


@given(people, occasions, histories, nows)
def test_nothing_is_dropped_and_everything_ends_once(
    person: Recipient, about: list[Occasion], hours: list[int], now: datetime
) -> None:
    planned = plan(person, about, pushes_before(now, hours), now)
    expected = reminders_for(person, about)
    assert sorted(expected, key=repr) == sorted((each.reminder for each in planned), key=repr)
    for each in planned:
        assert (each.reason is None) == (each.outcome is not Outcome.skipped)
        assert each.outcome is not Outcome.skipped or each.reason in (Reason.done, Reason.passed)
        if each.outcome is Outcome.merged:
            together = [
                other.reminder.subject for other in planned if other.at == each.at and other.outcome is Outcome.sent
            ]
            assert each.reminder.subject in together


@given(people, occasions, histories, nows)
def test_never_in_quiet_hours_unless_the_date_would_pass(
    person: Recipient, about: list[Occasion], hours: list[int], now: datetime
) -> None:
    planned = plan(person, about, pushes_before(now, hours), now)
    for instant in instants_of(planned):
        if not permitted(person.rhythm, instant):
            overs = [each.reminder.over for each in planned if each.at == instant and each.outcome is Outcome.sent]
            assert min(overs) <= next_permitted(person.rhythm, instant)


@given(people, occasions, histories, nows)
def test_never_more_than_the_caps_unless_it_is_soon(
    person: Recipient, about: list[Occasion], hours: list[int], now: datetime
) -> None:
    history = pushes_before(now, hours)
    planned = plan(person, about, history, now)
    pushes = list(history)
    for instant in instants_of(planned):
        same_day = [
            push for push in pushes if local(person.rhythm, push).date() == local(person.rhythm, instant).date()
        ]
        week = [push for push in pushes if push > instant - timedelta(days=7)]
        assert soon(planned, instant) or (len(same_day) < 1 and len(week) < 3)
        pushes.append(instant)


@given(people, occasions, histories, nows)
def test_no_reminder_too_early_too_late_before_the_yes_or_for_states(
    person: Recipient, about: list[Occasion], hours: list[int], now: datetime
) -> None:
    by_subject = {each.subject: each for each in about}
    for each in plan(person, about, pushes_before(now, hours), now):
        assert each.at >= max(now, each.reminder.due)
        assert each.reminder.due >= by_subject[each.reminder.subject].since
        assert not by_subject[each.reminder.subject].for_states
        if each.outcome is not Outcome.skipped:
            assert each.at < each.reminder.over
            assert each.reminder.subject not in person.done
            assert person.busy_at is None or not person.busy_at <= each.at < person.busy_at + timedelta(minutes=30)


@given(people, occasions, nows)
def test_linked_events_are_due_together(person: Recipient, about: list[Occasion], now: datetime) -> None:
    due = {(each.subject, each.lead): each.due for each in reminders_for(person, about)}
    by_subject = {each.subject: each for each in about if not each.for_states}
    for first in by_subject.values():
        then = by_subject.get(first.precedes or "")
        if then and then is not first and abs(then.first - first.last) <= timedelta(days=3):
            for lead in set(person.leads) - {0, 42}:
                both = [due.get((first.subject, lead)), due.get((then.subject, lead))]
                assert None in both or both[0] == both[1]


@given(people, occasions, nows)
def test_deciding_leaves_nothing_over(person: Recipient, about: list[Occasion], now: datetime) -> None:
    waiting = [each for each in reminders_for(person, about) if each.due <= now]
    decision = decide(person, waiting, [], now)
    ended = [*decision.send, *decision.merged, *(each for each, _ in decision.skipped), *decision.wait]
    assert sorted(ended, key=repr) == sorted(waiting, key=repr)
    assert bool(decision.wait) == (decision.until is not None)
    assert decision.until is None or decision.until > now
