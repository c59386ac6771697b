"""Updates delivered to a real receiver: signed, once or again with the same id, and nowhere that is not public."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.clock import Clock
from bot.delivery import Post
from bot.facts import Facts
from bot.measures import Measures
from bot.rendering import Renderer
from bot.webhooks import LEASE, Deliverer
from locales.texts import Texts
from reviews import webhooks
from reviews.relays import Relay
from reviews.rules.addresses import Policy
from reviews.rules.signing import PREFIX, secret_of
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.programs import Programs
from tests.reviews.relaying import Desk
from tests.reviews.staffing import EVENTS

HERE = Policy(("http",), lambda address: address.is_loopback)
"""What tests may write to: this machine, without TLS."""
PATIENCE = 0.5


@dataclass(slots=True)
class Receiver:
    """An organisation's system. It answers with the next of `answers`, and 204 after them."""

    url: str = ""
    got: list[tuple[Mapping[str, str], bytes]] = field(default_factory=list)
    answers: list[Callable[[], Awaitable[web.StreamResponse]]] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.Request) -> web.StreamResponse:
        self.got.append((request.headers.copy(), await request.read()))
        self.came.set()
        return await self.answers.pop(0)() if self.answers else web.Response(status=204)

    def then(self, status: int, **headers: str) -> None:
        async def answer() -> web.StreamResponse:
            return web.Response(status=status, headers=headers)

        self.answers.append(answer)

    async def next(self) -> tuple[Mapping[str, str], bytes]:
        """Wait for what comes next."""
        async with asyncio.timeout(10):
            await self.came.wait()
        self.came.clear()
        return self.got[-1]


@dataclass(slots=True)
class Yard:
    """A deliverer on a database with a clock that one moves, and somebody who receives."""

    net: Programs
    post: Post
    relay: Relay
    desk: Desk
    receiver: Receiver

    @asynccontextmanager
    async def delivering(self, policy: Policy = HERE) -> AsyncIterator[asyncio.Task[None]]:
        deliverer = Deliverer(self.post, policy=policy, patience=PATIENCE)
        task = asyncio.create_task(deliverer.run())
        try:
            yield task
        finally:
            deliverer.stop()
            with suppress(asyncio.CancelledError):
                await task

    async def until(self, **expected: object) -> None:
        """Wait until the latest delivery is so."""
        async with asyncio.timeout(10):
            while True:
                async with self.net.database.reading() as tx:
                    rows = await tx.rows("SELECT state, attempts, status FROM deliveries ORDER BY id DESC LIMIT 1")
                if rows and {name: rows[0][name] for name in expected} == expected:
                    return
                await asyncio.sleep(0.01)

    async def later(self, time: timedelta) -> None:
        self.net.real += time
        self.net.database.wake()


class _FakeClock(Clock):
    def __init__(self, net: Programs) -> None:
        super().__init__()
        self._net = net

    def now(self) -> datetime:
        return self._net.now

    def real(self) -> datetime:
        return self._net.real


@pytest.fixture
async def yard(sqlite: Database, vault: Vault) -> AsyncIterator[Yard]:
    net = Programs(sqlite, vault, NOW, policy=HERE)
    await net.load(EVENTS)
    desk = await net.hire("Edi"), await net.hire("App", "approver")
    _, relay = await net.take_in()
    clock = _FakeClock(net)
    post = Post(sqlite, vault, Renderer(Texts.load(), Facts(), clock, "passerelle.example"), clock, Measures())
    receiver, app = Receiver(), web.Application()
    app.router.add_post("/in", receiver.take)
    async with TestServer(app, host="127.0.0.1") as server:
        receiver.url = str(server.make_url("/in"))
        yield Yard(net, post, relay, desk, receiver)


