"""Words of a job that are somebody's own, such as a note of an organisation: sealed with their key while they wait.

They are the same for all who get them, so they are opened once for many, when they leave or are read.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeGuard

from storage import recipients
from storage.database import Transaction
from storage.sending import Parcel
from storage.vault import PersonKey, Vault

_PLACE = "jobs.words"
_MARK = "sealed:"
"""No JSON begins so."""


def seal(key: PersonKey, words: str) -> str:
    """The words as they are kept, with whose they are."""
    return f"{_MARK}{key.person}:{b64encode(key.seal(_PLACE, words.encode())).decode()}"


async def opened(tx: Transaction, vault: Vault, *, parcels: Sequence[Parcel]) -> list[Parcel]:
    """The same, with their words open; those whose key was destroyed stay as they are, and cannot be read."""
    sealed = {parcel.words: parcel.words.split(":")[1] for parcel in parcels if _is_sealed(parcel.words)}
    keys = await recipients.keys(tx, people=sorted(set(sealed.values()))) if sealed else {}
    known = {words: _open(vault, words, keys[owner]) for words, owner in sealed.items() if owner in keys}
    return [_with(parcel, known) for parcel in parcels] if known else list(parcels)


def _is_sealed(words: str | None) -> TypeGuard[str]:
    return words is not None and words.startswith(_MARK)


def _with(parcel: Parcel, known: Mapping[str, str]) -> Parcel:
    words = known.get(parcel.words or "")
    return replace(parcel, words=words) if words is not None else parcel


def _open(vault: Vault, words: str, wrapped: tuple[bytes, str]) -> str:
    _, owner, sealed = words.split(":")
    return vault.key(owner, *wrapped).open(_PLACE, b64decode(sealed)).decode()
