"""How a call is taken and answered: whose token it is, how large it may be, and errors that say what to do."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, TypeAlias, TypeVar

from aiohttp import web
from pydantic import BaseModel, ValidationError

from dialogue.replies import Say
from reviews import staff, webhooks
from reviews.announcements import AnnouncementError, KeyTaken, NotAllowed, NotFound, NotYet, Stale, WrongState
from reviews.staff import Staff
from reviews.webhooks import WebhookError
from reviews.work import Transaction
from storage.database import Unavailable
from web.api.models import Problem
from web.pages import SITE
from web.site import Desk, Site

LARGEST_BODY = 512 * 1024
"""In bytes: long texts in a dozen languages, each character escaped."""
_HEADERS = {"Cache-Control": "no-store"}
log = logging.getLogger(__name__)

Taken = TypeVar("Taken", bound=BaseModel)
Who = TypeVar("Who")


class Refused(Exception):
    """An answer that says no: status, what is wrong, where, what to do."""

    def __init__(self, status: int, error: str, where: str, what_to_do: str) -> None:
        super().__init__(error)
        self.status = status
        self.problem = Problem(error=error, where=where, what_to_do=what_to_do)


@dataclass(frozen=True, slots=True)
class Asked(Generic[Who]):
    """One call, in its transaction, of somebody who is known."""

    request: web.Request
    site: Site
    desk: Desk
    tx: Transaction
    by: Who

    @property
    def id(self) -> str:
        """What the path names."""
        return self.request.match_info["id"]


Call: TypeAlias = Asked[Staff]
"""A call of staff."""
Work: TypeAlias = Callable[[Asked[Any], Any], Awaitable[BaseModel | web.Response]]
Whose: TypeAlias = Callable[[web.Request, Desk, Transaction], Awaitable[Any]]
"""Finds out whose token it is. Raises Refused."""


async def answer(
    request: web.Request, work: Work, takes: type[BaseModel] | None, *, status: int, whose: Whose
) -> web.StreamResponse:
    """Do it in one transaction; whatever goes wrong, nothing of it was done."""
    try:
        desk = _desk(request)
        body = await read(request, takes) if takes else None
        async with desk.transaction() as tx:
            by = await whose(request, desk, tx)
            done = await work(Asked(request, request.app[SITE], desk, tx, by), body)
        if request.method != "GET":
            desk.wake()
    except Refused as refused:
        return said(refused)
    except AnnouncementError as error:
        return said(_of(error, request))
    except WebhookError as error:
        return said(_of_webhook(error))
    except Unavailable:
        return said(Refused(503, "the database is away", "here", "send it again, with the same Idempotency-Key"))
    if isinstance(done, web.Response):
        return done
    return web.json_response(text=done.model_dump_json(), status=status, headers=_HEADERS)


def _desk(request: web.Request) -> Desk:
    desk = request.app[SITE].desk
    if desk is None:
        raise Refused(404, "there is no API here", request.path, "ask the operator")
    return desk


async def of_staff(request: web.Request, desk: Desk, tx: Transaction) -> Staff:
    """The account whose token it is. Raises Refused."""
    token = token_of(request)
    found = await staff.of_token(tx, token=token, now=desk.real()) if token else None
    return found or no_token("python -m bot staff token NAME")


def token_of(request: web.Request) -> str:
    """The bearer token of a call; empty when there is none."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def no_token(command: str) -> NoReturn:
    """Raises Refused; `command` is how an operator makes a token."""
    what = f"send `Authorization: Bearer <token>`; an operator makes one with: {command}"
    raise Refused(401, "no token, or one that is unknown or has expired", "the header Authorization", what)


async def read(request: web.Request, takes: type[Taken]) -> Taken:
    """The body, checked. Raises Refused."""
    try:
        raw = await request.clone(client_max_size=LARGEST_BODY).read()
    except web.HTTPRequestEntityTooLarge:
        raise Refused(413, "the body is too large", "the body", f"send at most {LARGEST_BODY} bytes") from None
    try:
        return takes.model_validate_json(raw or b"{}")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        bad_json = first["type"] == "json_invalid"
        where = ".".join(str(part) for part in first["loc"]) or "the body"
        raise Refused(
            400 if bad_json else 422, first["msg"], where, "see the description at /api/v1/openapi.json"
        ) from None


def said(refused: Refused) -> web.Response:
    """The answer to a call that is refused."""
    headers = {**_HEADERS, **({"WWW-Authenticate": "Bearer"} if refused.status == 401 else {})}
    return web.json_response(text=refused.problem.model_dump_json(), status=refused.status, headers=headers)


def _of(error: AnnouncementError, request: web.Request) -> Refused:
    words = request.app[SITE].texts
    match error:
        case NotFound():
            return Refused(404, "there is no such announcement, or it is not yours to see", "the path", "check the id")
        case NotAllowed(reason=reason):
            return Refused(403, words.plain(reason, ("en",)), "the token", "ask a colleague whose role allows it")
        case Stale(version=version):
            return Refused(409, f"it is version {version} now", "version", "read it again, then decide")
        case WrongState(state=state):
            return Refused(409, f"it is {state}", "state", "read it again: this is not possible in that state")
        case KeyTaken():
            what = "send another key for another announcement; PUT changes the one that was made with this key"
            return Refused(409, "this key made an announcement with other content", "the header Idempotency-Key", what)
        case NotYet(reasons=reasons):
            return _unready(reasons, words.plain)
        case _:
            return Refused(422, "this is not possible", "the call", "read it again")


def _of_webhook(error: WebhookError) -> Refused:
    match error:
        case webhooks.BadUrl():
            what = "give an https:// URL without user name and fragment, whose name stands for public addresses only"
            return Refused(422, "we do not send there", "url", what)
        case webhooks.Unknown(what=what):
            return Refused(422, f"there is no {what!r}", "the body", "languages, regions and topics are slugs")
        case webhooks.TooMany():
            return Refused(409, f"there are {webhooks.MOST} already", "the organisation", "remove one first")
        case _:
            return Refused(404, "there is no such webhook, or it is not yours", "the path", "check the id")


def _unready(reasons: tuple[Say, ...], plain: Callable[[Say, tuple[str, ...]], str]) -> Refused:
    told = [plain(reason, ("en",)) for reason in reasons]
    where = _WHERE.get(reasons[0].id, "the announcement")
    return Refused(422, " ".join(told), where, "put that right, then send it again")


_WHERE = {
    "notice-type-number": "confirm_count",
    "notice-no-text-in": "texts",
    "notice-too-long": "texts",
    "notice-empty-text": "texts",
    "notice-no-words": "texts",
    "notice-no-such-name": "texts",
    "notice-no-value": "subject",
    "notice-no-fallback-text": "fallback",
    "notice-time-is-past": "at",
    "notice-no-such-hour": "wave_hour",
    "notice-hour-is-quiet": "wave_hour",
    "notice-group-or-part": "audience",
}


async def unknown(request: web.Request) -> web.Response:
    """A path of the API that there is not."""
    return said(Refused(404, "there is no such path", request.path, "see the description at /api/v1/openapi.json"))
