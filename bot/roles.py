"""The roles of a process: pages and webhooks, clock and sender, or all of it; started, and stopped in order."""

import asyncio
import contextlib
import gc
import os
import signal
import sys
from collections.abc import AsyncIterator, Coroutine
from dataclasses import replace
from typing import Any, Protocol, Self

import structlog
from aiohttp import web

from bot.accounts import platform_session, telegram_accounts
from bot.badges import Badges
from bot.heartbeat import Heartbeat
from bot.mail import mail_account, mail_renderer
from bot.sender import Post, Sender
from bot.service import Service, open_service
from bot.settings import Settings
from bot.site import make_site
from bot.telegram import Poller, introduce, until_done
from bot.webhooks import Deliverer
from channels import Telegram
from web.app import make_app

STOP_WITHIN = 20.0
"""Seconds from the signal to the end, at most."""
_KNOWN_WITHIN = 1.0
"""Seconds that the start waits for Telegram to tell our names."""
_log = structlog.get_logger()


async def run_roles(settings: Settings, *, pages: bool, worker: bool, prepare: bool) -> None:
    """Run until told to stop by SIGTERM or SIGINT."""
    stopping = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    async with open_service(settings, prepare=prepare) as service:
        spare_the_collector()
        await serve(service, pages=pages, worker=worker, stopping=stopping)


async def serve(service: Service, *, pages: bool, worker: bool, stopping: asyncio.Event) -> None:
    """Do the work of the roles until `stopping` is set; the pages go last, so that they can say so meanwhile."""
    async with platform_session() as session, contextlib.AsyncExitStack() as stack:
        telegrams = telegram_accounts(service.settings, session)
        for channel in telegrams.values():
            stack.push_async_callback(channel.close)
        fetches = {(Telegram.name, account): channel.fetch_file for account, channel in telegrams.items()}
        service.house.fetches.update(fetches)
        asked = {(Telegram.name, account): channel.is_administrator for account, channel in telegrams.items()}
        service.house.administrators.update(asked)
        await stack.enter_async_context(_known(service, telegrams))
        if pages:
            await _serve(stack, service, telegrams, stopping)
        if worker:
            await stack.enter_async_context(_Worker(service, telegrams))
        await stopping.wait()
        _log.info("stopping")


def spare_the_collector() -> None:
    """What is there now stays: texts, facts, code. Looking through it again and again took a fifth of a turn's time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


async def _serve(
    stack: contextlib.AsyncExitStack, service: Service, telegrams: dict[str, Telegram], stopping: asyncio.Event
) -> None:
    settings = service.settings
    link = service.house.around.telegram
    site = make_site(service, telegrams=telegrams, telegram_link=link, stopping=stopping.is_set)
    runner = web.AppRunner(make_app(site), access_log=None, shutdown_timeout=STOP_WITHIN / 4)
    await runner.setup()
    stack.push_async_callback(runner.cleanup)
    where = f"http://{settings.host}:{settings.port}"
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        what = "stop what listens there, or choose another PORT or HOST"
        raise OSError(f"the pages cannot be served at {where}: {what} ({_plainly(error)})") from None
    said = ["Passerelle is running.", f"  Web chat:  {where}/chat", f"  Calendar:  {where}/calendar"]
    said += [f"  Telegram:  {link}"] if link else []
    if service.house.clock.is_demo:
        said.append(f"  The clock shows {service.house.clock.now():%Y-%m-%d %H:%M} UTC.")
    sys.stdout.write("\n".join(said) + "\n")
    sys.stdout.flush()


def _plainly(error: OSError) -> str:
    """The system's own words; asyncio puts others around them."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else str(error.strerror)


@contextlib.asynccontextmanager
async def _known(service: Service, telegrams: dict[str, Telegram]) -> AsyncIterator[None]:
    """Our names on Telegram are asked for; nothing waits long for them."""
    asking = [asyncio.create_task(_learn_name(service, channel)) for channel in telegrams.values()]
    try:
        if asking:
            await asyncio.wait(asking, timeout=_KNOWN_WITHIN)
        yield
    finally:
        for task in asking:
            task.cancel()


async def _learn_name(service: Service, channel: Telegram) -> None:
    """With our name people find the way from a group, or from the pages, to us."""
    await until_done(channel.identify, channel.account)
    house = service.house
    if not channel.username:
        return
    link = f"https://t.me/{channel.username}"
    house.around = replace(house.around, telegrams={**house.around.telegrams, channel.account: link})
    if channel.account == "main" or house.around.telegram is None:
        house.around = replace(house.around, telegram=link)


class _Works(Protocol):
    """A part of a worker."""

    async def run(self) -> None:
        """Until stopped."""

    def stop(self) -> None:
        """Begin nothing new."""


class _Worker:
    """Clock, senders and pollers of one process."""

    def __init__(self, service: Service, telegrams: dict[str, Telegram]) -> None:
        self._service, self._telegrams = service, telegrams
        self._heartbeat = Heartbeat(service.house)
        house = service.house
        post = Post(house.database, house.vault, service.renderer, house.clock, house.measures)
        self._deliverer = Deliverer(post)
        rate = service.settings.telegram_rate
        self._senders = [Sender(post, channel, rate=rate) for channel in telegrams.values()]
        takers = zip(telegrams.values(), self._senders, strict=True)
        house.takers.update({(channel.name, channel.account): sender for channel, sender in takers})
        polling = service.settings.telegram_webhook == "off"
        pairs = list(zip(telegrams.values(), self._senders, strict=True))
        self._pollers = [Poller(channel, sender, service.intake) for channel, sender in pairs] if polling else []
        self._badges = [Badges(post, channel, sender) for channel, sender in pairs]
        self._mail = mail_account(service.settings, house.vault)
        if self._mail:
            post = replace(post, renderer=mail_renderer(service.renderer, service.settings))
            self._senders.append(Sender(post, self._mail, rate=service.settings.mail_rate))
        self._tasks: list[asyncio.Task[None]] = []
        self._introducing: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        settings = self._service.settings
        for account, channel in self._telegrams.items():
            hook = f"{settings.public_url}/hooks/telegram/{account}" if settings.telegram_webhook == "on" else None
            introducing = introduce(channel, self._service.renderer, self._service.house.database, webhook=hook)
            self._introducing.append(asyncio.create_task(introducing))
        workers: list[_Works] = [*self._senders, *self._pollers, *self._badges, self._deliverer]
        for each in workers:
            self._spawn(each.run())
        self._heartbeat.start()
        return self

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        task.add_done_callback(_report)
        self._tasks.append(task)

    async def __aexit__(self, *exc: object) -> None:
        """No new work; what has left is written down; leases go back."""
        self._heartbeat.stop()
        for introducing in self._introducing:
            introducing.cancel()
        for poller in self._pollers:
            poller.stop()
        workers: list[_Works] = [*self._badges, *self._senders, self._deliverer]
        for each in workers:
            each.stop()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=STOP_WITHIN / 2)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self._mail:
            await self._mail.line.close()


def _report(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()):
        _log.error("a part of the worker ended", error=type(error).__name__)
