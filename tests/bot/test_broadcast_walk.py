"""A broadcast from its draft to its report, to many people on the fake platform; nothing is lost, nothing comes twice.

`WALK_PEOPLE=10000 WALK_PLOT=report.svg python -m pytest tests/bot/test_broadcast_walk.py -n0 -s` tells each step with
its figures, and writes the picture of the report.
"""

import asyncio
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from bot import jobs
from dialogue.replies import Say
from reviews import announcements, plots
from reviews.announcements import Announcement
from storage import audit, leaving
from tests.bot.announcing import PLAIN, corrected, do, hire, readers
from tests.bot.running import Place, Running, running
from tests.fakes.telegram import FakeTelegram

PEOPLE = int(os.environ.get("WALK_PEOPLE", "1000"))
BLOCKED = 50
"""Every so manieth has blocked us."""
WINDOW = 100
"""Sends that may be on their way when somebody pauses."""
RIGHT = {"en": "The papers come tomorrow."}


@dataclass
class Walk:
    """The steps, as they are told."""

    house: Running
    fake: FakeTelegram
    began: float = field(default_factory=time.perf_counter)
    told: list[str] = field(default_factory=list)

    def tell(self, what: str) -> None:
        self.told.append(f"{time.perf_counter() - self.began:7.2f} s  {what}")

    async def counts(self, job: str | None) -> Counter[str]:
        rows = await self.house.rows("SELECT state, COUNT(*) AS n FROM ledger WHERE job = $1 GROUP BY state", job)
        return Counter({row["state"]: row["n"] for row in rows})

    async def done(self) -> None:
        """Wait until nothing waits any more; the clock looks at it."""
        waiting = "SELECT 1 AS n FROM ledger WHERE state IN ('pending', 'sending')"
        await self.house.until(f"SELECT 1 AS n WHERE NOT EXISTS ({waiting})", seconds=240)
        await jobs.finish(self.house.service.house, self.house.service.house.clock.now())

    def screens(self) -> Counter[tuple[int, str]]:
        """How many chats show how many messages of ours, and how the last one begins."""
        return Counter(tuple(self._screens()))

    def _screens(self) -> Iterator[tuple[int, str]]:
        for number, chat in self.fake.main.chats.items():
            ours = [message.text for message in chat.shown() if message.by_bot] if number > 0 else []
            if ours:
                yield len(ours), ours[-1].strip("\u2068").partition(" ")[0]


async def test_a_broadcast_from_its_draft_to_its_report(home: Place, fake: FakeTelegram) -> None:
    fake.unlimited()
    fake.main.anyone = True
    fake.fault("held", "sendMessage", times=3 * PEOPLE)  # until it is paused, so that there is something to pause
    async with running(home, fake, telegram_rate=1_000) as house:
        walk = Walk(house, fake)
        await readers(house, *range(1, PEOPLE + 1))
        gone = set(range(BLOCKED, PEOPLE + 1, BLOCKED))
        for number in gone:
            fake.person(number).chat.state = "blocked"
        walk.tell(f"{PEOPLE} people follow the region, {len(gone)} of them have blocked us")
        found, ed, ann = await _sent(walk)
        await _paused_and_resumed(walk, found, ed)
        await walk.done()
        reached = PEOPLE - len(gone) - 1
        assert await walk.counts(found.job) == {"sent": reached, "gone": len(gone), "skipped": 1}
        assert walk.screens() == {(1, "Papers"): reached}
        walk.tell(f"everybody who can be reached has it, once: {dict(await walk.counts(found.job))}")
        await corrected(house, found, ed, ann, RIGHT)
        await walk.done()
        assert walk.screens() == {(1, "Corrected."): reached}
        walk.tell("corrected: edited in place on every screen, no new message")
        await do(house, announcements.recall, id=found.id, by=ann)
        await walk.done()
        assert walk.screens() == {(1, "Withdrawn."): reached}
        walk.tell("recalled: every screen says so")
        await _reported(walk, found, ann)
    sys.stdout.write("\n".join(walk.told) + "\n")


async def _sent(walk: Walk) -> tuple[Announcement, Any, Any]:
    """Drafted by one, approved by another, who types the number."""
    house = walk.house
    ed, ann = await hire(house, "Ed", "editor"), await hire(house, "Ann", "approver")
    calendar = house.service.house.facts.calendar
    draft = await do(house, announcements.draft, content=PLAIN, by=ed, calendar=calendar, id="00112233aabbccdd")
    walk.tell(f"Ed drafts {draft.code}")
    approve = partial(announcements.approve, confirm_count=PEOPLE)
    began = time.perf_counter()
    found = await do(house, approve, id=draft.id, version=1, by=ann, calendar=calendar)
    walk.tell(f"Ann approves it; audience and words are frozen in {time.perf_counter() - began:.2f} s")
    return found, ed, ann


async def _paused_and_resumed(walk: Walk, found: Announcement, ed: Any) -> None:
    """What is on its way when it is paused still arrives, no more than a window; going on repeats nothing."""
    house = walk.house
    await house.until("SELECT 1 AS n FROM ledger WHERE job = $1 AND state = 'sending' LIMIT 1", found.job)
    await do(house, announcements.pause, id=found.id, by=ed)
    began = time.perf_counter()
    walk.fake.let_go.set()
    await house.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE state = 'sending')")
    took, held = time.perf_counter() - began, await walk.counts(found.job)
    await asyncio.sleep(0.3)
    assert await walk.counts(found.job) == held
    assert 0 < PEOPLE - held["pending"] <= WINDOW
    assert sum(held.values()) == PEOPLE
    walk.tell(f"Ed pauses it: only what was on its way still arrived, within {took:.2f} s: {dict(held)}")
    [last] = await house.meet(PEOPLE - 1)
    async with house.database.transaction() as tx:
        await leaving.stop(tx, person=last.person, now=house.service.house.clock.now())
    await do(house, announcements.resume, id=found.id, by=ed)
    walk.tell("Somebody who has not got it yet says stop; Ed lets it go on")


async def _reported(walk: Walk, found: Announcement, ann: Any) -> None:
    """Sums equal the audience; the picture has the same; the chain of the audit is whole."""
    async with walk.house.database.reading() as tx:
        told = await announcements.report(tx, id=found.id, by=ann)
        plot = await announcements.plot(tx, id=found.id, by=ann)
        verbs = [row["verb"] for row in await audit.rows_of(tx, object=f"announcement:{found.id}")]
    assert sum(told.states.values()) == told.audience == PEOPLE
    assert sum(told.reasons.values()) == sum(number for _, _, number in plot.bars) == PEOPLE
    assert plot.course[-1] == told.states["sent"]
    acts = [verb.partition(".")[2] for verb in verbs]
    assert acts == ["draft", "approve", "pause", "resume", "finish", "correct", "recall"]
    walk.tell("the report as a table:\n" + told.csv().strip())
    if path := os.environ.get("WALK_PLOT"):
        chain = walk.house.service.texts.chain("en")
        drawn = plots.svg(plot, words=lambda say: _plain(walk, say, chain))
        await asyncio.to_thread(Path(path).write_bytes, drawn)


def _plain(walk: Walk, say: Say, chain: tuple[str, ...]) -> str:
    return walk.house.service.texts.plain(say, chain)
