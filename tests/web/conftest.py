"""A fake house, and a browser-like client for its pages."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

import locales
from locales.entries import Entries
from locales.languages import read_languages
from locales.templates import Templates
from locales.texts import Texts
from tests.web.house import House
from web.app import make_app

WRITTEN = ("en", "ar", "es", "fr", "ru", "zh", "am")


@pytest.fixture(scope="session")
def texts() -> Texts:
    """All languages, saying the English texts: what is translated so far makes no difference."""
    folder = Path(locales.__file__).parent
    english = Entries(file.read_text("utf-8") for file in sorted((folder / "en").glob("*.ftl")))
    known = {code: replace(one, shipped=code in WRITTEN) for code, one in read_languages(folder).items()}
    return Texts(known, {code: Templates(known[code].locale, english) for code in WRITTEN})


@pytest.fixture
def house(texts: Texts) -> House:
    return House(texts)


@pytest.fixture
async def client(house: House) -> AsyncIterator[TestClient[Request, Application]]:
    # The cookie is for https alone where the pages are; the test server speaks http.
    site = house.site(public_url="http://127.0.0.1")
    async with TestClient(TestServer(make_app(site))) as client:
        yield client
