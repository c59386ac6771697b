"""Posts and corrections that a place refused: tried again when it takes something again, counted as what they are."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from reviews import announcements, arrivals, posts
from reviews.announcements import Announcement
from storage import people
from storage import posts as kept
from storage.database import Database, stamp
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import RIGHT, TEXTS, Desk, Network, official
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> Desk:
    return await network.hire("editor"), await network.hire("approver", "approver")


async def refused(network: Network, code: str = "no_rights") -> None:
    """The app refuses what was to be posted; if it is for a want of rights, the place is lost."""
    await network.settle([each for each in await network.take() if each.job.startswith("posts:")], "failed", code)
    await network.settle(await network.take())
    if code == "no_rights":
        async with network.database.transaction() as tx:
            address = await people.find_address(tx, network.vault, channel="telegram", account="main", address="-100")
            await arrivals.cannot_post(tx, network.vault, address=address or 0, gone=False, now=network.now)


async def switched_on(network: Network, place: str, person: str) -> None:
    """An hour later, by an administrator."""
    network.now += timedelta(hours=1)
    await network.standing(place, person, administrator=True)
    await network.settle_place(place, person, state="open")
    await network.beat_places()
    await network.beat_places()


async def numbers(network: Network, relay: str) -> Mapping[str, int]:
    async with network.database.reading() as tx:
        return await kept.numbers(tx, relay=relay)


async def edits(network: Network) -> list[tuple[str, object]]:
    """What waits for the group: its first line, and which message it edits."""
    return [(reply.says[0].id, row["edits"]) for reply, row in await network.rows_of("-100")]


async def standing_message(network: Network, made: Announcement) -> str:
    async with network.database.reading() as tx:
        [row] = await tx.rows(
            "SELECT platform_id FROM ledger WHERE job = $1 AND part < 100", kept.beside(made.job or "")
        )
    return str(row["platform_id"])


async def test_a_correction_that_was_refused_arrives_when_posting_is_switched_on(network: Network, desk: Desk) -> None:
    amal, relay = await network.take_in()
    place = await network.group(amal)
    made = await network.announced(desk)
    await network.send()
    await network.corrected(desk, made)
    await refused(network)
    assert await edits(network) == []
    await switched_on(network, place.id, amal)
    assert await edits(network) == [("notice-corrected", await standing_message(network, made))]
    assert await network.words_in("-100") == [RIGHT["en"]]
    assert await numbers(network, relay.id) == {"posted": 1}


@pytest.mark.parametrize("while_away", ["correction", "recall"])
async def test_what_is_put_right_while_we_are_away_arrives_when_we_are_let_in_again(
    network: Network, desk: Desk, while_away: str
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await network.announced(desk)
    await network.send()
    async with network.database.transaction() as tx:
        await arrivals.removed(tx, network.vault, channel="telegram", chat="-100", now=network.now)
    if while_away == "correction":
        await network.corrected(desk, made)
    else:
        await network.do(announcements.recall, made, desk[1])
    await network.beat_places()
    assert await edits(network) == []
    network.now += timedelta(days=1)
    await network.group(None)
    await network.beat_places()
    first = "notice-corrected" if while_away == "correction" else "notice-recalled"
    assert await edits(network) == [(first, await standing_message(network, made))]


async def test_after_an_edit_that_failed_the_next_one_edits_the_message_that_stands(
    network: Network, desk: Desk
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await network.announced(desk)
    await network.send()
    await network.corrected(desk, made)
    await refused(network, "bad_request")
    await network.do(announcements.recall, made, desk[1])
    await network.beat_places()
    assert await edits(network) == [("notice-recalled", await standing_message(network, made))]


async def test_what_was_refused_from_the_first_is_not_counted_and_is_posted_once_it_may_be(
    network: Network, desk: Desk
) -> None:
    amal, relay = await network.take_in()
    place = await network.group(amal)
    await network.announced(desk)
    await refused(network)
    assert await numbers(network, relay.id) == {"written": 1}
    await switched_on(network, place.id, amal)
    assert await edits(network) == [("notice-words", None)]
    assert await numbers(network, relay.id) == {"written": 1}
    await network.send()
    assert await numbers(network, relay.id) == {"posted": 1}


async def test_what_was_refused_and_is_over_is_not_posted(network: Network, desk: Desk) -> None:
    amal, relay = await network.take_in()
    place = await network.group(amal)
    await network.announced(desk)
    await refused(network)
    async with network.database.transaction() as tx:
        await tx.run("UPDATE posts SET expires = $1", stamp(network.now))
    await switched_on(network, place.id, amal)
    assert (await edits(network), await numbers(network, relay.id)) == ([], {"missed": 1})


@pytest.mark.parametrize("way", ["recall", "cancel"])
async def test_what_was_refused_and_taken_back_is_not_posted(network: Network, desk: Desk, way: str) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal)
    made = await network.announced(desk)
    if way == "cancel":
        await network.do(announcements.cancel, made, desk[1])
        await network.announced(desk, {"en": "Another"})
    await refused(network)
    if way == "recall":
        await network.do(announcements.recall, made, desk[1])
    await switched_on(network, place.id, amal)
    assert await network.words_in("-100") == (["Another"] if way == "cancel" else [])


async def test_what_was_refused_where_a_yes_is_wanted_needs_one_only_to_other_words(
    network: Network, desk: Desk
) -> None:
    amal, _ = await network.take_in()
    place = await network.group(amal, held=True)
    first, second = [await network.announced(desk, {"en": word}) for word in ("First", "Second")]
    async with network.database.transaction() as tx:
        for made in (first, second):
            [post] = await kept.of_job(tx, job=made.job or "")
            about: dict[str, Any] = {"post": post["id"], "edition": 0, "person": amal, "now": network.now}
            await posts.answer(tx, network.vault, yes=True, **about)
    await network.beat_places()
    await refused(network)
    await network.corrected(desk, first)
    await switched_on(network, place.id, amal)
    assert await network.words_in("-100") == ["Second"]
    assert official((await network.heard("amal"))[-1]) == RIGHT["en"]


async def test_what_shared_a_message_that_was_refused_shares_one_again(network: Network, desk: Desk) -> None:
    amal, relay = await network.take_in()
    place = await network.group(amal, hour=18)
    for word in ("First", "Second"):
        await network.announced(desk, {"en": word})
    network.now += timedelta(hours=12)
    await network.beat_places()
    await refused(network)
    assert await numbers(network, relay.id) == {"written": 2}
    await switched_on(network, place.id, amal)
    [reply] = await network.heard("-100")
    said = [say.args["text"] for say in reply.says if say.id == "notice-words"]
    assert said == ["First", "Second"]
    await network.send()
    assert await numbers(network, relay.id) == {"posted": 2}


async def test_what_stands_is_not_posted_again(network: Network, desk: Desk) -> None:
    amal, relay = await network.take_in()
    place = await network.group(amal, languages=("ar", "en"))
    await network.announced(desk)
    await network.send()
    await network.announced(desk, TEXTS)
    await refused(network)
    await switched_on(network, place.id, amal)
    assert await network.words_in("-100") == [TEXTS["ar"], TEXTS["en"]]
    assert await numbers(network, relay.id) == {"posted": 2, "written": 2}
