"""Announcements of which nothing can have left yet: they are approved, and still what they were approved as."""

from datetime import datetime

import pytest

from dialogue.replies import Say
from reviews import announcements, staff
from reviews.announcements import NotYet, WrongState
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import Network
from tests.reviews.scenes import at
from tests.reviews.staffing import EVENTS

PLAIN = {"texts": {"en": "x"}, "subject": None}
DAY, NIGHT, MORNING = at("2021-02-01T12:00+02:00"), at("2021-02-01T22:00+02:00"), at("2021-02-02T08:00+02:00")


@pytest.fixture
async def room(database: Database, vault: Vault) -> Network:
    room = Network(database, vault, NOW)
    await room.load(EVENTS)
    return room


@pytest.mark.parametrize(
    ("now", "content", "state", "starts"),
    [
        (DAY, {"urgent": False}, "sending", DAY),
        (DAY, {"urgent": False, "wave_hour": 8}, "approved", MORNING),
        (NIGHT, {"urgent": False}, "approved", MORNING),
        (NIGHT, {"urgent": True}, "sending", NIGHT),
        (NIGHT, {"urgent": True, "wave_hour": 8}, "approved", MORNING),
        (NIGHT, {"urgent": False, "at": MORNING}, "approved", MORNING),
    ],
)
async def test_it_starts_when_the_first_of_it_may_leave(
    room: Network, now: datetime, content: dict[str, object], state: str, starts: datetime
) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    room.now = now
    found = await room.under_way(ed, ann, **PLAIN, **content)
    assert (found.state, found.starts) == (state, starts)
    room.now = starts
    await room.beat()
    async with room.database.reading() as tx:
        assert (await announcements.get(tx, id=found.id, by=ann)).state == "sending"
    assert await room.send() == 1


async def test_a_place_may_be_the_first(room: Network) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    amal, _ = await room.take_in()
    await room.group(amal, "-100")
    await room.subscribe("a")
    room.now = at("2021-02-01T16:00+02:00")
    found = await room.under_way(ed, ann, **PLAIN, urgent=False, wave_hour=15)
    async with room.database.reading() as tx:
        [post] = await tx.rows("SELECT due FROM posts WHERE job = $1", found.job or "")
        [row] = await tx.rows("SELECT due FROM ledger WHERE job = $1", found.job or "")
    assert found.starts is not None
    assert round(found.starts.timestamp() * 1000) == post["due"] < row["due"]


@pytest.mark.parametrize("content", [{"wave_hour": 8}, {}])
async def test_an_approver_who_is_gone_by_then_has_approved_nothing(room: Network, content: dict[str, object]) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    room.now = NIGHT
    await room.under_way(ed, ann, **PLAIN, urgent=False, **content)
    async with room.database.transaction() as tx:
        await staff.remove(tx, name="Ann", by="command", now=room.now)
    room.now = MORNING
    assert [(each.state, each.job) for each in await room.beat()] == [("draft", None)]
    assert await room.send() == 0


async def test_it_can_still_be_edited_and_is_a_draft_then(room: Network) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    room.now = NIGHT
    found = await room.under_way(ed, ann, **PLAIN, urgent=False)
    more = {"version": found.version, "content": found.content, "calendar": room.calendar}
    edited = await room.do(announcements.edit, found, ed, **more)
    assert (edited.state, edited.version) == ("draft", 2)
    with pytest.raises(WrongState):
        await room.do(announcements.correct, edited, ed, calendar=room.calendar, new_id=room.ids())
    room.now = MORNING
    await room.beat()
    assert await room.send() == 0


@pytest.mark.parametrize(
    ("hour", "urgent", "reasons"),
    [
        (7, False, (Say("notice-hour-is-quiet"),)),
        (21, False, (Say("notice-hour-is-quiet"),)),
        (24, False, (Say("notice-no-such-hour"),)),
        (8, False, ()),
        (20, False, ()),
        (7, True, ()),
    ],
)
async def test_an_hour_at_which_it_would_not_come_is_refused(
    room: Network, hour: int, urgent: bool, reasons: tuple[Say, ...]
) -> None:
    ed = await room.hire("Ed")
    told: tuple[Say, ...] = ()
    try:
        await room.draft(ed, **PLAIN, wave_hour=hour, urgent=urgent)
    except NotYet as missing:
        told = missing.reasons
    assert told == reasons
