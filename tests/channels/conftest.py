"""What the tests of the channels share: Telegram's fake, and an account that talks to it."""

from collections.abc import AsyncIterator, Iterator

import aiohttp
import pytest

from channels.telegram import Telegram
from tests.channels.postbox import Postbox
from tests.fakes.telegram import FakeTelegram

SECRET = "a-secret_1"


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def telegram(fake: FakeTelegram) -> AsyncIterator[Telegram]:
    async with aiohttp.ClientSession() as session:
        telegram = Telegram(token=fake.token, session=session, base_url=fake.url, secret=SECRET, patience=0.3)
        yield telegram
        await telegram.close()


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """A mail server that keeps what it takes."""
    with Postbox() as postbox:
        yield postbox
