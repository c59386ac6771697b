"""What the links of a mail open. Opening one changes nothing, its button does: programs look into links for people.

The one-click unsubscribing of mail programs (RFC 8058) posts to the same address, with neither cookie nor origin; the
token in the address is the right to do it.
"""

from aiohttp import web

from dialogue.replies import Say
from web.pages import SITE, reader_language, render
from web.site import Mailboxes

_WHICH = r"{token:[0-9a-f]{32}}"


async def confirm_page(request: web.Request) -> web.Response:
    """Asks whether this mailbox wants updates; nothing is looked up, so that the page says nothing about anybody."""
    _mailboxes(request)
    return _page(request, "confirm", button=Say("mail-page-confirm-do"))


async def confirm(request: web.Request) -> web.Response:
    """The mailbox said yes."""
    done = await _mailboxes(request).confirm(request.match_info["token"], reader_language(request))
    return _page(request, "confirmed") if done else _page(request, "late", status=410)


async def stop_page(request: web.Request) -> web.Response:
    """Asks whether the mails shall stop."""
    _mailboxes(request)
    return _page(request, "stop", button=Say("mail-page-stop-do"))


async def stop(request: web.Request) -> web.Response:
    """The mails stop; said also where there were none, so that nobody learns who gets any."""
    await _mailboxes(request).stop(request.match_info["token"])
    return _page(request, "stopped")


def _mailboxes(request: web.Request) -> Mailboxes:
    mailboxes = request.app[SITE].mailboxes
    if mailboxes is None:
        raise web.HTTPNotFound
    return mailboxes


def _page(request: web.Request, name: str, *, button: Say | None = None, status: int = 200) -> web.Response:
    shown = {"title": Say(f"mail-page-{name}-title"), "what": Say(f"mail-page-{name}"), "button": button}
    return render(request, "mail.html", reader_language(request), shown, status=status)


ROUTES = (
    web.get(f"/mail/confirm/{_WHICH}", confirm_page),
    web.post(f"/mail/confirm/{_WHICH}", confirm),
    web.get(f"/mail/stop/{_WHICH}", stop_page),
    web.post(f"/mail/stop/{_WHICH}", stop),
)
"""The paths of mails."""
