"""Announcements under way: they start, pause and go on, are tried again, end, and stop by themselves."""

from datetime import datetime

from dialogue.replies import Code, Say
from reviews import desk, loading, news, posts, staff, wording
from reviews.announced import (
    SERVICE,
    Announcement,
    NotAllowed,
    NotYet,
    allowed,
    in_state,
    note,
    read,
)
from reviews.approvals import facts_version, mark_told, void, words_of
from reviews.calendar import Calendar
from reviews.freezing import put_off
from reviews.staff import Staff
from storage import announcements as kept
from storage import kept as values
from storage import told
from storage.database import Transaction, stamp

_QUIET = "quiet-hours"
_QUARTER = 15 * 60_000
"""Milliseconds: the clocks of all zones show full hours at quarters of ours."""
_MANY = 1_000

_TOLD_AT_ONCE = 10_000
"""Of so many people it is noted in one transaction what they were told: a reply waits for no more."""


async def start_due(tx: Transaction, *, now: datetime) -> list[Announcement]:
    """Start what waited for its time; all that were looked at are returned (look at `state`), and their staff are told.

    What changed since its approval, or whose approver may approve no more, goes back to `draft`; what was under way is
    paused.
    """
    await kept.settle_late(tx, now=now)
    due = await kept.to_start(tx, now=now)
    calendar = await loading.calendar_of(tx) if due else Calendar()  # as it is now, not as it was read last
    return [await _start(tx, id, calendar, now) for id in due]


async def _start(tx: Transaction, id: str, calendar: Calendar, now: datetime) -> Announcement:
    found, version = await read(tx, id=id), facts_version(calendar)
    same = await holds(tx, found, calendar)
    if found.state == "draft" and not same:  # whoever read it read another text
        await void(tx, found, found.content, calendar)
        await note(tx, actor=SERVICE, act="void", of=id, state=found.state, now=now)
    elif not same and found.state != "paused":
        await _facts_changed(tx, found, calendar, now)
    elif found.state == "approved" and not await _still_stands(tx, found):
        await void(tx, found, found.content, calendar)
        await note(tx, actor=SERVICE, act="lapse", of=id, now=now)
        await desk.tell_concerned(tx, of=found, says=(Say("notice-desk-lapsed", code=Code(found.code)),), now=now)
    elif found.state == "approved" and found.starts and found.starts <= now:
        await kept.set_job(tx, job=found.job or "", state="open")
        await put_off(tx, announcement=found, calendar=calendar, now=now)
        await kept.change(tx, id=id, state="sending", subject_version=version)
        await note(tx, actor=SERVICE, act="start", of=id, now=now)
    else:  # other facts, but not what is said of them; or it stands still until it is resumed
        await kept.change(tx, id=id, subject_version=version)
    return await read(tx, id=id)


async def _still_stands(tx: Transaction, found: Announcement) -> bool:
    """Whether whoever approved it may do so now: an account or a role may have been taken away meanwhile."""
    approver = await staff.by_id(tx, id=found.approved_by or "")
    return approver is not None and approver.may(found.approving, found.reach)


async def holds(tx: Transaction, found: Announcement, calendar: Calendar) -> bool:
    """Whether what it says, as it was put right last, is said with these facts too: the same words, and still true."""
    corrections = await kept.corrections(tx, of=found.id)
    last = await read(tx, id=corrections[-1]["id"], lock=False) if corrections else found
    if words_of(last.content, calendar, code=last.code, tenant=last.tenant) != last.words:
        return False
    return found.state == "draft" or not any(wording.problems(last.content, calendar))


async def _facts_changed(tx: Transaction, found: Announcement, calendar: Calendar, now: datetime) -> None:
    if found.state == "approved":
        await void(tx, found, found.content, calendar)
        says = Say("notice-desk-void", code=Code(found.code))
    else:
        await kept.set_job(tx, job=found.job or "", state="paused")
        await kept.change(tx, id=found.id, state="paused", subject_version=facts_version(calendar))
        says = Say("notice-desk-stopped", code=Code(found.code))
    await note(tx, actor=SERVICE, act="void", of=found.id, state=found.state, now=now)
    await desk.tell_concerned(tx, of=found, says=(says,), now=now)


