"""Dates changed by staff: looked at first, done by one, or by two where many were not told a date before."""

import asyncio
import json
from datetime import timedelta

import pytest

from reviews import datechanges, loading, news, staff
from reviews.announced import NotAllowed, NotFound, NotYet, Stale
from reviews.calendar import Event
from reviews.datechanges import ASK_ABOVE, Prospect
from reviews.desk import Asked
from reviews.rules.moments import Moment
from reviews.staff import Staff
from storage import audit, people
from storage.database import Database
from storage.vault import Vault
from tests.reviews.scenes import at
from tests.reviews.staffing import EVENTS, Newsroom

LATER = Moment("day", start="2021-03-01")
NEW = "events: [{slug: briefing, kind: briefing, regions: [arab], moment: {precision: day, start: '2021-02-20'}}]"

_SOURCE = "sources: [{slug: s, title: S}]"


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, at("2020-12-01T09:00Z"))
    await room.load(EVENTS)
    return room


async def move(room: Newsroom, by: Staff, slug: str = "arab-review") -> Prospect:
    """Propose another date of an event."""
    event = room.calendar.get(Event, slug)
    assert event is not None
    async with room.database.transaction() as tx:
        return await datechanges.propose_moment(tx, id=room.ids(), event=event, moment=LATER, by=by, now=room.now)


async def send_file(room: Newsroom, by: Staff, content: str = NEW) -> Prospect:
    """Propose what a file says."""
    async with room.database.transaction() as tx:
        return await datechanges.propose(
            tx, id=room.ids(), file="calendar.yaml", content=content.encode(), by=by, now=room.now
        )


async def accept(room: Newsroom, found: Prospect, by: Staff, count: int | None = None) -> None:
    """Carry out what was looked at."""
    async with room.database.transaction() as tx:
        await datechanges.accept(
            tx, id=found.proposal.id, edition=found.edition, confirm_count=count, by=by, now=room.now
        )
    async with room.database.reading() as tx:
        room.calendar = await loading.calendar_of(tx)


async def waiting(room: Newsroom, by: Staff) -> list[str]:
    """What waits for somebody."""
    async with room.database.transaction() as tx:
        return [each.proposal.id for each in await datechanges.waiting(tx, by=by, now=room.now)]


def start(room: Newsroom, slug: str) -> str | None:
    """The first day of an event as it is now."""
    event = room.calendar.get(Event, slug)
    return event.moment.start if event else None


@pytest.mark.requirement("S0-02")
async def test_a_date_that_was_told_goes_out_with_one(room: Newsroom) -> None:
    """However many were told: the number is typed."""
    nora = await room.hire("nora", "editor", "arab")
    followers = await room.subscribe(*(f"p{n}" for n in range(ASK_ABOVE + 1)))
    for person in followers:
        await room.saw(person, "arab-review")
    found = await move(room, nora)
    assert (found.told, found.never_told, found.needs_second) == (ASK_ABOVE + 1, 0, False)
    with pytest.raises(NotYet):
        await accept(room, found, nora)
    await accept(room, found, nora, ASK_ABOVE + 1)
    assert start(room, "arab-review") == "2021-03-01"
    room.now += timedelta(hours=2)
    await room.tick()
    assert (await room.sent(followers[0]))[-1][1] == ["news-moved"]
    async with room.database.reading() as tx:
        rows = await audit.rows_of(tx, object=f"datechange:{found.proposal.id}")
    assert [(row["actor"], row["verb"], json.loads(row["detail"])["told"]) for row in rows] == [
        (nora.actor, "date.change", ASK_ABOVE + 1)
    ]


async def test_what_many_were_never_told_needs_a_second_person(room: Newsroom) -> None:
    nora, sam = await room.hire("nora", "editor", "arab"), await room.hire("sam", "approver", "arab")
    await room.subscribe(*(f"p{n}" for n in range(ASK_ABOVE + 1)))
    found = await send_file(room, nora)
    assert (found.told, found.never_told, found.needs_second) == (ASK_ABOVE + 1, ASK_ABOVE + 1, True)
    with pytest.raises(NotAllowed):
        await accept(room, found, nora, ASK_ABOVE + 1)
    assert await waiting(room, sam) == []
    async with room.database.transaction() as tx:
        [party] = await people.meet(tx, room.vault, who=[("telegram", "main", "sam")], now=room.now)
        await staff.link(tx, staff=sam.id, by="command", token="t", now=room.now)
        await staff.bind(tx, token="t", address=party.address, now=room.now)
        assert await datechanges.hand_over(tx, id=found.proposal.id, by=nora, now=room.now) == Asked(1, 1)
    assert (await waiting(room, sam), await waiting(room, nora)) == ([found.proposal.id], [])
    await accept(room, found, sam, ASK_ABOVE + 1)
    assert start(room, "briefing") == "2021-02-20"
    assert await waiting(room, sam) == []
    with pytest.raises(NotFound):
        await accept(room, found, sam, ASK_ABOVE + 1)


