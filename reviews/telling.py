"""How facts are named and told: in one line, on a card, as a label. The same in chats, pages, reminders and files."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias

from dialogue.replies import Argument, Language, Name, Original, Say, Year
from reviews.calendar import (
    Calendar,
    Call,
    Deadline,
    Document,
    Entry,
    Event,
    Fact,
    Membership,
    Region,
    Round,
    Source,
    Step,
)
from reviews.library import Objective, Principle
from reviews.rules.moments import tell, tell_in
from reviews.stages import stage_of

SHORT = 60
"""Characters that a name may take in a push, of which two and their dates come to 300."""
LABEL = 40
"""Characters of a name on a button, as many as a small phone shows."""

Category: TypeAlias = Literal[
    "region",
    "commission",
    "sub-region",
    "workshop-region",
    "process",
    "level",
    "tag",
    "kind",
    "format",
    "access",
    "state",
    "stage",
    "audience",
    "document",
    "issuer",
    "status",
    "stakeholder",
    "role",
    "principle",
    "objective",
    "registration-state",
    "weekday",
    "topic",
]


def named(category: Category, slug: str | int) -> Say:
    """The message that names a word of a closed list: `named("format", "in_person")`, `named("objective", 7)`."""
    return Say(f"{category}-{str(slug).lower().replace('_', '-')}")


def called(fact: Fact) -> Argument:
    """What a fact is called: its own printed name, else what kind of thing it is."""
    match fact:
        case Region():
            return named("region", fact.slug)
        case Principle() | Objective():
            return Say(fact.slug)
        case Event():
            return Name(fact.name) if fact.name else named("kind", fact.kind)
        case Deadline():
            return Original(fact.what)
        case Step():
            return Original(fact.text)
        case Document():
            return named("document", fact.type) if fact.title == "Concept note" else Name(fact.title)
        case _:
            return Name(str(getattr(fact, "name", None) or getattr(fact, "title", None) or fact.slug))


def where(entry: Entry) -> tuple[Argument, ...]:
    """The regions of an entry, or that it is global."""
    return tuple(named("region", region) for region in entry.regions) or (named("level", "global"),)


def title(calendar: Calendar, fact: Fact) -> Say:
    """What it is called: the kind in the reader's words, and the name its source prints."""
    match fact:
        case Event():
            told = {"kind": named("kind", fact.kind), "where": places(fact)}
            return Say("telling-event-named", **told, name=called(fact)) if fact.name else Say("telling-event", **told)
        case Deadline():
            return Say("telling-deadline", what=called(fact), where=places(fact))
        case Call():
            return Say("telling-call-example" if fact.example else "telling-call", name=called(fact))
        case Step():
            return Say("telling-step", text=called(fact), where=places(fact))
        case Document():
            return _document(fact, called(fact))
        case _:
            return Say("telling-thing", name=called(fact))


def short_title(fact: Fact) -> Say:
    """The same where there is little room: an event by its kind and region, all else in a few words."""
    match fact:
        case Event():
            return Say("telling-event", kind=named("kind", fact.kind), where=places(fact))
        case Deadline():
            return Say("telling-deadline", what=Original(fact.what, longest=SHORT), where=places(fact))
        case Call():
            name = Original(fact.name, longest=SHORT)
            return Say("telling-call-example" if fact.example else "telling-call", name=name)
        case Step():
            return Say("telling-step", text=Original(fact.text, longest=SHORT), where=places(fact))
        case Document():
            return _document(fact, Original(fact.title, longest=SHORT))
        case _:
            return Say("telling-thing", name=called(fact))


def _document(document: Document, name: Argument) -> Say:
    """By its kind and title; one whose title is nothing but its kind, by whose it is."""
    kind = named("document", document.type)
    if called(document) == kind:
        return Say("telling-event", kind=kind, where=places(document))
    return Say("telling-document", kind=kind, name=name)


def document_label(document: Document) -> Argument:
    """What a button calls a document."""
    named_by_kind = called(document) == named("document", document.type)
    name = Original(document.title, longest=LABEL)
    return _document(document, name) if named_by_kind else name


def call_label(call: Call) -> Say:
    """The label of a call's button."""
    name = Original(call.name, longest=LABEL)
    return Say("telling-call-example", name=name) if call.example else Say("telling-thing", name=name)


def places(entry: Entry | Document) -> Say:
    """The regions it belongs to; everywhere when to none."""
    if not entry.regions:
        return Say("telling-everywhere")
    return Say("telling-regions", regions=tuple(region_name(region) for region in entry.regions))


def region_name(slug: str) -> Say:
    """The name of a review region."""
    return named("region", slug)


