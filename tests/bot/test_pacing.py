"""Pacing: evenly to the rate, never above it in any second, a burst of three a chat, halts to the instant."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.pacing import CHAT_BURST, Left, Pace


@given(rate=st.integers(1, 200), idle=st.lists(st.floats(0, 3), max_size=20))
def test_no_second_sees_more_than_the_rate(rate: int, idle: list[float]) -> None:
    pace, now, slots = Pace(rate), 10.0, []
    for pause in idle:
        now += pause
        for chat in range(min(rate, 30)):
            slots.append(pace.slot(chat, now))
            now = max(now, slots[-1])
    for first, last in zip(slots, slots[rate:], strict=False):
        assert last - first >= 1


def test_97_percent_of_the_rate_are_reached() -> None:
    pace = Pace(30)
    slots = [pace.slot(chat, 0.0) for chat in range(301)]
    assert 300 / (slots[-1] - slots[0]) >= 0.97 * 30


def test_a_chat_is_free_for_a_burst_and_then_once_a_second() -> None:
    pace, now = Pace(1000), 100.0
    for _ in range(CHAT_BURST):
        assert pace.free_at(1, now) == now
        pace.slot(1, now)
    assert pace.free_at(1, now) == now + 1
    assert pace.free_at(2, now) == now
    assert pace.free_at(1, now + 5) == now + 5


def test_a_halt_lasts_to_the_instant_for_the_account_or_one_chat() -> None:
    pace = Pace(30)
    pace.halt(50.0, 1)
    assert (pace.free_at(1, 10.0), pace.free_at(2, 10.0), pace.halted_until) == (50.0, 10.0, 0.0)
    pace.halt(40.0)
    pace.halt(30.0)
    assert (pace.halted_until, pace.slot(2, 10.0)) == (40.0, 40.0)


@given(
    rate=st.integers(1, 60),
    stalls=st.lists(st.tuples(st.floats(0, 0.5), st.floats(0, 0.5)), min_size=1, max_size=100),
    way=st.floats(0, 0.2),
)
@example(rate=1, stalls=[(0.0, 0.5), (0.0, 0.0)], way=0.05)
@example(rate=30, stalls=[(0.0, 0.0)] * 20 + [(0.0, 0.4)] * 30 + [(0.0, 0.0)] * 30, way=0.05)
@example(rate=30, stalls=[(0.0, 0.0)] * 70, way=0.0)
def test_who_stood_still_does_not_make_up_for_it_within_a_second(
    rate: int, stalls: list[tuple[float, float]], way: float
) -> None:
    """`stalls`: how much later than it might a message leaves, and how long the platform lets it lie; `way`: there."""
    pace, now = Pace(rate), 10.0
    under_way: list[tuple[float, Left]] = []
    taken: list[float] = []
    pace.answered(pace.leave(now - 2), now - 2 + 2 * way)
    for stall, lies in stalls:
        now += stall
        while any(at <= now or left.number <= len(taken) + 1 - rate for at, left in under_way):
            at, left = under_way.pop(0)
            now = max(now, at)
            pace.answered(left, at)
        now = max(now, pace.room_at())
        taken.append(now + way + lies)
        under_way = sorted([*under_way, (taken[-1] + way, pace.leave(now))])
    in_turn = sorted(taken)
    for first, last in zip(in_turn, in_turn[rate:], strict=False):
        assert last - first >= 0.95  # a platform that lets everything lie seems farther away than it is
