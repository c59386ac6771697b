"""Loading files into the calendar: what is wrong with them, what would change, and doing it, all or nothing."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from reviews.calendar import Calendar, Change, Membership
from reviews.format import MAX_BYTES, Problem, Reading, Written, read_yaml
from reviews.ics_changes import read_ics
from storage import facts as store
from storage.database import Transaction

REFERENCE = Path(__file__).parent / "reference"
"""The facts that come with the service."""
EXAMPLE = REFERENCE / "example"
"""Made-up facts to try things out with; loaded only while the clock is a pretended one."""
_TYPES = {".yaml": "yaml", ".yml": "yaml", ".ics": "ics"}
_SHOWN = ("moment", "state", "place")  # what moves an entry in other people's calendars
_REFERENCES: Mapping[str, str] = {  # a field, and the kind of fact that it names
    "source": "source",
    "round": "round",
    "region": "region",
    "regions": "region",
    "sub_regions": "sub_region",
    "workshop_regions": "workshop_region",
    "processes": "process",
    "event": "event",
    "deadline": "deadline",
    "precedes": "event",
    "feeds": "event",
    "task": "task",
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact as it is to be stored."""

    kind: str
    slug: str
    body: Mapping[str, Any]
    version: int
    sequence: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What loading would do. With problems nothing is done."""

    facts: tuple[FactRow, ...] = ()
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subjects that are new or not as they were."""
        return tuple(dict.fromkeys(change.subject for change in self.changes))

    def on(self, calendar: Calendar) -> Calendar:
        """The calendar as it would be."""
        bodies = {subject: asdict(fact) for subject, fact in calendar.facts.items()}
        kept = {
            subject: {
                "kind": fact.KIND,
                "slug": fact.slug,
                "body": bodies[subject],
                "version": calendar.versions[subject],
                "sequence": calendar.sequences[subject],
            }
            for subject, fact in calendar.facts.items()
        }
        kept |= {f"{row.kind}:{row.slug}": asdict(row) for row in self.facts}
        return Calendar.from_facts(kept.values())

    @property
    def moved(self) -> tuple[str, ...]:
        """The subjects that were there before and are not as they were."""
        return tuple(dict.fromkeys(change.subject for change in self.changes if change.field))


def files_in(paths: Iterable[Path]) -> dict[str, bytes]:
    """The YAML and .ics files at these paths, and directly in those that are folders. Raises OSError."""
    found: dict[str, bytes] = {}
    for path in paths:
        files = sorted(each for each in path.iterdir() if each.suffix in _TYPES) if path.is_dir() else [path]
        for file in files:
            with file.open("rb") as opened:
                found[str(file)] = opened.read(MAX_BYTES + 1)
    return found


def reference_files(*, example: bool = False) -> dict[str, bytes]:
    """The facts that come with the service; with `example` also those that are made up."""
    return files_in([REFERENCE, EXAMPLE] if example else [REFERENCE])


def plan(files: Mapping[str, bytes], calendar: Calendar) -> Plan:
    """What loading these files into this calendar would do. The same files a second time change nothing."""
    readings = [_read(file, content, calendar) for file, content in files.items()]
    written = [each for reading in readings for each in reading.written]
    problems = [each for reading in readings for each in reading.problems]
    problems += [*_doubled(written), *_dangling(written, calendar)]
    if problems:
        return Plan(problems=tuple(sorted(set(problems), key=lambda each: (each.file, each.line, each.reason))))
    changed = [(each, _differences(each, calendar)) for each in written]
    return Plan(
        facts=tuple(_row(each, changes, calendar) for each, changes in changed if changes),
        changes=tuple(change for _, changes in changed for change in changes),
    )


async def calendar_of(tx: Transaction) -> Calendar:
    """The calendar as it is stored. Raises ValueError when a stored fact is none (see `Calendar.from_facts`)."""
    return Calendar.from_facts(fact.row() for fact in await store.everything(tx))


async def hold(tx: Transaction) -> None:
    """Nobody else changes facts until the end of this transaction: it changes those that it reads now."""
    await tx.lock("facts")


async def apply(tx: Transaction, *, plan: Plan, now: datetime, who: str, reason: str | None = None) -> None:
    """Store the facts of a plan and the old and new values. Raises ValueError when the plan has problems."""
    if plan.problems:
        raise ValueError(f"{len(plan.problems)} problems; nothing is loaded")
    await hold(tx)
    for row in plan.facts:
        await store.keep(
            tx,
            kind=row.kind,
            slug=row.slug,
            body=row.body,
            version=row.version,
            sequence=row.sequence,
            changes=[(each.field, each.old, each.new) for each in _of(plan.changes, f"{row.kind}:{row.slug}")],
            who=who,
            reason=reason,
            source=row.body.get("source"),
            now=now,
        )


def _of(changes: Iterable[Change], subject: str) -> Iterator[Change]:
    return (each for each in changes if each.subject == subject)


def _read(file: str, content: bytes, calendar: Calendar) -> Reading:
    kind = _TYPES.get(Path(file).suffix)
    if kind == "yaml":
        return read_yaml(file, content)
    if kind == "ics":
        return read_ics(file, content, calendar)
    return Reading(problems=[Problem(file, 1, "only .yaml and .ics files are read")])


def _doubled(written: Sequence[Written]) -> Iterator[Problem]:
    first: dict[str, Written] = {}
    for each in written:
        other = first.setdefault(each.fact.subject, each)
        if other is not each:
            there = f"{other.file}, line {other.line_of('slug')}"
            yield Problem(each.file, each.line_of("slug"), f"{each.fact.subject} stands also in {there}")


def _dangling(written: Sequence[Written], calendar: Calendar) -> Iterator[Problem]:
    """References to what is neither in the files nor in the calendar."""
    known = {*calendar.facts, *(each.fact.subject for each in written)}
    lists = [each.fact for each in written if isinstance(each.fact, Membership)]
    codes = {*calendar.countries, *(code for each in lists for code in each.countries)}
    for each in written:
        for name, slug, line in _named(each):
            kind = "round" if name == "feeds" and each.kind == "round" else _REFERENCES[name]
            if f"{kind}:{slug}" not in known:
                yield Problem(each.file, line, f"there is no {kind.replace('_', ' ')} {slug!r}")
        for code in each.body.get("countries", ()):
            if codes and code not in codes:
                yield Problem(each.file, each.line_of("countries"), f"there is no country {code!r}")


def _named(each: Written) -> Iterator[tuple[str, str, int]]:
    for name in _REFERENCES:
        value = each.body.get(name)
        if isinstance(value, str):
            yield name, value, each.line_of(name)
        elif isinstance(value, list):
            for index, slug in enumerate(value):
                yield name, slug, each.line_of(name, index)


def _differences(each: Written, calendar: Calendar) -> list[Change]:
    subject = each.fact.subject
    old = calendar.bodies.get(subject)
    if old is None:
        return [Change(subject, "", None, dict(each.body))]
    names = sorted({*old, *each.body})
    return [
        Change(subject, name, old.get(name), each.body.get(name))
        for name in names
        if json.dumps(old.get(name), sort_keys=True) != json.dumps(each.body.get(name), sort_keys=True)
    ]


def _row(each: Written, changes: Sequence[Change], calendar: Calendar) -> FactRow:
    subject = each.fact.subject
    sequence = calendar.sequences.get(subject, 0)
    if each.sequence is not None:
        sequence = each.sequence
    elif any(change.field in _SHOWN for change in changes):
        sequence += 1
    return FactRow(each.kind, each.fact.slug, each.body, calendar.versions.get(subject, 0) + 1, sequence)
