"""How fast an account may send: evenly to its rate; to one chat one message a second after a short burst."""

from collections import OrderedDict

CHAT_BURST = 3
"""Messages that may follow each other at once in one chat."""
_MARGIN = 1.025
"""So much wider than the rate asks, since messages do not travel equally fast and no second may see more than it."""
_REMEMBERED = 100_000


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

    def slot(self, address: int, now: float) -> float:
        """Take the account's next slot for a message to this chat, which is free; when it is."""
        at = max(now, self._next)
        self._next = at + self._gap
        self._chats[address] = max(at, self._chats.get(address, 0.0)) + self._chat_seconds
        self._chats.move_to_end(address)
        if len(self._chats) > _REMEMBERED:
            self._chats.popitem(last=False)
        return at

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
