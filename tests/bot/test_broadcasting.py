"""A broadcast survives `kill -9`. `python -m tests.bench.kills` does it with ten times as many people."""

from bot.sender import WINDOW
from tests.bot.broadcasting import killed_broadcast
from tests.bot.running import Place
from tests.fakes.telegram import FakeTelegram


async def test_nothing_of_a_broadcast_is_lost_to_kills(anywhere: Place, fake: FakeTelegram) -> None:
    """What came twice was under way at a kill; the states sum to the audience."""
    found = await killed_broadcast(anywhere, fake, people=1_000, kills=10)
    assert (found.lost, found.states) == (0, {"sent": 1_000})
    assert found.twice <= found.in_flight
    assert 0 < found.most <= 2 * WINDOW  # those under way, and those answered but not written down yet
