"""An Atom feed (RFC 4287) of what stands in the calendar, in one language; also what has no day yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from reviews import telling
from reviews.calendar import Calendar, Entry, Event
from reviews.ics import Words

_ATOM = "http://www.w3.org/2005/Atom"
_TAG_YEAR = 2026  # of the `tag:` ids (RFC 4151); never changes, or every entry would be new to every reader
_OF_TODAY = ("telling-past", "telling-open")  # marks that come with time and are no edits
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)  # before the first round: of facts that do not say when they changed


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed: a region (or `all`) in a language."""

    public_url: str
    region: str
    language: str
    languages: Sequence[str]
    """Those that the same feed can be had in."""
    title: str
    author: str
    words: Words
    """Says a text in the language of the feed, without markup."""


def last_edit(calendar: Calendar, entries: Sequence[Entry]) -> datetime:
    """When one of these was last really edited, in UTC."""
    return max((calendar.changed.get(entry.subject, _FIRST) for entry in entries), default=_FIRST)


def atom(feed: Feed, calendar: Calendar, entries: Sequence[Entry]) -> bytes:
    """The document; what was edited last stands first."""
    root = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": feed.language})
    _add(root, "id", _tag(feed, f"feed:{feed.region}"))
    _add(root, "title", feed.title)
    _add(root, "updated", _instant(last_edit(calendar, entries)))
    _add(ET.SubElement(root, "author"), "name", feed.author)
    _link(root, "self", _address(feed, feed.language), "application/atom+xml", feed.language)
    _link(root, "alternate", _page(feed), "text/html", feed.language)
    for other in feed.languages:
        if other != feed.language:
            _link(root, "alternate", _address(feed, other), "application/atom+xml", other)
    for entry in sorted(entries, key=lambda one: last_edit(calendar, [one]), reverse=True):
        _entry(root, feed, calendar, entry, last_edit(calendar, [entry]))
    document: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _entry(root: ET.Element, feed: Feed, calendar: Calendar, entry: Entry, edited: datetime) -> None:
    item = ET.SubElement(root, "entry")
    _add(item, "id", _tag(feed, entry.subject))
    _add(item, "title", feed.words(telling.title(calendar, entry)))
    _add(item, "updated", _instant(edited))
    marks = [mark for mark in telling.marks_of(calendar, entry, edited) if mark.id not in _OF_TODAY]
    place = [entry.place] if isinstance(entry, Event) and entry.place else []
    told = [feed.words(telling.when(calendar, entry, None)), *map(feed.words, marks), *place]
    _add(item, "summary", "\n".join(told))
    region = entry.regions[0] if entry.regions else ""
    _link(item, "alternate", f"{_page(feed, region)}#{entry.subject.replace(':', '-')}", "text/html", feed.language)
    for slug in entry.regions:
        ET.SubElement(item, "category", {"term": slug})


def _tag(feed: Feed, what: str) -> str:
    """An id for ever, the same in every language and feed."""
    return f"tag:{urlsplit(feed.public_url).hostname},{_TAG_YEAR}:{what}"


def _address(feed: Feed, language: str) -> str:
    return f"{feed.public_url}/feeds/{feed.region}.{language}.xml"


def _page(feed: Feed, region: str | None = None) -> str:
    """The page of a region; of all regions for what belongs to none."""
    slug = feed.region if region is None else region
    chosen = f"region={slug}&" if slug not in ("", "all") else ""
    return f"{feed.public_url}/calendar?{chosen}lang={feed.language}"


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _link(parent: ET.Element, rel: str, address: str, kind: str, language: str) -> None:
    ET.SubElement(parent, "link", {"rel": rel, "href": address, "type": kind, "hreflang": language})


def _instant(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
