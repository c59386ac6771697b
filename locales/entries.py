"""The messages of one language as they are written, each parsed when it is first asked for.

To parse all of them takes a second, and a conversation says few.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TypeAlias

from fluent.syntax import FluentParser, ast

Entry: TypeAlias = ast.Message | ast.Term
"""A message or a term of a file of texts."""

_BEGIN = re.compile("^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
"""Where an entry begins. Whatever goes on with it is indented, or closes a brace."""


class Entries(Mapping[str, Entry]):
    """Messages and terms by name, a term's with its dash; of two with one name the first. Nothing that is broken."""

    def __init__(self, sources: Iterable[str]) -> None:
        self._parser = FluentParser(with_spans=False)
        self._written: dict[str, str] = {}
        self._parsed: dict[str, Entry | None] = {}
        for source in sources:
            begins = list(_BEGIN.finditer(source))
            places = [*(each.start() for each in begins), len(source)]
            for begin, (start, end) in zip(begins, pairwise(places), strict=True):
                self._written.setdefault(begin[1], source[start:end])

    def __getitem__(self, name: str) -> Entry:
        if name not in self._parsed:
            entry = self._parser.parse_entry(self._written[name])
            self._parsed[name] = entry if isinstance(entry, ast.Message | ast.Term) else None
        if found := self._parsed[name]:
            return found
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._written if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def entry_name(node: Entry) -> str:
    """A message's id; a term's with its dash."""
    return f"-{node.id.name}" if isinstance(node, ast.Term) else str(node.id.name)


def pattern_of(node: Entry | None, attribute: str | None) -> ast.Pattern | None:
    """A message's own text, or that of one of its attributes."""
    if node is None:
        return None
    if attribute is None:
        return node.value
    return next((one.value for one in node.attributes if one.id.name == attribute), None)
