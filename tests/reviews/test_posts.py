"""Announcements in groups and channels: where, in which languages, when; corrections and recalls reach them all."""

from datetime import timedelta
from typing import Any

import pytest

from dialogue.replies import Name, Say
from reviews import announcements, posts
from reviews.audience import Audience
from reviews.posts import NewerWords
from reviews.relays import NotFound, WrongState
from storage import posts as kept
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import LINK, RIGHT, TEXTS, Desk, Network, official
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> Desk:
    return await network.hire("editor"), await network.hire("approver", "approver")


@pytest.mark.requirement("S4-29")
async def test_a_group_gets_the_official_text_in_its_languages_unchanged_and_marked(
    network: Network, desk: Desk
) -> None:
    amal, relay = await network.take_in()
    await network.group(amal, languages=("ar", "en"), preface="Come with us")
    made = await network.announced(desk)
    heard = await network.rows_of("-100")
    assert [official(reply) for reply, _ in heard] == [TEXTS["ar"], TEXTS["en"]]
    reply, row = heard[0]
    assert [say.id for say in reply.says] == ["relay-preface", "notice-words", "notice-signed", "relay-by"]
    assert reply.says[0] == Say("relay-preface", relay=relay.called, preface="Come with us")
    assert reply.says[-1] == Say("relay-by", relay=Name("Casa del Migrante", "es"))
    assert [choice.url for choice in reply.choices] == [f"{LINK}?start=n_{relay.code}-e_arab-review"]
    assert (row["job"], row["part"], row["lane"]) == (f"posts:{made.job}", 0, 1)


async def test_own_words_that_would_make_two_messages_of_one_are_left_out(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, preface="Ours")
    await network.announced(desk, {"en": "x" * 97})
    [reply] = await network.heard("-100")
    assert [say.id for say in reply.says] == ["notice-words", "notice-signed", "relay-by"]


@pytest.mark.parametrize(
    ("audience", "settings", "number"),
    [
        (Audience(regions=("arab",)), {}, 1),
        (Audience(), {}, 1),
        (Audience(regions=("africa",)), {}, 0),
        (Audience(regions=("arab",), topics=("events",)), {"topics": ("calendar",)}, 0),
        (Audience(regions=("arab",), topics=("events",)), {"topics": ("calendar", "events")}, 1),
        (Audience(regions=("arab",)), {"topics": ("calendar",)}, 1),
        (Audience(regions=("arab",), languages=("ar",)), {}, 0),
        # What is for all regions is for places that did not leave that out.
        (Audience(), {"topics": ("events",)}, 0),
        (Audience(), {"topics": ("events", "global")}, 1),
        (Audience(regions=("arab",)), {"state": "paused"}, 0),
        # What is meant for some people alone stands in no public place.
        (Audience(regions=("arab",), kinds=("migrant",)), {}, 0),
        (Audience(regions=("arab",), groups=("media",)), {}, 0),
    ],
)
async def test_what_a_place_gets(
    network: Network, desk: Desk, audience: Audience, settings: dict[str, Any], number: int
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, **settings)
    async with network.database.reading() as tx:
        counted = await posts.count(tx, audience=audience)
    await network.announced(desk, audience=audience)
    assert len(await network.heard("-100")) == number
    assert counted == number or audience.languages


async def test_a_text_that_lacks_its_language_waits_for_it(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, languages=("es", "en"))
    made = await network.announced(desk)
    assert await network.words_in("-100") == [TEXTS["en"]]
    more = {**TEXTS, "es": "Vengan a la revisión"}
    correction = await network.do(
        announcements.correct, made, desk[0], calendar=network.calendar, new_id=network.id16(), texts=more
    )
    await network.approve(correction, desk[1])
    await network.beat_places()
    said = [reply.says[0].id for reply in await network.heard("-100")]
    assert await network.words_in("-100") == [TEXTS["en"], more["es"]]
    assert said == ["notice-corrected", "notice-words"]


