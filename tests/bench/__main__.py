"""Measure ourselves and our peers on the same fake platform, each alone on one core: `make bench`."""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import broadcast, due, fanout, replies, start
from tests.bench.measured import Measured, complaint, cores, median, process
from tests.bench.page import Row, write
from tests.bench.platform import Talk, inbound, outbound, unlimited
from tests.bench.subjects import SUBJECTS, Subject


async def measure(subject: Subject, python: str, core: int, log: Path) -> Measured:
    """One run of one subject on a platform of its own."""
    async with unlimited() as fake:
        count = ["--chats", str(subject.chats)] if subject.direction == "outbound" else []
        command = (python, *subject.command, fake.url, *count)
        async with process(*command, core=core, log=log) as started:
            if subject.direction == "outbound":
                found = await outbound(fake, started)
                if subject.peer:  # Telegram still takes the old names of parameters that some of them use
                    fake.main.violations.clear()
                return found
            return await inbound(Talk(fake, chats=subject.chats, lines=subject.lines), started.pid)


def run(subject: Subject, peers: str, core: int) -> Measured:
    """Measure, and show on the spot what came of it. Raises SystemExit with the subject's last words."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        try:
            found = asyncio.run(measure(subject, peers if subject.peer else sys.executable, core, log))
        except (RuntimeError, TimeoutError) as error:
            complaint(log)
            raise SystemExit(f"{subject.label} ({subject.direction}): {str(error) or 'no answer'}") from None
    beside = f"platform {found.platform / found.seconds:4.0%} busy"
    print(f"{subject.direction:9} {found.rate:8,.0f}/s {found.cost:6.3f} ms  {beside}  {subject.label}", flush=True)
    return found


def main() -> None:
    """Each subject in turn, several rounds; the median of each goes into docs/bench.md and docs/bench.svg."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--peers", required=True, help="the interpreter whose environment has the peers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=["inbound", "outbound", "alone"])
    asked = parser.parse_args()
    here, there = cores()
    os.sched_setaffinity(0, {here})
    subjects = [subject for subject in SUBJECTS if asked.only in {None, subject.direction}]
    runs: dict[Subject, list[Measured]] = {subject: [] for subject in subjects}
    for _ in range(asked.rounds):
        for subject in subjects:
            runs[subject].append(run(subject, asked.peers, there))
    rows = [] if asked.only in {"inbound", "outbound"} else alone(there)
    if not asked.only:
        write({subject: median(found) for subject, found in runs.items()}, rows, rounds=asked.rounds)


def alone(core: int) -> list[Row]:
    """What no peer is measured at, shown as it is found."""
    found: list[Row] = []
    for measured in ALONE:
        rows = measured(core)
        for row in rows:
            print(f"{row.found:>12}  of {row.aim:<9}  {row.what}", flush=True)
        found += rows
    return found


def started(core: int) -> list[Row]:
    """The start of a service, as a row."""
    return [Row("First reply after a start", f"{start.measure(core=core).seconds:.2f} s", "3 s")]


ALONE: tuple[Callable[[int], list[Row]], ...] = (broadcast.rows, replies.rows, fanout.rows, due.rows, started)
"""Each is given the core on which what it starts is to run."""


if __name__ == "__main__":
    main()
