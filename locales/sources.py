"""The files of texts as they are written, with their lines: what the checks look at."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from fluent.syntax import FluentParser, ast

from locales.entries import Entry, entry_name


class Problem(NamedTuple):
    """Something that is wrong with the texts, and where. A warning does not fail the check."""

    file: Path
    line: int
    reason: str
    warning: bool = False


class Place(NamedTuple):
    """Where a message stands."""

    file: Path
    line: int


@dataclass(frozen=True, slots=True)
class Source:
    """All files of one language."""

    folder: Path
    entries: Mapping[str, Entry]
    """Messages and terms by name, a term's with its dash."""
    places: Mapping[str, Place]
    problems: list[Problem] = field(default_factory=list)
    """What could not be read, or stands there twice."""

    @property
    def code(self) -> str:
        """The language."""
        return self.folder.name

    def patterns(self) -> Iterator[tuple[str, str | None, ast.Pattern]]:
        """Every text: name, attribute (none for the message itself), pattern."""
        for name, entry in self.entries.items():
            if entry.value:
                yield name, None, entry.value
            for one in entry.attributes:
                yield name, one.id.name, one.value

    def problem(self, name: str, reason: str, *, warning: bool = False) -> Problem:
        """A problem of the message of that name."""
        file, line = self.places[name]
        return Problem(file, line, f"{name}: {reason}", warning)


def read_source(folder: Path) -> Source:
    """Reads all .ftl files of a language's folder, in the order of their names."""
    entries: dict[str, Entry] = {}
    places: dict[str, Place] = {}
    source = Source(folder, entries, places)
    for file in sorted(folder.glob("*.ftl")):
        text = file.read_text("utf-8")
        starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
        for node in FluentParser().parse(text).body:
            place = Place(file, bisect_right(starts, node.span.start if node.span else 0))
            if isinstance(node, ast.Junk):
                source.problems.append(Problem(*place, f"cannot be read: {node.annotations[0].message}"))
            elif isinstance(node, ast.Message | ast.Term):
                name = entry_name(node)
                if name in entries:
                    source.problems.append(Problem(*place, f"{name} stands already in {places[name].file.name}"))
                entries.setdefault(name, node)
                places.setdefault(name, place)
    return source


def text_of(node: object, gap: str = "") -> Iterator[str]:
    """The words of a pattern as they are written, in all its variants; `gap` stands for what is inserted."""
    match node:
        case ast.TextElement(value=value) | ast.StringLiteral(value=value):
            yield value
        case ast.SelectExpression(variants=variants):
            for variant in variants:
                yield from text_of(variant.value, gap)
        case ast.Pattern(elements=parts) | list(parts):
            for part in parts:
                yield from text_of(part, gap)
        case ast.Placeable(expression=expression):
            yield from text_of(expression, gap)
        case ast.BaseNode():
            yield gap
