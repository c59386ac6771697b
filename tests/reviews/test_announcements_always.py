"""Whatever happens to an announcement, in whatever order: every recipient is in one state, and nobody gets it twice."""

import asyncio
import shutil
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Literal, TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviews import announcements, subscriptions
from reviews.announcements import Announcement, AnnouncementError
from reviews.staff import Staff
from storage import leaving, people, sending
from storage.database import Database
from storage.masterkeys import MasterKeys
from storage.sending import Parcel
from storage.vault import Vault
from tests.databases import NOW, emptied
from tests.reviews.staffing import EVENTS, Newsroom

READERS = 6
Act: TypeAlias = Literal[
    "take",
    "send",
    "fail",
    "come back",
    "crash",
    "pause",
    "resume",
    "cancel",
    "correct",
    "recall",
    "retry",
    "mute",
    "stop",
    "block",
    "forget",
    "beat",
]
ACTS: tuple[Act, ...] = Act.__args__  # type: ignore[attr-defined]  # what a Literal consists of


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Path:
    """A newsroom with readers, to be copied."""
    folder = tmp_path_factory.mktemp("newsroom")
    shutil.copy(sqlite_template, folder / "room.db")
    asyncio.run(_furnish(folder))
    return folder


async def _furnish(folder: Path) -> None:
    database = await Database.open(f"sqlite://{folder / 'room.db'}")
    await furnished(database, Vault(MasterKeys.make(folder / "key")))
    await database.close()


async def furnished(database: Database, vault: Vault) -> Newsroom:
    """A newsroom with readers."""
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    await room.subscribe(*(f"p{number}" for number in range(READERS)))
    return room


class Life:
    """An announcement that lives through a sequence of acts."""

    def __init__(self, room: Newsroom, found: Announcement, ed: Staff, ann: Staff) -> None:
        self.room, self.found, self.ed, self.ann = room, found, ed, ann
        self.hands: list[Parcel] = []
        self.left: Counter[tuple[str, int]] = Counter()
        self.readers = iter(range(READERS))

    async def do(self, act: Act) -> None:
        """One act; what is refused is refused."""
        with suppress(AnnouncementError):
            await getattr(self, f"_{act.replace(' ', '_')}")()

    async def _take(self) -> None:
        self.hands += await self.room.take(2)

    async def _settle(self, state: str, reason: str | None = None) -> None:
        parcels, self.hands = self.hands, []
        if state == "sent":
            self.left.update((parcel.job, parcel.address) for parcel in parcels)
        if parcels:
            await self.room.settle(parcels, state, reason)

    async def _send(self) -> None:
        await self._take()
        await self._settle("sent")

    async def _fail(self) -> None:
        await self._settle("failed", "busy")

    async def _come_back(self) -> None:
        await self._settle("pending")

    async def _crash(self) -> None:
        """Another sender takes over: what was leaving may have left, and leaves again."""
        self.hands = []
        async with self.room.database.transaction() as tx:
            lease = await self.room.another(tx)
            await sending.recover(tx, lease=lease, channel="telegram", account="main", now=self.room.now)

    async def _pause(self) -> None:
        await self.room.do(announcements.pause, self.found, self.ed)

    async def _resume(self) -> None:
        await self.room.do(announcements.resume, self.found, self.ed)

    async def _cancel(self) -> None:
        await self.room.do(announcements.cancel, self.found, self.ann)

    async def _recall(self) -> None:
        await self.room.do(announcements.recall, self.found, self.ann)

    async def _retry(self) -> None:
        async with self.room.database.transaction() as tx:
            await announcements.retry(tx, id=self.found.id, reason="busy", by=self.ann, now=self.room.now)

    async def _correct(self) -> None:
        room = self.room
        texts = {"en": f"Corrected {room.ids()}"}
        draft = await room.do(
            announcements.correct, self.found, self.ed, calendar=room.calendar, new_id=room.ids(), texts=texts
        )
        await room.approve(draft, self.ann)

    async def _person(self) -> people.Party | None:
        number = next(self.readers, None)
        if number is None:
            return None
        async with self.room.database.transaction() as tx:
            who = [("telegram", "main", f"p{number}")]
            return (await people.meet(tx, self.room.vault, who=who, now=self.room.now))[0]

    async def _mute(self) -> None:
        if party := await self._person():
            async with self.room.database.transaction() as tx:
                await subscriptions.pause(tx, person=party.person, now=self.room.now)

    async def _stop(self) -> None:
        if party := await self._person():
            async with self.room.database.transaction() as tx:
                await leaving.stop(tx, person=party.person, now=self.room.now)

    async def _block(self) -> None:
        if party := await self._person():
            async with self.room.database.transaction() as tx:
                await people.close_address(tx, address=party.address, now=self.room.now)

    async def _forget(self) -> None:
        if party := await self._person():
            async with self.room.database.transaction() as tx:
                await people.forget(tx, person=party.person, now=self.room.now)

    async def _beat(self) -> None:
        await self.room.beat()

    async def check(self) -> None:
        """Sums equal the audiences of all jobs; what left, left once."""
        async with self.room.database.reading() as tx:
            jobs = await tx.rows("SELECT id, audience FROM jobs WHERE kind <> 'desk'")
        for job in jobs:
            assert sum((await self.room.counts(job["id"])).values()) == job["audience"]
        assert await self.room.sums(self.found) == (READERS, READERS)
        assert max(self.left.values(), default=1) == 1


@given(acts=st.lists(st.sampled_from(ACTS), max_size=25))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_sums_equal_the_frozen_audience_through_everything(
    acts: list[Act], template: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    asyncio.run(live_in_a_copy(acts, template, tmp_path_factory.mktemp("life")))


@given(acts=st.lists(st.sampled_from(ACTS), min_size=8, max_size=25))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_sums_equal_the_frozen_audience_on_postgres_too(acts: list[Act], postgres_url: str, postgres_key: Path) -> None:
    asyncio.run(live_on_a_server(acts, postgres_url, postgres_key))


@pytest.fixture(scope="module")
def postgres_key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A master key for all lives on the server."""
    path = tmp_path_factory.mktemp("server") / "key"
    MasterKeys.make(path)
    return path


async def live_in_a_copy(acts: list[Act], template: Path, folder: Path) -> None:
    shutil.copytree(template, folder, dirs_exist_ok=True)
    database = await Database.open(f"sqlite://{folder / 'room.db'}")
    try:
        room = Newsroom(database, Vault(MasterKeys.from_file(folder / "key")), NOW)
        await room.refresh()
        await live(acts, room)
    finally:
        await database.close()
        shutil.rmtree(folder)


async def live_on_a_server(acts: list[Act], url: str, key: Path) -> None:
    database = await Database.open(url)
    try:
        await emptied(database)
        await live(acts, await furnished(database, Vault(MasterKeys.from_file(key))))
    finally:
        await database.close()


async def live(acts: list[Act], room: Newsroom) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "approver")
    life = Life(room, await room.under_way(ed, ann, texts={"en": "x"}, subject=None), ed, ann)
    for act in acts:
        await life.do(act)
        await life.check()
