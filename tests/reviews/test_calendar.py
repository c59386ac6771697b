from datetime import UTC, datetime, timedelta

import pytest

from reviews.calendar import Calendar, Call, Contact, Deadline, Event, Round
from reviews.loading import plan
from reviews.stages import stage_of
from tests.reviews.snapshots import NOW, day, of_facts, reference

LATER = datetime(2026, 11, 20, tzinfo=UTC)
ROUND = ("round", {"slug": "2020-2021", "name": "first", "first_year": 2020, "last_year": 2021})
ARAB = ("region", {"slug": "arab", "name": "Arab Region", "zone": "Asia/Beirut"})
AFRICA = ("region", {"slug": "africa", "name": "Africa"})


def slugs(*entries: object) -> list[str]:
    return [getattr(each, "slug", "") for each in entries]


@pytest.mark.requirement("S4-21", "S4-45")
def test_regions_processes_and_the_world_make_one_calendar() -> None:
    meeting = (
        "event",
        {"slug": "rcp", "kind": "process_meeting", "processes": ["colombo"], "moment": day("2021-02-28")},
    )
    calendar = of_facts(
        ARAB,
        ("process", {"slug": "colombo", "name": "Colombo Process"}),
        ("event", {"slug": "review", "kind": "regional_review", "regions": ["arab"], "moment": day("2021-03-01")}),
        ("event", {"slug": "forum", "kind": "global_forum", "level": "global", "moment": day("2021-02-27")}),
        ("event", {"slug": "other", "kind": "regional_review", "regions": ["africa"], "moment": day("2021-02-26")}),
        meeting,
    )
    assert slugs(*calendar.entries(now=NOW)) == ["other", "forum", "rcp", "review"]
    assert slugs(*calendar.entries(regions=["arab"], now=NOW)) == ["forum", "review"]
    assert slugs(*calendar.entries(regions=["arab"], processes=["colombo"], now=NOW)) == ["forum", "rcp", "review"]
    assert slugs(*calendar.entries(processes=["colombo"], now=NOW)) == ["rcp"]


@pytest.mark.requirement("S0-15")
def test_a_region_holds_any_number_of_events() -> None:
    found = reference().entries(regions=["europe_north_america"], now=NOW)
    own = [each for each in found if each.regions]
    assert slugs(*own) == ["ena-review-2020", "ena-subregional-symposium-2021", "ena-consultation-2020"]
    assert len({each.subject for each in own}) == 3


@pytest.mark.requirement("S0-11", "S1-12", "S4-05", "S4-31", "S4-41")
def test_entries_are_filtered_by_level_and_tag() -> None:
    calendar = of_facts(
        ("event", {"slug": "town", "kind": "workshop", "level": "local", "tags": ["technology"]}),
        ("event", {"slug": "state", "kind": "workshop", "level": "national", "tags": ["sdg", "decent_work"]}),
        ("event", {"slug": "region", "kind": "briefing", "level": "regional", "tags": ["access_to_justice"]}),
        ("event", {"slug": "world", "kind": "briefing", "level": "global", "tags": ["policy_dissemination"]}),
        ("event", {"slug": "back", "kind": "briefing", "level": "global", "tags": ["return_and_reintegration"]}),
    )
    for level, found in (("local", ["town"]), ("national", ["state"]), ("global", ["back", "world"])):
        assert slugs(*calendar.entries(levels=[level], now=NOW)) == found
    assert slugs(*calendar.entries(tags=["sdg"], now=NOW)) == ["state"]
    assert slugs(*calendar.entries(tags=["technology", "decent_work"], now=NOW)) == ["state", "town"]


@pytest.mark.requirement("S0-41")
def test_what_binds_states_is_not_for_stakeholders() -> None:
    found = reference().entries(regions=["latin_america_caribbean"], audience="stakeholders", now=NOW)
    assert "lac-state-inputs" not in slugs(*found)
    assert "lac-review-2021" in slugs(*found)


def test_steps_that_announce_an_event_are_not_listed_twice() -> None:
    found = slugs(*reference().entries(regions=["arab"], now=NOW))
    assert "arab-review-2021" in found
    assert "arab-t6" not in found
    assert "fw-1" not in slugs(*reference().entries(now=NOW))


def test_a_past_round_is_past() -> None:
    calendar = reference()
    first = calendar.get(Round, "2020-2021")
    assert first is not None
    assert (first.past(NOW), first.past(LATER)) == (False, True)
    past = calendar.entries(past=True, now=LATER)
    assert {each.slug for each in calendar.of(Event) if each.round == "2020-2021"} <= {each.slug for each in past}
    current, later = calendar.current_round(now=NOW), calendar.current_round(now=LATER)
    assert (current and current.slug, later and later.slug) == ("2020-2021", "2028")


