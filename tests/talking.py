"""A conversation with the real house, in this process: a clock that one moves by hand, and all that is said."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from bot import body
from bot.beforehand import prepared
from bot.clock import Clock
from bot.heartbeat import Heartbeat
from bot.inbound import take_together
from bot.offers import note_offered
from bot.service import Service, open_service
from bot.settings import Settings, read_settings
from channels import CHANNELS, LIMITS
from channels.parts import plain
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Message
from handlers.turn import AskFirst
from reviews import loading, news, reminders, staff
from storage import people, plans, pulling
from storage.database import moment
from storage.sending import Parcel

_ISOLATES = re.compile("[\u2066-\u2069]")
REAL = datetime(2021, 12, 1, tzinfo=UTC)
"""The real time of all conversations, by which contacts are old."""
FURNISHED = datetime(2020, 11, 1, tzinfo=UTC)
"""When the facts were loaded."""
PUSHED = 300
"""Characters of the longest message that nobody asked for."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A message to somebody."""

    to: str
    body: body.Body
    message: Message
    came: datetime | None
    """When it was due, if nobody asked for it."""

    def written(self, to: str) -> str:
        """As it stands in a transcript, for whoever wrote last."""
        flags = {"kept": self.message.keep, "silent": self.message.silent}
        flags |= {"clears": self.body.clear, "unsays": self.body.unsay is not None}
        shown = [flag for flag, on in flags.items() if on]
        shown += [f"to {self.to}"] * (self.to != to) + ([f"{self.came:%Y-%m-%d %H:%M} UTC"] if self.came else [])
        lines = self.message.text.split("\n")
        lines += [f"[{number}] {label.text}" for number, label in enumerate(self.message.labels, 1)]
        lines += [f"[{self.message.file.name}]"] if self.message.file else []
        said = "\n".join(f"    {line}" if line else "" for line in lines)
        return f"< {', '.join(shown)}".rstrip() + "\n" + _ISOLATES.sub("", said)


@dataclass
class Talk:
    """People who talk to the service."""

    service: Service
    channel: str
    hint: str | None = None
    who: str = "person"
    last: dict[str, Message] = field(default_factory=dict)
    """The last message with choices, by who got it."""
    _sent: list[Inbound] = field(default_factory=list)

    @property
    def now(self) -> datetime:
        return self.service.house.clock.now()

    # What people do

    async def write(self, text: str) -> list[Heard]:
        return await self.send(Kind.text, text)

    async def tap(self, what: str) -> list[Heard]:
        """A choice of the last message by its number, or any by its data."""
        data = self.last[self.who].labels[int(what) - 1].data if what.isdecimal() else what
        return await self.send(Kind.choice, data)

    async def send(self, kind: Kind, text: str = "") -> list[Heard]:
        id = str(len(self._sent))
        return await self._take(Inbound(self.channel, "main", self.who, id, kind, text, self.hint, message_id=id))

    async def at_once(self, *said: tuple[str, Kind, str]) -> list[Heard]:
        """Several people do something, each in a transaction of their own, and none waits for another."""
        numbered = enumerate(said, len(self._sent))
        inbounds = [
            Inbound(self.channel, "main", who, str(id), kind, text, self.hint, message_id=str(id))
            for id, (who, kind, text) in numbered
        ]
        self._sent += inbounds
        house = self.service.house
        ready = [await prepared(house, each) for each in inbounds]
        await asyncio.gather(*(take_together(house, [each]) for each in ready))
        return await self._collect()

    async def hand_in(self, path: Path) -> list[Heard]:
        """A file."""
        id = str(len(self._sent))
        file = Inbound(self.channel, "main", self.who, id, Kind.file, "", self.hint, message_id=id, file_id=str(path))
        return await self._take(file)

    async def hire(self, name: str, role: str, region: str | None = None) -> None:
        """An account of staff, whose one-time token is its name: `/start staff_nora`."""
        async with self.service.house.database.transaction() as tx:
            id = people.new_id()
            await staff.add(tx, name=name, role=role, region=region, by="command", id=id, token=name, now=REAL)

    async def again(self) -> list[Heard]:
        """The same in a new update."""
        return await self._take(replace(self._sent[-1], update_id=str(len(self._sent))))

    async def redelivered(self) -> list[Heard]:
        """The same update."""
        return await self._take(self._sent[-1])

    async def _take(self, inbound: Inbound) -> list[Heard]:
        self._sent.append(inbound)
        house = self.service.house
        try:
            await take_together(house, [await prepared(house, inbound)])
        except AskFirst as first:
            await take_together(house, [await prepared(house, first.meant)])
        return await self._collect()

    # What happens to them

    async def go_on(self, until: datetime) -> list[Heard]:
        """From one due time to the next, and now and then between them."""
        heard, step = [], max(timedelta(days=1), (until - self.now) / 20)
        while self.now < until:
            async with self.service.house.database.reading() as tx:
                due = await plans.next_due(tx)
            following = min(until, self.now + step, max(due or until, self.now + timedelta(minutes=1)))
            self.service.house.clock.go_on_from(following)
            heard += await self._beat()
        return heard

    async def load(self, path: Path) -> list[Heard]:
        """Load a file, as the command does, and let the clock look at what came of it."""
        house = self.service.house
        plan = loading.plan(loading.files_in([path]), house.facts.calendar)
        assert plan.problems == (), plan.problems
        async with house.database.transaction() as tx:
            await loading.apply(tx, plan=plan, now=self.now, who="load")
            calendar = await loading.calendar_of(tx)
            await reminders.replan_all_for(tx, calendar=calendar, subjects=plan.subjects, now=self.now)
            await news.queue(tx, calendar=calendar, changes=plan.changes, now=self.now)
        await house.facts.refresh(house.database)
        return await self._beat()

    async def _beat(self) -> list[Heard]:
        await Heartbeat(self.service.house).beat()
        return await self._collect() if CHANNELS[self.channel].can_push else []  # a page is looked at by its person

    # What they hear

    async def _collect(self) -> list[Heard]:
        house, heard = self.service.house, list[Heard]()
        for to in dict.fromkeys([*(inbound.address for inbound in self._sent), self.who]):
            async with house.database.transaction() as tx:
                id = await people.find_address(tx, house.vault, channel=self.channel, account="main", address=to)
                rows = await pulling.latest(tx, address=id, now=self.now) if id is not None else []
                for row in [row for row in rows if row.state == "pending"]:
                    heard.append(self._heard(to, row))
                    await note_offered(tx, house.vault, row, heard[-1].body)
                    await pulling.shown(tx, ids=[row.id], now=self.now)
        return heard

    def _heard(self, to: str, row: Parcel) -> Heard:
        words = body.opened(self.service.house.vault, row)
        message = self.service.renderer.message(words, row.language)
        check_every_shape(message, pushed=row.lane > 0)
        if message.labels:
            self.last[to] = message
        return Heard(to, words, message, moment(row.created) if row.lane > 0 else None)


