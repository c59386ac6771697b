"""Posting announcements into the places of relays, putting them right there, and what waits for a person's yes.

Whoever sends a job to many calls `post` in the transaction that freezes its audience, `correct` when its words change
(corrections and recalls), `cancel` when what has not left shall not leave. Rows in a place carry their own words
(sealed for it), since a preface and a mark stand around the official text: whatever changes the words of a job's other
rows leaves rows alone whose `body` is not NULL.

States of a post: `waiting` for words in its language; `held` for a yes; `queued` in the ledger; `refused` by the
relay; `cancelled`; by hand: `asked`, then `posted` or `not-posted`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from dialogue.replies import Reply
from reviews.audience import Audience
from storage.database import Transaction
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Bulletin:
    """What goes to the places."""

    job: str
    """The job of the ledger; its audience grows by the rows that are written."""
    words: Mapping[str, Reply]
    """The official words by language, with their verification line; of the choices only links are posted."""
    audience: Audience = field(default_factory=Audience)
    urgent: bool = False
    """Posted at once, whatever hour a place has."""
    subject: str | None = None
    """`event:<slug>`, `call:<slug>`: what a link under it opens."""


def public(audience: Audience) -> bool:
    """Whether what is meant for this audience may stand in a public place: only regions, topics, languages matter."""
    raise NotImplementedError


async def count(tx: Transaction, *, audience: Audience) -> int:
    """How many places it would reach now; for a preview."""
    raise NotImplementedError


async def post(tx: Transaction, vault: Vault, *, bulletin: Bulletin, expires: int | None = None, now: datetime) -> int:
    """Write the rows for every open place that wants it, raise the job's audience by them; how many rows.

    Places that hold things for a yes, and those done by hand, get theirs later: then the audience grows again.
    """
    raise NotImplementedError


async def correct(
    tx: Transaction, vault: Vault, *, job: str, into: str, words: Mapping[str, Reply], recalled: bool = False, now: datetime
) -> int:
    """Put it right everywhere: what waits gets the new words, what stands in a place is edited there by rows of the job
    `into` (whose audience grows by them), people who post by hand get a correction at once. A language that has words
    for the first time is posted. With `recalled`, what waits is cancelled instead. How many rows were written.
    """
    raise NotImplementedError


async def cancel(tx: Transaction, *, job: str, now: datetime) -> int:
    """What has not left does not leave; how many. The rows of the ledger are the job's own business."""
    raise NotImplementedError
