import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reviews.calendar import Calendar, Change, Event
from reviews.format import Problem
from reviews.loading import Plan, apply, calendar_of, files_in, plan, reference_files
from storage.database import Database
from storage.facts import StaleFact
from tests.reviews.snapshots import NOW, reference, rows_of

MOVED = b"""
events:
  - slug: arab-review-2021
    kind: regional_review
    regions: [arab]
    name: Regional Review Conference
    moment: {precision: day_range, start: 2021-03-03, end: 2021-03-04}
    source: quno_2021_02
"""
REGION = b"regions:\n  - {slug: arab, name: Arab Region}\n"


def event(more: str = "") -> bytes:
    return f"events:\n  - slug: briefing\n    kind: briefing\n    regions: [arab]\n{more}".encode()


def loaded(*files: bytes) -> Calendar:
    calendar = Calendar()
    for content in (REGION, *files):
        made = plan({"a.yaml": content}, calendar)
        assert made.problems == ()
        rows = {(row["kind"], row["slug"]): row for row in rows_of(made)}
        kept = [
            {"kind": kind, "slug": slug, "body": body, "version": calendar.versions[subject], "sequence": sequence}
            for subject, body in calendar.bodies.items()
            for kind, _, slug in [subject.partition(":")]
            for sequence in [calendar.sequences[subject]]
            if (kind, slug) not in rows
        ]
        calendar = Calendar.from_facts([*kept, *rows.values()])
    return calendar


def test_the_same_files_a_second_time_change_nothing() -> None:
    assert plan(reference_files(example=True), reference()) == Plan()


def test_a_changed_field_is_a_change_from_its_old_value() -> None:
    calendar = loaded(event("    moment: {precision: week, start: 2021-03-22}\n    place: Beirut\n"))
    made = plan({"a.yaml": event("    moment: {precision: day, start: 2021-03-24}\n    quote: at last\n")}, calendar)
    old = {"precision": "week", "start": "2021-03-22"}
    assert made.changes == (
        Change("event:briefing", "moment", old, {"precision": "day", "start": "2021-03-24"}),
        Change("event:briefing", "place", "Beirut", None),
        Change("event:briefing", "quote", None, "at last"),
    )
    [row] = made.facts
    assert (row.version, row.sequence, made.moved) == (2, 1, ("event:briefing",))


def test_what_moves_nothing_keeps_the_sequence() -> None:
    [row] = plan({"a.yaml": event("    quote: words\n")}, loaded(event())).facts
    assert (row.version, row.sequence) == (2, 0)


def test_a_new_fact_is_new() -> None:
    made = plan({"a.yaml": event()}, loaded())
    assert [(change.subject, change.field, change.old) for change in made.changes] == [("event:briefing", "", None)]
    assert made.moved == ()


@pytest.mark.requirement("S0-18", "S0-57")
def test_a_format_that_is_announced_and_a_date_that_is_confirmed_are_changes() -> None:
    before = event("    moment: {precision: month, start: 2021-06, tentative: true}\n    format: in_person\n")
    after = event("    moment: {precision: month, start: 2021-06}\n    format: hybrid\n")
    made = plan({"a.yaml": after}, loaded(before))
    assert [(change.field, change.new) for change in made.changes] == [
        ("format", "hybrid"),
        ("moment", {"precision": "month", "start": "2021-06"}),
    ]


@pytest.mark.requirement("S0-03", "S0-103")
def test_a_new_round_is_nothing_but_data() -> None:
    new = b"""
rounds:
  - {slug: 2032, name: fourth round, first_year: 2032, last_year: 2032}
events:
  - {slug: arab-review-2032, kind: regional_review, regions: [arab], round: 2032}
  - {slug: arab-preparation-1, kind: preparatory_consultation, regions: [arab], round: 2032}
  - {slug: arab-preparation-2, kind: preparatory_consultation, regions: [arab], round: 2032}
"""
    made = plan({"a.yaml": new}, reference())
    assert made.problems == ()
    calendar = Calendar.from_facts([*rows_of(made)])
    assert [each.slug for each in calendar.entries(regions=["arab"], round="2032", now=NOW)] == [
        *("arab-preparation-1", "arab-preparation-2", "arab-review-2032"),
    ]


