"""Changes that come as an .ics file: the slug as UID and a higher SEQUENCE; days, times, place and state."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from reviews.calendar import Calendar, adapter
from reviews.entries import Entry
from reviews.format import MAX_BYTES, Problem, Reading, Written
from reviews.rules.moments import Moment

_STATES = {"CANCELLED": "cancelled", "CONFIRMED": "announced", "TENTATIVE": "announced"}
_KINDS = ("event", "deadline", "call", "step")


def uid(entry: Entry, host: str) -> str:
    """The lasting UID of an entry: an event's is its slug alone."""
    return f"{entry.slug}@{host}" if entry.KIND == "event" else f"{entry.KIND}.{entry.slug}@{host}"


def read_ics(file: str, content: bytes, calendar: Calendar) -> Reading:
    """What an .ics file changes in the calendar; every problem with the line of its UID."""
    if len(content) > MAX_BYTES:
        return Reading(problems=[Problem(file, 1, f"the file is larger than {MAX_BYTES} bytes")])
    try:
        components = list(icalendar.Calendar.from_ical(content).walk("VEVENT"))
    except (ValueError, KeyError, IndexError, AttributeError, TypeError) as error:
        return Reading(problems=[Problem(file, 1, f"this is not iCalendar: {error}")])
    reading, lines = Reading(), _lines(content)
    for component in components:
        line = lines.get(str(component.get("UID", "")), 1)
        try:
            found = _changed(component, calendar)
            reading.written.append(Written(file, found[0].KIND, found[0], found[1], {(): line}, found[2]))
        except (ValueError, KeyError, TypeError) as error:
            reading.problems.append(Problem(file, line, str(error.args[0]) if error.args else "not understood"))
    return reading


def _changed(component: icalendar.cal.Component, calendar: Calendar) -> tuple[Entry, Mapping[str, Any], int]:
    """The entry with its changes, its body, its new sequence. Raises ValueError in plain words."""
    entry = _entry(str(component.get("UID", "")), calendar)
    if "RRULE" in component or "DTSTART" not in component:
        raise ValueError("a VEVENT needs a DTSTART and no RRULE: each meeting is an event of its own")
    body = {**calendar.bodies[entry.subject]}
    moment = _moment(component, entry)
    if moment is not None:
        body["moment"] = moment.to_json()
    if entry.KIND == "event":
        body |= _of_event(component, body)
    fact: Entry = adapter(entry.KIND).validate_python(body)
    packed: Mapping[str, Any] = adapter(entry.KIND).dump_python(fact, mode="json", exclude_defaults=True)
    sequence, present = int(component.get("SEQUENCE", 0)), calendar.sequences.get(entry.subject, 0)
    if sequence < present or (sequence == present and packed != calendar.bodies[entry.subject]):
        raise ValueError(f"SEQUENCE is {sequence}; a change of {entry.subject} needs more than {present}")
    return fact, packed, sequence


def _entry(name: str, calendar: Calendar) -> Entry:
    key = name.partition("@")[0]
    kind, dot, slug = key.partition(".")
    found = calendar.fact(f"{kind}:{slug}" if dot and kind in _KINDS else f"event:{key}")
    if not isinstance(found, Entry):
        raise KeyError(f"there is no event {key!r}; the UID is the slug of one that was loaded from YAML")
    return found


def _of_event(component: icalendar.cal.Component, body: Mapping[str, Any]) -> dict[str, Any]:
    status = str(component.get("STATUS", "")).upper()
    if status and status not in _STATES:
        raise ValueError(f"STATUS is {status!r}; it is CONFIRMED, TENTATIVE or CANCELLED")
    place = str(component.get("LOCATION", "")) or body.get("place")
    return {"state": _STATES.get(status, body.get("state", "announced")), "place": place}


def _moment(component: icalendar.cal.Component, entry: Entry) -> Moment | None:
    """The moment of a VEVENT; None when it is the one the entry has."""
    begins, ends = component.decoded("DTSTART"), component.decoded("DTEND", None)
    zone = _zone(begins) if isinstance(begins, datetime) else entry.moment.zone
    if isinstance(begins, datetime) and zone in (None, "UTC"):
        zone = entry.moment.zone or "UTC"
    first, last = _wall(begins, zone), _wall(ends or begins, zone)
    timed = isinstance(first, datetime)
    if ends and not timed:
        last -= timedelta(days=1)  # the end of whole days is the day after
    start, end = f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}"
    moment = Moment(
        precision="day" if start == end else "day_range",
        start=start,
        end=None if start == end else end,
        time=f"{first:%H:%M}" if timed else None,
        end_time=f"{last:%H:%M}" if timed and last != first else None,
        zone=zone if timed else None,
        tentative=str(component.get("STATUS", "")).upper() == "TENTATIVE",
    )
    return None if _same(moment, entry.moment) else moment


def _zone(begins: datetime) -> str | None:
    return getattr(begins.tzinfo, "key", None) or (str(begins.tzinfo) if begins.tzinfo else None)


def _wall(instant: date | datetime, zone: str | None) -> date | datetime:
    if isinstance(instant, datetime) and instant.tzinfo is not None:
        return instant.astimezone(ZoneInfo(zone or "UTC"))
    return instant


def _same(new: Moment, old: Moment) -> bool:
    """Whether both say the same days and times."""
    return old.day_known and _said(new) == _said(old)


def _said(moment: Moment) -> tuple[object, ...]:
    end = moment.end or moment.start
    end_time = moment.end_time if moment.end_time != moment.time else None
    return moment.start, end, moment.time, end_time, moment.zone if moment.time else None, moment.tentative


def _lines(content: bytes) -> dict[str, int]:
    """The line on which each UID stands."""
    found: dict[str, int] = {}
    for number, line in enumerate(content.decode(errors="replace").splitlines(), 1):
        if line.upper().startswith("UID:"):
            found.setdefault(line[4:].strip(), number)
    return found
