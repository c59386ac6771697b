"""Webhooks of organisations: their own systems are told what we tell (`reviews.updates`, `reviews.deliveries`), signed.

States of a webhook: `active`; `paused` when nothing arrived for 24 hours or it answered 410 (gone), until its
organisation resumes it. What it missed can be pulled. A program acts for an organisation by a token of its own
(`new_token`, `of_token`).

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
from typing import Literal

from reviews import relays
from reviews.calendar import Calendar
from reviews.relays import Relay
from reviews.rules.addresses import PUBLIC, Policy
from reviews.staff import TOKEN_FOR, hashed
from reviews.updates import Wanted, wanted
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
    await note(tx, relay.id, "relay.token", now, by=by)


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
    await note(tx, relay.id, "webhook.register", now, webhook=id)
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
    await note(tx, relay.id, "webhook.rotate", now, webhook=id)
    return await get(tx, vault, relay=relay, id=id)


async def resume(tx: Transaction, vault: Vault, *, relay: Relay, id: str, now: datetime) -> Webhook:
    """Send there again. Raises NotFound."""
    await _theirs(tx, vault, relay, id)
    await kept.change(tx, id=id, state="active", failures=0, succeeded=stamp(now))
    await note(tx, relay.id, "webhook.resume", now, webhook=id)
    return await get(tx, vault, relay=relay, id=id)


async def remove(tx: Transaction, vault: Vault, *, relay: Relay, id: str, now: datetime) -> None:
    """Forget it. Raises NotFound."""
    await _theirs(tx, vault, relay, id)
    await kept.remove(tx, id=id)
    await note(tx, relay.id, "webhook.remove", now, webhook=id)


async def _theirs(tx: Transaction, vault: Vault, relay: Relay, id: str) -> Row:
    row = await kept.by_id(tx, vault, id=id)
    if row is None or row["relay"] != relay.id:
        raise NotFound
    return row


async def note(tx: Transaction, relay: str, verb: str, now: datetime, by: str = "relay", **detail: str) -> None:
    """A row of the audit: what was done to the webhooks of an organisation, by the organisation or this actor."""
    await audit.record(tx, actor=by, verb=verb, object=f"relay:{relay}", detail=detail, now=now)
