from pathlib import Path

import pytest

COMMANDS = (
    "run", "web", "worker", "release", "load", "staff add", "staff list", "staff pin", "staff remove", "staff token",
    "chat", "keys", "doctor", "backup", "restore", "audit verify", "outreach", "bounce",
)  # fmt: skip
PATHS = (
    "/chat", "/calendar", "/feeds/", "/inputs", "/safe", "/console", "/api/v1/", "/hooks/telegram/",
    "/health/live", "/health/ready", "/metrics", "/mail/confirm/", "/mail/stop/",
)  # fmt: skip

OPERATORS = (Path(__file__).parents[2] / "docs/operators.md").read_text()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert f"`python -m bot {command}" in OPERATORS


@pytest.mark.parametrize("path", PATHS)
def test_every_path_is_documented(path: str) -> None:
    assert f"`{path}" in OPERATORS
