"""The rules of the house that no linter knows."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "web", "handlers", "channels", "reviews", "storage", "dialogue", "locales")
NAMED_AFTER_NOTHING = {"utils", "helpers", "common", "core", "misc", "manager", "base"}


def _modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in (ROOT / folder).rglob("*.py") if "migrations" not in path.parts)


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_modules_are_shorter_than_300_lines() -> None:
    lines = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in _modules(*ROOMS, "tests")}
    assert {path: count for path, count in lines.items() if count >= 300} == {}


def test_functions_are_at_most_40_lines() -> None:
    assert [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}"
        for path in _modules(*ROOMS, "tests")
        for function in _functions(path)
        if (function.end_lineno or 0) - function.lineno >= 40
    ] == []


def test_modules_are_named_after_things() -> None:
    assert [path for path in _modules(*ROOMS, "tests") if path.stem in NAMED_AFTER_NOTHING] == []


def test_every_silenced_check_has_its_reason() -> None:
    assert [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in _modules(*ROOMS, "tests")
        for line in path.read_text().splitlines()
        if ("# type: ignore[" in line or "# noqa: " in line) and line.count("#") < 2 and "line.count" not in line
    ] == []
