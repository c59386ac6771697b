"""Which version each was told last."""

from datetime import timedelta

from storage import people, told
from storage.database import Database, stamp
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import audience

CHANGE = "INSERT INTO changes (subject, field, at, who, version) VALUES ($1, 'moment', $2, 'editor', 1)"
HOUR = timedelta(hours=1)


async def test_exactly_those_who_know_an_older_version_are_found(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        anna, bilal, carla = [party.person for party in await audience(tx, vault, 3)]
        for person in (anna, bilal):
            await people.change(tx, person=person, state="active")
        await told.note(tx, told=[(person, "event:a", 1) for person in (anna, bilal, carla)], now=NOW)
        await told.note(tx, told=[(bilal, "event:a", 2), (bilal, "event:b", 1)], now=NOW)
        assert await told.told_before(tx, subject="event:a", version=2) == [(anna, 1)]
        assert await told.versions(tx, people=[anna, bilal]) == {
            (anna, "event:a"): 1,
            (bilal, "event:a"): 2,
            (bilal, "event:b"): 1,
        }


async def test_what_changed_since_a_visit_the_latest_first(database: Database) -> None:
    async with database.transaction() as tx:
        for hours, subject in enumerate(["event:a", "event:b", "event:c", "event:b"]):
            await tx.run(CHANGE, subject, stamp(NOW + hours * HOUR))
        assert await told.changed_since(tx, since=NOW) == ["event:b", "event:c"]
