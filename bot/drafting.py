"""Drafts and the cursor as a turn sees them, read and written in the turn's own transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson

from dialogue.replies import Choice, pack_say, unpack_say
from handlers.context import Cursor
from storage import drafts
from storage.database import Transaction
from storage.vault import PersonKey


class Overtaken(Exception):
    """Another device of the same person was faster; the turn is taken again on what is there now."""


class KeptDrafts:
    """The drafts of one person during one turn."""

    def __init__(self, tx: Transaction, key: PersonKey) -> None:
        self._tx, self._key = tx, key
        self._versions: dict[str, int] = {}
        self._changed: dict[str, tuple[Mapping[str, Any], str] | None] = {}

    async def read(self, journey: str) -> Mapping[str, Any] | None:
        """The draft, or None."""
        if journey in self._changed:
            changed = self._changed[journey]
            return changed[0] if changed else None
        kept = await drafts.load(self._tx, key=self._key, journey=journey)
        self._versions[journey] = kept.version if kept else 0
        return orjson.loads(kept.body) if kept else None

    def keep(self, journey: str, draft: Mapping[str, Any], fingerprint: str) -> None:
        """Keep the draft when the turn is committed."""
        self._changed[journey] = (draft, fingerprint)

    def drop(self, journey: str) -> None:
        """Delete the draft when the turn is committed."""
        self._changed[journey] = None

    async def names(self) -> Sequence[str]:
        """The journeys that have one, the latest first."""
        kept = await drafts.journeys(self._tx, person=self._key.person)
        names = [*(name for name, change in self._changed.items() if change), *kept]
        return tuple(dict.fromkeys(name for name in names if self._changed.get(name, True)))

    async def write(self, now: datetime) -> None:
        """Write what changed. Raises `Overtaken`."""
        for journey, change in self._changed.items():
            if change is None:
                await drafts.delete(self._tx, person=self._key.person, journey=journey)
            elif not await self._save(journey, *change, now):
                raise Overtaken

    async def _save(self, journey: str, draft: Mapping[str, Any], fingerprint: str, now: datetime) -> bool:
        version = self._versions.get(journey, 0)
        body = orjson.dumps(draft)
        return await drafts.save(
            self._tx, key=self._key, journey=journey, body=body, fingerprint=fingerprint, version=version, now=now
        )


def pack_cursor(cursor: Cursor) -> bytes:
    """The cursor as bytes, to be sealed."""
    offered = [[choice.data, pack_say(choice.label)] for choice in cursor.offered]
    return orjson.dumps({"journey": cursor.journey, "at": cursor.at, "offered": offered})


def unpack_cursor(packed: bytes | None) -> Cursor:
    """The cursor that `pack_cursor` made, or one at the beginning."""
    if packed is None:
        return Cursor()
    kept = orjson.loads(packed)
    offered = tuple(Choice(data, unpack_say(label)) for data, label in kept["offered"])
    return Cursor(kept["journey"], kept["at"], offered)
