"""What has become of a subject since a person was last told about it, in words. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from dialogue.forms import message_id
from dialogue.replies import Argument, Link, Original, Say, Year
from reviews import telling
from reviews.calendar import Calendar, Document, Entry, Event, Fact, Round
from reviews.publications import published
from reviews.rules.moments import Moment, is_earlier, moment_from, tell
from storage.told import FieldChange


@dataclass(frozen=True, slots=True)
class Tiding:
    """Something to tell. A correction is about what was told before, and does not wait."""

    say: Say
    correction: bool


def tiding(
    calendar: Calendar,
    subject: str,
    told: int,
    *,
    changes: Sequence[FieldChange],
    zone: str | None,
    now: datetime,
) -> Tiding | None:
    """What to tell somebody who was told version `told` (0: never) of a subject; None when there is nothing."""
    fact = calendar.fact(subject)
    if fact is None or calendar.versions.get(subject, 0) <= told:
        return None
    if told == 0:
        return _appeared(calendar, fact, zone, now)
    before: dict[str, Any] = {}
    for change in changes:
        if change.subject == subject and change.version > told:
            before.setdefault(change.field, change.old)
    if isinstance(fact, Document):
        return _published(calendar, fact) if "url" in before and before["url"] is None else None
    return _changed(calendar, fact, before, zone) if isinstance(fact, Entry) else None


def _appeared(calendar: Calendar, fact: Fact, zone: str | None, now: datetime) -> Tiding | None:
    match fact:
        case Round():
            if fact.first_year == fact.last_year:
                return Tiding(Say("news-round-year", year=Year(fact.first_year)), correction=False)
            years = {"first": Year(fact.first_year), "last": Year(fact.last_year)}
            return Tiding(Say("news-round", **years), correction=False)
        case Document():
            return _published(calendar, fact)
        case Entry() if not calendar.past(fact, now=now) and not fact.for_states:
            return Tiding(Say("news-new", **_told(calendar, fact, zone)), correction=False)
        case _:
            return None


def _published(calendar: Calendar, document: Document) -> Tiding | None:
    """That it is out, with its address; nothing of what is only announced."""
    title = telling.short_title(document)
    if document.url:
        return Tiding(Say("news-document-at", title=title, link=Link(document.url)), correction=False)
    return Tiding(Say("news-document", title=title), correction=False) if published(document) else None


def _changed(calendar: Calendar, entry: Entry, before: Mapping[str, Any], zone: str | None) -> Tiding | None:
    """The most important change: called off, another date, then the rest."""
    told = _told(calendar, entry, zone)
    event = entry if isinstance(entry, Event) else None
    if event and event.state != "announced" and before.get("state", event.state) != event.state:
        return Tiding(Say(f"news-{event.state}", **told), correction=True)
    old = _old_moment(entry, before)
    if old and tell(old) != tell(entry.moment):
        return Tiding(Say(_moved(old, entry.moment), **told, old=tell(old)), correction=True)
    if event and _now_open(event, before):
        return Tiding(Say("news-registration-open", **told), correction=False)
    if event and before.get("format", event.format) != event.format:
        formats = {"new": _format(event.format), "old": _format(before["format"])}
        return Tiding(Say("news-format", **told, **formats), correction=False)
    if event and event.place and before.get("place", event.place) != event.place:
        return Tiding(Say("news-place", **told, place=Original(event.place, longest=telling.SHORT)), correction=False)
    return None


def _told(calendar: Calendar, entry: Entry, zone: str | None) -> dict[str, Argument]:
    return {"title": telling.short_title(entry), "when": telling.when(calendar, entry, zone)}


def _old_moment(entry: Entry, before: Mapping[str, Any]) -> Moment | None:
    """The moment they were told, in the zone of the present one where the source gave none."""
    if not before.get("moment"):
        return Moment("undated") if "moment" in before else None
    old = moment_from(before["moment"])
    return old if old.zone else replace(old, zone=entry.moment.zone)


def _moved(old: Moment, new: Moment) -> str:
    if new.first_instant is None:
        return "news-undated"
    if (
        old.tentative
        and not new.tentative
        and replace(old, tentative=False, as_written=None) == replace(new, as_written=None)
    ):
        return "news-confirmed"
    if old.first_instant is None or old.precision not in ("day", "day_range", "week"):
        return "news-dated"
    return "news-earlier" if is_earlier(new, old) else "news-moved"


def _now_open(event: Event, before: Mapping[str, Any]) -> bool:
    opened = event.registration is not None and event.registration.state == "open"
    return opened and "registration" in before and (before["registration"] or {}).get("state") != "open"


def _format(word: str | None) -> Say:
    return Say(message_id("format", word or "unknown"))
