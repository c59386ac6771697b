"""Whose conversation it is in the web chat: a random cookie, made with the first thing a person sends."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import Self

from aiohttp import web

COOKIE = "chat"
COOKIE_SECONDS = 90 * 24 * 3600
"""As long as drafts are kept, from the last thing that was sent."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{24}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Session:
    """The right to read and write one conversation."""

    token: str
    """What the cookie holds. It is kept nowhere else."""

    @classmethod
    def new(cls) -> Self:
        """A session that nobody can guess (144 random bits)."""
        return cls(secrets.token_urlsafe(18))

    @classmethod
    def of(cls, request: web.Request) -> Self | None:
        """The session of the cookie, or None."""
        token = request.cookies.get(COOKIE, "")
        return cls(token) if _TOKEN.fullmatch(token) else None

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
        """Set the cookie, for the web chat alone."""
        response.set_cookie(
            COOKIE, self.token, max_age=COOKIE_SECONDS, path="/chat", httponly=True, samesite="Lax", secure=secure
        )
