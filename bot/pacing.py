"""How fast an account may send: evenly to its rate; to one chat one message a second after a short burst."""

import math
from collections import OrderedDict
from typing import NamedTuple

CHAT_BURST = 3
"""Messages that may follow each other at once in one chat."""
_MARGIN = 1.01
"""So much wider than the rate asks, since messages do not travel equally fast: then few have to wait for `room_at`."""
_REMEMBERED = 100_000
_CLOCK = 0.001
"""Seconds by which two clocks may differ within a second."""
_COUNTED = 1000
"""Messages of which one remembers when they were taken, at most: at higher rates they are less than a second's."""
_CLOSER = 0.001
"""How fast the quickest answer seen is forgotten, when the way to the platform has become longer."""


class Left(NamedTuple):
    """A message under way: the how manieth it is, and when it left."""

    number: int
    at: float


class Pace:
    """Times are seconds of a monotonic clock. In memory: one sender per account makes it exact."""

    def __init__(self, rate: float, *, chat_seconds: float = 1.0) -> None:
        self._gap = _MARGIN / rate
        self._chat_seconds = chat_seconds
        self._next = 0.0
        self.halted_until = 0.0
        """Nothing leaves this account before then."""
        self._chats: OrderedDict[int, float] = OrderedDict()
        """Address -> when it would be even with one message every `chat_seconds`."""
        self._halted: dict[int, float] = {}
        # Slots say when messages should leave. What counts is when they do, and when the platform takes them: whoever
        # stands still for a moment, here or there, must not make up for it in the second after it.
        counted = max(1, min(_COUNTED, round(rate)))
        self._taken = [-math.inf] * counted
        """When the last so many were taken, as far as one knows: when they left, until they are answered."""
        self._window = counted / rate + _CLOCK
        self._count = 0
        self._quickest = math.inf

    def slot(self, address: int, now: float) -> float:
        """Take the account's next slot for a message to this chat, which is free; when it is."""
        at = max(now, self._next)
        self._next = at + self._gap
        self._chats[address] = max(at, self._chats.get(address, 0.0)) + self._chat_seconds
        self._chats.move_to_end(address)
        if len(self._chats) > _REMEMBERED:
            self._chats.popitem(last=False)
        return at

    def room_at(self) -> float:
        """From when on one more may leave, so that no second sees too many."""
        return self._taken[self._count % len(self._taken)] + self._window

    def leave(self, now: float) -> Left:
        """One leaves."""
        left = Left(self._count, now)
        self._taken[left.number % len(self._taken)] = now
        self._count += 1
        return left

    def answered(self, left: Left, now: float) -> None:
        """It was taken meanwhile: so much later than it left as its answer took longer than the quickest one does."""
        took = now - left.at
        longer = took - self._quickest
        self._quickest = self._quickest + _CLOSER * longer if 0 < longer < math.inf else took
        if self._count - left.number <= len(self._taken):
            self._taken[left.number % len(self._taken)] = now - self._quickest

    def free_at(self, address: int, now: float) -> float:
        """From when on this chat may be written to."""
        even = self._chats.get(address, 0.0)
        return max(now, even - (CHAT_BURST - 1) * self._chat_seconds, self._halted.get(address, 0.0))

    def halt(self, until: float, address: int | None = None) -> None:
        """Nothing leaves this account, or goes to this chat, before then: exactly as long as the platform asked."""
        if address is None:
            self.halted_until = max(self.halted_until, until)
            self._next = max(self._next, until)
        else:
            self._halted = {chat: end for chat, end in self._halted.items() if end > until - 86_400}
            self._halted[address] = until
