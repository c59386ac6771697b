"""Posts that are put right, taken back, cancelled or said yes to while the clock is writing them into the ledger."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from dialogue.replies import Reply, Say
from reviews import announcements, posting, posts
from reviews.announcements import Announcement
from reviews.posting import App
from storage.database import Database, Transaction
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import ARAB, LINK, RIGHT, TEXTS, Desk, Network
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> Desk:
    return await network.hire("editor"), await network.hire("approver", "approver")


async def approved(network: Network, desk: Desk) -> Announcement:
    """Not in the ledger yet."""
    return await network.under_way(*desk, texts=TEXTS, audience=ARAB, urgent=False)


async def waits(database: Database, acting: asyncio.Future[Any]) -> None:
    """Until it waits for another transaction, or is done. SQLite begins nothing before the other one has ended."""
    async with asyncio.timeout(10):
        while database.kind == "postgres" and not acting.done():
            async with database.reading() as tx:
                if await tx.rows("SELECT 1 FROM pg_locks WHERE NOT granted"):
                    return


async def written_meanwhile(network: Network, act: Callable[[], Awaitable[object]]) -> None:
    """The clock writes what is due, and commits after somebody has begun to act."""
    async with network.database.transaction() as tx:
        app = App({"main": LINK}.get, network.fits)
        await posting.write_due(tx, network.vault, app=app, now=network.now)
        acting = asyncio.ensure_future(act())
        await waits(network.database, acting)
    await acting


async def states(network: Network) -> list[str]:
    async with network.database.reading() as tx:
        return [row["state"] for row in await tx.rows("SELECT state FROM posts ORDER BY id")]


async def test_a_correction_that_meets_the_clock_arrives(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await approved(network, desk)
    more = {"calendar": network.calendar, "new_id": network.id16(), "texts": RIGHT}
    correction = await network.do(announcements.correct, made, desk[0], **more)
    await written_meanwhile(network, lambda: network.approve(correction, desk[1]))
    await network.beat_places()
    assert await network.words_in("-100") == [RIGHT["en"]]
    assert await states(network) == ["written"]


async def test_a_recall_that_meets_the_clock_arrives(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await approved(network, desk)
    await written_meanwhile(network, lambda: network.do(announcements.recall, made, desk[1]))
    await network.beat_places()
    assert await network.ids_heard("-100") == [["notice-recalled", "notice-signed", "relay-by"]]


async def test_what_is_cancelled_while_the_clock_writes_it_does_not_leave(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await approved(network, desk)
    await written_meanwhile(network, lambda: network.do(announcements.cancel, made, desk[1]))
    await network.beat_places()
    assert await network.heard("-100") == []


async def test_of_two_that_share_a_message_one_is_put_right_while_the_clock_edits_the_other(
    network: Network, desk: Desk
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, hour=18)
    made = [await network.announced(desk, {"en": word}) for word in ("First", "Second")]
    network.now += timedelta(hours=12)
    await network.beat_places()
    await network.send()

    async def put_right(tx: Transaction, which: int) -> None:
        words = {"en": Reply((Say("notice-words", text=f"Right {which}"), Say("notice-signed")))}
        await posts.correct(tx, job=made[which].job or "", words=words, now=network.now)

    async with network.database.transaction() as tx:
        await put_right(tx, 1)
    async with network.database.transaction() as tx:
        await put_right(tx, 0)
        clock = asyncio.ensure_future(network.beat_places())
        await waits(network.database, clock)
    await clock
    await network.beat_places()
    [edit] = await network.heard("-100")
    said = [say.args["text"] for say in edit.says if say.id == "notice-words"]
    assert sorted(map(str, said)) == ["Right 0", "Right 1"]
