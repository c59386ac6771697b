"""A choice is never only a button: it is answered by its number, in the digits of any script, or by its words."""

from collections.abc import Sequence
from dataclasses import replace

from dialogue.inbound import Inbound, Kind
from dialogue.words import digits, plain, wording

_MINUS = "-\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{MINUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}"
LONGEST = 200
"""Characters of the longest text that can be a choice's words."""


def chosen(inbound: Inbound, offered: Sequence[Sequence[str]], *, numbers: bool = True) -> Inbound:
    """The tap that a text means, or the same inbound.

    `offered` are the choices in reading order, each as its data and then every wording it answers to. Number n is the
    n-th of them (`0` and `00` are none); `numbers=False` where digits are an answer of their own. Words that fit two
    choices are no choice. While a form is open, leave this to `turns.turn`, which knows what digits mean there.
    """
    if not offered or inbound.kind is not Kind.text or len(inbound.text) > LONGEST:
        return inbound
    said = digits(plain(inbound.text)) if not _below_zero(inbound.text) else ""
    data = _by_number(said, offered) if said.isdecimal() and numbers else _by_words(said, offered)
    return replace(inbound, kind=Kind.choice, text=data) if data else inbound


def numbered(text: str, count: int) -> tuple[int, ...]:
    """The numbers 1 to `count` that a text consists of: `1, 3 and 5` is none, `1, 3 5` is (1, 3, 5)."""
    parts = digits(plain(text[:LONGEST])).split()
    if (
        not parts
        or _below_zero(text)
        or any(not part.isdecimal() or len(part) > 3 or not 0 < int(part) <= count for part in parts)
    ):
        return ()
    return tuple(dict.fromkeys(int(part) for part in parts))


def _below_zero(text: str) -> bool:
    """Whether it begins with a minus: `-1` is not the first choice."""
    sign, digit = text.strip()[:1], text.strip()[1:2]
    return bool(sign) and sign in _MINUS and digits(digit).isdecimal()


def _by_number(said: str, offered: Sequence[Sequence[str]]) -> str:
    number = int(said) if len(said) <= 3 else 0
    return offered[number - 1][0] if 0 < number <= len(offered) else ""


def _by_words(said: str, offered: Sequence[Sequence[str]]) -> str:
    fitting = {data for data, *words in offered if said and any(wording(word) == said for word in words)}
    return fitting.pop() if len(fitting) == 1 else ""
