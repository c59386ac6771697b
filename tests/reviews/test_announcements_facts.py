"""Facts that change while an announcement waits for its approval: nobody approves another date than they read."""

from datetime import timedelta

import pytest

from reviews import announcements
from reviews.announcements import Stale
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, Newsroom

HOUR = timedelta(hours=1)
MOVED = {"precision": "day", "start": "2021-03-03"}


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    return room


async def test_a_date_that_changed_a_second_ago_is_not_approved_by_whoever_read_the_old_one(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    draft = await room.draft(ed)
    read = room.calendar
    await room.change("arab-review", moment=MOVED)
    room.calendar = read  # this process has not looked at the database since
    with pytest.raises(Stale) as refused:
        await room.approve(draft, ann)
    assert refused.value.version == 2
    assert await room.rows(draft.id) == []
    await room.refresh()
    await room.beat()
    with pytest.raises(Stale):
        await room.approve(draft, ann)  # as an older screen has it
    approved = await room.approve(draft, ann, version=2)
    assert "2021-03-03" in (approved.words or "")
    assert approved.state == "sending"


async def test_the_clock_makes_another_version_of_a_draft_whose_facts_changed(room: Newsroom) -> None:
    ed = await room.hire("Ed")
    draft = await room.draft(ed)
    assert await room.beat() == []
    await room.change("arab-review", moment=MOVED)
    assert [(each.id, each.state, each.version) for each in await room.beat()] == [(draft.id, "draft", 2)]
    assert await room.beat() == []


async def test_what_was_not_read_anew_is_not_approved_though_the_draft_is(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    draft = await room.draft(ed)
    read = room.calendar
    await room.change("arab-review", moment=MOVED)
    await room.beat()
    room.calendar = read
    with pytest.raises(Stale):
        await room.approve(draft, ann, version=2)
    await room.refresh()
    assert (await room.approve(draft, ann, version=2)).state == "sending"


async def test_a_correction_with_the_facts_of_now_has_those_of_the_database(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann)
    await room.send()
    read = room.calendar
    await room.change("arab-review", moment=MOVED)
    correction = await room.do(announcements.correct, sent, ed, calendar=read, new_id=room.ids())
    assert "2021-03-03" in (correction.words or "")


@pytest.mark.parametrize("changed", [{"moment": MOVED}, {"state": "cancelled"}])
async def test_whoever_checks_a_text_hears_that_a_fact_in_it_changed_since(
    room: Newsroom, changed: dict[str, object]
) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann)
    await room.send()
    await room.beat()

    async def standing(code: str) -> tuple[str, str | None]:
        async with room.database.reading() as tx:
            found = await announcements.verify(tx, code=code, calendar=room.calendar)
        assert found is not None
        return found.standing, found.subject

    await room.change("africa-review", moment=MOVED)
    assert await standing(sent.code) == ("current", "event:arab-review")
    await room.change("arab-review", **changed)
    assert await standing(sent.code) == ("changed", "event:arab-review")
    right = await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids())
    assert [(await standing(each.code))[0] for each in (sent, right)] == ["superseded", "current"]
    await room.change("arab-review", place="Amman")
    assert (await standing(right.code))[0] == "changed"


REGION = """
regions:
- {slug: arab, name: Arab, zone: Asia/Beirut, registration: {state: open, url: "https://example.org/%s"}}
"""


@pytest.mark.parametrize(("link", "state"), [("new", "draft"), ("old", "sending")])
async def test_a_link_from_another_fact_voids_an_approval_when_it_changes(
    room: Newsroom, link: str, state: str
) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    await room.sign_in("ed", ed)
    await room.load(REGION % "old")
    await room.change("arab-review", access="open")
    waiting = await room.under_way(ed, ann, at=NOW + HOUR)
    assert "example.org/old" in (waiting.words or "")
    await room.change("africa-review", place="Tunis")  # is not in it
    assert [each.state for each in await room.beat()] == ["approved"]
    assert await room.beat() == []
    await room.load(REGION % link)
    room.now += HOUR
    assert [each.state for each in await room.beat()] == [state]
    assert await room.told("ed") == (["notice-desk-void"] if state == "draft" else [])


async def test_what_was_put_right_is_compared_as_it_says_now(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann)
    await room.change("arab-review", moment=MOVED)
    await room.refresh()
    assert [each.state for each in await room.beat()] == ["paused"]
    await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids())
    await room.do(announcements.resume, sent, ed)
    await room.change("africa-review", place="Tunis")
    assert {each.state for each in await room.beat()} == {"sending"}
