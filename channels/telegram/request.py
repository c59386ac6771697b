"""The transport of python-telegram-bot over our aiohttp session. As in `transport`, nothing of a request gets out."""

import logging
from typing import Any

import aiohttp
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from channels.outcomes import Outcome, Sent
from channels.telegram.answers import outcome_of
from channels.telegram.transport import UNREACHABLE, timeout_of

# At DEBUG, python-telegram-bot writes the parameters of each call.
logging.getLogger("telegram").setLevel(logging.INFO)


class NotDoneError(TelegramError):
    """A call of python-telegram-bot that came to something else than `Sent`."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


class AiohttpRequest(BaseRequest):
    """The transport of python-telegram-bot over our session; its own is slow, and logs the token."""

    def __init__(self, session: aiohttp.ClientSession, *, patience: float) -> None:
        self._session = session
        self._timeout = timeout_of(patience)

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
