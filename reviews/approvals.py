"""What is kept of an announcement when it is drafted, when it is approved, and when its approval is void."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime

from dialogue.replies import Language, Say
from reviews import wording
from reviews.announced import Announcement, Content, KeyTaken, NotYet, State, tenant_of
from reviews.calendar import Calendar
from reviews.staff import Staff
from storage import announcements as kept
from storage import told
from storage.database import Transaction, stamp


def facts_version(calendar: Calendar) -> int:
    """Of all facts together: words may take from any of them (a link from the registration of a region, a name)."""
    return sum(calendar.versions.values())


def check_languages(content: Content, readers: Mapping[str, int]) -> None:
    """Raises NotYet while some read a language that has no text, and no fall-back is chosen for them."""
    lacking = wording.missing(content, readers)
    if lacking and not content.fallback:
        raise NotYet(*(Say("notice-no-text-in", language=Language(language)) for language in lacking))


def words_of(content: Content, calendar: Calendar, *, code: str, tenant: str) -> str | None:
    """All that it says with these facts; None where they lack something that it says."""
    try:
        return wording.frozen(content, calendar, code, tenant)
    except KeyError:
        return None


async def made_before(tx: Transaction, *, key: str, content: Content, by: Staff) -> str | None:
    """The id of the draft that this author made of this content with this key before. Raises KeyTaken."""
    row = await kept.by_key(tx, author=by.id, key=_hash(key))
    if row and row["request"] not in (None, _request(content)):
        raise KeyTaken
    return row["id"] if row else None


def _request(content: Content) -> str:
    return _hash(json.dumps(content.packed(), sort_keys=True))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


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
) -> None:
    """Keep a new draft."""
    await kept.add(
        tx,
        id=id,
        author=by.id,
        tenant=tenant,
        content=json.dumps(content.packed(), ensure_ascii=False),
        subject=content.subject,
        subject_version=facts_version(calendar),
        words=words_of(content, calendar, code=id[:8].upper(), tenant=tenant),
        key=_hash(key) if key else None,
        request=_request(content) if key else None,
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


async def void(
    tx: Transaction, found: Announcement, content: Content, calendar: Calendar, by: Staff | None = None
) -> None:
    """Back to a draft of the next version; what was frozen for it is undone. Nothing of it has left.

    `by` is whoever changed it; nobody where only a fact did.
    """
    tenant = found.tenant if found.corrects else tenant_of(content)
    if found.job:
        await kept.undo_job(tx, job=found.job)
    await kept.change(
        tx,
        id=found.id,
        version=found.version + 1,
        state="draft",
        editors=" ".join(dict.fromkeys((*found.editors, *([by.id] if by else [])))),
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
