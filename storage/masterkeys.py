"""The file of the master keys: one line for the blind index, one for each key that wraps; the last one wraps.

    index BASE64
    wrap BASE64

A key's `kid` is made from the key itself, so a file of another installation cannot be taken for this one's.
"""

import base64
import binascii
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_BYTES = 32


class VaultError(Exception):
    """The vault cannot do this; the message says how to mend it and holds nothing secret."""


class MasterKeyMissing(VaultError):
    """The file of the master keys, or the key that is needed, is not there."""


@dataclass(frozen=True, repr=False)
class MasterKeys:
    """The keys that wrap the keys of people, by their `kid`, and the key of the blind index."""

    wrapping: dict[str, bytes]
    kid: str
    """Which of them wraps from now on."""
    index: bytes

    @classmethod
    def from_file(cls, path: Path) -> "MasterKeys":
        """Read them. Raises MasterKeyMissing, or VaultError if others may read the file or it is damaged."""
        try:
            mode, text = path.stat().st_mode, path.read_text("ascii")
        except FileNotFoundError:
            raise MasterKeyMissing(
                f"there is no {path}: bring the file of the master keys back from its backup"
            ) from None
        except (OSError, UnicodeDecodeError) as error:
            raise VaultError(f"{path} cannot be read: {type(error).__name__}") from None
        if mode & 0o077:
            raise VaultError(f"{path} can be read by others: chmod 600 it")
        return cls._parsed(path, text)

    @classmethod
    def _parsed(cls, path: Path, text: str) -> "MasterKeys":
        found: dict[str, list[bytes]] = {"index": [], "wrap": []}
        for number, line in enumerate(text.splitlines(), 1):
            kind, _, encoded = line.partition(" ")
            key = _decoded(encoded)
            if kind not in found or key is None:
                raise VaultError(f"{path} is damaged in line {number}: bring it back from its backup") from None
            found[kind].append(key)
        if len(found["index"]) != 1 or not found["wrap"]:
            raise VaultError(f"{path} is not complete: bring it back from its backup") from None
        wrapping = {_kid(key): key for key in found["wrap"]}
        derived = HKDF(SHA256(), _BYTES, None, b"passerelle blind index").derive(found["index"][0])
        return cls(wrapping, _kid(found["wrap"][-1]), derived)

    @classmethod
    def make(cls, path: Path) -> "MasterKeys":
        """Make a file with a first key, for our eyes only (mode 0600). Raises VaultError if there is one."""
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            _write(path, _line("index") + _line("wrap"), os.O_CREAT | os.O_EXCL)
        except FileExistsError:
            raise VaultError(f"{path} exists already") from None
        return cls.from_file(path)

    @classmethod
    def rotate(cls, path: Path) -> "MasterKeys":
        """Add a new key, which wraps from now on; `rewrap` moves the rows to it."""
        cls.from_file(path)
        _write(path, _line("wrap"), os.O_APPEND)
        return cls.from_file(path)


def _line(kind: str) -> bytes:
    return f"{kind} {base64.b64encode(os.urandom(_BYTES)).decode()}\n".encode()


def _decoded(text: str) -> bytes | None:
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error:
        return None
    return key if len(key) == _BYTES else None


def _kid(key: bytes) -> str:
    return hashlib.sha256(b"passerelle kid" + key).hexdigest()[:8]


def _write(path: Path, content: bytes, how: int) -> None:
    handle = os.open(path, os.O_WRONLY | how, 0o600)
    try:
        os.write(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)
