"""What people settle: their yes, what they follow, zone, hours, lead times."""

import pytest

from reviews import news, reminders, subscriptions
from reviews.subscriptions import Subscription
from storage import consents
from storage.database import Database
from storage.vault import Vault
from tests.reviews.scenes import Scene, at
from tests.reviews.test_reminders import EVENTS

PLACES = """
memberships:
  - {slug: escwa, region: arab, countries: [EG, LB, MA]}
  - {slug: eca, region: africa, countries: [EG, KE]}
processes:
  - {slug: igad, name: IGAD, regions: [africa]}
sub_regions:
  - {slug: maghreb, name: Maghreb, region: arab, countries: [MA]}
events:
  - {slug: igad-meeting, kind: process_meeting, processes: [igad], moment: {precision: day, start: 2021-03-01}}
  - {slug: maghreb-meeting, kind: workshop, sub_regions: [maghreb], moment: {precision: day, start: 2021-03-08}}
  - {slug: egypt-meeting, kind: workshop, countries: [EG], moment: {precision: day, start: 2021-03-15}}
"""


@pytest.fixture
async def scene(sqlite: Database, vault: Vault) -> Scene:
    scene = Scene(sqlite, vault, at("2020-12-01T09:00Z"))
    await scene.load(EVENTS)
    await scene.load(PLACES)
    return scene


async def settled(scene: Scene, person: str) -> Subscription:
    async with scene.database.reading() as tx:
        return await subscriptions.subscription_of(tx, person=person)


async def test_as_long_as_nothing_is_settled_the_defaults_hold(scene: Scene) -> None:
    person = await scene.person("anna", yes=False)
    assert await settled(scene, person) == Subscription(
        state="new", words=None, since=None, follows=(), topics=subscriptions.TOPICS, kind=None, country=None,
        zone=None, quiet_from=21, quiet_until=8, leads=(42, 14, 7, 2, 0), quiet=False, paused=False,
    )  # fmt: skip


@pytest.mark.requirement("S3-35")
async def test_a_yes_is_kept_with_the_version_of_its_words_and_can_be_taken_back(scene: Scene) -> None:
    person = await scene.person("anna", "region:arab")
    now = await settled(scene, person)
    assert (now.state, now.words, now.since, now.kind) == ("active", "1", scene.now, None)
    async with scene.database.transaction() as tx:
        await subscriptions.withdraw(tx, person=person, now=scene.now)
    now = await settled(scene, person)
    assert (now.state, now.words, now.follows) == ("stopped", None, ("region:arab",))
    async with scene.database.reading() as tx:
        assert [each.given for each in await consents.history(tx, person=person)] == [True, False]


@pytest.mark.requirement("S4-03", "S4-20", "S4-37", "S0-15")
@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("region:arab", ["consultation", "review"]),
        ("sub_region:maghreb", ["maghreb-meeting"]),
        ("process:igad", ["igad-meeting"]),
        ("country:eg", ["egypt-meeting"]),
        ("event:review", ["review"]),
    ],
)
async def test_anybody_can_follow_any_place(scene: Scene, subject: str, expected: list[str]) -> None:
    person = await scene.person("anna", subject)
    assert (await settled(scene, person)).follows == (subject,)
    async with scene.database.reading() as tx:
        coming = await reminders.coming(tx, calendar=scene.calendar, person=person, now=scene.now)
    assert [entry.slug for entry in coming] == expected
    async with scene.database.transaction() as tx:
        await subscriptions.unfollow(tx, calendar=scene.calendar, person=person, subject=subject, now=scene.now)
        assert await reminders.coming(tx, calendar=scene.calendar, person=person, now=scene.now) == ()


async def test_several_places_and_regions(scene: Scene) -> None:
    person = await scene.person("anna", "region:arab", "region:africa", "process:igad", "country:LB")
    now = await settled(scene, person)
    assert (now.follows, now.country) == (("region:arab", "region:africa", "process:igad", "country:lb"), "LB")


