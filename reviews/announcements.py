"""Announcements: drafted by one person, approved by another, sent to a frozen audience, corrected and recalled.

States: `draft` -> `approved` (until the first of it may leave) -> `sending` (<-> `paused`) -> `sent`; `cancelled`;
`recalled`. What some have of a cancelled one can still be corrected or recalled.
Every verb checks what its actor may do, and every act is a row of the audit (`announcement:<id>`). All verbs of
announcements are here by name, those of the modules beside too.

Exceptions:

    AnnouncementError
        NotFound        there is no such announcement, or none that this person may see
        NotAllowed      this person may not do that (who wrote or changed it never approves)
        Stale           it is not the version that was looked at; `version` is the one that is there
        WrongState      not in this state; `state` is the one it is in
        KeyTaken        the same author made something else with the same key
        NotYet          something is missing or wrong first; `reasons` say what (messages of `locales/*/notice.ftl`)
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from zoneinfo import available_timezones

from dialogue.replies import Name, Say
from reviews import desk, loading, wording
from reviews.announced import (
    NOTICES,
    Announcement,
    AnnouncementError,
    Content,
    KeyTaken,
    NotAllowed,
    NotFound,
    NotYet,
    Stale,
    State,
    WrongState,
    allowed,
    approvable,
    fresh,
    from_row,
    in_state,
    note,
    read,
    tenant_of,
)
from reviews.approvals import check_languages, keep_draft, made_before, mark_approved, mark_told, void, words_of
from reviews.calendar import Calendar
from reviews.corrections import can_be_put_right, carry_out, correct, having, readers, recall
from reviews.dispatch import cancel, finish, keep_quiet, note_told, pause, pause_by_itself, resume, retry, start_due
from reviews.freezing import freeze, job_of
from reviews.previews import Preview, Shape, preview, sample
from reviews.reports import EXPORT, Report, Verified, export, plot, report, verify
from reviews.rules.quiet_hours import Rhythm, awake
from reviews.staff import Staff
from storage import announcements as kept
from storage import audiences as counted
from storage.database import Transaction

__all__ = [
    "ASK_ABOVE",
    "EXPORT",
    "NOTICES",
    "Announcement",
    "AnnouncementError",
    "Content",
    "KeyTaken",
    "NotAllowed",
    "NotFound",
    "NotYet",
    "Preview",
    "Report",
    "Shape",
    "Stale",
    "State",
    "Verified",
    "WrongState",
    "approvable",
    "approve",
    "can_be_put_right",
    "cancel",
    "correct",
    "draft",
    "edit",
    "export",
    "finish",
    "get",
    "having",
    "keep_quiet",
    "listed",
    "may_approve",
    "note_told",
    "pause",
    "pause_by_itself",
    "plot",
    "preview",
    "readers",
    "recall",
    "recipients",
    "report",
    "resume",
    "retry",
    "sample",
    "start_due",
    "verify",
]

ASK_ABOVE = 100
"""Above so many recipients the number is to be typed."""
_USUAL = Rhythm("UTC")
"""The quiet hours of whoever chose none; whoever did is spared all the same."""


# Drafting


async def draft(
    tx: Transaction,
    *,
    content: Content,
    by: Staff,
    calendar: Calendar,
    id: str,
    key: str | None = None,
    now: datetime,
) -> Announcement:
    """Keep a new draft; `id` are 80 random bits (`ctx.work.token()`). The same content with the same key of the same
    author again gives the one that is there, whatever became of it.

    Raises NotAllowed; KeyTaken; NotYet (what can never be right: no such region, notice or zone, too long).
    """
    if not by.may("announcement.draft", content.audience.reach):
        raise NotAllowed(Say("notice-not-allowed"))
    if key and (before := await made_before(tx, key=key, content=content, by=by)):
        return await read(tx, id=before)
    _check(content, calendar, now)
    tenant = tenant_of(content)
    await keep_draft(tx, id=id, content=content, tenant=tenant, by=by, calendar=calendar, key=key, now=now)
    await note(tx, actor=by.actor, act="draft", of=id, now=now)
    return await read(tx, id=id)


async def edit(
    tx: Transaction, *, id: str, version: int, content: Content, by: Staff, calendar: Calendar, now: datetime
) -> Announcement:
    """Change it; an approval is void then (back to `draft`, the next version). Raises Stale, WrongState, as `draft`."""
    found = await allowed(tx, id=id, by=by, verb="announcement.draft")
    in_state(found, "draft", "approved")
    fresh(found, version)
    if not by.may("announcement.draft", content.audience.reach):
        raise NotAllowed(Say("notice-not-allowed"))
    _check(content, calendar, now)
    await void(tx, found, content, calendar, by)
    await note(tx, actor=by.actor, act="edit", of=id, version=version + 1, now=now)
    return await read(tx, id=id)


async def get(tx: Transaction, *, id: str, by: Staff) -> Announcement:
    """As it stands. Raises NotFound."""
    return await allowed(tx, id=id, by=by, lock=False)


async def listed(tx: Transaction, *, by: Staff, states: Sequence[State] = (), limit: int = 20) -> list[Announcement]:
    """Those that this person may see, the latest first."""
    rows = await kept.listed(tx, states=states, limit=10 * limit)
    found = [from_row(row, Content.unpacked(json.loads(row["content"]))) for row in rows]
    seen = [each for each in found if each.author == by.id or by.may("announcement.read", each.reach)]
    return seen[:limit]


def _check(content: Content, calendar: Calendar, now: datetime) -> None:
    """Raises NotYet with everything that is wrong with it."""
    wrong = [*wording.problems(content, calendar), *content.audience.problems(calendar), *_times(content, now)]
    if wrong:
        raise NotYet(*wrong)


def _times(content: Content, now: datetime) -> Iterator[Say]:
    if content.at and content.at <= now:
        yield Say("notice-time-is-past")
    if content.zone and content.zone not in available_timezones():
        yield Say("notice-unknown", what=Name(content.zone))
    if content.wave_hour is not None and content.wave_hour not in range(24):
        yield Say("notice-no-such-hour")
    elif content.wave_hour is not None and not content.urgent and not awake(_USUAL, content.wave_hour):
        yield Say("notice-hour-is-quiet")  # it would come at another one


# Approving


async def approve(
    tx: Transaction,
    *,
    id: str,
    version: int,
    confirm_count: int | None = None,
    by: Staff,
    calendar: Calendar,
    now: datetime,
) -> Announcement:
    """Freeze words and audience; it starts when the first of it may leave. A correction is carried out.

    `calendar` is the one that whoever approves has read; the facts are those of the database now.

    Raises NotAllowed (whoever wrote or changed it too), Stale (also when a fact in it changed since it was read),
    WrongState, NotYet (a language without text, a variable without a value, the number of recipients not typed or
    another one).
    """
    found, calendar = await _ready(
        tx, id=id, version=version, confirm_count=confirm_count, by=by, calendar=calendar, now=now
    )
    if found.corrects:
        return await carry_out(tx, correction=found, by=by, calendar=calendar, now=now)
    return await _begin(tx, found, by, calendar, now)


async def may_approve(
    tx: Transaction,
    *,
    id: str,
    version: int,
    confirm_count: int | None = None,
    by: Staff,
    calendar: Calendar,
    now: datetime,
) -> None:
    """Raises what `approve` would, so that nobody is asked for a PIN in vain."""
    await _ready(tx, id=id, version=version, confirm_count=confirm_count, by=by, calendar=calendar, now=now)


async def _ready(
    tx: Transaction,
    *,
    id: str,
    version: int,
    confirm_count: int | None,
    by: Staff,
    calendar: Calendar,
    now: datetime,
) -> tuple[Announcement, Calendar]:
    """What is to be approved, and the facts of the database now."""
    found = await allowed(tx, id=id, by=by)
    approvable(found, by)
    in_state(found, "draft")
    fresh(found, version)
    calendar = await _facts_as_read(tx, found, calendar)
    _check(found.content, calendar, now)
    await _check_recipients(tx, found, confirm_count, calendar)
    return found, calendar


async def _facts_as_read(tx: Transaction, found: Announcement, read: Calendar) -> Calendar:
    """The facts as the database has them. What says something else than was read is another version: raises Stale."""
    now = await loading.calendar_of(tx)
    said = words_of(found.content, now, code=found.code, tenant=found.tenant)
    if found.words != said:
        await void(tx, found, found.content, now)
        raise Stale(found.version + 1)
    if words_of(found.content, read, code=found.code, tenant=found.tenant) != said:
        raise Stale(found.version)
    return now


async def recipients(tx: Transaction, *, of: Announcement, calendar: Calendar) -> dict[str, int]:
    """How many a draft reaches, by language; a correction reaches those who have what it corrects, or wait for it."""
    if of.corrects:
        return await readers(tx, of=of)
    return await counted.numbers(tx, of=of.content.audience.condition(calendar), by="language")


async def _check_recipients(
    tx: Transaction, found: Announcement, confirm_count: int | None, calendar: Calendar
) -> None:
    languages = await recipients(tx, of=found, calendar=calendar)
    check_languages(found.content, languages)
    total = sum(languages.values())
    if confirm_count != total and (total > ASK_ABOVE or confirm_count is not None):
        raise NotYet(Say("notice-type-number", number=total))


async def _begin(tx: Transaction, found: Announcement, by: Staff, calendar: Calendar, now: datetime) -> Announcement:
    words = wording.frozen(found.content, calendar, found.code, found.tenant)
    start = found.content.at or now
    number, start = await freeze(tx, announcement=found, words=words, start=start, calendar=calendar, now=now)
    await mark_told(tx, job=job_of(found), content=found.content, calendar=calendar)
    state: State = "approved" if start > now else "sending"
    await mark_approved(
        tx, found, state=state, job=job_of(found), words=words, starts=start, by=by, calendar=calendar, now=now
    )
    await note(tx, actor=by.actor, act="approve", of=found.id, version=found.version, audience=number, now=now)
    approved = await read(tx, id=found.id)
    if found.alone:
        await desk.tell_alone(tx, of=approved, by=by, now=now)
    return approved