@pytest.mark.parametrize(
    ("more", "line", "reason"),
    [
        ("    round: 2099\n", 5, "there is no round '2099'"),
        ("    precedes: nothing\n", 5, "there is no event 'nothing'"),
        ("    source: nobody\n", 5, "there is no source 'nobody'"),
        ("    sub_regions: [nowhere]\n", 5, "there is no sub region 'nowhere'"),
        ("    processes:\n      - none\n", 6, "there is no process 'none'"),
    ],
)
def test_a_reference_to_nothing_is_a_problem(more: str, line: int, reason: str) -> None:
    assert plan({"a.yaml": event(more)}, loaded()).problems == (Problem("a.yaml", line, reason),)


def test_a_country_that_is_none_is_a_problem() -> None:
    made = plan({"a.yaml": event("    countries: [LB, ZZ]\n")}, reference())
    assert [problem.reason for problem in made.problems] == ["there is no country 'ZZ'"]


def test_one_problem_anywhere_and_nothing_is_loaded() -> None:
    made = plan({"a.yaml": event(), "b.yaml": b"events:\n  - {slug: x, kind: nothing}", "c.txt": b""}, loaded())
    assert (made.facts, made.changes, len(made.problems)) == ((), (), 2)


def test_a_slug_stands_in_one_place() -> None:
    made = plan({"a.yaml": event(), "b.yaml": event()}, loaded())
    assert made.problems == (Problem("b.yaml", 2, "event:briefing stands also in a.yaml, line 2"),)


def test_files_are_found_in_folders(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.ics", "notes.txt"):
        (tmp_path / name).write_text(name)
    assert files_in([tmp_path]) == {str(tmp_path / name): name.encode() for name in ("a.yaml", "b.ics")}
    with pytest.raises(FileNotFoundError):
        files_in([tmp_path / "missing.yaml"])


async def test_a_plan_is_kept_with_its_history(database: Database) -> None:
    async with database.transaction() as tx:
        await apply(tx, plan=plan(reference_files(), Calendar()), now=NOW, who="setup")
        before = await calendar_of(tx)
    later = NOW + timedelta(days=1)
    async with database.transaction() as tx:
        await apply(tx, plan=plan({"a.yaml": MOVED}, before), now=later, who="staff", reason="moved by the host")
        after = await calendar_of(tx)
        changed = await tx.rows("SELECT field, old, new, who, reason, version FROM changes WHERE version = 2")
    review = after.get(Event, "arab-review-2021")
    assert review is not None
    assert (review.moment.start, after.versions[review.subject], after.sequences[review.subject]) == (
        "2021-03-03",
        2,
        1,
    )
    assert after.changed[review.subject] == later
    [moment] = [row for row in changed if row["field"] == "moment"]
    assert json.loads(moment["old"])["as_written"] == "24-25 February 2021"
    assert (moment["who"], moment["reason"]) == ("staff", "moved by the host")


async def test_a_plan_made_before_somebody_elses_is_refused(database: Database) -> None:
    made = plan(reference_files(), Calendar())

    async def load_twice() -> None:
        async with database.transaction() as tx:
            await apply(tx, plan=made, now=NOW, who="one")
            await apply(tx, plan=made, now=NOW, who="another")

    with pytest.raises(StaleFact):
        await load_twice()
    async with database.reading() as tx:
        assert (await calendar_of(tx)).facts == {}


async def test_a_plan_with_problems_is_not_applied(database: Database) -> None:
    made = replace(plan({"a.yaml": event()}, loaded()), problems=(Problem("a.yaml", 1, "wrong"),))
    async with database.transaction() as tx:
        with pytest.raises(ValueError, match="1 problems; nothing is loaded"):
            await apply(tx, plan=made, now=NOW, who="staff")
        assert (await calendar_of(tx)).facts == {}
