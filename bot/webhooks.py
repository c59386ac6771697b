"""The deliverer: notices what programs are to be told, and sends it to the systems of organisations, signed, each
until it arrived or a day is over.

One process delivers, by a lease. What came of an attempt is written down after it, so a kill in between sends the same
update with the same id again: whoever receives it knows it by that.
"""

import asyncio
import os
import random
import time
from contextlib import suppress
from datetime import timedelta
from functools import partial
from ssl import SSLContext

import aiohttp
import orjson
import structlog
from aiohttp.abc import AbstractResolver

from bot.connections import outside
from bot.delivery import Post
from bot.rendering import Renderer
from dialogue.replies import Reply
from locales.isolation import without_isolates
from reviews import deliveries, updates
from reviews.deliveries import Delivery
from reviews.rules.addresses import PUBLIC, Policy
from reviews.rules.signing import headers
from reviews.updates import Saying
from storage import leases
from storage.database import Unavailable
from storage.leases import Lease

LEASE = timedelta(seconds=30)
"""Longer than an attempt takes."""
PATIENCE = 10.0
"""Seconds for an attempt, all in all."""
_AT_ONCE = 32
_NAME = "webhooks"
_IDLE = 1.0
_HOUR = 3600.0
_log = structlog.get_logger()


def saying(renderer: Renderer) -> Saying:
    """Words as programs get them: paragraphs without marks, in every language there is."""
    texts = renderer.texts

    def say(reply: Reply, language: str) -> str:
        return without_isolates("\n\n".join(texts.plain(each, texts.chain(language)) for each in reply.says))

    return Saying(say, tuple(texts.languages))


class Deliverer:
    """Delivers while it holds the lease; one delivery to each webhook at a time, so a slow one holds up nobody."""

    def __init__(
        self,
        post: Post,
        *,
        policy: Policy = PUBLIC,
        names: AbstractResolver | None = None,
        tls: SSLContext | None = None,
        patience: float = PATIENCE,
    ) -> None:
        self._post, self._policy = post, policy
        self._open = partial(outside, policy, seconds=patience, names=names, tls=tls)
        self._database, self._vault, self._real = post.database, post.vault, post.clock.real
        self._saying = saying(post.renderer)
        self._tidied = -_HOUR
        self._owner = f"{os.getpid()}:{id(self)}"
        self._lease: Lease | None = None
        self._held_until = 0.0
        self._flying: dict[str, asyncio.Task[None]] = {}
        """By webhook."""
        self._stopping = False
        self._wakes = post.database.wakes()

    def stop(self) -> None:
        """Begin nothing more."""
        self._stopping = True
        self._wakes.ring()

    async def run(self) -> None:
        """Until stopped; what is under way then is finished first."""
        try:
            async with self._open() as session:
                await self._work(session)
        finally:
            self._wakes.close()
            await self._let_go()

    async def _work(self, session: aiohttp.ClientSession) -> None:
        try:
            while not self._stopping:
                await self._safely(session)
            await asyncio.gather(*self._flying.values())
        finally:  # before the session closes: that would look like an answer
            for task in self._flying.values():
                task.cancel()

    async def _safely(self, session: aiohttp.ClientSession) -> None:
        """One look; whatever goes wrong, there is another."""
        try:
            await self._look(session)
        except Unavailable as error:
            _log.warning("deliveries wait for the database", error=type(error).__name__)
        except Exception as error:  # noqa: BLE001  # whatever it was, the next look tries again
            self._post.measures.faults.inc()
            _log.error("delivering failed", error=type(error).__name__)
        await self._wakes.wait(_IDLE)

    async def _look(self, session: aiohttp.ClientSession) -> None:
        """Keep what is to be told, send what is due. Nothing is written where there is nothing."""
        await self._gather()
        await self._tidy()
        if not await self._due() or not await self._hold():
            return
        for delivery in (await self._due())[: max(0, _AT_ONCE - len(self._flying))]:
            self._flying[delivery.webhook] = asyncio.create_task(self._deliver(session, delivery))

    async def _gather(self) -> None:
        now, facts = self._post.clock.now(), self._post.renderer.facts
        async with self._database.reading() as tx:
            if not await updates.pending(tx, now=now):
                return
        await facts.refresh(self._database)
        async with self._database.transaction() as tx:
            await updates.gather(tx, calendar=facts.calendar, saying=self._saying, now=now, real=self._real())

    async def _tidy(self) -> None:
        if time.monotonic() - self._tidied >= _HOUR:
            self._tidied = time.monotonic()
            async with self._database.transaction() as tx:
                await deliveries.drop(tx, now=self._real())

    async def _due(self) -> list[Delivery]:
        async with self._database.reading() as tx:
            return await deliveries.due(tx, self._vault, but=list(self._flying), now=self._real())

    async def _deliver(self, session: aiohttp.ClientSession, delivery: Delivery) -> None:
        try:
            status = await self._send(session, delivery)
            await self._record(delivery, status)
        except Unavailable as error:  # it is sent again, with the same id
            _log.warning("a delivery was not written down", error=type(error).__name__)
            await asyncio.sleep(_IDLE)
        except Exception as error:  # noqa: BLE001  # one delivery does not stop the others
            self._post.measures.faults.inc()
            _log.error("a delivery failed", error=type(error).__name__)
            await asyncio.sleep(_IDLE)
        finally:
            self._flying.pop(delivery.webhook, None)
            self._wakes.ring()

    async def _send(self, session: aiohttp.ClientSession, delivery: Delivery) -> int | None:
        """The status of the answer, whose body is not read; None when there was none."""
        told = delivery.wanted.of(orjson.loads(delivery.told))
        if not self._policy.takes(delivery.url):
            return None
        body = orjson.dumps(told)
        signed = headers(id=delivery.update, at=self._real(), body=body, secrets=delivery.secrets)
        try:
            response = await session.post(
                delivery.url,
                data=body,
                headers={**signed, "Content-Type": "application/json", "User-Agent": "Passerelle"},
                allow_redirects=False,
            )
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
            return None
        response.close()
        return response.status

    async def _record(self, delivery: Delivery, status: int | None) -> None:
        """Only while the lease is ours: whoever has it now knows better."""
        async with self._database.transaction() as tx:
            if self._lease and await leases.holds(tx, lease=self._lease):
                jitter = random.random()  # noqa: S311  # spreads attempts; nothing secret
                now = self._real()
                await deliveries.record(tx, self._vault, delivery=delivery, status=status, jitter=jitter, now=now)

    # The lease

    async def _hold(self) -> bool:
        """Take it, or renew it in time."""
        if self._lease and time.monotonic() < self._held_until - LEASE.total_seconds() / 2:
            return True
        began, now = time.monotonic(), self._real()
        async with self._database.transaction() as tx:
            held = await leases.renew(tx, lease=self._lease, until=now + LEASE) if self._lease else None
            self._lease = held or await leases.take(tx, name=_NAME, owner=self._owner, until=now + LEASE, now=now)
        self._held_until = began + LEASE.total_seconds()
        return self._lease is not None

    async def _let_go(self) -> None:
        if self._lease:
            with suppress(Unavailable):  # the lease ends by itself
                async with self._database.transaction() as tx:
                    await leases.give_back(tx, lease=self._lease)
