"""Sources, rounds, countries, principles, stakeholders, criteria: what the sources say, and nothing more."""

from pathlib import Path
from typing import get_args

import pytest

from dialogue.replies import Say
from locales.texts import Texts
from reviews import telling
from reviews.calendar import Calendar, Call, Contact, Deadline, Document, Event, Region, Round, Source, Step
from reviews.library import (
    Budget,
    Criteria,
    Objective,
    Outline,
    Points,
    Principle,
    Resolution,
    StakeholderList,
    Stakeholders,
)
from reviews.loading import EXAMPLE, REFERENCE, plan, reference_files
from reviews.regions import Membership, Process, WorkshopRegion
from reviews.vocabulary import StakeholderType
from tests.reviews.snapshots import reference

TEXTS = Texts.load()
REGIONS = ("africa", "arab", "asia_pacific", "europe_north_america", "latin_america_caribbean")


def test_the_reference_data_have_no_problem() -> None:
    assert plan(reference_files(example=True), Calendar()).problems == ()


def test_all_there_is() -> None:
    calendar = reference()
    counted = [len(calendar.of(kind)) for kind in (Source, Region, Process, Event, Deadline, Step, Contact)]
    assert counted == [14, 5, 13, 18, 2, 26, 13]
    counted = [len(calendar.of(kind)) for kind in (Document, Criteria, Points, Outline, Resolution, Budget)]
    assert counted == [37, 7, 23, 2, 2, 1]


def test_every_fact_of_the_sources_names_its_source() -> None:
    calendar = reference()
    ours = {"world", "tz_database", "example-rapporteur-2021"}
    without = [fact.subject for fact in calendar.facts.values() if fact.source is None and fact.slug not in ours]
    assert {subject.partition(":")[0] for subject in without} <= {"source", "stakeholder_type"}


def test_sources_go_by_their_titles() -> None:
    for file in (*REFERENCE.glob("*.yaml"), *EXAMPLE.glob("*.yaml")):
        assert ".txt" not in Path(file).read_text("utf-8"), file


def test_what_is_not_official_is_told_apart() -> None:
    issuers = {each.slug: (each.issuer, each.official, each.status) for each in reference().of(Source)}
    assert issuers["quno_2021_02"] == ("ngo", False, "final")
    assert issuers["un_network_guidance_2020_10"] == ("un", True, "draft")
    assert issuers["civil_society_imrf_proposals"] == ("civil_society", False, "proposal")


@pytest.mark.requirement("S1-11", "S4-08")
def test_regional_reviews_and_the_forum_alternate() -> None:
    assert [(each.kind, each.first_year) for each in reference().alternation()] == [
        *(("regional", 2020), ("imrf", 2022)),
        *(("regional", 2024), ("imrf", 2026)),
        *(("regional", 2028), ("imrf", 2030)),
    ]
    editions = [each for each in reference().of(Event) if each.slug.startswith("imrf-")]
    assert [(each.level, each.moment.start) for each in editions] == [
        *(("global", "2022"), ("global", "2026"), ("global", "2030")),
    ]


@pytest.mark.requirement("S2-35")
def test_the_workshop_regions_are_a_second_scheme() -> None:
    names = {each.name for each in reference().of(WorkshopRegion)}
    assert names == {"Africa", "Asia", "Europe", "Latin America", "MENA", "North Americas", "Pacific"}
    assert tuple(each.slug for each in reference().regions) == REGIONS


@pytest.mark.requirement("S2-11")
def test_every_country_can_be_chosen() -> None:
    assert set(reference().countries) == set(TEXTS.country_names(("en",)))


@pytest.mark.parametrize(
    ("country", "regions"),
    [
        ("LB", ("arab",)),
        ("EG", ("africa", "arab")),
        ("KZ", ("europe_north_america", "asia_pacific")),
        ("TR", ("europe_north_america", "asia_pacific")),
        ("FR", ("europe_north_america",)),
        ("BR", ("latin_america_caribbean",)),
        ("VA", ()),
    ],
)
def test_a_country_belongs_to_the_regions_of_the_published_lists(country: str, regions: tuple[str, ...]) -> None:
    assert set(reference().regions_of_country(country)) == set(regions)


