"""Pacing: evenly to the rate, never above it in any second, a burst of three a chat, halts to the instant."""

from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import CHAT_BURST, Pace


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
