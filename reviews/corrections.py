"""Putting right what was sent, and taking it back: edited in place where the app can, said anew where it cannot."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from dialogue.replies import Code, Name, Reply, Say
from reviews import desk, loading, posts, wording
from reviews.announced import (
    Announcement,
    Content,
    NotAllowed,
    NotYet,
    WrongState,
    allowed,
    note,
    read,
)
from reviews.approvals import check_languages, facts_version, keep_draft, mark_approved, mark_told
from reviews.calendar import Calendar
from reviews.staff import Staff
from storage import announcements as kept
from storage import ledger, told
from storage.database import Transaction

_LEFT = ("sending", "paused", "sent")
"""States in which something of it may have left. When it was cancelled something may have, too."""
_HAVE = ("sent", "uncertain", "sending")
"""States of the rows of those who have it, may have it, or are just getting it."""
_MARK = Say("notice-corrected")
"""The first line of what is put right."""


async def correct(
    tx: Transaction,
    *,
    id: str,
    by: Staff,
    calendar: Calendar,
    new_id: str,
    texts: Mapping[str, str] | None = None,
    notice: str | None = None,
    fallback: str | None = None,
    now: datetime,
) -> Announcement:
    """Put right what was sent: a new announcement that corrects it. With free words it is a draft that somebody else
    approves; of catalogue words and calendar facts alone (a notice, or the same texts with the facts of now) it is
    carried out at once. The same texts are those that somebody approved last, whichever of them is named.

    `fallback` is the language for those whose own has no new text; it is chosen anew, since it may be theirs that had
    one before. Raises NotFound, NotAllowed, WrongState, NotYet (a language of those who have it lacks its text, too).
    """
    found = await allowed(tx, id=id, by=by, verb="announcement.correct")
    root = await _root(tx, found)
    calendar = await loading.calendar_of(tx)  # as it is now, not as it was read last
    content = _corrected(await _as_put_right(tx, root), texts or {}, notice, fallback)
    if wrong := list(wording.problems(content, calendar)):
        raise NotYet(*wrong)
    own_words = not content.notice and bool(texts or fallback)
    if own_words:
        check_languages(content, await readers(tx, of=root))
    await keep_draft(
        tx, id=new_id, content=content, tenant=root.tenant, by=by, calendar=calendar, corrects=root.id, now=now
    )
    await note(tx, actor=by.actor, act="correct", of=root.id, by=new_id, now=now)
    correction = await read(tx, id=new_id)
    if own_words:
        return correction
    return await carry_out(tx, correction=correction, by=by, calendar=calendar, now=now)


async def _root(tx: Transaction, found: Announcement, *, lock: bool = True) -> Announcement:
    """What was sent first: of a correction, the announcement that it corrects. Raises WrongState when it cannot be put
    right: nothing of it has left, it was taken back, or what is named is a correction that nobody approved.
    """
    if found.approved is None:
        raise WrongState(found.state)
    root = await read(tx, id=found.corrects, lock=lock) if found.corrects else found
    left = root.state in _LEFT or (root.state == "cancelled" and await having(tx, of=root) > 0)
    if not left or root.job is None:
        raise WrongState(root.state)
    return root


async def having(tx: Transaction, *, of: Announcement) -> int:
    """How many people and places have it, or are just getting it."""
    if of.job is None:
        return 0
    counts = await ledger.counts(tx, job=of.job)
    return sum(counts.get(state, 0) for state in _HAVE) + await posts.having(tx, job=of.job)


async def readers(tx: Transaction, *, of: Announcement) -> dict[str, int]:
    """How many have it or wait for it, by the language that they read; of a correction, what it corrects."""
    root = await read(tx, id=of.corrects, lock=False) if of.corrects else of
    return await kept.readers(tx, job=root.job or "")


async def can_be_put_right(tx: Transaction, *, of: Announcement) -> bool:
    """Whether it can be corrected or recalled, by whoever may."""
    try:
        await _root(tx, of, lock=False)
    except WrongState:
        return False
    return True


async def _as_put_right(tx: Transaction, root: Announcement) -> Announcement:
    """Whose words hold now: those of the last correction that was carried out."""
    done = await kept.corrections(tx, of=root.id)
    return await read(tx, id=done[-1]["id"]) if done else root


def _corrected(said: Announcement, texts: Mapping[str, str], notice: str | None, fallback: str | None) -> Content:
    """What it says now: a notice, other words, or the same words with the facts of now."""
    content = replace(said.content, at=None, zone=None, wave_hour=None)
    if notice:
        return replace(content, texts={}, notice=notice, fallback=fallback)
    if texts or fallback:
        return replace(content, texts=texts or content.texts, notice=None, fallback=fallback)
    return content


async def carry_out(
    tx: Transaction, *, correction: Announcement, by: Staff, calendar: Calendar, now: datetime
) -> Announcement:
    """What has not left leaves with the new words; what has left is edited, or followed by a corrected one."""
    root = await _root(tx, await read(tx, id=correction.corrects or ""))
    words = wording.frozen(correction.content, calendar, correction.code, root.tenant)
    await told.note_sent(tx, job=root.job or "", now=now)  # in the words before
    await kept.set_words(tx, job=root.job or "", words=words)
    await mark_told(tx, job=root.job or "", content=correction.content, calendar=calendar, since=now)
    job = await _put_right(tx, root, correction, calendar, now)
    await mark_told(tx, job=job, content=correction.content, calendar=calendar)
    await kept.change(tx, id=root.id, subject_version=facts_version(calendar))
    await mark_approved(
        tx, correction, state="sending", job=job, words=words, starts=now, by=by, calendar=calendar, now=now
    )
    await note(tx, actor=by.actor, act="approve", of=correction.id, version=correction.version, now=now)
    done = await read(tx, id=correction.id)
    if correction.author == by.id:
        await desk.tell_alone(tx, of=done, by=by, now=now)
    return done


async def _put_right(
    tx: Transaction, root: Announcement, correction: Announcement, calendar: Calendar, now: datetime
) -> str:
    """What has left gets the new words, in places and in chats; the id of the job that brings them to the chats."""
    content, code = correction.content, correction.code
    words = wording.replies(content, calendar, code, root.tenant)
    await posts.correct(tx, job=root.job or "", words=words, mark=_MARK, now=now)
    before = await kept.corrections(tx, of=root.id)
    for each in before:
        await _end(tx, each["job"], "superseded", now)
    job = f"urgent:correct:{root.id}:{len(before) + 1}"
    marked = wording.corrected(words, mark=_MARK)
    await _edit_all(tx, job, root, wording.packed(marked, code=code, fallback=content.fallback), now)
    return job


async def _end(tx: Transaction, job: str, reason: str, now: datetime) -> None:
    for name in (job, f"{job}:late"):
        await kept.set_job(tx, job=name, state="closing")
        await kept.skip_waiting(tx, job=name, reason=reason, now=now)


async def _edit_all(tx: Transaction, job: str, of: Announcement, words: str, now: datetime) -> None:
    """A row for each message of it that left; those that are just leaving get theirs in a job of their own."""
    for name, states in ((job, ("sent", "uncertain")), (f"{job}:late", ("sending",))):
        await ledger.open_job(tx, id=name, kind="correction", tenant=of.tenant, audience=0, words=words, now=now)
        number = await kept.rows_to_edit(tx, job=name, of=of.job or "", states=states, now=now)
        await kept.set_job(tx, job=name, state="open" if name == job else "late" if number else "done")


async def recall(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Announcement:
    """Take it back: what waits is not sent, what was sent says that it was recalled; its approvers see who did it.

    Raises NotFound, NotAllowed, WrongState.
    """
    found = await allowed(tx, id=id, by=by, verb="announcement.recall")
    root = await _root(tx, found)
    if not by.may("announcement.recall", root.reach):
        raise NotAllowed(Say("notice-not-allowed"))
    for job in (root.job, *(each["job"] for each in await kept.corrections(tx, of=root.id))):
        await _end(tx, job, "recalled", now)
    words = {wording.ANY: Reply((Say("notice-recalled"), wording.signature_of(wording.unpacked(root.words or ""))))}
    recalled_words = wording.packed(words, code=root.code)
    await kept.set_words(tx, job=root.job or "", words=recalled_words)
    await posts.correct(tx, job=root.job or "", words=words, recalled=True, now=now)
    await _edit_all(tx, f"urgent:recall:{root.id}", root, recalled_words, now)
    for each in (root.id, *(row["id"] for row in await kept.corrections(tx, of=root.id))):
        await kept.change(tx, id=each, state="recalled")
    await note(tx, actor=by.actor, act="recall", of=root.id, now=now)
    recalled = await read(tx, id=root.id)
    says = (Say("notice-desk-recalled", who=Name(by.name), code=Code(f"/verify {root.code}")),)
    await desk.tell_approvers(tx, of=recalled, says=says, now=now)
    return recalled
