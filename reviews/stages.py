"""How far a region is with its review: a process of many steps, not one day."""

from datetime import datetime, timedelta

from reviews.calendar import Calendar
from reviews.entries import Event
from reviews.regions import Region
from reviews.vocabulary import Stage

REPORTING = timedelta(days=61)
"""After the meeting, so long a report is suggested to take (two months); then the region is done."""
_CONSULTATIONS = ("multi_stakeholder_consultation", "multi_stakeholder_consultation_series", "preparatory_consultation")


def stage_of(calendar: Calendar, region: str, *, now: datetime) -> Stage:
    """The stage of a region in its present round: what staff set, else what its dates say."""
    found, round = calendar.get(Region, region), calendar.current_round(now=now)
    if found is not None and found.stage is not None:
        return found.stage
    events = [each for each in calendar.of(Event) if region in each.regions and round and each.round == round.slug]
    reviews = [each for each in events if each.kind == "regional_review" and each.state != "cancelled"]
    if not events:
        return "unknown"
    if reviews and all(calendar.past(each, now=now) for each in reviews):
        return "reporting" if any(_reporting(each, now) for each in reviews) else "done"
    if any(_begun(each, now) for each in reviews):
        return "meeting"
    held = [each for each in events if each.kind in _CONSULTATIONS and _begun(each, now)]
    return "consulting" if held else "preparing"


def _begun(event: Event, now: datetime) -> bool:
    begins = event.moment.first_instant if event.moment.day_known else None
    return begins is not None and begins <= now


def _reporting(event: Event, now: datetime) -> bool:
    ended = event.moment.last_instant
    return ended is not None and now <= ended + REPORTING
