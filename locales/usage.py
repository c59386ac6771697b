"""Which messages the code says, and which of those there are."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from locales.sources import Place, Problem, Source
from locales.templates import Uses, look_through

_ROOMS = ("bot", "channels", "dialogue", "handlers", "locales", "reviews", "web")
_SOME = "[a-z0-9-]+"
_IN_PAGE = re.compile(r"""\b(?:t|plain|Say)\(["']([a-z0-9-]+)["'](\s*~)?""")
_IN_DATA = re.compile(r"\b[a-z0-9]+(?:-[a-z0-9]+)+\b")


@dataclass(slots=True)
class Said:
    """What the code says."""

    named: dict[str, Place] = field(default_factory=dict)
    """Ids that stand in the code as they are."""
    shaped: dict[str, Place] = field(default_factory=dict)
    """Regular expressions of the ids that the code puts together: `settings-[a-z0-9-]+-is-on`."""
    labels: dict[str, Place] = field(default_factory=dict)
    """Regular expressions of the ids that are labels of choices; those put together are in conventions.yaml."""
    mentioned: set[str] = field(default_factory=set)
    """Everything else that may be an id: strings of the code, words of the data."""


def said_under(root: Path) -> Said:
    """What the rooms under `root` say: in Python, in page templates and in data."""
    said = Said()
    for file in sorted(
        file for room in _ROOMS for file in (root / room).rglob("*.py") if "migrations" not in file.parts
    ):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            _look_at(node, file, said)
    for file in sorted((root / "web").rglob("*.html")):
        _look_at_page(file, said)
    for file in (root / "reviews").rglob("*.yaml"):
        said.mentioned |= set(_IN_DATA.findall(file.read_text("utf-8")))
    return said


def unknown_messages(said: Said, english: Source) -> Iterator[Problem]:
    """What the code says without there being such a message, and labels without their short form."""
    for id, place in said.named.items():
        if id not in english.entries:
            yield Problem(*place, f"there is no message {id}")
    for shape, place in said.shaped.items():
        if not any(re.fullmatch(shape, id) for id in english.entries):
            yield Problem(*place, f"there is no message {_readable(shape)}")
    for id, entry in english.entries.items():
        if any(re.fullmatch(shape, id) for shape in said.labels) and "short" not in {
            one.id.name for one in entry.attributes
        }:
            yield english.problem(id, "is the label of a choice and has no .short")


def unused_messages(said: Said, english: Source) -> Iterator[Problem]:
    """Messages that nothing says."""
    referred = {name for id, _, pattern in english.patterns() for name in _referred(pattern, id, english)}
    for id in english.entries.keys() - said.named.keys() - said.mentioned - referred:
        if not any(re.fullmatch(shape, id) for shape in said.shaped):
            yield english.problem(id, "is used nowhere")


def _referred(pattern: object, own: str, english: Source) -> set[str]:
    return {name for name, _ in look_through(pattern, english.entries, Uses()).messages} - {own}


def _look_at(node: ast.AST, file: Path, said: Said) -> None:
    match node:
        case ast.Constant(value=str(text)):
            said.mentioned.add(text)
        case ast.Call(func=ast.Name(id="Say"), args=[what, *_]):
            _keep(what, file, said)
        case ast.Call(func=ast.Name(id="Choice"), args=[_, ast.Call(func=ast.Name(id="Say"), args=[what, *_]), *_]):
            said.labels |= {shape: Place(file, node.lineno) for shape in _shapes(what) if _SOME not in shape}
        case ast.Call(func=ast.Name(id="Form"), args=[ast.Constant(value=str(name)), *_]):
            said.shaped[f"{re.escape(name)}-{_SOME}"] = Place(file, node.lineno)
        case ast.keyword(arg="reads", value=ast.Constant(value=str(id))):
            said.named.setdefault(id, Place(file, node.value.lineno))
        case ast.keyword(arg="labels", value=ast.Constant(value=str(prefix))):  # of options, which are choices
            shape, place = f"{re.escape(prefix)}{_SOME}", Place(file, node.value.lineno)
            said.shaped[shape] = said.labels[shape] = place


def _keep(what: ast.expr, file: Path, said: Said) -> None:
    place = Place(file, what.lineno)
    for shape in _shapes(what):
        if isinstance(what, ast.JoinedStr):
            said.shaped.setdefault(shape, place)
        else:
            said.named.setdefault(_readable(shape), place)


def _shapes(what: ast.expr) -> list[str]:
    """Regular expressions of the ids that an expression may be; none when only a run could tell."""
    match what:
        case ast.Constant(value=str(id)):
            return [re.escape(id)]
        case ast.IfExp(body=one, orelse=other):
            return _shapes(one) + _shapes(other)
        case ast.JoinedStr(values=[ast.Constant(value=str()), *_] as parts):
            return ["".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else _SOME for part in parts)]
    return []


def _readable(shape: str) -> str:
    return shape.replace(_SOME, "*").replace("\\", "")


def _look_at_page(file: Path, said: Said) -> None:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        for id, put_together in _IN_PAGE.findall(line):
            if put_together:
                said.shaped.setdefault(f"{re.escape(id)}{_SOME}", Place(file, number))
            else:
                said.named.setdefault(id, Place(file, number))
