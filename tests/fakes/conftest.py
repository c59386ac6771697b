"""The fake, a caller of its methods, and somebody who writes to it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from tests.fakes.telegram import FakeTelegram, Person

Call = Callable[..., Awaitable[Any]]


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def call(fake: FakeTelegram) -> AsyncIterator[Call]:
    """Call a method with its parameters as JSON: the result, or (code, description)."""
    async with aiohttp.ClientSession() as session:

        async def call(method: str, **params: Any) -> Any:
            async with session.post(f"{fake.url}/bot{fake.token}/{method}", json=params) as answer:
                said = await answer.json()
            assert answer.status == said.get("error_code", 200)
            return said["result"] if said["ok"] else (said["error_code"], said["description"])

        yield call


@pytest.fixture
def sam(fake: FakeTelegram) -> Person:
    sam = fake.person(42)
    sam.starts()
    return sam