def test_an_undated_consultation_is_past_with_its_review() -> None:
    consultation = reference().get(Event, "ena-consultation-2020")
    assert consultation is not None
    assert reference().past(consultation, now=NOW)


@pytest.mark.requirement("S0-15", "S0-20")
def test_a_consultation_is_linked_with_its_review() -> None:
    calendar = reference()
    review = calendar.get(Event, "arab-review-2021")
    consultation = calendar.get(Event, "arab-consultation-2021")
    assert review is not None
    assert consultation is not None
    assert calendar.linked(review) == (consultation,)
    assert calendar.linked(consultation) == (review,)


@pytest.mark.requirement("S4-18")
@pytest.mark.parametrize(
    ("access", "offered"), [("open", True), ("by_invitation", False), ("closed_to_states", False), ("unknown", False)]
)
def test_only_what_is_open_offers_registration(access: str, offered: bool) -> None:
    registration = {"url": "https://example.org/register"}
    meeting = {"slug": "rcp", "kind": "process_meeting", "access": access, "registration": registration}
    calendar = of_facts(("event", meeting))
    event = calendar.of(Event)[0]
    assert (calendar.registration_of(event) is not None) == offered


def test_a_review_is_registered_for_as_its_region_says() -> None:
    calendar = reference()
    review = calendar.get(Event, "asia-pacific-review-2021")
    assert review is not None
    registration = calendar.registration_of(review)
    assert registration is not None
    assert [(each.do, each.email, each.url) for each in registration.steps] == [
        ("send an accreditation letter", "escap-sdd@un.org", None),
        ("register online", None, "https://meetings.unescap.org/"),
    ]


def test_contacts_grow_old() -> None:
    contact = reference().contacts_of("arab")[0]
    assert contact.confirmed(NOW)
    assert contact.confirmed(datetime(2021, 8, 27, tzinfo=UTC))
    assert not contact.confirmed(datetime(2021, 8, 28, tzinfo=UTC))
    again = of_facts(("contact", {"slug": "x", "role": "focal point", "verified_at": "2026-11-01"})).of(Contact)[0]
    assert again.confirmed(LATER)


@pytest.mark.requirement("S0-26")
def test_what_is_not_known_was_not_known_as_of_its_source() -> None:
    calendar = reference()
    step = calendar.steps_of("africa")[0]
    as_of = calendar.as_of(step)
    assert as_of is not None
    assert (as_of.precision, as_of.start) == ("month", "2021-02")


@pytest.mark.requirement("S0-26")
@pytest.mark.parametrize(
    ("region", "when", "stage"),
    [
        ("arab", "2021-02-01", "preparing"),
        ("arab", "2021-02-23", "consulting"),
        ("arab", "2021-02-24", "meeting"),
        ("arab", "2021-03-01", "reporting"),
        ("arab", "2021-06-01", "done"),
        ("africa", "2021-06-01", "preparing"),
        ("europe_north_america", "2021-02-01", "done"),
        ("arab", "2026-11-20", "unknown"),
    ],
)
def test_each_region_is_at_its_own_stage(region: str, when: str, stage: str) -> None:
    now = datetime.fromisoformat(f"{when}T12:00+00:00")
    assert stage_of(reference(), region, now=now) == stage


def test_staff_may_say_the_stage() -> None:
    calendar = of_facts(("region", {"slug": "arab", "name": "Arab Region", "stage": "consulting"}))
    assert stage_of(calendar, "arab", now=NOW) == "consulting"


def test_the_zone_of_the_region_stands_in() -> None:
    calendar = of_facts(
        ARAB,
        ("event", {"slug": "a", "kind": "briefing", "regions": ["arab"], "moment": day("2021-02-23")}),
        (
            "event",
            {"slug": "b", "kind": "briefing", "regions": ["arab"], "moment": day("2021-02-23", zone="Asia/Aden")},
        ),
    )
    assert [each.moment.zone for each in calendar.of(Event)] == ["Asia/Beirut", "Asia/Aden"]
    assert calendar.bodies["event:a"]["moment"] == {"precision": "day", "start": "2021-02-23"}


def test_a_deadline_with_a_time_ends_at_that_time() -> None:
    moment = day("2021-02-23", time="17:00", zone="Asia/Beirut")
    deadline = of_facts(("deadline", {"slug": "d", "what": "send it", "moment": moment})).of(Deadline)[0]
    assert deadline.moment.last_instant == datetime(2021, 2, 23, 15, tzinfo=UTC)


def test_a_call_is_open_from_its_first_to_its_last_day() -> None:
    call = reference().get(Call, "example-rapporteur-2021")
    assert call is not None
    opens, closes = datetime(2021, 1, 31, 22, tzinfo=UTC), datetime(2021, 2, 20, 22, tzinfo=UTC)
    instants = (opens - timedelta(seconds=1), opens, closes - timedelta(seconds=1), closes)
    assert [call.open(now) for now in instants] == [False, True, True, False]


