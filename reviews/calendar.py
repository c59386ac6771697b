"""The calendar: one immutable snapshot of all facts, and the questions that chats, pages and reminders ask it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar

from pydantic import TypeAdapter

from reviews.entries import Call, Deadline, Entry, Event, Registration, RegistrationStep, Step
from reviews.facts import Contact, Corridor, Document, Fact, Round, Source
from reviews.library import LIBRARY
from reviews.regions import Country, Membership, Process, Region, Section, Site, SubRegion, WorkshopRegion
from reviews.rules.moments import Moment, calendar_order

__all__ = [
    "KINDS",
    "Calendar",
    "Call",
    "Change",
    "Contact",
    "Corridor",
    "Country",
    "Deadline",
    "Document",
    "Entry",
    "Event",
    "Fact",
    "Membership",
    "Process",
    "Region",
    "Registration",
    "RegistrationStep",
    "Round",
    "Section",
    "Site",
    "Source",
    "Step",
    "SubRegion",
    "WorkshopRegion",
    "adapter",
]

Row: TypeAlias = Mapping[str, Any]
"""A fact as it is stored: `kind`, `slug`, `body` (JSON), `version`, `sequence`, perhaps `changed` (milliseconds)."""
AnyFact = TypeVar("AnyFact", bound=Fact)

_CALENDAR: tuple[type[Fact], ...] = (
    *(Source, Round, Region, SubRegion, WorkshopRegion, Membership, Process),
    *(Event, Deadline, Step, Call, Contact, Document),
)
KINDS: Mapping[str, type[Fact]] = MappingProxyType({each.KIND: each for each in (*_CALENDAR, *LIBRARY)})
"""Every kind of fact by its word."""
_ADAPTERS: dict[str, TypeAdapter[Any]] = {kind: TypeAdapter(each) for kind, each in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one fact that is no longer what it was. A new fact is a change of the field `` from None."""

    subject: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Calendar:
    """A snapshot of all facts. `versions` and `sequences` are by subject."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    versions: Mapping[str, int] = field(default_factory=dict)
    sequences: Mapping[str, int] = field(default_factory=dict)
    bodies: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """The facts as they are stored."""
    changed: Mapping[str, datetime] = field(default_factory=dict)
    """When facts changed last, where the store says so."""
    kinds: Mapping[str, Mapping[str, Fact]] = field(default_factory=dict)
    countries: Mapping[str, Country] = field(default_factory=dict)
    """All countries and territories of the world by their ISO 3166 codes."""

    @classmethod
    def from_facts(cls, rows: Iterable[Row]) -> "Calendar":
        """The calendar of stored facts. Raises ValueError (of pydantic) when a body is no fact of its kind."""
        kept = list(rows)
        read = [_ADAPTERS[row["kind"]].validate_python(row["body"]) for row in kept]
        zones = {each.slug: each.zone for each in read if isinstance(each, Region)}
        facts = {each.subject: _placed(each, zones) for each in read}
        return cls(
            facts=MappingProxyType(facts),
            versions={f"{row['kind']}:{row['slug']}": row["version"] for row in kept},
            sequences={f"{row['kind']}:{row['slug']}": row["sequence"] for row in kept},
            bodies={f"{row['kind']}:{row['slug']}": row["body"] for row in kept},
            changed={f"{row['kind']}:{row['slug']}": _instant(row["changed"]) for row in kept if row.get("changed")},
            kinds=_by_kind(facts.values()),
            countries=_countries(facts.values()),
        )

    # What there is

    def of(self, kind: type[AnyFact]) -> tuple[AnyFact, ...]:
        """All facts of a kind, entries in calendar order."""
        return tuple(self.kinds.get(kind.KIND, {}).values())  # type: ignore[arg-type]  # `kinds` files them by class

    def get(self, kind: type[AnyFact], slug: str | None) -> AnyFact | None:
        """The fact of this kind and slug."""
        found = self.kinds.get(kind.KIND, {}).get(slug or "")
        return found if isinstance(found, kind) else None

    def fact(self, subject: str) -> Fact | None:
        """The fact that a subject names: `event:arab-review-2021`."""
        return self.facts.get(subject)

    @property
    def regions(self) -> tuple[Region, ...]:
        """The review regions, in the order of their names."""
        return self.of(Region)

    # What stands in it

    def entries(
        self,
        *,
        regions: Iterable[str] = (),
        processes: Iterable[str] = (),
        sub_regions: Iterable[str] = (),
        audience: str | None = None,
        levels: Iterable[str] = (),
        tags: Iterable[str] = (),
        round: str | None = None,
        past: bool | None = None,
        now: datetime,
    ) -> tuple[Entry, ...]:
        """Events, deadlines, calls and steps, merged and in order; without a filter all there are.

        Regions, processes and sub-regions add up; what belongs to none of them and is global is in every selection of
        regions. `audience` keeps what is for it or for all. Steps that only announce an event or deadline are left
        out, and so is what a newer plan has superseded.
        """
        wanted = _Places(frozenset(regions), frozenset(processes), frozenset(sub_regions))
        keep: list[Callable[[Entry], bool]] = [wanted.hold]
        if audience is not None:
            keep.append(lambda entry: entry.audience in (audience, "all"))
        if chosen := frozenset(levels):
            keep.append(lambda entry: entry.level in chosen)
        if topics := frozenset(tags):
            keep.append(lambda entry: not topics.isdisjoint(entry.tags))
        if round is not None:
            keep.append(lambda entry: entry.round == round)
        if past is not None:
            keep.append(lambda entry: self.past(entry, now=now) == past)
        found = [entry for entry in self._entries() if all(test(entry) for test in keep)]
        return tuple(sorted(found, key=lambda entry: calendar_order(entry.moment)))

    def steps_of(self, region: str, *, superseded: bool = False) -> tuple[Step, ...]:
        """The timeline of a region in the order of its source."""
        steps = [step for step in self.of(Step) if region in step.regions and (superseded or not step.superseded)]
        return tuple(sorted(steps, key=lambda step: (step.round or "", step.position)))

    def consultations_of(self, event: Event) -> tuple[Event, ...]:
        """The consultations that belong to a review."""
        return tuple(other for other in self.of(Event) if other.precedes == event.slug)

    def linked(self, event: Event) -> tuple[Event, ...]:
        """What precedes an event and what it precedes."""
        after = self.get(Event, event.precedes)
        return (*self.consultations_of(event), *((after,) if after else ()))

    # What goes with it

    def registration_of(self, event: Event) -> Registration | None:
        """How to register for an event, or else how its region says; None where registration is not offered."""
        if not event.offers_registration:
            return None
        if event.registration or event.kind not in ("regional_review", "multi_stakeholder_consultation"):
            return event.registration
        found = (self.get(Region, region) for region in event.regions)
        return next((region.registration for region in found if region and region.registration), None)

    def contacts_of(self, region: str | None) -> tuple[Contact, ...]:
        """The contacts of a region; with None those of the whole review."""
        return tuple(each for each in self.of(Contact) if (region in each.regions if region else not each.regions))

    def documents_of(self, *, region: str | None = None, event: str | None = None) -> tuple[Document, ...]:
        """The documents of a region and of an event in it, or those for everybody when neither is named."""
        return tuple(each for each in self.of(Document) if _belongs(each, region, event))

    def regions_of_country(self, code: str) -> tuple[str, ...]:
        """The regions a country belongs to; empty when no list says so, and the region is to be asked."""
        country = self.countries.get(code.upper())
        return country.regions if country else ()

    def as_of(self, fact: Fact) -> Moment | None:
        """The date of the source of a fact: what is not known was not known as of then."""
        source = self.get(Source, fact.source)
        return source.as_of if source else None

    def past(self, entry: Entry, *, now: datetime) -> bool:
        """Whether an entry is over, or its whole round is, or what an undated one was to precede."""
        round = self.get(Round, entry.round)
        after = self.get(Event, entry.precedes) if isinstance(entry, Event) and not entry.moment.last_instant else None
        by_itself = entry.moment.past(now) or (round is not None and round.past(now))
        return by_itself or (after is not None and self.past(after, now=now))

    def current_round(self, *, now: datetime) -> Round | None:
        """The round of regional reviews that is not past, or will come first."""
        rounds = [each for each in self.of(Round) if each.kind == "regional" and not each.past(now)]
        return min(rounds, key=lambda each: each.first_year, default=None)

    def alternation(self) -> tuple[Round, ...]:
        """Regional reviews and editions of the global forum, in turn, by year."""
        return tuple(sorted(self.of(Round), key=lambda each: each.first_year))

    def _entries(self) -> Iterable[Entry]:
        yield from (*self.of(Event), *self.of(Deadline), *self.of(Call))
        yield from (each for each in self.of(Step) if not (each.event or each.deadline or each.superseded))


@dataclass(frozen=True, slots=True)
class _Places:
    """Where entries are wanted from."""

    regions: frozenset[str]
    processes: frozenset[str]
    sub_regions: frozenset[str]

    def hold(self, entry: Entry) -> bool:
        """Whether an entry is from one of these places; with none named, all are."""
        if not (self.regions or self.processes or self.sub_regions):
            return True
        event = entry if isinstance(entry, Event) else None
        if event and not (
            self.processes.isdisjoint(event.processes) and self.sub_regions.isdisjoint(event.sub_regions)
        ):
            return True
        if self.regions and not entry.regions and entry.level == "global":
            return not (event and event.processes)
        return not self.regions.isdisjoint(entry.regions)


def adapter(kind: str) -> TypeAdapter[Any]:
    """What validates and packs facts of a kind. Raises KeyError when there is no such kind."""
    return _ADAPTERS[kind]


def _instant(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds // 1000, UTC)


def _belongs(document: Document, region: str | None, event: str | None) -> bool:
    if region is None and event is None:
        return not document.regions and document.event is None
    return (region is not None and region in document.regions) or (event is not None and document.event == event)


def _placed(fact: Fact, zones: Mapping[str, str]) -> Fact:
    """An entry whose moment has its region's zone, and a deadline that ends when it is said to be."""
    if not isinstance(fact, Entry):
        return fact
    moment, zone = fact.moment, next((zones[region] for region in fact.regions if region in zones), None)
    if moment.zone is None and zone is not None:
        moment = replace(moment, zone=zone)
    if isinstance(fact, Deadline | Call) and moment.time and not moment.end_time:
        moment = replace(moment, end_time=moment.time)
    return replace(fact, moment=moment)


def _by_kind(facts: Iterable[Fact]) -> Mapping[str, Mapping[str, Fact]]:
    kinds: dict[str, dict[str, Fact]] = {}
    for fact in sorted(facts, key=_order):
        kinds.setdefault(fact.KIND, {})[fact.slug] = fact
    return kinds


def _order(fact: Fact) -> tuple[Any, ...]:
    return (fact.KIND, *calendar_order(fact.moment), fact.slug) if isinstance(fact, Entry) else (fact.KIND, fact.slug)


def _countries(facts: Iterable[Fact]) -> Mapping[str, Country]:
    lists = [each for each in facts if isinstance(each, Membership)]
    found = {code: Country(code) for each in lists for code in each.countries}
    for each in (each for each in lists if each.region):
        for code in each.countries:
            was = found[code]
            regions = tuple(dict.fromkeys((*was.regions, each.region or "")))
            found[code] = Country(code, regions, (*was.said_by, each.slug))
    return dict(sorted(found.items()))
