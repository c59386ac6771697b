"""Events as search engines read them: schema.org in JSON-LD. What has no known day is not published there."""

import json
from collections.abc import Iterable
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from locales.isolation import without_isolates
from reviews import telling
from reviews.calendar import Entry, Event
from reviews.ics import has_day
from web.site import Site

_STATUS = {"announced": "EventScheduled", "postponed": "EventPostponed", "cancelled": "EventCancelled"}
_MODE = {
    "in_person": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "hybrid": "MixedEventAttendanceMode",
}


def described(site: Site, entries: Iterable[Entry], language: str) -> Markup:
    """The events of known day as a JSON-LD document; empty when there are none. Safe inside a script element."""
    found = [_event(site, entry, language) for entry in entries if isinstance(entry, Event) and has_day(entry)]
    if not found:
        return Markup("")
    text = json.dumps({"@context": "https://schema.org", "@graph": found}, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace("&", "\\u0026"))  # noqa: S704  # nothing in it ends the element


def _event(site: Site, event: Event, language: str) -> dict[str, Any]:
    """Nothing that the source does not say: no format, place, organiser or price is assumed."""
    calendar, moment = site.calendar(), event.moment
    title = site.texts.plain(telling.title(calendar, event), site.texts.chain(language))
    told = {
        "@type": "Event",
        "@id": f"{site.public_url}/calendar#{event.subject.replace(':', '-')}",
        "name": without_isolates(title),
        "startDate": _date(moment.start, moment.time, moment.zone),
        "endDate": _date(moment.end or moment.start, moment.end_time, moment.zone),
        # schema.org has no word for what may still move.
        "eventStatus": None if moment.tentative else f"https://schema.org/{_STATUS[event.state]}",
        "eventAttendanceMode": f"https://schema.org/{_MODE[event.format]}" if event.format in _MODE else None,
        "location": _location(event),
        "organizer": [{"@type": "Organization", "name": name} for name in event.organisers],
        "inLanguage": list(event.languages),
        "url": event.url,
    }
    return {name: value for name, value in told.items() if value}


def _date(day: str | None, clock: str | None, zone: str | None) -> str | None:
    """The day alone when no time is known."""
    if day is None or clock is None:
        return day
    begins = datetime.combine(datetime.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone or "UTC"))
    return begins.isoformat()


def _location(event: Event) -> dict[str, str] | None:
    if event.place:
        return {"@type": "Place", "name": event.place, "address": event.place}
    if event.format == "online" and event.url:
        return {"@type": "VirtualLocation", "url": event.url}
    return None
