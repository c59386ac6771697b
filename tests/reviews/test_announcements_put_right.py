"""Announcements that have left: corrections and recalls."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogue.replies import Language, Say
from reviews import announcements, subscriptions, wording
from reviews.announcements import NotAllowed, NotYet, WrongState
from storage import people
from storage.database import Database, moment
from storage.vault import Vault
from tests.databases import NOW
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


async def test_a_correction_edits_what_left_and_changes_what_has_not(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe(*"abcd")
    sent = await room.under_way(ed, ann, **PLAIN)
    gone, uncertain = await room.take(2)
    await room.settle([gone])
    await room.settle([uncertain], "uncertain")
    [leaving] = await room.take(1)
    draft = await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "y"})
    assert (draft.state, draft.corrects) == ("draft", sent.id)
    with pytest.raises(NotAllowed):
        await room.approve(draft, ed)
    done = await room.approve(draft, ann)
    assert {row["edits"] for row in await room.rows(done.job)} == {f"m{gone.id}", None}
    [late] = await room.rows(f"{done.job}:late")
    await room.beat()
    assert [each.job for each in await room.take()] == [sent.job, done.job, done.job]
    await room.settle([leaving])
    await room.beat()
    [late] = await room.rows(f"{done.job}:late")
    assert late["edits"] == f"m{leaving.id}"
    assert await room.sums(sent) == (4, 4)
    async with room.database.reading() as tx:
        [job] = await tx.rows("SELECT words FROM jobs WHERE id = $1", sent.job or "")
        [marked] = await tx.rows("SELECT words FROM jobs WHERE id = $1", done.job or "")
        old = await announcements.verify(tx, code=sent.code, calendar=room.calendar)
        new = await announcements.verify(tx, code=done.code, calendar=room.calendar)
    assert wording.unpacked(job["words"])["en"].says[0] == Say("notice-words", text="y")
    first = wording.unpacked(marked["words"])["en"]
    assert (first.says[0], first.keep) == (Say("notice-corrected"), False)
    assert old is not None
    assert new is not None
    assert (old.standing, old.successor, new.standing) == ("superseded", done.code, "current")


async def test_whoever_stopped_gets_no_new_message_by_a_correction_or_a_recall(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    people = await room.subscribe(*"abcd")
    sent = await room.under_way(ed, ann, **PLAIN)
    parcels = {each.person: each for each in await room.take()}
    seen, unsure, staying, unsure_too = (parcels[person] for person in people)
    await room.settle([seen, staying])
    await room.settle([unsure, unsure_too], "uncertain")
    async with room.database.transaction() as tx:
        for each in (seen, unsure):
            await subscriptions.withdraw(tx, person=each.person, now=room.now)
    done = await room.approve(
        await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "y"}),
        ann,
    )
    expected = [(seen.address, f"m{seen.id}"), (staying.address, f"m{staying.id}"), (unsure_too.address, None)]
    assert [(row["address"], row["edits"]) for row in await room.rows(done.job)] == expected
    assert await room.sums(done) == (3, 3)
    assert {each.person: each.active for each in await room.take()} == {
        seen.person: False,
        staying.person: True,
        unsure_too.person: True,
    }
    await room.do(announcements.recall, sent, ed)
    assert [(row["address"], row["edits"]) for row in await room.rows(f"urgent:recall:{sent.id}")] == expected


async def test_what_was_leaving_and_came_back_needs_no_correction(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann, **PLAIN)
    leaving = await room.take()
    draft = await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "y"})
    done = await room.approve(draft, ann)
    await room.settle(leaving, "pending")
    await room.beat()
    [late] = await room.rows(f"{done.job}:late")
    assert (late["state"], late["reason"]) == ("skipped", "not-needed")


async def test_the_second_correction_takes_the_place_of_the_first(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a", "b")
    sent = await room.under_way(ed, ann, **PLAIN)
    await room.send()
    first = await room.approve(
        await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "y"}),
        ann,
    )
    second = await room.approve(
        await room.do(announcements.correct, first, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "z"}),
        ann,
    )
    assert second.corrects == sent.id
    assert await room.counts(first.job) == {"skipped": 2}
    assert await room.send() == 2
    async with room.database.reading() as tx:
        found = [
            await announcements.verify(tx, code=each.code, calendar=room.calendar) for each in (sent, first, second)
        ]
    assert [each.standing for each in found if each] == ["superseded", "superseded", "current"]


async def test_nobody_gets_words_out_alone_by_correcting_what_nobody_approved(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann, **PLAIN)
    await room.send()
    more = {"calendar": room.calendar}
    draft = await room.do(announcements.correct, sent, ed, **more, new_id=room.ids(), texts={"en": "y"})
    for verb, asked in ((announcements.correct, {**more, "new_id": room.ids()}), (announcements.recall, {})):
        with pytest.raises(WrongState) as refused:
            await room.do(verb, draft, ed, **asked)
        assert refused.value.state == "draft"
    assert await room.take() == []
    assert (await room.approve(draft, ann)).state == "sending"


async def test_the_same_words_are_those_that_were_approved_last(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann, **PLAIN)
    await room.send()
    more = {"calendar": room.calendar}
    draft = await room.do(announcements.correct, sent, ed, **more, new_id=room.ids(), texts={"en": "y"})
    await room.approve(draft, ann)
    again = await room.do(announcements.correct, sent, ed, **more, new_id=room.ids())
    assert (again.state, again.content.texts) == ("sending", {"en": "y"})


async def test_a_correction_needs_a_text_for_each_language_of_those_who_have_it_or_a_chosen_fall_back(
    room: Newsroom,
) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    await room.subscribe("b", language="ar")
    await room.subscribe("c", language="fr")
    sent = await room.under_way(ed, ann, fallback="en")
    await room.send(2)
    more = {"calendar": room.calendar, "texts": {"en": "y"}}
    with pytest.raises(NotYet) as refused:
        await room.do(announcements.correct, sent, ed, **more, new_id=room.ids())
    assert set(refused.value.reasons) == {Say("notice-no-text-in", language=Language(each)) for each in ("ar", "fr")}
    with pytest.raises(NotYet) as refused:
        await room.do(announcements.correct, sent, ed, **more, fallback="fr", new_id=room.ids())
    assert refused.value.reasons == (Say("notice-no-fallback-text", language=Language("fr")),)
    draft = await room.do(announcements.correct, sent, ed, **more, fallback="en", new_id=room.ids())
    assert (draft.state, draft.content.fallback) == ("draft", "en")
    assert (await room.approve(draft, ann)).state == "sending"


async def test_a_large_correction_asks_for_the_number_of_those_who_have_it_or_wait_for_it(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    above = announcements.ASK_ABOVE + 1
    await room.subscribe(*(f"p{number}" for number in range(above + 1)))
    sent = await room.approve(await room.draft(ed, **PLAIN), ann, confirm=above + 1)
    await room.settle(await room.take(1), "failed", "busy")  # has nothing to be put right
    await room.send(50)
    await room.subscribe("late")
    draft = await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "y"})
    for confirm in (None, above + 1):
        with pytest.raises(NotYet) as refused:
            await room.approve(draft, ann, confirm=confirm)
        assert refused.value.reasons == (Say("notice-type-number", number=above),)
    assert (await room.approve(draft, ann, confirm=above)).state == "sending"


async def test_what_is_approved_has_a_text_for_readers_who_changed_their_language_meanwhile(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    [person] = await room.subscribe("a")
    sent = await room.under_way(ed, ann, **PLAIN)
    await room.send()
    draft = await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "y"})
    async with room.database.transaction() as tx:
        await people.change(tx, person=person, language="fr")
    with pytest.raises(NotYet) as refused:
        await room.approve(draft, ann)
    assert refused.value.reasons == (Say("notice-no-text-in", language=Language("fr")),)


async def test_who_gets_which_of_the_same_words_is_not_changed_by_one_person(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann)
    draft = await room.do(announcements.correct, sent, ed, calendar=room.calendar, fallback="ar", new_id=room.ids())
    assert (draft.state, draft.content.texts, draft.content.fallback) == ("draft", sent.content.texts, "ar")


async def test_a_recall_stops_what_waits_and_takes_back_what_left(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe(*"abc")
    await room.sign_in("phone", ann)
    sent = await room.under_way(ed, ann)
    await room.send(1)
    recalled = await room.do(announcements.recall, sent, ed)
    assert recalled.state == "recalled"
    assert await room.counts(sent.job) == {"sent": 1, "skipped": 2}
    assert await room.told("phone") == ["notice-desk-recalled"]
    [parcel] = [each for each in await room.take() if each.kind == "correction"]
    assert wording.unpacked(parcel.words or "")[wording.ANY].says[0] == Say("notice-recalled")
    async with room.database.reading() as tx:
        found = await announcements.verify(tx, code=sent.code, calendar=room.calendar)
    assert found is not None
    assert found.standing == "recalled"
    with pytest.raises(WrongState):
        await room.do(announcements.correct, sent, ed, calendar=room.calendar, new_id=room.ids(), texts={"en": "y"})


@pytest.mark.parametrize("verb", ["correct", "recall"])
async def test_what_left_before_it_was_cancelled_can_be_put_right(room: Newsroom, verb: str) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe(*"abc")
    sent = await room.under_way(ed, ann, **PLAIN)
    await room.send(1)
    await room.do(announcements.cancel, sent, ann)
    async with room.database.reading() as tx:
        found = await announcements.verify(tx, code=sent.code, calendar=room.calendar)
        assert found is not None
        assert (found.standing, await announcements.having(tx, of=sent)) == ("recalled", 1)
    if verb == "correct":
        more = {"calendar": room.calendar, "new_id": room.ids(), "texts": {"en": "y"}}
        await room.approve(await room.do(announcements.correct, sent, ed, **more), ann)
    else:
        await room.do(announcements.recall, sent, ed)
    assert [(each.kind, each.edits is not None) for each in await room.take()] == [("correction", True)]
    assert await room.counts(sent.job) == {"sent": 1, "skipped": 2}
    async with room.database.reading() as tx:
        found = await announcements.verify(tx, code=sent.code, calendar=room.calendar)
    assert found is not None
    assert found.standing == ("superseded" if verb == "correct" else "recalled")


async def test_what_was_cancelled_before_anything_left_has_nothing_to_put_right(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann, **PLAIN)
    cancelled = await room.do(announcements.cancel, sent, ann)
    async with room.database.reading() as tx:
        assert await announcements.can_be_put_right(tx, of=cancelled) is False
    with pytest.raises(WrongState) as refused:
        await room.do(announcements.recall, sent, ann)
    assert refused.value.state == "cancelled"


async def test_a_ready_notice_is_not_sent_once_its_date_has_passed(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    await room.subscribe("a")
    sent = await room.under_way(ed, ann, texts={}, notice="papers")
    room.now = datetime(2021, 3, 1, tzinfo=UTC)
    assert await room.send() == 0
    assert [(row["state"], row["reason"]) for row in await room.rows(sent.job)] == [("skipped", "expired")]
