"""The messages of one language, each resolved once for every form it can take.

Fluent decides the form (plural, case of a selector); what is only inserted is left as a gap. So a message is resolved
once per form instead of once per person, and no argument ever passes through the resolver's own limits.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from locales.entries import Entry, pattern_of

_GAP = re.compile("\ue000([A-Za-z][A-Za-z0-9_-]*)\ue001")
_OUR_TAGS = re.compile("&lt;(/?[bi])&gt;")
_FORMS_KEPT = 4096


class Template(NamedTuple):
    """A message in one of its forms: text and the names of its gaps in turn, beginning and ending with text."""

    pieces: tuple[str, ...]
    faults: tuple[str, ...]
    """What Fluent complained of; the text is then not complete."""


class _Entry(NamedTuple):
    pattern: Any
    gaps: frozenset[str]
    deciding: tuple[str, ...]


class _Gap(FluentType):
    """An argument that is put in afterwards."""

    def __init__(self, name: str) -> None:
        self.name = name

    def format(self, locale: object) -> str:
        return f"\ue000{self.name}\ue001"


class _Word(str, FluentType):
    """Somebody's word that a selector compares, and that is put in afterwards where it is shown."""

    __slots__ = ("name",)
    name: str

    def format(self, locale: object) -> str:  # type: ignore[override]  # Fluent's, not that of str
        return f"\ue000{self.name}\ue001"


class Templates:
    """All messages of one language; `entries` may parse each when it is asked for."""

    def __init__(self, locale: str, entries: Mapping[str, Entry]) -> None:
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._nodes = entries
        self._entries: dict[tuple[str, str | None], _Entry | None] = {}
        self._forms: dict[tuple[object, ...], Template] = {}

    def __contains__(self, id: object) -> bool:
        return id in self._nodes

    def form(self, id: str, attribute: str | None, args: Mapping[str, object]) -> Template | None:
        """The form that a message takes with these arguments; none when there is no such message or attribute."""
        try:
            entry = self._entries[id, attribute]
        except KeyError:
            entry = self._entries[id, attribute] = self._entry(id, attribute)
        if entry is None:
            return None
        values = [args.get(name) for name in entry.deciding]
        key = (id, attribute, *[value if isinstance(value, str | int) else None for value in values])
        try:
            return self._forms[key]
        except KeyError:
            if len(self._forms) >= _FORMS_KEPT:
                self._forms.clear()
            made = self._forms[key] = self._resolved(entry, args)
            return made

    def _entry(self, id: str, attribute: str | None) -> _Entry | None:
        if id not in self._nodes or id.startswith("-"):
            return None
        written = pattern_of(self._nodes[id], attribute)
        if written is None:
            return None
        uses = look_through(written, self._nodes, Uses())
        names = {id, *(name for name, _ in uses.messages)}
        self._bundle.add_resource(ast.Resource([self._nodes[name] for name in names if name in self._nodes]))
        message = self._bundle.get_message(id)
        pattern = message.attributes[attribute] if attribute else message.value
        return _Entry(pattern, frozenset(uses.shown | uses.deciding), tuple(sorted(uses.deciding)))

    def _resolved(self, entry: _Entry, args: Mapping[str, object]) -> Template:
        given: dict[str, object] = {}
        for name in entry.gaps:
            value = args.get(name)
            if name in entry.deciding and isinstance(value, int):
                given[name] = value
            elif name in entry.deciding and isinstance(value, str):
                given[name] = word = _Word(value)
                word.name = name
            else:
                given[name] = _Gap(name)
        try:
            text, errors = self._bundle.format_pattern(entry.pattern, given)
        except RecursionError as endless:  # a message that refers to itself
            text, errors = "", [endless]
        parts = _GAP.split(str(text))
        parts[::2] = map(_only_our_tags, parts[::2])
        return Template(tuple(parts), tuple(str(error) for error in errors))


@dataclass(slots=True)
class Uses:
    """What a pattern uses, also through the messages that it refers to."""

    shown: set[str] = field(default_factory=set)
    """Variables that are shown."""
    deciding: set[str] = field(default_factory=set)
    """Variables whose value decides what is shown, and how."""
    messages: set[tuple[str, str | None]] = field(default_factory=set)
    """Messages and attributes that are shown as part of it."""


def look_through(node: object, nodes: Mapping[str, Entry], uses: Uses) -> Uses:
    """Collects into `uses` what a pattern uses; `nodes` are all messages and terms by name."""
    match node:
        case ast.SelectExpression(selector=ast.VariableReference(id=ast.Identifier(name=name)), variants=variants):
            uses.deciding.add(name)
            look_through(variants, nodes, uses)
        case ast.FunctionReference(arguments=arguments):
            uses.deciding |= {one.id.name for one in arguments.positional if isinstance(one, ast.VariableReference)}
        case ast.VariableReference(id=ast.Identifier(name=name)):
            uses.shown.add(name)
        case ast.MessageReference(id=ast.Identifier(name=name), attribute=attribute):
            _follow((name, attribute.name if attribute else None), nodes, uses)
        case ast.TermReference(id=ast.Identifier(name=name), attribute=attribute):  # sees no variables of the message
            _follow((f"-{name}", attribute.name if attribute else None), nodes, Uses(messages=uses.messages))
        case ast.BaseNode():
            look_through(list(vars(node).values()), nodes, uses)
        case list():
            for one in node:
                look_through(one, nodes, uses)
    return uses


def _follow(place: tuple[str, str | None], nodes: Mapping[str, Entry], uses: Uses) -> None:
    if place not in uses.messages:
        uses.messages.add(place)
        look_through(pattern_of(nodes.get(place[0]), place[1]), nodes, uses)


def _only_our_tags(text: str) -> str:
    """The text of a message with everything escaped but <b> and <i>."""
    return _OUR_TAGS.sub(r"<\1>", html.escape(text, quote=False))
