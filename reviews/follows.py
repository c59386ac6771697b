"""What following a place means: which entries a person hears about, and who hears about a fact."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from reviews.calendar import Calendar, Call, Deadline, Document, Entry, Event, Fact, Process, Region, SubRegion
from reviews.rules.occasions import Occasion, occasion_of
from reviews.rules.quiet_hours import Rhythm
from reviews.rules.reminders import INVITATION, Reminder

GLOBAL = "global"
"""The topic of all regions together, apart from what is heard about in each (S3-39)."""
TOPICS = ("registration", "submissions", "calendar", "events", GLOBAL)
"""What can be heard about: registration, written submissions, calendar, events of each region, and the global one."""
_PLACES: dict[str, type[Fact]] = {"region": Region, "sub_region": SubRegion, "process": Process, "event": Event}
_INVITING = ("regional_review", "multi_stakeholder_consultation", "preparatory_consultation")
"""Kinds of events whose invitations are due six weeks ahead."""


def can_follow(calendar: Calendar, what: str, slug: str) -> bool:
    """Whether there is such a thing to follow."""
    if what == "country":
        return len(slug) == 2 and slug.isascii() and slug.isalpha()
    return what in _PLACES and calendar.get(_PLACES[what], slug) is not None


def followed_entries(calendar: Calendar, follows: Iterable[tuple[str, str]], now: datetime) -> tuple[Entry, ...]:
    """What stands in the calendar of somebody who follows these, in order; nothing for staff alone."""
    slugs: dict[str, set[str]] = {}
    for what, slug in follows:
        slugs.setdefault(what, set()).add(slug)
    found: dict[str, Entry] = {}
    if slugs.keys() & {"region", "sub_region", "process"}:
        chosen = calendar.entries(
            regions=slugs.get("region", ()),
            sub_regions=slugs.get("sub_region", ()),
            processes=slugs.get("process", ()),
            now=now,
        )
        found = {entry.subject: entry for entry in chosen}
    countries, events = {code.upper() for code in slugs.get("country", ())}, slugs.get("event", set())
    for event in calendar.of(Event) if countries or events else ():
        if event.slug in events or not countries.isdisjoint(event.countries):
            found[event.subject] = event
    return tuple(entry for entry in found.values() if entry.audience != "staff")


def occasions(calendar: Calendar, entries: Iterable[Entry], since: datetime) -> list[Occasion]:
    """What of these can be reminded of; what is cancelled, postponed or not dated cannot."""
    found = (
        _occasion(calendar, entry, since) for entry in entries if getattr(entry, "state", "announced") == "announced"
    )
    return [each for each in found if each]


def occasion(calendar: Calendar, subject: str, since: datetime) -> Occasion | None:
    """The occasion of one subject; None when it is no dated entry."""
    fact = calendar.fact(subject)
    return _occasion(calendar, fact, since) if isinstance(fact, Entry) else None


def topics_of(fact: Fact) -> frozenset[str]:
    """The topics under which a fact is heard about."""
    match fact:
        case Event():
            return frozenset({"events", "calendar"})
        case Call():
            return frozenset({"registration", "submissions", "calendar"})
        case Deadline():
            return frozenset({"submissions", "calendar"})
        case Document(type="template" | "guidance"):
            return frozenset({"submissions", "calendar"})
        case _:
            return frozenset({"calendar"})


def heard(calendar: Calendar, reminder: Reminder, topics: Collection[str]) -> bool:
    """Whether somebody with these topics (none: all) hears a reminder; invitations belong to registration too."""
    fact = calendar.fact(reminder.subject)
    if fact is None:
        return False
    extra = {"registration"} if reminder.lead == INVITATION else set[str]()
    return not topics or not (topics_of(fact) | extra).isdisjoint(topics)


def places_of(fact: Fact) -> dict[str, tuple[str, ...]]:
    """What to follow in order to hear about a fact: kind of place and slugs."""
    places: dict[str, tuple[str, ...]] = {"region": tuple(getattr(fact, "regions", ()))}
    match fact:
        case Event():
            places |= {"event": (fact.slug,), "sub_region": fact.sub_regions, "process": fact.processes}
            places["country"] = tuple(code.lower() for code in fact.countries)
        case Document() | Deadline() | Call():
            places["event"] = (fact.event,) if fact.event else ()
    if isinstance(fact, Document):
        places["country"] = tuple(code.lower() for code in fact.countries)
    return {what: slugs for what, slugs in places.items() if slugs}


def places_around(calendar: Calendar, fact: Fact) -> dict[str, tuple[str, ...]]:
    """The same, and where a document is heard of besides: the regions of its State, or else those of its event."""
    places = places_of(fact)
    if isinstance(fact, Document) and not fact.regions:
        event = calendar.get(Event, fact.event)
        around = [region for code in fact.countries for region in calendar.regions_of_country(code)]
        around += event.regions if event else ()
        places |= {"region": tuple(dict.fromkeys(around))} if around else {}
    return places


def usual_hours(calendar: Calendar, follows: Sequence[tuple[str, str]]) -> Rhythm:
    """The usual day hours of the first region somebody follows; 10 to 18 UTC where none is known."""
    for what, slug in follows:
        fact = calendar.get(_PLACES[what], slug) if what in _PLACES else None
        regions = (fact.slug,) if isinstance(fact, Region) else _regions_of(calendar, what, slug, fact)
        region = calendar.get(Region, next(iter(regions), None))
        if region:
            return Rhythm(region.zone, _hour(region.day_ends), _hour(region.day_begins))
    return Rhythm("UTC", quiet_from=18, quiet_until=10)


def _regions_of(calendar: Calendar, what: str, slug: str, fact: Fact | None) -> tuple[str, ...]:
    if what == "country":
        return calendar.regions_of_country(slug)
    return (fact.region,) if isinstance(fact, SubRegion) else tuple(getattr(fact, "regions", ()))


def _hour(clock: str) -> int:
    return int(clock[:2])


def _occasion(calendar: Calendar, entry: Entry, since: datetime) -> Occasion | None:
    event = entry if isinstance(entry, Event) else None
    return occasion_of(
        entry.subject,
        entry.moment,
        since=since,
        zone="UTC",
        deadline=isinstance(entry, Deadline | Call),
        for_states=entry.for_states or bool(event and event.access == "closed_to_states"),
        invites=bool(event and event.kind in _INVITING and event.access in ("open", "unknown")),
        precedes=f"event:{event.precedes}" if event and event.precedes else None,
    )
