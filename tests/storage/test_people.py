"""Meeting people: one person per app id, however many accounts, devices and processes."""

import asyncio

import pytest

from storage import cursors, people
from storage.database import Database
from storage.people import Party
from storage.vault import Vault
from tests.databases import NOW

ANNA = ("telegram", "main", "1001")
BILAL = ("telegram", "main", "1002")


async def meet(database: Database, vault: Vault, *who: tuple[str, str, str]) -> list[Party]:
    async with database.transaction() as tx:
        return await people.meet(tx, vault, who=who, now=NOW)


async def test_who_is_new_is_created_once(database: Database, vault: Vault) -> None:
    first = await meet(database, vault, ANNA, BILAL, ANNA)
    again = await meet(database, vault, BILAL, ANNA)
    assert [party.person for party in first] == [again[1].person, again[0].person, again[1].person]
    assert [party.address for party in first] == [again[1].address, again[0].address, again[1].address]
    assert (first[0].state, first[0].language, first[0].open, first[0].cursor) == ("new", None, True, None)
    async with database.reading() as tx:
        assert await tx.rows("SELECT count(*) AS n FROM people") == [{"n": 2}]


async def test_ids_are_80_random_bits(database: Database, vault: Vault) -> None:
    met = await meet(database, vault, *(("telegram", "main", str(number)) for number in range(50)))
    ids = {party.person for party in met}
    assert len(ids) == 50
    assert {len(id) for id in ids} == {16}


async def test_one_app_id_on_two_accounts_is_one_person(database: Database, vault: Vault) -> None:
    [one] = await meet(database, vault, ANNA)
    other, stranger = await meet(database, vault, ("telegram", "arab", "1001"), ("webchat", "main", "1001"))
    assert (other.person, other.address == one.address) == (one.person, False)
    assert stranger.person != one.person


async def test_two_processes_that_meet_somebody_at_once_make_one_person(
    database: Database, database_url: str, vault: Vault
) -> None:
    other = await Database.open(database_url)
    places = [("telegram", account, str(number)) for number in range(10) for account in ("main", "arab")]
    met = await asyncio.gather(*(meet(which, vault, place) for place in places for which in (database, other)))
    await other.close()
    async with database.reading() as tx:
        counts = await tx.rows(
            "SELECT (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM person_keys) AS keys,"
            " (SELECT count(*) FROM addresses) AS addresses, (SELECT count(*) FROM addresses WHERE preferred) AS best"
        )
    assert counts == [{"people": 10, "keys": 10, "addresses": 20, "best": 10}]
    assert len({party.person for [party] in met}) == 10


async def test_everything_an_incoming_message_needs_comes_along(database: Database, vault: Vault) -> None:
    [party] = await meet(database, vault, ANNA)
    async with database.transaction() as tx:
        await people.change(
            tx, person=party.person, language="ar", quiet=True, paused=True, zone="Asia/Beirut", safe_word_index="5afe"
        )
        [party] = await people.meet(tx, vault, who=[ANNA], now=NOW)
        await cursors.save(tx, cursors=[(party, b"asking")])
    [party] = await meet(database, vault, ANNA)
    assert (party.language, party.quiet, party.paused, party.zone, party.safe_word_index) == (
        *("ar", True, True, "Asia/Beirut", "5afe"),
    )
    assert (party.cursor, party.cursor_version) == (b"asking", 1)


async def test_settings_are_a_closed_list(database: Database, vault: Vault) -> None:
    [party] = await meet(database, vault, ANNA)
    async with database.transaction() as tx:
        await people.change(tx, person=party.person, kind="migrant", leads="14,7", quiet_from=21)
        kept = await people.settings(tx, person=party.person)
        with pytest.raises(ValueError, match="name"):
            await people.change(tx, person=party.person, name="Anna")
        with pytest.raises(KeyError):
            await people.settings(tx, person="nobody")
    assert (kept["kind"], kept["leads"], kept["quiet_from"], kept["quiet_to"]) == ("migrant", "14,7", 21, None)


async def test_the_preferred_address_is_always_an_open_one(database: Database, vault: Vault) -> None:
    async def preferred() -> list[int]:
        async with database.reading() as tx:
            return [row["id"] for row in await tx.rows("SELECT id FROM addresses WHERE preferred ORDER BY id")]

    one, other = await meet(database, vault, ANNA, ("telegram", "arab", "1001"))
    async with database.transaction() as tx:
        await people.prefer_address(tx, person=one.person, address=other.address)
    assert await preferred() == [other.address]
    async with database.transaction() as tx:
        await people.close_address(tx, address=other.address, now=NOW)
    assert await preferred() == [one.address]
    async with database.transaction() as tx:
        await people.close_address(tx, address=one.address, now=NOW)
    assert await preferred() == []
    async with database.transaction() as tx:
        await people.reopen_address(tx, address=other.address)
    assert await preferred() == [other.address]
    assert [party.open for party in await meet(database, vault, ANNA, ("telegram", "arab", "1001"))] == [False, True]
