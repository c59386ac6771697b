"""The chat in Chromium, inside the page of another site: with and without JavaScript; refused where it is not let."""

from collections.abc import AsyncIterator
from typing import TypeAlias

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, FrameLocator, Page, async_playwright, expect

from dialogue.replies import Label, Message
from tests.web.house import House
from tests.web.test_in_a_browser import OFFLINE
from web.app import make_app

Client: TypeAlias = TestClient[web.Request, web.Application]

# One browser for all of them, so one event loop too.
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        # As a browser that takes no cookies of third parties: what works here works everywhere.
        browser = await playwright.chromium.launch(
            executable_path=chromium, args=[*OFFLINE, "--test-third-party-cookie-phaseout"]
        )
        yield browser
        await browser.close()


async def _around(request: web.Request) -> web.Response:
    """The page of another site. It answers as `localhost`; the chat, as `127.0.0.1`, is another site to it."""
    frame = f'<iframe src="{request.query["of"]}" title="Chat" width="100%" height="500"></iframe>'
    page = f"<!doctype html><html lang=en><title>Other</title><main><h1>Another site</h1>{frame}</main>"
    return web.Response(text=page, content_type="text/html")


@pytest_asyncio.fixture(name="other", loop_scope="module")
async def another_site() -> AsyncIterator[TestServer]:
    app = web.Application()
    app.router.add_get("/", _around)
    server = TestServer(app)
    async with server:
        yield server


@pytest_asyncio.fixture(name="client", loop_scope="module")
async def chat_that_lets_it(house: House, other: TestServer) -> AsyncIterator[Client]:
    site = house.site(public_url="http://127.0.0.1", embedders=(f"http://localhost:{other.port}",))
    async with TestClient(TestServer(make_app(site))) as client:
        yield client


async def framed(page: Page, other: TestServer, client: Client, path: str) -> FrameLocator:
    await page.goto(f"http://localhost:{other.port}/?of={client.make_url('/')}{path.removeprefix('/')}")
    return page.frame_locator("iframe")


@pytest.mark.parametrize("script", [True, False])
async def test_a_conversation_in_another_sites_page(
    browser: Browser, client: Client, house: House, other: TestServer, *, script: bool
) -> None:
    page = await browser.new_page(java_script_enabled=script, viewport={"width": 320, "height": 640})
    chat = await framed(page, other, client, "/chat?embed")
    await chat.locator("button:has-text('Start')").click()
    await chat.locator("button:has-text('Calendar')").click()
    await expect(chat.locator(".line:has-text('You said 12')")).to_be_visible()
    await chat.locator("textarea").fill("my own words")
    await chat.locator("form >> text=Send").click()
    await expect(chat.locator(".line:has-text('You said 12')")).to_have_count(2)
    assert [said.text for said in house.inbounds] == ["cmd:start", "cmd:calendar", "my own words"]
    assert len({said.address for said in house.inbounds}) == 1
    assert await page.context.cookies() == []
    await page.close()


async def test_the_frame_hears_of_news_and_is_as_usable_as_the_page(
    browser: Browser, client: Client, house: House, other: TestServer
) -> None:
    context = await browser.new_context()
    page = await context.new_page()
    await page.clock.install()
    chat = await framed(page, other, client, "/chat?embed&lang=ar")
    await chat.locator("main button.good >> nth=0").click()
    await expect(chat.locator("[data-id]")).to_have_count(1)
    house.say(house.inbounds[0].address, Message("A reminder", (Label("r:done", "Done"),)))
    await page.clock.run_for(16_000)
    await expect(chat.locator(".line >> nth=-1")).to_contain_text("A reminder")
    assert (await Axe().run(page)).response["violations"] == []
    assert [await link.get_attribute("target") for link in await chat.locator(".languages a").all()] == []
    async with context.expect_page() as opened:
        await chat.locator("aside a[href^='/chat']").click()
    assert (await opened.value).url == f"{client.make_url('/')}chat?lang=en"
    await context.close()


@pytest.mark.parametrize("path", ["/", "/chat", "/calendar", "/mail/stop/abcdefgh", "/sign-in/abcdefghijklmnopqrst"])
async def test_nothing_else_can_be_framed(browser: Browser, client: Client, other: TestServer, path: str) -> None:
    page = await browser.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    await framed(page, other, client, path)
    assert "frame-ancestors" in " ".join(refused)
    await page.close()


async def test_another_site_that_is_not_let_shows_nothing(browser: Browser, house: House, other: TestServer) -> None:
    site = house.site(public_url="http://127.0.0.1", embedders=("https://www.example.org",))
    async with TestClient(TestServer(make_app(site))) as client:
        page = await browser.new_page()
        chat = await framed(page, other, client, "/chat?embed")
        await expect(chat.locator("main")).to_have_count(0)
        await page.close()
