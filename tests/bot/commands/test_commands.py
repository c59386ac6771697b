"""Commands as operators call them: what they print, and their exit codes."""

import asyncio
import io
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import yaml

from bot.clock import DEMO_INSTANT
from locales.sources import Problem
from storage import audit, kept
from storage.database import Database
from tests.bot.commands.conftest import Run
from tests.bot.running import LIVED, Place, arrive, running
from tests.fakes.telegram import FakeTelegram


@pytest.fixture(autouse=True)
def complete_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether all texts are translated is looked after elsewhere, and takes long."""
    monkeypatch.setattr("locales.lint.check", lambda checkout: [])


def somebody(home: Place) -> None:
    """One person has written."""

    async def talk() -> None:
        async with FakeTelegram() as fake, running(home, fake):
            await arrive(fake.person(42))

    asyncio.run(talk())


@contextmanager
def spoiling(home: Place) -> Iterator[sqlite3.Connection]:
    """Somebody at the file."""
    with closing(sqlite3.connect(home.url.removeprefix("sqlite://"))) as database, database:
        yield database


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ((), 2),
        (("--help",), 0),
        (("nonsense",), 2),
        (("load",), 2),
        (("keys", "officers"), 2),
        (("backup", "x"), 2),
        (("restore", "x"), 2),
        (("audit", "verify"), 0),
        (("keys", "check"), 0),
        (("release",), 0),
    ],
)
def test_exit_codes(run: Run, args: tuple[str, ...], code: int) -> None:
    assert run(*args).code == code


def test_a_python_without_the_packages_says_which_one_has_them() -> None:
    bare = [sys.executable, "-S", "-m", "bot", "doctor"]
    done = subprocess.run(bare, cwd=Path(__file__).parents[3], capture_output=True, text=True, check=False)
    missing, _, told = done.stderr.partition(" ")
    said = "is not installed for this Python: use .venv/bin/python, which `make run` makes\n"
    assert (done.returncode, bool(missing), told) == (1, True, said)


def test_keys_are_made_once_rotated_and_tried_on_what_is_sealed(run: Run, home: Place, tmp_path: Path) -> None:
    assert run("keys", "create").code == 1  # there is one
    somebody(home)
    assert run("keys", "check").out.endswith("opens this database: 1 tried.\n")
    assert run("keys", "rotate").out == "1 keys are wrapped anew.\n"
    assert run("keys", "check").code == 0
    other = run("keys", "create", MASTER_KEY_FILE=str(tmp_path / "other.key"))
    assert (other.code, (tmp_path / "other.key").stat().st_mode & 0o777) == (0, 0o600)
    wrong = run("keys", "check")
    assert (wrong.code, "lacks the master keys" in wrong.err) == (1, True)


def test_a_sealed_row_that_was_changed_is_found(run: Run, home: Place) -> None:
    somebody(home)
    with spoiling(home) as database:
        database.execute("UPDATE addresses SET sealed = ?", (b"\x01" + bytes(40),))
    assert run("keys", "check").code == 1
    doctor = run("doctor")
    assert (doctor.code, "master key: what was sealed was changed" in doctor.out) == (1, True)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"MASTER_KEY_FILE": "missing.key"}, "master key: there is no missing.key: bring"),
        ({"DATABASE_URL": "postgres://nobody@127.0.0.1:1/none"}, "Check DATABASE_URL."),
        ({"DATABASE_URL": "sqlite://new.db"}, "python -m bot release"),
        (
            {"TELEGRAM_TOKEN": "1:a", "TELEGRAM_API_URL": "http://127.0.0.1:1"},
            "telegram main: Telegram cannot be reached; check the network and TELEGRAM_API_URL",
        ),
        (
            {"TELEGRAM_TOKEN_MARS": "1:a", "TELEGRAM_API_URL": "http://127.0.0.1:1"},
            "telegram accounts: TELEGRAM_TOKEN_MARS: there is no such region; there are africa, arab,",
        ),
    ],
)
def test_the_doctor_says_what_is_wrong_and_how_to_mend_it(
    run: Run, home: Place, settings: dict[str, str], said: str
) -> None:
    somebody(home)
    assert run("doctor").out.endswith("All in order.\n")
    found = run("doctor", **settings)
    assert found.code == 1
    assert said in found.out


async def test_the_doctor_names_the_setting_of_a_token_that_telegram_does_not_know(
    run: Run, fake: FakeTelegram
) -> None:
    found = await asyncio.to_thread(run, "doctor", TELEGRAM_TOKEN_ARAB="1:wrong", TELEGRAM_API_URL=fake.url)
    said = "telegram arab: Telegram does not know the token; check TELEGRAM_TOKEN_ARAB"
    assert (found.code, said in found.out.splitlines()) == (1, True)


def test_the_doctor_makes_no_database_where_there_is_none(run: Run) -> None:
    found = run("doctor", DATABASE_URL="sqlite://mistyped/new.db")
    said = "database: there is no mistyped/new.db. Check DATABASE_URL, or make it with: python -m bot release"
    assert (said in found.out.splitlines(), Path("mistyped").exists()) == (True, False)
    made = run("release", DATABASE_URL="sqlite://mistyped/new.db").out
    assert made == "There is no database mistyped/new.db yet: a new one is made.\nThe tables are up to date.\n"
    assert run("release", DATABASE_URL="sqlite://mistyped/new.db").out == "The tables are up to date.\n"


def test_between_release_and_the_first_run_no_master_key_is_missed(run: Run) -> None:
    new = {"DATABASE_URL": "sqlite://new.db", "MASTER_KEY_FILE": "new.key"}
    run("release", **new)
    found = run("doctor")
    said = "Look at the master key: there is none yet; the first run makes it, in new.key."
    assert (found.code, [line for line in found.out.splitlines() if "master key" in line]) == (0, [said])
    strict = run("doctor", ENVIRONMENT="production", PUBLIC_URL="https://x.example", DEMO_NOW=None)
    said = "master key: there is none yet; make it with: python -m bot keys create"
    assert (strict.code, [line for line in strict.out.splitlines() if "master key" in line]) == (1, [said])


def test_the_doctor_has_the_clock_of_the_service(run: Run, home: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    async def went_on() -> None:
        database = await Database.open(home.url)
        async with database.transaction() as tx:
            await kept.put(tx, name=DEMO_INSTANT, value=(LIVED + timedelta(days=5)).isoformat())
        await database.close()

    asyncio.run(went_on())
    looked: list[datetime] = []
    monkeypatch.setattr("bot.commands.doctor.print_remarks", lambda calendar, now: looked.append(now))
    run("doctor")
    assert [now.date() for now in looked] == [(LIVED + timedelta(days=5)).date()]


def test_the_doctor_names_what_is_no_setting_and_counts_problems_in_words(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(".env").write_text("PROT=8\nLOG_LEVEL=INFO\n", "utf-8")
    monkeypatch.setattr("locales.lint.check", lambda checkout: [Problem(Path("en.ftl"), 1, "wrong")])
    said = run("doctor").out.splitlines()
    assert [line for line in said if line.startswith(("Look at .env", "texts"))] == [
        "Look at .env: it has PROT, which is no setting of this program.",
        "texts: 1 problem; see with: python -m locales check",
    ]


def test_a_port_that_somebody_has_is_said_with_what_to_do(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        found = run("run", PORT=str(port))
    what = "stop what listens there, or choose another PORT or HOST (Address already in use)"
    said = f"the pages cannot be served at http://127.0.0.1:{port}: {what}"
    assert (found.code, found.err.splitlines()[-1]) == (1, said)


def test_the_audit_names_the_first_broken_row(run: Run, home: Place) -> None:
    async def note() -> None:
        database = await Database.open(home.url)
        async with database.transaction() as tx:
            for _ in range(3):
                await audit.record(tx, actor="load", verb="load", object="facts", now=LIVED)
        await database.close()

    asyncio.run(note())
    assert run("audit", "verify").out == "The record is whole.\n"
    with spoiling(home) as database:
        [(first,)] = database.execute("SELECT max(id) - 1 FROM audit").fetchall()
        database.execute("UPDATE audit SET actor = 'nobody' WHERE id = ?", (first,))
    broken = run("audit", "verify")
    assert (broken.code, broken.out) == (1, f"Row {first} is missing or was changed.\n")


EVENT = {
    "slug": "arab-test-2021",
    "kind": "briefing",
    "name": "A test briefing",
    "regions": ["arab"],
    "format": "online",
    "moment": {"precision": "day", "start": "2021-03-10"},
}


def written(path: Path, **fields: object) -> Path:
    path.write_text(yaml.safe_dump({"events": [{**EVENT, **fields}]}), "utf-8")
    return path


def test_loading_shows_changes_and_loads_all_or_nothing(run: Run, tmp_path: Path) -> None:
    good, bad = written(tmp_path / "good.yaml"), tmp_path / "bad.yaml"
    dry = run("load", good, "--dry-run")
    assert (dry.code, "event:arab-test-2021: new" in dry.out, "Nothing was changed." in dry.out) == (0, True, True)
    bad.write_text("events:\n  - slug: x\n    kind: nonsense\n", "utf-8")
    both = run("load", good, bad)
    assert (both.code, f"{bad.name}:" in both.err, "Nothing was loaded." in both.err) == (1, True, True)
    broken = tmp_path / "broken.yaml"
    broken.write_text("events: [\n", "utf-8")
    assert run("load", broken).code == 1
    assert run("load", tmp_path / "missing.yaml").code == 2
    assert "1 facts were loaded." in run("load", good).out
    assert "Nothing to change." in run("load", good).out


def test_chat_is_driven_by_lines(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def talk(text: str, *args: str) -> str:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        said = run("chat", *args)
        assert said.code == 0
        return said.out

    out = talk("/menu\n0\n", "--lang", "en", "--as", "Sam")
    assert out.splitlines().count(">") == 3
    assert "\n1. " in out
    assert talk("/mydata\n", "--lang", "AR-eg").splitlines().count(">") == 2
    again = talk("/mydata\n", "--as", "Sam")  # the language is remembered
    assert "English" in again
    unknown = run("chat", "--lang", "xx")
    assert (unknown.code, unknown.err) == (2, "--lang xx: not known. There is en am ar es fr ru zh.\n")
    assert talk("a" * 100_000 + "\n", "--lang", "en").splitlines().count(">") == 2


def test_whoever_chooses_a_language_without_texts_is_told_which_one_is_read(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    said = run("chat", "--lang", "pt_BR")
    assert (said.code, said.err) == (0, "--lang pt_BR: there are no texts in it yet; you read es.\n")
