"""The service as it runs, in this process, on a furnished database and the fake Telegram."""

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot import body
from bot.roles import serve
from bot.service import Service, open_service
from bot.settings import Settings
from dialogue.replies import Reply
from storage import ledger, people
from storage.database import Database, Unavailable, moment, stamp
from tests.fakes.telegram import MAIN, FakeTelegram, Person, Posted

LIVED = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
"""The instant at which the furnished databases are: a round is near, and the example call is open."""
TOPICS = ("registration", "submissions", "calendar", "events", "global")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a service is at home: its database, furnished, and the key to it."""

    url: str
    key: Path
    more: dict[str, Any] = field(default_factory=dict)

    def settings(self, fake: FakeTelegram | None = None, **given: Any) -> Settings:
        """The settings of a service there."""
        telegram = {"telegram_token": MAIN, "telegram_api_url": fake.url} if fake else {}
        home = {"database_url": self.url, "master_key_file": self.key, "demo_now": LIVED, "port": free_port()}
        return Settings.model_validate({**home, **telegram, **self.more, **given})

    def environment(self, fake: FakeTelegram | None = None, **given: str) -> dict[str, str]:
        """The same for a process of its own."""
        telegram = {"TELEGRAM_TOKEN": MAIN, "TELEGRAM_API_URL": fake.url} if fake else {}
        home = {
            "DATABASE_URL": self.url,
            "MASTER_KEY_FILE": str(self.key),
            "DEMO_NOW": LIVED.isoformat(),
            "PORT": str(free_port()),
        }
        return {**home, **telegram, **given}

    def worker(self, fake: FakeTelegram, **given: Any) -> dict[str, Any]:
        """The same for a worker in a forked process."""
        kept = {"database_url", "master_key_file", "demo_now", "telegram_api_url"}
        return self.settings(fake, **given).model_dump(include=kept) | {"telegram_token": MAIN} | given


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


def copied(template: Path, to: Path) -> Place:
    """A furnished SQLite database of one's own."""
    shutil.copy(template / "furnished.db", to / "passerelle.db")
    shutil.copy(template / "master.key", to / "master.key")
    return Place(f"sqlite://{to / 'passerelle.db'}", to / "master.key")


async def until(true: Callable[[], Awaitable[bool | int]], *, seconds: float = 60) -> None:
    """Look until it is true. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not await true():  # noqa: ASYNC110  # what is waited for happens in another process, or in a database
            await asyncio.sleep(0.02)


@dataclass(slots=True)
class Running:
    """A service that runs."""

    service: Service
    url: str
    _stopping: asyncio.Event
    _task: "asyncio.Task[None]"

    @property
    def database(self) -> Database:
        return self.service.house.database

    async def stop(self) -> None:
        """As on SIGTERM."""
        self._stopping.set()
        await self._task

    async def rows(self, sql: str, *params: Any) -> list[dict[str, Any]]:
        """Look into the database."""
        async with self.database.reading() as tx:
            return await tx.rows(sql, *params)

    async def until(self, sql: str, *params: Any, seconds: float = 60) -> list[dict[str, Any]]:
        """Look until there are rows."""
        found: list[dict[str, Any]] = []

        async def some() -> bool:
            with suppress(Unavailable):
                found[:] = await self.rows(sql, *params)
            return bool(found)

        await until(some, seconds=seconds)
        return found

    async def settled(self, rows: int = 1, *, seconds: float = 60) -> dict[str, int]:
        """Wait until so many rows are in the ledger and none waits to be sent; how many are in each state."""
        waiting = "SELECT 1 AS n FROM ledger WHERE state IN ('pending', 'sending')"
        enough = f"SELECT 1 AS n WHERE (SELECT COUNT(*) FROM ledger) >= {rows} AND NOT EXISTS ({waiting})"
        await self.until(enough, seconds=seconds)
        found = await self.until("SELECT state, COUNT(*) AS n FROM ledger GROUP BY state")
        return {row["state"]: row["n"] for row in found}

    async def remind(self) -> None:
        """Time passes until the first reminder is due."""
        [row] = await self.rows("SELECT min(due) AS due FROM reminders WHERE state = 'planned'")
        self.service.house.clock.go_on_from(moment(row["due"] + 1000))

    async def announce(self, words: Reply, *, job: str = "news") -> int:
        """Write to everybody; to how many."""
        now = self.service.house.clock.now()
        packed = body.pack(body.Body(words)).decode()
        async with self.database.transaction() as tx:
            await ledger.open_job(tx, id=job, kind="news", tenant="network", audience=0, words=packed, now=now)
            audience = await ledger.fan_out(tx, job=job, where="1 = 1", params=[], due=stamp(now), now=now)
        self.database.wake()
        return audience

    async def meet(self, *chats: int) -> list[people.Party]:
        """People who wrote before."""
        async with self.database.transaction() as tx:
            who = [("telegram", "main", str(chat)) for chat in chats]
            return await people.meet(tx, self.service.house.vault, who=who, now=self.service.house.clock.now())


@asynccontextmanager
async def running(
    place: Place, fake: FakeTelegram | None = None, *, pages: bool = False, worker: bool = True, **given: Any
) -> AsyncIterator[Running]:
    """The roles of a service in this process."""
    settings = place.settings(fake, **given)
    async with open_service(settings, prepare=False) as service:
        stopping = asyncio.Event()
        task = asyncio.create_task(serve(service, pages=pages, worker=worker, stopping=stopping))
        try:
            if pages:
                await _listening(settings.port)
            yield Running(service, f"http://127.0.0.1:{settings.port}", stopping, task)
        finally:
            stopping.set()
            await task


async def _listening(port: int) -> None:
    async def listens() -> bool:
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return True
        return False

    await until(listens)


async def arrive(person: Person, language: str = "en") -> Posted:
    """Start, and choose the language; the menu."""
    person.starts()
    await person.hears(seconds=60)
    person.taps(f"start:speak:{language}")
    return await person.hears(seconds=60)


async def subscribe(person: Person, region: str = "arab", *, quietly: bool = False) -> Posted:
    """Say yes to updates about a region, in the shortest way."""
    for data in ("cmd:subscribe", f"subscribe:toggle:region:{region}", "subscribe:topics", "subscribe:kind"):
        person.taps_data(data, person.last().id)
        await person.hears()
    person.taps_data("subscribe:am:skip", person.last().id)
    await person.hears()
    person.taps("subscribe:yes:quiet" if quietly else "subscribe:yes")
    return await person.hears()
