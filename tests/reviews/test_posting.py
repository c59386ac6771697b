"""Posts on their way: corrections and recalls reach every place, a pause holds them, their rows always sum up."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from reviews import announcements, posts
from reviews.announcements import Announcement
from storage import posts as kept
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import ARAB_LINK, Desk, Network, official
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> Desk:
    return await network.hire("editor"), await network.hire("approver", "approver")


async def platform_ids(network: Network, made: Announcement) -> list[str]:
    async with network.database.reading() as tx:
        rows = await tx.rows(
            "SELECT platform_id FROM ledger WHERE job = $1 AND part < 100 ORDER BY id", kept.beside(made.job or "")
        )
    return [row["platform_id"] for row in rows]


async def rows_waiting(network: Network) -> Sequence[tuple[str | None, str]]:
    async with network.database.reading() as tx:
        rows = await tx.rows("SELECT edits, job FROM ledger WHERE state = 'pending' AND job LIKE 'posts:%' ORDER BY id")
    return [(row["edits"], row["job"]) for row in rows]


@pytest.mark.requirement("S4-29")
async def test_a_correction_edits_what_stands_in_every_place(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    for chat in ("-100", "-200", "-200/7"):
        await network.group(amal, chat, preface="Ours")
    made = await network.announced(desk)
    await network.send()
    sent = await platform_ids(network, made)
    await network.corrected(desk, made)
    rows = await rows_waiting(network)
    assert [edits for edits, _ in rows] == sent
    for chat in ("-100", "-200", "-200/7"):
        [reply] = await network.heard(chat)
        ids = [say.id for say in reply.says]
        assert ids == ["relay-preface", "notice-corrected", "notice-words", "notice-signed", "relay-by"]
        assert (official(reply), reply.keep) == ("Come on Friday", False)


async def test_what_has_not_left_leaves_with_the_new_words(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await network.announced(desk)
    await network.corrected(desk, made)
    assert await network.words_in("-100") == ["Come on Friday"]
    await network.send()
    assert len(await platform_ids(network, made)) == 1


async def test_a_message_that_is_just_leaving_is_edited_once_it_has_left(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await network.announced(desk)
    leaving = await network.take()
    await network.corrected(desk, made)
    assert await rows_waiting(network) == []
    await network.settle(leaving)
    await network.beat_places()
    assert [edits for edits, _ in await rows_waiting(network)] == await platform_ids(network, made)


async def test_a_recall_takes_back_what_stands_and_what_waits(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, "-100")
    await network.group(amal, "-200", hour=18)
    await network.group(amal, "-300", held=True)
    made = await network.announced(desk)
    await network.send()
    await network.do(announcements.recall, made, desk[1])
    network.now += timedelta(days=2)
    await network.beat_places()
    assert await network.ids_heard("-100") == [["notice-recalled", "notice-signed", "relay-by"]]
    assert (await network.heard("-200"), await network.heard("-300")) == ([], [])
    async with network.database.transaction() as tx:
        assert [row["state"] for row in await kept.of_job(tx, job=made.job or "")].count("cancelled") == 2


async def test_the_rows_in_places_sum_to_their_audience(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, "-100", languages=("ar", "en"))
    await network.group(amal, "-200", hour=18)
    await network.group(amal, "-300", held=True)
    made = await network.announced(desk)
    await network.send()
    audiences = []
    for post, hours in ((None, 0), ("yes", 1), (None, 8)):
        network.now += timedelta(hours=hours)
        if post:
            async with network.database.transaction() as tx:
                [row] = await tx.rows("SELECT id FROM posts WHERE state = 'held'")
                about: dict[str, Any] = {"post": row["id"], "edition": 0, "person": amal, "now": network.now}
                await posts.answer(tx, network.vault, yes=True, **about)
        await network.beat_places()
        async with network.database.reading() as tx:
            report = await kept.report(tx, job=made.job or "")
            [job] = await tx.rows("SELECT audience FROM jobs WHERE id = $1", kept.beside(made.job or ""))
        assert sum(report.values()) == job["audience"]
        audiences.append(job["audience"])
    assert audiences == [2, 3, 4]


async def test_a_pause_holds_places_too(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, "-100")
    await network.group(amal, "-200", hour=12)
    await network.send()
    made = await network.announced(desk)
    await network.do(announcements.pause, made, desk[1])
    await network.beat_places()
    assert await network.send() == 0
    network.now += timedelta(hours=2)
    await network.beat_places()
    assert await network.heard("-200") == []
    await network.do(announcements.resume, made, desk[1])
    await network.beat_places()
    assert await network.send() == 2


@pytest.mark.parametrize("way", ["cancel", "edit"])
async def test_what_is_cancelled_or_no_longer_approved_is_posted_nowhere(
    network: Network, desk: Desk, way: str
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, hour=18)
    made = await network.announced(desk, at=network.now + timedelta(hours=1), zone="Asia/Beirut")
    if way == "cancel":
        await network.do(announcements.cancel, made, desk[1])
    else:
        more = {"version": made.version, "content": made.content, "calendar": network.calendar}
        await network.do(announcements.edit, made, desk[0], **more)
    network.now += timedelta(days=2)
    await network.beat()
    await network.beat_places()
    assert await network.heard("-100") == []


async def test_the_way_into_private_is_to_the_account_that_is_in_the_group(network: Network, desk: Desk) -> None:
    amal, relay = await network.take_in()
    await network.group(amal, account="arab")
    await network.announced(desk)
    [reply] = await network.heard("-100")
    assert [choice.url for choice in reply.choices] == [f"{ARAB_LINK}?start=n_{relay.code}-e_arab-review"]
