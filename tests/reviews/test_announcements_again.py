"""Announcements that are tried again: who still gets them, in which words, and at which hour."""

from datetime import datetime

import pytest

from dialogue.replies import Say
from reviews import announcements, people, subscriptions
from reviews.announcements import Announcement, NotYet
from reviews.staff import Staff
from storage import leaving
from storage import people as kept_people
from storage.database import Database, moment
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.scenes import at
from tests.reviews.staffing import EVENTS, Newsroom

PLAIN = {"texts": {"en": "x"}, "subject": None}


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    return room


async def staff_of(room: Newsroom) -> tuple[Staff, Staff]:
    return await room.hire("Ed"), await room.hire("Ann", "approver")


async def correct(room: Newsroom, sent: Announcement, words: str, ed: Staff, ann: Staff) -> Announcement:
    """Put right in free words, which somebody else approves."""
    more = {"calendar": room.calendar, "new_id": room.ids(), "texts": {"en": words}}
    return await room.approve(await room.do(announcements.correct, sent, ed, **more), ann)


async def again(room: Newsroom, sent: Announcement, by: Staff) -> int:
    """Those that failed as busy are tried again; how many."""
    async with room.database.transaction() as tx:
        return await announcements.retry(tx, id=sent.id, reason="busy", by=by, now=room.now)


async def test_only_those_who_may_still_be_written_to_are_tried_again(room: Newsroom) -> None:
    ed, ann = await staff_of(room)
    anna, bilal, chen, dana, _ = await room.subscribe(*"abcde")
    sent = await room.under_way(ed, ann, **PLAIN)
    failed = {each.person: each for each in await room.take()}
    await room.settle(list(failed.values()), "failed", "busy")
    await room.beat()
    async with room.database.transaction() as tx:
        await subscriptions.withdraw(tx, person=anna, now=room.now)
        await subscriptions.pause(tx, person=bilal, now=room.now)
        await people.forget(tx, person=chen, now=room.now)
        await leaving.forget(tx, person=chen, now=room.now)
        await kept_people.close_address(tx, address=failed[dana].address, now=room.now)
    assert await again(room, sent, ann) == 1
    assert await room.send() == 1
    async with room.database.reading() as tx:
        told = await announcements.report(tx, id=sent.id, by=ann)
    assert told.reasons == {
        ("sent", ""): 1,
        ("skipped", "stopped"): 1,
        ("skipped", "paused"): 1,
        ("skipped", "forgotten"): 1,
        ("skipped", "no-address"): 1,
    }
    assert await room.sums(sent) == (5, 5)
    await room.beat()
    async with room.database.reading() as tx:
        assert (await announcements.get(tx, id=sent.id, by=ann)).state == "sent"


async def test_a_correction_that_a_later_one_has_replaced_is_not_tried_again(room: Newsroom) -> None:
    ed, ann = await staff_of(room)
    await room.subscribe("a", "b")
    sent = await room.under_way(ed, ann, **PLAIN)
    await room.send()
    first = await correct(room, sent, "y", ed, ann)
    await room.settle(await room.take(), "failed", "busy")
    await room.beat()
    second = await correct(room, sent, "z", ed, ann)
    await room.settle(await room.take(), "failed", "busy")
    await room.beat()
    with pytest.raises(NotYet) as refused:
        await again(room, first, ann)
    assert refused.value.reasons == (Say("notice-superseded"),)
    assert await again(room, second, ann) == 2
    assert {each.job for each in await room.take()} == {second.job}


async def test_what_says_a_date_that_has_moved_is_not_tried_again(room: Newsroom) -> None:
    ed, ann = await staff_of(room)
    await room.subscribe("a")
    sent = await room.under_way(ed, ann)
    await room.settle(await room.take(), "failed", "busy")
    await room.beat()
    await room.change("arab-review", moment={"precision": "day", "start": "2021-03-03"})
    with pytest.raises(NotYet) as refused:
        await again(room, sent, ann)
    assert refused.value.reasons == (Say("notice-facts-changed"),)


# At which hour


EVENING, NIGHT, MORNING = (
    at("2021-02-01T20:30+02:00"),
    at("2021-02-02T02:30+02:00"),
    at("2021-02-02T08:00+02:00"),
)


async def due(room: Newsroom, sent: Announcement) -> list[datetime]:
    return [moment(row["due"]) for row in await room.rows(sent.job) if row["state"] == "pending"]


@pytest.mark.parametrize(("urgent", "expected"), [(False, MORNING), (True, EVENING)])
async def test_what_is_resumed_in_the_night_leaves_in_the_morning_unless_it_is_urgent(
    room: Newsroom, urgent: bool, expected: datetime
) -> None:
    ed, ann = await staff_of(room)
    await room.subscribe("a")
    owl = await room.person("b", "region:arab", zone="America/New_York")
    room.now = EVENING
    sent = await room.under_way(ed, ann, **PLAIN, urgent=urgent)
    await room.do(announcements.pause, sent, ed)
    room.now = NIGHT
    await room.do(announcements.resume, sent, ed)
    assert await due(room, sent) == [expected, EVENING]
    assert owl in {each.person for each in await room.take()}


async def test_what_is_tried_again_in_the_night_leaves_in_the_morning(room: Newsroom) -> None:
    ed, ann = await staff_of(room)
    await room.subscribe("a")
    room.now = EVENING
    sent = await room.under_way(ed, ann, **PLAIN, urgent=False)
    await room.settle(await room.take(), "failed", "busy")
    room.now = NIGHT
    assert await again(room, sent, ann) == 1
    assert await due(room, sent) == [MORNING]


async def test_what_takes_long_does_not_run_on_into_the_night(room: Newsroom) -> None:
    ed, ann = await staff_of(room)
    await room.subscribe("a", "b")
    room.now = EVENING
    sent = await room.under_way(ed, ann, **PLAIN, urgent=False)
    await room.beat()
    assert await room.send(1) == 1
    room.now = at("2021-02-01T21:00+02:00")
    await room.beat()
    assert await room.send() == 0
    assert await due(room, sent) == [MORNING]
    room.now = MORNING
    assert await room.send() == 1


async def test_what_would_be_over_by_the_morning_leaves_in_the_night(room: Newsroom) -> None:
    ed, ann = await staff_of(room)
    await room.subscribe("a")
    room.now = at("2021-02-25T20:30+02:00")
    sent = await room.under_way(ed, ann, urgent=False)
    await room.do(announcements.pause, sent, ed)
    room.now = at("2021-02-25T22:00+02:00")
    await room.do(announcements.resume, sent, ed)
    assert await room.send() == 1
