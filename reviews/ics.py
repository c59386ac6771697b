"""Calendars as .ics files: of a region, of everything, or of one entry to keep. An entry without a day is in none."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

import icalendar

from dialogue.replies import Name, Say
from reviews.calendar import Calendar, Source
from reviews.entries import Call, Deadline, Entry, Event
from reviews.ics_changes import uid
from reviews.rules.moments import tell
from reviews.telling import called, named, where

Words: TypeAlias = Callable[[Say], str]
"""A message in plain words, in the language of the file."""

REFRESH = "PT6H"
"""How often programs are asked to look again; a hint that some ignore."""
ALARM = timedelta(days=-1)
_NOT_HELD = ("cancelled", "postponed")


@dataclass(frozen=True, slots=True)
class _Speech:
    """How a file speaks: its words, their language, and the host that makes its UIDs."""

    words: Words
    language: str
    host: str


def calendar_ics(calendar: Calendar, *, of: str, words: Words, language: str, host: str, now: datetime) -> bytes:
    """The .ics of a region's slug, of `all`, or of subjects parted by spaces (`event:arab-review-2021`).

    Entries that are named come with an alarm a day before; calendars to subscribe to have none, as reminders do that.
    `host` makes UIDs, which stay the same in all languages. Raises KeyError when there is no such region or entry.
    """
    single = ":" in of
    if not single and of != "all" and f"region:{of}" not in calendar.facts:
        raise KeyError(of)
    entries = _named(calendar, of) if single else calendar.entries(regions=() if of == "all" else (of,), now=now)
    name = (
        Say("ics-name-one", name=tuple(map(called, entries))) if single else Say("ics-name", place=named("region", of))
    )
    made, speech = _head(words(name)), _Speech(words, language, host)
    for entry in entries:
        if has_day(entry):
            made.add_component(_vevent(calendar, entry, speech, now=now, alarm=single))
    made.add_missing_timezones()
    content: bytes = made.to_ical()
    return content


def _named(calendar: Calendar, of: str) -> list[Entry]:
    facts = [calendar.facts[subject] for subject in of.split()]
    return [fact for fact in facts if isinstance(fact, Entry)]


def with_day(calendar: Calendar, subjects: Iterable[str]) -> tuple[str, ...]:
    """Those of these subjects that belong into somebody's calendar: they have a day, and are not made up."""
    facts = ((subject, calendar.fact(subject)) for subject in subjects)
    real = ((subject, fact) for subject, fact in facts if isinstance(fact, Entry) and not getattr(fact, "example", 0))
    return tuple(subject for subject, fact in real if has_day(fact))


def has_day(entry: Entry) -> bool:
    """Whether an entry can stand in an .ics: its days and its year are known, if only inferred."""
    return entry.moment.day_known and entry.moment.year_known


def _head(name: str) -> icalendar.Calendar:
    made = icalendar.Calendar()
    made.add("PRODID", "-//Passerelle//Calendar of the regional reviews//EN")
    made.add("VERSION", "2.0")
    made.add("METHOD", "PUBLISH")
    made.add("NAME", name)
    made.add("X-WR-CALNAME", name)
    made.add("REFRESH-INTERVAL", timedelta(hours=6), parameters={"VALUE": "DURATION"})
    made.add("X-PUBLISHED-TTL", REFRESH)
    return made


def _vevent(calendar: Calendar, entry: Entry, speech: _Speech, *, now: datetime, alarm: bool) -> icalendar.Event:
    made = icalendar.Event()
    changed = calendar.changed.get(entry.subject, now.astimezone(UTC).replace(microsecond=0))
    made.add("UID", uid(entry, speech.host))
    made.add("SEQUENCE", calendar.sequences.get(entry.subject, 0))
    made.add("DTSTAMP", changed)
    made.add("LAST-MODIFIED", changed)
    description = "\n".join(speech.words(say) for say in _description(calendar, entry))
    for name, text in (("SUMMARY", speech.words(_summary(entry))), ("DESCRIPTION", description)):
        made.add(name, text, parameters={"LANGUAGE": speech.language})
    made.add("STATUS", _status(entry))
    _add_time(made, entry)
    if isinstance(entry, Event) and entry.place:
        made.add("LOCATION", entry.place)
    if alarm and _status(entry) != "CANCELLED":
        made.add_component(_alarm(speech.words(_summary(entry))))
    return made


def _add_time(made: icalendar.Event, entry: Entry) -> None:
    """Wall times in their zone; whole days where the hour of the start or of the end of several days is not known."""
    moment = entry.moment
    if moment.time is None or (moment.precision == "day_range" and moment.end_time is None):
        first, last = moment.first_day, moment.last_day
        assert first is not None  # `has_day`
        assert last is not None  # `has_day`
        made.add("DTSTART", last if isinstance(entry, Deadline | Call) else first)
        made.add("DTEND", last + timedelta(days=1))
        made.add("TRANSP", "TRANSPARENT")
        return
    zone = ZoneInfo(moment.zone or "UTC")
    begins, ends = moment.first_instant, moment.last_instant
    assert begins is not None  # `has_day`
    assert ends is not None  # `has_day`
    made.add("DTSTART", begins.astimezone(zone))
    if moment.end_time and ends != begins:
        made.add("DTEND", ends.astimezone(zone))


def _alarm(text: str) -> icalendar.Alarm:
    made = icalendar.Alarm()
    made.add("ACTION", "DISPLAY")
    made.add("DESCRIPTION", text)
    made.add("TRIGGER", ALARM)
    return made


def _status(entry: Entry) -> str:
    if isinstance(entry, Event) and entry.state in _NOT_HELD:
        return "CANCELLED"
    return "TENTATIVE" if entry.moment.tentative else "CONFIRMED"


def _summary(entry: Entry) -> Say:
    state = entry.state if isinstance(entry, Event) and entry.state in _NOT_HELD else None
    kind = "deadline" if isinstance(entry, Deadline | Call) else "event"
    summary = Say(f"ics-{kind}", place=where(entry), name=called(entry))
    return Say(f"ics-{state}", name=summary) if state else summary


def _description(calendar: Calendar, entry: Entry) -> Iterable[Say]:
    yield Say("ics-when", when=tell(entry.moment))
    if entry.for_states:
        yield Say("ics-for-states")
    if isinstance(entry, Event):
        yield Say("ics-format", format=named("format", entry.format))
    if entry.moment.day_known and entry.moment.time is None and isinstance(entry, Deadline | Call):
        yield Say("ics-zone", zone=Name(entry.moment.zone or "UTC"))
    source = calendar.get(Source, entry.source)
    if source is not None:
        yield Say("ics-source", title=Name(source.title))
