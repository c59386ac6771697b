"""Drafting and approving announcements: what is refused, who may, and what is frozen."""

import asyncio
from datetime import timedelta

import pytest

from dialogue.replies import Argument, Language, Name, Original, Say
from reviews import announcements, audience, staff, wording
from reviews.announcements import Announcement, NotAllowed, NotFound, NotYet, Stale, WrongState
from reviews.audience import Audience
from reviews.library import Outline
from storage import audit
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, TEXTS, Newsroom

DAY = timedelta(days=1)


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    return room


@pytest.mark.requirement("S1-29")
async def test_one_drafts_another_approves_and_it_is_frozen_and_recorded(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", "b")
    await room.subscribe("c", language="ar")
    draft = await room.draft(ed)
    assert (draft.state, draft.version, draft.author_name, draft.tenant) == ("draft", 1, "Ed", "arab")
    sent = await room.approve(draft, ann)
    assert (sent.state, sent.job, sent.approved_by) == ("sending", f"urgent:{draft.id}", ann.id)
    await room.subscribe("late")
    assert await room.sums(sent) == (3, 3)
    assert await room.send() == 3
    await room.beat()
    async with room.database.reading() as tx:
        assert (await announcements.get(tx, id=draft.id, by=ed)).state == "sent"
        rows = await audit.rows_of(tx, object=f"announcement:{draft.id}")
    assert [(row["actor"], row["verb"]) for row in rows] == [
        (ed.actor, "announcement.draft"),
        (ann.actor, "announcement.approve"),
        ("service", "announcement.finish"),
    ]


async def test_the_author_never_approves_by_whatever_way(room: Newsroom) -> None:
    ed = await room.hire("Ed", "approver")
    draft = await room.draft(ed)
    promoted = await room.hire("Ed", "administrator")
    for by in (ed, promoted):
        with pytest.raises(NotAllowed) as refused:
            await room.approve(draft, by)
        assert refused.value.reason == Say("notice-author-never-approves")


async def test_whoever_changed_the_words_never_approves_them_either(room: Newsroom) -> None:
    ed, ann, bob = await room.hire("Ed"), await room.hire("Ann", "approver"), await room.hire("Bob", "approver")
    edited = draft = await room.draft(ed)
    async with room.database.transaction() as tx:
        for version, by in ((1, ann), (2, ed)):  # and nobody gets rid of it by a later edit
            edited = await announcements.edit(
                tx, id=draft.id, version=version, content=draft.content, by=by, calendar=room.calendar, now=NOW
            )
    promoted = await room.hire("Ann", "administrator")
    for by in (ed, ann, promoted):
        with pytest.raises(NotAllowed) as refused:
            await room.approve(edited, by)
        assert refused.value.reason == Say("notice-author-never-approves")
    assert (await room.approve(edited, bob)).state == "sending"


async def test_the_author_never_approves_under_a_name_that_was_removed_and_added_again(room: Newsroom) -> None:
    ed = await room.hire("Ed")
    draft = await room.draft(ed)
    async with room.database.transaction() as tx:
        assert await staff.remove(tx, name="Ed", by="command", now=NOW)
    again = await room.hire("Ed", "approver")
    with pytest.raises(NotAllowed):
        await room.approve(draft, again)


async def test_an_approval_is_of_one_version_and_an_edit_voids_it(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    draft = await room.draft(ed, at=NOW + DAY)
    waiting = await room.approve(draft, ann)
    assert (waiting.state, await room.sums(waiting)) == ("approved", (1, 1))
    async with room.database.transaction() as tx:
        edited = await announcements.edit(
            tx, id=draft.id, version=1, content=draft.content, by=ed, calendar=room.calendar, now=NOW
        )
    assert (edited.state, edited.version, edited.job, edited.approved_by) == ("draft", 2, None, None)
    assert await room.rows(waiting.job) == []
    with pytest.raises(Stale) as stale:
        await room.approve(draft, ann)
    assert stale.value.version == 2
    assert (await room.approve(edited, ann)).state == "approved"


async def test_of_two_who_press_at_once_one_approves(room: Newsroom) -> None:
    ed, ann, bob = await room.hire("Ed"), await room.hire("Ann", "approver"), await room.hire("Bob", "approver")
    await room.subscribe("a")
    draft = await room.draft(ed)
    outcomes = await asyncio.gather(room.approve(draft, ann), room.approve(draft, bob), return_exceptions=True)
    [sent] = [each for each in outcomes if isinstance(each, Announcement)]
    [late] = [each for each in outcomes if isinstance(each, WrongState)]
    assert (sent.state, late.state, await room.sums(sent)) == ("sending", "sending", (1, 1))


async def test_a_role_that_was_taken_away_approves_no_more(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    draft = await room.draft(ed)
    without = type(ann)(ann.id, ann.name, ())
    with pytest.raises(NotFound):
        await room.approve(draft, without)


# What is refused


@pytest.mark.parametrize(
    ("content", "reasons"),
    [
        ({"texts": {}}, [Say("notice-no-words")]),
        ({"notice": "opened"}, [Say("notice-no-words"), Say("notice-not-so-in-calendar")]),
        ({"texts": {"en": " "}}, [Say("notice-empty-text", language=Language("en"))]),
        ({"texts": {"en": "x"}, "fallback": "fr"}, [Say("notice-no-fallback-text", language=Language("fr"))]),
        ({"texts": {"en": "x"}, "subject": "event:none"}, [Say("notice-unknown", what=Name("event:none"))]),
        ({"texts": {"en": "x"}, "zone": "Moon/Base"}, [Say("notice-unknown", what=Name("Moon/Base"))]),
        ({"texts": {"en": "x"}, "at": NOW}, [Say("notice-time-is-past")]),
        ({"texts": {"en": "x"}, "wave_hour": 24}, [Say("notice-no-such-hour")]),
        (
            {"texts": {"en": "x"}, "audience": Audience(regions=("atlantis",), topics=("x",), kinds=("king",))},
            [Say("notice-unknown", what=Name(each)) for each in ("atlantis", "x", "king")],
        ),
    ],
)
async def test_what_can_never_be_right_is_refused_with_every_reason(
    room: Newsroom, content: dict[str, object], reasons: list[Say]
) -> None:
    ed = await room.hire("Ed")
    with pytest.raises(NotYet) as refused:
        await room.draft(ed, **content)
    assert list(refused.value.reasons) == reasons


async def test_a_variable_without_a_value_blocks(room: Newsroom) -> None:
    ed = await room.hire("Ed")
    text = "{event} {date} {place} {link} {evnt}"
    with pytest.raises(NotYet) as refused:
        await room.draft(ed, texts={"en": text}, subject="event:africa-review")
    told = [(reason.id, reason.args["name"].text) for reason in refused.value.reasons]  # type: ignore[union-attr]  # codes
    lacking = [("notice-no-value", name) for name in ("{date}", "{place}", "{link}")]
    assert told == [*lacking, ("notice-no-such-name", "{evnt}")]


@pytest.mark.parametrize(("units", "fits"), [(3_696, True), (3_697, False), (4_097, False)])
@pytest.mark.parametrize("letter", ["x", "م", "🙂"])
async def test_a_text_that_the_tightest_app_does_not_take_is_refused_with_its_length(
    room: Newsroom, units: int, fits: bool, letter: str
) -> None:
    ed = await room.hire("Ed")
    size = len(letter.encode("utf-16-le")) // 2
    text = letter * (units // size) + "x" * (units % size)
    if fits:
        assert (await room.draft(ed, texts={"en": text})).state == "draft"
        return
    with pytest.raises(NotYet) as refused:
        await room.draft(ed, texts={"en": text})
    [reason] = refused.value.reasons
    assert reason == Say("notice-too-long", language=Language("en"), length=units, longest=3_696)


async def test_a_language_of_the_audience_needs_a_text_or_a_chosen_fall_back(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", language=None)
    await room.subscribe("b", "c", language="fr")
    draft = await room.draft(ed)
    with pytest.raises(NotYet) as refused:
        await room.approve(draft, ann)
    assert refused.value.reasons == (Say("notice-no-text-in", language=Language("fr")),)
    assert (await room.under_way(ed, ann, fallback="en")).state == "sending"


async def test_large_sends_ask_for_the_number(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe(*(f"p{number}" for number in range(announcements.ASK_ABOVE + 1)))
    draft = await room.draft(ed)
    for confirm in (None, 100, 102):
        with pytest.raises(NotYet) as refused:
            await room.approve(draft, ann, confirm=confirm)
        assert refused.value.reasons == (Say("notice-type-number", number=101),)
    assert (await room.approve(draft, ann, confirm=101)).state == "sending"


async def test_ready_notices_exist_in_every_language_and_only_as_the_calendar_has_it(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", language="fr")
    for untrue in ("cancelled", "call-open"):  # it is on, and it is no call
        with pytest.raises(NotYet) as refused:
            await room.draft(ed, texts={}, notice=untrue)
        assert refused.value.reasons == (Say("notice-not-so-in-calendar"),)
    assert (await room.under_way(ed, ann, texts={}, notice="papers")).state == "sending"


async def test_a_cancellation_of_catalogue_words_needs_one_person_and_is_shown_to_all_approvers(
    room: Newsroom,
) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    await room.sign_in("phone", ann)
    await room.change("arab-review", state="cancelled")
    sent = await room.under_way(ed, ed, texts={}, notice="cancelled")
    assert sent.state == "sending"
    assert await room.told("phone") == ["notice-desk-alone"]


@pytest.mark.requirement("S1-39")
async def test_an_invitation_to_submit_brings_the_outline_to_chosen_types(database: Database, vault: Vault) -> None:
    room = Newsroom(database, vault, NOW)
    await room.load()
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    anna, _ = await room.subscribe("a", "b")
    async with database.transaction() as tx:
        await audience.say_groups(tx, person=anna, groups=("academia",))
    text = "Send us your inputs on:\n{outline}"
    to = Audience(regions=("arab",), groups=("academia", "civil_society"))
    sent = await room.under_way(ed, ann, texts={"en": text}, subject="outline:annex3", audience=to)
    assert [row["person"] for row in await room.rows(sent.job)] == [anna]
    outline = room.calendar.get(Outline, "annex3")
    assert outline is not None
    said = wording.unpacked(sent.words or "")["en"].says[0]
    lines = "".join(flat(said)).split("\n")
    assert lines == ["Send us your inputs on:", *(f"{n}. {item}" for n, item in enumerate(outline.items, 1))]


def flat(said: Argument) -> list[str]:
    """Free words and sentences of a source, in their order."""
    if isinstance(said, Say):
        return [each for name in ("text", "rest") if name in said.args for each in flat(said.args[name])]
    return [said] if isinstance(said, str) else [said.text] if isinstance(said, Original) else []


# Preview and sample


async def test_a_preview_counts_exactly_what_is_sent(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", "b", "c")
    await room.subscribe("d", language="fr")
    draft = await room.draft(ed)
    async with room.database.reading() as tx:
        seen = await announcements.preview(
            tx,
            id=draft.id,
            by=ed,
            calendar=room.calendar,
            rate=1 / 30,
            shape=lambda reply, language, channel: [f"{language} {channel} {len(reply.says)}"],
        )
    assert (seen.counts.total, seen.minutes, seen.missing, seen.problems) == (4, 2, ("fr",), ())
    assert seen.shown == {"en": {"telegram": ["en telegram 2"]}, "ar": {"telegram": ["ar telegram 2"]}}
    sent = await room.under_way(ed, ann, fallback="en")
    assert await room.sums(sent) == (4, 4)


async def test_a_sample_is_what_a_reader_of_a_language_gets(room: Newsroom) -> None:
    ed = await room.hire("Ed")
    draft = await room.draft(ed, texts={**TEXTS, "fr": "Bonjour"}, fallback="fr")
    async with room.database.reading() as tx:
        for language, text in (("fr", "Bonjour"), ("zh", "Bonjour"), ("ar", TEXTS["ar"])):
            reply = await announcements.sample(tx, id=draft.id, by=ed, calendar=room.calendar, language=language)
            assert reply.says[0] == Say("notice-words", text=text)
            assert [choice.data for choice in reply.choices] == [
                *("calendar:event:arab-review", "cmd:stop", "reminders:less", "cmd:settings"),
            ]


async def test_a_recipient_can_check_that_it_is_genuine(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    draft = await room.draft(ed)
    async with room.database.reading() as tx:
        assert await announcements.verify(tx, code=draft.code, calendar=room.calendar) is None
        assert await announcements.verify(tx, code="nonsense", calendar=room.calendar) is None
    await room.approve(draft, ann)
    async with room.database.reading() as tx:
        found = await announcements.verify(tx, code=f" {draft.code.lower()} ", calendar=room.calendar)
    assert found is not None
    assert (found.standing, found.approved, sorted(found.words)) == ("current", NOW, ["ar", "en"])
    assert found.by == Say("notice-by-region", region=Say("region-arab"))