def verified(secret: str, headers: Mapping[str, str], body: bytes) -> bool:
    """As a receiver checks it (docs/api.md)."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    made = hmac.new(base64.b64decode(secret.removeprefix(PREFIX)), signed, hashlib.sha256).digest()
    signatures = headers["webhook-signature"].split(" ")
    return any(hmac.compare_digest(each, "v1," + base64.b64encode(made).decode()) for each in signatures)


async def test_an_announcement_arrives_signed_in_words(yard: Yard) -> None:
    hook = await yard.net.hook(yard.relay, yard.receiver.url)
    made = await yard.net.announced(yard.desk)
    async with yard.delivering():
        headers, body = await yard.receiver.next()
        await yard.until(state="delivered", attempts=1, status=204)
    assert verified(hook.secret, headers, body)
    assert not verified(hook.secret, headers, body + b" ")
    assert not verified(secret_of(b"other" * 6), headers, body)
    assert headers["webhook-timestamp"] == str(int(NOW.timestamp()))
    assert headers["Content-Type"] == "application/json"
    told = json.loads(body)
    assert (told["id"], told["type"]) == (headers["webhook-id"], "announcement.sent")
    assert told["announcement"]["texts"]["en"].startswith("Come to the review\n\n")
    assert f"/verify {made.code}" in told["announcement"]["texts"]["ar"]


async def test_what_failed_comes_again_with_the_same_id_and_a_new_time(yard: Yard) -> None:
    hook = await yard.net.hook(yard.relay, yard.receiver.url)
    for status in (500, 429, 404):
        yard.receiver.then(status)
    await yard.net.announced(yard.desk)
    async with yard.delivering():
        for attempt in range(1, 5):
            await yard.receiver.next()
            await yard.until(attempts=attempt)
            await yard.later(timedelta(hours=1))
    assert len({(headers["webhook-id"], body) for headers, body in yard.receiver.got}) == 1
    assert len({headers["webhook-timestamp"] for headers, _ in yard.receiver.got}) == 4
    assert all(verified(hook.secret, *each) for each in yard.receiver.got)
    await yard.until(state="delivered")


async def test_for_24_hours_and_then_no_more(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    for _ in range(100):
        yard.receiver.then(503)
    await yard.net.announced(yard.desk)
    async with yard.delivering():
        await yard.receiver.next()
        await yard.until(attempts=1)
        for attempt in range(2, 8):
            await yard.later(timedelta(hours=4))
            await yard.receiver.next()
            await yard.until(attempts=attempt)
        await yard.until(state="failed")
    assert await yard.net.state(yard.relay) == [("paused", len(yard.receiver.got), 503)]
    assert len({headers["webhook-id"] for headers, _ in yard.receiver.got}) == 1
    assert (await yard.net.ids_heard("amal"))[-1] == ["webhook-paused"]


async def test_killed_between_sending_and_writing_down_it_comes_again_with_the_same_id(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    await yard.net.announced(yard.desk)
    never = asyncio.Event()

    async def hang() -> web.StreamResponse:
        await never.wait()
        return web.Response()

    yard.receiver.answers.append(hang)
    async with yard.delivering() as killed:
        first, _ = await yard.receiver.next()
        killed.cancel()
    never.set()
    await yard.later(LEASE)
    async with yard.delivering():
        second, _ = await yard.receiver.next()
        await yard.until(state="delivered", attempts=1)
    assert first["webhook-id"] == second["webhook-id"]


async def test_one_process_delivers_at_a_time(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    await yard.net.announced(yard.desk)
    async with yard.delivering(), yard.delivering(), yard.delivering():
        await yard.receiver.next()
        await yard.until(state="delivered")
    assert len(yard.receiver.got) == 1


async def test_a_redirect_is_a_failure_and_not_followed(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    yard.receiver.then(307, Location=yard.receiver.url)
    await yard.net.announced(yard.desk)
    async with yard.delivering():
        await yard.receiver.next()
        await yard.until(state="pending", attempts=1, status=307)
    assert len(yard.receiver.got) == 1


async def test_a_slow_receiver_is_given_up_and_holds_up_nobody(yard: Yard) -> None:
    slow = await yard.net.hook(yard.relay, yard.receiver.url)
    never = asyncio.Event()

    async def hang() -> web.StreamResponse:
        await never.wait()
        return web.Response()

    yard.receiver.answers += [hang]
    await yard.net.announced(yard.desk)
    quick = await yard.net.hook(yard.relay, yard.receiver.url)
    async with yard.delivering():
        await yard.receiver.next()
        await yard.until(attempts=1)
        await yard.net.announced(yard.desk)
        yard.net.database.wake()
        await yard.until(state="delivered")
    never.set()
    async with yard.net.database.reading() as tx:
        found = {each.id: each for each in await webhooks.listed(tx, yard.net.vault, relay=yard.relay)}
    assert found[quick.id].failures == 0
    assert found[slow.id].url == yard.receiver.url


async def test_both_secrets_sign_while_they_overlap(yard: Yard) -> None:
    hook = await yard.net.hook(yard.relay, yard.receiver.url)
    fresh = secret_of(b"fresh" * 6)
    async with yard.net.database.transaction() as tx:
        await webhooks.rotate_secret(tx, yard.net.vault, relay=yard.relay, id=hook.id, secret=fresh, now=yard.net.real)
    async with yard.delivering():
        for both in (True, False):
            await yard.net.announced(yard.desk)
            yard.net.database.wake()
            headers, body = await yard.receiver.next()
            await yard.until(state="delivered")
            assert verified(fresh, headers, body)
            assert verified(hook.secret, headers, body) is both
            await yard.later(timedelta(hours=24))


async def test_only_public_addresses_are_connected_to(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    await yard.net.announced(yard.desk)
    async with yard.delivering(Policy(("http",))):
        await yard.until(state="pending", attempts=1, status=None)
    assert yard.receiver.got == []
