"""The clock: real, or that of a past round, which runs faster and goes on after a restart."""

from datetime import UTC, datetime, timedelta

from bot.clock import Clock

START = datetime(2021, 2, 1, 9, tzinfo=UTC)


class Seconds:
    """A monotonic clock that one moves by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_without_a_start_it_is_the_real_time() -> None:
    clock = Clock()
    assert not clock.is_demo
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_demonstration_begins_in_the_past_and_runs_faster() -> None:
    seconds = Seconds()
    clock = Clock(START, 1440, seconds)
    assert (clock.is_demo, clock.now()) == (True, START)
    seconds.now += 60
    assert clock.now() == START + timedelta(days=1)
    assert clock.stamp_in(60) == round((START + timedelta(days=2)).timestamp() * 1000)


def test_it_goes_on_from_the_later_of_its_start_and_the_kept_instant() -> None:
    seconds = Seconds()
    for kept, begins in (
        (None, START),
        (START - timedelta(days=1), START),
        (START + timedelta(days=9), START + timedelta(days=9)),
    ):
        clock = Clock(START, 10, seconds)
        clock.go_on_from(kept)
        assert clock.now() == begins


def test_the_real_time_never_goes_on_from_anywhere() -> None:
    clock = Clock()
    clock.go_on_from(START + timedelta(days=100_000))
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
