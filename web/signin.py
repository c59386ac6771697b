"""The page behind a one-time sign-in link of staff: one button, so that a preview of the link does not spend it."""

from aiohttp import web

from dialogue.replies import Say
from web.pages import reader_language, render
from web.posting import new_form
from web.session import Session


async def sign_in(request: web.Request) -> web.Response:
    """What to send into the web chat, ready to be sent; the token is spent there."""
    session = Session.of(request)
    form = {
        "id": new_form(),
        "key": session.key if session else "",
        "text": f"/start staff_{request.match_info['token']}",
    }
    said = {"title": Say("signin-title"), "what": Say("signin-what"), "back": "/", "form": form}
    return render(request, "problem.html", reader_language(request), said)
