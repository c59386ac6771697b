"""The moment of approval: the audience is written into the ledger, each row due when its person may get it."""

from datetime import datetime

from reviews import follows, posts, wording
from reviews.announced import Announcement
from reviews.calendar import Calendar, Entry
from reviews.posts import Bulletin
from reviews.rules.quiet_hours import Rhythm
from reviews.rules.starting import midnight, openings
from storage import announcements as kept
from storage import audiences, ledger
from storage.audiences import Hours
from storage.database import Transaction, stamp

_PASSES = ("opened", "closes-soon", "papers", "link", "call-open")
"""Ready notices that are of no use once their date has passed."""


def job_of(announcement: Announcement) -> str:
    """The id of its job; that of an urgent one does not count toward anybody's cap."""
    return f"urgent:{announcement.id}" if announcement.content.urgent else announcement.id


async def freeze(
    tx: Transaction, *, announcement: Announcement, words: str, start: datetime, calendar: Calendar, now: datetime
) -> int:
    """Write its job with everybody it is for; how many. Until its time the job waits."""
    job, content = job_of(announcement), announcement.content
    await ledger.open_job(tx, id=job, kind="announcement", tenant=announcement.tenant, audience=0, words=words, now=now)
    if start > now:
        await kept.set_job(tx, job=job, state="waiting")
    of = content.audience.condition(calendar)
    expires = _expires(announcement, calendar, start)
    said, about = wording.unpacked(words), (content.audience, content.urgent, content.subject)
    await posts.post(tx, bulletin=Bulletin(job, said, *about, start, expires), now=now)
    if content.urgent and content.wave_hour is None:
        return await audiences.fan_out_at(tx, job=job, of=of, due=stamp(start), expires=expires, now=now)
    hours = {clock: _hours(announcement, calendar, clock, start) for clock in await audiences.clocks(tx)}
    return await audiences.fan_out_by_clock(
        tx, job=job, of=of, hours=hours, capped=not content.urgent, expires=expires, now=now
    )


def _hours(announcement: Announcement, calendar: Calendar, clock: str, start: datetime) -> Hours:
    rhythm, content = _rhythm(calendar, clock), announcement.content
    found = openings(rhythm, start, hour=content.wave_hour, quiet=not content.urgent)
    return Hours(stamp(midnight(rhythm, found[0])), tuple(stamp(each) for each in found))


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
    fact = calendar.fact(announcement.content.subject or "")
    if announcement.content.notice not in _PASSES or not isinstance(fact, Entry):
        return None
    last = fact.moment.last_instant
    return stamp(last) if last and last > start else None
