"""Sealing: it opens for the same person, place and key, and for nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import people
from storage.database import Database
from storage.masterkeys import MasterKeyMissing, MasterKeys, VaultError
from storage.vault import PersonKey, SealBroken, Vault, erase, key_of, open_vault, rewrap
from tests.databases import NOW

WHO = [("telegram", "main", str(number)) for number in range(25)]


@given(st.binary(max_size=300), st.integers(0, 10_000), st.integers(1, 255))
def test_a_seal_opens_unchanged_or_not_at_all(plain: bytes, at: int, flip: int) -> None:
    key = PersonKey("anna", bytes(32))
    sealed = key.seal("drafts.body/x", plain)
    assert key.open("drafts.body/x", sealed) == plain
    broken = bytearray(sealed)
    broken[at % len(sealed)] ^= flip
    with pytest.raises(SealBroken):
        key.open("drafts.body/x", bytes(broken))


@pytest.mark.parametrize(
    ("person", "place", "secret"),
    [("bilal", "cursors.body", 0), ("anna", "drafts.body", 0), ("anna", "cursors.body", 1)],
    ids=["another person", "another place", "another key"],
)
def test_a_seal_opens_nowhere_else(person: str, place: str, secret: int) -> None:
    sealed = PersonKey("anna", bytes(32)).seal("cursors.body", b"hello")
    with pytest.raises(SealBroken):
        PersonKey(person, bytes([secret] * 32)).open(place, sealed)


@pytest.mark.parametrize("sealed", [b"", b"\x01", b"\x02" + bytes(40)])
def test_what_is_no_seal_is_refused(sealed: bytes) -> None:
    with pytest.raises(SealBroken):
        PersonKey("anna", bytes(32)).open("cursors.body", sealed)


def test_the_same_words_are_never_sealed_alike() -> None:
    key = PersonKey("anna", bytes(32))
    assert len({key.seal("cursors.body", b"same") for _ in range(100)}) == 100


def test_looking_up_needs_the_key_and_the_app(vault: Vault, tmp_path: Path) -> None:
    other = Vault(MasterKeys.make(tmp_path / "other.key"))
    found = vault.lookup("telegram", "1001")
    assert found == vault.lookup("telegram", "1001")
    assert (
        len({found, vault.lookup("webchat", "1001"), vault.lookup("telegram", "100"), other.lookup(*WHO[0][::2])}) == 4
    )


def test_only_so_many_keys_are_remembered(tmp_path: Path) -> None:
    small = Vault(MasterKeys.make(tmp_path / "small.key"), remembered=2)
    made = {name: small.make(name) for name in "abcd"}
    keys = {name: small.key(name, *made[name]) for name in "abcd"}
    assert small.key("d", *made["d"]) is keys["d"]
    assert small.key("a", *made["a"]) is not keys["a"]
    sealed = keys["a"].seal("cursors.body", b"x")
    assert small.key("a", *made["a"]).open("cursors.body", sealed) == b"x"


def test_a_wrapped_key_opens_for_its_person_only(vault: Vault) -> None:
    wrapped, kid = vault.make("anna")
    vault.key("anna", wrapped, kid)
    with pytest.raises(SealBroken):
        vault.key("bilal", wrapped, kid)


def test_the_file_is_for_our_eyes_only_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "var" / "master.key"
    made = MasterKeys.make(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert MasterKeys.from_file(path) == made
    with pytest.raises(VaultError, match="exists"):
        MasterKeys.make(path)
    path.chmod(0o640)
    with pytest.raises(VaultError, match="chmod 600"):
        MasterKeys.from_file(path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "not complete"),
        ("wrap {key}\n", "not complete"),
        ("index {key}\n", "not complete"),
        ("index {key}\nwrap {key}x\n", "line 2"),
        ("index {key}\nwrap c2hvcnQ=\n", "line 2"),
        ("nonsense {key}\n", "line 1"),
        ("é", "cannot be read"),
    ],
)
def test_a_damaged_file_says_where(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "master.key"
    path.write_text(content.format(key="A" * 43 + "="))
    path.chmod(0o600)
    with pytest.raises(VaultError, match=says) as caught:
        MasterKeys.from_file(path)
    assert "AAAA" not in str(caught.value)


def test_keys_do_not_show_in_what_is_printed(tmp_path: Path) -> None:
    keys = MasterKeys.make(tmp_path / "master.key")
    assert "wrapping" not in repr(keys)


async def test_a_key_is_made_only_while_nothing_is_sealed(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "first" / "master.key"
    async with database.transaction() as tx:
        with pytest.raises(MasterKeyMissing):
            await open_vault(tx, path=path, make=False)
        opened = await open_vault(tx, path=path)
        await people.meet(tx, opened, who=WHO[:1], now=NOW)
    path.rename(tmp_path / "lost.key")
    async with database.transaction() as tx:
        with pytest.raises(MasterKeyMissing, match="backup"):
            await open_vault(tx, path=path)
        MasterKeys.make(path)
        with pytest.raises(MasterKeyMissing, match="lacks the master keys"):
            await open_vault(tx, path=path)
        await open_vault(tx, path=tmp_path / "lost.key")


async def test_a_new_master_key_takes_over_and_may_stop_at_any_point(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "rotating.key"
    old = Vault(MasterKeys.make(path))
    async with database.transaction() as tx:
        before = await people.meet(tx, old, who=WHO, now=NOW)
        sealed = before[0].key.seal("cursors.body", b"kept")
    new = Vault(MasterKeys.rotate(path))
    async with database.transaction() as tx:
        assert await rewrap(tx, new, limit=10) == 10
    async with database.transaction() as tx:
        assert [party.person for party in await people.meet(tx, new, who=WHO, now=NOW)] == [p.person for p in before]
    async with database.transaction() as tx:
        assert [await rewrap(tx, new, limit=10) for _ in range(3)] == [10, 5, 0]
    lines = path.read_text().splitlines(keepends=True)
    path.write_text(lines[0] + lines[2])  # the old key is thrown away
    async with database.transaction() as tx:
        only_new = await open_vault(tx, path=path)
        [party] = await people.meet(tx, only_new, who=WHO[:1], now=NOW)
        [row] = await tx.rows("SELECT wrapped, kid FROM person_keys WHERE person = $1", party.person)
    with pytest.raises(MasterKeyMissing):
        old.key(party.person, row["wrapped"], row["kid"])
    assert party.key.open("cursors.body", sealed) == b"kept"


async def test_an_erased_key_opens_nothing(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [party] = await people.meet(tx, vault, who=WHO[:1], now=NOW)
        assert (await key_of(tx, vault, person=party.person)).person == party.person
        await erase(tx, person=party.person)
        with pytest.raises(KeyError):
            await key_of(tx, vault, person=party.person)
