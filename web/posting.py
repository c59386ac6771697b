"""What a posted form of the web chat brings: checked, bounded, and counted once however often it is sent."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from hmac import compare_digest
from urllib.parse import parse_qsl, urlsplit

from aiohttp import web

from dialogue.inbound import Inbound, Kind
from web.session import Session
from web.site import ACCOUNT, CHANNEL

LONGEST_TEXT = 4_000
"""In characters, as `limits.yaml` has it for the web chat."""
LARGEST_BODY = 64 * 1024
"""In bytes: the longest text with every byte of it percent-encoded, and the other fields."""

_FIELDS = {"form", "key", "text", "choice", "session", "all", "file"}
_STAFF = re.compile(r"(?:/|cmd:)start[\s:]+staff_", re.IGNORECASE)
"""Staff do not sign in inside a page of somebody else's, who could lay their own buttons over ours."""
_DATA_BYTES = 64
_FORM_BYTES = 40


class TooLong(Exception):
    """The text is longer than the web chat takes."""


@dataclass(frozen=True, slots=True)
class Posted:
    """The fields of the form."""

    form: str = ""
    """The random id of the form as it was shown."""
    key: str = ""
    """What only our own pages know of a session."""
    text: str = ""
    choice: str = ""
    session: str = ""
    """In a frame of another site: whose conversation it is."""
    all: str = ""
    """In a frame: that the whole conversation is to be shown. In a page of its own, its address says so."""
    file: str = ""
    """In a frame: the line whose file is to be saved."""

    def inbound(self, session: Session, hint: str) -> Inbound | None:
        """What the person says; None when they said nothing. Raises `TooLong`."""
        if len(self.text) > LONGEST_TEXT and not self.choice:
            raise TooLong
        said = self.choice or self.text.strip()
        if not said or len(self.choice.encode()) > _DATA_BYTES:
            return None
        if session.framed and _STAFF.match(said):
            return None
        kind = Kind.choice if self.choice else Kind.text
        return Inbound(CHANNEL, ACCOUNT, session.address, self._update_id(said), kind, said, language_hint=hint)

    def _update_id(self, said: str) -> str:
        """The same words sent twice from one form count once; another choice of the same form is another answer."""
        form = self.form[:_FORM_BYTES] or new_form()
        return hashlib.sha256(f"{form}:{said}".encode()).hexdigest()[:32]


def new_form() -> str:
    """The id of a form that is about to be shown."""
    return secrets.token_urlsafe(12)


async def read_form(request: web.Request) -> Posted:
    """The form of a request, whatever its bytes are. Raises `TooLong` for a body that no form of ours can make."""
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise TooLong from None
    try:
        given = dict(parse_qsl(body.decode("utf-8", "replace"), errors="replace", max_num_fields=20))
    except ValueError:  # more fields than any form of ours has
        return Posted()
    known = given.keys() & _FIELDS
    return Posted(**{name: given[name].replace("\0", "") for name in known})


def is_ours(request: web.Request, posted: Posted, public_url: str) -> bool:
    """Whether the form was sent from our own page, and not by another site in the person's name.

    Browsers say so in one of three headers. What says nothing (old and text browsers) must know the session's key, and
    may bring no session: whoever wrote the form could read what a person says in it.
    """
    fetched = request.headers.get("Sec-Fetch-Site")
    if fetched:
        return fetched in {"same-origin", "none"}
    said = request.headers.get("Origin") or request.headers.get("Referer")
    if said:
        return urlsplit(said).netloc in {urlsplit(public_url).netloc, request.host}
    if posted.session:
        return False
    session = Session.of(request)
    return session is None or compare_digest(posted.key.encode(), session.key.encode())
