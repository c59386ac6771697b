"""An answer, as typed, becomes a value or a reason why not. Reasons are values, never exceptions."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from dialogue.fields import AnyField, Value
from dialogue.replies import Name, Say


def by_id(say: Say) -> tuple[str, ...]:
    """The words of a message for whoever has no locales: its id."""
    return (say.id,)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to read an answer, passed in: it depends on the person's language."""

    words: Callable[[Say], Sequence[str]] = by_id
    """Every wording a label answers to in the person's language: its full and its short text."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """Country names in any language, as `words.plain` makes them, to ISO 3166 alpha-2 codes."""
    names: Mapping[str, Name] = field(default_factory=dict)
    """Names of countries by code, in the person's language and order, for lists."""
    danger: Collection[str] = ()
    """Words and phrases that speak of danger, in every language, as `words.plain` makes them."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why an answer was not taken."""

    why: Say


def read(field: AnyField, text: str, reading: Reading) -> Value | Wrong:
    """What a typed answer means to a field."""
    raise NotImplementedError
