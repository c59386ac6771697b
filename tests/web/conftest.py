"""A fake house, and a browser-like client for its pages."""

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from locales.texts import Texts
from tests.web.house import House
from web.app import make_app


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load()


@pytest.fixture
def house(texts: Texts) -> House:
    return House(texts)


@pytest.fixture
async def client(house: House) -> AsyncIterator[TestClient[Request, Application]]:
    # The cookie is for https alone where the pages are; the test server speaks http.
    site = house.site(public_url="http://127.0.0.1")
    async with TestClient(TestServer(make_app(site))) as client:
        yield client
