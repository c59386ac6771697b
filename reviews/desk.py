"""Telling staff, in the chats that are bound to their accounts, what happened without them. Never more than once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from dialogue.replies import Choice, Code, Name, Reply, Say
from reviews import staff, wording
from reviews.announced import Announcement
from reviews.roles import NETWORK
from reviews.staff import Staff
from storage import announcements as kept
from storage import ledger
from storage.database import Transaction, stamp
from storage.ledger import Lane


async def tell(tx: Transaction, *, of: Announcement, who: Collection[str], says: Sequence[Say], now: datetime) -> int:
    """Send this to every chat of these accounts, at once and whatever the hour; to how many."""
    open_it = Choice(f"desk:open:{of.id}", Say("desk-open-it"))
    return await send(
        tx, about=of.id, who=who, reply=Reply(tuple(says), (open_it,), keep=True), tenant=of.tenant, now=now
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """Who was asked to approve something."""

    colleagues: int
    """How many may approve it."""
    chats: int
    """In how many chats they were asked: in none when nobody has one that acts for them."""


async def ask(tx: Transaction, *, of: Announcement, by: Staff, now: datetime) -> Asked:
    """Ask everybody who may approve it."""
    others = [each.id for each in await staff.approvers(tx, reach=of.reach) if each.id not in of.writers]
    says = (Say("announce-desk-asked", who=Name(by.name)),)
    return Asked(len(others), await tell(tx, of=of, who=others, says=says, now=now))


async def send(
    tx: Transaction, *, about: str, who: Collection[str], reply: Reply, tenant: str = NETWORK, now: datetime
) -> int:
    """Send a reply to every chat of these accounts; to how many. `about` and `now` make it happen once."""
    addresses = await staff.open_chats_of(tx, staff=sorted(who), now=now)
    if addresses:
        job, words = f"urgent:desk:{about}:{stamp(now)}", wording.packed({wording.ANY: reply}, code="")
        await ledger.open_job(tx, id=job, kind="desk", tenant=tenant, audience=len(addresses), words=words, now=now)
        await kept.tell(tx, job=job, addresses=addresses, lane=int(Lane.notice), now=now)
    return len(addresses)


async def tell_approvers(tx: Transaction, *, of: Announcement, says: Sequence[Say], now: datetime) -> None:
    """Send it to everybody who could have approved it."""
    who = [each.id for each in await staff.approvers(tx, reach=of.reach)]
    await tell(tx, of=of, who=who, says=says, now=now)


async def tell_alone(tx: Transaction, *, of: Announcement, by: Staff, now: datetime) -> None:
    """Tell those who could have approved it that one person did it alone, and who."""
    says = (Say("notice-desk-alone", who=Name(by.name), code=Code(f"/verify {of.code}")),)
    await tell_approvers(tx, of=of, says=says, now=now)


async def tell_concerned(tx: Transaction, *, of: Announcement, says: Sequence[Say], now: datetime) -> None:
    """Send it to its author and to whoever approved it."""
    await tell(tx, of=of, who={of.author, of.approved_by or of.author}, says=says, now=now)
