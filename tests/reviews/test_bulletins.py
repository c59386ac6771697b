"""What changes in the calendar, in the places of relays: only where it fits, once, put right by an edit."""

from datetime import timedelta
from typing import Any

import pytest
import yaml

from dialogue.replies import Reply
from reviews import posts
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import LINK, Network
from tests.reviews.staffing import EVENTS

LATER = {"precision": "day_range", "start": "2021-03-24", "end": "2021-03-25"}
LATER_STILL = {"precision": "day", "start": "2021-03-30"}
BEFORE = {"precision": "day_range", "start": "2021-02-24", "end": "2021-02-25"}
SOON = {"precision": "day", "start": "2021-02-03"}
PAPER = {"slug": "paper", "title": "Concept note", "type": "concept_note", "event": "arab-review"}
DOCUMENTS = """
documents:
- {slug: first, title: The first, type: report, regions: [arab], url: "https://example.org/first"}
"""


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    await network.load(DOCUMENTS)
    await network.take_in()
    return network


async def group(network: Network, chat: str = "-100", **settings: Any) -> None:
    await network.group(await network.person("amal", yes=False), chat, **settings)


async def heard(network: Network, chat: str = "-100") -> list[list[str]]:
    await network.beat_places()
    return [[say.id for say in reply.says] for reply in await network.heard(chat)]


async def publish(network: Network, **fields: object) -> None:
    await network.load(yaml.safe_dump({"documents": [{**PAPER, **fields}]}))


async def test_a_changed_date_is_posted_with_the_mark_of_the_relay(network: Network) -> None:
    await group(network, preface="Ours")
    await network.change("arab-review", moment=LATER)
    assert await heard(network) == [["relay-preface", "news-moved", "relay-by"]]
    [reply] = await network.heard("-100")
    relay = reply.says[-1].args["relay"]
    assert getattr(relay, "text", None) == "Casa del Migrante"
    [way] = reply.choices
    assert (way.url or "").startswith(f"{LINK}?start=n_")
    assert (way.url or "").endswith("-e_arab-review")
    assert await heard(network) == [["relay-preface", "news-moved", "relay-by"]]  # once
    await network.change("arab-review", place="Amman")  # no date
    assert len(await heard(network)) == 1


@pytest.mark.parametrize(
    ("settings", "fields", "number"),
    [
        ({}, {"moment": LATER}, 1),
        ({}, {"state": "cancelled"}, 1),
        ({"regions": ("africa",)}, {"moment": LATER}, 0),
        ({"regions": ("africa", "arab")}, {"moment": LATER}, 1),
        ({"topics": ("submissions", "registration")}, {"moment": LATER}, 0),
        ({"topics": ("events",)}, {"moment": LATER}, 1),
        ({"languages": ("ar", "es")}, {"moment": LATER}, 2),
        ({"state": "paused"}, {"moment": LATER}, 0),
        ({}, {"moment": LATER, "audience": "stakeholders"}, 1),
        ({}, {"moment": LATER, "audience": "staff"}, 0),
        ({}, {"moment": LATER, "audience": "states"}, 0),
        # What belongs to all regions is for places that did not leave that out.
        ({}, {"moment": LATER, "regions": [], "level": "global"}, 1),
        ({"topics": ("events",)}, {"moment": LATER, "regions": [], "level": "global"}, 0),
        ({"topics": ("global",)}, {"moment": LATER, "regions": [], "level": "global"}, 1),
        ({}, {"moment": LATER, "regions": [], "level": "national"}, 0),
    ],
)
async def test_which_places_get_it(
    network: Network, settings: dict[str, Any], fields: dict[str, object], number: int
) -> None:
    await group(network, **settings)
    await network.change("arab-review", **fields)
    assert len(await heard(network)) == number


