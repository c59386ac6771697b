"""The PIN that approving asks: hashed slowly, checked outside any transaction, five tries, then an hour of rest.

A turn holds a transaction, so it never hashes: it says that the next text is the PIN (`ask`); the service looks for
that (`awaited`), hashes outside, and notes how it went (`noted`); the turn then reads the result (`state`).
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from typing import Literal, TypeAlias

from storage import audit
from storage import staff as kept
from storage.database import Transaction

TRIES = 5
LOCK = timedelta(hours=1)
COUNTS_FOR = timedelta(minutes=5)
"""How long a right PIN counts, and how long one is waited for."""
_SHORTEST, _LONGEST = 4, 8
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)

State: TypeAlias = Literal["proved", "wrong", "locked", "set", "unfit", "unset", "unasked", "again", "unlike"]
"""`again`: a new PIN was written once, and is to be written again. `set`: it was, so it is kept, and counts as proved.
`unlike`: another one was written then, so there is none. `unfit`: the new one was not 4 to 8 digits. `unset`: there is
none yet, so ask for a new one. `unasked`: there is one, and it was not asked for lately.
"""
_RESULTS = {"proved", "wrong", "set", "unfit", "unlike"}
_AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Awaited:
    """A chat whose next text is a PIN. `hash` is that of the account's PIN; None when the text becomes it."""

    address: int
    staff: str
    hash: str | None
    again: bool = False
    """Whether it is a new one that is written for the second time."""


def hashed(pin: str, salt: str) -> str:
    """What is kept instead of a PIN; takes some 50 ms. `salt` is random text without a colon."""
    return f"{salt}:{hashlib.scrypt(pin.encode(), salt=salt.encode(), n=2**14, r=8, p=1).hex()}"


def matches(pin: str, hash: str) -> bool:
    """Whether it is the PIN that was kept; takes as long as hashing it."""
    return compare_digest(hashed(pin, hash.partition(":")[0]), hash)


def fit(pin: str) -> bool:
    """Whether it can be one: 4 to 8 digits."""
    return _SHORTEST <= len(pin) <= _LONGEST and pin.isascii() and pin.isdigit()


async def ask(tx: Transaction, *, address: int, new: bool = False, now: datetime) -> None:
    """The next text from this chat is its account's PIN, or becomes it; or is the new one once more."""
    which = _AGAIN if await state(tx, address=address, now=now) == _AGAIN else "new" if new else "old"
    await kept.ask_pin(tx, address=address, which=which, until=now + COUNTS_FOR)


async def awaited(tx: Transaction, *, address: int, now: datetime) -> Awaited | None:
    """Whether the next text from this chat is a PIN that is to be checked or kept."""
    chat = await kept.chat(tx, address=address, now=now)
    if chat is None or chat.pin_asked is None or chat.pin_until <= now:
        return None
    pin = await kept.pin(tx, staff=chat.staff)
    if pin.locked_until > now:
        return None
    return Awaited(address, chat.staff, None if chat.pin_asked == "new" else pin.hash, chat.pin_asked == _AGAIN)


async def noted(tx: Transaction, *, of: Awaited, right: bool, new: str | None = None, now: datetime) -> None:
    """How it went: `right` or not; `new` is the hash of a new PIN, None when the text could be none."""
    if of.hash is None and new:
        await kept.set_pin(tx, staff=of.staff, hash=new)
        await kept.ask_pin(tx, address=of.address, which=_AGAIN, until=now + COUNTS_FOR)
        return
    result = _result(of, right)
    await kept.note_pin(tx, address=of.address, result=result, until=now + COUNTS_FOR)
    if result == "set":
        await audit.record(tx, actor=f"staff:{of.staff}", verb="staff.pin", object=f"staff:{of.staff}", now=now)
    elif result == "unlike":
        await kept.set_pin(tx, staff=of.staff, hash=None)
    elif of.hash is not None:
        await _count(tx, of.staff, right, now)


def _result(of: Awaited, right: bool) -> str:
    if of.hash is None:
        return "unfit"
    if of.again:
        return "set" if right else "unlike"
    return "proved" if right else "wrong"


async def _count(tx: Transaction, staff: str, right: bool, now: datetime) -> None:
    failures = 0 if right else (await kept.pin(tx, staff=staff)).failures + 1
    locked = failures >= TRIES
    await kept.count_failures(
        tx, staff=staff, failures=0 if locked else failures, locked_until=now + LOCK if locked else _NEVER
    )
    if locked:
        await audit.record(tx, actor=f"staff:{staff}", verb="staff.lock", object=f"staff:{staff}", now=now)


async def state(tx: Transaction, *, address: int, now: datetime) -> State:
    """How the last PIN of this chat went."""
    chat = await kept.chat(tx, address=address, now=now)
    if chat is None:
        return "unasked"
    pin = await kept.pin(tx, staff=chat.staff)
    if pin.locked_until > now:
        return "locked"
    if chat.pin_asked == _AGAIN:  # what was written only once, and longer ago, is none
        return "again" if chat.pin_until > now else "unset"
    if chat.pin_until > now and chat.pin_result in _RESULTS:
        return chat.pin_result  # type: ignore[return-value]  # one of those above
    return "unasked" if pin.hash else "unset"


async def spend(tx: Transaction, *, address: int, now: datetime) -> bool:
    """Use a right PIN for one act; False when there is none."""
    if await state(tx, address=address, now=now) not in {"proved", "set"}:
        return False
    await kept.note_pin(tx, address=address, result="", until=now)
    return True
