from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from dialogue.replies import Language, Name, Say
from reviews.calendar import Calendar
from reviews.checklist import remarks, tasks_of
from reviews.format import read_yaml
from reviews.library import Check
from reviews.loading import REFERENCE
from tests.reviews.snapshots import NOW, day, of_facts, reference

CHECKS = [
    (written.kind, dict(written.body))
    for written in read_yaml("checklist.yaml", (REFERENCE / "checklist.yaml").read_bytes()).written
    if isinstance(written.fact, Check)
]
ARAB = {"slug": "arab", "name": "Arab Region", "languages": ["ar", "en", "fr"]}
AFRICA = {"slug": "africa", "name": "Africa"}


def review(**more: Any) -> dict[str, Any]:
    return {"slug": "review", "kind": "regional_review", "name": "Review", "regions": ["arab"], **more}


def consultation(**more: Any) -> dict[str, Any]:
    kind = "multi_stakeholder_consultation"
    return {"slug": "consultation", "kind": kind, "regions": ["arab"], "precedes": "review", **more}


def calendar_of(*events: Mapping[str, Any], off: list[str] | None = None, **documents: Mapping[str, Any]) -> Calendar:
    regions: list[tuple[str, Mapping[str, Any]]] = [("region", {**ARAB, "off": off or []}), ("region", AFRICA)]
    papers = [("document", {"slug": slug, **each}) for slug, each in documents.items()]
    return of_facts(*CHECKS, *regions, *(("event", each) for each in events), *papers)


def rules(calendar: Calendar, today: str = "2021-02-01") -> list[tuple[str, str, str | None]]:
    now = datetime.combine(date.fromisoformat(today), datetime.min.time(), UTC)
    return [(remark.rule, remark.say.id, remark.region) for remark in remarks(calendar, now)]


@pytest.mark.requirement("S0-20", "S3-09")
def test_a_review_without_a_consultation_is_remarked_on() -> None:
    assert rules(calendar_of(review())) == [("consultation-missing", "checklist-consultation-missing", "arab")]
    assert rules(calendar_of(review(), consultation())) == []


@pytest.mark.requirement("S1-24", "S3-09")
@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("2021-06-09", []),
        ("2021-06-03", []),
        ("2021-06-02", ["checklist-apart"]),
        ("2021-06-10", ["checklist-not-before"]),
        ("2021-06-12", ["checklist-not-before"]),
    ],
)
def test_a_consultation_ends_just_before_its_review(last: str, found: list[str]) -> None:
    calendar = calendar_of(review(moment=day("2021-06-10", "2021-06-11")), consultation(moment=day(last)))
    assert [say for _, say, _ in rules(calendar)] == found


@pytest.mark.requirement("S1-24")
def test_how_far_apart_is_data() -> None:
    events = (review(moment=day("2021-06-10")), consultation(moment=day("2021-05-20")))
    wider = of_facts(
        ("region", ARAB), *(("event", each) for each in events), ("check", {"slug": "consultation-apart", "days": 30})
    )
    assert remarks(wider, NOW) == []


@pytest.mark.requirement("S2-45")
def test_a_session_that_is_detached_from_its_forum_is_remarked_on() -> None:
    forum = {"slug": "forum", "kind": "global_forum", "level": "global", "moment": day("2022-05-17")}
    session = {
        "slug": "session",
        "kind": "hearing",
        "level": "global",
        "precedes": "forum",
        "moment": day("2022-03-01"),
    }
    assert rules(calendar_of(forum, session)) == [("session-detached", "checklist-apart", None)]


@pytest.mark.parametrize(
    ("today", "found"),
    [
        ("2021-04-20", []),
        ("2021-04-21", ["checklist-invitation-due"]),
        ("2021-04-28", ["checklist-invitation-due"]),
        ("2021-04-29", ["checklist-invitation-missed"]),
    ],
)
def test_invitations_are_counted_from_the_earlier_meeting(today: str, found: list[str]) -> None:
    calendar = calendar_of(review(moment=day("2021-06-10")), consultation(moment=day("2021-06-09")))
    assert [say for rule, say, _ in rules(calendar, today) if rule == "invitation"] == found


@pytest.mark.parametrize(("invited", "found"), [("2021-04-28", []), ("2021-05-10", ["checklist-invitation-late"])])
def test_an_invitation_that_went_out_is_judged_by_its_day(invited: str, found: list[str]) -> None:
    registration = {"invited": day(invited)}
    calendar = calendar_of(
        review(moment=day("2021-06-10"), access="open", registration=registration),
        consultation(moment=day("2021-06-09")),
    )
    said = [
        remark.say for remark in remarks(calendar, datetime(2021, 5, 11, tzinfo=UTC)) if remark.rule == "invitation"
    ]
    assert [each.id for each in said] == found
    assert [each.args["days"] for each in said] == [30] * len(found)


