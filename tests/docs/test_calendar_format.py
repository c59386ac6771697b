import re
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

from reviews.calendar import Calendar, Event
from reviews.format import SECTIONS
from reviews.loading import plan
from reviews.rules.moments import Precision
from reviews.vocabulary import Tag
from tests.reviews.snapshots import reference, rows_of

TEXT = (Path(__file__).parents[2] / "docs" / "calendar-format.md").read_text("utf-8")
[EXAMPLE] = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)


def test_the_example_can_be_loaded() -> None:
    made = plan({"example.yaml": EXAMPLE.encode()}, reference())
    assert made.problems == ()
    calendar = Calendar.from_facts(rows_of(made))
    assert [each.slug for each in calendar.entries(now=datetime(2025, 1, 1, tzinfo=UTC))] == [
        *("arab-2025-t1", "arab-briefing-2025", "arab-state-reports-2025", "arab-rapporteur-2025"),
        *("arab-consultation-2025", "arab-review-2025"),
    ]


def test_every_heading_precision_and_tag_is_documented() -> None:
    for word in (*SECTIONS, *get_args(Precision), *get_args(Tag)):
        assert re.search(rf"\b{word}\b", TEXT), word


def test_every_field_of_an_event_is_documented() -> None:
    for field in fields(Event):
        assert re.search(rf"\b{field.name}\b", TEXT), field.name
