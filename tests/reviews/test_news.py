"""Changes: exactly those who were told otherwise are told, once; the others see it when they come."""

import pytest

from dialogue.replies import Clock, Day, Say
from reviews import news, reminders, subscriptions
from reviews.calendar import Change
from storage.database import Database
from storage.vault import Vault
from tests.reviews.scenes import Scene, at
from tests.reviews.test_reminders import EVENTS

LATER = {"precision": "day", "start": "2021-04-14"}


@pytest.fixture
async def scene(database: Database, vault: Vault) -> Scene:
    scene = Scene(database, vault, at("2020-12-01T09:00Z"))
    await scene.load(EVENTS)
    return scene


@pytest.fixture
async def short(sqlite: Database, vault: Vault) -> Scene:
    """The same for what is not about the database."""
    scene = Scene(sqlite, vault, at("2020-12-01T09:00Z"))
    await scene.load(EVENTS)
    return scene


async def seen(scene: Scene, person: str) -> list[news.News]:
    async with scene.database.reading() as tx:
        return await news.changes_since(tx, calendar=scene.calendar, person=person, since=None, now=scene.now)


@pytest.mark.requirement("S0-02")
async def test_exactly_those_who_were_told_the_old_date_are_told_once(scene: Scene) -> None:
    told = await scene.person("told", zone="Asia/Beirut")
    untold = await scene.person("untold", zone="Asia/Beirut")
    stopped = await scene.person("stopped", zone="Asia/Beirut")
    never = await scene.person("never", zone="Asia/Beirut", yes=False)
    for person in (told, stopped, never):
        await scene.saw(person, "review")
    async with scene.database.transaction() as tx:
        await subscriptions.withdraw(tx, person=stopped, now=scene.now)
    assert await scene.change("review", moment=LATER) == 1
    await scene.tick()
    await scene.tick()
    assert await scene.sent(told) == [("2020-12-01T09:00", ["news-moved"])]
    [(_, reply)] = await scene.replies(told)
    assert reply.says[0].args["when"] == Say("moment-day", point=Day("2021-04-14"))
    assert reply.says[0].args["old"] == Say("moment-day-range", first=Day("2021-02-24"), last=Day("2021-02-25"))
    assert [await scene.sent(person) for person in (untold, stopped, never)] == [[], [], []]
    assert [[each.say.id for each in await seen(scene, person)] for person in (told, untold, stopped, never)] == [
        [], [], ["news-moved"], ["news-moved"],
    ]  # fmt: skip


async def test_who_blocked_sees_both_values_at_the_next_visit_and_then_no_more(short: Scene) -> None:
    person = await short.person("anna")
    await short.saw(person, "review")
    async with short.database.transaction() as tx:
        await tx.run("UPDATE addresses SET state = 'gone'")
    await short.change("review", moment=LATER)
    await short.tick()
    assert await short.sent(person) == []
    [found] = await seen(short, person)
    assert (found.subject, found.say.id) == ("event:review", "news-moved")
    async with short.database.transaction() as tx:
        await news.told(tx, person=person, versions=[(found.subject, found.version)], now=short.now)
    assert await seen(short, person) == []


async def test_two_moves_before_the_message_are_one(short: Scene) -> None:
    person = await short.person("anna", zone="Asia/Beirut")
    await short.saw(person, "review")
    short.now = at("2020-12-01T20:00Z")  # quiet: it waits
    await short.change("review", moment={"precision": "day", "start": "2021-05-05"})
    await short.tick()
    await short.change("review", moment=LATER)
    await short.live_until("2020-12-02T12:00Z")
    [(when, reply)] = await short.replies(person)
    assert (when, reply.says[0].id) == ("2020-12-02T06:00", "news-moved")
    assert reply.says[0].args["when"] == Say("moment-day", point=Day("2021-04-14"))


async def test_a_move_that_is_taken_back_is_not_told(short: Scene) -> None:
    person = await short.person("anna", zone="Asia/Beirut")
    await short.saw(person, "review")
    short.now = at("2020-12-01T20:00Z")
    before = dict(short.calendar.bodies["event:review"]["moment"])
    await short.change("review", moment=LATER)
    await short.change("review", moment=before)
    await short.live_until("2020-12-02T12:00Z")
    assert await short.sent(person) == []


