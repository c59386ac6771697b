"""Events, deadlines, steps and documents: what the sources say, and nothing more."""

from datetime import date

import pytest

from locales.texts import Texts
from reviews.calendar import Deadline, Document, Event, Region, Step
from reviews.regions import SubRegion
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


@pytest.mark.requirement("S2-14", "S4-23")
def test_global_fora_and_the_biennial_report_are_in_the_calendar() -> None:
    wanted = ("gfmd-summit", "international-dialogue-on-migration", "imrf-2022", "sg-biennial-report")
    assert [event(slug).level for slug in wanted] == ["global"] * 4
    assert [each.level for each in reference().of(Document) if each.slug == "sg-biennial-report"] == ["global"]


@pytest.mark.requirement("S0-05")
def test_covid_is_a_tag() -> None:
    events = {each.slug for each in reference().of(Event) if "covid_19" in each.tags}
    documents = {each.slug for each in reference().of(Document) if "covid_19" in each.tags}
    assert events == {"lac-review-2021", "asia-pacific-review-2021"}
    assert {"brief-well-governed", "brief-services", "brief-detention", "sg-covid-brief"} <= documents
