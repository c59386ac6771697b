"""Dates that announcements tell: their readers count as told, and are told when the date moves."""

from datetime import timedelta

import pytest

from reviews import announcements
from reviews.announcements import Announcement
from storage import told
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, Newsroom

SUBJECT = "event:arab-review"
MOVED = {"precision": "day", "start": "2021-03-03"}
MOVED_AGAIN = {"precision": "day", "start": "2021-03-10"}


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    return room


async def under_way(room: Newsroom, **content: object) -> Announcement:
    return await room.under_way(await room.hire("Ed"), await room.hire("Ann", "approver"), **content)


async def known(room: Newsroom) -> dict[str, int]:
    """Which version of the event's date each was told."""
    async with room.database.reading() as tx:
        rows = await tx.rows("SELECT person, version FROM told WHERE subject = $1", SUBJECT)
    return {row["person"]: row["version"] for row in rows}


async def to_be_told(room: Newsroom) -> dict[str, int]:
    """Who waits to be told that it moved, and the version they know."""
    async with room.database.reading() as tx:
        rows = await tx.rows("SELECT person, version FROM reminders WHERE subject = $1 AND lead = '-1'", SUBJECT)
    return {row["person"]: row["version"] for row in rows}


async def test_readers_of_a_date_are_told_when_it_moves(room: Newsroom) -> None:
    anna, _ = await room.subscribe("a", "b")
    await under_way(room)
    await room.send(1)
    await room.settle(await room.take(), "failed", "busy")
    await room.beat()
    assert await known(room) == {anna: 1}
    assert await room.change("arab-review", moment=MOVED) == 1
    assert await to_be_told(room) == {anna: 1}


@pytest.mark.parametrize(
    ("content", "told_it"),
    [
        ({}, True),
        ({"texts": {"en": "Come to {event}."}}, False),
        ({"texts": {}, "notice": "closes-soon"}, True),
        ({"texts": {}, "notice": "papers"}, False),
    ],
)
async def test_only_what_says_the_date_tells_it(room: Newsroom, content: dict[str, object], told_it: bool) -> None:
    [anna] = await room.subscribe("a")
    await under_way(room, **content)
    await room.send()
    await room.beat()
    assert await known(room) == ({anna: 1} if told_it else {})


async def test_who_has_it_already_is_told_when_the_date_moves_on_the_way(room: Newsroom) -> None:
    anna, bilal, chen = await room.subscribe(*"abc")
    sent = await under_way(room)
    await room.send(1)
    [leaving] = await room.take(1)
    assert await room.change("arab-review", moment=MOVED) == 2
    assert await to_be_told(room) == {anna: 1, bilal: 1}
    await room.settle([leaving])
    await room.send()  # it left before anybody looked
    await room.do(announcements.cancel, sent, await room.hire("Zed", "approver"))
    await room.beat()
    assert await known(room) == {anna: 1, bilal: 1, chen: 1}
    assert await to_be_told(room) == {anna: 1, bilal: 1, chen: 1}


async def test_who_knows_a_later_date_is_not_set_back(room: Newsroom) -> None:
    anna, bilal = await room.subscribe("a", "b")
    sent = await under_way(room)
    await room.send()
    await room.change("arab-review", moment=MOVED)
    await room.saw(anna, "arab-review")
    await room.do(announcements.cancel, sent, await room.hire("Zed", "approver"))
    await room.beat()
    assert await known(room) == {anna: 2, bilal: 1}


async def test_a_correction_tells_the_date_that_it_says(room: Newsroom) -> None:
    anna, bilal = await room.subscribe("a", "b")
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    sent = await room.under_way(ed, ann)
    await room.send(1)
    await room.change("arab-review", moment=MOVED)
    await room.beat()
    await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids())
    assert await known(room) == {anna: 1}
    await room.do(announcements.resume, sent, ed)
    room.now += timedelta(minutes=1)
    await room.send()
    assert await room.change("arab-review", moment=MOVED_AGAIN) == 2
    assert await to_be_told(room) == {anna: 2, bilal: 2}


async def test_what_is_sent_again_tells_too(room: Newsroom) -> None:
    [anna] = await room.subscribe("a")
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    sent = await room.under_way(ed, ann)
    await room.settle(await room.take(), "failed", "busy")
    await room.beat()
    assert await known(room) == {}
    await room.do(announcements.retry, sent, ann, reason="busy")
    await room.send()
    await room.beat()
    assert await known(room) == {anna: 1}


async def test_it_is_noted_of_some_at_a_time(room: Newsroom) -> None:
    people = await room.subscribe(*"abc")
    sent = await under_way(room)
    await room.send()
    async with room.database.transaction() as tx:
        await announcements.finish(tx, now=room.now)
        assert await told.note_sent(tx, job=sent.job or "", limit=2, now=room.now)
    assert await known(room) == dict.fromkeys(people[:2], 1)
    async with room.database.reading() as tx:
        assert await told.told_before(tx, subject=SUBJECT, version=2) == [(person, 1) for person in sorted(people)]
    await room.beat()
    assert await known(room) == dict.fromkeys(people, 1)
    async with room.database.transaction() as tx:
        assert await told.ended(tx) is None
