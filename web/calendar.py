"""The public calendar: what happens when, by region, for everybody who does not want to chat."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from dialogue.replies import Name, Say
from reviews import telling
from reviews.calendar import Calendar, Entry, Event, Region, Step
from reviews.stages import stage_of
from web.pages import SITE, reader_language, render
from web.schema_org import described

ALL = "all"
"""The word for all regions in paths."""

_AT_FIRST = 3  # entries of a region on the page of all regions


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the page."""

    anchor: str
    event: bool
    title: Say
    when: Say
    marks: Sequence[Say]
    place: Name | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Part:
    """One region, or what is worldwide."""

    region: str
    name: Say
    stage: Say | None
    coming: Sequence[Row]
    past: Sequence[Row]
    more: Say | None
    """The way to what only the region's own page shows: what is still to come, or where that is all, what is over."""


async def calendar_page(request: web.Request) -> web.Response:
    """All regions in short, or one region (`?region=`) in full. An unknown region is 404."""
    site, calendar, now = request.app[SITE], request.app[SITE].calendar(), request.app[SITE].now()
    known, chosen = [region.slug for region in calendar.regions], request.query.get("region")
    if chosen not in (None, *known):
        raise web.HTTPNotFound
    parts = [_whole(calendar, chosen, now)] if chosen else [_short(calendar, slug, now) for slug in (*known, "")]
    entries = of_region(calendar, chosen, now) if chosen else calendar.entries(past=False, now=now)
    language = reader_language(request)
    shown = {
        "parts": [part for part in parts if part.region or part.coming],
        "chosen": chosen,
        "slug": chosen or ALL,
        "regions": [(slug, telling.region_name(slug)) for slug in known],
        "sources": _sources(calendar, entries) if chosen else (),
        "described": described(site, entries, language),
        "webcal": f"webcal:{site.public_url.partition(':')[2]}",
    }
    return render(request, "calendar.html", language, shown, cache="public, max-age=300")


def of_region(calendar: Calendar, slug: str | None, now: datetime) -> list[Entry]:
    """The entries of a region in order; without a slug those that belong to none."""
    return [entry for entry in calendar.entries(now=now) if (slug in entry.regions if slug else not entry.regions)]


def _short(calendar: Calendar, slug: str, now: datetime) -> Part:
    """What comes next, for people first, and how much more there is; what is worldwide has no other page: all of it."""
    entries = of_region(calendar, slug, now)
    coming = [entry for entry in entries if not calendar.past(entry, now=now)]
    if not slug:
        return _part(calendar, slug, now, coming, (), more=None)
    for_people = [entry for entry in coming if not (isinstance(entry, Step) or entry.for_states)]
    first = (for_people or coming)[:_AT_FIRST]
    more, over = len(coming) - len(first), len(entries) - len(coming)
    told = ("web-calendar-more", more) if more else ("web-calendar-over", over) if over else None
    way = Say(told[0], where=telling.region_name(slug), number=told[1]) if told else None
    return _part(calendar, slug, now, first, (), more=way)


def _whole(calendar: Calendar, slug: str, now: datetime) -> Part:
    entries = of_region(calendar, slug, now)
    past = [entry for entry in reversed(entries) if calendar.past(entry, now=now)]
    return _part(calendar, slug, now, [entry for entry in entries if entry not in past], past, more=None)


def _part(
    calendar: Calendar, slug: str, now: datetime, coming: Iterable[Entry], past: Iterable[Entry], *, more: Say | None
) -> Part:
    region = calendar.get(Region, slug)
    staged = stage_of(calendar, slug, now=now) != "unknown"
    return Part(
        region=slug,
        name=telling.region_name(slug) if slug else Say("web-calendar-global"),
        stage=telling.stage(calendar, region, now) if region and staged else None,
        coming=[_row(calendar, entry, now) for entry in coming],
        past=[_row(calendar, entry, now) for entry in past],
        more=more,
    )


def _row(calendar: Calendar, entry: Entry, now: datetime) -> Row:
    event = entry if isinstance(entry, Event) else None
    return Row(
        anchor=entry.subject.replace(":", "-"),
        event=event is not None,
        title=telling.title(calendar, entry),
        when=telling.listed_when(calendar, entry, None, now),
        marks=[mark for mark in telling.marks_of(calendar, entry, now) if mark.id != "telling-past"],
        place=Name(event.place) if event and event.place else None,
        url=event.url if event else None,
    )


def _sources(calendar: Calendar, entries: Iterable[Entry]) -> list[Say]:
    """Each source once, with its date."""
    lines = {entry.source: telling.source_line(calendar, entry) for entry in entries}
    return [line for line in lines.values() if line]