async def keep_quiet(tx: Transaction, *, now: datetime) -> None:
    """What takes long does not run on into the night: looked at whenever quiet hours may begin somewhere."""
    quarter = str(stamp(now) // _QUARTER)
    if await values.get(tx, name=_QUIET) == quarter:
        return
    await values.put(tx, name=_QUIET, value=quarter)
    under_way = [row["id"] for row in await kept.listed(tx, states=["sending"], limit=_MANY)]
    calendar = await loading.calendar_of(tx) if under_way else Calendar()
    for id in under_way:
        await put_off(tx, announcement=await read(tx, id=id), calendar=calendar, now=now)


async def pause(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Announcement:
    """Nothing more leaves until it is resumed. Raises NotFound, NotAllowed, WrongState."""
    found = await allowed(tx, id=id, by=by, verb="announcement.pause")
    in_state(found, "sending")
    await kept.set_job(tx, job=found.job or "", state="paused")
    await kept.change(tx, id=id, state="paused")
    await note(tx, actor=by.actor, act="pause", of=id, now=now)
    return await read(tx, id=id)


async def pause_by_itself(tx: Transaction, *, job: str, failed: int, of: int, now: datetime) -> bool:
    """So many of the last sends failed that a person should look first; False when it is not being sent."""
    id = await kept.under_way(tx, job=job)
    if id is None:
        return False
    found = await read(tx, id=id)
    await kept.set_job(tx, job=job, state="paused")
    await kept.change(tx, id=found.id, state="paused")
    await note(tx, actor=SERVICE, act="pause", of=found.id, failed=failed, sent=of, now=now)
    says = (Say("notice-desk-failing", code=Code(found.code), failed=failed, number=of),)
    await desk.tell_concerned(tx, of=found, says=says, now=now)
    return True


async def resume(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Announcement:
    """Go on; nobody gets it twice. Raises as `pause`; NotYet when its facts are no longer as they were approved."""
    found = await allowed(tx, id=id, by=by, verb="announcement.pause")
    in_state(found, "paused")
    calendar = await loading.calendar_of(tx)
    if not await holds(tx, found, calendar):
        raise NotYet(Say("notice-facts-changed"))
    await kept.set_job(tx, job=found.job or "", state="open")
    await kept.let_go(tx, job=found.job or "")
    await put_off(tx, announcement=found, calendar=calendar, now=now)
    await kept.change(tx, id=id, state="sending")
    await note(tx, actor=by.actor, act="resume", of=id, now=now)
    return await read(tx, id=id)


async def retry(tx: Transaction, *, id: str, reason: str, by: Staff, now: datetime) -> int:
    """Send again to those who failed for one reason and may still be written to; how many.

    Raises as `pause`; NotYet when it says what is no longer so, or what was put right or taken back since.
    """
    found = await allowed(tx, id=id, by=by, verb="announcement.retry")
    in_state(found, "sending", "paused", "sent")
    if await _superseded(tx, found):
        raise NotYet(Say("notice-superseded"))
    calendar = await loading.calendar_of(tx)
    if not await holds(tx, found, calendar):
        raise NotYet(Say("notice-facts-changed"))
    job = found.job or ""
    if found.state != "paused":  # first: so that the clock, which ends jobs of which nothing waits, waits for this
        await kept.set_job(tx, job=job, state="open")
    number = await kept.retry(tx, job=job, reason=reason, now=now)
    await mark_told(tx, job=job, content=found.content, calendar=calendar)
    await put_off(tx, announcement=found, calendar=calendar, now=now)
    if number and found.state == "sent":
        await kept.change(tx, id=id, state="sending")
    await note(tx, actor=by.actor, act="retry", of=id, reason=reason, rows=number, now=now)
    return number


async def _superseded(tx: Transaction, found: Announcement) -> bool:
    """Whether it is a correction, and a later one has taken its place in the chats."""
    later = await kept.corrections(tx, of=found.corrects) if found.corrects else []
    return bool(later) and later[-1]["id"] != found.id


async def cancel(tx: Transaction, *, id: str, by: Staff, now: datetime) -> Announcement:
    """Never send what has not left. An author may cancel a draft. Raises as `pause`."""
    found = await allowed(tx, id=id, by=by)
    own = found.author == by.id and found.state in {"draft", "approved"}
    if not own and not by.may("announcement.cancel", found.reach):
        raise NotAllowed(Say("notice-not-allowed"))
    in_state(found, "draft", "approved", "sending", "paused")
    if found.job:
        await kept.set_job(tx, job=found.job, state="closing")
        await kept.skip_waiting(tx, job=found.job, reason="cancelled", now=now)
        await posts.cancel(tx, job=found.job, now=now)
    await kept.change(tx, id=id, state="cancelled")
    await note(tx, actor=by.actor, act="cancel", of=id, now=now)
    return await read(tx, id=id)


async def finish(tx: Transaction, *, now: datetime) -> list[str]:
    """What has nothing waiting any more is sent; what came back after an end is skipped. The ids of those sent."""
    await kept.sweep(tx, now=now)
    done = []
    for id in await kept.to_finish(tx):
        found = await read(tx, id=id)
        if found.state != "sending" or not await kept.through(tx, job=found.job or ""):
            continue  # somebody tried it again meanwhile
        await kept.change(tx, id=id, state="sent")
        await note(tx, actor=SERVICE, act="finish", of=id, now=now)
        done.append(id)
    return done


async def note_told(tx: Transaction, *, now: datetime) -> bool:
    """Some of those whom what has ended told a date count as told; again until False.

    Whoever was told one that had moved by then is told the right one.
    """
    ended = await told.ended(tx)
    if ended is None:
        return False
    job, subject, version = ended
    if await told.note_sent(tx, job=job, limit=_TOLD_AT_ONCE, now=now):
        return True
    calendar = await loading.calendar_of(tx)
    if calendar.versions.get(subject, 0) > version:
        await news.queue_late(tx, calendar=calendar, subject=subject, now=now)
    return True
