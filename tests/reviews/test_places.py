"""Groups, channels and topics: who may settle them, how they come, move and go."""

from datetime import timedelta

import pytest

from reviews import arrivals, places
from reviews.places import NotAdministrator, NotChecked, TooOften, may_preface
from reviews.relays import NotFound
from storage import people
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import Network
from tests.reviews.staffing import EVENTS

CHAT = {"channel": "telegram"}


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


async def test_whoever_adds_us_is_told_in_private_how_to_settle_it_and_it_starts_with_a_question(
    network: Network,
) -> None:
    amal, relay = await network.take_in()
    place = await network.group(None, by="amal")
    assert (place.state, place.relay) == ("new", None)
    told = (await network.heard("amal"))[-1]
    assert [say.id for say in told.says] == ["relay-let-in"]
    assert [choice.data for choice in told.choices] == [f"relay:place:{place.id}"]
    await network.standing(place.id, amal, administrator=True)
    claimed = await network.claim(place.id, amal)
    assert (claimed.relay, claimed.state, claimed.held) == (relay.id, "open", True)
    assert (claimed.regions, claimed.languages, claimed.topics, claimed.zone) == (("arab",), ("en",), (), "Asia/Beirut")


@pytest.mark.parametrize(
    ("administrator", "seconds", "error"),
    [(False, 0, NotAdministrator), (None, 0, NotChecked), (True, 61, NotChecked)],
)
async def test_only_who_administers_the_chat_at_that_moment_changes_anything(
    network: Network, administrator: bool | None, seconds: int, error: type[Exception]
) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal)
    await network.standing(place.id, amal, administrator=administrator)
    network.now += timedelta(seconds=seconds)
    with pytest.raises(error):
        await network.settle_place(place.id, amal, held=True)
    async with network.database.reading() as tx:
        assert await places.get(tx, network.vault, place=place.id) == place


async def test_nobody_of_another_organisation_changes_anything(network: Network) -> None:
    amal, _ = await network.take_in()
    kim, _ = await network.take_in("kim", organisation="Another")
    place = await network.group(amal)
    nobody = await network.person("nobody", yes=False)
    for person in (kim, nobody):
        await network.standing(place.id, person, administrator=True)
        with pytest.raises(NotFound):
            await network.settle_place(place.id, person, held=True)


async def test_what_a_place_cannot_have_is_refused(network: Network) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal)
    for wrong in (
        {"preface": "x" * 201},
        {"regions": ()},
        {"languages": ()},
        {"topics": ("weather",)},
        {"colour": "red"},
    ):
        with pytest.raises(ValueError, match=r"."):
            await network.settle_place(place.id, amal, **wrong)
    kept = await network.settle_place(place.id, amal, preface="x" * 200, hour=18, weekday=4, topics=("calendar",))
    assert (len(kept.preface), kept.hour, kept.weekday, kept.topics) == (200, 18, 4, ("calendar",))


async def test_a_preface_changes_three_times_a_day_and_can_always_be_taken_away(network: Network) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal)
    for words in ("one", "two", "three"):
        await network.settle_place(place.id, amal, preface=words)
    with pytest.raises(TooOften):
        await network.settle_place(place.id, amal, preface="four")
    none = await network.settle_place(place.id, amal, preface="", hour=18)
    assert (none.preface, none.hour, may_preface(none, network.now)) == ("", 18, False)
    network.now += timedelta(days=1)
    await network.standing(place.id, amal, administrator=True)
    again = await network.settle_place(place.id, amal, preface="four")
    assert (again.preface, len(again.prefaced), may_preface(again, network.now)) == ("four", 3, True)


async def test_a_removal_is_told_and_being_added_again_goes_on_as_before(network: Network) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal, preface="Our own")
    async with network.database.transaction() as tx:
        await arrivals.removed(tx, network.vault, **CHAT, chat="-100", now=network.now)
    assert (await network.ids_heard("amal"))[-1] == ["relay-lost-gone"]
    network.now += timedelta(hours=1)
    again = await network.group(None)
    assert (again.id, again.state, again.preface) == (place.id, "open", "Our own")


