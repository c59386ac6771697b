"""The web application: which path is answered by what."""

from aiohttp import web

from web.site import Site


def make_app(site: Site) -> web.Application:
    """The pages, feeds, web chat, webhooks and health checks of the outside contract."""
    app = web.Application()
    app[SITE] = site
    return app


SITE: web.AppKey[Site] = web.AppKey("site", Site)
"""Under which the application keeps what `bot` passed in."""
