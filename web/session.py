"""Whose conversation it is in the web chat: a random cookie, made with the first thing a person sends.

A chat in a frame of another site is a conversation of its own, so that what that site lays over it reaches no other.
Its cookie is one for each site (partitioned); browsers that take none in frames get along by what the forms carry.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import Self

from aiohttp import web

COOKIE = "chat"
FRAMED_COOKIE = "chat-embedded"
COOKIE_SECONDS = 90 * 24 * 3600
"""As long as drafts are kept, from the last thing that was sent."""


def framed(request: web.Request) -> bool:
    """Whether it is the chat as other sites show it: `/chat?embed`."""
    return request.path == "/chat" and "embed" in request.query


_TOKEN = re.compile(r"[A-Za-z0-9_-]{24}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Session:
    """The right to read and write one conversation."""

    token: str
    """What the cookie holds, and in a frame the forms. It is kept nowhere else."""
    framed: bool = False
    """Whether it is a conversation in a frame of another site."""

    @classmethod
    def new(cls, *, framed: bool = False) -> Self:
        """A session that nobody can guess (144 random bits)."""
        return cls(secrets.token_urlsafe(18), framed)

    @classmethod
    def of(cls, request: web.Request, carried: str = "") -> Self | None:
        """The session of the cookie, or None. In a frame, what the form `carried` goes before the frame's cookie."""
        in_frame = framed(request)
        token = (in_frame and carried) or request.cookies.get(FRAMED_COOKIE if in_frame else COOKIE, "")
        return cls(token, in_frame) if _TOKEN.fullmatch(token) else None

    @property
    def address(self) -> str:
        """The address of the conversation. Whoever reads it cannot make the cookie from it."""
        return self._derive("address")

    @property
    def key(self) -> str:
        """What our own forms carry, and no other site can know."""
        return self._derive("form")

    def _derive(self, purpose: str) -> str:
        return hashlib.sha256(f"{purpose}:{self.token}".encode()).hexdigest()[:32]

    def keep(self, response: web.StreamResponse, *, secure: bool) -> None:
        """Set the cookie, for the web chat alone. Browsers take one in a frame only where all is `secure`."""
        ways = ["HttpOnly", f"Max-Age={COOKIE_SECONDS}", "Path=/chat"]
        if not self.framed:
            ways += ["SameSite=Lax", *(["Secure"] if secure else [])]
        elif secure:
            ways += ["SameSite=None", "Secure", "Partitioned"]
        else:
            return
        # By hand: the standard library does not know `Partitioned` before Python 3.14.
        name = FRAMED_COOKIE if self.framed else COOKIE
        response.headers.add("Set-Cookie", "; ".join((f"{name}={self.token}", *ways)))
