"""Updates for the systems of organisations: pulled with a cursor, or sent to webhooks that they look after here."""

import hashlib
import re
import secrets

from aiohttp import web

from reviews import updates, webhooks
from reviews.relays import Relay
from reviews.rules.signing import LENGTH, secret_of
from reviews.updates import Wanted
from reviews.webhooks import Webhook
from reviews.work import Transaction
from web.api import models
from web.api.answers import Asked, Refused, no_token, token_of
from web.site import Desk

ASKS = {
    "since": "The cursor of the page before; without it the oldest that is kept (90 days) is the first.",
    "region": "Of this region, and what is for all; may be repeated. Without it: the organisation's; `all`: every one.",
    "topic": "Only of this topic, and what has none; may be repeated.",
    "language": "Only what there is in this language; may be repeated.",
}
_CURSOR = re.compile(r"[0-9]{1,18}")


async def of_relay(request: web.Request, desk: Desk, tx: Transaction) -> Relay:
    """The organisation whose token it is. Raises Refused."""
    token = token_of(request)
    found = await webhooks.of_token(tx, desk.vault, token=token, now=desk.real()) if token and desk.vault else None
    return found or no_token("python -m bot relay token CODE")


async def pulled(call: Asked[Relay], _: None) -> web.Response:
    """What there was to tell, oldest first."""
    query = call.request.query
    since = query.get("since", "") or "0"
    if not _CURSOR.fullmatch(since):
        raise Refused(422, "that is no cursor", "since", "give the cursor of an earlier answer, or leave it out")
    wanted = Wanted(*(tuple(query.getall(name, ())) for name in ("language", "region", "topic")))
    if unknown := wanted.unknown(call.site.calendar(), tuple(call.site.texts.known)):
        raise Refused(422, f"there is no {unknown!r}", "the query", "languages, regions and topics are slugs")
    page = await updates.page(call.tx, since=int(since), wanted=wanted.at_home_in(call.by.regions))
    given = models.Updates.model_validate(
        {"updates": page.updates, "cursor": str(page.cursor), "more": page.more}
    ).model_dump_json()
    return _unless_known(call.request, given)


def _unless_known(request: web.Request, given: str) -> web.Response:
    """The page, or that it is the one that whoever asks has."""
    tag = hashlib.sha256(given.encode()).hexdigest()[:32]
    headers = {"ETag": f'"{tag}"', "Cache-Control": "private, no-cache"}
    if any(each.value in (tag, "*") for each in request.if_none_match or ()):
        return web.Response(status=304, headers=headers)
    return web.json_response(text=given, headers=headers)


async def register(call: Asked[Relay], given: models.NewWebhook) -> models.WebhookSecret:
    """Send updates to a URL from now on."""
    secret = _new_secret()
    made = await webhooks.register(
        call.tx,
        call.desk.opened,
        relay=call.by,
        url=given.url,
        wanted=Wanted(tuple(given.languages), tuple(given.regions), tuple(given.topics)),
        id=call.desk.new_id(),
        secret=secret,
        calendar=call.site.calendar(),
        languages=tuple(call.site.texts.known),
        now=call.desk.real(),
    )
    return models.WebhookSecret(**_shown(made).model_dump(), secret=secret)


async def listed(call: Asked[Relay], _: None) -> models.Webhooks:
    """The webhooks there are."""
    found = await webhooks.listed(call.tx, call.desk.opened, relay=call.by)
    return models.Webhooks(webhooks=[_shown(each) for each in found])


async def get(call: Asked[Relay], _: None) -> models.Webhook:
    """How a webhook stands."""
    return _shown(await webhooks.get(call.tx, call.desk.opened, relay=call.by, id=call.id))


async def remove(call: Asked[Relay], _: None) -> models.Webhooks:
    """Forget a webhook; gives the others."""
    await webhooks.remove(call.tx, call.desk.opened, relay=call.by, id=call.id, now=call.desk.real())
    return await listed(call, None)


async def rotate_secret(call: Asked[Relay], _: None) -> models.WebhookSecret:
    """Sign with a new secret; for 24 hours with the one before too."""
    secret, now = _new_secret(), call.desk.real()
    found = await webhooks.rotate_secret(call.tx, call.desk.opened, relay=call.by, id=call.id, secret=secret, now=now)
    return models.WebhookSecret(**_shown(found).model_dump(), secret=secret)


async def resume(call: Asked[Relay], _: None) -> models.Webhook:
    """Send to a paused webhook again."""
    now = call.desk.real()
    return _shown(await webhooks.resume(call.tx, call.desk.opened, relay=call.by, id=call.id, now=now))


def _new_secret() -> str:
    return secret_of(secrets.token_bytes(LENGTH))


def _shown(found: Webhook) -> models.Webhook:
    return models.Webhook(
        id=found.id,
        url=found.url,
        state=found.state,
        languages=list(found.wanted.languages),
        regions=list(found.wanted.regions),
        topics=list(found.wanted.topics),
        failures=found.failures,
        last_status=found.status,
        created_at=found.created,
    )