async def test_of_two_who_accept_at_once_one_does_and_the_other_finds_it_decided(room: Newsroom) -> None:
    nora = await room.hire("nora", "editor", "arab")
    sam, ann = [await room.hire(name, "approver", "arab") for name in ("sam", "ann")]
    found = await send_file(room, nora)

    async def yes(by: Staff) -> Prospect:
        async with room.database.transaction() as tx:
            return await datechanges.accept(tx, id=found.proposal.id, edition=found.edition, by=by, now=room.now)

    outcomes = await asyncio.gather(yes(sam), yes(ann), return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["NotFound", "Prospect"]
    await room.refresh()
    assert start(room, "briefing") == "2021-02-20"


async def test_exactly_a_hundred_may_go_out_with_one(room: Newsroom) -> None:
    nora = await room.hire("nora", "editor", "arab")
    await room.subscribe(*(f"p{n}" for n in range(ASK_ABOVE)))
    found = await send_file(room, nora)
    assert (found.never_told, found.needs_second) == (ASK_ABOVE, False)
    await accept(room, found, nora)
    assert start(room, "briefing") == "2021-02-20"


async def test_a_first_date_is_no_date_told_before(room: Newsroom) -> None:
    """They were shown that it had none."""
    vera = await room.hire("vera", "secretariat")
    for person in await room.subscribe("anna", "lina", region="africa"):
        await room.saw(person, "africa-review")
    found = await move(room, vera, "africa-review")
    assert (found.told, found.never_told) == (2, 2)


async def test_what_changed_since_it_was_looked_at_is_looked_at_again(room: Newsroom) -> None:
    nora = await room.hire("nora", "editor", "arab")
    found = await move(room, nora)
    await room.change("arab-review", place="Amman")
    with pytest.raises(Stale):
        await accept(room, found, nora)
    assert start(room, "arab-review") == "2021-02-24"
    async with room.database.transaction() as tx:
        again = await datechanges.look(tx, id=found.proposal.id, by=nora, now=room.now)
    assert [change.field for change in again.plan.changes] == ["moment", "place"]  # it would take the place back


async def test_regional_staff_reach_their_region_only(room: Newsroom) -> None:
    nora = await room.hire("nora", "editor", "arab")
    for content in (NEW.replace("arab", "africa"), _SOURCE, f"{NEW}\n{_SOURCE}"):
        with pytest.raises(NotAllowed):
            await send_file(room, nora, content)
    viewer = await room.hire("vic", "viewer", "arab")
    with pytest.raises(NotAllowed):
        await send_file(room, viewer)
    found = await send_file(room, nora)
    other = await room.hire("otto", "approver", "africa")
    async with room.database.transaction() as tx:
        with pytest.raises(NotFound):
            await datechanges.look(tx, id=found.proposal.id, by=other, now=room.now)


@pytest.mark.parametrize(
    ("event", "regions", "allowed"),
    [
        ("arab-review", "", True),
        ("arab-review", "[arab]", True),
        ("africa-review", "", False),
        ("briefing", "", True),  # comes with it
        ("", "", False),
    ],
)
@pytest.mark.parametrize(
    "entry",
    [
        "documents: [{slug: d, type: programme, title: D, url: 'https://example.org/d'",
        "deadlines: [{slug: d, what: D, moment: {precision: day, start: '2021-02-10'}",
        "calls: [{slug: d, name: D, opens: {precision: undated}",
    ],
)
async def test_what_belongs_to_an_event_belongs_to_its_regions(
    room: Newsroom, entry: str, event: str, regions: str, allowed: bool
) -> None:
    nora = await room.hire("nora", "editor", "arab")
    more = f"{f', event: {event}' if event else ''}{f', regions: {regions}' if regions else ''}}}]"
    content = f"{entry}{more}\n{NEW if event == 'briefing' else ''}"
    if allowed:
        found = await send_file(room, nora, content)
        assert (found.plan.problems, "d" in {row.slug for row in found.plan.facts}) == ((), True)
    else:
        with pytest.raises(NotAllowed):
            await send_file(room, nora, content)


async def test_nothing_is_kept_of_a_file_with_problems_or_without_a_change(room: Newsroom) -> None:
    nora = await room.hire("nora", "editor", "arab")
    faulty = await send_file(room, nora, "events: [{slug: x}]")
    assert [problem.line for problem in faulty.plan.problems] == [1]
    same = await send_file(room, nora, EVENTS)
    assert same.plan.facts == ()
    for found in (faulty, same):
        with pytest.raises(NotFound):
            await accept(room, found, nora)


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"{" * 100_000, b"BEGIN:VCALENDAR\nEND", b"- 1", b"x" * 1_000_000]
)
async def test_files_that_are_none_are_problems(room: Newsroom, content: bytes) -> None:
    nora = await room.hire("nora", "editor", "arab")
    for file in ("calendar.yaml", "calendar.ics"):
        async with room.database.transaction() as tx:
            found = await datechanges.propose(tx, id=room.ids(), file=file, content=content, by=nora, now=room.now)
        assert found.plan.facts == ()


async def test_a_proposal_is_refused_or_forgotten_after_a_week(room: Newsroom) -> None:
    nora, sam = await room.hire("nora", "editor", "arab"), await room.hire("sam", "approver", "arab")
    refused, old = await send_file(room, nora), await send_file(room, nora)
    async with room.database.transaction() as tx:
        await datechanges.refuse(tx, id=refused.proposal.id, by=sam, now=room.now)
        await datechanges.hand_over(tx, id=old.proposal.id, by=nora, now=room.now)
    assert await waiting(room, sam) == [old.proposal.id]
    room.now += datechanges.KEPT_FOR + timedelta(minutes=1)
    assert await waiting(room, sam) == []
    for found in (refused, old):
        with pytest.raises(NotFound):
            await accept(room, found, nora)


async def test_the_news_go_to_those_who_follow(room: Newsroom) -> None:
    nora = await room.hire("nora", "editor", "arab")
    [anna] = await room.subscribe("anna")
    await accept(room, await send_file(room, nora), nora)
    await room.tick()
    assert [ids for _, ids in await room.sent(anna)] == [["news-new"]]
    async with room.database.reading() as tx:
        assert await news.changes_since(tx, calendar=room.calendar, person=anna, since=None, now=room.now) == []
