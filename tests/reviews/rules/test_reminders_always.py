"""The sentences on reminders as properties, for zones from UTC-11 to UTC+14 and around changes of summer time."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reviews.rules.moments import Moment
from reviews.rules.occasions import Occasion
from reviews.rules.quiet_hours import Rhythm, local, next_permitted, permitted
from reviews.rules.reminders import SOON, Outcome, Planned, Reason, Recipient, decide, plan, reminders_for
from tests.reviews.rules.test_quiet_hours import ZONES
from tests.reviews.rules.test_reminders import YES, at, occasion

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
