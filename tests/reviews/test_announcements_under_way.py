"""Announcements on their way: times and waves, pause and resume, failures, facts that change, corrections, recalls."""

from datetime import datetime, timedelta

import pytest

from dialogue.replies import Say
from reviews import announcements, subscriptions
from reviews.announcements import NotYet, WrongState
from storage import people
from storage.database import Database, moment
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.scenes import at
from tests.reviews.staffing import EVENTS, Newsroom

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
PLAIN = {"texts": {"en": "x"}, "subject": None}


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    return room


async def due(room: Newsroom, job: str | None) -> list[datetime]:
    return [moment(row["due"]) for row in await room.rows(job)]


# When it leaves


async def test_it_waits_for_its_time_and_leaves_then(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", "b")
    waiting = await room.under_way(ed, ann, at=NOW + DAY)
    room.now += DAY - timedelta(seconds=1)
    assert await room.beat() == []
    assert await room.send() == 0
    room.now += timedelta(seconds=1)
    assert [each.state for each in await room.beat()] == ["sending"]
    assert await room.send() == 2
    assert await room.sums(waiting) == (2, 2)


async def zones(room: Newsroom, **where: str) -> None:
    """People by the zone they live in."""
    for name, zone in where.items():
        person = await room.person(name, "region:arab", zone=zone)
        async with room.database.transaction() as tx:
            await people.change(tx, person=person, language="en")


async def test_waves_come_at_the_same_hour_of_everybodys_own_day(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await zones(room, a="Asia/Beirut", b="Asia/Dubai", c="Africa/Casablanca", d="Asia/Kathmandu")
    sent = await room.under_way(ed, ann, **PLAIN, wave_hour=10)
    assert await due(room, sent.job) == [
        at("2021-02-02T10:00+02:00"),
        at("2021-02-02T10:00+04:00"),
        at("2021-02-01T10:00+01:00"),
        at("2021-02-02T10:00+05:45"),
    ]


@pytest.mark.parametrize(
    ("now", "hour", "expected"),
    [
        ("2021-03-27T12:00+02:00", 10, "2021-03-28T10:00+03:00"),  # the night between changes the clocks of Beirut
        ("2021-03-27T12:00+02:00", 0, "2021-03-28T01:00+03:00"),  # midnight itself is skipped that night
        ("2021-10-30T12:00+03:00", 10, "2021-10-31T10:00+02:00"),
        ("2021-10-30T12:00+03:00", 23, "2021-10-30T23:00+03:00"),  # there are two of it; the first counts
    ],
)
async def test_waves_keep_the_hour_when_clocks_change(room: Newsroom, now: str, hour: int, expected: str) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await zones(room, a="Asia/Beirut")
    room.now = at(now)
    sent = await room.under_way(ed, ann, **PLAIN, wave_hour=hour)
    assert await due(room, sent.job) == [at(expected)]


async def test_quiet_hours_hold_unless_it_is_urgent(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await zones(room, a="Asia/Beirut", b="Africa/Casablanca")
    unknown = await room.person("c", "region:arab")  # lives by the region's usual hours, 10 to 18
    owl = await room.person("d", "region:arab", zone="Asia/Beirut")
    async with room.database.transaction() as tx:
        await people.change(tx, person=owl, quiet_from=8, quiet_to=20)
        await people.change(tx, person=unknown, language="en")
    room.now = at("2021-02-01T22:00+02:00")
    calm = await room.under_way(ed, ann, **PLAIN, urgent=False)
    assert await due(room, calm.job) == [
        at("2021-02-02T08:00+02:00"),
        at("2021-02-02T08:00+01:00"),
        at("2021-02-02T10:00+02:00"),
        room.now,
    ]
    urgent = await room.under_way(ed, ann, **PLAIN, urgent=True)
    assert await due(room, urgent.job) == [room.now] * 4


async def test_it_counts_toward_the_cap_unless_it_is_urgent(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    days = [room.now + number * DAY for number in (0, 1, 2, 8)]
    for expected in days[:3]:  # one a day, and the third fills the week until that hour of the eighth day
        sent = await room.under_way(ed, ann, **PLAIN, urgent=False)
        assert [each.date() for each in await due(room, sent.job)] == [room.now.date()]
        assert room.now.date() == expected.date()
        await room.send()
        room.now += DAY
    fourth = await room.under_way(ed, ann, **PLAIN, urgent=False)
    assert [each.date() for each in await due(room, fourth.job)] == [days[3].date()]
    fifth = await room.under_way(ed, ann, **PLAIN, urgent=True)
    assert await due(room, fifth.job) == [room.now]


async def test_a_second_one_of_the_day_comes_the_next_morning(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    await room.under_way(ed, ann, **PLAIN, urgent=False)
    second = await room.under_way(ed, ann, **PLAIN, urgent=False)
    assert await due(room, second.job) == [at("2021-02-02T08:00+02:00")]


# Pause, resume, cancel, retry


async def test_a_pause_holds_what_a_sender_has_in_hand_and_resuming_repeats_nothing(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe(*"abcdef")
    sent = await room.under_way(ed, ann)
    leaving = await room.take(2)
    paused = await room.do(announcements.pause, sent, ed)
    assert paused.state == "paused"
    assert await room.take() == []
    await room.settle(leaving)
    with pytest.raises(WrongState):
        await room.do(announcements.pause, sent, ed)
    await room.do(announcements.resume, sent, ed)
    room.now += HOUR
    assert await room.send() == 4
    await room.beat()
    assert await room.counts(sent.job) == {"sent": 6}


async def test_what_is_cancelled_never_leaves_not_even_what_comes_back(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe(*"abcd")
    sent = await room.under_way(ed, ann)
    leaving = await room.take(2)
    await room.do(announcements.cancel, sent, ann)
    await room.settle(leaving[:1])
    await room.settle(leaving[1:], "pending")
    await room.beat()
    assert await room.send() == 0
    assert await room.counts(sent.job) == {"sent": 1, "skipped": 3}


async def test_those_that_failed_for_a_reason_are_sent_again(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe(*"abc")
    sent = await room.under_way(ed, ann)
    first, second, third = await room.take()
    await room.settle([first], "failed", "busy")
    await room.settle([second], "failed", "markup")
    await room.settle([third])
    await room.beat()
    async with room.database.transaction() as tx:
        report = await announcements.report(tx, id=sent.id, by=ann)
        assert report.csv() == "state,reason,recipients\nfailed,busy,1\nfailed,markup,1\nsent,,1\n"
        assert await announcements.retry(tx, id=sent.id, reason="busy", by=ann, now=room.now) == 1
        assert (await announcements.get(tx, id=sent.id, by=ann)).state == "sending"
    assert await room.send() == 1
    assert await room.counts(sent.job) == {"sent": 2, "failed": 1}


async def test_a_job_that_fails_too_often_stops_by_itself_and_its_staff_are_told(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    await room.sign_in("phone", ed)
    sent = await room.under_way(ed, ann)
    async with room.database.transaction() as tx:
        assert await announcements.pause_by_itself(tx, job=sent.job or "", failed=9, of=20, now=room.now)
        assert not await announcements.pause_by_itself(tx, job=sent.job or "", failed=9, of=20, now=room.now)
        assert (await announcements.get(tx, id=sent.id, by=ed)).state == "paused"
    assert await room.told("phone") == ["notice-desk-failing"]


async def test_who_pauses_or_stops_before_it_leaves_does_not_get_it(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    anna, bilal, _ = await room.subscribe(*"abc")
    sent = await room.under_way(ed, ann, at=NOW + HOUR)
    async with room.database.transaction() as tx:
        await subscriptions.pause(tx, person=anna, now=NOW)
        await subscriptions.withdraw(tx, person=bilal, now=NOW)
    room.now += HOUR
    await room.beat()
    assert await room.send() == 1
    assert sorted((row["state"], row["reason"]) for row in await room.rows(sent.job) if row["reason"]) == [
        ("skipped", "paused"),
        ("skipped", "stopped"),
    ]


# Facts that change


async def test_a_date_that_changes_before_it_leaves_voids_the_approval_and_its_staff_are_told(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    await room.sign_in("phone", ed)
    waiting = await room.under_way(ed, ann, at=NOW + DAY)
    await room.change("arab-review", moment={"precision": "day", "start": "2021-03-03"})
    room.now += HOUR
    [void] = await room.beat()
    assert (void.state, void.version, void.job) == ("draft", 2, None)
    assert await room.rows(waiting.job) == []
    assert await room.told("phone") == ["notice-desk-void"]
    room.now += DAY
    assert await room.beat() == []


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"state": "cancelled"}, "draft"),
        ({"place": "Amman"}, "draft"),
        ({"url": "https://example.org/elsewhere"}, "draft"),
        ({"duration_days": 2}, "sending"),  # not in the text: nothing is void
    ],
)
async def test_only_what_it_says_voids_it(room: Newsroom, change: dict[str, object], state: str) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    await room.under_way(ed, ann, at=NOW + DAY)
    await room.change("arab-review", **change)
    room.now += DAY
    assert [each.state for each in await room.beat()] == [state]


async def test_a_date_that_changes_on_its_way_stops_it_until_it_is_corrected(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", "b")
    sent = await room.under_way(ed, ann)
    await room.send(1)
    await room.change("arab-review", moment={"precision": "day", "start": "2021-03-03"})
    assert [each.state for each in await room.beat()] == ["paused"]
    with pytest.raises(NotYet) as refused:
        await room.do(announcements.resume, sent, ed)
    assert refused.value.reasons == (Say("notice-facts-changed"),)
    correction = await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids())
    assert correction.state == "sending"  # the same words with the facts of now: one person is enough
    await room.do(announcements.resume, sent, ed)
    room.now += HOUR
    assert await room.beat() == []
    assert await room.send() == 2
    assert await room.counts(sent.job) == {"sent": 2}
    assert [row["edits"] is not None for row in await room.rows(correction.job)] == [True]
