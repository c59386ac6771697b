"""The first page: what this is and how to start, in the reader's language, and who can read what."""

from aiohttp import web

from dialogue.replies import Say
from web.pages import SITE, reader_language, render

_PRIVACY = ("privacy-we-keep", "privacy-we-never", "privacy-others", "privacy-how-long")


async def start_page(request: web.Request) -> web.Response:
    """What this is, and the ways in."""
    apps = ["privacy-app-webchat", "web-privacy-cookie"]
    apps += ["privacy-app-telegram"] if request.app[SITE].telegram_link else []
    privacy = [Say(text) for text in (*apps, *_PRIVACY)]
    return render(request, "start.html", reader_language(request), {"privacy": privacy}, cache="public, max-age=300")
