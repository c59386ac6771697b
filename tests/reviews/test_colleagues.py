"""Those who act for an organisation: joining by a link, leaving, being taken out by another."""

from datetime import timedelta

import pytest

from reviews import colleagues, relays
from reviews.colleagues import Colleague
from reviews.relays import NotFound, Relay
from storage import audit, people
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import Network
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


async def joined(network: Network, relay: Relay, founder: str, name: str) -> str:
    """Somebody who joins by a link of the founder's."""
    person = await network.person(name, yes=False)
    async with network.database.transaction() as tx:
        await colleagues.invite(tx, network.vault, person=founder, token=name, now=network.now)
        assert await colleagues.join(tx, network.vault, token=name, person=person, now=network.now)
    return person


async def others(network: Network, relay: Relay, person: str) -> list[Colleague]:
    async with network.database.reading() as tx:
        return await colleagues.others(tx, relay=relay.id, person=person)


async def dismiss(network: Network, person: str, colleague: int) -> None:
    async with network.database.transaction() as tx:
        await colleagues.dismiss(tx, network.vault, colleague=colleague, person=person, now=network.now)


async def test_a_colleague_joins_by_a_link_that_works_once_for_a_day(network: Network) -> None:
    amal, relay = await network.take_in()
    samir, kim = await network.person("samir", yes=False), await network.person("kim", yes=False)
    async with network.database.transaction() as tx:
        for token in ("one", "two"):
            await colleagues.invite(tx, network.vault, person=amal, token=token, now=NOW)
        late = NOW + timedelta(hours=25)
        assert await colleagues.join(tx, network.vault, token="two", person=kim, now=late) is None
        joined = await colleagues.join(tx, network.vault, token="one", person=samir, now=NOW)
        assert joined
        assert joined.administrators == 2
        assert await colleagues.join(tx, network.vault, token="one", person=kim, now=NOW) is None
        with pytest.raises(NotFound):
            await colleagues.invite(tx, network.vault, person=kim, token="three", now=NOW)
    assert (await network.ids_heard("amal"))[-1] == ["relay-colleague-joined"]
    async with network.database.transaction() as tx:
        await colleagues.leave(tx, network.vault, person=amal, now=NOW)
        assert (await relays.get(tx, network.vault, id=relay.id)).administrators == 1


@pytest.mark.parametrize("way", ["leave", "forget"])
async def test_when_the_last_one_goes_it_ends_and_its_name_is_destroyed(network: Network, way: str) -> None:
    amal, relay = await network.take_in()
    place = await network.group(amal)
    async with network.database.transaction() as tx:
        if way == "leave":
            await colleagues.leave(tx, network.vault, person=amal, now=NOW)
        else:
            await people.forget(tx, person=amal, now=NOW)
    async with network.database.reading() as tx:
        with pytest.raises(NotFound):
            await relays.get(tx, network.vault, id=relay.id)
        rows = await tx.rows("SELECT relay, state FROM places WHERE id = $1", place.id)
        assert await tx.rows("SELECT 1 AS there FROM relay_people") == []
    assert rows == [{"relay": None, "state": "new"}]


async def test_one_takes_another_out_who_is_told_and_acts_for_it_no_more(network: Network) -> None:
    amal, relay = await network.take_in()
    samir = await joined(network, relay, amal, "samir")
    network.now += timedelta(days=3)
    await joined(network, relay, amal, "kim")
    found = await others(network, relay, amal)
    assert [(each.number, each.since) for each in found] == [(2, NOW), (3, NOW + timedelta(days=3))]
    await dismiss(network, amal, found[0].id)
    assert [each.number for each in await others(network, relay, amal)] == [2]
    assert (await network.ids_heard("samir"))[-1] == ["relay-taken-out"]
    async with network.database.reading() as tx:
        with pytest.raises(NotFound):
            await relays.acting(tx, network.vault, person=samir)
        verbs = [row["verb"] for row in await audit.rows_of(tx, object=f"relay:{relay.id}")]
    assert verbs == ["relay.ask", "relay.decide", "relay.join", "relay.join", "relay.dismiss"]


async def test_nobody_is_taken_out_by_themselves_by_a_stranger_or_by_whoever_was_taken_out(network: Network) -> None:
    amal, relay = await network.take_in()
    kim, other = await network.take_in("kim", organisation="Another")
    samir = await joined(network, relay, amal, "samir")
    [mine], [theirs] = await others(network, relay, samir), await others(network, relay, amal)
    for person, colleague in ((amal, mine.id), (kim, theirs.id), (amal, 0)):
        with pytest.raises(NotFound):
            await dismiss(network, person, colleague)
    await dismiss(network, samir, mine.id)
    with pytest.raises(NotFound):
        await dismiss(network, amal, theirs.id)
    async with network.database.reading() as tx:
        assert [(await relays.get(tx, network.vault, id=id)).administrators for id in (relay.id, other.id)] == [1, 1]
