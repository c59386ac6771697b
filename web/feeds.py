"""Files that calendar apps and feed readers fetch again and again: .ics and Atom, one per region and language."""

import hashlib
from datetime import datetime
from urllib.parse import urlsplit

from aiohttp import ETag, web

from dialogue.replies import Say
from reviews import telling
from reviews.calendar import Entry
from reviews.ics import Words, calendar_ics
from web.atom import Feed, last_edit
from web.atom import atom as atom_document
from web.calendar import ALL
from web.pages import SITE, problem

_CACHE = "public, max-age=3600"  # readers that never ask conditionally are answered by what stands between


async def ics(request: web.Request) -> web.Response:
    """The .ics of a region (or `all`) in a language."""
    site, entries = request.app[SITE], _entries(request)
    if entries is None:
        return problem(request, 404, "no-calendar", back="/calendar")
    edited, language = last_edit(site.calendar(), entries), request.match_info["language"]
    body = calendar_ics(
        site.calendar(),
        of=request.match_info["region"],
        words=_words(request),
        language=language,
        host=urlsplit(site.public_url).hostname or "",
        now=edited,  # the file is the same until something is edited
    )
    return _conditional(request, body, "text/calendar", edited)


async def atom(request: web.Request) -> web.Response:
    """The Atom feed of a region (or `all`) in a language."""
    site, entries = request.app[SITE], _entries(request)
    if entries is None:
        return problem(request, 404, "no-calendar", back="/calendar")
    region, words = request.match_info["region"], _words(request)
    where = Say("web-calendar-all") if region == ALL else telling.region_name(region)
    feed = Feed(
        public_url=site.public_url,
        region=region,
        language=request.match_info["language"],
        languages=list(site.texts.languages),
        title=words(Say("web-feed-title", where=where)),
        author=words(Say("web-name")),
        words=words,
    )
    calendar = site.calendar()
    return _conditional(
        request, atom_document(feed, calendar, entries), "application/atom+xml", last_edit(calendar, entries)
    )


def _words(request: web.Request) -> Words:
    """How a text is said in the language of the file, without markup."""
    texts = request.app[SITE].texts
    chain = texts.chain(request.match_info["language"])
    return lambda say: texts.plain(say, chain)


def _entries(request: web.Request) -> list[Entry] | None:
    """What stands in the file; None when there is no such region or language."""
    site, region = request.app[SITE], request.match_info["region"]
    calendar = site.calendar()
    known = {ALL, *(one.slug for one in calendar.regions)}
    if region not in known or request.match_info["language"] not in site.texts.languages:
        return None
    return list(calendar.entries(regions=() if region == ALL else (region,), now=site.now()))


def _conditional(request: web.Request, body: bytes, media_type: str, edited: datetime) -> web.Response:
    """The file, or 304 when the reader has it already."""
    etag = ETag(hashlib.sha256(body).hexdigest()[:32], is_weak=True)  # the same whether compressed or not
    if _unchanged(request, etag, edited):
        response = web.Response(status=304)
    else:
        response = web.Response(body=body, content_type=media_type, charset="utf-8")
        response.enable_compression()
    response.etag, response.last_modified = etag, edited
    response.headers.update({"Cache-Control": _CACHE, "Vary": "Accept-Encoding"})
    return response


def _unchanged(request: web.Request, etag: ETag, edited: datetime) -> bool:
    """`If-None-Match` wins over `If-Modified-Since` (RFC 9110, 13.2.2)."""
    if request.if_none_match is not None:
        return any(given.value in ("*", etag.value) for given in request.if_none_match)
    since = request.if_modified_since
    return since is not None and edited.replace(microsecond=0) <= since
