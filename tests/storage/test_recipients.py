"""What deciding about pushes knows of many people at once."""

from datetime import timedelta

from storage import drafts, people, recipients
from storage.database import Database
from storage.ledger import Lane
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import audience, entry, write

HOUR = timedelta(hours=1)


async def test_people_are_written_to_at_their_preferred_open_address(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        anna, bilal, carla = await audience(tx, vault, 3)
        [other] = await people.meet(tx, vault, who=[("telegram", "arab", "0")], now=NOW)
        await people.close_address(tx, address=bilal.address, now=NOW)
        everybody = [anna.person, bilal.person, carla.person]
        assert await recipients.addresses(tx, people=everybody) == {
            anna.person: anna.address,
            carla.person: carla.address,
        }
        await people.prefer_address(tx, person=anna.person, address=other.address)
        assert (await recipients.addresses(tx, people=everybody))[anna.person] == other.address
        assert set(await recipients.settings(tx, people=everybody)) == set(everybody)
        keys = await recipients.keys(tx, people=[anna.person])
    assert vault.key(anna.person, *keys[anna.person]).person == anna.person


async def test_pushes_of_a_week_count_but_replies_and_urgent_ones_do_not(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await audience(tx, vault, 2)
        for days, job, lane in [
            *((8, "old", Lane.notice), (6, "a", Lane.notice), (1, "b", Lane.bulk)),
            *((1, "urgent:c", Lane.bulk), (1, "reply", Lane.reply)),
        ]:
            await write(tx, [entry(anna, job, lane)], now=NOW - days * 24 * HOUR)
        addresses = await recipients.addresses(tx, people=[anna.person, bilal.person])
        assert await recipients.pushes(tx, addresses=addresses, now=NOW) == {
            anna.person: [NOW - 144 * HOUR, NOW - 24 * HOUR],
            bilal.person: [],
        }


async def test_who_is_filling_in_a_form(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        parties = await audience(tx, vault, 3)
        for party, at in zip(parties, [NOW - HOUR / 2, NOW - 2 * HOUR], strict=False):
            await drafts.save(tx, written=[drafts.Written(party.key, "x", b"x", "f", 0)], now=at)
        busy = await recipients.busy(tx, people=[party.person for party in parties], now=NOW)
    assert busy == {parties[0].person: NOW - HOUR / 2}
