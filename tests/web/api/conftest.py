"""The API of a newsroom: a real database, staff with tokens, a clock that one moves."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from locales.texts import Texts
from reviews import staff
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, Newsroom
from tests.web.house import House
from web.app import make_app
from web.site import Desk

BASE = "/api/v1/announcements"


@dataclass(slots=True)
class Program:
    """A program that calls the API."""

    client: TestClient[Request, Application]
    room: Newsroom
    woken: list[str]

    async def token(self, name: str, role: str, region: str | None = None, **limits: Any) -> str:
        """A token of an account with this role."""
        account = await self.room.hire(name, role, region)
        token = f"pas_{self.room.ids()}"
        async with self.room.database.transaction() as tx:
            await staff.new_token(tx, staff=account.id, token=token, by="command", **limits, now=self.room.now)
        return token

    async def call(
        self, method: str, path: str, token: str | None = None, body: Any = None, **headers: str
    ) -> tuple[int, Any]:
        """Status and JSON."""
        answer = await self.raw(method, path, token, body, **headers)
        return answer.status, await answer.json()

    async def raw(
        self, method: str, path: str, token: str | None = None, body: Any = None, **headers: str
    ) -> ClientResponse:
        """The answer as it is."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if token:
            sent["Authorization"] = f"Bearer {token}"
        whole = path if path.startswith("/api") else BASE + path
        return await self.client.request(method, whole, json=body, headers=sent)


@pytest.fixture
async def program(database: Database, vault: Vault, texts: Texts) -> AsyncIterator[Program]:
    room, house, woken = Newsroom(database, vault, NOW), House(texts), list[str]()
    await room.load(EVENTS)
    desk = Desk(
        transaction=lambda: database.transaction(),  # noqa: PLW0108  # looked up each time, so that tests may change it
        wake=lambda: woken.append("woken"),
        new_id=room.ids,
        real=lambda: room.now,
        rate=30,
        shape=lambda reply, language, channel: [f"{language}/{channel}: {len(reply.says)}"],
    )
    site = house.site(calendar=lambda: room.calendar, now=lambda: room.now, desk=desk)
    async with TestClient(TestServer(make_app(site))) as client:
        yield Program(client, room, woken)
