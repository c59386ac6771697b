"""What is personal is kept sealed: AES-256-GCM with a key per person, which a master key wraps.

Without the file of the master keys the database says nothing about anybody; without a person's row in `person_keys`
nothing sealed for them can be read again, in old backups neither.

A seal is one byte of version, a nonce of 12 bytes, and the ciphertext with its tag; `table.column`, the person and the
version are its associated data, so it opens nowhere else.
"""

import hashlib
import hmac
import os
from collections import OrderedDict
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.database import Transaction
from storage.masterkeys import MasterKeyMissing, MasterKeys, VaultError

__all__ = ["MasterKeyMissing", "MasterKeys", "PersonKey", "SealBroken", "Vault", "VaultError", "open_vault"]

_VERSION = b"\x01"
_NONCE = 12
_LOOKUP = 32
"""Hexadecimal digits of a blind index: 128 bits, as many as it takes that no two addresses ever meet."""
_WRAPPED = "person_keys.wrapped"


class SealBroken(VaultError):
    """What was sealed was changed, moved to another place, or belongs to somebody else."""


def _seal(cipher: AESGCM, plain: bytes, about: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    return _VERSION + nonce + cipher.encrypt(nonce, plain, about)


def _open(cipher: AESGCM, sealed: bytes, about: bytes) -> bytes:
    if sealed[:1] != _VERSION:
        raise SealBroken("sealed by another version of this program")
    try:
        return cipher.decrypt(sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], about)
    except (InvalidTag, ValueError):  # ValueError: too short to be a seal
        raise SealBroken("what was sealed was changed, or belongs elsewhere") from None


def _about(place: str, person: str) -> bytes:
    return f"{place}|{person}|1".encode()


class PersonKey:
    """A person's key, unwrapped. `place` is `table.column`, or `table.column/row` where a person has several rows."""

    __slots__ = ("_cipher", "person")

    def __init__(self, person: str, plain: bytes) -> None:
        self.person = person
        self._cipher = AESGCM(plain)

    def seal(self, place: str, plain: bytes) -> bytes:
        """Seal for this person and place; opens nowhere else."""
        return _seal(self._cipher, plain, _about(place, self.person))

    def open(self, place: str, sealed: bytes) -> bytes:
        """What was sealed. Raises SealBroken."""
        return _open(self._cipher, sealed, _about(place, self.person))


class Vault:
    """Seals, opens, and looks up without opening. Remembers the keys of so many people, those seen last."""

    def __init__(self, keys: MasterKeys, *, remembered: int = 50_000) -> None:
        self.kid = keys.kid
        self._masters = {kid: AESGCM(key) for kid, key in keys.wrapping.items()}
        self._index = hmac.new(keys.index, digestmod=hashlib.sha256)
        self._remembered = remembered
        self._keys: OrderedDict[bytes, PersonKey] = OrderedDict()

    def lookup(self, channel: str, address: str) -> str:
        """The blind index of an app's own id: the same on all our accounts of the app, meaningless without the key."""
        return self.blind(f"{channel}|{address}")

    def blind(self, text: str) -> str:
        """The blind index of any text that is only ever compared, such as a safe word; begin it with what it is."""
        index = self._index.copy()
        index.update(text.encode())
        return index.hexdigest()[:_LOOKUP]

    def make(self, person: str) -> tuple[bytes, str]:
        """A new key for a person: wrapped, and the kid of the master key that wrapped it."""
        return self._wrap(person, AESGCM.generate_key(256)), self.kid

    def key(self, person: str, wrapped: bytes, kid: str) -> PersonKey:
        """The key of a person, from their row of `person_keys`. Raises MasterKeyMissing, SealBroken."""
        known = self._keys.get(wrapped)
        if known is not None and known.person == person:
            self._keys.move_to_end(wrapped)
            return known
        key = self._keys[wrapped] = PersonKey(person, self._unwrap(person, wrapped, kid))
        if len(self._keys) > self._remembered:
            self._keys.popitem(last=False)
        return key

    def rewrapped(self, person: str, wrapped: bytes, kid: str) -> bytes:
        """The same key, wrapped by the newest master key."""
        return self._wrap(person, self._unwrap(person, wrapped, kid))

    def _wrap(self, person: str, plain: bytes) -> bytes:
        return _seal(self._masters[self.kid], plain, _about(_WRAPPED, person))

    def _unwrap(self, person: str, wrapped: bytes, kid: str) -> bytes:
        if kid not in self._masters:
            raise MasterKeyMissing(f"the master key {kid} is not in the file of the master keys: bring it back")
        return _open(self._masters[kid], wrapped, _about(_WRAPPED, person))


