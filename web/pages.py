"""How a page is made: the reader's language, the template, what the browser is told about it."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from yarl import URL

from dialogue.replies import Argument, Say
from locales.texts import Chain
from web.session import framed
from web.site import Site

SITE: web.AppKey[Site] = web.AppKey("site", Site)
"""Under which the application keeps what `bot` passed in."""
STATIC = Path(__file__).with_name("static")
"""Style sheet, script and icon."""

NOTHING: Mapping[str, str] = MappingProxyType({})


def policy(frames: Sequence[str] = ("'none'",)) -> str:
    """The content security policy; `frames` are the origins whose pages may show ours in a frame."""
    return (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
        f" form-action 'self'; base-uri 'none'; frame-ancestors {' '.join(frames)}"
    )


HEADERS = {
    "Content-Security-Policy": policy(),
    "X-Content-Type-Options": "nosniff",
    # Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""What every answer carries; the chat may besides be framed by the sites that are let."""

_WISH = re.compile(r"\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*", re.ASCII)

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def reader_language(request: web.Request) -> str:
    """The shipped language of `?lang=`, else the first that the browser asks for, else English.

    Somebody whose language is not shipped gets the first that its readers also read.
    """
    texts = request.app[SITE].texts
    for tag in (request.query.get("lang", ""), *_accepted(request.headers.get("Accept-Language", ""))):
        if language := texts.closest(tag):
            return texts.nearest(language.code)
    return "en"


def _accepted(header: str) -> Sequence[str]:
    """The languages of an Accept-Language header, best first."""
    wishes = [wish for part in header[:500].split(",") if (wish := _WISH.fullmatch(part))]
    ranked = sorted(wishes, key=lambda wish: -float(wish[2] or 1))
    return [wish[1] for wish in ranked if float(wish[2] or 1) > 0]


def render(
    request: web.Request,
    template: str,
    language: str,
    shown: Mapping[str, Any],
    *,
    status: int = 200,
    cache: str = "no-store",
) -> web.Response:
    """A page of a template, in a language; `shown` is what the template shows.

    Templates say things by `t("id", name=value)` (HTML), in attributes by `plain(...)`; `here(path)` keeps `?lang=`.
    """
    site = request.app[SITE]
    chain = site.texts.chain(language)
    page = _templates.get_template(template).render(
        lang=language,
        dir=site.texts.known[language].direction,
        path=request.path,
        switch=lambda code: str(request.rel_url.update_query(lang=code)),
        asset=asset,
        languages=site.texts.languages.values(),
        language_words=_language_words(site, chain),
        telegram=site.telegram_link,
        framed=framed(request),
        here=partial(here, request),
        t=lambda what, **args: Markup(site.texts.say(_say(what, args), chain)),  # noqa: S704  # our texts are HTML
        plain=lambda what, **args: site.texts.plain(_say(what, args), chain),
        **shown,
    )
    response = web.Response(text=page, status=status, content_type="text/html")
    response.headers.update(
        {"Content-Language": language, "Cache-Control": cache, "Vary": "Accept-Encoding, Accept-Language, Cookie"}
    )
    response.enable_compression()
    return response


def problem(
    request: web.Request, status: int, name: str, *, back: str = "/", form: Mapping[str, str] = NOTHING
) -> web.Response:
    """A page that says in plain words what went wrong and what to do: texts `web-<name>-title` and `web-<name>`.

    `form` gives a person back what could not be taken, to be sent again.
    """
    said = {"title": Say(f"web-{name}-title"), "what": Say(f"web-{name}"), "back": back, "form": form}
    return render(request, "problem.html", reader_language(request), said, status=status)


@cache
def asset(name: str) -> str:
    """The address of a file of `static/`; it changes with its content, so browsers may keep it for ever."""
    return f"/static/{name}?v={hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:8]}"


def _say(what: str | Say, args: dict[str, Argument]) -> Say:
    return what if isinstance(what, Say) else Say(what, **args)


def here(request: web.Request, path: str, **query: str) -> str:
    """A path of ours that keeps the language which the reader has picked; the chat stays in the frame it is in."""
    kept = {"embed": ""} if path == "/chat" and framed(request) else {}
    kept |= {"lang": reader_language(request)} if request.query.get("lang") else {}
    return str(URL(path).with_query({**query, **kept}))


def _language_words(site: Site, chain: Chain) -> str:
    """The word for "language" in the reader's own and in some other languages, for who reads none of the first."""
    chains = [chain, *(site.texts.chain(code) for code in site.texts.languages)]
    return " · ".join(dict.fromkeys(site.texts.plain(Say("web-languages"), one) for one in chains))