@pytest.mark.requirement("S1-04", "S1-28", "S4-10")
def test_a_region_may_have_no_meeting_and_parts_of_its_own() -> None:
    section = {"title": "How this region goes about it", "text": "Written procedure."}
    region = {"slug": "arab", "name": "Arab Region", "dedicated_meeting": False, "sections": [section]}
    kinds = ("in_person", "online", "hybrid", "unknown")
    events = [
        ("event", {"slug": f"e-{kind}", "kind": "briefing", "regions": ["africa"], "format": kind}) for kind in kinds
    ]
    calendar = of_facts(("region", region), AFRICA, ROUND, *events)
    assert calendar.entries(regions=["arab"], now=NOW) == ()
    assert calendar.regions[1].sections[0].title == section["title"]
    assert {getattr(each, "format", "") for each in calendar.entries(regions=["africa"], now=NOW)} == set(kinds)


@pytest.mark.requirement("S0-108", "S2-24", "S2-32", "S2-39", "S3-10", "S4-17", "S4-39")
def test_the_calendar_takes_all_kinds_of_events() -> None:
    national = {"slug": "workshop", "kind": "workshop", "level": "national", "audience": "stakeholders"}
    calendar = of_facts(
        ("event", {**national, "countries": ["LB"]}),
        ("event", {"slug": "indicators", "kind": "indicators_consultation", "tags": ["indicators"]}),
        ("event", {"slug": "briefing-1", "kind": "briefing", "format": "online", "moment": day("2021-02-02")}),
        ("event", {"slug": "briefing-2", "kind": "briefing", "format": "online", "moment": day("2021-02-09")}),
        ("event", {"slug": "follow-up-1", "kind": "follow_up_meeting", "moment": day("2021-03-02")}),
        ("event", {"slug": "rcp", "kind": "process_meeting", "gcm_on_agenda": True}),
        ("event", {"slug": "business", "kind": "private_sector_forum", "tags": ["private_sector"]}),
    )
    assert {each.kind for each in calendar.of(Event)} == {
        *("workshop", "indicators_consultation", "briefing", "follow_up_meeting"),
        *("process_meeting", "private_sector_forum"),
    }
    assert [each.slug for each in calendar.of(Event) if each.kind == "briefing"] == ["briefing-1", "briefing-2"]
    workshop, rcp = calendar.get(Event, "workshop"), calendar.get(Event, "rcp")
    assert (workshop and (workshop.level, workshop.audience)) == ("national", "stakeholders")
    assert (rcp and rcp.gcm_on_agenda) is True


@pytest.mark.requirement("S2-20")
def test_an_event_carries_a_corridor() -> None:
    corridor = {"origins": ["NP", "BD"], "destinations": ["QA"]}
    table = of_facts(("event", {"slug": "table", "kind": "roundtable", "corridors": [corridor]})).of(Event)[0]
    assert [(each.origins, each.destinations) for each in table.corridors] == [(("NP", "BD"), ("QA",))]


def test_an_empty_calendar_answers() -> None:
    calendar = Calendar.from_facts([])
    assert (calendar.entries(now=NOW), calendar.regions, calendar.current_round(now=NOW)) == ((), (), None)
    assert calendar.fact("event:none") is None
    assert calendar.regions_of_country("LB") == ()


@pytest.mark.requirement("S0-40")
def test_a_document_has_a_type() -> None:
    types = ("concept_note", "background_paper", "background_note", "template", "report", "statement", "recording")
    papers = [
        ("document", {"slug": f"d-{each}", "title": "A paper", "type": each, "event": "review"}) for each in types
    ]
    assert {each.type for each in of_facts(*papers).documents_of(event="review")} == set(types)


@pytest.mark.requirement("S0-114")
def test_all_focal_points_of_a_region_come_with_address_date_and_what_looks_wrong() -> None:
    found = reference().contacts_of("arab")
    assert [(each.name, each.email, each.as_of and each.as_of.as_written) for each in found] == [
        ("GCM Regional review Arab States", "gcmrarabstates@iom.net", "February 2021"),
        ("Misato Yuasa", "myuasa@iom.net", "February 2021"),
        ("Therese Breir", "Therese.brier@un.org", "February 2021"),
    ]
    assert [each.note for each in found][2] == "surname printed Breir, address brier"
    assert [each.confirmed(LATER) for each in found] == [False] * 3
    changed = b"contacts:\n  - {slug: arab-3, role: focal point, regions: [arab], email: a@example.org}\n"
    assert plan({"a.yaml": changed}, reference()).moved == ("contact:arab-3",)
