"""Killed with -9 at random points, again and again: nothing lost, nothing done twice but the sends in flight."""

import multiprocessing
import random
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from storage import ledger
from storage.database import Database
from storage.ledger import Lane
from storage.masterkeys import MasterKeys
from storage.vault import Vault
from tests.storage import killed
from tests.storage.senders import audience, entry, states, write

POINTS = 20
_CHILDREN = multiprocessing.get_context("forkserver")
_CHILDREN.set_forkserver_preload(["tests.storage.killed", "storage.sqlite", "storage.postgres"])


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    path = tmp_path / "killed.key"
    MasterKeys.make(path)
    return path


def heard(pipe: Connection) -> list[Any]:
    """Everything the child said before it ended."""
    said: list[Any] = []
    try:
        while True:
            said.append(pipe.recv())
    except EOFError:
        return said


def run(
    work: killed.Work, url: str, keys: Path, turn: int = 0, *, words: int | None = None, seconds: float = 0
) -> list[Any]:
    """Let a child work, to its end or so many seconds beyond so many words; what it said."""
    ours, theirs = _CHILDREN.Pipe(duplex=False)
    child = _CHILDREN.Process(target=killed.begin, args=(work, url, keys, theirs, turn))
    child.start()
    theirs.close()
    said = [ours.recv() for _ in range(words or 0)]
    if words:
        child.join(seconds)
        child.kill()
    said += heard(ours)
    child.join(30)
    assert words or child.exitcode == 0
    return said


async def test_conversations_go_on_where_they_were(database: Database, database_url: str, keys: Path) -> None:
    chance = random.Random(1)
    for _ in range(POINTS):
        said = run(killed.converse, database_url, keys, words=chance.randint(1, killed.UPDATES // 4))
        assert said[-1] < killed.UPDATES - 1
        async with database.reading() as tx:
            seen = await tx.rows("SELECT id FROM inbox")
            answered = await tx.rows("SELECT job FROM ledger")
            turns = await tx.rows("SELECT COALESCE(sum(version), 0) AS n FROM cursors")
        assert len(seen) > said[-1]  # what was said to be done is there
        assert sorted(row["id"] for row in seen) == sorted(row["job"] for row in answered)
        assert turns[0]["n"] == len(seen)
    run(killed.converse, database_url, keys)
    async with database.reading() as tx:
        assert await tx.rows("SELECT count(*) AS n FROM ledger") == [{"n": killed.UPDATES}]
        assert await tx.rows("SELECT count(*) AS n FROM people") == [{"n": killed.CHATS}]


async def test_a_fan_out_is_all_or_nothing(database: Database, database_url: str, keys: Path) -> None:
    async with database.transaction() as tx:
        await audience(tx, Vault(MasterKeys.from_file(keys)), killed.AUDIENCE)
    chance = random.Random(2)
    outcomes = Counter[int]()
    for _ in range(POINTS):
        run(killed.fan_out, database_url, keys, words=1, seconds=chance.uniform(0, 0.08))
        async with database.transaction() as tx:
            [row] = await tx.rows("SELECT count(*) AS n FROM ledger")
            jobs = await tx.rows("SELECT audience FROM jobs")
            assert jobs == ([{"audience": row["n"]}] if row["n"] else [])
            outcomes[row["n"]] += 1
            await tx.run("DELETE FROM ledger")
            await tx.run("DELETE FROM jobs")
    assert set(outcomes) <= {0, 2 * killed.AUDIENCE}
    run(killed.fan_out, database_url, keys)
    async with database.reading() as tx:
        assert await ledger.counts(tx, job="a") == {"pending": 2 * killed.AUDIENCE}


async def test_sends_go_out_at_least_once_and_twice_only_in_flight(
    database: Database, database_url: str, keys: Path
) -> None:
    async with database.transaction() as tx:
        met = await audience(tx, Vault(MasterKeys.from_file(keys)), 4_000)
        await write(tx, [entry(party, "a", Lane.bulk) for party in met])
    chance = random.Random(3)
    sent = Counter[int]()
    for turn in range(POINTS):
        sent.update(run(killed.send, database_url, keys, turn, words=chance.randint(1, 3 * killed.WINDOW)))
    sent.update(run(killed.send, database_url, keys, POINTS)[:-1])
    assert await states(database) == {"sent": 4_000}
    assert len(sent) == 4_000
    assert 0 < sum(sent.values()) - len(sent) <= POINTS * killed.WINDOW
