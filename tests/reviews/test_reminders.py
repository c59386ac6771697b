"""People who live through the round of 2020-21, on both databases."""

from dataclasses import replace

import pytest

from dialogue.replies import Reply
from reviews import reminders, subscriptions
from storage import drafts
from storage import vault as vaults
from storage.database import Database
from storage.vault import Vault
from tests.reviews.scenes import Scene, at

EVENTS = """
events:
  - {slug: consultation, kind: multi_stakeholder_consultation, regions: [arab], access: open, precedes: review,
     moment: {precision: day, start: 2021-02-23}}
  - {slug: review, kind: regional_review, regions: [arab], access: open,
     moment: {precision: day_range, start: 2021-02-24, end: 2021-02-25}}
  - {slug: lac, kind: regional_review, regions: [latin_america_caribbean], access: open,
     moment: {precision: week, start: 2021-03-22}}
  - {slug: africa, kind: regional_review, regions: [africa], access: open,
     moment: {precision: month, start: 2021-06, tentative: true}}
  - {slug: ap-consultations, kind: multi_stakeholder_consultation_series, regions: [asia_pacific],
     moment: {precision: before, before: 2021-03}, precedes: ap}
  - {slug: ap, kind: regional_review, regions: [asia_pacific],
     moment: {precision: day_range, start: 2021-03-10, end: 2021-03-12}}
deadlines:
  - {slug: state-inputs, regions: [latin_america_caribbean], audience: states, what: return inputs,
     moment: {precision: day, start: 2021-02-20}}
regions:
  - {slug: arab, name: Arab, zone: Asia/Beirut}
  - {slug: latin_america_caribbean, name: LAC, zone: America/Santiago}
  - {slug: africa, name: Africa, zone: Africa/Addis_Ababa}
  - {slug: asia_pacific, name: Asia and the Pacific, zone: Asia/Bangkok}
"""
BOTH = ["event:consultation", "event:review"]


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


@pytest.mark.requirement("S0-15", "S0-20", "S3-35")
async def test_the_arab_round(scene: Scene) -> None:
    person = await scene.person("anna", "region:arab", zone="Asia/Beirut")
    await scene.live_until("2021-03-01T00:00Z")
    assert await scene.about(person) == [
        ("2021-01-12T08:00", BOTH),
        ("2021-02-09T08:00", BOTH),
        ("2021-02-16T08:00", BOTH),
        ("2021-02-21T08:00", BOTH),
        ("2021-02-23T06:00", BOTH[:1]),
        ("2021-02-24T06:00", BOTH[1:]),
    ]
    assert {state for state, _ in (await scene.states(person)).values()} == {"sent"}


@pytest.mark.requirement("S0-42", "S0-41", "S0-57", "S0-54")
async def test_weeks_states_tentative_and_undated(scene: Scene) -> None:
    follows = ("region:latin_america_caribbean", "region:africa", "region:asia_pacific")
    person = await scene.person("anna", *follows)
    await scene.live_until("2021-07-01T00:00Z")
    about = [subject for _, subjects in await scene.about(person) for subject in subjects]
    assert {subject: about.count(subject) for subject in about} == {"event:lac": 5, "event:ap": 5}
    # The usual hours of the region named first; in Santiago it is still 9 March when Bangkok begins on the 10th.
    assert (await scene.about(person))[0] == ("2021-01-26T13:00", ["event:ap"])


async def test_lead_times_before_the_yes_are_not_caught_up(short: Scene) -> None:
    short.now = at("2021-02-18T12:00Z")
    person = await short.person("anna", "event:review", zone="Asia/Beirut")
    await short.tick()
    await short.live_until("2021-03-01T00:00Z")
    assert await short.about(person) == [("2021-02-22T08:00", ["event:review"]), ("2021-02-24T06:00", ["event:review"])]


