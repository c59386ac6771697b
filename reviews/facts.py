"""The facts of the reviews: what each kind of thing is. Unknown is None, an empty list or the word `unknown`.

Every fact has a slug that never changes and the source that says it. Facts are plain frozen data; `reviews.calendar`
answers questions about them, `reviews.format` reads them from files.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import ClassVar

from pydantic import ConfigDict

from reviews.rules.moments import Moment
from reviews.vocabulary import (
    Address,
    CountryCode,
    DocumentType,
    Issuer,
    Language,
    Level,
    Mail,
    ShortDay,
    Slug,
    Status,
    Tag,
)

FRESH = timedelta(days=180)
"""How long a contact counts as confirmed."""


class Strict:
    """Refuses fields that it does not know."""

    __slots__ = ()
    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid", coerce_numbers_to_str=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Strict):
    """What all facts have: a slug, the slug of the source, the place in it, its own words, and a note of ours."""

    KIND: ClassVar[str] = ""

    slug: Slug
    source: Slug | None = None
    where: str | None = None
    quote: str | None = None
    note: str | None = None

    @property
    def subject(self) -> str:
        """The fact's name for following, telling and changes: `event:arab-review-2021`."""
        return f"{self.KIND}:{self.slug}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Fact):
    """A document that says things, by its title. `issuer` parts what the UN says from what others say."""

    KIND: ClassVar[str] = "source"

    title: str
    publisher: str | None = None
    publisher_inferred: bool = False
    authors: tuple[str, ...] = ()
    type: str | None = None
    issuer: Issuer = "unknown"
    status: Status = "unknown"
    as_of: Moment | None = None
    previous_as_of: Moment | None = None
    url: Address | None = None

    @property
    def official(self) -> bool:
        """Whether the United Nations or a government issued it."""
        return self.issuer in ("un", "government")


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Fact):
    """A round of regional reviews, or an edition of the global forum, with its years."""

    KIND: ClassVar[str] = "round"

    kind: str = "regional"
    name: str
    first_year: int
    last_year: int
    feeds: Slug | None = None
    cycle_years: int | None = None

    def past(self, now: datetime) -> bool:
        """Whether its last year is over."""
        return now.astimezone(UTC).year > self.last_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Corridor(Strict):
    """A migration corridor between countries."""

    origins: tuple[CountryCode, ...]
    destinations: tuple[CountryCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Fact):
    """Whom to write to, as published on a date. Spelling is the source's; `note` says what looks wrong in it."""

    KIND: ClassVar[str] = "contact"

    role: str
    regions: tuple[Slug, ...] = ()
    name: str | None = None
    organisation: str | None = None
    email: Mail | None = None
    url: Address | None = None
    languages: tuple[Language, ...] = ()
    as_of: Moment | None = None
    verified_at: ShortDay | None = None

    def confirmed(self, now: datetime) -> bool:
        """Whether it was published or confirmed within `FRESH`; otherwise it is shown, but not to be tapped."""
        published = self.as_of.last_day if self.as_of else None
        last = date.fromisoformat(self.verified_at) if self.verified_at else published
        return last is not None and now.astimezone(UTC).date() - last <= FRESH


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Fact):
    """A paper, recording or site. No languages means that the source does not state them.

    `countries` are the States that it is of or about: a voluntary review, a State's feedback. One with a `status` and
    without an address is announced, and not out yet.
    """

    KIND: ClassVar[str] = "document"

    title: str
    title_is_ours: bool = False
    type: DocumentType
    publisher: str | None = None
    issuer: Issuer = "unknown"
    status: str | None = None
    regions: tuple[Slug, ...] = ()
    countries: tuple[CountryCode, ...] = ()
    event: Slug | None = None
    round: Slug | None = None
    level: Level = "unknown"
    tags: tuple[Tag, ...] = ()
    corridors: tuple[Corridor, ...] = ()
    languages: tuple[Language, ...] = ()
    date: Moment | None = None
    url: Address | None = None
