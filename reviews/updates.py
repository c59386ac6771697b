"""What programs of organisations are told: announcements sent, corrected and recalled, changed dates, publications.

Each is kept once, in order, as the JSON that is sent and pulled; nobody's name is in it. What is public is told: an
announcement to a kind of person, a group or those who take part in something is not.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, Literal, TypeAlias

from dialogue.replies import Link, Reply, Say
from reviews import posts, wording
from reviews.announced import Announcement, Content, read
from reviews.audience import ALL, Audience
from reviews.bulletins import audience_of, for_all, with_source
from reviews.calendar import Calendar, Document, Entry
from reviews.follows import TOPICS
from reviews.publications import published
from reviews.rules.retrying import LASTS
from reviews.tidings import tiding
from storage import told as history
from storage import webhooks as kept
from storage.database import Row, Transaction

Type: TypeAlias = Literal[
    "announcement.sent",
    "announcement.corrected",
    "announcement.recalled",
    "date.changed",
    "publication.out",
    "publication.withdrawn",
]
Told: TypeAlias = Mapping[str, Any]
"""An update as JSON."""
KEPT = timedelta(days=90)
"""For so long updates can be pulled."""
_LOOK_BACK = timedelta(days=7)
"""What began longer ago is not told any more."""
_PAGE = 100
_SCANNED = 1_000
"""Updates that one page looks through, at most."""


@dataclass(frozen=True, slots=True)
class Saying:
    """How words become text: `say(reply, language)`, in these languages where words exist in all."""

    say: Callable[[Reply, str], str]
    languages: Sequence[str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a program wants to be told of; what is empty excludes nothing."""

    languages: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    def unknown(self, calendar: Calendar, languages: Sequence[str]) -> str | None:
        """One of these that there is not; `languages` are those there are."""
        known = (languages, [ALL, *(each.slug for each in calendar.regions)], TOPICS)
        pairs = zip((self.languages, self.regions, self.topics), known, strict=True)
        return next((each for given, there_are in pairs for each in given if each not in there_are), None)

    def at_home_in(self, regions: Sequence[str]) -> "Wanted":
        """The same; of these regions where none was named, of every one where `all` was."""
        return replace(self, regions=() if ALL in self.regions else self.regions or tuple(regions))

    def of(self, told: Told) -> Told | None:
        """An update with the texts that are wanted; None when it is not wanted. What is for all regions is for each."""
        body = told["announcement"]
        for mine, its in ((self.regions, body["regions"]), (self.topics, body["topics"])):
            if mine and its and set(mine).isdisjoint(its):
                return None
        texts = {code: text for code, text in body["texts"].items() if not self.languages or code in self.languages}
        return {**told, "announcement": {**body, "texts": texts}} if texts else None


@dataclass(frozen=True, slots=True)
class Page:
    """Some updates, in order."""

    updates: tuple[Told, ...]
    cursor: int
    """Ask for what is after this next."""
    more: bool
    """Whether there is more already."""


async def pending(tx: Transaction, *, now: datetime) -> bool:
    """Whether `gather` has something to do."""
    since = now - _LOOK_BACK
    looks = (kept.announcements_to_tell, kept.dates_to_tell, kept.publications_to_tell)
    return any([bool(await look(tx, since=since)) for look in looks])


async def gather(tx: Transaction, *, calendar: Calendar, saying: Saying, now: datetime, real: datetime) -> int:
    """Keep an update for what has none yet, and send it to the webhooks that want it; how many there are to tell.

    `now` is the service's time; deliveries go by the `real` one.
    """
    await tx.lock("updates")
    since, made = now - _LOOK_BACK, 0
    for row in await kept.announcements_to_tell(tx, since=since):
        told = await _announcement(tx, row, calendar, saying, now)
        made += await _keep(tx, f"{row['what']}_{row['code']}", told, real)
    for subject, rows in groupby(sorted(await kept.dates_to_tell(tx, since=since), key=_subject), key=_subject):
        versions = sorted(row["version"] for row in rows)
        for version in versions:
            last = version == versions[-1]
            told = await _date(tx, subject, calendar, saying, known=versions[0] - 1, now=now) if last else None
            made += await _keep(tx, f"date_{subject.replace(':', '_')}_{version}", told, real)
    for row in await kept.publications_to_tell(tx, since=since):
        told = await _publication(tx, row, calendar, saying, now)
        made += await _keep(tx, f"publication_{row['subject'].replace(':', '_')}_{row['version']}", told, real)
    return made


def _subject(row: Row) -> str:
    return str(row["subject"])


async def _keep(tx: Transaction, id: str, told: Told | None, real: datetime) -> bool:
    told = {"id": id, **told} if told else None
    body = json.dumps(told, ensure_ascii=False) if told else None
    seq = await kept.add_update(tx, id=id, body=body, now=real)
    if told:
        wanting = [each["id"] for each in await kept.active(tx) if wanted(each).of(told)]
        await kept.send_to(tx, webhooks=wanting, seq=seq, expires=real + LASTS, now=real)
    return told is not None