async def test_several_missed_ones_make_one_message(short: Scene) -> None:
    person = await short.person("anna", "region:arab", zone="Asia/Beirut")
    short.now = at("2021-02-20T12:00Z")
    await short.tick()
    assert await short.about(person) == [("2021-02-20T12:00", BOTH)]
    states = await short.states(person)
    assert [states["event:review", lead] for lead in ("42", "14", "7", "2", "0")] == [
        ("merged", None), ("merged", None), ("sent", None), ("planned", None), ("planned", None),
    ]  # fmt: skip


async def test_what_is_over_is_skipped_with_its_reason(short: Scene) -> None:
    person = await short.person("anna", "event:review")
    short.now = at("2021-02-26T12:00Z")
    await short.tick()
    assert await short.sent(person) == []
    assert set((await short.states(person)).values()) == {("skipped", "passed")}


async def test_done_ends_it_and_can_be_taken_back(short: Scene) -> None:
    person = await short.person("anna", "region:arab", zone="Asia/Beirut")
    async with short.database.transaction() as tx:
        await reminders.mark_done(tx, person=person, subject="event:consultation", now=short.now)
    await short.live_until("2021-02-10T00:00Z")
    assert await short.about(person) == [("2021-01-12T08:00", BOTH[1:]), ("2021-02-09T08:00", BOTH[1:])]
    async with short.database.transaction() as tx:
        await reminders.undo_done(
            tx, calendar=short.calendar, person=person, subject="event:consultation", now=short.now
        )
    await short.live_until("2021-02-17T00:00Z")
    assert (await short.about(person))[2:] == [("2021-02-16T08:00", BOTH)]


async def test_nothing_into_a_form_that_is_being_filled_in(short: Scene) -> None:
    person = await short.person("anna", "event:review", zone="Asia/Beirut")
    short.now = at("2021-02-10T07:50Z")
    async with short.database.transaction() as tx:
        key = await vaults.key_of(tx, short.vault, person=person)
        await drafts.save(tx, written=[drafts.Written(key, "interest", b"{}", "x", 0)], now=short.now)
    await short.live_until("2021-02-10T12:00Z")
    assert [when for when, _ in await short.sent(person)][-1] == "2021-02-10T08:20"


async def test_pause_holds_back_and_resuming_makes_one_message(short: Scene) -> None:
    person = await short.person("anna", "region:arab", zone="Asia/Beirut")
    async with short.database.transaction() as tx:
        await subscriptions.pause(tx, person=person, now=short.now)
    await short.live_until("2021-02-15T09:00Z")
    assert await short.sent(person) == []
    async with short.database.transaction() as tx:
        await subscriptions.resume(tx, person=person, now=short.now)
    await short.tick()
    assert await short.about(person) == [("2021-02-15T09:00", BOTH)]


@pytest.mark.parametrize("how", ["stop", "block"])
async def test_who_stopped_or_blocked_gets_nothing(short: Scene, how: str) -> None:
    person = await short.person("anna", "region:arab", zone="Asia/Beirut")
    async with short.database.transaction() as tx:
        if how == "stop":
            await subscriptions.withdraw(tx, person=person, now=short.now)
        else:
            await tx.run("UPDATE addresses SET state = 'gone'")
    await short.live_until("2021-03-01T00:00Z")
    assert await short.sent(person) == []
    assert "planned" not in {state for state, _ in (await short.states(person)).values()}


async def test_who_never_said_yes_gets_nothing_but_sees_what_was_due(short: Scene) -> None:
    person = await short.person("anna", "region:arab", yes=False)
    visit, short.now = short.now, at("2021-02-09T12:00Z")
    await short.tick()
    assert await short.sent(person) == []
    async with short.database.reading() as tx:
        missed = await reminders.missed(tx, calendar=short.calendar, person=person, since=visit, now=short.now)
    assert [entry.subject for entry in missed] == BOTH


async def test_quiet_mode_sends_one_neutral_sentence_and_the_text_on_opening(short: Scene) -> None:
    person = await short.person("anna", "region:arab", zone="Asia/Beirut")
    async with short.database.transaction() as tx:
        await subscriptions.set_quiet(tx, person=person, quiet=True)
    await short.live_until("2021-02-09T12:00Z")
    [_, (when, reply)] = await short.replies(person)
    assert (when, [say.id for say in reply.says], reply.silent) == ("2021-02-09T08:00", ["reminder-quiet-push"], True)
    assert [choice.data for choice in reply.choices] == ["reminders:open"]
    assert await told(short, person) == set()  # they do not know it yet
    opened = await read(short, person)
    assert opened is not None
    assert [say.id for say in opened.says] == ["reminder-event", "reminder-event", "reminder-registration-later"]
    assert await told(short, person) == set(BOTH)
    assert await read(short, person) is None


