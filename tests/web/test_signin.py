"""The page behind a sign-in link of staff: looking at it spends nothing."""

from aiohttp.test_utils import TestClient
from aiohttp.web import Application, Request

from tests.web.house import House


async def test_it_shows_what_to_send_and_sends_nothing(client: TestClient[Request, Application], house: House) -> None:
    answer = await client.get("/sign-in/abcdefghijklmnopqrstuvwx")
    page = await answer.text()
    assert (answer.status, house.inbounds) == (200, [])
    assert "/start staff_abcdefghijklmnopqrstuvwx</textarea>" in page
    assert answer.headers["Cache-Control"] == "no-store"


async def test_what_is_no_token_is_not_found(client: TestClient[Request, Application]) -> None:
    for path in ("/sign-in/short", "/sign-in/" + "x" * 65, "/sign-in/%3Cb%3Eabcdefghijklmnop"):
        assert (await client.get(path)).status == 404
