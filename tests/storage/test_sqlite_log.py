"""The log of SQLite: what is large is copied into the file beside the commits that come next."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.sqlite_log import Log

PAGE = 4096


class File:
    """A file with a table, and who writes to it under a log."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writer = self.connect()
        self.writer.execute("PRAGMA journal_mode=WAL")
        self.writer.execute("CREATE TABLE things (body TEXT)")
        self.writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.log = Log(self.connect, self.in_thread)

    def connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path, isolation_level=None)

    async def in_thread(self, work: Callable[[], bool]) -> bool:
        return work()

    def write(self, rows: int, *, large: bool = False) -> int:
        """Commit so many rows of about a page; how many pages were copied into the file within the commit."""
        before = self.pages()
        self.writer.execute("BEGIN IMMEDIATE")
        self.writer.executemany("INSERT INTO things VALUES (?)", [("x" * 4000,)] * rows)
        self.log.before_commit(self.writer, large=large)
        self.writer.commit()
        copied = self.pages() - before
        self.log.after_commit()
        return copied

    def pages(self) -> int:
        """How long the file is without its log."""
        return self.path.stat().st_size // PAGE


@pytest.fixture
def file(tmp_path: Path) -> File:
    return File(tmp_path / "a.db")


async def test_a_large_commit_copies_nothing_and_what_it_left_is_copied_beside(file: File) -> None:
    assert file.write(3_000, large=True) == 0
    await file.log.close()
    assert file.pages() > 3_000


async def test_other_commits_copy_by_themselves_when_the_log_is_long(file: File) -> None:
    assert file.write(3_000) > 3_000


async def test_while_a_reader_is_in_the_way_no_commit_makes_up_for_it(file: File) -> None:
    reader = file.connect()
    reader.execute("BEGIN")
    reader.execute("SELECT COUNT(*) FROM things").fetchall()
    file.write(3_000, large=True)
    await file.log.close()
    assert file.pages() < 100
    reader.rollback()
    assert file.write(1) == 0
    await file.log.close()
    assert file.pages() > 3_000
    file.write(1)
    assert file.writer.execute("PRAGMA wal_autocheckpoint").fetchone() == (1_000,)
