"""Tests marked `browser` need Chromium. Without it they are left out and named, never skipped in silence."""

import os
import shutil

import pytest

WITHOUT = "without Chromium (Debian: apt-get install chromium; elsewhere set CHROMIUM to its program)"

LEFT_OUT = pytest.StashKey[list[str]]()


def chromium() -> str | None:
    """The Chromium of this machine: the setting CHROMIUM, or the first of its usual names."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session", name="chromium")
def chromium_fixture() -> str:
    """The path of Chromium, for playwright's `launch(executable_path=...)`."""
    path = chromium()
    assert path, f"cannot run {WITHOUT}"
    return path


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if chromium() or config.option.collectonly:
        return
    left_out = [item for item in items if item.get_closest_marker("browser")]
    items[:] = [item for item in items if item not in left_out]
    config.stash[LEFT_OUT] = [item.nodeid for item in left_out]
    config.hook.pytest_deselected(items=left_out)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of xdist hands on what it has left out."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = session.config.stash.get(LEFT_OUT, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """The main process hears it from one of its workers: all of them collect the same tests."""
    output = getattr(node, "workeroutput", {})
    node.config.stash[LEFT_OUT] = output.get("left_out", [])  # type: ignore[attr-defined]  # xdist comes without types


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    left_out = config.stash.get(LEFT_OUT, [])
    if left_out:
        terminalreporter.section(f"{len(left_out)} browser tests left out {WITHOUT}")
        terminalreporter.write_line("\n".join(left_out))
