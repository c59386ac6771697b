"""Drafts and the cursor as a turn sees them, read and written in the turn's own transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson

from dialogue.replies import Choice, pack_say, unpack_say
from handlers.context import Cursor
from storage import drafts
from storage.database import Transaction
from storage.drafts import Place, Written
from storage.vault import PersonKey


class Overtaken(Exception):
    """Another device of the same person was faster; the turn is taken again on what is there now."""


class KeptDrafts:
    """The drafts that the turns of one transaction read and change, read and written together."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._versions: dict[Place, int] = {}
        self._now: dict[Place, Mapping[str, Any] | None] = {}
        self._changed: dict[Place, tuple[PersonKey, str]] = {}
        """Whose draft was changed, and the fingerprint it has now; what it holds is in `_now`."""

    async def fetch(self, of: Sequence[tuple[PersonKey, str]]) -> None:
        """Read what these people's turns will ask for."""
        found = await drafts.load(self._tx, of=of)
        for key, journey in of:
            place = (key.person, journey)
            kept = found.get(place)
            self._versions[place] = kept.version if kept else 0
            self._now.setdefault(place, orjson.loads(kept.body) if kept else None)

    def of(self, key: PersonKey) -> "OwnDrafts":
        """Those of one person."""
        return OwnDrafts(self, key)

    async def read(self, key: PersonKey, journey: str) -> Mapping[str, Any] | None:
        """The draft as it is now, or None."""
        if (key.person, journey) not in self._now:
            await self.fetch([(key, journey)])
        return self._now[key.person, journey]

    def change(self, key: PersonKey, journey: str, draft: Mapping[str, Any] | None, fingerprint: str = "") -> None:
        """What it is from now on; None: there is none."""
        self._now[key.person, journey] = draft
        self._changed[key.person, journey] = (key, fingerprint)

    async def names(self, person: str) -> Sequence[str]:
        """The journeys that have one, the latest first."""
        mine = {journey: self._now[who, journey] for who, journey in self._changed if who == person}
        kept = await drafts.journeys(self._tx, person=person)
        return tuple(name for name in dict.fromkeys([*mine, *kept]) if mine.get(name, kept) is not None)

    def forget(self, person: str) -> None:
        """Nothing of this person is left to be written."""
        self._changed = {place: change for place, change in self._changed.items() if place[0] != person}

    async def write(self, now: datetime) -> None:
        """Write what changed. Raises `Overtaken`."""
        await self.fetch([(key, place[1]) for place, (key, _) in self._changed.items() if place not in self._versions])
        written: list[Written] = []
        dropped: list[Place] = []
        for place, (key, fingerprint) in self._changed.items():
            if (draft := self._now[place]) is not None:
                written.append(Written(key, place[1], orjson.dumps(draft), fingerprint, self._versions[place]))
            elif self._versions[place]:
                dropped.append(place)
        await drafts.delete(self._tx, of=dropped)
        if not await drafts.save(self._tx, written=written, now=now):
            raise Overtaken
        self._versions |= {(one.key.person, one.journey): one.version + 1 for one in written} | dict.fromkeys(
            dropped, 0
        )
        self._changed.clear()


class OwnDrafts:
    """The drafts of one person during their turn."""

    def __init__(self, kept: KeptDrafts, key: PersonKey) -> None:
        self._kept, self._key = kept, key

    async def read(self, journey: str) -> Mapping[str, Any] | None:
        """The draft, or None."""
        return await self._kept.read(self._key, journey)

    def keep(self, journey: str, draft: Mapping[str, Any], fingerprint: str) -> None:
        """Keep the draft when the turn is committed."""
        self._kept.change(self._key, journey, draft, fingerprint)

    def drop(self, journey: str) -> None:
        """Delete the draft when the turn is committed."""
        self._kept.change(self._key, journey, None)

    async def names(self) -> Sequence[str]:
        """The journeys that have one, the latest first."""
        return await self._kept.names(self._key.person)


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
