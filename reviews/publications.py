"""Publications: whether a document is out, who asked to be told when it is, and who took part in what it is about."""

from collections.abc import Iterator, Mapping

from reviews.calendar import Calendar, Call, Document, Event
from reviews.vocabulary import DocumentType
from storage import taking_part
from storage.database import Transaction

OUT = "published"
"""The wish for a document itself."""
KINDS: Mapping[str, tuple[DocumentType, ...]] = {
    "agenda": ("programme",),
    "papers": ("concept_note", "background_paper", "background_note"),
    "recording": ("recording",),
    "summary": ("summary",),
    "report": ("report",),
    "review": ("voluntary_review",),
    "feedback": ("feedback",),
}
"""What people can ask to be told of an event, and the documents that are meant."""
OF_STATES = ("review", "feedback")
"""What people can ask to be told of a region or a country too: what its States publish."""


def published(document: Document) -> bool:
    """Whether it is out: it has an address, or is not said to be in preparation."""
    return document.url is not None or document.status is None


def fulfilled(calendar: Calendar, document: Document) -> Iterator[tuple[str, str]]:
    """The wishes that a document fulfils, with what each is about."""
    if not published(document):
        return
    yield OUT, document.subject
    for of in (of for of, types in KINDS.items() if document.type in types):
        if document.event:
            yield of, f"event:{document.event}"
        if of in OF_STATES:
            yield from ((of, about) for about in _around(calendar, document))


def _around(calendar: Calendar, document: Document) -> Iterator[str]:
    """The regions and countries that it is about."""
    regions = dict.fromkeys(document.regions)
    for code in document.countries:
        yield f"country:{code.lower()}"
        regions |= dict.fromkeys(calendar.regions_of_country(code))
    yield from (f"region:{slug}" for slug in regions)


async def takers(tx: Transaction, calendar: Calendar, document: Document) -> list[str]:
    """The active people who took part in its event or the consultations before it, or contributed to its State's."""
    events = list(_events(calendar, document))
    if not events:
        return []
    slugs = {event.slug for event in events}
    calls = [call.slug for call in calendar.of(Call) if call.event in slugs]
    subjects = [*(event.subject for event in events), *(f"call:{slug}" for slug in calls)]
    return await taking_part.people(tx, subjects=subjects, calls=calls)


def _events(calendar: Calendar, document: Document) -> Iterator[Event]:
    event = calendar.get(Event, document.event)
    if event:
        yield from (event, *calendar.consultations_of(event))
    for other in calendar.of(Event) if document.countries else ():
        if not set(document.countries).isdisjoint(other.countries):
            yield other
