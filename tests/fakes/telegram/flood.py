"""Telegram's flood limits, as sliding windows: an account, a private chat, a group."""

import math
from collections import deque
from dataclasses import dataclass, field


@dataclass(slots=True)
class Window:
    """At most `most` events in any `seconds`."""

    most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        """Seconds until one more is allowed; 0 when it is now."""
        self._forget(now)
        return 0.0 if len(self.times) < self.most else self.times[-self.most] + self.seconds - now

    def count(self, now: float) -> int:
        """Take one more; how many there were in the window that ends now."""
        self._forget(now)
        self.times.append(now)
        return len(self.times)

    def _forget(self, now: float) -> None:
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()


@dataclass(slots=True)
class Bucket:
    """`rate` a second, and `burst` of them at once after a rest."""

    rate: float
    burst: int
    full_at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one more is allowed; 0 when it is now."""
        return max(0.0, self.full_at - now - (self.burst - 1) / self.rate)

    def count(self, now: float) -> None:
        """Take one more."""
        self.full_at = max(self.full_at, now) + 1 / self.rate


@dataclass(slots=True)
class Flood:
    """The limits of one account. `limited` off: Telegram as it never is, for measuring."""

    per_second: int = 30
    per_chat_per_second: float = 1
    chat_burst: int = 3
    per_group_per_minute: int = 20
    limited: bool = True
    peak: int = 0
    """The most messages taken in any sliding second."""
    refused: int = 0
    """How often 429 was answered."""
    _account: Window = field(default_factory=lambda: Window(30, 1.0))
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _groups: dict[int, Window] = field(default_factory=dict)

    def wait(self, chat: int, now: float) -> int:
        """Whole seconds to wait before a message to this chat, as `retry_after` says them; 0: send."""
        if not self.limited:
            return 0
        self._account.most = self.per_second
        wait = max(self._account.wait(now), self._chat(chat).wait(now))
        if wait <= 0:
            return 0
        self.refused += 1
        return max(1, math.ceil(wait))

    def count(self, chat: int, now: float) -> None:
        """A message was taken."""
        self.peak = max(self.peak, self._account.count(now))
        if self.limited:
            self._chat(chat).count(now)

    def _chat(self, chat: int) -> Window | Bucket:
        if chat < 0:
            return self._groups.setdefault(chat, Window(self.per_group_per_minute, 60.0))
        return self._chats.setdefault(chat, Bucket(self.per_chat_per_second, self.chat_burst))
