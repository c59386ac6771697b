"""A test: what an announcement would say arrives in its author's own chat, as it would arrive at anybody's."""

from collections.abc import Sequence
from datetime import datetime

from reviews import wording
from reviews.announced import Content, NotYet, tenant_of
from reviews.calendar import Calendar
from storage import announcements as kept
from storage import ledger
from storage.database import Transaction
from storage.ledger import Lane

CODE = "TEST"
"""Stands for the code that it will have; no announcement is verified by it."""


async def rehearse(
    tx: Transaction,
    *,
    content: Content,
    languages: Sequence[str],
    address: int,
    calendar: Calendar,
    token: str,
    now: datetime,
) -> tuple[str, ...]:
    """Send it to one chat in each language that it is written in, a ready notice in all of `languages`; in which.

    Raises NotYet where its words are not fit to be sent.
    """
    if wrong := list(wording.problems(content, calendar)):
        raise NotYet(*wrong)
    words = wording.replies(content, calendar, CODE, tenant_of(content))
    if wording.ANY in words:
        words = dict.fromkeys(languages, words[wording.ANY])
    for language, reply in words.items():
        job, packed = f"urgent:test:{token}:{language}", wording.packed({language: reply}, code=CODE)
        await ledger.open_job(tx, id=job, kind="desk", tenant=tenant_of(content), audience=1, words=packed, now=now)
        await kept.tell(tx, job=job, addresses=[address], lane=int(Lane.notice), now=now)
    return tuple(words)
