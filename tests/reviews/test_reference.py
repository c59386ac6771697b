"""The reference data say what the sources say, and nothing more."""

from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from dialogue.replies import Say
from locales.texts import Texts
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
from reviews.regions import Membership, Process, SubRegion, WorkshopRegion
from reviews.vocabulary import StakeholderType
from tests.reviews.snapshots import NOW, reference

TEXTS = Texts.load()
REGIONS = ("africa", "arab", "asia_pacific", "europe_north_america", "latin_america_caribbean")


def event(slug: str) -> Event:
    found = reference().get(Event, slug)
    assert found is not None
    return found


def step(slug: str) -> Step:
    found = reference().get(Step, slug)
    assert found is not None
    return found


def concept_note(region: str) -> Document:
    [found] = [each for each in reference().documents_of(region=region) if each.type == "concept_note"]
    return found


def test_the_reference_data_have_no_problem() -> None:
    assert plan(reference_files(example=True), Calendar()).problems == ()


def test_all_there_is() -> None:
    calendar = reference()
    counted = [len(calendar.of(kind)) for kind in (Source, Region, Process, Event, Deadline, Step, Contact)]
    assert counted == [13, 5, 13, 18, 2, 26, 13]
    counted = [len(calendar.of(kind)) for kind in (Document, Criteria, Points, Outline, Resolution, Budget)]
    assert counted == [36, 7, 23, 2, 2, 1]


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


@pytest.mark.requirement("S0-33")
def test_the_arab_consultation_ends_before_its_review_begins() -> None:
    consultation, review = event("arab-consultation-2021"), event("arab-review-2021")
    assert consultation.precedes == review.slug
    assert (consultation.moment.last_day, review.moment.first_day) == (date(2021, 2, 23), date(2021, 2, 24))
    assert consultation.moment.last_instant is not None
    assert review.moment.first_instant is not None
    assert consultation.moment.last_instant < review.moment.first_instant


@pytest.mark.requirement("S0-27", "S0-36", "S0-48", "S0-59")
@pytest.mark.parametrize(
    ("region", "languages"),
    [
        ("arab", ("ar", "en", "fr")),
        ("latin_america_caribbean", ("en", "es")),
        ("asia_pacific", ("zh", "en", "fr", "ru")),
        ("africa", ("en",)),
        ("europe_north_america", ()),
    ],
)
def test_the_languages_of_the_concept_notes(region: str, languages: tuple[str, ...]) -> None:
    assert concept_note(region).languages == languages


@pytest.mark.requirement("S0-49")
def test_a_region_has_more_than_one_site_of_documents() -> None:
    region = reference().get(Region, "asia_pacific")
    assert region is not None
    assert [site.name for site in region.sites] == [
        "regional reviews' website of the United Nations Network on Migration",
        "ESCAP website",
    ]


@pytest.mark.requirement("S0-41")
def test_the_deadlines_bind_states() -> None:
    assert {each.slug: each.audience for each in reference().of(Deadline)} == {
        "lac-state-inputs": "states",
        "ap-state-survey": "states",
    }
    assert all(each.for_states for each in reference().of(Deadline))


@pytest.mark.requirement("S0-42", "S0-43")
def test_the_review_of_latin_america_has_a_week_and_a_length_but_no_days() -> None:
    review = event("lac-review-2021")
    assert (review.moment.precision, review.moment.start, review.duration_days) == ("week", "2021-03-22", 2)
    assert not review.moment.day_known


@pytest.mark.requirement("S0-54")
def test_the_consultations_of_asia_pacific_are_two_to_four_before_march() -> None:
    series = event("asia-pacific-consultations-2021")
    assert (series.count_min, series.count_max, series.moment.precision, series.moment.before) == (
        *(2, 4),
        *("before", "2021-03"),
    )


@pytest.mark.requirement("S0-57")
def test_the_review_of_africa_is_tentative() -> None:
    assert event("africa-review-2021").moment.to_json() == {
        "precision": "month",
        "start": "2021-06",
        "tentative": True,
        "zone": "Africa/Addis_Ababa",
        "as_written": "June 2021",
    }


@pytest.mark.requirement("S0-12", "S0-58")
def test_the_undated_steps_of_africa_stand_in_their_order() -> None:
    steps = reference().steps_of("africa")
    assert [each.slug for each in steps] == ["af-t1", "af-t2", "af-t3", "af-t4", "af-t5"]
    assert {each.moment.precision for each in steps} == {"undated"}


