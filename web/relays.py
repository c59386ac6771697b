"""What organisations print and show: A5 sheets and QR codes. Public, or at addresses that nobody guesses; no names of
people are in them, and nobody who fetches one is counted.
"""

from aiohttp import web

from web.pages import SITE, problem
from web.site import SheetMissing

_TYPES = {"pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml"}
_CACHE = "public, max-age=3600"


async def pack(request: web.Request) -> web.Response:
    """The sheet of an announcement for who posts it by hand, or its code alone."""
    return await _sheet(request, f"pack:{request.match_info['post']}")


async def invitation(request: web.Request) -> web.Response:
    """The sheet that invites people through an organisation, in a language, or its code alone."""
    return await _sheet(request, f"invitation:{request.match_info['code']}")


async def _sheet(request: web.Request, what: str) -> web.Response:
    site, form = request.app[SITE], request.match_info["form"]
    language = request.match_info.get("language", "en")
    if site.sheet is None or language not in site.texts.languages:
        return problem(request, 404, "not-found")
    try:
        made = await site.sheet(what, form, language)
    except SheetMissing:
        return problem(request, 404, "not-found")
    headers = {"Cache-Control": _CACHE, "Content-Disposition": "inline", "X-Robots-Tag": "noindex"}
    return web.Response(body=made, content_type=_TYPES[form], headers=headers)


ROUTES = (
    web.get(r"/relays/packs/{post:[0-9a-z]{16}}.{form:pdf|png|svg}", pack),
    web.get(r"/relays/{code:[0-9a-z]{8}}.{language:[a-zA-Z-]{2,12}}.{form:pdf}", invitation),
    web.get(r"/relays/{code:[0-9a-z]{8}}.{form:png|svg}", invitation),
)
