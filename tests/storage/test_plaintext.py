"""A stolen database tells nothing of anybody."""

import base64
from pathlib import Path

import pytest

from storage import cursors, drafts, expressions, ledger, people
from storage.database import Database
from storage.ledger import BODY
from storage.sqlite import SqliteDatabase
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import entry

ADDRESS = "5550199-canary"
ANSWER = "canary: Ὀδυσσεύς, +255 555 0199, someone@example.org"


def shapes(canary: str) -> list[bytes]:
    """How it could be spelled in a dump."""
    plain = canary.encode()
    return [plain, plain.hex().encode(), base64.b64encode(plain)[:-4], canary.encode("unicode_escape"), plain[:12]]


async def dump(database: Database) -> bytes:
    """Every value of every table; of SQLite the files as they lie there too."""
    tables = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
        "postgres": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    }
    found = b""
    async with database.reading() as tx:
        for table in [row["name"] for row in await tx.rows(tables[database.kind])]:
            for row in await tx.rows(f"SELECT * FROM {table}"):
                found += b"".join(v if isinstance(v, bytes) else str(v).encode() for v in row.values())
    if isinstance(database, SqliteDatabase):
        found += b"".join(path.read_bytes() for path in database.path.parent.glob(f"{database.path.name}*"))
    return found


async def fill(database: Database, vault: Vault) -> people.Party:
    answer = ANSWER.encode()
    async with database.transaction() as tx:
        [party] = await people.meet(tx, vault, who=[("telegram", "main", ADDRESS)], now=NOW)
        await cursors.save(tx, cursors=[(party, answer)])
        await drafts.save(tx, written=[drafts.Written(party.key, "x", answer, "f", 0)], now=NOW)
        await ledger.enqueue(tx, entries=[entry(party, body=party.key.seal(BODY, answer))], now=NOW)
        await expressions.send(tx, key=party.key, call="c", receipt="r", body=answer, fingerprint="f", now=NOW)
        await people.change(tx, person=party.person, safe_word_index=vault.blind(f"safe|{ANSWER}"))
    return party


@pytest.mark.requirement("S3-27")
async def test_a_dump_of_the_database_shows_no_address_and_no_answer(
    database: Database, vault: Vault, tmp_path: Path
) -> None:
    await fill(database, vault)
    found = await dump(database)
    assert len(found) > 500
    assert [shape for canary in (ADDRESS, ANSWER) for shape in shapes(canary) if shape in found] == []
    assert (tmp_path / "master.key").read_bytes().split()[-1] not in found


async def test_a_forgotten_persons_key_is_not_even_in_free_pages(sqlite_url: str, vault: Vault) -> None:
    database = await Database.open(sqlite_url)
    party = await fill(database, vault)
    async with database.transaction() as tx:
        [row] = await tx.rows("SELECT wrapped FROM person_keys")
        assert await people.forget(tx, person=party.person, now=NOW)
    await database.close()  # writes the log back into the file
    folder = Path(sqlite_url.removeprefix("sqlite://")).parent
    files = {path.name: path.read_bytes() for path in folder.glob("passerelle.db*")}
    assert list(files) == ["passerelle.db"]
    assert row["wrapped"] not in files["passerelle.db"]