@pytest.mark.requirement("S0-31", "S0-32")
def test_open_and_ranged_steps_keep_their_form() -> None:
    onwards, span = step("arab-t3").moment, step("arab-t4").moment
    assert (onwards.precision, onwards.start, onwards.end, onwards.last_day) == ("open_from", "2020-07", None, None)
    assert (span.precision, span.start, span.end) == ("month_range", "2020-07", "2020-10")


@pytest.mark.requirement("S0-37", "S0-51")
def test_preparatory_and_ongoing_steps_are_listed_without_dates() -> None:
    assert (step("lac-t1").text, step("lac-t1").moment.precision) == (
        "Preparatory sessions (online discussions)",
        "undated",
    )
    assert step("ap-t1").moment.precision == "ongoing"


@pytest.mark.requirement("S0-52")
def test_years_that_are_not_written_are_marked() -> None:
    inferred = [each.slug for kind in (Event, Deadline) for each in reference().of(kind) if each.moment.year_inferred]
    assert inferred == ["ena-review-2020", "ap-state-survey"]


@pytest.mark.requirement("S0-47")
def test_an_event_has_its_place_and_zone() -> None:
    review = event("asia-pacific-review-2021")
    assert (review.place, review.moment.zone, review.format) == ("Bangkok, Thailand", "Asia/Bangkok", "unknown")


@pytest.mark.requirement("S0-13", "S0-14")
def test_nothing_is_assumed_of_an_event() -> None:
    review = event("arab-review-2021")
    assert (review.organisers, review.format, review.place, review.duration_days, review.roundtables) == (
        *((), "unknown", None),
        *(None, None),
    )


@pytest.mark.requirement("S1-41")
def test_the_number_of_round_tables_is_the_events_own() -> None:
    assert {each.slug: each.roundtables for each in reference().of(Event) if each.roundtables} == {
        "africa-review-2021": 4,
        "asia-pacific-review-2021": 4,
        "lac-review-2021": 5,
    }


@pytest.mark.requirement("S0-62")
def test_a_sub_regional_event_stands_under_its_region() -> None:
    [found] = reference().of(SubRegion)
    assert (found.name, found.region) == (
        "South Eastern and Eastern Europe and Central Asia",
        "europe_north_america",
    )
    entries = reference().entries(sub_regions=[found.slug], now=NOW)
    assert [each.slug for each in entries] == ["ena-subregional-symposium-2021"]
    assert "europe_north_america" in entries[0].regions


@pytest.mark.requirement("S0-04")
def test_every_review_names_the_edition_of_the_forum_it_feeds() -> None:
    reviews = [each for each in reference().of(Event) if each.kind == "regional_review"]
    assert [each.feeds for each in reviews] == ["imrf-2022"] * 5
    assert event("imrf-2022").moment.to_json() == {"precision": "year", "start": "2022", "as_written": "2022"}


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


@pytest.mark.requirement("S2-14", "S4-23")
def test_global_fora_and_the_biennial_report_are_in_the_calendar() -> None:
    wanted = ("gfmd-summit", "international-dialogue-on-migration", "imrf-2022", "sg-biennial-report")
    assert [event(slug).level for slug in wanted] == ["global"] * 4
    assert [each.level for each in reference().of(Document) if each.slug == "sg-biennial-report"] == ["global"]


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


@pytest.mark.requirement("S0-05")
def test_covid_is_a_tag() -> None:
    events = {each.slug for each in reference().of(Event) if "covid_19" in each.tags}
    documents = {each.slug for each in reference().of(Document) if "covid_19" in each.tags}
    assert events == {"lac-review-2021", "asia-pacific-review-2021"}
    assert {"brief-well-governed", "brief-services", "brief-detention", "sg-covid-brief"} <= documents


def test_contacts_are_those_of_february_2021() -> None:
    contacts = reference().of(Contact)
    assert {each.as_of.as_written for each in contacts if each.as_of} == {"February 2021"}
    liaison = next(each for each in contacts if each.slug == "civil-society-liaison")
    assert (liaison.name is None, liaison.email) == (False, None)


def test_the_example_says_so() -> None:
    example = reference().get(Call, "example-rapporteur-2021")
    assert example is not None
    assert (example.example, example.name.startswith("Example:")) == (True, True)
    assert "call:example-rapporteur-2021" not in {
        change.subject for change in plan(reference_files(), Calendar()).changes
    }


@pytest.mark.requirement("S0-03")
def test_a_round_is_a_record() -> None:
    first = reference().get(Round, "2020-2021")
    assert first is not None
    assert (first.first_year, first.last_year, first.cycle_years, first.feeds) == (2020, 2021, 4, "imrf-2022")
    assert {each.round for each in reference().of(Event) if each.kind == "regional_review"} == {"2020-2021"}
