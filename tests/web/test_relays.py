"""Sheets and codes of organisations, as browsers and printers fetch them."""

from collections.abc import AsyncIterator
from typing import TypeAlias

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from tests.web.house import House
from web.app import make_app
from web.site import SheetMissing

Client: TypeAlias = TestClient[web.Request, web.Application]
POST = "0001example00001"


async def _sheet(what: str, form: str, language: str) -> bytes:
    if what.endswith("zzzzzzzz"):
        raise SheetMissing
    return f"{what} {form} {language}".encode()


@pytest.fixture
async def pages(house: House) -> AsyncIterator[Client]:
    async with TestClient(TestServer(make_app(house.site(sheet=_sheet)))) as client:
        yield client


@pytest.mark.parametrize(
    ("path", "media_type", "made"),
    [
        (f"/relays/packs/{POST}.pdf", "application/pdf", f"pack:{POST} pdf en"),
        (f"/relays/packs/{POST}.png", "image/png", f"pack:{POST} png en"),
        (f"/relays/packs/{POST}.svg", "image/svg+xml", f"pack:{POST} svg en"),
        ("/relays/abcdefgh.ar.pdf", "application/pdf", "invitation:abcdefgh pdf ar"),
        ("/relays/abcdefgh.svg", "image/svg+xml", "invitation:abcdefgh svg en"),
    ],
)
async def test_sheets_and_codes(pages: Client, path: str, media_type: str, made: str) -> None:
    response = await pages.get(path)
    assert (response.status, response.content_type, await response.text()) == (200, media_type, made)
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in response.headers  # nobody who fetches one is counted


@pytest.mark.parametrize(
    "path",
    [
        "/relays/zzzzzzzz.en.pdf",
        "/relays/abcdefgh.xx.pdf",
        "/relays/abcdefgh.pdf",
        "/relays/packs/short.pdf",
        f"/relays/packs/{POST}.exe",
        "/relays/packs/../../etc/passwd",
    ],
)
async def test_what_there_is_not(pages: Client, path: str) -> None:
    assert (await pages.get(path)).status == 404


async def test_a_site_without_sheets(client: Client) -> None:
    assert (await client.get("/relays/abcdefgh.en.pdf")).status == 404


@pytest.mark.requirement("S4-33")
@pytest.mark.parametrize(
    ("query", "choice"),
    [
        ("?start=n_abcdefgh-c_side-events-2021", "cmd:start:n_abcdefgh-c_side-events-2021"),
        ("?start=e_arab-review-2021", "cmd:start:e_arab-review-2021"),
        ("?start=%22%3E%3Cscript%3E", "cmd:start"),
        (f"?start={'x' * 55}", "cmd:start"),
        ("", "cmd:start"),
    ],
)
async def test_a_share_link_begins_in_the_web_chat_where_it_leads(
    client: Client, house: House, query: str, choice: str
) -> None:
    page = await (await client.get(f"/chat{query}")).text()
    assert f'value="{choice}"' in page
    assert house.inbounds == []  # looking at it begins nothing
