"""Telegram accounts of this service: who holds an account's lease polls and sends."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from functools import partial

import structlog

from bot.inbound import Intake
from bot.rendering import Renderer
from bot.sender import Sender
from channels import Telegram
from channels.outcomes import Outcome, Refused, Retry, Sent
from channels.telegram import Introduction, Polled
from dialogue.replies import Say
from handlers import MENU
from storage import kept
from storage.database import Database, Unavailable

GROUP_COMMANDS = ("calendar", "subscribe", "help")
_log = structlog.get_logger()


class Poller:
    """Brings in what happened, as long as the account's lease is ours. The offset moves when all of it is committed."""

    def __init__(self, channel: Telegram, sender: Sender, intake: Intake) -> None:
        self._channel, self._sender, self._intake = channel, sender, intake
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Ask no more."""
        self._stopping.set()

    async def run(self) -> None:
        """Until stopped."""
        offset = 0
        while not self._stopping.is_set():
            if self._sender.holds:
                offset = await self._look(offset)
            else:
                await self._pause(0.2)

    async def _look(self, offset: int) -> int:
        """Ask once; the offset to ask with next."""
        polled = await self._poll(offset)
        if isinstance(polled, Polled):
            return polled.offset if await self._take(polled) else offset
        if polled is not None:
            await self._pause(polled.after if isinstance(polled, Retry) else 5)
        return offset

    async def _poll(self, offset: int) -> Polled | Outcome | None:
        """What happened; None when stopped meanwhile."""
        polling = asyncio.create_task(self._channel.poll(offset))
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait((polling, stopping), return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not polling.done():
            polling.cancel()
            return None
        return polling.result()

    async def _take(self, polled: Polled) -> bool:
        """Take all of it in; False when some must come again."""
        taken = await asyncio.gather(*map(self._intake.hand_in, polled.inbound), return_exceptions=True)
        faults = [fault for fault in taken if isinstance(fault, BaseException)]
        if faults:
            _log.warning("updates come again", number=len(faults), error=type(faults[0]).__name__)
            await self._pause(1)
        return not faults

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return


async def until_done(call: Callable[[], Awaitable[Outcome]], account: str) -> None:
    """Ask Telegram for something until it has been done, or is refused."""
    while not isinstance(outcome := await call(), Sent | Refused):
        reason = outcome.reason if isinstance(outcome, Retry) else type(outcome).__name__.lower()
        _log.warning("telegram is asked again", account=account, reason=reason)
        await asyncio.sleep(outcome.after if isinstance(outcome, Retry) else 5)
    if isinstance(outcome, Refused):
        _log.error("telegram refused", account=account, code=outcome.code)


async def introduce(channel: Telegram, renderer: Renderer, database: Database, *, webhook: str | None) -> None:
    """Say where updates go; and who we are in every language, where it changed since last time."""
    if channel.username is None:
        await until_done(channel.identify, channel.account)
    await until_done(partial(channel.set_webhook, webhook) if webhook else channel.drop_webhook, channel.account)
    words = {code: _introduction(renderer, code) for code in renderer.texts.languages}
    edition = hashlib.sha256(repr(sorted(words.items())).encode()).hexdigest()
    name = f"introduced:{channel.account}:{channel.username}"
    try:
        async with database.reading() as tx:
            if await kept.get(tx, name=name) == edition:
                return
        await until_done(partial(channel.describe, words), channel.account)
        async with database.transaction() as tx:
            await kept.put(tx, name=name, value=edition)
    except Unavailable:
        return  # next time


def _introduction(renderer: Renderer, language: str) -> Introduction:
    chain = renderer.texts.chain(language)
    return Introduction(
        description=renderer.texts.plain(Say("start-description"), chain),
        short_description=renderer.texts.plain(Say("start-short-description"), chain),
        commands=renderer.commands(language, ("start", "menu", *MENU)),
        group_commands=renderer.commands(language, GROUP_COMMANDS),
    )
