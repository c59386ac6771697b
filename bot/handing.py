"""A reply goes from its turn straight to the sender of its account, where that one is in this process.

Its row is written under the sender's own lease, as if the sender had fetched it, and is handed over once it is
committed; so nothing that was just sealed is read and opened again. What is lost on the way is fetched when the lease
is over, or by the next holder.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.body import Body
from storage.leases import Lease
from storage.sending import Parcel

_PER_CHAT = 10
"""Rows of one chat at hand, at most: somebody who writes a thousand messages holds up nobody."""


@dataclass(slots=True)
class Handed(Parcel):
    """A row with what it holds sealed, open."""

    to: str
    """The app's own id of the address."""
    packed: bytes
    reply: Body


@dataclass(frozen=True, slots=True)
class Taking:
    """A sender that takes replies over."""

    lease: Lease
    """Under which they are to be written."""
    but: frozenset[int]
    """Addresses that have rows at hand: another one is fetched in its turn."""


class Taker(Protocol):
    """A sender, for whoever writes replies."""

    def taking(self) -> Taking | None:
        """How replies are taken over now; None when all are to be fetched."""

    def hand_over(self, lease: Lease, rows: Sequence[Handed]) -> None:
        """Rows that were committed under this lease."""


def crowded(rows: Iterable[Parcel]) -> list[int]:
    """The addresses of which enough is at hand."""
    return [address for address, number in Counter(row.address for row in rows).items() if number >= _PER_CHAT]


def in_order(here: Mapping[int, Parcel], more: Sequence[Parcel]) -> dict[int, Parcel]:
    """All rows at hand in the order in which they go; of one chat only the first ones, and what was handed over."""
    if not more:
        return dict(here)
    rows = {**here, **{row.id: row for row in more}}.values()
    ready: dict[int, Parcel] = {}
    chats: Counter[int] = Counter()
    for row in sorted(rows, key=lambda row: (row.lane, row.id)):
        chats[row.address] += 1
        if chats[row.address] <= _PER_CHAT or isinstance(row, Handed):
            ready[row.id] = row
    return ready
