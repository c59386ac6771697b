"""`load` where many people were told a date before: it asks, and then exactly they are told what changed."""

import asyncio
import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.commands.load import ASK_ABOVE
from bot.service import open_service
from reviews import subscriptions
from storage import people, told
from tests.bot.commands.conftest import Run, Said
from tests.bot.commands.test_commands import written
from tests.bot.running import LIVED, Place, running
from tests.fakes.telegram import FakeTelegram

TOLD = range(1, ASK_ABOVE + 2)
OTHERS = range(201, 206)
"""They follow the same region, and were told nothing."""
MOVED = {"precision": "day", "start": "2021-03-12"}
SUBJECT = "event:arab-test-2021"


class Terminal(io.StringIO):
    """Somebody sits at it."""

    def isatty(self) -> bool:
        return True


async def _follow(home: Place) -> None:
    async with open_service(home.settings(), prepare=False) as service:
        house = service.house
        about: Any = {"calendar": house.facts.calendar, "now": LIVED}
        async with house.database.transaction() as tx:
            who = [("telegram", "main", str(chat)) for chat in (*TOLD, *OTHERS)]
            parties = await people.meet(tx, house.vault, who=who, now=LIVED)
            for party in parties:
                await subscriptions.follow(tx, person=party.person, subject="region:arab", **about)
                await subscriptions.consent(tx, person=party.person, words="1", language="en", **about)
            version = house.facts.calendar.versions.get(SUBJECT, 0)
            notes = [(party.person, SUBJECT, version) for party in parties[: len(TOLD)]]
            await told.note(tx, told=notes, now=LIVED)


@pytest.fixture
def moved(run: Run, home: Place, tmp_path: Path) -> Path:
    """A file that moves an event of which many were told."""
    assert run("load", written(tmp_path / "first.yaml")).code == 0
    asyncio.run(_follow(home))
    return written(tmp_path / "moved.yaml", moment=MOVED)


def dates(home: Place) -> int:
    """How many changes of the event are kept."""
    with closing(sqlite3.connect(home.url.removeprefix("sqlite://"))) as database:
        [(number,)] = database.execute(
            "SELECT COUNT(*) FROM changes WHERE subject = ? AND old IS NOT NULL", (SUBJECT,)
        ).fetchall()
    return int(number)


def typed(run: Run, monkeypatch: pytest.MonkeyPatch, line: str, moved: Path) -> Said:
    monkeypatch.setattr("sys.stdin", Terminal(line))
    return run("load", moved)


@pytest.mark.parametrize("line", ["no\n", "\n", "100\n"])
def test_whoever_types_something_else_loads_nothing(
    run: Run, home: Place, moved: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    said = typed(run, monkeypatch, line, moved)
    assert (said.code, dates(home)) == (1, 0)
    assert f"{len(TOLD)} people will be told. Type the number to go on: Nothing was loaded." in said.out


def test_without_a_terminal_it_takes_a_yes(run: Run, home: Place, moved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{len(TOLD)}\n"))
    said = run("load", moved)
    assert (said.code, dates(home), "say --yes if that is meant" in said.err) == (1, 0, True)
    assert run("load", moved, "--dry-run").code == 0
    assert dates(home) == 0
    said = run("load", moved, "--yes")
    assert (said.code, dates(home)) == (0, 1)
    assert "1 facts were loaded." in said.out


def test_whoever_types_the_number_tells_exactly_those_who_were_told_before(
    run: Run, home: Place, moved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = typed(run, monkeypatch, f"{len(TOLD)}\n", moved)
    assert (said.code, dates(home)) == (0, 1)
    taken = asyncio.run(_sent(home))
    assert taken == dict.fromkeys(TOLD, 1)


async def _sent(home: Place) -> dict[int, int]:
    """How often each chat got something from the worker, once all was sent."""
    async with FakeTelegram() as fake:
        fake.main.anyone = True
        fake.unlimited()
        async with running(home, fake, telegram_rate=1000) as house:
            await house.settled(len(TOLD))
        return {id: chat.taken for id, chat in fake.main.chats.items()}
