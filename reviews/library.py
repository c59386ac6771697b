"""What the sources say besides dates: principles, objectives, criteria, outlines, resolutions, budget."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from pydantic import JsonValue

from reviews.facts import Fact, Strict
from reviews.rules.moments import Moment
from reviews.vocabulary import Address, DocumentType, Format, ShortDay, Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle(Fact):
    """One of the ten guiding principles. Its name in each language is the text `principle-<number>`."""

    KIND: ClassVar[str] = "principle"

    number: int
    as_written: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective(Fact):
    """One of the 23 objectives. Its name in each language is the text `objective-<number>`."""

    KIND: ClassVar[str] = "objective"

    number: int
    short: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholders(Fact):
    """A type of stakeholder that people choose from, and the items of the printed lists that it covers."""

    KIND: ClassVar[str] = "stakeholder_type"

    printed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeholderList(Fact):
    """A list of stakeholders as printed, item by item, in its order."""

    KIND: ClassVar[str] = "stakeholder_list"

    context: str | None = None
    scope: str | None = None
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Strict):
    """What somebody does in a phase; no actor means that none is named."""

    actor: str | None = None
    do: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria(Fact):
    """The criteria of one phase, exactly the factors printed there; the lists differ from phase to phase."""

    KIND: ClassVar[str] = "criteria"

    printed: str | None = None
    title: str
    openness: str | None = None
    formats: tuple[Format, ...] = ()
    balance: tuple[str, ...] = ()
    considerations: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    activities: tuple[Activity, ...] = ()
    details: Mapping[str, JsonValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Points(Fact):
    """A list of points as printed: questions to ask, things to do, parts of a report."""

    KIND: ClassVar[str] = "points"

    items: tuple[str, ...]
    condition: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Strict):
    """A section of an outline. No words means that no length is suggested."""

    number: int
    title: str
    words: int | None = None
    as_written: str | None = None
    items: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline(Fact):
    """The outline of a written contribution: sections, or plain items."""

    KIND: ClassVar[str] = "outline"

    title: str
    audience: str
    sections: tuple[Part, ...] = ()
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Strict):
    """What a source says that a paragraph of a resolution says."""

    number: str
    says: str
    quote: str | None = None
    source: Slug | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(Fact):
    """A resolution and its paragraphs as the sources report them; not checked against the original."""

    KIND: ClassVar[str] = "resolution"

    symbol: str
    title: str
    url: Address | None = None
    paragraphs: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Fact):
    """A rule of time that a source sets. `computed` are days worked out from it, by event: ours, not the source's."""

    KIND: ClassVar[str] = "rule"

    rule: str
    offset_days: int | None = None
    offset_months: int | None = None
    anchor: str | None = None
    anchor_suggested: str | None = None
    computed: Mapping[str, ShortDay | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget(Fact):
    """A budget as printed, with its rows and sums, and what was found when they were added up."""

    KIND: ClassVar[str] = "budget"

    title: str
    status: str
    as_of: Moment
    currency: str
    details: Mapping[str, JsonValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Fact):
    """A rule of the checklist of a careful colleague, with its numbers. A region switches it off under `off`.

    `days` is when it is too late, `warn_days` when it is due; `types` are the documents that are looked for.
    """

    KIND: ClassVar[str] = "check"

    on: bool = True
    days: int | None = None
    warn_days: int | None = None
    types: tuple[DocumentType, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Fact):
    """A point of the printed checklist for organising a review."""

    KIND: ClassVar[str] = "task"

    text: str
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskState(Fact):
    """How far a region is with a point of that checklist, and since when."""

    KIND: ClassVar[str] = "task_state"

    task: Slug
    region: Slug
    state: Literal["open", "done", "not_applicable"] = "open"
    date: ShortDay | None = None


LIBRARY: tuple[type[Fact], ...] = (
    *(Principle, Objective, Stakeholders, StakeholderList, Criteria, Points, Outline, Resolution, Rule, Budget),
    *(Check, Task, TaskState),
)