def check_every_shape(message: Message, *, pushed: bool = False) -> None:
    """The message fits every app, with its choices as buttons wherever there are buttons."""
    assert message.text
    for name, app in CHANNELS.items():
        parts = app.compose(message)
        assert [name for part in parts if app.limits.length(part.text) > app.limits.text] == []
        shown = sum(len(row) for row in parts[-1].rows)
        there = [label for label in message.labels if app.limits.takes_answers or label.url]
        assert (name, shown) == (name, len(there) if app.limits.buttons else 0)
    for label in message.labels:
        assert label.data.isascii()
        assert 0 < len(label.data) <= LIMITS["tightest"].data_bytes
        assert label.text.strip()
    if pushed:
        assert len(plain(message.text)) <= PUSHED, message.text


@asynccontextmanager
async def talk(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, now: datetime, channel: str, url: str | None = None
) -> AsyncIterator[Talk]:
    """A service on a furnished folder of its own, or database, whose clock stands still and whose tokens are known."""
    monkeypatch.setattr("bot.clock.Clock", partial(Clock, monotonic=lambda: 0.0))
    monkeypatch.setattr(Clock, "real", lambda self: REAL)
    monkeypatch.setattr(people, "new_id", _ids().__next__)
    async with open_service(_settings(folder, now, url), prepare=False) as service:
        around = replace(service.house.around, telegram="https://t.me/passerelle_example_bot")
        house = replace(service.house, around=around)
        house.fetches[channel, "main"] = _fetched
        yield Talk(replace(service, house=house), channel)


async def _fetched(file_id: str) -> bytes | None:
    """Here the app's reference to a file is its path."""
    return await asyncio.to_thread(Path(file_id).read_bytes)


def _ids() -> Iterator[str]:
    """As long as those that chance makes; the first letters differ, since receipts are made of them."""
    return (f"{number:04}example{number:05}" for number in count(1))


def _settings(folder: Path, now: datetime, url: str | None = None) -> Settings:
    return read_settings(
        database_url=url or f"sqlite://{folder / 'passerelle.db'}",
        master_key_file=folder / "master.key",
        public_url="https://passerelle.example",
        demo_now=now,
    )


async def furnish(folder: Path, url: str | None = None) -> None:
    """A migrated database with the reference facts and the example, and its key; in the folder, or another one."""
    async with open_service(_settings(folder, FURNISHED, url), prepare=True):
        pass
