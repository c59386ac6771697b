"""The heartbeat: looks at what is due, every second of the real clock. What is due is a query with `now` as argument,
claimed in the database, so any number of processes may beat, and a stall catches up.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import chats, jobs
from bot.clock import keep_instant
from bot.inbound import House
from reviews import news, relays, reminders, staff
from reviews.mail import VALID
from storage import drafts, inbox, leaving, ledger, mail
from storage import relays as kept_relays
from storage.database import Unavailable

_BATCH = 250
"""People whose reminders are written in one transaction: a reply that comes in meanwhile waits for no more."""
_ROUNDS = 80
_log = structlog.get_logger()


class Heartbeat:
    """Runs the clock's work while it is started."""

    def __init__(self, house: House) -> None:
        self._house = house
        # No grace and no piling up: a late beat is better than none, and one catches up for many.
        self._scheduler = AsyncIOScheduler(job_defaults={"misfire_grace_time": None, "coalesce": True})

    def start(self) -> None:
        """Begin to beat."""
        for seconds, work in (
            (1, self._due),
            (1, self._start),
            (1, self._post),
            (5, self._finish),
            (2, self._facts),
            (2, self._leaving),
            (60, self._rounds),
            (3600, self._drop),
        ):
            self._scheduler.add_job(self._safely, "interval", seconds=seconds, args=(work,), id=work.__name__)
        self._scheduler.start()

    def stop(self) -> None:
        """Beat no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def beat(self) -> None:
        """All of it once, now."""
        posted = (self._start, self._post, self._finish)
        for work in (self._facts, self._rounds, self._due, *posted, self._leaving, self._drop):
            await work(self._house.clock.now())

    async def _safely(self, work: Callable[[datetime], Awaitable[None]]) -> None:
        """One fault does not stop the heart; nothing of what it was about is logged."""
        try:
            await work(self._house.clock.now())
        except Unavailable as error:
            _log.warning("the clock waits for the database", error=type(error).__name__)
        except Exception as error:  # noqa: BLE001  # whatever it was, the next beat tries again
            self._house.measures.faults.inc()
            _log.error("clock work failed", work=work.__name__, error=type(error).__name__)

    async def _due(self, now: datetime) -> None:
        """Reminders and news that are due go into the ledger, a bounded number at a time."""
        house = self._house
        for _ in range(_ROUNDS):
            async with house.database.transaction() as tx:
                written = await reminders.send_due(
                    tx, house.vault, calendar=house.facts.calendar, now=now, limit=_BATCH
                )
            if not written:
                return
            house.database.wake()

    async def _start(self, now: datetime) -> None:
        """Announcements whose time has come."""
        await jobs.start(self._house, now)

    async def _post(self, now: datetime) -> None:
        """What is due in groups, channels, and with those who post by hand."""
        await chats.post(self._house, now)

    async def _finish(self, now: datetime) -> None:
        """What was not sent in time, and announcements of which nothing waits any more."""
        async with self._house.database.transaction() as tx:
            await ledger.expire(tx, now=now)
        await jobs.finish(self._house, now)

    async def _facts(self, _: datetime) -> None:
        """What was loaded elsewhere; and where a demonstration's clock stands."""
        await self._house.facts.refresh(self._house.database)
        await keep_instant(self._house.database, self._house.clock)

    async def _leaving(self, now: datetime) -> None:
        """Whoever asked to be forgotten is, once the last reply has gone out."""
        async with self._house.database.transaction() as tx:
            await leaving.forget_leaving(tx, now=now)

    async def _rounds(self, now: datetime) -> None:
        """Before a new round people are asked again; staff, on the last day for answering an organisation."""
        house = self._house
        async with house.database.transaction() as tx:
            await news.ask_before_rounds(tx, calendar=house.facts.calendar, now=now)
            await relays.remind_staff(tx, house.vault, calendar=house.facts.calendar, now=now)

    async def _drop(self, now: datetime) -> None:
        """What was kept long enough goes: update ids 7 days; drafts, ledger rows and the words of notes 90 days."""
        async with self._house.database.transaction() as tx:
            await inbox.drop(tx, before=now - timedelta(days=7))
            await drafts.drop(tx, before=now - timedelta(days=90))
            await ledger.drop(tx, before=now - timedelta(days=90))
            await kept_relays.drop_notes(tx, before=now - timedelta(days=90))
            await staff.drop_old(tx, now=self._house.clock.real())
            await mail.drop(tx, before=self._house.clock.real() - VALID)
