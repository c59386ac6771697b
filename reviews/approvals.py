"""What is kept of an announcement when it is drafted, when it is approved, and when its approval is void."""

import hashlib
import json
from datetime import datetime

from reviews import wording
from reviews.announced import Announcement, Content, State, tenant_of
from reviews.calendar import Calendar
from reviews.staff import Staff
from storage import announcements as kept
from storage import told
from storage.database import Transaction, stamp


def facts_version(calendar: Calendar) -> int:
    """Of all facts together: words may take from any of them (a link from the registration of a region, a name)."""
    return sum(calendar.versions.values())


def words_of(content: Content, calendar: Calendar, *, code: str, tenant: str) -> str | None:
    """All that it says with these facts; None where they lack something that it says."""
    try:
        return wording.frozen(content, calendar, code, tenant)
    except KeyError:
        return None


async def keep_draft(
    tx: Transaction,
    *,
    id: str,
    content: Content,
    tenant: str,
    by: Staff,
    calendar: Calendar,
    key: str | None = None,
    corrects: str | None = None,
    now: datetime,
) -> str:
    """Keep a new draft; its id, or that of the one which its author made with the same key before."""
    return await kept.add(
        tx,
        id=id,
        author=by.id,
        tenant=tenant,
        content=json.dumps(content.packed(), ensure_ascii=False),
        subject=content.subject,
        subject_version=facts_version(calendar),
        words=words_of(content, calendar, code=id[:8].upper(), tenant=tenant),
        key=hashlib.sha256(key.encode()).hexdigest() if key else None,
        code=id[:8].upper(),
        corrects=corrects,
        now=now,
    )


async def mark_approved(
    tx: Transaction,
    found: Announcement,
    *,
    state: State,
    job: str,
    words: str,
    starts: datetime,
    by: Staff,
    calendar: Calendar,
    now: datetime,
) -> None:
    """It is approved: by whom, in which words, with the facts of this calendar, and the job that carries it out."""
    await kept.change(
        tx,
        id=found.id,
        state=state,
        job=job,
        words=words,
        starts=stamp(starts),
        subject_version=facts_version(calendar),
        approved_by=by.id,
        approved=stamp(now),
    )


async def mark_told(
    tx: Transaction, *, job: str, content: Content, calendar: Calendar, since: datetime | None = None
) -> None:
    """Whoever is sent this job's words, `since` then, is told the date in them: another one is news to them."""
    subject = content.subject if wording.says(content, "date") else None
    await told.says(tx, job=job, subject=subject, version=calendar.versions.get(subject or "", 0), since=since)


async def void(tx: Transaction, found: Announcement, content: Content, calendar: Calendar) -> None:
    """Back to a draft of the next version; what was frozen for it is undone. Nothing of it has left."""
    tenant = found.tenant if found.corrects else tenant_of(content)
    if found.job:
        await kept.undo_job(tx, job=found.job)
    await kept.change(
        tx,
        id=found.id,
        version=found.version + 1,
        state="draft",
        content=json.dumps(content.packed(), ensure_ascii=False),
        subject=content.subject,
        subject_version=facts_version(calendar),
        tenant=tenant,
        job=None,
        words=words_of(content, calendar, code=found.code, tenant=tenant),
        starts=None,
        approved_by=None,
        approved=None,
    )
