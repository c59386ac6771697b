import os
import time

from tests.bench.measured import Measured, median, spent


def test_rate_and_cost_are_per_message() -> None:
    run = Measured(messages=2_000, seconds=4.0, cpu=1.0, platform=2.0)
    assert (run.rate, run.cost, run.held_up) == (500.0, 0.5, False)


def test_a_platform_without_a_core_left_holds_up() -> None:
    assert Measured(messages=1, seconds=4.0, cpu=1.0, platform=3.9).held_up


def test_processor_time_is_that_of_the_process() -> None:
    assert abs(spent(os.getpid()) - time.process_time()) < 0.1


def test_the_median_of_an_even_number_is_the_slower_one() -> None:
    runs = [Measured(messages, 1.0, 1.0, 1.0) for messages in (400, 100, 300, 200)]
    assert [median(runs[:3]).messages, median(runs).messages] == [300, 200]
