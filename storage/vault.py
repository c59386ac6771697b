"""What is personal is kept sealed: AES-256-GCM with a key per person, which a master key wraps.

Without the file of the master keys the database says nothing about anybody; without a person's row in `person_keys`
nothing sealed for them can be read again, in old backups neither.
"""

from dataclasses import dataclass
from pathlib import Path

from storage.database import Transaction


class VaultError(Exception):
    """The vault cannot do this; the message says how to mend it and holds nothing secret."""


class MasterKeyMissing(VaultError):
    """The file of the master keys, or the key that is needed, is not there."""


class SealBroken(VaultError):
    """What was sealed was changed, moved to another place, or belongs to somebody else."""


class MasterKeys:
    """The keys that wrap the keys of people, by their `kid`; the last one of the file wraps."""

    @classmethod
    def from_file(cls, path: Path) -> "MasterKeys":
        """Read them. Raises MasterKeyMissing, or VaultError if others may read the file or it is damaged."""
        raise NotImplementedError

    @classmethod
    def make(cls, path: Path) -> "MasterKeys":
        """Make a file with a first key, for our eyes only (mode 0600). Raises VaultError if there is one."""
        raise NotImplementedError

    @classmethod
    def rotate(cls, path: Path) -> "MasterKeys":
        """Add a new key, which wraps from now on; `rewrap` moves the rows to it."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PersonKey:
    """A person's key, unwrapped. `place` is `table.column`, or `table.column/row` where a person has several rows."""

    person: str

    def seal(self, place: str, plain: bytes) -> bytes:
        """Seal for this person and place; opens nowhere else."""
        raise NotImplementedError

    def open(self, place: str, sealed: bytes) -> bytes:
        """What was sealed. Raises SealBroken."""
        raise NotImplementedError


class Vault:
    """Seals, opens, and looks up without opening."""

    def __init__(self, keys: MasterKeys, *, remembered: int = 50_000) -> None:
        raise NotImplementedError

    def lookup(self, channel: str, address: str) -> str:
        """The blind index of an app's own id: the same on all our accounts of the app, meaningless without the key."""
        raise NotImplementedError

    def make(self, person: str) -> tuple[bytes, str]:
        """A new key for a person: wrapped, and the kid of the master key that wrapped it."""
        raise NotImplementedError

    def key(self, person: str, wrapped: bytes, kid: str) -> PersonKey:
        """The key of a person, from their row of `person_keys`. Raises MasterKeyMissing, SealBroken."""
        raise NotImplementedError


async def open_vault(tx: Transaction, *, path: Path, make: bool = True) -> Vault:
    """The vault of this database. With `make`, a missing key file is made, but only if nothing is sealed yet."""
    raise NotImplementedError


async def key_of(tx: Transaction, vault: Vault, *, person: str) -> PersonKey:
    """The key of one person. Raises KeyError if they were erased."""
    raise NotImplementedError


async def erase(tx: Transaction, *, person: str) -> None:
    """Destroy a person's key: what was sealed for them cannot be read any more."""
    raise NotImplementedError


async def rewrap(tx: Transaction, vault: Vault, *, limit: int = 500) -> int:
    """Wrap some keys with the newest master key; how many. Again until 0; it may stop at any point."""
    raise NotImplementedError
