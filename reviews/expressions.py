"""Expressions of interest: sent once, with a receipt; how they stand; taken back before and after the deadline."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reviews.calendar import Call
from storage import audit, expressions
from storage.database import Transaction
from storage.expressions import Expression
from storage.vault import PersonKey

__all__ = ["Expression", "NotTaken", "Submission", "of_call", "of_person", "send", "withdraw"]


class NotTaken(Exception):
    """The call takes no answers at this instant, or has one of this person."""


@dataclass(frozen=True, slots=True)
class Submission:
    """What comes with an expression: the answers that count, and the form they answer."""

    answers: Mapping[str, Any]
    fingerprint: str


async def send(
    tx: Transaction, *, key: PersonKey, call: Call, submission: Submission, token: str, now: datetime
) -> str:
    """Keep the answers sealed; the receipt. `token` are 80 random bits as text, of which the receipt is made.

    Raises NotTaken when the call is not open, or this person has sent one that still stands.
    """
    receipt = f"{token[:4]}-{token[4:8]}".upper()
    body = json.dumps(submission.answers, ensure_ascii=False).encode()
    if not call.open(now) or not await expressions.send(
        tx, key=key, call=call.slug, receipt=receipt, body=body, fingerprint=submission.fingerprint, now=now
    ):
        raise NotTaken
    await audit.record(tx, actor="person", verb="expression.send", object=f"call:{call.slug}", now=now)
    return receipt


async def withdraw(tx: Transaction, *, person: str, receipt: str, now: datetime) -> bool:
    """Take it back, at any time; False if there is nothing of theirs to take back."""
    if not await expressions.withdraw(tx, person=person, receipt=receipt, now=now):
        return False
    await audit.record(tx, actor="person", verb="expression.withdraw", object="expression", now=now)
    return True


async def of_person(tx: Transaction, *, person: str) -> Sequence[Expression]:
    """Everything a person sent, the latest first."""
    return await expressions.of_person(tx, person=person)


async def of_call(tx: Transaction, *, person: str, call: str) -> Expression | None:
    """What a person sent to a call and has not taken back."""
    sent = await expressions.of_call(tx, person=person, call=call)
    return sent if sent and sent.state != "withdrawn" else None