def when(calendar: Calendar, entry: Entry, zone: str | None) -> Say:
    """Its date as its source has it, with the reader's own time beside it, or "not announced as of ..."."""
    if entry.moment.precision == "undated":
        return tell(entry.moment, as_of=calendar.as_of(entry))
    return tell_in(entry.moment, zone)


def unannounced(calendar: Calendar, fact: Fact) -> Say:
    """That something of a fact is not known, as of the date of its source where that has one."""
    as_of = calendar.as_of(fact)
    return Say("telling-unannounced-as-of", asof=tell(as_of)) if as_of else Say("telling-unannounced")


def entry_line(calendar: Calendar, entry: Entry, zone: str | None, now: datetime) -> Say:
    """One entry of a list: what, when, and what the reader must not overlook."""
    marks = marks_of(calendar, entry, now)
    told = {"title": title(calendar, entry), "when": listed_when(calendar, entry, zone, now)}
    return Say("telling-line-marked", **told, marks=_sentences(marks)) if marks else Say("telling-line", **told)


def listed_when(calendar: Calendar, entry: Entry, zone: str | None, now: datetime) -> Say:
    """Its date; that of an open call is its last day, and says so."""
    dated = when(calendar, entry, zone)
    return Say("interest-until", when=dated) if isinstance(entry, Call) and entry.open(now) else dated


def _sentences(marks: Sequence[Say]) -> Say:
    """One sentence after the other."""
    first, *rest = marks
    return Say("telling-two", first=first, second=_sentences(rest)) if rest else first


def marks_of(calendar: Calendar, entry: Entry, now: datetime) -> list[Say]:
    """Past, cancelled, postponed, for States, closed: what changes how an entry is to be read."""
    marks = [Say("telling-past")] if calendar.past(entry, now=now) else []
    marks += [Say("telling-for-states")] if entry.for_states else []
    if isinstance(entry, Event):
        marks += [Say(f"telling-{entry.state}")] if entry.state != "announced" else []
        marks += [Say("telling-closed")] if entry.access == "closed_to_states" else []
        marks += [Say("telling-by-invitation")] if entry.access == "by_invitation" else []
    if isinstance(entry, Call):
        marks += [Say("telling-open")] if entry.open(now) else []
    return marks


def event_label(calendar: Calendar, event: Event) -> Say:
    """The label of an event's button: by its region, or where it concerns all, by its year and name."""
    if event.regions or not event.name:
        where = region_name(event.regions[0]) if event.regions else Say("telling-everywhere")
        return Say("telling-event-label", kind=named("kind", event.kind), where=where)
    first = event.moment.first_instant
    if first is None:
        return Say("telling-thing", name=Original(event.name))
    return Say("telling-event-label-year", year=Year(first.year), name=Original(event.name))


def stage(calendar: Calendar, region: Region, now: datetime) -> Say:
    """How far a region is."""
    found = stage_of(calendar, region.slug, now=now)
    told = unannounced(calendar, region) if found == "unknown" else named("stage", found)
    return Say("telling-stage", region=region_name(region.slug), stage=told)


def source_line(calendar: Calendar, fact: Fact) -> Say | None:
    """Where it is from and as of when; what was not issued officially says so."""
    source = calendar.get(Source, fact.source)
    if source is None:
        return None
    issued = Say("telling-official") if source.official else named("issuer", source.issuer)
    if source.as_of is None:
        return Say("telling-source-undated", title=Name(source.title), issued=issued)
    return Say("telling-source", title=Name(source.title), issued=issued, day=tell(source.as_of))


def membership_lines(calendar: Calendar, country: str) -> list[Say]:
    """The published lists by which a country belongs to its regions, each with its date."""
    lists = [calendar.get(Membership, slug) for slug in calendar.countries[country].said_by]
    told = [source_line(calendar, each) for each in lists if each and each.region]
    return [line for line in told if line]


def round_line(calendar: Calendar, round: Round, now: datetime) -> Say:
    """A round of regional reviews or an edition of the global forum, with its years."""
    return Say("telling-round-past" if round.past(now) else "telling-round", round=round_name(round))


def round_name(round: Round) -> Say:
    """A round by its kind and years."""
    kind = Say("telling-round-regional" if round.kind == "regional" else "telling-round-forum")
    if round.first_year == round.last_year:
        return Say("telling-round-name", kind=kind, year=Year(round.first_year))
    return Say("telling-round-name-years", kind=kind, first=Year(round.first_year), last=Year(round.last_year))


def languages(codes: Sequence[str]) -> tuple[Language, ...]:
    """Languages by name, in the reader's language."""
    return tuple(Language(code) for code in codes)
