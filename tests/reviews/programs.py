"""Programs of organisations, for tests: webhooks, what is to be delivered, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from reviews import deliveries, updates, webhooks
from reviews.deliveries import Delivery
from reviews.relays import Relay
from reviews.rules.addresses import PUBLIC, Policy
from reviews.rules.signing import secret_of
from reviews.updates import Page, Saying, Wanted
from reviews.webhooks import Webhook
from storage.database import moment
from tests.databases import NOW
from tests.reviews.relaying import Network

URL = "https://hooks.example.org/passerelle"
LANGUAGES = ("en", "ar", "es")


@dataclass(slots=True)
class Programs(Network):
    """A network whose organisations have programs. `real` is their clock, moved apart."""

    real: datetime = field(default=NOW)
    policy: Policy = PUBLIC
    made: int = 0

    async def hook(self, relay: Relay, url: str = URL, **wanted: Sequence[str]) -> Webhook:
        """A webhook."""
        self.made += 1
        async with self.database.transaction() as tx:
            return await webhooks.register(
                tx,
                self.vault,
                relay=relay,
                url=url,
                wanted=Wanted(**{name: tuple(each) for name, each in wanted.items()}),
                id=f"{self.made:x}".rjust(16, "f"),
                secret=secret_of(bytes([self.made]) * 32),
                calendar=self.calendar,
                languages=LANGUAGES,
                now=self.real,
                policy=self.policy,
            )

    async def gather(self) -> int:
        """What the clock does: keep what programs are to be told."""
        async with self.database.transaction() as tx:
            return await updates.gather(
                tx, calendar=self.calendar, saying=Saying(self.plain, LANGUAGES), now=self.now, real=self.real
            )

    async def due(self) -> list[Delivery]:
        """What is to be sent now."""
        async with self.database.reading() as tx:
            return await deliveries.due(tx, self.vault, now=self.real)

    async def came(self, status: int | None, *these: Delivery) -> None:
        """What came of some deliveries; none named: of all that are due."""
        for delivery in these or await self.due():
            async with self.database.transaction() as tx:
                await deliveries.record(tx, self.vault, delivery=delivery, status=status, jitter=0.5, now=self.real)

    async def state(self, relay: Relay) -> list[tuple[str, int, int | None]]:
        """State, failures and last status of its webhooks."""
        async with self.database.reading() as tx:
            found = await webhooks.listed(tx, self.vault, relay=relay)
        return [(each.state, each.failures, each.status) for each in found]

    async def page(self, since: int = 0, **wanted: Any) -> Page:
        """A page of updates."""
        limit = wanted.pop("limit", 100)
        async with self.database.reading() as tx:
            return await updates.page(tx, since=since, wanted=Wanted(**wanted), limit=limit)

    async def try_for(self, time: timedelta, status: int | None) -> list[timedelta]:
        """Let every attempt of this time end so; when they were."""
        began, at = self.real, []
        while (due := await self._next()) is not None and due - began <= time:
            self.real = max(self.real, due)
            at.append(self.real - began)
            await self.came(status)
        self.real = began + time
        return at

    async def _next(self) -> datetime | None:
        async with self.database.reading() as tx:
            [row] = await tx.rows(
                "SELECT MIN(d.due) AS due FROM deliveries d JOIN webhooks w ON w.id = d.webhook"
                " WHERE d.state = 'pending' AND w.state = 'active'"
            )
        return moment(row["due"]) if row["due"] is not None else None