@pytest.mark.parametrize("subject", ["region:atlantis", "event:none", "country:xyz", "person:anna", "", "region"])
async def test_what_is_not_there_cannot_be_followed(scene: Scene, subject: str) -> None:
    with pytest.raises(ValueError, match="cannot be followed"):
        await scene.person("anna", subject)


@pytest.mark.parametrize(("country", "regions"), [("EG", {"arab", "africa"}), ("ke", {"africa"}), ("FR", set())])
async def test_a_country_offers_its_regions(scene: Scene, country: str, regions: set[str]) -> None:
    assert set(scene.calendar.regions_of_country(country)) == regions


@pytest.mark.requirement("S3-37")
async def test_settings_are_kept(scene: Scene) -> None:
    person = await scene.person("anna")
    common = {"calendar": scene.calendar, "person": person, "now": scene.now}
    async with scene.database.transaction() as tx:
        await subscriptions.choose_topics(tx, topics=["events", "registration"], **common)  # type: ignore[arg-type]  # as named
        await subscriptions.say_kind(tx, person=person, kind="migrant")
        await subscriptions.set_zone(tx, zone="Asia/Beirut", country="lb", **common)  # type: ignore[arg-type]  # as named
        await subscriptions.set_quiet_hours(tx, begins=22, ends=6, **common)  # type: ignore[arg-type]  # as named
        await subscriptions.set_leads(tx, leads=[2, 30, 2], **common)  # type: ignore[arg-type]  # as named
        await subscriptions.set_quiet(tx, person=person, quiet=True, now=scene.now)
        await subscriptions.pause(tx, person=person, now=scene.now)
    now = await settled(scene, person)
    assert (now.topics, now.kind, now.zone, now.country) == (("registration", "events"), "migrant", "Asia/Beirut", "LB")
    assert (now.quiet_from, now.quiet_until, now.leads, now.quiet, now.paused) == (22, 6, (30, 2), True, True)


async def test_what_makes_no_sense_is_refused(scene: Scene) -> None:
    person = await scene.person("anna")
    common = {"calendar": scene.calendar, "person": person, "now": scene.now}
    async with scene.database.transaction() as tx:
        with pytest.raises(ValueError, match="not a zone"):
            await subscriptions.set_zone(tx, zone="Mars/Base", **common)  # type: ignore[arg-type]  # as named
        with pytest.raises(ValueError, match="not hours"):
            await subscriptions.set_quiet_hours(tx, begins=21, ends=24, **common)  # type: ignore[arg-type]  # as named
        with pytest.raises(ValueError, match="lead times"):
            await subscriptions.set_leads(tx, leads=[-1], **common)  # type: ignore[arg-type]  # as named
        with pytest.raises(ValueError, match="no topics"):
            await subscriptions.choose_topics(tx, topics=["weather"], **common)  # type: ignore[arg-type]  # as named
        with pytest.raises(ValueError, match="none of"):
            await subscriptions.say_kind(tx, person=person, kind="spy")


async def test_less_leaves_every_other_lead_time_and_at_last_one(scene: Scene) -> None:
    person = await scene.person("anna")
    left = []
    for _ in range(3):
        async with scene.database.transaction() as tx:
            left.append(await subscriptions.fewer(tx, calendar=scene.calendar, person=person, now=scene.now))
    assert left == [(14, 2), (2,), (2,)]


async def test_wishes_are_not_among_what_is_followed(scene: Scene) -> None:
    person = await scene.person("anna")
    async with scene.database.transaction() as tx:
        await news.wish(tx, person=person, subject="event:ap", of="date", now=scene.now)
    assert (await settled(scene, person)).follows == ()


def test_zones_of_a_country() -> None:
    assert subscriptions.zones_of("LB") == ("Asia/Beirut",)
    assert "America/Sao_Paulo" in subscriptions.zones_of("br")
    assert subscriptions.zones_of("XX") == ()
