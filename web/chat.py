"""The web chat: the conversation as a page of plain forms, and new lines without reloading where there is JavaScript.

What a person writes is not kept here: on a phone that is shared, the next one to open the page sees our words only.
"""

import logging
import re
from collections.abc import Mapping, Sequence

from aiohttp import web

from web.lines import newest_lines, show
from web.pages import NOTHING, SITE, here, problem, reader_language, render
from web.posting import Posted, TooLong, is_ours, new_form, read_form
from web.session import Session, framed
from web.site import ChatLine

QUICK = {"menu": "cmd:menu", "language": "cmd:language", "clear": "settings:clear"}
"""What is always one tap away, under the text field: the text's name and the choice."""

_START = "cmd:start"
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,54}")
"""What a link carries, as far as a choice has room for it."""
_AFTER = "X-After"
"""The script's header: the newest line that it shows."""

log = logging.getLogger(__name__)


async def chat_page(request: web.Request) -> web.Response:
    """The conversation so far. Looking at it keeps nothing and sets no cookie."""
    return await _page(request, Session.of(request), everything="all" in request.query)


async def _page(request: web.Request, session: Session | None, *, everything: bool) -> web.Response:
    lines = await lines_of(request, session)
    shown = lines if everything else newest_lines(lines)
    language = lines[-1].message.language if lines else reader_language(request)
    more = {"quick": QUICK, "earlier": len(lines) - len(shown), "state": state_of(lines), "start": _start(request)}
    return render(request, "chat.html", language, {"lines": show(shown), "form": _fields(session), **more})


def _start(request: web.Request) -> str:
    """The choice that begins where a link leads (`/chat?start=e_<event>`); looking at the page alone begins nothing."""
    payload = request.query.get("start", "")
    return f"{_START}:{payload}" if _PAYLOAD.fullmatch(payload) else _START


async def say(request: web.Request) -> web.Response:
    """Take what the person sent; answer when it is committed.

    A plain form is led back to the page (in a frame, where no cookie may be kept, it gets the page itself), the script
    gets the new lines. What cannot be taken is given back.
    """
    try:
        posted = await read_form(request)
    except TooLong:
        return _refuse(request, 413, "too-long")
    if not is_ours(request, posted, request.app[SITE].public_url):
        return _refuse(request, 403, "not-ours")
    session = Session.of(request, posted.session) or Session.new(framed=framed(request))
    try:
        return await _take(request, session, posted)
    except TooLong:
        return _refuse(request, 413, "too-long", _fields(session) if session.framed else NOTHING)
    except web.HTTPException:
        raise
    except Exception as fault:  # noqa: BLE001  # whatever it was, the person gets their words back
        log.error("what came by the web chat was not taken: %s", type(fault).__name__)
        return _refuse(request, 503, "not-taken", _fields(Session.of(request, posted.session), posted))


async def _take(request: web.Request, session: Session, posted: Posted) -> web.Response:
    site = request.app[SITE]
    if inbound := posted.inbound(session, reader_language(request)):
        await site.receive(inbound)
    answer = await _answer(request, session, posted)
    session.keep(answer, secure=site.public_url.startswith("https:"))
    return answer


async def _answer(request: web.Request, session: Session, posted: Posted) -> web.Response:
    if _AFTER in request.headers:
        return await _new_lines(request, session)
    if not session.framed:
        return _to_latest(request)
    if posted.file.isascii() and posted.file.isdecimal():
        return await _file(request, session, int(posted.file))
    return await _page(request, session, everything=bool(posted.all))


async def chat_lines(request: web.Request) -> web.Response:
    """The lines that are newer than the script's newest."""
    return await _new_lines(request, must_have(request))


async def chat_file(request: web.Request) -> web.Response:
    """The file of a line, as a download."""
    return await _file(request, must_have(request), int(request.match_info["line"]))


async def _file(request: web.Request, session: Session, wanted: int) -> web.Response:
    lines = await lines_of(request, session)
    file = next((line.message.file for line in lines if line.id == wanted), None)
    if file is None:
        raise web.HTTPNotFound
    name = "".join(character for character in file.name if character.isalnum() or character in "._-")
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return web.Response(body=file.content, headers={**headers, "Content-Type": file.media_type})


async def lines_of(request: web.Request, session: Session | None) -> Sequence[ChatLine]:
    """The conversation of a session, newest line last; empty before the first word."""
    return await request.app[SITE].history(session.address, reader_language(request)) if session else ()


def state_of(lines: Sequence[ChatLine]) -> str:
    """Changes whenever a line comes or goes."""
    return f"{len(lines)}-{lines[-1].id}" if lines else "0"


def must_have(request: web.Request) -> Session:
    """The session of the request. Who has none gets 204: a stream is then not asked for again."""
    session = Session.of(request)
    if session is None:
        raise web.HTTPNoContent
    return session


async def _new_lines(request: web.Request, session: Session) -> web.Response:
    lines = await lines_of(request, session)
    after = request.headers.get(_AFTER, "")
    seen = int(after) if after.isascii() and after.isdecimal() else 0
    language = lines[-1].message.language if lines else reader_language(request)
    shown = {"lines": [line for line in show(lines) if line.id > seen], "ids": " ".join(str(line.id) for line in lines)}
    return render(request, "fragment.html", language, {**shown, "state": state_of(lines), "form": new_form()})


def _to_latest(request: web.Request) -> web.Response:
    return web.Response(status=303, headers={"Location": f"{here(request, '/chat')}#latest"})


def _refuse(request: web.Request, status: int, name: str, form: Mapping[str, str] = NOTHING) -> web.Response:
    """The reason as a page with the words in it, or alone for the script, which still has the words."""
    if _AFTER not in request.headers:
        return problem(request, status, name, back="/chat", form=form)
    return render(request, "reason.html", reader_language(request), {"name": name}, status=status)


def _fields(session: Session | None, posted: Posted | None = None) -> Mapping[str, str]:
    """What the form is filled with. The same form again, when what it brought was not taken."""
    key = session.key if session else ""
    carried = {"session": session.token} if session and session.framed else {}
    return {"id": posted.form if posted else new_form(), "key": key, "text": posted.text if posted else "", **carried}
