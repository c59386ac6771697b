"""A form: what a journey asks, as data. The same form is a chat dialogue, a web form, a staff view and a schema."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TypeAlias

from dialogue.fields import AnyField, Day, Number, OneOf, SomeOf, Text, When
from dialogue.replies import Say

_KEY = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that are asked again and again: co-organisers, countries, files. From `least` to `most` times."""

    name: str
    fields: tuple[AnyField, ...]
    least: int = 0
    most: int = 5
    when: When | None = None


Entry: TypeAlias = AnyField | Group


@dataclass(frozen=True, slots=True)
class Form:
    """Questions in their order. `name` is also the prefix of its messages.

    Raises `ValueError` when it cannot be asked: a key twice, a condition on something that does not come before it,
    a list without options, limits that leave nothing.
    """

    name: str
    fields: tuple[Entry, ...]
    fingerprint: str = field(init=False, compare=False)
    """Short hash of the whole definition; stored with each draft and submission."""

    def __post_init__(self) -> None:
        _check(self)
        object.__setattr__(self, "fingerprint", short_hash(repr((self.name, self.fields))))

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    @property
    def groups(self) -> tuple[Group, ...]:
        """Its groups that repeat."""
        return tuple(entry for entry in self.fields if isinstance(entry, Group))


def short_hash(text: str) -> str:
    """Eight characters that stand for a text: not a secret, only a difference."""
    return blake2b(text.encode("utf-8", "backslashreplace"), digest_size=4).hexdigest()


def message_id(*parts: str) -> str:
    """A message id of parts: `side_event`, `co_organisers` -> `side-event-co-organisers`."""
    return "-".join(parts).replace("_", "-")


def question(form: Form, field: AnyField, group: Group | None = None) -> Say:
    """What a field asks: `<form>-<key>`, in a group `<form>-<group>-<key>`."""
    return Say(message_id(form.name, *([group.name] if group else []), field.key))


def option_label(form: Form, field: OneOf | SomeOf, code: str, group: Group | None = None) -> Say:
    """The label of an option: `<form>-<key>-<code>`, or the field's own prefix and the code."""
    if field.labels:
        return Say(message_id(field.labels + code))
    return Say(message_id(question(form, field, group).id, code))


def fields_of(form: Form) -> Iterator[tuple[AnyField, Group | None]]:
    """Every field with the group it belongs to, in order."""
    for entry in form.fields:
        if isinstance(entry, Group):
            yield from ((field, entry) for field in entry.fields)
        else:
            yield entry, None


def _check(form: Form) -> None:
    known: set[str] = set()
    for entry in form.fields:
        inner = set(known)
        _check_entry(form, entry, inner)
        if isinstance(entry, Group):
            for part in entry.fields:
                _check_entry(form, part, inner)
        known.add(entry.name if isinstance(entry, Group) else entry.key)


def _check_entry(form: Form, entry: Entry, known: set[str]) -> None:
    key = entry.name if isinstance(entry, Group) else entry.key
    if not _KEY.fullmatch(key) or key in known:
        raise ValueError(f"{form.name}: key {key!r} is malformed or used twice")
    if entry.when and entry.when.key not in known:
        raise ValueError(f"{form.name}: {key!r} depends on {entry.when.key!r}, which does not come before it")
    if not _possible(entry):
        raise ValueError(f"{form.name}: the limits of {key!r} leave no answer, or nobody is said to read it")
    known.add(key)


def _possible(entry: Entry) -> bool:
    match entry:
        case Group():
            return bool(entry.fields) and 0 <= entry.least <= entry.most and entry.most > 0
        case Text():
            return entry.longest > 0 and entry.reads is not None
        case OneOf() | SomeOf():
            codes = {option.code for option in entry.options}
            enough = 0 < entry.least <= min(entry.most or len(codes), len(codes)) if isinstance(entry, SomeOf) else True
            return bool(codes) and len(codes) == len(entry.options) and enough
        case Number():
            return entry.least <= entry.most
        case Day():
            return entry.earliest <= entry.latest
        case _:
            return True
