"""The chat in pages of other sites: who may frame it, and a conversation that needs no cookie."""

import re
from collections.abc import AsyncIterator
from typing import TypeAlias

import pytest
from aiohttp import ClientResponse, DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer

from dialogue.replies import Label, Made, Message
from tests.web.house import House
from web.app import make_app
from web.session import Session

Client: TypeAlias = TestClient[web.Request, web.Application]

HOME = {"Sec-Fetch-Site": "same-origin"}
SITES = ("https://www.example.org", "https://*.example.com")
NOBODY = "frame-ancestors 'none'"


@pytest.fixture
async def framed(house: House) -> AsyncIterator[Client]:
    """A browser that takes no cookies in frames, where two sites may show the chat."""
    app = make_app(house.site(public_url="http://127.0.0.1", embedders=SITES))
    async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as client:
        yield client


def hidden(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))


async def post(client: Client, page: str, **fields: str) -> ClientResponse:
    return await client.post("/chat?embed", data={**hidden(page), **fields}, headers=HOME, allow_redirects=False)


def ancestors(response: ClientResponse) -> str:
    return response.headers["Content-Security-Policy"].rpartition("; ")[2]


async def test_only_the_chat_may_be_framed_and_only_by_the_sites_that_are_let(framed: Client) -> None:
    for path in ("/chat?embed", "/chat?embed&lang=ar", "/chat?lang=ar&embed="):
        assert ancestors(await framed.get(path)) == f"frame-ancestors {' '.join(SITES)}"
    others = (
        "/",
        "/chat",
        "/calendar?embed",
        "/mail/stop/x?embed",
        f"/sign-in/{'a' * 20}?embed",
        "/relays/x.en.pdf?embed",
    )
    for path in (*others, "/chat/lines?embed", "/nowhere?embed", "/api/v1/openapi.json?embed"):
        assert ancestors(await framed.get(path)) == NOBODY


async def test_nobody_may_frame_anything_by_default(client: Client) -> None:
    assert ancestors(await client.get("/chat?embed")) == NOBODY


async def test_a_conversation_goes_on_by_what_the_forms_carry(framed: Client, house: House) -> None:
    page = await (await framed.get("/chat?embed&lang=es")).text()
    assert 'action="/chat?embed=&amp;lang=es#latest"' in page
    for said in ("one", "three"):
        answer = await post(framed, page, text=said)
        assert answer.status == 200
        page = await answer.text()
    assert re.findall(r"<p>(You said \d+)</p>", page) == ["You said 3", "You said 5"]
    assert len({each.address for each in house.inbounds}) == 1
    assert hidden(page)["session"] not in "".join(re.findall(r'(?:href|src|action)="([^"]*)"', page))


async def test_the_script_carries_it_too_and_asks_for_news_by_the_same_way(framed: Client, house: House) -> None:
    page = await (await post(framed, "", text="one")).text()
    house.say(house.inbounds[0].address, Message("A reminder", (Label("r:done", "Done"),)))
    fields = {"session": hidden(page)["session"]}
    news = await framed.post("/chat?embed", data=fields, headers={**HOME, "X-After": "1"})
    assert re.findall(r'data-id="(\d+)"', await news.text()) == ["2"]
    assert len(house.inbounds) == 1


async def test_a_file_and_the_earlier_lines_need_no_cookie_either(framed: Client, house: House) -> None:
    page = await (await post(framed, "", text="one")).text()
    made = Made("arab.ics", "text/calendar", b"BEGIN:VCALENDAR")
    house.say(house.inbounds[0].address, Message("word " * 1_500, keep=True, file=made))
    assert "You said 3" not in await (await post(framed, page)).text()
    assert "You said 3" in await (await post(framed, page, all="1")).text()
    saved = await post(framed, page, file="2")
    assert (saved.headers["Content-Disposition"], await saved.read()) == (
        'attachment; filename="arab.ics"',
        b"BEGIN:VCALENDAR",
    )
    assert (await post(framed, page, file="1")).status == 404


async def test_a_frame_is_not_the_conversation_of_the_page_itself(client: Client, house: House) -> None:
    await client.post("/chat", data={"form": "a", "text": "mine"}, headers=HOME)
    page = await (await client.get("/chat?embed")).text()
    assert "You said 4" not in page
    await post(client, page, text="other")
    assert len({said.address for said in house.inbounds}) == 2
    assert "You said 5" not in await (await client.get("/chat")).text()


async def test_where_browsers_take_it_the_cookie_is_one_for_each_site(house: House) -> None:
    async with TestClient(TestServer(make_app(house.site())), cookie_jar=DummyCookieJar()) as client:
        [header] = (await post(client, "", text="hello")).headers.getall("Set-Cookie")
        cookie, *ways = header.split("; ")
        assert cookie.startswith("chat-embedded=")
        assert ways == ["HttpOnly", "Max-Age=7776000", "Path=/chat", "SameSite=None", "Secure", "Partitioned"]
        back = await client.get("/chat?embed", headers={"Cookie": cookie})
        assert "You said 5" in await back.text()
        alone = await client.get("/chat", headers={"Cookie": cookie})
        assert "You said 5" not in await alone.text()


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://www.example.org"}])
async def test_the_site_around_it_cannot_write_in_a_persons_name(
    framed: Client, house: House, headers: dict[str, str]
) -> None:
    response = await framed.post("/chat?embed", data={"text": "/forget"}, headers=headers)
    assert (response.status, house.inbounds) == (403, [])


async def test_nobody_is_led_into_a_conversation_that_others_can_read(framed: Client, house: House) -> None:
    """An old browser says nowhere whose page wrote the form: a session that it brings may be anybody's."""
    theirs = Session.new(framed=True)
    fields = {"session": theirs.token, "key": theirs.key, "text": "/start"}
    response = await framed.post("/chat?embed", data=fields)
    assert (response.status, house.inbounds) == (403, [])


@pytest.mark.parametrize("fields", [{"text": " /START  staff_abc"}, {"choice": "cmd:start:staff_abc"}])
async def test_staff_do_not_sign_in_within_a_frame(framed: Client, house: House, fields: dict[str, str]) -> None:
    assert (await post(framed, "", **fields)).status == 200
    assert house.inbounds == []


async def test_what_was_not_taken_comes_back_with_the_conversation(framed: Client, house: House) -> None:
    page = await (await post(framed, "", text="one")).text()
    token = hidden(page)["session"]
    house.fails = True
    refused = await (await post(framed, page, text="my words")).text()
    assert (hidden(refused)["session"], "my words</textarea>" in refused) == (token, True)
    house.fails = False
    long = await post(framed, page, text="x" * 4_001)
    assert (long.status, hidden(await long.text())["session"]) == (413, token)
    assert "You said 8" in await (await post(framed, refused, text="my words")).text()


@pytest.mark.parametrize("token", ["", "short", "x" * 25, "é" * 24, "<script>alert(1)</script>"])
async def test_a_token_that_is_none_begins_anew(framed: Client, house: House, token: str) -> None:
    page = await (await post(framed, "", session=token, text="hello")).text()
    assert hidden(page)["session"] != token
    assert house.inbounds[0].address == Session(hidden(page)["session"]).address
