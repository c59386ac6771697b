"""The settings of the program, of .env.example and of the operators' page are the same."""

import re
from pathlib import Path

from bot.settings import SECRETS, Settings

ROOT = Path(__file__).parents[2]


def _names() -> set[str]:
    return {name.upper() for name, field in Settings.model_fields.items() if not field.exclude}


def test_env_example_names_exactly_the_settings() -> None:
    text = (ROOT / ".env.example").read_text()
    assert set(re.findall(r"^#?([A-Z_]+)=", text, re.MULTILINE)) == _names()


def test_env_example_shows_the_defaults() -> None:
    text = (ROOT / ".env.example").read_text()
    shown = dict(re.findall(r"^#([A-Z_]+)=(.*)", text, re.MULTILINE))
    assert shown.pop("DEMO_NOW") == "2021-02-01T09:00Z"
    defaults = Settings.model_construct()
    plain = {name: getattr(defaults, name.lower()) for name in shown}
    derived = {"DATABASE_URL": "sqlite://var/passerelle.db", "PUBLIC_URL": "http://127.0.0.1:8080"}
    assert shown == {name: derived.get(name, "" if value is None else str(value)) for name, value in plain.items()}


def test_every_secret_is_named_as_one() -> None:
    [line] = [line for line in (ROOT / ".env.example").read_text().splitlines() if line.startswith("# A secret X")]
    assert {name for name in re.findall(r"[A-Z]+_[A-Z]+", line) if name != "X_FILE"} == set(SECRETS)


def test_every_setting_is_documented_for_operators() -> None:
    text = (ROOT / "docs/operators.md").read_text()
    assert {name for name in _names() if f"`{name}`" not in text} == set()
