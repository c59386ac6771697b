"""Where: review regions, their parts and countries, consultative processes, and the second scheme of regions."""

from dataclasses import dataclass
from typing import ClassVar

from reviews.entries import Registration
from reviews.facts import Fact, Strict
from reviews.vocabulary import Address, CountryCode, Language, Slug, Stage, WallTime, Weekday


@dataclass(frozen=True, slots=True, kw_only=True)
class Site(Strict):
    """A web site that holds documents of a region."""

    name: str
    url: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Strict):
    """A part that only some regions have: a heading and what it says."""

    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Fact):
    """A review region. `zone`, `day_begins`, `day_ends` and `weekend` are the usual hours where nothing else is known.

    `languages` are those relevant in the region; `off` are the checklist's rules that do not hold here.
    """

    KIND: ClassVar[str] = "region"

    name: str
    other_names: tuple[str, ...] = ()
    commission: str | None = None
    commission_name: str | None = None
    commission_basis: str | None = None
    network_name: str | None = None
    roundtables: int | None = None
    dedicated_meeting: bool | None = None
    stage: Stage | None = None
    languages: tuple[Language, ...] = ()
    sites: tuple[Site, ...] = ()
    sections: tuple[Section, ...] = ()
    registration: Registration | None = None
    zone: str = "UTC"
    day_begins: WallTime = "10:00"
    day_ends: WallTime = "18:00"
    weekend: tuple[Weekday, ...] = ("sat", "sun")
    off: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubRegion(Fact):
    """A part of a region."""

    KIND: ClassVar[str] = "sub_region"

    name: str
    region: Slug
    countries: tuple[CountryCode, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkshopRegion(Fact):
    """A region of the second scheme: the seven regions proposed for workshops."""

    KIND: ClassVar[str] = "workshop_region"

    name: str
    regions: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Process(Fact):
    """A consultative process on migration."""

    KIND: ClassVar[str] = "process"

    name: str
    acronym: str | None = None
    regions: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Fact):
    """A published list of who belongs to a region's commission. `elsewhere` are members from outside the region."""

    KIND: ClassVar[str] = "membership"

    region: Slug | None = None
    countries: tuple[CountryCode, ...]
    elsewhere: tuple[CountryCode, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory, the regions it belongs to, and the lists that say so (slugs of memberships)."""

    code: str
    regions: tuple[str, ...] = ()
    said_by: tuple[str, ...] = ()
