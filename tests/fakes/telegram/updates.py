"""How updates reach a bot: kept until confirmed, by long polling or by a webhook that is called until it says 2xx."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import aiohttp

from tests.fakes.telegram.rules import ON_REQUEST, UPDATES, ApiError, dump

_TERMINATED = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
_HOOKED = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass(frozen=True, slots=True)
class Update:
    """One update, and the chat within which its order is kept."""

    chat: int
    body: dict[str, Any]


@dataclass(slots=True)
class Webhook:
    """Where updates are posted to."""

    url: str
    secret: str | None
    most: int


@dataclass(slots=True)
class Updates:
    """The updates of one account that are not confirmed yet."""

    pending: dict[int, Update] = field(default_factory=dict)
    allowed: frozenset[str] = UPDATES - ON_REQUEST
    webhook: Webhook | None = None
    redelivery_seconds: float = 0.02
    """How long the fake waits before it posts an update again; Telegram waits longer."""
    answers: list[int] = field(default_factory=list)
    """Status of every webhook call, in order; 0: no answer."""
    next_id: int = 1001
    _poller: "asyncio.Future[None] | None" = None
    _busy: set[int] = field(default_factory=set)
    _tasks: set["asyncio.Task[None]"] = field(default_factory=set)
    _session: aiohttp.ClientSession | None = None

    def push(self, kind: str, body: dict[str, Any], chat: int) -> int:
        """An update happens; its id, or 0 when the bot did not ask for this kind."""
        if kind in UPDATES and kind not in self.allowed:
            return 0
        return self.again({"update_id": self._number(), kind: body}, chat)

    def again(self, update: dict[str, Any], chat: int) -> int:
        """Deliver an update as it is, also one that was delivered before; its id."""
        number: int = update["update_id"]
        self.pending[number] = Update(chat, update)
        if self._poller and not self._poller.done():
            self._poller.set_result(None)
        self._deliver()
        return number

    def _number(self) -> int:
        self.next_id += 1
        return self.next_id - 1

    async def get(self, *, offset: int, limit: int, wait: float) -> list[dict[str, Any]]:
        """Long polling. Raises ApiError where another poller or a webhook is at work."""
        if self.webhook:
            raise ApiError(409, _HOOKED)
        if self._poller and not self._poller.done():
            self._poller.set_exception(ApiError(409, _TERMINATED))
        self._confirm(offset)
        if not self.pending and wait > 0:
            await self._wait(wait)
        return [update.body for update in islice(self.pending.values(), limit)]

    async def _wait(self, seconds: float) -> None:
        self._poller = poller = asyncio.get_running_loop().create_future()
        await asyncio.wait([poller], timeout=seconds)
        if poller.done():
            poller.result()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = dict(list(self.pending.items())[offset:])
            return
        for number in [number for number in islice(self.pending, 1000) if number < offset]:
            del self.pending[number]

    def hook(self, webhook: Webhook | None, session: Callable[[], aiohttp.ClientSession]) -> None:
        """Post updates there from now on; None: back to polling."""
        self.webhook = webhook
        self._session = session()
        self._deliver()

    def _deliver(self) -> None:
        """Start as many calls as the webhook takes, in order within a chat."""
        if self.webhook is None:
            return
        for number, update in list(self.pending.items()):
            if len(self._tasks) >= self.webhook.most:
                return
            if update.chat in self._busy:
                continue
            self._busy.add(update.chat)
            task = asyncio.create_task(self._post(number, update))
            self._tasks.add(task)
            task.add_done_callback(self._posted)

    def _posted(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled():
            task.result()
            self._deliver()

    async def _post(self, number: int, update: Update) -> None:
        """Call the webhook until it says 2xx."""
        try:
            while self.webhook and number in self.pending:
                status = await self._call(self.webhook, update)
                self.answers.append(status)
                if 200 <= status < 300:
                    self.pending.pop(number, None)
                    return
                await asyncio.sleep(self.redelivery_seconds)
        finally:
            self._busy.discard(update.chat)

    async def _call(self, webhook: Webhook, update: Update) -> int:
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret
        assert self._session
        try:
            async with self._session.post(webhook.url, data=dump(update.body), headers=headers) as answer:
                await answer.read()
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 0

    async def stop(self) -> None:
        """End all calls."""
        self.webhook = None
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._poller and not self._poller.done():
            self._poller.cancel()
