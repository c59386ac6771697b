"""Planned pushes: claimed once, moved, ended."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from storage import consents, people, plans
from storage.database import Database
from storage.plans import Plan
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import audience

DAY = timedelta(days=1)


def plan(person: str, lead: int = 7, days: int = 0, subject: str = "event:a") -> Plan:
    return Plan(person, subject, lead, NOW + days * DAY, 1)


def bare(found: list[Plan]) -> list[Plan]:
    return [replace(each, id=0) for each in found]


async def test_plans_are_kept_moved_and_ended(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna] = [party.person for party in await audience(tx, vault, 1)]
        await plans.put(tx, plans=[plan(anna, 7, 3), plan(anna, 2, 8), plan(anna, 14, -2)])
        first, second, third = await plans.of(tx, people=[anna])
        assert bare([first, second, third]) == [plan(anna, 14, -2), plan(anna, 7, 3), plan(anna, 2, 8)]
        assert await plans.next_due(tx) == NOW - 2 * DAY
        await plans.end(tx, ends=[(first.id, "skipped", "over")])
        await plans.postpone(tx, until=[(second.id, NOW + 5 * DAY)])
        await plans.put(tx, plans=[plan(anna, 2, 9)])
        assert bare(await plans.of(tx, people=[anna])) == [
            replace(plan(anna, 14, -2), state="skipped", reason="over"),
            plan(anna, 7, 5),
            plan(anna, 2, 9),
        ]
        assert await plans.move(tx, person=anna, state="planned", to="paused") == 2
        assert await plans.next_due(tx) is None
        await people.change(tx, person=anna, state="active")
        assert await plans.people_with(tx, subject="event:a") == [anna]


async def test_several_clocks_end_every_row_once(database: Database, database_url: str, vault: Vault) -> None:
    async with database.transaction() as tx:
        met = [party.person for party in await audience(tx, vault, 20)]
        await plans.put(tx, plans=[plan(person, lead, -1) for person in met for lead in (2, 7)])
        await plans.put(tx, plans=[plan(person, 14, 1) for person in met])
    other = await Database.open(database_url)
    ended: list[tuple[str, int]] = []

    async def clock(which: Database) -> None:
        while True:
            async with which.transaction() as tx:
                mine = await plans.claim(tx, now=NOW, limit=3)
                due = [each for each in await plans.of(tx, people=mine) if each.due <= NOW and each.state == "planned"]
                await plans.end(tx, ends=[(each.id, "sent", None) for each in due])
                ended.extend((each.person, each.lead) for each in due)
                [left] = await tx.rows("SELECT count(*) AS n FROM reminders WHERE state = 'planned' AND lead <> '14'")
            if not left["n"]:
                return

    await asyncio.gather(clock(database), clock(other))
    await other.close()
    assert sorted(ended) == sorted((person, lead) for person in met for lead in (2, 7))


async def test_everybody_who_said_yes_before_is_planned_once(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        old, new, silent = [party.person for party in await audience(tx, vault, 3)]
        for person, at in [(old, NOW - 9 * DAY), (new, NOW)]:
            await people.change(tx, person=person, state="active")
            await consents.note(tx, person=person, purpose="updates", given=True, version="1", language="en", now=at)
        planned = [
            await plans.put_for_all(tx, subject="round:b", lead=0, purpose="updates", before=NOW - DAY, now=NOW)
            for _ in range(2)
        ]
        assert planned == [1, 0]
        assert [len(await plans.of(tx, people=[person])) for person in (old, new, silent)] == [1, 0, 0]


async def test_what_is_done_is_done_until_taken_back(database: Database) -> None:
    async with database.transaction() as tx:
        for subject in ("event:a", "event:b", "event:a"):
            await plans.mark_done(tx, person="anna", subject=subject)
        await plans.undo_done(tx, person="anna", subject="event:b")
        assert await plans.done(tx, people=["anna", "bilal"]) == {"anna": {"event:a"}, "bilal": frozenset()}
