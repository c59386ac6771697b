"""The moment of approval: the audience is written into the ledger, each row due when its person may get it."""

from datetime import datetime
from functools import partial

from reviews import follows, posts, wording
from reviews.announced import Announcement, Content
from reviews.calendar import Calendar, Entry
from reviews.posts import Bulletin
from reviews.rules.quiet_hours import Rhythm, next_permitted, permitted
from reviews.rules.reminders import SOON
from reviews.rules.starting import midnight, openings
from storage import announcements as kept
from storage import audiences, clocks, ledger
from storage.clocks import Hours
from storage.database import Transaction, moment, stamp

_PASSES = ("opened", "closes-soon", "papers", "link", "call-open")
"""Ready notices that are of no use once their date has passed; so are free words that name a date or an event."""

_NEVER = 2**62


def job_of(announcement: Announcement) -> str:
    """The id of its job; that of an urgent one does not count toward anybody's cap."""
    return f"urgent:{announcement.id}" if announcement.content.urgent else announcement.id


async def freeze(
    tx: Transaction, *, announcement: Announcement, words: str, start: datetime, calendar: Calendar, now: datetime
) -> tuple[int, datetime]:
    """Write its job with everybody it is for: how many, and when the first of it may leave. Until then it waits."""
    job, content = job_of(announcement), announcement.content
    await ledger.open_job(tx, id=job, kind="announcement", tenant=announcement.tenant, audience=0, words=words, now=now)
    expires = _expires(announcement, calendar, start)
    said, about = wording.unpacked(words), (content.audience, content.urgent, content.subject)
    await posts.post(tx, bulletin=Bulletin(job, said, *about, start, expires), now=now)
    number = await _fan_out(tx, announcement, start, calendar, now)
    first = start
    if not _at_once(content) and (due := await clocks.first_due(tx, job=job)) is not None:
        first = moment(due)
    if first > now:
        await kept.set_job(tx, job=job, state="waiting")
    return number, first


def _at_once(content: Content) -> bool:
    """Whether it leaves for everybody at the same time."""
    return content.urgent and content.wave_hour is None


async def _fan_out(
    tx: Transaction, announcement: Announcement, start: datetime, calendar: Calendar, now: datetime
) -> int:
    job, content = job_of(announcement), announcement.content
    of, expires = content.audience.condition(calendar), _expires(announcement, calendar, start)
    if _at_once(content):
        return await audiences.fan_out_at(tx, job=job, of=of, due=stamp(start), expires=expires, now=now)
    hours = {clock: _hours(announcement, calendar, clock, start) for clock in await clocks.everybodys(tx)}
    return await audiences.fan_out_by_clock(
        tx, job=job, of=of, hours=hours, capped=not content.urgent, expires=expires, now=now
    )


async def put_off(tx: Transaction, *, announcement: Announcement, calendar: Calendar, now: datetime) -> None:
    """What waits of it does not leave in anybody's quiet hours, whatever has held it up, unless it is over by then.

    Urgent ones and corrections do.
    """
    if announcement.job is None or announcement.content.urgent or announcement.corrects:
        return
    rhythms = {clock: _rhythm(calendar, clock) for clock in await clocks.everybodys(tx)}
    asleep = {clock: rhythm for clock, rhythm in rhythms.items() if not permitted(rhythm, now)}
    until = {clock: stamp(next_permitted(rhythm, now)) for clock, rhythm in asleep.items()}
    await clocks.put_off(tx, job=announcement.job, until=until)


def _hours(announcement: Announcement, calendar: Calendar, clock: str, start: datetime) -> Hours:
    """When those who live by this clock may get it: what is near does not wait for room, nor for an hour too late."""
    rhythm, content, expires = _rhythm(calendar, clock), announcement.content, _expires(announcement, calendar, start)
    opening = partial(openings, rhythm, hour=content.wave_hour, quiet=not content.urgent)
    found, soon = opening(start), _soon(calendar, content.subject, start)
    begins, latest = stamp(midnight(rhythm, found[0])), stamp(opening(soon)[0]) if soon else None

    def in_time(at: int) -> int:
        return stamp(start) if expires is not None and at >= expires else at

    end = min(each for each in (latest, expires, _NEVER) if each is not None)
    due = tuple(stamp(each) for each in found if stamp(each) < end) or (in_time(stamp(found[0])),)
    return Hours(begins, due, in_time(latest) if latest is not None else None)


def _soon(calendar: Calendar, subject: str | None, start: datetime) -> datetime | None:
    """From when on its date is near; None for what has no firm date, or a past one."""
    found = follows.occasion(calendar, subject or "", start)
    if found is None or found.tentative or found.over <= start:
        return None
    return max(start, found.start - SOON)


def _rhythm(calendar: Calendar, clock: str) -> Rhythm:
    """The hours of a clock as `storage.audiences` names it: `Asia/Beirut|`, `region:arab|22-7`."""
    where, _, quiet = clock.partition("|")
    what, _, slug = where.partition(":")
    rhythm = Rhythm(where) if where and not slug else follows.usual_hours(calendar, [(what, slug)] if slug else [])
    if quiet:
        begins, _, ends = quiet.partition("-")
        rhythm = Rhythm(rhythm.zone, int(begins), int(ends))
    return rhythm


def _expires(announcement: Announcement, calendar: Calendar, start: datetime) -> int | None:
    content, fact = announcement.content, calendar.fact(announcement.content.subject or "")
    passes = content.notice in _PASSES if content.notice else wording.says(content, "event", "date")
    if not passes or not isinstance(fact, Entry):
        return None
    last = fact.moment.last_instant
    return stamp(last) if last and last > start else None
