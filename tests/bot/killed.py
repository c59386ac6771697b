"""The service in forked processes, which start at once: everything is imported and all words are read beforehand.

They are in a hurry where the tests would wait otherwise, and take their time where a kill is to find them at work.
"""

import asyncio
import logging
import multiprocessing
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from multiprocessing.process import BaseProcess
from typing import Any

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

import bot.sender
from bot.roles import run_roles
from bot.settings import Settings
from locales.texts import Texts
from reviews import reminders

_WORDS = Texts.load()
_CHILDREN = multiprocessing.get_context("forkserver")
_CHILDREN.set_forkserver_preload(["tests.bot.killed", "storage.sqlite", "storage.postgres"])


@dataclass(frozen=True, slots=True)
class Haste:
    """How a worker differs from one in earnest."""

    lease: float = 0.8
    """Seconds that an account is held, so that the next process does not wait long for that of one that was killed."""
    idle: float = bot.sender._IDLE
    """Seconds between two looks at whether an account is free."""
    beats: float = 1.0
    """So many times as often as in earnest the heart beats."""
    crumbs: int | None = None
    """Reminders are written three at a time, and no more than so many times: whoever looks at such a process, however
    late, finds it in the middle of fanning out."""


class _Hasty(AsyncIOScheduler):  # type: ignore[misc]  # comes without types
    """Beats more often."""

    times: float

    def add_job(self, *args: Any, seconds: float, **given: Any) -> Any:
        return super().add_job(*args, seconds=seconds / self.times, **given)


def _crumbs(most: int) -> Any:
    number, whole = count(), reminders.send_due

    async def send_due(*args: Any, **given: Any) -> int:
        if next(number) >= most:
            return 0
        written = await whole(*args, **given)
        await asyncio.sleep(0.01)  # the transaction stays open, to be killed in
        return written

    return send_due


def serve(given: dict[str, Any], haste: Haste | None) -> None:
    """What a process does."""
    patch = pytest.MonkeyPatch()
    patch.setattr(Texts, "load", lambda: _WORDS)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    if haste:
        patch.setattr("bot.sender.LEASE", timedelta(seconds=haste.lease))
        patch.setattr("bot.sender._IDLE", haste.idle)
        patch.setattr("bot.heartbeat.AsyncIOScheduler", type("Hasty", (_Hasty,), {"times": haste.beats}))
        if haste.crumbs is not None:
            patch.setattr("bot.heartbeat._BATCH", 3)
            patch.setattr("bot.heartbeat.reminders.send_due", _crumbs(haste.crumbs))
    asyncio.run(run_roles(Settings.model_validate(given), pages=False, worker=True, prepare=False))


def start(given: dict[str, Any], haste: Haste | None = Haste()) -> BaseProcess:
    """Start a worker with these settings; without haste one as in earnest."""
    child = _CHILDREN.Process(target=serve, args=(given, haste), daemon=True)
    child.start()
    return child