@pytest.mark.requirement("S1-34")
@pytest.mark.parametrize(
    ("today", "papers", "found"),
    [
        ("2021-05-12", {}, []),
        ("2021-05-13", {}, ["papers-missing"]),
        ("2021-05-13", {"paper": {"title": "p", "type": "background_paper", "event": "review"}}, []),
        ("2021-05-13", {"note": {"title": "n", "type": "concept_note", "event": "review"}}, ["papers-missing"]),
    ],
)
def test_missing_papers_are_remarked_on_in_time(today: str, papers: dict[str, Any], found: list[str]) -> None:
    calendar = calendar_of(review(moment=day("2021-06-10")), consultation(), **papers)
    assert [rule for rule, _, _ in rules(calendar, today) if rule == "papers-missing"] == found


@pytest.mark.requirement("S3-11")
def test_languages_that_a_document_lacks_are_named() -> None:
    note = {"title": "Note", "type": "template", "regions": ["arab"], "languages": ["en"]}
    [remark] = remarks(calendar_of(note=note), NOW)
    assert remark.say == Say(
        "checklist-language-gap",
        document=Name("Note"),
        place=(Say("region-arab"),),
        languages=(Language("ar"), Language("fr")),
    )
    assert (remark.subject, remark.region) == ("document:note", "arab")


@pytest.mark.requirement("S4-22")
def test_meetings_of_different_regions_on_the_same_days_clash() -> None:
    ours = {"slug": "ours", "kind": "briefing", "regions": ["arab"], "moment": day("2021-03-01", "2021-03-03")}
    theirs = {"slug": "theirs", "kind": "briefing", "regions": ["africa"], "moment": day("2021-03-03")}
    world = {"slug": "world", "kind": "global_meeting", "level": "global", "moment": day("2021-03-03", "2021-03-04")}
    same = {"slug": "same", "kind": "briefing", "regions": ["arab"], "moment": day("2021-03-01")}
    calendar = calendar_of(ours, theirs, world, same)
    found = [remark.say.args for remark in remarks(calendar, NOW) if remark.rule == "clash"]
    assert len(found) == 3  # each two of ours, theirs, world; what is of one region is its own affair
    week = {
        "slug": "week",
        "kind": "briefing",
        "regions": ["africa"],
        "moment": {"precision": "week", "start": "2021-03-01"},
    }
    assert [rule for rule, _, _ in rules(calendar_of(ours, week)) if rule == "clash"] == ["clash"]
    month = {
        "slug": "month",
        "kind": "briefing",
        "regions": ["africa"],
        "moment": {"precision": "month", "start": "2021-03"},
    }
    assert [rule for rule, _, _ in rules(calendar_of(ours, month)) if rule == "clash"] == []


@pytest.mark.requirement("S1-18")
def test_a_region_switches_rules_off() -> None:
    assert rules(calendar_of(review(), off=["consultation-missing"])) == []
    other = {**review(), "slug": "other", "regions": ["africa"]}
    assert rules(calendar_of(review(), other, off=["consultation-missing"])) == [
        ("consultation-missing", "checklist-consultation-missing", "africa")
    ]


def test_what_is_past_or_called_off_is_not_remarked_on() -> None:
    past = review(moment=day("2021-01-10"))
    cancelled = {**review(), "slug": "other", "state": "cancelled"}
    assert rules(calendar_of(past, cancelled)) == []


@pytest.mark.requirement("S1-05")
def test_the_printed_checklist_stands_for_each_region_with_state_and_date() -> None:
    task = {"slug": "annex1-1", "text": "Solicit inputs", "position": 1}
    done = {"slug": "arab-annex1-1", "task": "annex1-1", "region": "arab", "state": "done", "date": "2021-01-20"}
    calendar = of_facts(("task", task), ("task_state", done))
    assert [(item.task.slug, item.state, item.since) for item in tasks_of(calendar, "arab")] == [
        ("annex1-1", "done", "2021-01-20")
    ]
    assert [(item.state, item.since) for item in tasks_of(calendar, "africa")] == [("open", None)]
    assert len(tasks_of(reference(), "arab")) == 11


@pytest.mark.requirement("S0-20", "S1-34", "S3-11")
def test_the_first_round_as_a_careful_colleague_saw_it() -> None:
    found = sorted({(remark.rule, remark.subject) for remark in remarks(reference(), NOW)})
    assert found == [
        ("consultation-missing", "event:africa-review-2021"),
        ("consultation-missing", "event:lac-review-2021"),
        ("invitation", "event:arab-review-2021"),
        ("invitation", "event:asia-pacific-review-2021"),
        ("invitation", "event:lac-review-2021"),
        ("language-gap", "document:concept-note-africa"),
        ("papers-missing", "event:arab-consultation-2021"),
        ("papers-missing", "event:arab-review-2021"),
    ]
