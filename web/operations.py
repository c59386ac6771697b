"""For those who operate it: is it alive, is it ready, what has it counted; and the webhooks of messaging apps."""

import logging

from aiohttp import web

from web.pages import SITE
from web.site import HookRefused

LARGEST_UPDATE = 1024 * 1024
"""In bytes; Telegram's updates are some kilobytes."""

log = logging.getLogger(__name__)


async def live(request: web.Request) -> web.Response:
    """The process answers."""
    return web.Response(text="live\n")


async def ready(request: web.Request) -> web.Response:
    """200 while it can take work; 503 when it is stopping, or the database is away or of another schema."""
    if await request.app[SITE].ready():
        return web.Response(text="ready\n")
    return web.Response(status=503, text="not ready: stopping, or the database is away or of another schema\n")


async def metrics(request: web.Request) -> web.Response:
    """The counters, in the text format of Prometheus."""
    headers = {"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}
    return web.Response(body=request.app[SITE].metrics(), headers=headers)


async def telegram_hook(request: web.Request) -> web.Response:
    """A webhook call of Telegram: 200 once it is committed, 403 when it is not Telegram's, 503 to get it again."""
    try:
        raw = await _bounded(request)
        await request.app[SITE].hook(request.match_info["account"], raw, request.headers)
    except HookRefused:
        return web.Response(status=403, text="refused\n")
    except web.HTTPRequestEntityTooLarge:
        return web.Response(status=413, text="too large\n")
    except Exception as fault:  # noqa: BLE001  # Telegram sends it again; the fault may quote it, so only its type is told
        log.error("a webhook call was not taken: %s", type(fault).__name__)
        return web.Response(status=503, text="not taken, send it again\n")
    return web.Response()


async def _bounded(request: web.Request) -> bytes:
    """The body. Raises `HTTPRequestEntityTooLarge`."""
    return await request.clone(client_max_size=LARGEST_UPDATE).read()