async def test_who_sees_it_first_is_not_told_again(short: Scene) -> None:
    person = await short.person("anna", zone="Asia/Beirut")
    await short.saw(person, "review")
    short.now = at("2020-12-01T20:00Z")
    await short.change("review", moment=LATER)
    await short.saw(person, "review")
    await short.live_until("2020-12-02T12:00Z")
    assert await short.sent(person) == []


CHANGES = [
    ("review", {"moment": {"precision": "day", "start": "2021-02-10"}}, "news-earlier"),
    ("review", {"moment": {"precision": "undated"}}, "news-undated"),
    ("review", {"state": "cancelled"}, "news-cancelled"),
    ("review", {"state": "postponed"}, "news-postponed"),
    ("review", {"format": "online"}, "news-format"),
    ("review", {"place": "Beirut"}, "news-place"),
    ("review", {"registration": {"state": "open"}}, "news-registration-open"),
    ("africa", {"moment": {"precision": "month", "start": "2021-06"}}, "news-confirmed"),
    ("africa", {"moment": {"precision": "day", "start": "2021-06-08"}}, "news-dated"),
    ("ap-consultations", {"moment": {"precision": "day", "start": "2021-02-20"}}, "news-dated"),
]


@pytest.mark.requirement("S0-18", "S0-57")
@pytest.mark.parametrize(("slug", "fields", "say"), CHANGES)
async def test_what_changed_stands_first(short: Scene, slug: str, fields: dict[str, object], say: str) -> None:
    person = await short.person("anna", f"event:{slug}")
    await short.saw(person, slug)
    short.now = at("2021-01-04T10:00Z")
    assert await short.change(slug, **fields) == 1
    await short.tick()
    assert [ids[0] for _, ids in await short.sent(person)] == [say]


async def test_a_time_of_day_is_a_change_and_a_note_is_none(short: Scene) -> None:
    person = await short.person("anna")
    await short.saw(person, "consultation")
    short.now = at("2020-12-01T10:00Z")
    assert await short.change("consultation", note="seen on the site") == 0
    timed = {"precision": "day", "start": "2021-02-23", "time": "14:00", "zone": "Asia/Beirut"}
    assert await short.change("consultation", moment=timed) == 1
    await short.tick()
    [(_, reply)] = await short.replies(person)
    told = reply.says[0].args["when"]
    assert isinstance(told, Say)
    assert told.args["begins"] == Clock("14:00")


async def test_lesser_changes_go_only_to_those_who_follow(short: Scene) -> None:
    browsed = await short.person("browsed")
    follows = await short.person("follows", "region:arab")
    await short.saw(browsed, "review")
    await short.saw(follows, "review")
    await short.change("review", format="online")
    short.now = at("2020-12-01T10:00Z")
    await short.tick()
    assert (await short.sent(browsed), [ids for _, ids in await short.sent(follows)]) == ([], [["news-format"]])


@pytest.mark.requirement("S0-103", "S3-10")
async def test_who_follows_a_place_gets_each_new_event_and_document(short: Scene) -> None:
    arab = await short.person("arab", "region:arab", zone="Asia/Beirut")
    lac = await short.person("lac", "region:latin_america_caribbean", zone="America/Santiago")
    briefing = "{slug: b, kind: briefing, regions: [arab], moment: {precision: day, start: 2021-01-20}}"
    await short.load(f"events: [{briefing}]")
    await short.tick()
    paper = "{slug: p, title: Draft programme, type: programme, regions: [arab], event: review, url: 'https://x.org/p'}"
    await short.load(f"documents: [{paper}]")
    await short.live_until("2020-12-03T12:00Z")
    assert await short.sent(arab) == [
        ("2020-12-01T09:00", ["news-new"]),
        ("2020-12-02T06:00", ["news-document-at"]),  # one push a day
    ]
    assert await short.sent(lac) == []


@pytest.mark.requirement("S3-37")
async def test_topics_choose_what_is_heard(short: Scene) -> None:
    person = await short.person("anna", "region:arab", zone="Asia/Beirut")
    async with short.database.transaction() as tx:
        await subscriptions.choose_topics(
            tx, calendar=short.calendar, person=person, topics=["registration"], now=short.now
        )
    await short.load(
        "events: [{slug: b, kind: briefing, regions: [arab], moment: {precision: day, start: 2021-01-20}}]"
    )
    await short.live_until("2021-03-01T00:00Z")
    assert [when for when, _ in await short.sent(person)] == ["2021-01-12T08:00"]  # the invitations


