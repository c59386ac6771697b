import pytest

from reviews.calendar import KINDS, Event
from reviews.format import MAX_BYTES, SECTIONS, Problem, read_yaml

LONG = "a" * 41


def reasons(content: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.reason) for problem in read_yaml("a.yaml", content.encode()).problems]


def test_a_fact_is_read_with_the_lines_of_its_fields() -> None:
    content = """
events:
  - slug: arab-review-2025
    kind: regional_review
    regions: [arab]
    moment: {precision: day_range, start: 2025-02-24, end: 2025-02-25}
    countries: [NO]
"""
    reading = read_yaml("a.yaml", content.encode())
    assert reading.problems == []
    [written] = reading.written
    assert isinstance(written.fact, Event)
    assert (written.fact.slug, written.fact.countries, written.fact.moment.end) == (
        *("arab-review-2025", ("NO",)),
        "2025-02-25",
    )
    assert [written.line_of("slug"), written.line_of("moment", "end"), written.line_of("place")] == [3, 6, 3]


def test_there_is_a_heading_for_every_kind() -> None:
    assert set(SECTIONS.values()) == set(KINDS)
    assert {"processes", "criteria", "points", "events"} <= set(SECTIONS)


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        ("events:\n  - kind: briefing", 2, "the field 'slug' is missing"),
        ("events:\n  - slug: a\n    kind: briefing\n    colour: red", 4, "there is no field 'colour' here"),
        ("events:\n  - slug: a b\n    kind: briefing", 2, "'slug' is 'a b', which is not of the right form"),
        (f"events:\n  - slug: {LONG}\n    kind: briefing", 2, f"'slug' is '{LONG}', which is not of the right form"),
        ("events:\n  - slug: a\n    slug: b\n    kind: briefing", 3, "'slug' stands here twice"),
        ("events:\n  - slug: a\n    kind: briefing\n    moment: {precision: day}", 4, "precision day needs start"),
        (
            "events:\n  - slug: a\n    kind: briefing\n    moment:\n      precision: day\n      start: 2021-02-30",
            5,
            "'2021-02-30' is no day of the calendar (day is out of range for month)",
        ),
        ("events:\n  - slug: a\n    kind: briefing\n    format: virtual", 4,
         "'format' is 'virtual'; it should be 'in_person', 'online', 'hybrid' or 'unknown'"),
        ("documents:\n  - slug: a\n    title: t\n    type: report\n    url: javascript:alert(1)", 5,
         "'url' is 'javascript:alert(1)', which is not of the right form"),
        ("events: {}", 1, "under 'events' stands a list, each item with a `- `"),
        ("- a", 1, "a file has headings like `events:` with a list under each"),
        ("events:\n  - &a {slug: a}\n  - *a", 3, "aliases (*) are not taken"),
        ("events: [", 1, "expected the node content, but found '<stream end>'"),
    ],
)  # fmt: skip
def test_every_problem_has_its_line_and_reason(content: str, line: int, reason: str) -> None:
    assert (line, reason) in reasons(content)


@pytest.mark.requirement("S1-30")
def test_an_online_event_has_no_place() -> None:
    assert reasons("events:\n  - {slug: a, kind: briefing, format: online, place: Geneva}") == [
        (2, "an online event has no place")
    ]


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"[" * 100_000, b"\x00", b"a: b: c", b"?", b"!!python/object:os.system x"]
)
def test_what_is_no_file_of_ours_is_a_problem_and_no_exception(content: bytes) -> None:
    assert read_yaml("a.yaml", content).problems != []


def test_a_file_has_a_largest_size() -> None:
    assert read_yaml("a.yaml", b"#" * (MAX_BYTES + 1)).problems == [
        Problem("a.yaml", 1, f"the file is larger than {MAX_BYTES} bytes")
    ]


def test_an_empty_file_says_nothing() -> None:
    reading = read_yaml("a.yaml", b"# nothing yet\n")
    assert (reading.written, reading.problems) == ([], [])
