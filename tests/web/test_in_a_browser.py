"""The pages in Chromium: without JavaScript, by keyboard alone, from right to left, small and enlarged, and by axe."""

from collections.abc import AsyncIterator
from typing import Any, TypeAlias

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, async_playwright, expect

from dialogue.replies import Label, Message
from tests.web.house import House
from web.app import make_app

Client: TypeAlias = TestClient[web.Request, web.Application]

# One browser for all of them, so one event loop too.
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

OFFLINE = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PAGES = ("/", "/calendar", "/calendar?region=arab", "/calendar?region=africa", "/chat", "/nowhere")
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän" * 3


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=OFFLINE)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(name="client", loop_scope="module")
async def client_of_this_loop(house: House) -> AsyncIterator[Client]:
    async with TestClient(TestServer(make_app(house.site(public_url="http://127.0.0.1")))) as client:
        yield client


async def opened(browser: Browser, client: Client, path: str, **options: Any) -> Page:
    page = await browser.new_page(base_url=str(client.make_url("/")), **options)
    page.on("pageerror", lambda error: pytest.fail(f"the script failed: {error}"))
    await page.goto(path)
    return page


async def in_talk(browser: Browser, client: Client, house: House, language: str = "en", **options: Any) -> Page:
    """The chat after the first word, with an answer that has choices."""
    house.language = language
    page = await opened(browser, client, "/chat", **options)
    await page.click("text=Start")
    await page.wait_for_selector("[data-id]")
    return page


def address(house: House) -> str:
    return house.inbounds[-1].address


async def test_the_chat_works_without_javascript(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house, java_script_enabled=False)
    await page.fill("textarea", "my answer")
    await page.click("form >> text=Send")
    await page.click("button:has-text('Calendar')")
    await page.wait_for_load_state()
    assert [said.text for said in house.inbounds] == ["cmd:start", "my answer", "cmd:calendar"]
    lines = [line.split() for line in await page.locator(".line").all_inner_texts()]
    assert lines == [["You", "said", "9"], ["You", "said", "9"], ["You", "said", "12", "1", "Calendar", "2", "Stop"]]
    assert page.url.endswith("/chat#latest")


async def test_new_lines_appear_without_loading_the_page_again(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house)
    await page.evaluate("window.here = true")
    await page.fill("textarea", "my own words")
    await page.keyboard.press("Enter")
    await expect(page.locator(".line >> nth=-1")).to_contain_text("You said 12")
    await expect(page.locator(".mine")).to_have_text("my own words")
    await expect(page.locator("textarea")).to_have_value("")
    house.say(address(house), Message("A reminder", (Label("r:done", "Done"),), keep=True))
    await expect(page.locator(".line >> nth=-1")).to_contain_text("A reminder")
    await expect(page.locator(".choices")).to_have_count(1)
    assert await page.evaluate("window.here") is True


async def test_own_words_go_with_what_is_cleared(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house)
    await page.fill("textarea", "my secret")
    await page.click("form >> text=Send")
    await expect(page.locator(".mine")).to_have_text("my secret")
    await page.click("button:has-text('Clear this chat')")
    await expect(page.locator(".line")).to_have_text(["Cleared"])
    await page.reload()
    assert "my secret" not in await page.content()


async def test_what_did_not_arrive_stays_in_the_field(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house)
    house.fails = True
    await page.fill("textarea", "my own answer")
    await page.click("form >> text=Send")
    await expect(page.get_by_role("status")).to_contain_text("Please send it again")
    await expect(page.locator("textarea")).to_have_value("my own answer")
    house.fails = False
    await page.click("form >> text=Send")
    await expect(page.locator(".line >> nth=-1")).to_contain_text("You said 13")
    await expect(page.get_by_role("status")).to_be_empty()
    assert [said.text for said in house.inbounds] == ["cmd:start", "my own answer"]


async def test_two_quick_taps_are_one_answer(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house)
    await page.evaluate("[1, 2].forEach(() => document.querySelector('.choices button').click())")
    await page.click("form >> text=Menu")
    await expect(page.locator(".line >> nth=-1")).to_contain_text("You said 8")
    assert [said.text for said in house.inbounds] == ["cmd:start", "cmd:calendar", "cmd:menu"]


async def test_everything_can_be_done_by_keyboard(browser: Browser, client: Client, house: House) -> None:
    page = await opened(browser, client, "/chat")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.className") == "skip"
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.value") == "cmd:start"
    await page.keyboard.press("Enter")
    await page.wait_for_selector("[data-id]")
    await page.focus(".choices button")
    await page.keyboard.press("Enter")
    await expect(page.locator(".line >> nth=-1")).to_be_focused()
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.value") == "cmd:calendar"
    outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


@pytest.mark.parametrize("path", PAGES)
async def test_what_is_tapped_is_large_enough_and_nothing_overflows(
    browser: Browser, client: Client, path: str
) -> None:
    for lang in ("en", "ar"):
        page = await opened(
            browser, client, f"{path}{'&' if '?' in path else '?'}lang={lang}", viewport={"width": 320, "height": 640}
        )
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320
        small = await page.evaluate(
            """() => [...document.querySelectorAll("button, .button, nav a, summary, textarea")]
                .filter((one) => one.getBoundingClientRect().height < 48 || one.getBoundingClientRect().width < 48)
                .map((one) => one.outerHTML)"""
        )
        assert small == []
        await page.close()


async def test_the_talk_fits_a_small_screen_in_both_directions(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house, "ar", viewport={"width": 320, "height": 640})
    labels = (Label("a", LONG_WORD), Label("b", "قصير"))
    house.say(
        address(house), Message(f"https://example.org/{LONG_WORD}\n\n{LONG_WORD}", labels, "ar", right_to_left=True)
    )
    await expect(page.locator(".choices")).to_contain_text("قصير")
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    await page.reload()
    assert await page.evaluate("[document.dir, getComputedStyle(document.querySelector('.line')).direction]") == [
        "rtl",
        "rtl",
    ]


async def test_pages_can_be_enlarged_to_twice_their_size(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house, viewport={"width": 640, "height": 480}, device_scale_factor=1)
    for path in PAGES:
        await page.goto(path)
        # What a browser does at 200 %: half as many pixels of style sheets to the line.
        await page.set_viewport_size({"width": 320, "height": 240})
        await page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert await page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.requirement("S3-24")
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_wrong(browser: Browser, client: Client, house: House, scheme: Any) -> None:
    page = await in_talk(browser, client, house, color_scheme=scheme)
    house.say(address(house), Message("See https://example.org", (Label("a", "A"), Label("b", "B", "good"))))
    await expect(page.locator(".line >> nth=-1")).to_contain_text("example.org")
    found = {"talk": (await Axe().run(page)).response["violations"]}
    for path in (*PAGES[:4], "/nowhere", "/?lang=ar", "/calendar?lang=ar", "/chat"):
        await page.goto(path)
        found[path] = (await Axe().run(page)).response["violations"]
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


async def test_nobody_else_is_asked_for_anything(browser: Browser, client: Client, house: House) -> None:
    page = await in_talk(browser, client, house)
    hosts: list[str] = []
    page.on("request", lambda request: hosts.append(request.url.split("/")[2]))
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    for path in PAGES[:5]:
        await page.goto(path)
    assert set(hosts) == {f"127.0.0.1:{client.port}"}
    assert refused == []