async def test_the_hour_and_the_yes_of_a_place_count_unless_it_would_be_too_late(network: Network) -> None:
    await group(network, hour=18)
    await group(network, "-200", held=True)
    await network.change("arab-review", moment=LATER)
    assert await heard(network) == await heard(network, "-200") == []
    asked = [reply for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert [say.id for say in asked[0].says] == ["relay-held", "news-moved"]
    network.now += timedelta(hours=7)
    assert len(await heard(network)) == 1
    await network.change("arab-review", moment=SOON)
    network.now += timedelta(minutes=1)
    assert [says[-2] for says in await heard(network)] == ["news-earlier"]


async def test_what_was_over_before_it_was_changed_is_not_posted(network: Network) -> None:
    await group(network)
    network.now += timedelta(days=60)
    await network.change("arab-review", moment={"precision": "day", "start": "2021-02-25"})
    assert await heard(network) == []


# Put right


async def sent(network: Network) -> None:
    await network.beat_places()
    await network.send()


async def edits(network: Network) -> list[tuple[bool, list[str]]]:
    """What waits for a group: whether it edits what stands there, and what it says."""
    await network.beat_places()
    rows = [(reply, row) for reply, row in await network.rows_of("-100") if row["state"] == "pending"]
    return [(row["edits"] is not None, [say.id for say in reply.says]) for reply, row in rows]


async def test_a_date_put_right_on_the_same_day_is_edited_where_it_stands(network: Network) -> None:
    await group(network)
    await network.change("arab-review", moment=LATER)
    await sent(network)
    network.now += timedelta(hours=2)
    await network.change("arab-review", moment=LATER_STILL)
    assert await edits(network) == [(True, ["notice-corrected", "news-moved", "relay-by"])]


async def test_a_later_change_is_edited_where_it_stands_and_posted_anew(network: Network) -> None:
    await group(network)
    await network.change("arab-review", moment=LATER)
    await sent(network)
    network.now += timedelta(days=3)
    await network.change("arab-review", moment=LATER_STILL)
    assert sorted(await edits(network)) == [
        (False, ["news-moved", "relay-by"]),
        (True, ["notice-corrected", "news-moved", "relay-by"]),
    ]


async def test_what_waits_is_said_as_it_is_in_the_end(network: Network) -> None:
    await group(network, hour=18)
    await network.change("arab-review", moment=LATER)
    await network.change("arab-review", moment=LATER_STILL)
    network.now += timedelta(hours=8)
    [[moved, _]] = await heard(network)
    [reply] = await network.heard("-100")
    assert moved == "news-moved"
    assert "24" in str(reply.says[0].args["old"])  # what stood there before both


async def test_a_date_that_is_as_it_was_is_not_posted_or_taken_back(network: Network) -> None:
    await group(network, hour=18)
    await group(network, "-200")
    await network.change("arab-review", moment=LATER)
    await sent(network)
    await network.change("arab-review", moment=BEFORE)
    network.now += timedelta(hours=8)
    assert await heard(network) == []
    [reply] = await network.heard("-200")
    assert (reply.says[0].id, reply.keep) == ("news-earlier", False)


async def test_who_posts_by_hand_gets_a_pack_and_a_correction(network: Network) -> None:
    amal = await network.person("amal", yes=False)
    await network.by_hand(amal)
    await network.change("arab-review", moment=LATER)
    await network.beat_places()
    await network.change("arab-review", moment=LATER_STILL)
    await network.beat_places()
    asked = [r.says[0].id for r in await network.heard("amal") if r.says[0].id.startswith("relay-pack")]
    assert [id for id in asked if id != "relay-pack-sheet"] == ["relay-pack", "relay-pack-corrected"]


# Publications


async def test_a_publication_is_posted_once_and_its_address_put_right(network: Network) -> None:
    await group(network)
    await publish(network, status="in preparation")
    assert await heard(network) == []
    await publish(network, url="https://example.org/paper")
    assert await heard(network) == [["news-document-at", "relay-by"]]
    await sent(network)
    await publish(network, url="https://example.org/right", title_is_ours=True)
    [reply] = await _again(network)
    assert [say.id for say in reply.says] == ["notice-corrected", "news-document-at", "relay-by"]
    assert "right" in str(reply.says[1].args["link"])


async def _again(network: Network) -> list[Reply]:
    await network.beat_places()
    return [reply for reply, row in await network.rows_of("-100") if row["edits"]]


async def test_a_publication_that_is_no_longer_out_is_withdrawn(network: Network) -> None:
    await group(network)
    await publish(network, url="https://example.org/paper")
    await sent(network)
    await publish(network, status="in preparation")
    [reply] = await _again(network)
    assert [say.id for say in reply.says] == ["notice-recalled", "relay-by"]


async def test_nothing_of_a_first_load_is_posted(database: Database, vault: Vault) -> None:
    network = Network(database, vault, NOW)
    await network.load("regions:\n- {slug: arab, name: Arab, zone: Asia/Beirut}\n")
    await network.take_in()
    await group(network)
    await network.load(EVENTS + DOCUMENTS)
    assert await heard(network) == []


async def test_where_there_are_no_places_nothing_is_kept(network: Network) -> None:
    await network.change("arab-review", moment=LATER)
    async with network.database.reading() as tx:
        assert await tx.rows("SELECT id FROM posts") == []
        assert await posts.unanswered(tx, network.vault, relay="none") == []
