"""What a person hears about, when and how: their yes, what they follow, topics, zone, quiet hours, lead times."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import available_timezones

from reviews import recipients, reminders
from reviews.calendar import Calendar
from reviews.follows import TOPICS, can_follow
from reviews.people import UPDATES
from reviews.rules.reminders import MORNING
from reviews.zones import zones_of
from storage import consents, follows, leaving, ledger, people, plans, relays
from storage.database import Transaction
from storage.ledger import Lane

__all__ = ["KINDS", "TOPICS", "UPDATES", "zones_of"]

KINDS = ("migrant", "organisation", "other")
"""What people may say they are; they may also say nothing."""
QUIET_FROM = 21
QUIET_UNTIL = 8
_WISH = "tell-"
"""Wishes to be told once are follows too; they are not shown among them."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """All that a person has settled."""

    state: str
    """`new`, `active` or `stopped`."""
    words: str | None
    """The version of the words they agreed to, as long as their yes holds."""
    since: datetime | None
    """When they agreed."""
    follows: tuple[str, ...]
    """Subjects: `region:arab`, `sub_region:...`, `country:lb`, `process:...`, `event:...`."""
    topics: tuple[str, ...]
    """All of them as long as they chose none."""
    kind: str | None
    country: str | None
    zone: str | None
    quiet_from: int
    quiet_until: int
    leads: tuple[int, ...]
    quiet: bool
    paused: bool


async def subscription_of(tx: Transaction, *, person: str) -> Subscription:
    """What a person has settled so far."""
    row = await people.settings(tx, person=person)
    yes = await consents.standing(tx, person=person, purpose=UPDATES)
    followed = (await follows.of(tx, people=[person]))[person]
    chosen = (await follows.topics(tx, people=[person]))[person]
    return Subscription(
        state=row["state"],
        words=yes.version if yes else None,
        since=yes.at if yes else None,
        follows=tuple(f"{what}:{slug}" for what, slug in followed if not what.startswith(_WISH)),
        topics=tuple(topic for topic in TOPICS if topic in chosen) or TOPICS,
        kind=row["kind"],
        country=row["country"],
        zone=row["zone"],
        quiet_from=QUIET_FROM if row["quiet_from"] is None else row["quiet_from"],
        quiet_until=QUIET_UNTIL if row["quiet_to"] is None else row["quiet_to"],
        leads=recipients.leads_of(row),
        quiet=bool(row["quiet"]),
        paused=bool(row["paused"]),
    )


async def consent(
    tx: Transaction, *, calendar: Calendar, person: str, words: str, language: str, now: datetime
) -> None:
    """They said yes to being written to, in answer to this version of the words, in this language."""
    await consents.note(tx, person=person, purpose=UPDATES, given=True, version=words, language=language, now=now)
    await people.change(tx, person=person, state="active")
    await reminders.replan(tx, calendar=calendar, person=person, now=now)


async def withdraw(tx: Transaction, *, person: str, now: datetime) -> None:
    """They take their yes back, or stop: nothing but replies any more. What they follow is kept for their return."""
    yes = await consents.standing(tx, person=person, purpose=UPDATES)
    if yes:
        await consents.note(
            tx, person=person, purpose=UPDATES, given=False, version=yes.version, language=yes.language, now=now
        )
    await leaving.stop(tx, person=person, now=now)


async def follow(tx: Transaction, *, calendar: Calendar, person: str, subject: str, now: datetime) -> None:
    """Follow a region, sub-region, country, process or event. Raises ValueError when there is no such thing.

    A country that is followed is taken for the person's own as long as they have not named another.
    """
    what, _, slug = subject.partition(":")
    if not can_follow(calendar, what, slug):
        raise ValueError(f"{subject!r} cannot be followed")
    await follows.add(tx, person=person, what=what, slug=slug.lower() if what == "country" else slug)
    if what == "country" and (await people.settings(tx, person=person))["country"] is None:
        await people.change(tx, person=person, country=slug.upper())
    await reminders.replan(tx, calendar=calendar, person=person, now=now)


async def unfollow(tx: Transaction, *, calendar: Calendar, person: str, subject: str, now: datetime) -> None:
    """Follow it no more."""
    what, _, slug = subject.partition(":")
    await follows.remove(tx, person=person, what=what, slug=slug.lower() if what == "country" else slug)
    await reminders.replan(tx, calendar=calendar, person=person, now=now)


async def choose_topics(
    tx: Transaction, *, calendar: Calendar, person: str, topics: Sequence[str], now: datetime
) -> None:
    """Hear only about these of `TOPICS`; none at all means every one."""
    if unknown := set(topics) - set(TOPICS):
        raise ValueError(f"no topics: {', '.join(sorted(unknown))}")
    await follows.choose_topics(tx, person=person, topics=topics)
    await reminders.replan(tx, calendar=calendar, person=person, now=now)


async def say_kind(tx: Transaction, *, person: str, kind: str | None) -> None:
    """Who they are, one of `KINDS`; None: they would rather not say."""
    if kind is not None and kind not in KINDS:
        raise ValueError(f"{kind!r} is none of {', '.join(KINDS)}")
    await people.change(tx, person=person, kind=kind)


async def set_zone(
    tx: Transaction, *, calendar: Calendar, person: str, zone: str, country: str | None = None, now: datetime
) -> None:
    """Live in this IANA zone. Raises ValueError when there is none of that name."""
    if zone not in available_timezones():
        raise ValueError(f"{zone!r} is not a zone like Asia/Beirut")
    await people.change(tx, person=person, zone=zone, **({"country": country.upper()} if country else {}))
    await reminders.replan(tx, calendar=calendar, person=person, now=now)


async def set_quiet_hours(
    tx: Transaction, *, calendar: Calendar, person: str, begins: int, ends: int, now: datetime
) -> None:
    """Send nothing between these hours (0 to 23) of their clock; the same hour twice: no quiet hours."""
    if not (begins in range(24) and ends in range(24)):
        raise ValueError(f"{begins} and {ends} are not hours from 0 to 23")
    await people.change(tx, person=person, quiet_from=begins, quiet_to=ends)
    await reminders.replan(tx, calendar=calendar, person=person, now=now)


async def set_leads(tx: Transaction, *, calendar: Calendar, person: str, leads: Sequence[int], now: datetime) -> None:
    """Be reminded so many days before (0: the morning of; 42: only of invitations). Raises ValueError beyond 0-365."""
    if any(lead not in range(366) for lead in leads):
        raise ValueError("lead times are 0 to 365 days")
    chosen = sorted(set(leads), reverse=True)
    await people.change(tx, person=person, leads=",".join(str(lead) for lead in chosen))
    await reminders.replan(tx, calendar=calendar, person=person, now=now)


async def fewer(tx: Transaction, *, calendar: Calendar, person: str, now: datetime) -> tuple[int, ...]:
    """The button "less": every other of their lead times; those that are left. The last one stays."""
    leads = (await subscription_of(tx, person=person)).leads
    left = leads[1::2] or leads or (MORNING,)
    await set_leads(tx, calendar=calendar, person=person, leads=left, now=now)
    return left


async def pause(tx: Transaction, *, person: str, now: datetime) -> None:
    """Send nothing until they resume; what is missed becomes one message then."""
    await people.change(tx, person=person, paused=True)
    await ledger.skip(tx, person=person, lanes=[Lane.bulk], reason="paused", now=now)
    await plans.move(tx, person=person, state="planned", to="paused")


async def resume(tx: Transaction, *, person: str, now: datetime) -> None:
    """Go on after a pause."""
    await people.change(tx, person=person, paused=False)
    await plans.move(tx, person=person, state="paused", to="planned")


async def set_quiet(tx: Transaction, *, person: str, quiet: bool, now: datetime) -> None:
    """Quiet mode: one neutral sentence without sound; the text comes when they open it. Notes do not come."""
    await people.change(tx, person=person, quiet=quiet)
    if quiet:
        await relays.skip_notes(tx, person=person, reason="quiet", now=now)
