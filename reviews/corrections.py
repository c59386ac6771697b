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
from reviews.approvals import facts_version, keep_draft, mark_approved, mark_told
from reviews.calendar import Calendar
from reviews.staff import Staff
from storage import announcements as kept
from storage import ledger, told
from storage.database import Transaction

_LEFT = ("sending", "paused", "sent")
"""States in which something of it may have left."""
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
    now: datetime,
) -> Announcement:
    """Put right what was sent: a new announcement that corrects it. With free words it is a draft that somebody else
    approves; of catalogue words and calendar facts alone (a notice, or the same texts with the facts of now) it is
    carried out at once. Raises NotFound, NotAllowed, WrongState, NotYet.
    """
    found = await allowed(tx, id=id, by=by, verb="announcement.correct")
    root = await _root(tx, found)
    if root.state not in _LEFT:
        raise WrongState(root.state)
    calendar = await loading.calendar_of(tx)  # as it is now, not as it was read last
    content = _corrected(found, texts or {}, notice)
    if wrong := list(wording.problems(content, calendar)):
        raise NotYet(*wrong)
    await keep_draft(
        tx, id=new_id, content=content, tenant=root.tenant, by=by, calendar=calendar, corrects=root.id, now=now
    )
    await note(tx, actor=by.actor, act="correct", of=root.id, by=new_id, now=now)
    correction = await read(tx, id=new_id)
    if correction.facts_only or not texts:
        return await carry_out(tx, correction=correction, by=by, calendar=calendar, now=now)
    return correction


async def _root(tx: Transaction, found: Announcement) -> Announcement:
    """What was sent first: of a correction, the announcement that it corrects."""
    return await read(tx, id=found.corrects) if found.corrects else found


def _corrected(found: Announcement, texts: Mapping[str, str], notice: str | None) -> Content:
    """What it says now: a notice, other words, or the same words with the facts of now."""
    notice = notice or (None if texts else found.content.notice)
    content = replace(found.content, texts=texts or found.content.texts, notice=notice)
    if notice:
        content = replace(content, texts={})
    content = replace(content, at=None, zone=None, wave_hour=None)
    if content.fallback in content.texts:
        return content
    return replace(content, fallback=_fallback(found, content.texts))


def _fallback(found: Announcement, texts: Mapping[str, str]) -> str | None:
    """Those who got a text must get its correction too, in whatever language there is one."""
    languages = [language for language in (found.content.fallback, "en", *texts) if language in texts]
    return languages[0] if languages else None


async def carry_out(
    tx: Transaction, *, correction: Announcement, by: Staff, calendar: Calendar, now: datetime
) -> Announcement:
    """What has not left leaves with the new words; what has left is edited, or followed by a corrected one."""
    root = await read(tx, id=correction.corrects or "")
    if root.state not in _LEFT or root.job is None:
        raise WrongState(root.state)
    words = wording.frozen(correction.content, calendar, correction.code, root.tenant)
    await told.note_sent(tx, job=root.job, now=now)  # in the words before
    await kept.set_words(tx, job=root.job, words=words)
    await mark_told(tx, job=root.job, content=correction.content, calendar=calendar, since=now)
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
    if root.state not in _LEFT or root.job is None:
        raise WrongState(root.state)
    if not by.may("announcement.recall", root.reach):
        raise NotAllowed(Say("notice-not-allowed"))
    for job in (root.job, *(each["job"] for each in await kept.corrections(tx, of=root.id))):
        await _end(tx, job, "recalled", now)
    words = {wording.ANY: Reply((Say("notice-recalled"), wording.signature_of(wording.unpacked(root.words or ""))))}
    recalled_words = wording.packed(words, code=root.code)
    await kept.set_words(tx, job=root.job, words=recalled_words)
    await posts.correct(tx, job=root.job, words=words, recalled=True, now=now)
    await _edit_all(tx, f"urgent:recall:{root.id}", root, recalled_words, now)
    for each in (root.id, *(row["id"] for row in await kept.corrections(tx, of=root.id))):
        await kept.change(tx, id=each, state="recalled")
    await note(tx, actor=by.actor, act="recall", of=root.id, now=now)
    recalled = await read(tx, id=root.id)
    says = (Say("notice-desk-recalled", who=Name(by.name), code=Code(f"/verify {root.code}")),)
    await desk.tell_approvers(tx, of=recalled, says=says, now=now)
    return recalled