def wanted(row: Row) -> Wanted:
    """What a webhook wants."""
    return Wanted(*(tuple(row[name].split()) for name in ("languages", "regions", "topics")))


async def _announcement(
    tx: Transaction, row: Row, calendar: Calendar, saying: Saying, now: datetime
) -> dict[str, Any] | None:
    found = await read(tx, id=row["id"], lock=False)
    if not posts.public(found.content.audience) or found.words is None:
        return None
    root = await read(tx, id=found.corrects, lock=False) if found.corrects else None
    if row["what"] == "recalled":
        says = (Say("notice-recalled"), wording.signature_of(wording.unpacked(found.words)))
        return _told("announcement.recalled", now, _body(found, None, calendar, saying, {wording.ANY: Reply(says)}))
    type: Type = "announcement.corrected" if root else "announcement.sent"
    return _told(type, now, _body(found, root, calendar, saying, wording.unpacked(found.words)))


def _body(
    found: Announcement, root: Announcement | None, calendar: Calendar, saying: Saying, words: Mapping[str, Reply]
) -> dict[str, Any]:
    audience = found.content.audience
    return {
        "code": found.code,
        "corrects": root.code if root else None,
        "subject": found.content.subject,
        "regions": [] if ALL in audience.regions else list(audience.regions),
        "topics": list(audience.topics),
        "texts": dict(_texts(words, audience.languages, saying)),
        "urgent": found.content.urgent,
        "link": _link(found.content, calendar),
    }


def _texts(words: Mapping[str, Reply], meant: Sequence[str], saying: Saying) -> Iterator[tuple[str, str]]:
    for language in saying.languages if wording.ANY in words else words:
        if not meant or language in meant:
            yield language, saying.say(words.get(language) or words[wording.ANY], language)


def _link(content: Content, calendar: Calendar) -> str | None:
    found = wording.value(content, calendar, "link")
    return found.url if isinstance(found, Link) else None


async def _date(
    tx: Transaction, subject: str, calendar: Calendar, saying: Saying, *, known: int, now: datetime
) -> dict[str, Any] | None:
    """What became of a date since a version; None when that is nothing that people who knew it are told at once."""
    fact = calendar.fact(subject)
    changes = await history.changes(tx, subjects=[subject])
    found = tiding(calendar, subject, known, changes=changes, zone=None, now=now) if known > 0 else None
    if found is None or not found.correction or not isinstance(fact, Entry) or not for_all(fact, new=False):
        return None
    audience, reply = audience_of(calendar, fact), with_source(calendar, fact, found.say)
    if audience is None:
        return None
    link = _link(Content(subject=subject), calendar)
    return _told("date.changed", now, _of_fact(subject, audience, reply, saying, urgent=True, link=link))


async def _publication(
    tx: Transaction, row: Row, calendar: Calendar, saying: Saying, now: datetime
) -> dict[str, Any] | None:
    """That a document is out, or has another address, or is out no more; None when it is what it was."""
    fact, version = calendar.fact(row["subject"]), row["version"]
    audience = audience_of(calendar, fact) if isinstance(fact, Document) else None
    if not isinstance(fact, Document) or audience is None or calendar.versions[fact.subject] != version:
        return None  # what became of it later is told instead
    changed = await history.changes(tx, subjects=[fact.subject], after=version - 1)
    before = {change.field: change.old for change in changed if change.field in ("url", "status")}
    was_out = version > 1 and published(replace(fact, **before))
    found = tiding(calendar, fact.subject, 0, changes=(), zone=None, now=now)
    if published(fact) and (not was_out or "url" in before):
        type: Type = "publication.out"
    elif was_out and not published(fact):
        type = "publication.withdrawn"
    else:
        return None
    reply = with_source(calendar, fact, found.say) if found else Reply((Say("notice-recalled"),))
    return _told(type, now, _of_fact(fact.subject, audience, reply, saying, urgent=False, link=fact.url))


def _of_fact(
    subject: str, audience: Audience, reply: Reply, saying: Saying, *, urgent: bool, link: str | None
) -> dict[str, Any]:
    return {
        "code": None,
        "corrects": None,
        "subject": subject,
        "regions": [] if ALL in audience.regions else list(audience.regions),
        "topics": list(audience.topics),
        "texts": dict(_texts({wording.ANY: reply}, (), saying)),
        "urgent": urgent,
        "link": link,
    }


def _told(type: Type, at: datetime, body: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": type, "at": at.isoformat(timespec="seconds"), "announcement": body}


async def page(tx: Transaction, *, since: int, wanted: Wanted, limit: int = _PAGE) -> Page:
    """The next updates after a number that are wanted. Looking through many that are not ends a page early."""
    found: list[Told] = []
    rows = await kept.updates_after(tx, seq=since, limit=_SCANNED + 1)
    for row in rows[:_SCANNED]:
        if len(found) == min(limit, _PAGE):
            return Page(tuple(found), since, more=True)
        since = row["seq"]
        if (told := wanted.of(json.loads(row["body"]))) is not None:
            found.append(told)
    return Page(tuple(found), since, more=len(rows) > _SCANNED)