@pytest.mark.parametrize("lost", ["gone", "muted"])
async def test_a_paused_place_that_loses_us_is_paused_when_we_are_back(network: Network, lost: str) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal)
    await network.settle_place(place.id, amal, state="paused")
    async with network.database.transaction() as tx:
        if lost == "gone":
            await arrivals.removed(tx, network.vault, **CHAT, chat="-100", now=network.now)
        else:
            address = await people.find_address(tx, network.vault, **CHAT, account="main", address="-100")
            await arrivals.cannot_post(tx, network.vault, address=address or 0, gone=False, now=network.now)
    assert (await network.ids_heard("amal"))[-1] == [f"relay-lost-{lost}"]
    network.now += timedelta(hours=1)
    assert (await network.group(None)).state == "paused"


async def test_losing_the_right_to_write_is_told_once(network: Network) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal)
    async with network.database.transaction() as tx:
        address = await people.find_address(tx, network.vault, **CHAT, account="main", address="-100")
        assert address
        for _ in range(3):
            assert await arrivals.cannot_post(tx, network.vault, address=address, gone=False, now=network.now)
        assert (await places.get(tx, network.vault, place=place.id)).state == "muted"
        assert not await arrivals.cannot_post(tx, network.vault, address=10**6, gone=False, now=network.now)
    assert (await network.ids_heard("amal")).count(["relay-lost-muted"]) == 1
    assert (await network.settle_place(place.id, amal, state="open")).state == "open"


@pytest.mark.parametrize("met", [False, True])
async def test_a_group_that_becomes_a_supergroup_keeps_its_settings(network: Network, met: bool) -> None:
    amal, relay = await network.take_in()
    place = await network.group(amal, preface="Our own")
    if met:  # the new chat was heard of first
        await network.group(None, "-100200")
    async with network.database.transaction() as tx:
        old = await people.find_address(tx, network.vault, **CHAT, account="main", address="-100")
        await arrivals.moved(tx, network.vault, **CHAT, account="main", old="-100", new="-100200", now=network.now)
        assert old
        await people.move_address(tx, network.vault, address=old, to="-100200", now=network.now)
        assert await arrivals.known(tx, network.vault, **CHAT, chat="-100") == []
        [moved] = await arrivals.known(tx, network.vault, **CHAT, chat="-100200")
        chat = await places.chat_of(tx, network.vault, place=moved.id)
    assert (moved.id, moved.relay, moved.preface, moved.state) == (place.id, relay.id, "Our own", "open")
    assert chat == ("telegram", "main", "-100200")
    assert (await network.ids_heard("amal"))[-1] == ["relay-moved"]


async def test_topics_of_a_chat_are_places_of_their_own(network: Network) -> None:
    amal, _ = await network.take_in()
    whole, topic = await network.group(amal), await network.group(amal, "-100/7")
    assert whole.id != topic.id
    async with network.database.transaction() as tx:
        assert [each.id for each in await arrivals.known(tx, network.vault, **CHAT, chat="-100")] == [
            whole.id,
            topic.id,
        ]
        assert (await places.chat_of(tx, network.vault, place=topic.id)) == ("telegram", "main", "-100")
        await arrivals.removed(tx, network.vault, **CHAT, chat="-100", now=network.now)
        assert {each.state for each in await arrivals.known(tx, network.vault, **CHAT, chat="-100")} == {"gone"}


async def test_a_place_that_is_taken_away_is_nobodys(network: Network) -> None:
    amal, relay = await network.take_in()
    group, radio = await network.group(amal), await network.by_hand(amal)
    async with network.database.transaction() as tx:
        for place in (group, radio):
            await places.drop(tx, network.vault, place=place.id, person=amal, real=network.now, now=network.now)
        assert await places.of_relay(tx, network.vault, relay=relay.id) == []
        assert (await places.get(tx, network.vault, place=group.id)).relay is None
        with pytest.raises(NotFound):
            await places.get(tx, network.vault, place=radio.id)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("relay:set:0001example00001:held", "0001example00001"),
        ("relay:place:0001example00001", "0001example00001"),
        ("/start g_0001example00001", "0001example00001"),
        ("relay:home", None),
        ("/start n_abcdefgh", None),
        ("relay:set:", None),
    ],
)
def test_which_turns_the_app_is_asked_before(text: str, place: str | None) -> None:
    assert places.needs_check(text) == place


async def test_titles_and_prefaces_are_sealed(network: Network) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, preface="Come to our house")
    async with network.database.reading() as tx:
        rows = await tx.rows("SELECT * FROM places")
    assert [each for each in ("Group", "our house") if each in str(rows)] == []
