"""Tests that need a program besides Python: without it they are left out and named, never skipped in silence."""

import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest

LEFT_OUT = pytest.StashKey[dict[str, list[str]]]()
"""By marker, the tests."""


@dataclass(frozen=True, slots=True)
class Need:
    """What the tests with a marker need."""

    program: Callable[[], str | None]
    """Its path; None where there is none."""
    without: str
    """What is missing, and how to get it."""


def chromium() -> str | None:
    """The Chromium of this machine: the setting CHROMIUM, or the first of its usual names."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def smtp_sink() -> str | None:
    """Postfix's server that takes every mail and keeps none; it lies where the system's programs are."""
    return shutil.which("smtp-sink") or shutil.which("smtp-sink", path="/usr/sbin:/usr/local/sbin")


NEEDS: Mapping[str, Need] = {
    "browser": Need(
        chromium, "without Chromium (Debian: apt-get install chromium; elsewhere set CHROMIUM to its program)"
    ),
    "smtp_sink": Need(smtp_sink, "without smtp-sink (Debian: apt-get install postfix)"),
}
"""By marker."""


@pytest.fixture(scope="session", name="chromium")
def chromium_fixture() -> str:
    """The path of Chromium, for playwright's `launch(executable_path=...)`."""
    path = chromium()
    assert path, f"cannot run {NEEDS['browser'].without}"
    return path


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "smtp_sink: the test needs Postfix's smtp-sink")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.option.collectonly:
        return
    missing = [marker for marker, need in NEEDS.items() if not need.program()]
    found = {marker: [item for item in items if item.get_closest_marker(marker)] for marker in missing}
    config.stash[LEFT_OUT] = {marker: [item.nodeid for item in out] for marker, out in found.items() if out}
    for out in found.values():
        items[:] = [item for item in items if item not in out]
        if out:
            config.hook.pytest_deselected(items=out)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of xdist hands on what it has left out."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = session.config.stash.get(LEFT_OUT, {})


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """The main process hears it from one of its workers: all of them collect the same tests."""
    output = getattr(node, "workeroutput", {})
    node.config.stash[LEFT_OUT] = output.get("left_out", {})  # type: ignore[attr-defined]  # xdist comes without types


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for marker, names in config.stash.get(LEFT_OUT, {}).items():
        terminalreporter.section(f"{len(names)} tests left out {NEEDS[marker].without}")
        terminalreporter.write_line("\n".join(names))
