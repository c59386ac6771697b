"""Settings: every one, from the environment or a file, checked before anything starts, and never shown."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import BadSettings, Settings, read_settings, strange_names

SECRET = "7:very-secret"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_everything_has_a_default_that_runs() -> None:
    settings = read_settings()
    defaults = {
        "database_url": "sqlite://var/passerelle.db",
        "port": 8080,
        "host": "127.0.0.1",
        "public_url": "http://127.0.0.1:8080",
        "telegram_token": None,
        "telegram_api_url": "https://api.telegram.org",
        "telegram_webhook": "off",
        "telegram_secret": None,
        "telegram_rate": 30,
        "master_key_file": Path("var/master.key"),
        "environment": "development",
        "log_level": "INFO",
        "log_format": "console",
        "demo_now": None,
        "demo_speed": 1,
    }
    assert {name: getattr(settings, name) for name in defaults} == defaults


def test_a_demonstration_has_a_database_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO_NOW", "2021-02-01T09:00Z")
    assert read_settings().database_url == "sqlite://var/demo.db"
    monkeypatch.setenv("DATABASE_URL", "sqlite://mine.db")
    assert read_settings().database_url == "sqlite://mine.db"


@pytest.mark.parametrize("name", ["TELEGRAM_TOKEN", "TELEGRAM_TOKEN_ARAB", "TELEGRAM_SECRET", "DATABASE_URL"])
def test_a_secret_may_come_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    secret = f"postgres://{SECRET}@localhost/x" if name == "DATABASE_URL" else SECRET
    (tmp_path / "secret").write_text(f" {secret}\n", "utf-8")
    monkeypatch.setenv(f"{name}_FILE", str(tmp_path / "secret"))
    settings = read_settings()
    secrets = [*settings.telegram_accounts.values(), settings.telegram_secret or SecretStr(settings.database_url)]
    assert secret in [each.get_secret_value() for each in secrets]
    monkeypatch.setenv(f"{name}_FILE", "/nowhere")
    with pytest.raises(BadSettings, match="/nowhere: No such file"):
        read_settings()


def test_settings_may_stand_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text(f"PORT=9001\nTELEGRAM_TOKEN_ARAB={SECRET}\n", "utf-8")
    settings = read_settings()
    assert (settings.port, settings.public_url, set(settings.telegram_accounts)) == (
        9001,
        "http://127.0.0.1:9001",
        {"arab"},
    )
    monkeypatch.setenv("PORT", "9002")
    assert read_settings().port == 9002


@pytest.mark.parametrize(
    ("written", "line"),
    [("PORT 9001\n", 1), ("HOST=a\n\n# of ours\n\nPORT\n", 5), ("HOST=a\n\n=3\n", 3), ("\n\nexport PORT\n", 3)],
)
def test_a_line_that_sets_nothing_is_refused_with_its_place(tmp_path: Path, written: str, line: int) -> None:
    (tmp_path / ".env").write_text(written, "utf-8")
    said = rf"^\.env, line {line}, is no setting: write NAME=value, or # before a remark$"
    with pytest.raises(BadSettings, match=said):
        read_settings()


def test_a_file_of_settings_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"HOST=\xe9\n")
    with pytest.raises(BadSettings, match=r"^\.env is not in UTF-8: save it anew$"):
        read_settings()


def test_names_that_are_no_setting_are_known(tmp_path: Path) -> None:
    names = ("PROT", "port", "TELEGRAM_TOKEN_ARAB", "SMTP_URL_FILE", "PORT_FILE", "TELEGRAM_ACCOUNTS")
    (tmp_path / ".env").write_text("".join(f"{name}=1\n" for name in names), "utf-8")
    assert strange_names() == ["PROT", "PORT_FILE", "TELEGRAM_ACCOUNTS"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://canary"),
        ("DATABASE_URL", "sqlite://"),
        ("PUBLIC_URL", "canary"),
        ("PUBLIC_URL", "ftp://canary.example"),
        ("PUBLIC_URL", "https://"),
        ("PUBLIC_URL", "https://canary.example:99999"),
        ("TELEGRAM_API_URL", "canary"),
        ("PORT", "0"),
        ("PORT", "canary"),
        ("TELEGRAM_WEBHOOK", "canary"),
        ("TELEGRAM_RATE", "-1"),
        ("LOG_LEVEL", "canary"),
        ("LOG_FORMAT", "canary"),
        ("ENVIRONMENT", "canary"),
        ("DEMO_NOW", "2021-02-01T09:00"),
        ("DEMO_SPEED", "0"),
    ],
)
def test_a_wrong_value_is_named_and_never_shown(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings) as bad:
        read_settings()
    assert str(bad.value).startswith(f"{name}: ")
    assert "canary" not in str(bad.value)


@pytest.mark.parametrize(
    ("insecure", "said"),
    [
        ({}, "PUBLIC_URL must begin with https://"),
        ({"PUBLIC_URL": "https://x.example", "LOG_LEVEL": "DEBUG"}, "LOG_LEVEL=DEBUG"),
        ({"PUBLIC_URL": "https://x.example", "DEMO_NOW": "2021-02-01T09:00Z"}, "DEMO_NOW"),
        ({"PUBLIC_URL": "https://x.example", "DEMO_SPEED": "2"}, "DEMO_SPEED"),
    ],
)
def test_production_refuses_what_is_not_secure(
    monkeypatch: pytest.MonkeyPatch, insecure: dict[str, str], said: str
) -> None:
    monkeypatch.setenv("ENVIRONMENT", "production")
    for name, value in insecure.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings, match=said):
        read_settings()


def test_secrets_do_not_show_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", SECRET)
    monkeypatch.setenv("TELEGRAM_SECRET", SECRET)
    assert SECRET not in f"{read_settings()!r} {read_settings()} {read_settings().model_dump()}"