async def read(scene: Scene, person: str) -> Reply | None:
    async with scene.database.transaction() as tx:
        return await reminders.open_quiet(tx, calendar=scene.calendar, person=person, now=scene.now)


async def told(scene: Scene, person: str) -> set[str]:
    async with scene.database.reading() as tx:
        return {row["subject"] for row in await tx.rows("SELECT subject FROM told WHERE person = $1", person)}


async def test_a_new_zone_and_new_lead_times_move_what_is_planned(short: Scene) -> None:
    person = await short.person("anna", "event:review", zone="Asia/Beirut")
    async with short.database.transaction() as tx:
        common = {"calendar": short.calendar, "person": person, "now": short.now}
        await subscriptions.set_zone(tx, zone="America/New_York", **common)  # type: ignore[arg-type]  # as named
        await subscriptions.set_leads(tx, leads=(3, 0), **common)  # type: ignore[arg-type]  # as named
    await short.live_until("2021-03-01T00:00Z")
    assert [when for when, _ in await short.sent(person)] == ["2021-02-21T15:00", "2021-02-24T01:00"]


async def test_unfollowing_ends_it(short: Scene) -> None:
    person = await short.person("anna", "event:review")
    async with short.database.transaction() as tx:
        await subscriptions.unfollow(tx, calendar=short.calendar, person=person, subject="event:review", now=short.now)
    assert set((await short.states(person)).values()) == {("skipped", "over")}


async def test_a_moved_date_moves_what_is_planned(short: Scene) -> None:
    person = await short.person("anna", "event:review", zone="Asia/Beirut")
    await short.live_until("2021-02-11T00:00Z")
    await short.change("review", moment={"precision": "day", "start": "2021-04-14"})
    await short.live_until("2021-04-20T00:00Z")
    about = await short.about(person)
    assert [when for when, subjects in about if subjects] == [
        "2021-01-13T08:00", "2021-02-10T08:00",  # the old date
        "2021-03-03T08:00", "2021-03-31T07:00", "2021-04-07T07:00", "2021-04-12T07:00", "2021-04-14T05:00",
    ]  # fmt: skip


async def test_the_ledger_row_expires_with_the_date(short: Scene) -> None:
    await short.person("anna", "event:review", zone="Asia/Beirut")
    await short.live_until("2021-02-24T07:00Z")
    async with short.database.reading() as tx:
        rows = await tx.rows(
            "SELECT DISTINCT l.lane, q.channel, q.account, l.expires FROM ledger l JOIN queues q ON q.id = l.queue"
        )
    expiry = int(at("2021-02-25T00:00+02:00").timestamp() * 1000)
    assert rows == [{"lane": 1, "channel": "telegram", "account": "main", "expires": expiry}]


async def test_two_clocks_at_once_send_everything_once(scene: Scene) -> None:
    people = [await scene.person(str(number), "event:review", zone="Asia/Beirut") for number in range(7)]
    scene.now = at("2021-02-10T09:00Z")
    other = replace(scene)
    for each in (scene, other, scene):
        async with each.database.transaction() as tx:
            await reminders.send_due(tx, each.vault, calendar=each.calendar, now=each.now, limit=3)
    await scene.tick()
    assert [len(await scene.sent(person)) for person in people] == [1] * 7


async def test_what_is_coming(short: Scene) -> None:
    person = await short.person("anna", "region:arab", "region:africa", "region:latin_america_caribbean")
    async with short.database.reading() as tx:
        coming = await reminders.coming(tx, calendar=short.calendar, person=person, now=short.now)
    assert [entry.slug for entry in coming] == ["consultation", "review", "lac"]