@pytest.mark.parametrize(
    ("settings", "hours"),
    [
        ({"hour": None}, 0),
        ({"hour": 18}, 7),  # it is 11:00 in Beirut
        ({"hour": 10, "weekday": 4}, 4 * 24 - 1),  # Friday
    ],
)
async def test_the_hour_and_the_day_of_a_place(
    network: Network, desk: Desk, settings: dict[str, Any], hours: int
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, **settings)
    await network.announced(desk)
    start = network.now
    if hours:
        network.now = start + timedelta(hours=hours, minutes=-1)
        await network.beat_places()
        assert await network.heard("-100") == []
    network.now = start + timedelta(hours=hours)
    await network.beat_places()
    assert len(await network.heard("-100")) == 1


async def test_what_is_urgent_does_not_wait_for_the_hour(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, hour=18)
    await network.announced(desk, urgent=True)
    assert len(await network.heard("-100")) == 1


# A yes first


@pytest.mark.parametrize("yes", [True, False])
async def test_nothing_is_posted_without_a_yes_where_one_is_wanted(network: Network, desk: Desk, yes: bool) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, held=True)
    await network.announced(desk)
    await network.beat_places()
    assert await network.heard("-100") == []
    asked = [reply for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert [official(reply) for reply in asked] == [TEXTS["en"]]
    _, _, post, edition = asked[0].choices[0].data.split(":")
    about: dict[str, Any] = {"post": post, "edition": int(edition), "now": network.now}
    kim, _ = await network.take_in("kim", organisation="Another")
    async with network.database.transaction() as tx:
        with pytest.raises(NotFound):
            await posts.answer(tx, network.vault, person=kim, yes=True, **about)
        await posts.answer(tx, network.vault, person=amal, yes=yes, **about)
        with pytest.raises(WrongState):
            await posts.answer(tx, network.vault, person=amal, yes=True, **about)
    await network.beat_places()
    assert len(await network.heard("-100")) == yes


async def test_a_correction_of_what_is_held_is_asked_anew(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, held=True)
    made = await network.announced(desk)
    await network.corrected(desk, made)
    asked = [official(reply) for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert asked == [TEXTS["en"], "Come on Friday"]


@pytest.mark.parametrize("yes", [True, False])
async def test_what_was_said_to_old_words_is_no_answer_to_new_ones(network: Network, desk: Desk, yes: bool) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, held=True)
    made = await network.announced(desk)
    await network.corrected(desk, made)
    asked = [reply.choices[0].data for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    for data in asked:
        _, _, post, edition = data.split(":")
        about: dict[str, Any] = {"post": post, "edition": int(edition), "person": amal, "now": network.now}
        async with network.database.transaction() as tx:
            if data == asked[0]:
                with pytest.raises(NewerWords):
                    await posts.answer(tx, network.vault, yes=yes, **about)
            else:
                await posts.answer(tx, network.vault, yes=yes, **about)
    await network.beat_places()
    assert await network.words_in("-100") == ([RIGHT["en"]] if yes else [])


async def test_a_yes_is_asked_for_anew_when_the_words_change_before_they_leave(network: Network, desk: Desk) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, held=True, hour=18)
    made = await network.announced(desk)
    async with network.database.transaction() as tx:
        [post] = await kept.of_job(tx, job=made.job or "")
        about: dict[str, Any] = {"post": post["id"], "edition": 0, "person": amal}
        await posts.answer(tx, network.vault, yes=True, now=network.now, **about)
    await network.corrected(desk, made)
    asked = [official(reply) for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert asked == [TEXTS["en"], RIGHT["en"]]
    network.now += timedelta(hours=12)
    await network.beat_places()
    assert await network.heard("-100") == []


def test_links_carry_the_relay_and_what_it_is_about() -> None:
    assert posts.payload_of("event:arab-review") == "e_arab-review"
    assert posts.payload_of("call:side-events") == "c_side-events"
    assert posts.payload_of("deadline:x") is None
    assert posts.payload_of(None) is None