def test_the_lists_have_as_many_members_as_their_commissions() -> None:
    sizes = {each.slug: len(each.countries) + len(each.elsewhere) for each in reference().of(Membership)}
    assert sizes == {"world": 250, "eca": 54, "escwa": 21, "escap": 62, "ece": 56, "eclac": 60}


@pytest.mark.requirement("S4-03", "S4-20")
def test_the_processes_can_be_followed_apart_from_regions() -> None:
    processes = reference().of(Process)
    assert len(processes) == 13
    assert {each.slug for each in processes if each.regions == ("africa",)} == {
        *("midcom", "midsa", "midwa", "midcas", "igad"),
    }
    assert all(reference().fact(f"process:{each.slug}") == each for each in processes)


@pytest.mark.requirement("S1-70")
@pytest.mark.parametrize("language", list(TEXTS.languages))
def test_the_ten_principles_stand_in_their_order(language: str) -> None:
    principles = sorted(reference().of(Principle), key=lambda each: each.number)
    assert [each.as_written for each in principles] == [
        *("people-centered", "international cooperation", "national sovereignty", "rule of law and due process"),
        *("sustainable development", "human rights", "gender-responsive", "child-sensitive"),
        *("whole-of-government approach", "whole-of-society approach"),
    ]
    told = [TEXTS.plain(Say(each.slug), (language, "en")) for each in principles]
    assert len(set(told)) == 10
    if language == "en":
        assert told[1:] == [each.as_written for each in principles][1:]


def test_the_objectives_are_one_table() -> None:
    objectives = sorted(reference().of(Objective), key=lambda each: each.number)
    assert [each.number for each in objectives] == list(range(1, 24))
    assert (objectives[7].short, objectives[7].title) == (
        "Save lives",
        "Save lives and establish coordinated international efforts on missing migrants",
    )


@pytest.mark.requirement("S1-71")
def test_the_types_of_stakeholders_cover_every_printed_item() -> None:
    types = reference().of(Stakeholders)
    assert {each.slug for each in types} == set(get_args(StakeholderType))
    covered = {item for each in types for item in each.printed}
    printed = {item for each in reference().of(StakeholderList) for item in each.items}
    assert printed - covered == set()
    assert len([each for each in reference().of(StakeholderList) if not each.slug.startswith("shorter")]) == 4


def test_criteria_differ_from_phase_to_phase() -> None:
    balance = {each.slug: each.balance for each in reference().of(Criteria)}
    assert balance["c_consultation"] == ("sectoral", "sub-regional", "national", "gender")
    assert balance["d_floor"] == ("sector", "sub-regional", "national", "age", "gender")
    assert balance["b_submissions"] == ()


def test_the_budget_adds_up_as_the_source_prints_it() -> None:
    [budget] = reference().of(Budget)
    columns = budget.details["columns"]
    assert isinstance(columns, list)
    assert sum(each["column_total"] for each in columns) == budget.details["grand_total_printed"]  # type: ignore[call-overload, index, misc]  # JSON


def test_contacts_are_those_of_february_2021() -> None:
    contacts = reference().of(Contact)
    assert {each.as_of.as_written for each in contacts if each.as_of} == {"February 2021"}
    liaison = next(each for each in contacts if each.slug == "civil-society-liaison")
    assert (liaison.name is None, liaison.email) == (False, None)


def test_the_example_says_so() -> None:
    example = reference().get(Call, "example-rapporteur-2021")
    assert example is not None
    assert {telling.title(reference(), example).id, telling.short_title(example).id} == {"telling-call-example"}
    assert telling.call_label(example).id == "telling-call-example"
    assert "call:example-rapporteur-2021" not in {
        change.subject for change in plan(reference_files(), Calendar()).changes
    }


@pytest.mark.requirement("S0-03")
def test_a_round_is_a_record() -> None:
    first = reference().get(Round, "2020-2021")
    assert first is not None
    assert (first.first_year, first.last_year, first.cycle_years, first.feeds) == (2020, 2021, 4, "imrf-2022")
    assert {each.round for each in reference().of(Event) if each.kind == "regional_review"} == {"2020-2021"}
