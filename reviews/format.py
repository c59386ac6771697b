"""The calendar's file format: YAML read with the line of everything in it, checked field by field.

The format is described in `docs/calendar-format.md`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from pydantic import ValidationError

from reviews.calendar import KINDS, adapter
from reviews.facts import Fact

MAX_BYTES = 2_000_000
_PLURALS = {"process": "processes", "criteria": "criteria", "points": "points"}
SECTIONS: Mapping[str, str] = {_PLURALS.get(kind, f"{kind}s"): kind for kind in KINDS}
"""The headings of a file, and the kind of fact that stands under each."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a file, on which line, in plain words for the one who wrote it."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Written:
    """A fact as a file gives it. `lines` are the lines of its fields, by their path; () is its first line."""

    file: str
    kind: str
    fact: Fact
    body: Mapping[str, Any]
    lines: Mapping[tuple[str | int, ...], int]
    sequence: int | None = None

    def line_of(self, *path: str | int) -> int:
        """The line of a field, or of the nearest thing around it."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]


@dataclass(slots=True)
class Reading:
    """What was read so far."""

    written: list[Written] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


class _Loader(yaml.SafeLoader):
    """YAML without surprises: dates, times and the country `NO` stay text, and aliases are refused."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """The next node. Raises ComposerError at an alias."""
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]  # PyYAML is typed in part
            raise yaml.composer.ComposerError(None, None, "aliases (*) are not taken", mark)
        return super().compose_node(parent, index)


_Loader.yaml_implicit_resolvers = {}
for _tag, _form, _begins in (
    ("null", r"null|~|", ["n", "~", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"-?(?:0|[1-9][0-9]*)", list("-0123456789")),
    ("float", r"-?[0-9]+\.[0-9]+", list("-0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_form})$"), _begins)


def read_yaml(file: str, content: bytes) -> Reading:
    """What a YAML file says; every problem with its line."""
    reading = Reading()
    try:
        root = _composed(content)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        return Reading(problems=[Problem(file, mark.line + 1 if mark else 1, error.problem or "this is not YAML")])
    except (ValueError, RecursionError, yaml.YAMLError) as error:
        return Reading(problems=[Problem(file, 1, str(error) or "this is nested too deeply")])
    if root is None:
        return reading
    if not isinstance(root, yaml.MappingNode):
        return Reading(problems=[Problem(file, 1, "a file has headings like `events:` with a list under each")])
    for key, listed in root.value:
        _read_section(file, key, listed, reading)
    return reading


def _composed(content: bytes) -> yaml.Node | None:
    if len(content) > MAX_BYTES:
        raise ValueError(f"the file is larger than {MAX_BYTES} bytes")
    loader = _Loader(content.decode())
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _read_section(file: str, key: yaml.Node, listed: yaml.Node, reading: Reading) -> None:
    kind = SECTIONS.get(str(key.value))
    if kind is None:
        known = ", ".join(sorted(SECTIONS))
        reading.problems.append(Problem(file, _line(key), f"there is no heading {key.value!r}; there are {known}"))
    elif not isinstance(listed, yaml.SequenceNode):
        reading.problems.append(Problem(file, _line(key), f"under {key.value!r} stands a list, each item with a `- `"))
    else:
        for node in listed.value:
            _read_fact(file, kind, node, reading)


def _read_fact(file: str, kind: str, node: yaml.Node, reading: Reading) -> None:
    lines: dict[tuple[str | int, ...], int] = {}
    doubled: list[tuple[str, int]] = []
    plain = _plain(node, (), lines, doubled)
    reading.problems += [Problem(file, line, f"{name!r} stands here twice") for name, line in doubled]
    try:
        fact = adapter(kind).validate_python(plain)
    except ValidationError as error:
        reading.problems += _in_plain_words(file, kind, error, lines)
        return
    body = adapter(kind).dump_python(fact, mode="json", exclude_defaults=True)
    reading.written.append(Written(file, kind, fact, body, lines))


def _plain(
    node: yaml.Node,
    path: tuple[str | int, ...],
    lines: dict[tuple[str | int, ...], int],
    doubled: list[tuple[str, int]],
) -> Any:
    """A node as plain data; notes the line of every path and the keys that stand twice."""
    lines[path] = _line(node)
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Any] = {}
        for key, value in node.value:
            if key.value in found:
                doubled.append((str(key.value), _line(key)))
            found[str(key.value)] = _plain(value, (*path, str(key.value)), lines, doubled)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*path, index), lines, doubled) for index, item in enumerate(node.value)]
    return _SCALARS.get(node.tag.rpartition(":")[2], str)(node.value)


_SCALARS: Mapping[str, Any] = {
    "null": lambda _: None,
    "bool": lambda written: written == "true",
    "int": int,
    "float": float,
}


def _in_plain_words(
    file: str, kind: str, error: ValidationError, lines: Mapping[tuple[str | int, ...], int]
) -> Iterator[Problem]:
    for found in error.errors(include_url=False):
        path = found["loc"]
        reason = _reason(found["type"], str(path[-1]) if path else kind, found["msg"], found.get("input"))
        while path not in lines:
            path = path[:-1]
        yield Problem(file, lines[path], reason)


def _reason(type: str, name: str, message: str, given: Any) -> str:
    if type.startswith("missing"):
        return f"the field {name!r} is missing"
    if type.startswith("unexpected"):
        return f"there is no field {name!r} here"
    if type == "value_error":
        return message.removeprefix("Value error, ")
    if type == "literal_error":
        return f"{name!r} is {given!r}; it {message.removeprefix('Input ')}"
    if type == "string_pattern_mismatch":
        return f"{name!r} is {given!r}, which is not of the right form"
    return f"{name!r}: {message}"


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
