"""People who live through a round: what they are sent, and when, out of the ledger."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime

import yaml

from dialogue.replies import Reply, from_json
from reviews import loading, news, reminders, subscriptions
from reviews.calendar import Calendar
from storage import facts, people, plans
from storage import vault as vaults
from storage.database import Database, Transaction, moment
from storage.vault import Vault

Sent = tuple[str, list[str]]
"""When, and the ids of what was said."""


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@dataclass(slots=True)
class Scene:
    """A database with a calendar, and a clock that one moves by hand."""

    database: Database
    vault: Vault
    now: datetime
    calendar: Calendar = field(default_factory=Calendar)

    async def load(self, text: str | None = None) -> int:
        """Load a file (none: the reference), as the command does; how many people are to be told."""
        files = {"test.yaml": text.encode()} if text else loading.reference_files()
        plan = loading.plan(files, self.calendar)
        assert plan.problems == ()
        async with self.database.transaction() as tx:
            await loading.apply(tx, plan=plan, now=self.now, who="test")
            self.calendar = await _calendar(tx)
            told = await news.queue(tx, calendar=self.calendar, changes=plan.changes, now=self.now)
            subjects = {change.subject for change in plan.changes}
            await reminders.replan_all_for(tx, calendar=self.calendar, subjects=subjects, now=self.now)
        return told

    async def change(self, slug: str, **fields: object) -> int:
        """Load one event with some fields changed."""
        body = {**self.calendar.bodies[f"event:{slug}"], **fields}
        return await self.load(yaml.safe_dump({"events": [body]}))

    async def person(self, name: str, *follows: str, zone: str | None = None, yes: bool = True) -> str:
        """Somebody on Telegram who follows these."""
        async with self.database.transaction() as tx:
            [party] = await people.meet(tx, self.vault, who=[("telegram", "main", name)], now=self.now)
            person = party.person
            for subject in follows:
                await subscriptions.follow(tx, calendar=self.calendar, person=person, subject=subject, now=self.now)
            if zone:
                await subscriptions.set_zone(tx, calendar=self.calendar, person=person, zone=zone, now=self.now)
            if yes:
                await subscriptions.consent(
                    tx, calendar=self.calendar, person=person, words="1", language="en", now=self.now
                )
        return person

    async def saw(self, person: str, *slugs: str) -> None:
        """They looked at these events."""
        async with self.database.transaction() as tx:
            versions = [(f"event:{slug}", self.calendar.versions[f"event:{slug}"]) for slug in slugs]
            await news.told(tx, person=person, versions=versions, now=self.now)

    async def tick(self) -> None:
        """The clock looks once."""
        async with self.database.transaction() as tx:
            while await reminders.send_due(tx, self.vault, calendar=self.calendar, now=self.now):
                pass

    async def live_until(self, end: str) -> None:
        """Go from one due time to the next."""
        until = at(end)
        while True:
            async with self.database.transaction() as tx:
                due = await plans.next_due(tx)
            if due is None or due > until:
                self.now = until
                return
            self.now = max(self.now, due)
            await self.tick()

    async def replies(self, person: str) -> list[tuple[str, Reply]]:
        """What was written to somebody: when (UTC), and what."""
        async with self.database.transaction() as tx:
            key = await vaults.key_of(tx, self.vault, person=person)
            rows = await tx.rows(
                "SELECT l.due, l.body FROM ledger l JOIN addresses a ON a.id = l.address"
                " WHERE a.person = $1 AND l.lane = 1 ORDER BY l.id",
                person,
            )
        return [
            (moment(row["due"]).isoformat()[:16], from_json(json.loads(key.open("ledger.body", row["body"]))))
            for row in rows
        ]

    async def sent(self, person: str) -> list[Sent]:
        """The same by message ids."""
        return [(when, [say.id for say in reply.says]) for when, reply in await self.replies(person)]

    async def about(self, person: str) -> list[Sent]:
        """What the "done" buttons are about."""
        return [(when, done_buttons(reply)) for when, reply in await self.replies(person)]

    async def states(self, person: str) -> dict[tuple[str, str], tuple[str, str | None]]:
        """How the plans of somebody stand: state and reason by subject and lead time."""
        async with self.database.transaction() as tx:
            rows = await tx.rows("SELECT * FROM reminders WHERE person = $1", person)
        return {(row["subject"], row["lead"]): (row["state"], row["reason"]) for row in rows}


def done_buttons(reply: Reply) -> list[str]:
    prefix = "reminders:done:"
    return [choice.data.removeprefix(prefix) for choice in reply.choices if choice.data.startswith(prefix)]


async def _calendar(tx: Transaction) -> Calendar:
    rows = await facts.everything(tx)
    return Calendar.from_facts(
        {"kind": r.kind, "slug": r.slug, "body": r.body, "version": r.version, "sequence": r.sequence} for r in rows
    )
