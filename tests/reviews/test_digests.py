"""Several updates in one message of a place: what waited for its hour, what changed at once; each put right in it."""

from datetime import timedelta
from typing import Any

import pytest
import yaml

from dialogue.replies import Say
from reviews import announcements, packs, posts, reports
from storage import posts as kept
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import Desk, Network
from tests.reviews.staffing import EVENTS

FIRST, SECOND, THIRD = ({"en": word} for word in ("First", "Second", "Third"))
DOCUMENTS = """
documents:
- {slug: first, title: The first, type: report, regions: [arab], url: "https://example.org/first"}
"""
WEEK: dict[str, Any] = {"hour": 10, "weekday": 4}


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    await network.load(DOCUMENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> Desk:
    return await network.hire("editor"), await network.hire("approver", "approver")


async def friday(network: Network) -> None:
    """The hour of the place came."""
    network.now += timedelta(days=5)
    await network.beat_places()


async def said(network: Network, chat: str = "-100") -> list[list[str]]:
    """Each message in a group, its free words and, of everything else, the ids."""
    return [
        [str(say.args["text"]) if say.id == "notice-words" else say.id for say in reply.says]
        for reply in await network.heard(chat)
    ]


def together(*words: str) -> list[str]:
    """A message of several announcements; one that was put right ends with `!`."""
    heading = {True: "relay-one-of-corrected", False: "relay-one-of"}
    return [each for word in words for each in (heading[word.endswith("!")], word.rstrip("!"), "notice-signed")] + [
        "relay-by"
    ]


async def test_what_waited_for_the_day_of_a_place_is_one_message(network: Network, desk: Desk) -> None:
    amal, relay = await network.take_in()
    await network.group(amal, preface="Ours", **WEEK)
    for texts in (FIRST, SECOND):
        await network.announced(desk, texts)
        network.now += timedelta(minutes=1)
    assert await said(network) == []
    await friday(network)
    assert await said(network) == [["relay-preface", *together("First", "Second")]]
    [reply] = await network.heard("-100")
    assert reply.says[1] == Say("relay-one-of", number=1, all=2)
    assert reply.choices[0].url == f"https://t.me/passerelle_example_bot?start=n_{relay.code}-e_arab-review"
    await network.beat_places()
    assert len(await said(network)) == 1


async def test_what_needs_a_yes_is_asked_at_once_and_joined_on_the_day(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, held=True, **WEEK)
    for texts in (FIRST, SECOND, THIRD):
        await network.announced(desk, texts)
        network.now += timedelta(minutes=1)
    asked = [reply.choices[0].data for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    for number, data in enumerate(asked):
        async with network.database.transaction() as tx:
            _, _, post, edition = data.split(":")
            about: dict[str, Any] = {"post": post, "edition": int(edition), "person": amal, "now": network.now}
            _, due = await posts.answer(tx, network.vault, yes=number != 1, **about)
            assert due > network.now
    await network.beat_places()
    assert await said(network) == []
    await friday(network)
    assert await said(network) == [together("First", "Third")]


@pytest.mark.requirement("S4-29")
async def test_one_of_several_is_put_right_or_taken_back_in_the_same_message(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, **WEEK)
    first = await network.announced(desk, FIRST)
    network.now += timedelta(minutes=1)
    second = await network.announced(desk, SECOND)
    await friday(network)
    await network.send()
    await network.corrected(desk, first)
    [(_, edit)] = await network.rows_of("-100")
    async with network.database.reading() as tx:
        [sent] = await tx.rows("SELECT * FROM ledger WHERE job LIKE 'posts:digest:%' AND state = 'sent'")
    assert (edit["edits"], edit["job"]) == (sent["platform_id"], sent["job"])
    assert (await said(network))[-1] == together("Come on Friday!", "Second")
    await network.send()
    await network.do(announcements.recall, second, desk[1])
    await network.beat_places()
    assert (await said(network))[-1] == together("Come on Friday!", "notice-recalled")
    async with network.database.reading() as tx:
        told = await reports.report(tx, id=first.id, by=desk[1])
    assert told.places == {("pending", ""): 1}


async def test_more_than_half_a_message_is_parted_and_what_grew_too_long_leaves(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, hour=18)
    made = [await network.announced(desk, {"en": letter * 20}) for letter in "abc"]
    network.now += timedelta(days=1)
    await network.beat_places()
    alone = ["relay-by"]
    joined = [each for each in await said(network) if "relay-one-of" in each]
    assert len(await said(network)) == 2
    assert len(joined) == 1
    await network.send()
    of_joined = next(each for each in made if each.content.texts["en"] in joined[0])
    correction = await network.do(
        announcements.correct,
        of_joined,
        desk[0],
        calendar=network.calendar,
        new_id=network.id16(),
        texts={"en": "d" * 85},
    )
    await network.approve(correction, desk[1])
    await network.beat_places()
    await network.beat_places()
    kept_words = next(word for word in joined[0] if len(set(word)) == 1 and word != of_joined.content.texts["en"])
    assert (await said(network))[-2:] == [
        [kept_words, "notice-signed", *alone],
        ["notice-corrected", "d" * 85, "notice-signed", *alone],
    ]


async def test_what_is_cancelled_leaves_a_message_that_has_not_left(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, **WEEK)
    first = await network.announced(desk, FIRST)
    await network.announced(desk, SECOND)
    await friday(network)
    async with network.database.transaction() as tx:
        await posts.cancel(tx, job=first.job or "", now=network.now)
    await network.beat_places()
    assert await said(network) == [["Second", "notice-signed", "relay-by"]]


async def test_many_publications_of_one_load_are_one_message_and_one_pack(network: Network) -> None:
    amal, relay = await network.take_in()
    await network.group(amal)
    await network.by_hand(amal)
    papers = [
        {"slug": f"paper-{n}", "title": f"Paper {n}", "type": "concept_note", "event": "arab-review"}
        for n in range(1, 4)
    ]
    load = [{**paper, "url": f"https://example.org/{paper['slug']}"} for paper in papers]
    await network.load(yaml.safe_dump({"documents": load}))
    await network.beat_places()
    assert await said(network) == [["relay-one-of", "news-document-at"] * 3 + ["relay-by"]]
    packed = [reply for reply in await network.heard("amal") if reply.says[0].id.startswith("relay-pack")]
    assert [reply.says[0].id for reply in packed] == ["relay-pack-sheet", "relay-pack"]
    _, _, post, edition = packed[-1].choices[0].data.split(":")
    async with network.database.transaction() as tx:
        assert len(await posts.unanswered(tx, network.vault, relay=relay.id)) == 1
        await packs.answer(
            tx, network.vault, post=post, edition=int(edition), person=amal, posted=True, now=network.now
        )
        assert await posts.unanswered(tx, network.vault, relay=relay.id) == []
        assert (await kept.numbers(tx, relay=relay.id))["posted"] == 3
