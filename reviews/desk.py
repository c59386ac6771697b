"""Telling staff, in the chats that are bound to their accounts, what happened without them. Never more than once."""

from collections.abc import Collection, Sequence
from datetime import datetime

from dialogue.replies import Reply, Say
from reviews import staff, wording
from reviews.announced import Announcement
from storage import announcements as kept
from storage import ledger
from storage.database import Transaction, stamp
from storage.ledger import Lane


async def tell(tx: Transaction, *, of: Announcement, who: Collection[str], says: Sequence[Say], now: datetime) -> None:
    """Send this to every chat of these accounts, at once and whatever the hour."""
    addresses = await staff.chats_of(tx, staff=sorted(who), now=now)
    if not addresses:
        return
    job = f"urgent:desk:{of.id}:{stamp(now)}"
    words = wording.packed({wording.ANY: Reply(tuple(says), keep=True)}, code=of.code)
    await ledger.open_job(tx, id=job, kind="desk", tenant=of.tenant, audience=len(addresses), words=words, now=now)
    await kept.tell(tx, job=job, addresses=addresses, lane=int(Lane.notice), now=now)


async def tell_approvers(tx: Transaction, *, of: Announcement, says: Sequence[Say], now: datetime) -> None:
    """Send it to everybody who could have approved it."""
    who = [each.id for each in await staff.approvers(tx, reach=of.reach)]
    await tell(tx, of=of, who=who, says=says, now=now)


async def tell_concerned(tx: Transaction, *, of: Announcement, says: Sequence[Say], now: datetime) -> None:
    """Send it to its author and to whoever approved it."""
    await tell(tx, of=of, who={of.author, of.approved_by or of.author}, says=says, now=now)
