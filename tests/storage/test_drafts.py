"""Drafts: sealed, settled between two devices by their version."""

from datetime import timedelta

from storage import cursors, drafts, people
from storage.database import Database, stamp
from storage.drafts import Draft, Place, Written
from storage.people import Party
from storage.vault import Vault
from tests.databases import NOW

WHO = [("telegram", "main", "1001"), ("telegram", "main", "1002")]


async def test_a_draft_survives_and_the_faster_device_wins(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await people.meet(tx, vault, who=WHO, now=NOW)

        async def save(body: bytes, version: int, *whose: Party) -> bool:
            written = [Written(each.key, "interest", body, "f", version) for each in whose]
            return await drafts.save(tx, written=written, now=NOW)

        async def load() -> dict[Place, Draft]:
            return await drafts.load(tx, of=[(anna.key, "interest"), (bilal.key, "interest"), (bilal.key, "speak")])

        assert await load() == {}
        assert [await save(b"one", 0, anna), await save(b"late", 0, anna, bilal)] == [True, False]
        assert await save(b"two", 1, anna, bilal)
        assert await load() == {
            (anna.person, "interest"): Draft(b"two", "f", 2, stamp(NOW)),
            (bilal.person, "interest"): Draft(b"two", "f", 2, stamp(NOW)),
        }
        await drafts.delete(tx, of=[(anna.person, "interest"), (anna.person, "speak")])
        assert await load() == {(bilal.person, "interest"): Draft(b"two", "f", 2, stamp(NOW))}
        assert await save(b"new", 0, anna)


async def test_drafts_are_listed_and_forgotten(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await people.meet(tx, vault, who=WHO, now=NOW)
        for days, journey in [(100, "speak"), (10, "interest"), (1, "input")]:
            at = NOW - timedelta(days=days)
            assert await drafts.save(tx, written=[Written(anna.key, journey, b"x", "f", 0)], now=at)
        assert await drafts.drop(tx, before=NOW - timedelta(days=90)) == 1
        assert await drafts.journeys(tx, person=anna.person) == ["input", "interest"]
        assert await drafts.journeys(tx, person=bilal.person) == []


async def test_cursors_count_their_versions(database: Database, vault: Vault) -> None:
    for number in range(1, 4):
        async with database.transaction() as tx:
            parties = await people.meet(tx, vault, who=WHO, now=NOW)
            await cursors.save(tx, cursors=[(party, b"%d" % number) for party in parties])
    async with database.transaction() as tx:
        met = await people.meet(tx, vault, who=WHO, now=NOW)
        assert [(party.cursor, party.cursor_version) for party in met] == [(b"3", 3)] * 2
        await cursors.clear(tx, address=met[0].address)
        met = await people.meet(tx, vault, who=WHO, now=NOW)
        assert [(party.cursor, party.cursor_version) for party in met] == [(None, 0), (b"3", 3)]
