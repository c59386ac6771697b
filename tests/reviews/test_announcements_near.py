"""Announcements about what is near: they do not wait for the cap, and are not sent when it is over."""

from datetime import datetime

import pytest

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


async def due(room: Newsroom, job: str | None) -> list[datetime]:
    return [moment(row["due"]) for row in await room.rows(job)]


async def test_what_is_near_does_not_wait_for_the_cap(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", "b")
    for now in ("2021-02-19T10:00+02:00", "2021-02-20T10:00+02:00", "2021-02-21T10:00+02:00"):
        room.now = at(now)
        await room.under_way(ed, ann, **PLAIN, urgent=False)
        first, second = sorted(await room.take(), key=lambda parcel: parcel.address)
        await room.settle([first])
        await room.settle([second], "failed", "busy")
    room.now = at("2021-02-21T11:00+02:00")
    far = await room.under_way(ed, ann, texts={"en": "x"}, urgent=False)
    assert await due(room, far.job) == [at("2021-02-22T09:00+02:00"), room.now]  # 48 hours before, not on the 26th
    room.now = at("2021-02-22T10:00+02:00")
    near = await room.under_way(ed, ann, texts={"en": "y"}, urgent=False)
    assert await due(room, near.job) == [room.now, room.now]


async def test_quiet_hours_do_not_hold_it_until_its_date_has_passed(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    room.now = at("2021-02-24T22:00+02:00")
    calm = await room.under_way(ed, ann, urgent=False)
    assert await due(room, calm.job) == [at("2021-02-25T08:00+02:00")]
    room.now = at("2021-02-25T22:00+02:00")
    last = await room.under_way(ed, ann, urgent=False)
    assert await due(room, last.job) == [room.now]


@pytest.mark.parametrize(
    ("text", "left"),
    [("Come to {event}, {date}.", 0), ("Come to {event}.", 0), ("The papers are at {link}.", 1)],
)
async def test_what_names_its_date_or_event_is_not_sent_once_that_has_passed(
    room: Newsroom, text: str, left: int
) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann, texts={"en": text})
    room.now = at("2021-02-26T10:00+02:00")
    assert await room.send() == left
    skipped = [row["reason"] for row in await room.rows(sent.job) if row["state"] == "skipped"]
    assert skipped == ["expired"] * (1 - left)
