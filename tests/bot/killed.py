"""The service in forked processes, which start at once: everything is imported and all words are read beforehand."""

import asyncio
import multiprocessing
from datetime import timedelta
from multiprocessing.process import BaseProcess
from typing import Any

import bot.sender
from bot.roles import run_roles
from bot.settings import Settings
from locales.texts import Texts

LEASE = timedelta(seconds=0.8)
"""Shorter than in earnest, so that the next process does not wait long for the account of one that was killed."""
_WORDS = Texts.load()
_CHILDREN = multiprocessing.get_context("forkserver")
_CHILDREN.set_forkserver_preload(["tests.bot.killed", "storage.sqlite", "storage.postgres"])


def serve(given: dict[str, Any], lease: float | None) -> None:
    """What a process does."""
    setattr(Texts, "load", lambda: _WORDS)  # noqa: B010  # a method is replaced, which types do not foresee
    if lease:
        bot.sender.LEASE = timedelta(seconds=lease)
    settings = Settings.model_validate(given)
    asyncio.run(run_roles(settings, pages=False, worker=True, prepare=False))


def start(given: dict[str, Any], *, lease: float | None = LEASE.total_seconds()) -> BaseProcess:
    """Start a worker with these settings."""
    child = _CHILDREN.Process(target=serve, args=(given, lease), daemon=True)
    child.start()
    return child
