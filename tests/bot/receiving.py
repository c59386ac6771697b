"""An organisation's system that receives updates, and a deliverer on a database with a clock that one moves."""

import asyncio
import base64
import hashlib
import hmac
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from aiohttp import web
from aiohttp.abc import AbstractResolver
from aiohttp.test_utils import TestServer

from bot.clock import Clock
from bot.delivery import Post
from bot.facts import Facts
from bot.measures import Measures
from bot.rendering import Renderer
from bot.webhooks import Deliverer
from locales.texts import Texts
from reviews.relays import Relay
from reviews.rules.addresses import Policy
from reviews.rules.signing import PREFIX
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
    _going_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.Request) -> web.StreamResponse:
        self.got.append((request.headers.copy(), await request.read()))
        self.came.set()
        return await self.answers.pop(0)() if self.answers else web.Response(status=204)

    def then(self, status: int, **headers: str) -> None:
        async def answer() -> web.StreamResponse:
            return web.Response(status=status, headers=headers)

        self.answers.append(answer)

    def hangs(self) -> None:
        """The next one is taken and not answered, until one goes on."""

        async def answer() -> web.StreamResponse:
            await self._going_on.wait()
            return web.Response()

        self.answers.append(answer)

    def go_on(self) -> None:
        """Answer what was not answered."""
        self._going_on.set()

    def fresh(self) -> list[tuple[Mapping[str, str], bytes]]:
        """What it takes notice of: an update whose id it has is dropped, as docs/api.md says."""
        first = {headers["webhook-id"]: (headers, body) for headers, body in reversed(self.got)}
        return list(reversed(first.values()))

    async def next(self) -> tuple[Mapping[str, str], bytes]:
        """Wait for what comes next."""
        async with asyncio.timeout(60):
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
    async def delivering(
        self, policy: Policy = HERE, *, names: AbstractResolver | None = None, tls: ssl.SSLContext | None = None
    ) -> AsyncIterator[asyncio.Task[None]]:
        deliverer = Deliverer(self.post, policy=policy, names=names, tls=tls, patience=PATIENCE)
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


@asynccontextmanager
async def opened_yard(
    database: Database, vault: Vault, *, policy: Policy = HERE, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Yard]:
    """A yard on this database, whose receiver speaks TLS when it is given a context."""
    net = Programs(database, vault, NOW, policy=policy)
    await net.load(EVENTS)
    desk = await net.hire("Edi"), await net.hire("App", "approver")
    _, relay = await net.take_in()
    clock = _FakeClock(net)
    post = Post(database, vault, Renderer(Texts.load(), Facts(), clock, "passerelle.example"), clock, Measures())
    async with served(Receiver(), tls=tls) as receiver:
        yield Yard(net, post, relay, desk, receiver)


@asynccontextmanager
async def served(receiver: Receiver, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[Receiver]:
    """It can be reached."""
    app = web.Application()
    app.router.add_post("/in", receiver.take)
    server = TestServer(app, host="127.0.0.1", scheme="https" if tls else "http")
    await server.start_server(None, ssl=tls)
    try:
        receiver.url = str(server.make_url("/in"))
        yield receiver
    finally:
        await server.close()


def verified(secret: str, headers: Mapping[str, str], body: bytes) -> bool:
    """As a receiver checks it (docs/api.md)."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    made = hmac.new(base64.b64decode(secret.removeprefix(PREFIX)), signed, hashlib.sha256).digest()
    signatures = headers["webhook-signature"].split(" ")
    return any(hmac.compare_digest(each, "v1," + base64.b64encode(made).decode()) for each in signatures)
