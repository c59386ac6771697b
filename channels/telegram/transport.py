"""How requests reach Telegram: ready-made JSON over wires of our own for messages, aiohttp for files and what waits,
python-telegram-bot's objects for what is called once.

The address of a request holds the token, so no request, address or error of it is ever logged or let out of here.
"""

import logging
from typing import Any
from urllib.parse import quote

import aiohttp
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData
from yarl import URL

from channels.outcomes import Outcome, Retry, Sent, Uncertain
from channels.telegram.answers import outcome_of
from channels.wires import CONNECT_SECONDS, LineCutError, NotReachedError, Wires

# At DEBUG, python-telegram-bot writes the parameters of each call.
logging.getLogger("telegram").setLevel(logging.INFO)

UNREACHABLE = Retry(5.0, reason="unreachable")
_JSON = {"Content-Type": "application/json"}


def _timeout(patience: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=CONNECT_SECONDS, sock_read=patience)


class Line:
    """The way to the Bot API for one token."""

    def __init__(self, session: aiohttp.ClientSession, *, token: str, base_url: str, patience: float) -> None:
        self._session = session
        self._patience = patience
        self._timeout = _timeout(patience)
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
        timeout = _timeout(self._patience + wait) if wait else self._timeout
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


class NotDoneError(TelegramError):
    """A call of python-telegram-bot that came to something else than `Sent`."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


class AiohttpRequest(BaseRequest):
    """The transport of python-telegram-bot over our session; its own is slow, and logs the token."""

    def __init__(self, session: aiohttp.ClientSession, *, patience: float) -> None:
        self._session = session
        self._timeout = _timeout(patience)

    @property
    def read_timeout(self) -> float | None:
        """Seconds."""
        return self._timeout.sock_read

    async def initialize(self) -> None:
        """Nothing: the session is somebody else's."""

    async def shutdown(self) -> None:
        """Nothing: the session is somebody else's."""

    async def do_request(  # noqa: PLR0917  # as python-telegram-bot calls it
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """The status and the raw answer. Raises NotDoneError."""
        form = aiohttp.FormData(request_data.json_parameters if request_data else {})
        try:
            async with self._session.request(method, url, data=form, timeout=self._timeout) as answer:
                status, raw = answer.status, await answer.read()
        except (aiohttp.ClientError, OSError, TimeoutError):
            raise NotDoneError(UNREACHABLE) from None
        outcome = outcome_of(status, raw)
        if not isinstance(outcome, Sent):
            raise NotDoneError(outcome)
        return status, raw
