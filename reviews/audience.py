"""To whom an announcement goes: a condition over what people told us, counted before and frozen when it is approved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from dialogue.replies import Name, Say
from reviews.calendar import Calendar, Call, SubRegion
from reviews.follows import GLOBAL, TOPICS
from reviews.roles import Reach
from reviews.subscriptions import KINDS
from reviews.vocabulary import Role, StakeholderType
from storage import audiences, belongings
from storage.audiences import Condition
from storage.database import Transaction

ALL = "all"
"""Written as a region: all of them."""
GROUPS: tuple[str, ...] = get_args(StakeholderType)
"""The stakeholder groups that people can say they belong to, and that can be written to."""
ROLES: tuple[str, ...] = get_args(Role)


@dataclass(frozen=True, slots=True)
class Part:
    """A role in an event or a call: `Part("design_team", "call:side-events-2022")`."""

    role: str
    subject: str


@dataclass(frozen=True, slots=True)
class Audience:
    """Whoever fits all of these; one that is empty excludes nobody.

    Without a region it is for all regions together: those who did not leave out the topic `global`.
    """

    regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """`migrant`, `organisation`, `other`."""
    groups: tuple[str, ...] = ()
    """Stakeholder groups that people said they belong to: `media`, `diaspora_org`."""
    part: Part | None = None
    call: str | None = None
    """Whoever sent to this call, and did not take it back."""
    without: str | None = None
    """Not those who are done with this subject, or sent to it: `event:<slug>`, `call:<slug>`."""

    @property
    def everywhere(self) -> bool:
        """Whether it is for all regions together."""
        return not self.regions or ALL in self.regions

    @property
    def reach(self) -> Reach:
        """What somebody must be allowed to reach in order to write to it."""
        calls = tuple(each for each in (self.call,) if each)
        return Reach(() if self.everywhere else self.regions, self.groups, calls=calls)

    def condition(self, calendar: Calendar) -> Condition:
        """The same as the store understands it."""
        part = (f"{self.part.role}:{self.part.subject}",) if self.part else ()
        return Condition(
            places=() if self.everywhere else _places(self.regions, calendar),
            topics=self.topics,
            global_topic=GLOBAL if self.everywhere else None,
            languages=self.languages,
            kinds=self.kinds,
            belongings=part or tuple(f"group:{group}" for group in self.groups),
            call=self.call,
            without=self.without,
            without_call=(self.without or "").partition("call:")[2] or None,
        )

    def problems(self, calendar: Calendar) -> Iterator[Say]:
        """What in it there is not."""
        known = {region.slug for region in calendar.regions} | {ALL}
        lists = ((self.regions, known), (self.topics, TOPICS), (self.kinds, KINDS), (self.groups, GROUPS))
        for given, there_are in lists:
            yield from (Say("notice-unknown", what=Name(each)) for each in given if each not in there_are)
        if self.part and self.part.role not in ROLES:
            yield Say("notice-unknown", what=Name(self.part.role))
        if self.part and self.groups:
            yield Say("notice-group-or-part")
        if self.call and calendar.get(Call, self.call) is None:
            yield Say("notice-unknown", what=Name(self.call))
        if self.without and calendar.fact(self.without) is None:
            yield Say("notice-unknown", what=Name(self.without))

    def packed(self) -> dict[str, Any]:
        """As JSON."""
        kept: dict[str, Any] = {name: list(getattr(self, name)) for name in _LISTS if getattr(self, name)}
        kept |= {name: getattr(self, name) for name in ("call", "without") if getattr(self, name)}
        return kept | ({"part": [self.part.role, self.part.subject]} if self.part else {})

    @staticmethod
    def unpacked(kept: Mapping[str, Any]) -> "Audience":
        """The audience that `packed` made."""
        lists = {name: tuple(kept.get(name, ())) for name in _LISTS}
        part = Part(*kept["part"]) if kept.get("part") else None
        return Audience(**lists, part=part, call=kept.get("call"), without=kept.get("without"))


_LISTS = ("regions", "topics", "languages", "kinds", "groups")


def _places(regions: tuple[str, ...], calendar: Calendar) -> tuple[str, ...]:
    """What one follows to hear of these regions: themselves, their parts, and their countries."""
    parts = [each.subject for each in calendar.of(SubRegion) if each.region in regions]
    countries = [
        f"country:{code.lower()}" for code, each in calendar.countries.items() if set(each.regions) & set(regions)
    ]
    return (*(f"region:{region}" for region in regions), *parts, *countries)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many an audience has now. A person in two regions counts in both; elsewhere once."""

    total: int
    by_language: Mapping[str, int] = field(default_factory=dict)
    """`""`: not chosen yet."""
    by_region: Mapping[str, int] = field(default_factory=dict)
    by_channel: Mapping[str, int] = field(default_factory=dict)
    excluded: Mapping[str, int] = field(default_factory=dict)
    """Why people who follow the place do not get it: `paused`, `stopped`, `no-yes`, `topic`, `done`, `no-address`."""


async def count(tx: Transaction, *, audience: Audience, calendar: Calendar) -> Counts:
    """Count it, exactly as sending now would."""
    of = audience.condition(calendar)
    reasons = await audiences.reasons(tx, of=of)
    return Counts(
        total=reasons.pop("", 0),
        by_language=await audiences.numbers(tx, of=of, by="language"),
        by_region=await audiences.numbers(tx, of=of, by="region"),
        by_channel=await audiences.numbers(tx, of=of, by="channel"),
        excluded=reasons,
    )


async def say_groups(tx: Transaction, *, person: str, groups: tuple[str, ...]) -> None:
    """The stakeholder groups (`GROUPS`) that a person says they belong to, and no others. Raises ValueError."""
    if unknown := set(groups) - set(GROUPS):
        raise ValueError(f"no groups: {', '.join(sorted(unknown))}")
    await belongings.belong(tx, person=person, what="group", slugs=sorted(groups))


async def groups_of(tx: Transaction, *, person: str) -> tuple[str, ...]:
    """The groups that a person said they belong to."""
    return tuple(await belongings.of_person(tx, person=person, what="group"))


async def give_part(tx: Transaction, *, person: str, part: Part) -> None:
    """A person has a role in an event or a call, besides those they have in others. Raises ValueError."""
    if part.role not in ROLES:
        raise ValueError(f"{part.role!r} is none of {', '.join(ROLES)}")
    there = await belongings.of_person(tx, person=person, what=part.role)
    await belongings.belong(tx, person=person, what=part.role, slugs=sorted({*there, part.subject}))
