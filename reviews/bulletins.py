"""What changes in the calendar, as posts in the places of relays: another date, a call-off, a publication.

Each version of a fact that is told is a job of its own (`fact:<of the subject>:<version>`), without an announcement.
What was posted before about the same fact is put right where it stands.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogue.replies import Reply, Say, from_json
from reviews import follows, posts, telling
from reviews.audience import Audience
from reviews.calendar import Calendar, Change, Document, Entry, Event, Fact, Step, SubRegion
from reviews.follows import GLOBAL
from reviews.posts import Bulletin
from reviews.rules.moments import Moment, moment_from
from reviews.tidings import tiding
from reviews.wording import ANY
from storage import posts as kept
from storage import told as history
from storage.database import Row, Transaction, moment, stamp
from storage.told import FieldChange

_RECENT = timedelta(days=1)
"""What was posted so lately is put right by an edit alone; later, what is new is posted too."""
_SOON = timedelta(days=8)
"""What is so near does not wait for the hour or the day of a place: it would be too late."""
_ENDED = {"refused", "missed", "cancelled", "not-posted"}


@dataclass(frozen=True, slots=True)
class _Known:
    """The calendar with the changes in it, what became of the facts they are about, and what time it is."""

    calendar: Calendar
    changes: Sequence[FieldChange]
    now: datetime

    def reply(self, subject: str, since: int) -> Reply | None:
        """What became of a fact since a version (0: it is new), and who says so; None when that is not posted."""
        fact = self.calendar.fact(subject)
        found = tiding(self.calendar, subject, since, changes=self.changes, zone=None, now=self.now)
        if fact is None or found is None or not (found.correction or isinstance(fact, Document)):
            return None
        return with_source(self.calendar, fact, found.say)

    def moments(self, entry: Entry) -> list[Moment]:
        """Its date now, and those that it had before these changes."""
        mine = (each for each in self.changes if each.subject == entry.subject and each.field == "moment")
        latest = self.calendar.versions[entry.subject]
        return [entry.moment, *(moment_from(each.old) for each in mine if each.version == latest and each.old)]


async def post_changes(tx: Transaction, *, calendar: Calendar, changes: Iterable[Change], now: datetime) -> int:
    """Post what changed, in the transaction that keeps it, once: how many posts. Not what came with a first load."""
    changed = list(changes)
    new = {change.subject for change in changed if change.field == "" and change.old is None}
    first = new.issuperset(each.subject for each in calendar.of(Document))
    subjects = sorted({change.subject for change in changed} - (new if first else set()))
    told = [subject for subject in subjects if for_all(calendar.fact(subject), new=subject in new)]
    if not told:
        return 0
    known = _Known(calendar, await history.changes(tx, subjects=told), now)
    return sum([await _post(tx, known, subject) for subject in told])


def for_all(fact: Fact | None, *, new: bool) -> bool:
    """What everybody may be told: no notes for staff, nothing that binds States alone, nothing that is made up."""
    if isinstance(fact, Step) and (fact.event or fact.deadline or fact.superseded):
        return False  # the event or deadline itself is told
    if isinstance(fact, Entry):
        return fact.audience in ("all", "stakeholders") and not new and not getattr(fact, "example", False)
    return isinstance(fact, Document)


def with_source(calendar: Calendar, fact: Fact, say: Say) -> Reply:
    """What became of a fact, and who says so."""
    source = telling.source_line(calendar, fact)
    return Reply((say, *([source] if source else [])))


async def _post(tx: Transaction, known: _Known, subject: str) -> int:
    version = known.calendar.versions[subject]
    reply = known.reply(subject, version - 1)
    put_right = await _put_right(tx, known, subject, reply)
    bulletin = _bulletin(known, subject, reply) if reply else None
    return await posts.post(tx, bulletin=bulletin, but=put_right, now=known.now) if bulletin else 0


def _bulletin(known: _Known, subject: str, reply: Reply) -> Bulletin | None:
    """None where it belongs to no region, or was over before it was told."""
    calendar, now = known.calendar, known.now
    fact = calendar.facts[subject]
    audience = audience_of(calendar, fact)
    moments = known.moments(fact) if isinstance(fact, Entry) else []
    ends = max((each.last_instant for each in moments if each.last_instant), default=None)
    if audience is None or (ends and ends <= now):
        return None
    begins = min((each.first_instant for each in moments if each.first_instant), default=None)
    event = getattr(fact, "event", None)
    return Bulletin(
        job=f"{_stem(subject)}{calendar.versions[subject]}",
        words={ANY: reply},
        audience=audience,
        urgent=begins is not None and begins < now + _SOON,
        subject=f"event:{event}" if event else subject,
        expires=stamp(ends) if ends else None,
    )


def _stem(subject: str) -> str:
    """What the jobs of a fact begin with; slugs are longer than there is room."""
    return f"fact:{hashlib.sha256(subject.encode()).hexdigest()[:16]}:"


def audience_of(calendar: Calendar, fact: Fact) -> Audience | None:
    """Whom a public fact concerns: the regions around it, or all together; None where none is known."""
    around = follows.places_around(calendar, fact)
    parts = (calendar.get(SubRegion, slug) for slug in around.get("sub_region", ()))
    regions = dict.fromkeys((*around.get("region", ()), *(part.region for part in parts if part)))
    topics = sorted(follows.topics_of(fact))
    if regions:
        return Audience(regions=tuple(regions), topics=tuple(topics))
    whole = getattr(fact, "level", None) == "global" and not (isinstance(fact, Event) and fact.processes)
    return Audience(topics=(*topics, GLOBAL)) if whole else None


# What was posted before


async def _put_right(tx: Transaction, known: _Known, subject: str, latest: Reply | None) -> set[str]:
    """Edit what stands in places about an earlier version; the places that need no new post."""
    settled: set[str] = set()
    for job in await kept.jobs_of(tx, stem=_stem(subject)):
        rows = [row for row in await kept.of_job(tx, job=job) if row["state"] not in _ENDED]
        right = known.reply(subject, int(job.rpartition(":")[2]) - 1)
        if right and all(_said(row)[-len(right.says) :] == right.says for row in rows):
            continue
        settled |= {row["place"] for row in rows if _edit_is_enough(row, known.now)}
        if right:
            await posts.correct(tx, job=job, words={ANY: right}, mark=Say("notice-corrected"), now=known.now)
        else:  # it is as it was before, or nothing is out any more
            words = {ANY: latest or Reply((Say("notice-recalled"),))}
            await posts.correct(tx, job=job, words=words, recalled=True, now=known.now)
    return settled


def _said(row: Row) -> tuple[Say, ...]:
    return from_json(json.loads(row["words"])).says if row["words"] else ()


def _edit_is_enough(row: Row, now: datetime) -> bool:
    """Nobody has read it yet, whoever posts by hand gets a correction, or it is fresh."""
    return row["shown"] is None or row["state"] in ("asked", "posted") or moment(row["created"]) > now - _RECENT
