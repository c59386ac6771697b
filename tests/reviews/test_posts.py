"""Announcements in groups and channels: where, in which languages, when; corrections and recalls reach them all."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from dialogue.replies import Name, Reply, Say
from reviews import announcements, posts
from reviews.announcements import Announcement
from reviews.audience import Audience
from reviews.relays import NotFound, WrongState
from reviews.staff import Staff
from storage import posts as kept
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import LINK, Network
from tests.reviews.staffing import EVENTS

TEXTS = {"en": "Come to the review", "ar": "تعالوا إلى الاستعراض"}


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.fixture
async def desk(network: Network) -> tuple[Staff, Staff]:
    return await network.hire("editor"), await network.hire("approver", "approver")


def official(reply: Reply) -> str:
    """The free words in a message."""
    [words] = [say for say in reply.says if say.id == "notice-words"]
    return str(words.args["text"])


async def announced(network: Network, desk: tuple[Staff, Staff], **content: object) -> Announcement:
    plain = {"texts": TEXTS, "audience": Audience(regions=("arab",)), "urgent": False}
    made = await network.under_way(*desk, **{**plain, **content})
    await network.beat_places()
    return made


async def words_in(network: Network, chat: str) -> list[str]:
    return [official(reply) for reply in await network.heard(chat)]


@pytest.mark.requirement("S4-29")
async def test_a_group_gets_the_official_text_in_its_languages_unchanged_and_marked(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, relay = await network.take_in()
    await network.group(amal, languages=("ar", "en"), preface="Come with us")
    made = await announced(network, desk)
    heard = await network.rows_of("-100")
    assert [official(reply) for reply, _ in heard] == [TEXTS["ar"], TEXTS["en"]]
    reply, row = heard[0]
    assert [say.id for say in reply.says] == ["relay-preface", "notice-words", "notice-signed", "relay-by"]
    assert reply.says[0] == Say("relay-preface", relay=relay.called, preface="Come with us")
    assert reply.says[-1] == Say("relay-by", relay=Name("Casa del Migrante", "es"))
    assert [choice.url for choice in reply.choices] == [f"{LINK}?start=n_{relay.code}-e_arab-review"]
    assert (row["job"], row["part"], row["lane"]) == (f"posts:{made.job}", 0, 2)


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
        (Audience(regions=("arab",)), {"state": "paused"}, 0),
        # What is meant for some people alone stands in no public place.
        (Audience(regions=("arab",), kinds=("migrant",)), {}, 0),
        (Audience(regions=("arab",), groups=("media",)), {}, 0),
    ],
)
async def test_what_a_place_gets(
    network: Network, desk: tuple[Staff, Staff], audience: Audience, settings: dict[str, object], number: int
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, **settings)
    async with network.database.reading() as tx:
        counted = await posts.count(tx, audience=audience)
    await announced(network, desk, audience=audience)
    assert len(await network.heard("-100")) == number
    assert counted == number or audience.languages


async def test_a_text_that_lacks_its_language_waits_for_it(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, languages=("es", "en"))
    made = await announced(network, desk)
    assert await words_in(network, "-100") == [TEXTS["en"]]
    more = {**TEXTS, "es": "Vengan a la revisión"}
    correction = await network.do(
        announcements.correct, made, desk[0], calendar=network.calendar, new_id=network.id16(), texts=more
    )
    await network.approve(correction, desk[1])
    await network.beat_places()
    said = [reply.says[0].id for reply in await network.heard("-100")]
    assert await words_in(network, "-100") == [TEXTS["en"], more["es"]]
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
    network: Network, desk: tuple[Staff, Staff], settings: dict[str, object], hours: int
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, **settings)
    await announced(network, desk)
    start = network.now
    if hours:
        network.now = start + timedelta(hours=hours, minutes=-1)
        await network.beat_places()
        assert await network.heard("-100") == []
    network.now = start + timedelta(hours=hours)
    await network.beat_places()
    assert len(await network.heard("-100")) == 1


async def test_what_is_urgent_does_not_wait_for_the_hour(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, hour=18)
    await announced(network, desk, urgent=True)
    assert len(await network.heard("-100")) == 1


# A yes first


@pytest.mark.parametrize("yes", [True, False])
async def test_nothing_is_posted_without_a_yes_where_one_is_wanted(
    network: Network, desk: tuple[Staff, Staff], yes: bool
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, held=True)
    await announced(network, desk)
    await network.beat_places()
    assert await network.heard("-100") == []
    asked = [reply for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert [official(reply) for reply in asked] == [TEXTS["en"]]
    post = asked[0].choices[0].data.removeprefix("relay:yes:")
    kim, _ = await network.take_in("kim", organisation="Another")
    async with network.database.transaction() as tx:
        with pytest.raises(NotFound):
            await posts.answer(tx, network.vault, post=post, person=kim, yes=True, now=network.now)
        await posts.answer(tx, network.vault, post=post, person=amal, yes=yes, now=network.now)
        with pytest.raises(WrongState):
            await posts.answer(tx, network.vault, post=post, person=amal, yes=True, now=network.now)
    await network.beat_places()
    assert len(await network.heard("-100")) == yes


async def test_a_correction_of_what_is_held_is_asked_anew(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, held=True)
    made = await announced(network, desk)
    await corrected(network, desk, made)
    asked = [official(reply) for reply in await network.heard("amal") if reply.says[0].id == "relay-held"]
    assert asked == [TEXTS["en"], "Come on Friday"]


# Putting it right


async def corrected(network: Network, desk: tuple[Staff, Staff], made: Announcement) -> None:
    correction = await network.do(
        announcements.correct,
        made,
        desk[0],
        calendar=network.calendar,
        new_id=network.id16(),
        texts={"en": "Come on Friday", "ar": "تعالوا يوم الجمعة"},
    )
    await network.approve(correction, desk[1])
    await network.beat_places()


@pytest.mark.requirement("S4-29")
async def test_a_correction_edits_what_stands_in_every_place(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    for chat in ("-100", "-200", "-200/7"):
        await network.group(amal, chat, preface="Ours")
    made = await announced(network, desk)
    await network.send()
    sent = await platform_ids(network, made)
    await corrected(network, desk, made)
    rows = await rows_waiting(network)
    assert [edits for edits, _ in rows] == sent
    for chat in ("-100", "-200", "-200/7"):
        [reply] = await network.heard(chat)
        ids = [say.id for say in reply.says]
        assert ids == ["relay-preface", "notice-corrected", "notice-words", "notice-signed", "relay-by"]
        assert (official(reply), reply.keep) == ("Come on Friday", False)


async def test_what_has_not_left_leaves_with_the_new_words(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await announced(network, desk)
    await corrected(network, desk, made)
    assert await words_in(network, "-100") == ["Come on Friday"]
    await network.send()
    assert len(await platform_ids(network, made)) == 1


async def test_a_message_that_is_just_leaving_is_edited_once_it_has_left(
    network: Network, desk: tuple[Staff, Staff]
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal)
    made = await announced(network, desk)
    leaving = await network.take()
    await corrected(network, desk, made)
    assert await rows_waiting(network) == []
    await network.settle(leaving)
    await network.beat_places()
    assert [edits for edits, _ in await rows_waiting(network)] == await platform_ids(network, made)


async def test_a_recall_takes_back_what_stands_and_what_waits(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, "-100")
    await network.group(amal, "-200", hour=18)
    await network.group(amal, "-300", held=True)
    made = await announced(network, desk)
    await network.send()
    await network.do(announcements.recall, made, desk[1])
    network.now += timedelta(days=2)
    await network.beat_places()
    assert await network.ids_heard("-100") == [["notice-recalled", "notice-signed", "relay-by"]]
    assert (await network.heard("-200"), await network.heard("-300")) == ([], [])
    async with network.database.transaction() as tx:
        assert [row["state"] for row in await kept.of_job(tx, job=made.job or "")].count("cancelled") == 2


async def test_the_rows_in_places_sum_to_their_audience(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, "-100", languages=("ar", "en"))
    await network.group(amal, "-200", hour=18)
    await network.group(amal, "-300", held=True)
    made = await announced(network, desk)
    await network.send()
    for post, hours in ((None, 0), ("yes", 1), (None, 8)):
        network.now += timedelta(hours=hours)
        if post:
            async with network.database.transaction() as tx:
                [row] = await tx.rows("SELECT id FROM posts WHERE state = 'held'")
                await posts.answer(tx, network.vault, post=row["id"], person=amal, yes=True, now=network.now)
        await network.beat_places()
        async with network.database.reading() as tx:
            report = await kept.report(tx, job=made.job or "")
            [job] = await tx.rows("SELECT audience FROM jobs WHERE id = $1", kept.beside(made.job or ""))
        assert sum(report.values()) == job["audience"]
    assert job["audience"] == 4


async def test_a_pause_holds_places_too(network: Network, desk: tuple[Staff, Staff]) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, "-100")
    await network.group(amal, "-200", hour=12)
    await network.send()
    made = await announced(network, desk)
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
    network: Network, desk: tuple[Staff, Staff], way: str
) -> None:
    amal, _ = await network.take_in()
    await network.group(amal, hour=18)
    made = await announced(network, desk, at=network.now + timedelta(hours=1), zone="Asia/Beirut")
    if way == "cancel":
        await network.do(announcements.cancel, made, desk[1])
    else:
        more = {"version": made.version, "content": made.content, "calendar": network.calendar}
        await network.do(announcements.edit, made, desk[0], **more)
    network.now += timedelta(days=2)
    await network.beat()
    await network.beat_places()
    assert await network.heard("-100") == []


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


def test_links_carry_the_relay_and_what_it_is_about() -> None:
    assert posts.payload_of("event:arab-review") == "e_arab-review"
    assert posts.payload_of("call:side-events") == "c_side-events"
    assert posts.payload_of("deadline:x") is None
    assert posts.payload_of(None) is None
