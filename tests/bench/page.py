"""What was measured, as docs/bench.md."""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.measured import Measured
from tests.bench.peers.conversation import AT_ONCE
from tests.bench.plot import Bar, draw
from tests.bench.subjects import SUBJECTS, Subject


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was measured without a peer."""

    what: str
    found: str
    aim: str


DOCS = Path(__file__).parents[2] / "docs"

TITLES = {
    "inbound": "Inbound: a form of six questions, answers that reach the person, a second",
    "outbound": "Outbound: one text to many people, messages a second",
}

_PAGE = """# Numbers

Written by `make bench` on {day}: {machine}, Python {python}.
Every process ran alone on one core, against the same fake
Telegram on the other, in one run; each figure is the median of {rounds}.

![The same as a plot](bench.svg)

{tables}
"Cost" is processor time of the measured process per message. An asterisk marks what the platform held up: the fake had
no core left, the process could have done more.

How it was done. Inbound: {chats} people (ours, peers) talk at the same time, and each waits for the answer before
the next word; it is measured while all of them go through the form for the second time. All poll. What is counted is
answers that reached the person; ours needs one more a form than the peers, whose form ends without a page to look the
answers over. The peers keep their states in memory, as their documentation shows it; ours are committed with
`synchronous=FULL`, sealed, and answered out of the ledger. Outbound: all send the same text. The peers have {at_once}
sends in flight and keep no ledger; ours leases rows, opens what is sealed, and notes before and after what became of
each message. It sends to more people than the peers, so that what it does only once does not make it look slower.
Only the pace that the real platform asks for is taken out, and Apprise's own pause of a millisecond after each message;
its plugin knows one Bot API only, so its address is set on the class, as users of a server of their own do. It is given
its chats as {at_once} URLs, which it calls in parallel.

## At the pace of the platform, and beside it

| | reached | to reach |
|---|---:|---:|
{rows}
"""


def write(found: Mapping[Subject, Measured], rows: Sequence[Row], *, rounds: int) -> None:
    """Write the page and its plot."""
    tables = "\n".join(_table(direction, found) for direction in TITLES)
    words = {
        "day": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": f"{os.cpu_count()} cores of {_processor()}",
        "python": platform.python_version(),
        "rounds": rounds,
        "tables": tables,
        "rows": "\n".join(f"| {row.what} | {row.found} | {row.aim} |" for row in rows),
        "chats": " or ".join(f"{subject.chats:,}" for subject in SUBJECTS[:2]),
        "at_once": AT_ONCE,
    }
    (DOCS / "bench.md").write_text(_PAGE.format_map(words))
    (DOCS / "bench.svg").write_text(draw({TITLES[direction]: _bars(direction, found) for direction in TITLES}))


def _bars(direction: str, found: Mapping[Subject, Measured]) -> list[Bar]:
    return [Bar(s.label, found[s].rate, ours=not s.peer) for s in SUBJECTS if s.direction == direction and s in found]


def _table(direction: str, found: Mapping[Subject, Measured]) -> str:
    rows = [(subject, run) for subject, run in found.items() if subject.direction == direction]
    lines = [f"## {TITLES[direction]}", "", "| | a second | cost, ms |", "|---|---:|---:|"]
    for subject, run in rows:
        mark = " *" if run.held_up else ""
        lines.append(f"| {subject.label} | {run.rate:,.0f}{mark} | {run.cost:.3f} |")
    return "\n".join([*lines, ""])


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())