def _master_keys(path: Path, *, make: bool) -> MasterKeys:
    return MasterKeys.make(path) if make and not path.exists() else MasterKeys.from_file(path)


async def open_vault(tx: Transaction, *, path: Path, make: bool = True) -> Vault:
    """The vault of this database. With `make`, a missing key file is made, but only if nothing is sealed yet.

    Raises:
        MasterKeyMissing: there is no file, or a key that is in use is not in it.
        VaultError: the file is damaged, or others may read it.
    """
    await tx.lock("vault")
    used = await sealed_with(tx)
    keys = _master_keys(path, make=make and not used)
    if missing := used - keys.wrapping.keys():
        raise MasterKeyMissing(f"{path} lacks the master keys {', '.join(sorted(missing))}, which rows are sealed with")
    return Vault(keys)


async def sealed_with(tx: Transaction) -> set[str]:
    """The master keys, by their `kid`, that rows are sealed with; none where nothing is sealed yet."""
    return {row["kid"] for row in await tx.rows("SELECT DISTINCT kid FROM person_keys")}


async def add_key(tx: Transaction, vault: Vault, *, person: str) -> PersonKey:
    """Make a key and keep it: of a person, or of what is sealed as a person is (a place, an organisation)."""
    wrapped, kid = vault.make(person)
    await tx.run("INSERT INTO person_keys (person, wrapped, kid) VALUES ($1, $2, $3)", person, wrapped, kid)
    return vault.key(person, wrapped, kid)


async def key_of(tx: Transaction, vault: Vault, *, person: str) -> PersonKey:
    """The key of one person. Raises KeyError if they were erased."""
    rows = await tx.rows("SELECT wrapped, kid FROM person_keys WHERE person = $1", person)
    if not rows:
        raise KeyError(person)
    return vault.key(person, rows[0]["wrapped"], rows[0]["kid"])


async def open_samples(tx: Transaction, vault: Vault) -> int:
    """Open the newest sealed address under each master key; how many. Raises MasterKeyMissing, SealBroken."""
    rows = await tx.rows(
        "SELECT a.person, a.sealed, k.wrapped, k.kid FROM addresses a JOIN person_keys k ON k.person = a.person"
        " WHERE a.id IN (SELECT max(b.id) FROM addresses b JOIN person_keys w ON w.person = b.person GROUP BY w.kid)"
    )
    for row in rows:
        vault.key(row["person"], row["wrapped"], row["kid"]).open("addresses.sealed", row["sealed"])
    return len(rows)


async def erase(tx: Transaction, *, person: str) -> None:
    """Destroy a person's key: what was sealed for them cannot be read any more."""
    await tx.run("DELETE FROM person_keys WHERE person = $1", person)


async def rewrap(tx: Transaction, vault: Vault, *, limit: int = 500) -> int:
    """Wrap some keys with the newest master key; how many. Again until 0; it may stop at any point."""
    rows = await tx.rows(
        "SELECT person, wrapped, kid FROM person_keys WHERE kid <> $1 ORDER BY person LIMIT $2 FOR UPDATE SKIP LOCKED",
        vault.kid,
        limit,
    )
    await tx.run_many(
        "UPDATE person_keys SET wrapped = $1, kid = $2 WHERE person = $3",
        [(vault.rewrapped(row["person"], row["wrapped"], row["kid"]), vault.kid, row["person"]) for row in rows],
    )
    return len(rows)
