"""A deliverer in a process of its own, which can be killed."""

import asyncio
import multiprocessing
from datetime import timedelta
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

from bot.delivery import Post
from bot.service import open_service
from bot.settings import Settings
from bot.webhooks import Deliverer
from locales.texts import Texts
from tests.bot.receiving import HERE

_WORDS = Texts.load()


async def _deliver(settings: Settings) -> None:
    async with open_service(settings, prepare=False) as service:
        house = service.house
        post = Post(house.database, house.vault, service.renderer, house.clock, house.measures)
        await Deliverer(post, policy=HERE).run()


def serve(given: dict[str, Any]) -> None:
    """What the process does; its lease is short, so that the next one does not wait long for it."""
    patch = pytest.MonkeyPatch()
    patch.setattr(Texts, "load", lambda: _WORDS)
    patch.setattr("bot.webhooks.LEASE", timedelta(seconds=1))
    asyncio.run(_deliver(Settings.model_validate(given)))


def start(given: dict[str, Any]) -> BaseProcess:
    """Start one with these settings."""
    child = multiprocessing.get_context("forkserver").Process(target=serve, args=(given,), daemon=True)
    child.start()
    return child
