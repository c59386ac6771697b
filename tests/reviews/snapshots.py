"""Calendars for tests: that of the reference data, and small ones of a few facts."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from reviews.calendar import KINDS, Calendar, adapter
from reviews.loading import Plan, plan, reference_files

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
"""In the first round, before the review of the Arab region."""


def rows_of(made: Plan) -> list[dict[str, Any]]:
    """The rows that a plan stores."""
    return [
        {"kind": row.kind, "slug": row.slug, "body": row.body, "version": row.version, "sequence": row.sequence}
        for row in made.facts
    ]


@cache
def reference() -> Calendar:
    """The calendar of the reference data, the example included."""
    made = plan(reference_files(example=True), Calendar())
    assert made.problems == ()
    return Calendar.from_facts(rows_of(made))


def of_facts(*facts: tuple[str, Mapping[str, Any]]) -> Calendar:
    """A calendar of these facts: `("event", {"slug": ...})`."""
    rows = []
    for kind, plain in facts:
        fact = adapter(kind).validate_python(dict(plain))
        assert isinstance(fact, KINDS[kind])
        body = adapter(kind).dump_python(fact, mode="json", exclude_defaults=True)
        rows.append({"kind": kind, "slug": fact.slug, "body": body, "version": 1, "sequence": 0})
    return Calendar.from_facts(rows)


def day(first: str, last: str | None = None, **more: Any) -> dict[str, Any]:
    """A moment of a day or of several."""
    if last is None:
        return {"precision": "day", "start": first, **more}
    return {"precision": "day_range", "start": first, "end": last, **more}
