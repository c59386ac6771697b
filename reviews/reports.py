"""What became of an announcement: every recipient in a state, failures tried again, its text proved genuine."""

import csv
import io
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from dialogue.replies import Reply, Say
from reviews import wording
from reviews.announced import WrongState, allowed, note
from reviews.staff import Staff
from storage import announcements as kept
from storage import ledger
from storage.database import Transaction, moment


@dataclass(frozen=True, slots=True)
class Report:
    """Where every recipient of it stands; the counts always sum to the audience."""

    audience: int
    states: Mapping[str, int]
    reasons: Mapping[tuple[str, str], int]
    """By state and reason, of the rows that are still kept (90 days)."""
    channels: Mapping[str, Mapping[str, int]]
    """By channel and state, of the same."""

    def csv(self) -> str:
        """State, reason, number; nothing that names anybody."""
        written = io.StringIO()
        rows = csv.writer(written, lineterminator="\n")
        rows.writerow(("state", "reason", "recipients"))
        rows.writerows((state, reason, number) for (state, reason), number in sorted(self.reasons.items()))
        return written.getvalue()


@dataclass(frozen=True, slots=True)
class Verified:
    """What a code stands for."""

    standing: Literal["current", "superseded", "recalled"]
    announcement: str
    approved: datetime
    words: Mapping[str, Reply]
    """What it says, by language; `""` stands for every language."""
    by: Say
    """Who sent it."""
    successor: str | None = None
    """The code of what it was superseded by."""


async def report(tx: Transaction, *, id: str, by: Staff) -> Report:
    """Where every recipient stands. Raises NotFound."""
    found = await allowed(tx, id=id, by=by, lock=False)
    if found.job is None:
        return Report(0, {}, {}, {})
    reasons: Counter[tuple[str, str]] = Counter()
    channels: dict[str, Counter[str]] = {}
    for row in await kept.tally(tx, job=found.job):
        reasons[row["state"], row["reason"]] += row["n"]
        channels.setdefault(row["channel"], Counter())[row["state"]] += row["n"]
    states = await ledger.counts(tx, job=found.job)
    return Report(await ledger.audience_of(tx, job=found.job), states, reasons, channels)


async def retry(tx: Transaction, *, id: str, reason: str, by: Staff, now: datetime) -> int:
    """Send again to those who failed for one reason; how many. Raises NotFound, NotAllowed, WrongState."""
    found = await allowed(tx, id=id, by=by, verb="announcement.retry")
    if found.state not in {"sending", "paused", "sent"} or found.job is None:
        raise WrongState(found.state)
    number = await kept.retry(tx, job=found.job, reason=reason, now=now)
    if number and found.state == "sent":
        await kept.set_job(tx, job=found.job, state="open")
        await kept.change(tx, id=id, state="sending")
    await note(tx, actor=by.actor, act="retry", of=id, reason=reason, rows=number, now=now)
    return number


async def verify(tx: Transaction, *, code: str) -> Verified | None:
    """What a code under a text stands for; None when we never sent it."""
    row = await kept.by_code(tx, code=code.strip().upper())
    if row is None or row["approved"] is None or row["words"] is None:
        return None
    later = await kept.corrections(tx, of=row["corrects"] or row["id"])
    codes = [] if row["corrects"] else [row["code"]]
    codes += [each["code"] for each in later]
    newer = codes[codes.index(row["code"]) + 1 :]
    standing: Literal["current", "superseded", "recalled"] = "superseded" if newer else "current"
    return Verified(
        standing="recalled" if row["state"] == "recalled" else standing,
        announcement=row["id"],
        approved=moment(row["approved"]),
        words=wording.unpacked(row["words"]),
        by=wording.sender(row["tenant"]),
        successor=newer[-1] if newer else None,
    )
