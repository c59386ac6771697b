"""What a careful colleague would point out before a date is published. The rules' numbers are data, and so is where
they hold; this says only how to look.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import combinations

from dialogue.replies import Day, Language, Say
from reviews.calendar import Calendar
from reviews.entries import Event
from reviews.facts import Document
from reviews.library import Check, Task, TaskState
from reviews.publications import published
from reviews.regions import Region
from reviews.rules.moments import tell
from reviews.telling import called, named, where


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at: what, about which subject, in which region (none: global), by which rule."""

    say: Say
    subject: str
    region: str | None
    rule: str


@dataclass(frozen=True, slots=True)
class Item:
    """A point of the printed checklist in one region: its words, its state, and since when."""

    task: Task
    state: str
    since: str | None


Finding = tuple[str, Event | Document, Say]
"""The rule, the thing it is about, the words."""
_Look = Callable[[Calendar, Check, datetime], Iterable[Finding]]


def remarks(calendar: Calendar, now: datetime) -> list[Remark]:
    """All that the checklist has to say about what is not past, where its rules are switched on."""
    found = [finding for check in calendar.of(Check) if check.on for finding in _look(calendar, check, now)]
    return [
        Remark(say, about.subject, region, rule)
        for rule, about, say in found
        for region in (about.regions or (None,))
        if not _switched_off(calendar, region, rule)
    ]


def tasks_of(calendar: Calendar, region: str) -> tuple[Item, ...]:
    """The printed checklist for organising a review, with the state and date of each point in a region."""
    states = {each.task: each for each in calendar.of(TaskState) if each.region == region}
    items = []
    for task in sorted(calendar.of(Task), key=lambda each: each.position):
        known = states.get(task.slug)
        items.append(Item(task, known.state if known else "open", known.date if known else None))
    return tuple(items)


def _look(calendar: Calendar, check: Check, now: datetime) -> Iterable[Finding]:
    look = _LOOKS.get(check.slug)
    return look(calendar, check, now) if look else ()


def _switched_off(calendar: Calendar, region: str | None, rule: str) -> bool:
    found = calendar.get(Region, region)
    return found is not None and rule in found.off


def _ahead(calendar: Calendar, now: datetime) -> list[Event]:
    """The events that are neither past nor called off."""
    return [each for each in calendar.of(Event) if each.state == "announced" and not calendar.past(each, now=now)]


def _reviews(calendar: Calendar, now: datetime) -> list[Event]:
    return [each for each in _ahead(calendar, now) if each.kind == "regional_review"]


def _missing(calendar: Calendar, check: Check, now: datetime) -> Iterator[Finding]:
    for review in _reviews(calendar, now):
        if not any(each.state == "announced" for each in calendar.consultations_of(review)):
            yield check.slug, review, Say("checklist-consultation-missing", event=called(review), place=where(review))


def _apart(calendar: Calendar, check: Check, now: datetime) -> Iterator[Finding]:
    """A consultation that does not end before its review, or ends too long before; the same for a forum's session."""
    of_forum = check.slug == "session-detached"
    for event in _ahead(calendar, now):
        after = calendar.get(Event, event.precedes)
        if after is None or (after.kind == "global_forum") != of_forum or not after.moment.day_known:
            continue
        ends, begins = event.moment.last_day, after.moment.first_day
        if ends is None or begins is None:
            continue
        names = {"event": called(event), "after": called(after), "place": where(event)}
        if ends >= begins:
            yield check.slug, event, Say("checklist-not-before", **names)
        elif event.moment.day_known and (begins - ends).days > (check.days or 0):
            yield check.slug, event, Say("checklist-apart", **names, days=(begins - ends).days)


def _invitation(calendar: Calendar, check: Check, now: datetime) -> Iterator[Finding]:
    """Invitations go out so many days before the earlier of consultation and review."""
    today = now.astimezone(UTC).date()
    for review in _reviews(calendar, now):
        events = (review, *calendar.consultations_of(review))
        begins = min((day for each in events if (day := _dated(each))), default=None)
        if begins is None:
            continue
        invited = _invited(calendar, events)
        left = (begins - (invited or today)).days
        names = {"event": called(review), "place": where(review), "days": left}
        if invited is not None and left < (check.days or 0):
            yield check.slug, review, Say("checklist-invitation-late", **names)
        elif invited is None and left < (check.days or 0):
            yield check.slug, review, Say("checklist-invitation-missed", **names, wanted=check.days or 0)
        elif invited is None and left <= (check.warn_days or 0):
            yield check.slug, review, Say("checklist-invitation-due", **names, wanted=check.days or 0)


def _dated(event: Event) -> date | None:
    """The first day of an event of which at least the week is known and not tentative."""
    known = event.moment.day_known or event.moment.precision == "week"
    return event.moment.first_day if known and not event.moment.tentative else None


def _invited(calendar: Calendar, events: Iterable[Event]) -> date | None:
    """The day invitations went out, the latest where they differ."""
    found = [calendar.registration_of(each) for each in events]
    days = [each.invited.last_day for each in found if each and each.invited]
    return max((day for day in days if day), default=None)


def _papers(calendar: Calendar, check: Check, now: datetime) -> Iterator[Finding]:
    for event in _ahead(calendar, now):
        out = {each.type for each in calendar.documents_of(event=event.slug) if published(each)}
        begins = _dated(event)
        if begins is None or event.kind == "publication" or not out.isdisjoint(check.types):
            continue
        left = (begins - now.astimezone(UTC).date()).days
        if left <= (check.days or 0):
            say = Say("checklist-papers-missing", event=called(event), place=where(event), days=left)
            yield check.slug, event, say


def _languages(calendar: Calendar, check: Check, now: datetime) -> Iterator[Finding]:
    for document in calendar.of(Document):
        event = calendar.get(Event, document.event)
        if not document.languages or (event is not None and calendar.past(event, now=now)):
            continue
        regions = [region for slug in document.regions if (region := calendar.get(Region, slug))]
        lacking = tuple(dict.fromkeys(code for each in regions for code in each.languages))
        lacking = tuple(code for code in lacking if code not in document.languages)
        if lacking:
            languages = tuple(Language(code) for code in lacking)
            place = tuple(named("region", each.slug) for each in regions)
            say = Say("checklist-language-gap", document=called(document), place=place, languages=languages)
            yield check.slug, document, say


def _clashes(calendar: Calendar, check: Check, now: datetime) -> Iterator[Finding]:
    """Meetings of different regions, or a regional and a global one, on the same days."""
    dated = [each for each in _ahead(calendar, now) if _dated(each) and each.kind != "publication"]
    for one, other in combinations(dated, 2):
        if one.regions and other.regions and not set(one.regions).isdisjoint(other.regions):
            continue
        both = _first_common_day(one, other)
        if both is not None:
            names = {"event": called(one), "place": where(one), "other": called(other), "elsewhere": where(other)}
            dates = {"when": tell(one.moment), "then": tell(other.moment)}
            yield check.slug, one, Say("checklist-clash", **names, **dates, day=Day(both.isoformat()))


def _first_common_day(one: Event, other: Event) -> date | None:
    begins = [each.moment.first_day for each in (one, other)]
    ends = [each.moment.last_day for each in (one, other)]
    latest = max(day for day in begins if day)
    return latest if latest <= min(day for day in ends if day) else None


_LOOKS: dict[str, _Look] = {
    "consultation-missing": _missing,
    "consultation-apart": _apart,
    "session-detached": _apart,
    "invitation": _invitation,
    "papers-missing": _papers,
    "language-gap": _languages,
    "clash": _clashes,
}
