"""What following a place means."""

from datetime import timedelta

import pytest

from reviews import follows
from reviews.calendar import Document, Event
from reviews.rules.quiet_hours import Rhythm
from tests.reviews.snapshots import NOW, of_facts, reference

FOLLOWED = [
    ((), set()),
    ((("region", "arab"),), {"arab-consultation-2021", "arab-review-2021"}),
    ((("event", "lac-review-2021"),), {"lac-review-2021"}),
]


@pytest.mark.parametrize(("what", "expected"), FOLLOWED)
def test_the_events_somebody_hears_about(what: tuple[tuple[str, str], ...], expected: set[str]) -> None:
    entries = follows.followed_entries(reference(), what, NOW)
    ahead = [entry for entry in entries if isinstance(entry, Event) and not reference().past(entry, now=NOW)]
    assert {entry.slug for entry in ahead if entry.level != "global"} == expected
    assert bool({entry.slug for entry in ahead} & {"imrf-2022"}) == (what[:1] == (("region", "arab"),))


@pytest.mark.requirement("S0-41", "S0-57")
def test_cancelled_closed_and_undated_events_are_not_reminded() -> None:
    moment = {"precision": "day", "start": "2021-02-24"}
    calendar = of_facts(
        ("event", {"slug": "open", "kind": "briefing", "moment": moment}),
        ("event", {"slug": "off", "kind": "briefing", "moment": moment, "state": "cancelled"}),
        ("event", {"slug": "states", "kind": "briefing", "moment": moment, "access": "closed_to_states"}),
        ("event", {"slug": "someday", "kind": "briefing", "moment": {"precision": "undated"}}),
        ("deadline", {"slug": "theirs", "what": "x", "audience": "states", "moment": moment}),
    )
    found = follows.occasions(calendar, calendar.entries(now=NOW), NOW - timedelta(days=99))
    assert sorted(each.subject for each in found if not each.for_states) == ["event:open"]


HOURS = [
    ((("region", "arab"),), "arab"),
    ((("event", "lac-review-2021"), ("region", "arab")), "latin_america_caribbean"),
    ((("country", "lb"),), "arab"),
    ((), None),
]


@pytest.mark.parametrize(("what", "region"), HOURS)
def test_the_usual_hours_of_the_first_region(what: tuple[tuple[str, str], ...], region: str | None) -> None:
    zones = {each.slug: each.zone for each in reference().regions}
    found = follows.usual_hours(reference(), what)
    assert found == Rhythm(zones[region] if region else "UTC", found.quiet_from, found.quiet_until)
    assert 10 <= found.quiet_until < found.quiet_from <= 20


def test_a_document_is_heard_about_where_it_belongs() -> None:
    paper = Document(slug="p", title="Paper", type="background_paper", regions=("arab",), event="arab-review-2021")
    assert follows.places_of(paper) == {"region": ("arab",), "event": ("arab-review-2021",)}
