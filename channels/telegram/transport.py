"""How requests reach Telegram: ready-made JSON over wires of our own for messages, aiohttp for files and what waits.

The address of a request holds the token, so no request, address or error of it is ever logged or let out of here.
"""

from urllib.parse import quote

import aiohttp
from yarl import URL

from channels.outcomes import Outcome, Retry, Uncertain
from channels.telegram.answers import outcome_of
from channels.wires import CONNECT_SECONDS, LineCutError, NotReachedError, Wires

UNREACHABLE = Retry(5.0, reason="unreachable")
_JSON = {"Content-Type": "application/json"}


def timeout_of(patience: float) -> aiohttp.ClientTimeout:
    """How long a request may take: `patience` seconds without a byte of the answer."""
    return aiohttp.ClientTimeout(total=None, connect=CONNECT_SECONDS, sock_read=patience)


class Line:
    """The way to the Bot API for one token."""

    def __init__(self, session: aiohttp.ClientSession, *, token: str, base_url: str, patience: float) -> None:
        self._session = session
        self._patience = patience
        self._timeout = timeout_of(patience)
        self._base = f"{base_url}/bot{token}/"
        self._files = f"{base_url}/file/bot{token}/"
        self._wires = Wires(URL(self._base, encoded=True), patience=patience)

    async def post(self, method: str, body: bytes, *, group: bool = False) -> Outcome:
        """Call a method; what came of it, whatever the network does."""
        try:
            return outcome_of(*await self._wires.post(method, body), group=group)
        except NotReachedError:
            return UNREACHABLE
        except LineCutError:
            return Uncertain()

    async def upload(self, method: str, form: aiohttp.FormData, *, group: bool = False) -> Outcome:
        """Call a method with a file; what came of it, whatever the network does."""
        try:
            return outcome_of(*await self.fetch(method, form), group=group)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return UNREACHABLE
        except (aiohttp.ClientError, OSError, TimeoutError):
            return Uncertain()

    async def close(self) -> None:
        """Let go of our own connections; the session stays the caller's."""
        await self._wires.close()

    async def fetch(self, method: str, body: bytes | aiohttp.FormData, *, wait: float = 0) -> tuple[int, bytes]:
        """Call a method; the status and the raw answer. `wait`: seconds that Telegram may hold the call.

        Raises what aiohttp raises; such an error shows the token and must not go further.
        """
        url = URL(self._base + method, encoded=True)
        timeout = timeout_of(self._patience + wait) if wait else self._timeout
        headers = _JSON if isinstance(body, bytes) else None
        async with self._session.post(url, data=body, headers=headers, timeout=timeout) as answer:
            return answer.status, await answer.read()

    async def download(self, path: str, *, most: int) -> bytes | None:
        """A file by the path that `getFile` told; None where it is not there, or has more than `most` bytes.

        Raises as `fetch`.
        """
        url = URL(self._files + quote(path), encoded=True)
        async with self._session.get(url, timeout=self._timeout) as answer:
            if answer.status != 200:
                return None
            content = bytearray()
            async for chunk in answer.content.iter_chunked(65_536):
                content += chunk
                if len(content) > most:
                    return None
            return bytes(content)
