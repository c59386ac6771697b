"""Which requirements are demonstrated by which tests: `python -m tests.trace`, or `make trace`.

Ends with 1 when a row of a milestone that is reached has no test, or a test names an unknown row.
"""

import io
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml

REQUIREMENTS = Path(__file__).with_name("requirements.yaml")
REACHED = frozenset({"main-job"})
"""The milestones whose requirements must all be demonstrated."""


@dataclass(frozen=True)
class Requirement:
    """A row of requirements.yaml; `milestone` is its `from`."""

    id: str
    text: str
    milestone: str


@dataclass
class Collected:
    """A pytest plugin that notes which tests are marked with which requirements."""

    tests: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        for item in session.items:
            test = item.nodeid if item.nodeid.endswith(".chat]") else item.nodeid.split("[")[0]
            for id in (id for marker in item.iter_markers("requirement") for id in marker.args):
                if test not in self.tests[id]:
                    self.tests[id].append(test)


def read_requirements(path: Path = REQUIREMENTS) -> dict[str, Requirement]:
    """All rows by their ids, in the order of the file."""
    rows = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    return {row["id"]: Requirement(row["id"], row["requirement"], row["from"]) for row in rows}


def missing(requirements: Mapping[str, Requirement], tests: AbstractSet[str]) -> list[str]:
    """The ids of the milestones reached that no test demonstrates."""
    return [row.id for row in requirements.values() if row.milestone in REACHED and row.id not in tests]


def table(requirements: Mapping[str, Requirement], tests: Mapping[str, Sequence[str]]) -> list[str]:
    """Each requirement that is demonstrated, with its tests below it."""
    return [
        line
        for row in requirements.values()
        if row.id in tests
        for line in (f"{row.id}  {row.text}", *(f"        {test}" for test in tests[row.id]))
    ]


def main() -> int:
    """Collect the tests, print the trace; 0 when nothing is missing."""
    requirements, collected, said = read_requirements(), Collected(), io.StringIO()
    with redirect_stdout(said):
        ended = pytest.main(["--collect-only", "-qq", "-n0"], plugins=[collected])
    if ended != pytest.ExitCode.OK:
        print(said.getvalue(), "The tests cannot be collected.", sep="\n", file=sys.stderr)
        return 1
    tests = collected.tests
    lacking, unknown = missing(requirements, tests.keys()), sorted(tests.keys() - requirements.keys())
    print(*table(requirements, tests), sep="\n")
    print(f"\n{len(tests.keys() & requirements.keys())} of {len(requirements)} requirements are demonstrated.")
    for id in lacking:
        print(f"No test demonstrates {id}: {requirements[id].text}")
    for id in unknown:
        print(f"Unknown requirement {id} in {', '.join(tests[id])}")
    return 1 if lacking or unknown else 0


if __name__ == "__main__":
    sys.exit(main())
