"""Deliveries: an update on its way to one webhook, tried for a day, then given up.

A delivery is `pending` until it is `delivered` or `failed`. A webhook that nothing reaches is paused.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from dialogue.replies import Code, Reply, Say
from reviews import errands
from reviews.rules.retrying import LASTS, next_try
from reviews.updates import KEPT, Wanted, wanted
from reviews.webhooks import note
from storage import webhooks as kept
from storage.database import Row, Transaction, moment, stamp
from storage.vault import Vault

_LATE = timedelta(minutes=1)
"""The last attempt may be so late."""
_GONE = 410
_Ends: TypeAlias = Literal["webhook-paused", "webhook-gone"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """An update that is to be sent to a webhook now."""

    id: int
    webhook: str
    update: str
    """The id of the update: the same at every attempt."""
    told: str
    """The update, as JSON."""
    url: str
    secrets: tuple[str, ...]
    """That hold now, the present one first."""
    wanted: Wanted


async def due(
    tx: Transaction, vault: Vault, *, but: Sequence[str] = (), limit: int = 200, now: datetime
) -> list[Delivery]:
    """What is to be sent now, one for each webhook but those. `now` is the real time."""
    found: dict[str, Delivery] = {}
    for row in await kept.due(tx, vault, but=but, limit=limit, now=now):
        found.setdefault(row["id"], _delivery(row, now))
    return list(found.values())


def _delivery(row: Row, now: datetime) -> Delivery:
    body = row["body"]
    former = (body["former"],) if body.get("until", 0) > stamp(now) else ()
    return Delivery(
        id=row["delivery"],
        webhook=row["id"],
        update=row["about"],
        told=row["told"],
        url=body["url"],
        secrets=(body["secret"], *former),
        wanted=wanted(row),
    )


async def record(
    tx: Transaction, vault: Vault, *, delivery: Delivery, status: int | None, jitter: float, now: datetime
) -> None:
    """What came of an attempt: `status` is the answer, None when there was none. `now` is the real time, `jitter`
    random from 0 to 1. A webhook that nothing reached for a day is paused, and its organisation told.
    """
    row = await kept.delivery(tx, id=delivery.id)
    webhook = await kept.by_id(tx, vault, id=delivery.webhook)
    if row is None or webhook is None:  # it was removed, or given up, meanwhile
        return
    attempts = row["attempts"] + 1
    if status is not None and 200 <= status < 300:
        await kept.settle(tx, id=delivery.id, state="delivered", attempts=attempts, status=status, due=None)
        await kept.change(tx, id=delivery.webhook, failures=0, succeeded=stamp(now), status=status)
        return
    again = next_try(attempts=attempts, now=now, expires=moment(row["expires"]), jitter=jitter)
    again = None if status == _GONE else again
    state = "pending" if again else "failed"
    await kept.settle(tx, id=delivery.id, state=state, attempts=attempts, status=status, due=again)
    await kept.change(tx, id=delivery.webhook, failures=webhook["failures"] + 1, status=status)
    if status == _GONE:
        await _pause(tx, vault, webhook, "webhook-gone", now)
    elif again is None and (webhook["succeeded"] or 0) < row["expires"] - round(LASTS.total_seconds() * 1000):
        await _pause(tx, vault, webhook, "webhook-paused", now)


async def _pause(tx: Transaction, vault: Vault, webhook: Row, why: _Ends, now: datetime) -> None:
    await kept.change(tx, id=webhook["id"], state="paused")
    await note(tx, webhook["relay"], "webhook.pause", now, by="service", webhook=webhook["id"])
    host = urlsplit(webhook["body"]["url"]).hostname or ""
    told = Reply((Say(why, host=Code(host)),), keep=True)
    job = f"webhook:{webhook['id']}:{stamp(now)}"
    await errands.tell(tx, vault, relay=webhook["relay"], job=job, replies=[told], now=now)


async def drop(tx: Transaction, *, now: datetime) -> None:
    """Forget what is older than `KEPT`; give up what nobody could try in time. `now` is the real time."""
    await kept.give_up(tx, before=now - _LATE)
    await kept.drop(tx, before=now - KEPT)
