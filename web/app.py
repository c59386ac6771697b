"""The web application: which path is answered by what."""

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

from web import calendar, chat, feeds, mail, operations, relays, signin, start, streams
from web.api import endpoints
from web.pages import HEADERS, SITE, STATIC, policy, problem
from web.posting import LARGEST_BODY
from web.session import framed
from web.site import Site

log = logging.getLogger(__name__)

_FOR_EVER = "public, max-age=31536000, immutable"

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def make_app(site: Site) -> web.Application:
    """The pages, feeds, web chat, webhooks and health checks of the outside contract."""
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[plain_words])
    app[SITE] = site
    app[streams.STREAMS] = set()
    app.on_response_prepare.append(_add_headers)
    app.on_shutdown.append(streams.end_streams)
    app.router.add_static("/static", STATIC)
    app.add_routes(ROUTES)
    return app


ROUTES = (
    web.get("/", start.start_page),
    web.get("/calendar", calendar.calendar_page),
    web.get(r"/calendar/{region}.{language}.ics", feeds.ics),
    web.get(r"/feeds/{region}.{language}.xml", feeds.atom),
    web.get("/chat", chat.chat_page),
    web.post("/chat", chat.say),
    web.get("/chat/lines", chat.chat_lines),
    web.get("/chat/events", streams.chat_events),
    web.get(r"/chat/files/{line:\d{1,18}}", chat.chat_file),
    *mail.ROUTES,
    *relays.ROUTES,
    web.get(r"/sign-in/{token:[A-Za-z0-9_-]{16,64}}", signin.sign_in),
    *endpoints.routes(),
    web.post("/hooks/telegram/{account}", operations.telegram_hook),
    web.get("/health/live", operations.live),
    web.get("/health/ready", operations.ready),
    web.get("/metrics", operations.metrics),
)


@web.middleware
async def plain_words(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """What is not there and what goes wrong is said in the reader's language; nothing of a fault is shown."""
    try:
        return await handler(request)
    except web.HTTPNotFound:
        return problem(request, 404, "not-found")
    except web.HTTPException:
        raise
    except Exception as fault:  # noqa: BLE001  # a fault may quote what a person wrote, so only its type is logged
        log.error("%s %s failed: %s", request.method, request.match_info.route.resource, type(fault).__name__)
        return problem(request, 500, "fault")


async def _add_headers(request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
    if framed(request) and (sites := request.app[SITE].embedders):
        response.headers["Content-Security-Policy"] = policy(sites)
    if request.path.startswith("/static/") and response.status == 200:
        response.headers["Cache-Control"] = _FOR_EVER
