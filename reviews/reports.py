"""What became of an announcement: every recipient in a state, and its text proved genuine."""

import csv
import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import accumulate
from typing import Literal, TypeAlias

from dialogue.replies import Argument, Reply
from reviews import wording
from reviews.announced import allowed, note, read
from reviews.calendar import Calendar
from reviews.dispatch import holds
from reviews.plots import Plot, bars_of
from reviews.staff import Staff
from storage import announcements as kept
from storage import ledger, posts
from storage import reports as rows
from storage.database import Row, Transaction, moment

EXPORT = "report.export"
_STEPS = 60
"""Of the curve in the picture."""
_WAITS = {"waiting", "held", "queued", "asked"}
"""States of posts of which nothing has left, or a correction has not."""


@dataclass(frozen=True, slots=True)
class Report:
    """Where every recipient of it stands; the counts always sum to the audience."""

    audience: int
    states: Mapping[str, int]
    reasons: Mapping[tuple[str, str], int]
    """By state and reason; rows are kept for 90 days, of older ones the reason is forgotten."""
    channels: Mapping[str, Mapping[str, int]]
    """By channel and state, of the same."""
    places: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Posts in the places of relays, by the same states and reasons; they are no part of the audience."""

    def csv(self) -> str:
        """State, reason, number; nothing that names anybody."""
        written = io.StringIO()
        rows = csv.writer(written, lineterminator="\n")
        rows.writerow(("state", "reason", "recipients"))
        rows.writerows((state, reason, number) for (state, reason), number in sorted(self.reasons.items()))
        return written.getvalue()


Standing: TypeAlias = Literal["current", "changed", "superseded", "recalled"]
"""`changed`: nobody put it right yet, but with the facts as they are now it would say something else."""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a code stands for."""

    standing: Standing
    announcement: str
    approved: datetime
    words: Mapping[str, Reply]
    """What it says, by language; `""` stands for every language."""
    by: Argument
    """Who sent it."""
    successor: str | None = None
    """The code of what it was superseded by."""
    subject: str | None = None
    """The fact that it is about."""


async def report(tx: Transaction, *, id: str, by: Staff) -> Report:
    """Where every recipient stands. Raises NotFound."""
    found = await allowed(tx, id=id, by=by, lock=False)
    if found.job is None:
        return Report(0, {}, {}, {})
    reasons: Counter[tuple[str, str]] = Counter()
    channels: dict[str, Counter[str]] = {}
    for row in await rows.tally(tx, job=found.job):
        reasons[row["state"], row["reason"]] += row["n"]
        channels.setdefault(row["channel"], Counter())[row["state"]] += row["n"]
    states = await ledger.counts(tx, job=found.job)
    for state, number in states.items():  # those dropped after 90 days have no reason any more
        known = sum(n for (of, _), n in reasons.items() if of == state)
        reasons.update({(state, ""): number - known} if number > known else {})
    places = await _places(tx, found.job)
    return Report(await ledger.audience_of(tx, job=found.job), states, reasons, channels, places)


async def _places(tx: Transaction, job: str) -> Mapping[tuple[str, str], int]:
    """Each post in one state: that of its row, or what became of it before it had one."""
    counts: Counter[tuple[str, str]] = Counter()
    for row in await rows.places_of(tx, job=job, beside=posts.beside(job), editions=posts.EDITIONS):
        state = row["state"]
        if state == "written":
            counts[row["row_state"] or "sent", ""] += row["n"]
        elif state in _WAITS:
            counts["pending", state] += row["n"]
        else:
            counts[("sent", "") if state == "posted" else ("skipped", state)] += row["n"]
    return counts


async def export(tx: Transaction, *, id: str, by: Staff, now: datetime) -> str:
    """The report as CSV, to be taken away. Raises NotFound, NotAllowed."""
    await allowed(tx, id=id, by=by, verb=EXPORT, lock=False)
    told = await report(tx, id=id, by=by)
    await note(tx, actor=by.actor, act="export", of=id, now=now)
    return told.csv()


async def plot(tx: Transaction, *, id: str, by: Staff) -> Plot:
    """The report as a picture. Raises NotFound."""
    found = await allowed(tx, id=id, by=by, lock=False)
    told = await report(tx, id=id, by=by)
    span = await rows.span(tx, job=found.job) if found.job else None
    if found.job is None or span is None:
        return Plot(found.code, told.audience, bars_of(told.reasons))
    first, last = span
    sent = await rows.course(tx, job=found.job, first=first, last=last, steps=_STEPS)
    grown = tuple(accumulate(sent.get(step, 0) for step in range(_STEPS)))
    return Plot(found.code, told.audience, bars_of(told.reasons), grown, moment(first), moment(last))


async def verify(tx: Transaction, *, code: str, calendar: Calendar) -> Verified | None:
    """What a code under a text stands for with these facts; None when we never sent it."""
    row = await kept.by_code(tx, code=code.strip().upper())
    if row is None or row["approved"] is None or row["words"] is None:
        return None
    later = await kept.corrections(tx, of=row["corrects"] or row["id"])
    codes = [] if row["corrects"] else [row["code"]]
    codes += [each["code"] for each in later]
    newer = codes[codes.index(row["code"]) + 1 :]
    words = wording.unpacked(row["words"])
    return Verified(
        standing=await _standing(tx, row, superseded=bool(newer), calendar=calendar),
        announcement=row["id"],
        approved=moment(row["approved"]),
        words=words,
        by=wording.signature_of(words).args["who"],
        successor=newer[-1] if newer else None,
        subject=row["subject"],
    )


async def _standing(tx: Transaction, row: Row, *, superseded: bool, calendar: Calendar) -> Standing:
    """What was cancelled after some had it is withdrawn, as far as they are concerned, unless it was put right."""
    if row["state"] == "recalled" or (row["state"] == "cancelled" and not superseded):
        return "recalled"
    if superseded:
        return "superseded"
    return "current" if await holds(tx, await read(tx, id=row["id"], lock=False), calendar) else "changed"
