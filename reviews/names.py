"""Things by their names: a message for what the locales name, a proper name for what only its source names."""

from typing import Literal, TypeAlias

from dialogue.replies import Argument, Name, Original, Say
from reviews.entries import Deadline, Entry, Event, Step
from reviews.facts import Document, Fact
from reviews.library import Objective, Principle
from reviews.regions import Region

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


def title(fact: Fact) -> Argument:
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
