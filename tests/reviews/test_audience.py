"""Whom an announcement reaches, whom not and why; each person once."""

from dataclasses import replace

import pytest

from reviews import announcements, audience, people, subscriptions
from reviews.audience import Audience, Counts, Part
from storage import follows, plans
from storage import people as kept_people
from storage.database import Database, Transaction
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, Newsroom

ARAB = Audience(regions=("arab",))


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    return room


async def count(room: Newsroom, of: Audience) -> Counts:
    async with room.database.reading() as tx:
        return await audience.count(tx, audience=of, calendar=room.calendar)


async def change(room: Newsroom, person: str, **values: str | bool | None) -> None:
    async with room.database.transaction() as tx:
        await kept_people.change(tx, person=person, **values)


@pytest.mark.requirement("S1-19")
async def test_it_is_counted_by_language_region_and_channel_and_excluded_with_a_reason(room: Newsroom) -> None:
    anna, bilal, carla, dana, emre, fatma = await room.subscribe(*"abcdef")
    gone = (await room.subscribe("g"))[0]
    await room.person("h", "region:arab", yes=False)
    await room.subscribe("other", region="africa")
    await change(room, bilal, language="ar")
    await change(room, carla, paused=True)
    async with room.database.transaction() as tx:
        await follows.add(tx, person=anna, what="region", slug="africa")
        await subscriptions.withdraw(tx, person=dana, now=NOW)
        await follows.choose_topics(tx, person=emre, topics=["registration"])
        await tx.run("INSERT INTO done (person, subject) VALUES ($1, 'event:arab-review')", fatma)
        await tx.run("UPDATE addresses SET state = 'gone' WHERE person = $1", gone)
    wanted = replace(ARAB, topics=("events",), without="event:arab-review")
    assert await count(room, wanted) == Counts(
        total=2,
        by_language={"ar": 1, "en": 1},
        by_region={"arab": 2, "africa": 1},
        by_channel={"telegram": 2},
        excluded={"paused": 1, "stopped": 1, "topic": 1, "done": 1, "no-yes": 1, "no-address": 1},
    )


async def in_a_part(tx: Transaction, room: Newsroom, person: str) -> None:
    await follows.remove(tx, person=person, what="region", slug="arab")
    await follows.add(tx, person=person, what="sub_region", slug="gulf")


@pytest.mark.requirement("S1-19", "S3-14", "S4-13", "S4-48", "S3-44")
@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        (ARAB, 6),
        (Audience(regions=("africa",)), 1),
        (Audience(regions=("arab", "africa")), 7),
        (Audience(), 7),
        (Audience(regions=("all",)), 7),
        (replace(ARAB, languages=("ar",)), 1),
        (replace(ARAB, languages=("en", "ar")), 6),
        (replace(ARAB, kinds=("migrant",)), 1),
        (replace(ARAB, kinds=("migrant", "organisation")), 2),
        (replace(ARAB, groups=("media",)), 1),
        (replace(ARAB, groups=("media", "diaspora_org")), 2),
        (Audience(groups=("academia",)), 1),
        (replace(ARAB, groups=("private_sector",)), 0),
        (replace(ARAB, part=Part("design_team", "event:arab-review")), 1),
        (replace(ARAB, part=Part("design_team", "event:africa-review")), 0),
        (replace(ARAB, topics=("events",)), 6),
        (replace(ARAB, without="event:arab-review"), 5),
    ],
)
async def test_it_is_aimed_at_regions_topics_languages_kinds_groups_and_roles(
    room: Newsroom, wanted: Audience, number: int
) -> None:
    anna, bilal, carla, dana, emre, _ = await room.subscribe(*"abcdef")
    [greta] = await room.subscribe("g", region="africa")
    for person, values in ((anna, {"kind": "migrant"}), (bilal, {"kind": "organisation"}), (carla, {"language": "ar"})):
        await change(room, person, **values)
    async with room.database.transaction() as tx:
        await audience.say_groups(tx, person=anna, groups=("media", "migrants"))
        await audience.say_groups(tx, person=bilal, groups=("diaspora_org",))
        await audience.say_groups(tx, person=greta, groups=("academia", "civil_society"))
        await audience.give_part(tx, person=dana, part=Part("design_team", "event:arab-review"))
        await in_a_part(tx, room, emre)
        await plans_done(tx, emre)
    assert (await count(room, wanted)).total == number


async def plans_done(tx: Transaction, person: str) -> None:
    await tx.run("INSERT INTO done (person, subject) VALUES ($1, 'event:arab-review')", person)
    assert (await plans.done(tx, people=[person]))[person] == {"event:arab-review"}


@pytest.mark.requirement("S3-39")
async def test_what_is_for_all_regions_is_a_topic_of_its_own_and_for_global_staff(room: Newsroom) -> None:
    anna, bilal, carla = await room.subscribe("a", "b", "c")
    async with room.database.transaction() as tx:
        await follows.choose_topics(tx, person=bilal, topics=["events", "global"])
        await follows.choose_topics(tx, person=carla, topics=["events"])
    everywhere = await count(room, Audience())
    assert (everywhere.total, everywhere.excluded) == (2, {"topic": 1})
    assert (await count(room, ARAB)).total == 3
    regional, network = await room.hire("Ed", "editor", "arab"), await room.hire("Net")
    text = {"texts": {"en": "x"}, "subject": None, "audience": Audience(regions=("all",))}
    with pytest.raises(announcements.NotAllowed):
        await room.draft(regional, **text)
    assert (await room.draft(network, **text)).tenant == "network"
    assert anna


async def test_who_has_two_addresses_gets_it_once_at_the_preferred_one(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    [anna] = await room.subscribe("a")
    async with room.database.transaction() as tx:
        [second] = await kept_people.meet(tx, room.vault, who=[("telegram", "arab", "a")], now=NOW)
        assert second.person == anna
        await kept_people.prefer_address(tx, person=anna, address=second.address)
    sent = await room.under_way(ed, ann)
    assert [row["address"] for row in await room.rows(sent.job)] == [second.address]


async def test_groups_are_said_and_taken_back_and_forgotten_with_the_person(room: Newsroom) -> None:
    [anna] = await room.subscribe("a")
    async with room.database.transaction() as tx:
        with pytest.raises(ValueError, match="royalty"):
            await audience.say_groups(tx, person=anna, groups=("royalty",))
        with pytest.raises(ValueError, match="king"):
            await audience.give_part(tx, person=anna, part=Part("king", "event:arab-review"))
        await audience.say_groups(tx, person=anna, groups=("media", "academia"))
        await audience.say_groups(tx, person=anna, groups=("media",))
        assert await audience.groups_of(tx, person=anna) == ("media",)
        await people.forget(tx, person=anna, now=NOW)
        await kept_people.forget(tx, person=anna, now=NOW)
        assert await audience.groups_of(tx, person=anna) == ()


@pytest.mark.parametrize(
    "wanted",
    [
        ARAB,
        Audience(),
        Audience(("a",), ("b",), ("c",), ("d",), ("e",), None, "f", "call:g"),
        replace(ARAB, part=Part("design_team", "event:x")),
    ],
)
def test_it_is_kept_as_it_was(wanted: Audience) -> None:
    assert Audience.unpacked(wanted.packed()) == wanted
