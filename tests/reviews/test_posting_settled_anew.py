"""A place that is settled anew while something waits for it: paused, asked first, in other languages."""

from datetime import timedelta

import pytest

from reviews import announcements
from storage.database import Database, stamp
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import RIGHT, TEXTS, Desk, Network, official
from tests.reviews.staffing import EVENTS

EVENING = timedelta(hours=12)
WEEK = timedelta(days=7)


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> Desk:
    return await network.hire("editor"), await network.hire("approver", "approver")


async def later(network: Network, by: timedelta = EVENING) -> None:
    network.now += by
    await network.beat_places()


async def settle(network: Network, place: str, person: str, **settings: object) -> None:
    """The app says once more that they may."""
    await network.standing(place, person, administrator=True)
    await network.settle_place(place, person, **settings)
    await network.beat_places()


async def packs_heard(network: Network) -> int:
    return (await network.ids_heard("amal")).count(["relay-pack"])


async def test_a_pause_holds_what_waits_and_what_is_still_of_use_goes_out_when_it_ends(
    network: Network, desk: Desk
) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal, hour=18)
    await network.announced(desk)
    over = await network.announced(desk, {"en": "Tomorrow"})
    async with network.database.transaction() as tx:
        await tx.run("UPDATE posts SET expires = $2 WHERE job = $1", over.job, stamp(NOW + timedelta(days=1)))
    await settle(network, place.id, amal, state="paused")
    await later(network, WEEK)
    assert await network.heard("-100") == []
    await network.announced(desk, {"en": "Meanwhile"})
    await settle(network, place.id, amal, state="open")
    await later(network)
    assert await network.words_in("-100") == [TEXTS["en"]]


async def test_a_pause_holds_no_correction_of_what_stands(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal)
    made = await network.announced(desk)
    await network.send()
    await settle(network, place.id, amal, state="paused")
    await network.corrected(desk, made)
    assert await network.words_in("-100") == [RIGHT["en"]]
    await network.send()
    await network.do(announcements.recall, made, desk[1])
    await network.beat_places()
    assert await network.ids_heard("-100") == [["notice-recalled", "notice-signed", "relay-by"]]


async def test_a_pause_holds_packs_too(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    place = await network.by_hand(amal)
    await network.settle_place(place.id, amal, hour=18)
    await network.announced(desk)
    await network.settle_place(place.id, amal, state="paused")
    await later(network)
    assert await packs_heard(network) == 0
    await network.settle_place(place.id, amal, state="open")
    await network.beat_places()
    assert await packs_heard(network) == 1


async def test_nobody_is_asked_about_what_waits_for_a_paused_place(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal, held=True)
    made = await network.under_way(*desk, texts=TEXTS, urgent=False)
    await settle(network, place.id, amal, state="paused")
    assert [ids for ids in await network.ids_heard("amal") if ids[0] == "relay-held"] == []
    await network.corrected(desk, made)
    await settle(network, place.id, amal, state="open")
    asked = [official(reply) for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert asked == [RIGHT["en"]]


async def test_what_waits_is_asked_about_at_once_where_each_text_is_to_be_asked_about_now(
    network: Network, desk: Desk
) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal, hour=18)
    await network.announced(desk)
    await settle(network, place.id, amal, held=True)
    asked = [official(reply) for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert asked == [TEXTS["en"]]
    await later(network)
    assert await network.heard("-100") == []


async def test_what_waits_in_a_language_that_is_taken_out_is_not_posted(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    group = await network.group(amal, hour=18, languages=("ar", "en"))
    asking = await network.group(amal, "-200", held=True, languages=("ar", "en"))
    radio = await network.by_hand(amal)
    await network.settle_place(radio.id, amal, hour=18, languages=("ar", "en"))
    made = await network.announced(desk)
    for place in (group, asking, radio):
        await settle(network, place.id, amal, languages=("en",))
    await network.corrected(desk, made)
    await later(network)
    assert await network.words_in("-100") == [RIGHT["en"]]
    assert await packs_heard(network) == 1
    async with network.database.reading() as tx:
        rows = await tx.rows("SELECT language, state FROM posts")
    assert {row["state"] for row in rows if row["language"] == "ar"} == {"cancelled"}
    assert "cancelled" not in {row["state"] for row in rows if row["language"] == "en"}
