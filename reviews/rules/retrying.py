"""When a delivery that failed is tried again: soon at first, then ever less often, for a day. Pure."""

from datetime import datetime, timedelta

LASTS = timedelta(hours=24)
"""For so long it is tried."""
_FIRST, _LONGEST = timedelta(seconds=5), timedelta(hours=3)


def next_try(*, attempts: int, now: datetime, expires: datetime, jitter: float) -> datetime | None:
    """When to try after so many attempts, the last time when it expires; None when that is over.

    `jitter` is at random from 0 to 1: those that failed together do not come back together.
    """
    if now >= expires:
        return None
    wait = min(_LONGEST, _FIRST * int(3 ** min(attempts - 1, 10)))
    return min(expires, now + wait * (0.75 + jitter / 2))
