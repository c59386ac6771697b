from pathlib import Path

from tests.trace import Requirement, missing, read_requirements, table

ROWS = {
    "S0-01": Requirement("S0-01", "No status is asked.", "main-job"),
    "S0-02": Requirement("S0-02", "History is kept.", "main-job"),
    "S0-06": Requirement("S0-06", "Why take part.", "later"),
}


def test_requirements_are_read_with_their_milestone(tmp_path: Path) -> None:
    file = tmp_path / "requirements.yaml"
    file.write_text("- {id: S0-01, requirement: No status is asked., actor: migrant, kind: protect, from: main-job}\n")
    assert read_requirements(file) == {"S0-01": ROWS["S0-01"]}


def test_only_rows_of_a_reached_milestone_can_be_missing() -> None:
    assert missing(ROWS, {"S0-01"}) == ["S0-02"]


def test_a_requirement_is_printed_above_its_tests() -> None:
    tests = {"S0-02": ["tests/a.py::test_a", "tests/b.py::test_b"]}
    assert table(ROWS, tests) == [
        "S0-02  History is kept.",
        "        tests/a.py::test_a",
        "        tests/b.py::test_b",
    ]


def test_every_row_has_a_text_and_an_id_of_its_own() -> None:
    rows = read_requirements()
    assert len(rows) == 388
    assert [id for id, row in rows.items() if not row.text] == []