@pytest.mark.requirement("S0-105")
async def test_tell_me_when(scene: Scene) -> None:
    person = await scene.person("anna")
    async with scene.database.transaction() as tx:
        assert await news.wish(tx, person=person, subject="event:ap", of="registration", now=scene.now)
        assert await news.wish(tx, person=person, subject="event:ap", of="agenda", now=scene.now)
        assert not await news.wish(tx, person=person, subject="event:ap", of="agenda", now=scene.now)
        assert await news.wishes(tx, person=person, subject="event:ap") == ("registration", "agenda")
    await scene.saw(person, "ap")
    await scene.change("ap", place="Bangkok")
    await scene.tick()
    assert await scene.sent(person) == []
    await scene.change("ap", registration={"state": "open"})
    await scene.load("documents: [{slug: p, title: Programme, type: programme, event: ap}]")
    await scene.live_until("2020-12-05T00:00Z")
    ids = [each for _, says in await scene.sent(person) for each in says]
    assert sorted(ids) == ["news-document", "news-registration-open"]
    async with scene.database.reading() as tx:
        assert await news.wishes(tx, person=person, subject="event:ap") == ()


async def test_a_reminder_and_the_news_of_the_same_day_are_one_message(short: Scene) -> None:
    person = await short.person("anna", "event:review", zone="Asia/Beirut")
    await short.saw(person, "review")
    short.now = at("2021-02-08T09:00Z")
    await short.tick()
    await short.change("review", moment={"precision": "day", "start": "2021-02-19"})
    short.now = at("2021-02-08T12:00Z")
    await short.tick()
    assert (await short.sent(person))[-1] == ("2021-02-08T12:00", ["news-earlier"])
    assert (await short.states(person))["event:review", "14"] == ("merged", None)
    await short.live_until("2021-02-20T00:00Z")
    assert [when for when, _ in await short.sent(person)][2:] == [
        "2021-02-12T08:00", "2021-02-17T08:00", "2021-02-19T06:00",
    ]  # fmt: skip


async def test_what_another_process_loaded_is_told_though_the_clock_has_not_read_it_yet(scene: Scene) -> None:
    person = await scene.person("anna", "region:arab", zone="Asia/Beirut")
    await scene.saw(person, "review")
    before = scene.calendar
    await scene.change("review", moment=LATER)
    scene.calendar = before
    await scene.tick()
    assert (await scene.sent(person))[-1][1] == ["news-moved"]


async def test_how_many_would_be_told_is_known_before_loading(short: Scene) -> None:
    for number in range(3):
        await short.saw(await short.person(str(number)), "review")
    before = short.calendar
    await short.change("review", moment=LATER)
    after, short.calendar = short.calendar, before
    changes = [Change("event:review", "moment", before.bodies["event:review"]["moment"], LATER)]
    async with short.database.reading() as tx:
        assert await news.count_to_tell(tx, calendar=after, changes=changes, now=short.now) == 3


@pytest.mark.requirement("S3-08")
async def test_people_are_asked_once_before_a_new_round(scene: Scene) -> None:
    person = await scene.person("anna", "region:arab", zone="Asia/Beirut")
    await scene.load("rounds: [{slug: '2024', name: Second round, first_year: 2024, last_year: 2025}]")
    await scene.tick()
    asked = []
    for day in ("2023-09-01", "2023-10-05", "2023-10-06", "2024-03-01"):
        scene.now = at(f"{day}T09:00Z")
        async with scene.database.transaction() as tx:
            asked.append(await news.ask_before_rounds(tx, calendar=scene.calendar, now=scene.now))
        await scene.tick()
    assert asked == [0, 1, 0, 0]
    assert [(when, ids) for when, ids in await scene.sent(person) if ids == ["news-round"]] == [
        ("2023-10-05T09:00", ["news-round"])
    ]


async def test_quiet_mode_hides_news_too(short: Scene) -> None:
    person = await short.person("anna", zone="Asia/Beirut")
    await short.saw(person, "review")
    async with short.database.transaction() as tx:
        await subscriptions.set_quiet(tx, person=person, quiet=True, now=short.now)
    await short.change("review", moment=LATER)
    await short.tick()
    assert [ids for _, ids in await short.sent(person)] == [["reminder-quiet-push"]]
    async with short.database.transaction() as tx:
        opened = await reminders.open_quiet(tx, calendar=short.calendar, person=person, now=short.now)
    assert opened is not None
    assert [say.id for say in opened.says] == ["news-moved"]
    assert await seen(short, person) == []
