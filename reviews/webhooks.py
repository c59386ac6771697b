"""Webhooks of organisations: their own systems are told what we tell (`reviews.updates`), signed, for a day if need be.

States of a webhook: `active`; `paused` when nothing arrived for 24 hours or it answered 410 (gone), until its
organisation resumes it. What it missed can be pulled. A delivery is `pending` until it is `delivered` or `failed`.
A program acts for an organisation by a token of its own (`new_token`, `of_token`).

Exceptions:

    WebhookError
        NotFound     this organisation has no such webhook
        BadUrl       not a URL that we may write to
        Unknown      there is no such language, region or topic; `what` is it
        TooMany      it has `MOST` webhooks
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

from dialogue.replies import Code, Reply, Say
from reviews import errands, relays
from reviews.calendar import Calendar
from reviews.relays import Relay
from reviews.rules.addresses import PUBLIC, Policy
from reviews.rules.retrying import LASTS, next_try
from reviews.staff import TOKEN_FOR, hashed
from reviews.updates import KEPT, Wanted, wanted
from storage import audit
from storage import staff as tokens
from storage import webhooks as kept
from storage.database import Row, Transaction, moment, stamp
from storage.staff import Token
from storage.vault import Vault

MOST = 10
"""Webhooks that an organisation may have."""
OVERLAP = timedelta(hours=24)
"""After a new secret was made, the one before signs beside it for so long."""
_LATE = timedelta(minutes=1)
"""The last attempt may be so late."""
_GONE = 410
_Ends: TypeAlias = Literal["webhook-paused", "webhook-gone"]


class WebhookError(Exception):
    """What a verb says no with."""


class NotFound(WebhookError):
    """No such webhook of this organisation."""


class BadUrl(WebhookError):
    """Not a URL that we may write to."""


class TooMany(WebhookError):
    """It has as many as it may have."""


class Unknown(WebhookError):
    """There is no such language, region or topic."""

    def __init__(self, what: str) -> None:
        super().__init__(f"there is no {what}")
        self.what = what


@dataclass(frozen=True, slots=True)
class Webhook:
    """A webhook as it stands."""

    id: str
    url: str
    secret: str
    state: Literal["active", "paused"]
    wanted: Wanted
    failures: int
    """Attempts that failed in a row."""
    status: int | None
    """What it answered last; None when it did not."""
    created: datetime


def _webhook(row: Row) -> Webhook:
    body = row["body"]
    return Webhook(
        id=row["id"],
        url=body["url"],
        secret=body["secret"],
        state=row["state"],
        wanted=wanted(row),
        failures=row["failures"],
        status=row["status"],
        created=moment(row["created"]),
    )


# Programs


async def new_token(tx: Transaction, *, relay: Relay, token: str, by: str, now: datetime) -> None:
    """Keep an API token of an organisation, for a year; `by` is an actor. `now` is the real time."""
    owned = Token(f"relay:{relay.id}", (), ())
    await tokens.add_token(tx, hash=hashed(token), token=owned, expires=now + TOKEN_FOR, now=now)
    await _audit(tx, relay.id, "relay.token", now, by=by)


async def of_token(tx: Transaction, vault: Vault, *, token: str, now: datetime) -> Relay | None:
    """The organisation of an API token, while it relays. `now` is the real time."""
    found = await tokens.use_token(tx, hash=hashed(token), now=now)
    kind, _, owner = found.owner.partition(":") if found else ("", "", "")
    try:
        relay = await relays.get(tx, vault, id=owner) if kind == "relay" else None
    except relays.NotFound:
        return None
    return relay if relay and relay.state == "active" else None


# Webhooks


async def register(
    tx: Transaction,
    vault: Vault,
    *,
    relay: Relay,
    url: str,
    wanted: Wanted,
    id: str,
    secret: str,
    calendar: Calendar,
    languages: Sequence[str],
    now: datetime,
    policy: Policy = PUBLIC,
) -> Webhook:
    """Send updates there from now on; without regions those of its organisation, with `all` those of every region.

    `secret` is one of `reviews.rules.signing.secret_of`, `languages` are those there are.
    Raises BadUrl, Unknown, TooMany.
    """
    if not policy.takes(url):
        raise BadUrl
    if unknown := wanted.unknown(calendar, languages):
        raise Unknown(unknown)
    wanted = wanted.at_home_in(relay.regions)
    await tx.lock(f"webhooks:{relay.id}")
    if len(await kept.of_relay(tx, vault, relay=relay.id)) >= MOST:
        raise TooMany
    await kept.add(
        tx,
        vault,
        id=id,
        relay=relay.id,
        body={"url": url, "secret": secret},
        languages=" ".join(wanted.languages),
        regions=" ".join(wanted.regions),
        topics=" ".join(wanted.topics),
        now=now,
    )
    await _audit(tx, relay.id, "webhook.register", now, webhook=id)
    return await get(tx, vault, relay=relay, id=id)


async def get(tx: Transaction, vault: Vault, *, relay: Relay, id: str) -> Webhook:
    """One of this organisation. Raises NotFound."""
    return _webhook(await _theirs(tx, vault, relay, id))


async def listed(tx: Transaction, vault: Vault, *, relay: Relay) -> list[Webhook]:
    """Those of this organisation, the first first."""
    return [_webhook(row) for row in await kept.of_relay(tx, vault, relay=relay.id)]


async def rotate_secret(tx: Transaction, vault: Vault, *, relay: Relay, id: str, secret: str, now: datetime) -> Webhook:
    """Sign with another secret; for `OVERLAP` with the one before too. Raises NotFound."""
    body = (await _theirs(tx, vault, relay, id))["body"]
    fresh = {"url": body["url"], "secret": secret, "former": body["secret"], "until": stamp(now + OVERLAP)}
    await kept.seal(tx, vault, id=id, relay=relay.id, body=fresh)
    await _audit(tx, relay.id, "webhook.rotate", now, webhook=id)
    return await get(tx, vault, relay=relay, id=id)


async def resume(tx: Transaction, vault: Vault, *, relay: Relay, id: str, now: datetime) -> Webhook:
    """Send there again. Raises NotFound."""
    await _theirs(tx, vault, relay, id)
    await kept.change(tx, id=id, state="active", failures=0, succeeded=stamp(now))
    await _audit(tx, relay.id, "webhook.resume", now, webhook=id)
    return await get(tx, vault, relay=relay, id=id)


async def remove(tx: Transaction, vault: Vault, *, relay: Relay, id: str, now: datetime) -> None:
    """Forget it. Raises NotFound."""
    await _theirs(tx, vault, relay, id)
    await kept.remove(tx, id=id)
    await _audit(tx, relay.id, "webhook.remove", now, webhook=id)


async def _theirs(tx: Transaction, vault: Vault, relay: Relay, id: str) -> Row:
    row = await kept.by_id(tx, vault, id=id)
    if row is None or row["relay"] != relay.id:
        raise NotFound
    return row


async def _audit(tx: Transaction, relay: str, verb: str, now: datetime, by: str = "relay", **detail: str) -> None:
    await audit.record(tx, actor=by, verb=verb, object=f"relay:{relay}", detail=detail, now=now)


# Deliveries


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
    await _audit(tx, webhook["relay"], "webhook.pause", now, by="service", webhook=webhook["id"])
    host = urlsplit(webhook["body"]["url"]).hostname or ""
    told = Reply((Say(why, host=Code(host)),), keep=True)
    job = f"webhook:{webhook['id']}:{stamp(now)}"
    await errands.tell(tx, vault, relay=webhook["relay"], job=job, replies=[told], now=now)


async def drop(tx: Transaction, *, now: datetime) -> None:
    """Forget what is older than `KEPT`; give up what nobody could try in time. `now` is the real time."""
    await kept.give_up(tx, before=now - _LATE)
    await kept.drop(tx, before=now - KEPT)
