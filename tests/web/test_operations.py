from io import BytesIO
from typing import TypeAlias

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient

from tests.web.house import House

Client: TypeAlias = TestClient[web.Request, web.Application]

SECRET = {"X-Telegram-Bot-Api-Secret-Token": "secret"}


async def test_operators_see_that_it_lives_whether_it_is_ready_and_what_it_counted(
    client: Client, house: House
) -> None:
    assert (await client.get("/health/live")).status == 200
    assert (await client.get("/health/ready")).status == 200
    house.is_ready = False
    assert (await client.get("/health/ready")).status == 503
    assert (await client.get("/health/live")).status == 200
    metrics = await client.get("/metrics")
    assert (metrics.status, await metrics.read()) == (200, b"passerelle_up 1\n")
    assert metrics.headers["Content-Type"].startswith("text/plain; version=0.0.4")


async def test_a_webhook_call_is_answered_when_it_is_kept(client: Client, house: House) -> None:
    response = await client.post("/hooks/telegram/main", data=b'{"update_id": 1}', headers=SECRET)
    assert response.status == 200
    assert house.hooks == [("main", b'{"update_id": 1}', "secret")]


@pytest.mark.parametrize(("headers", "fails", "status"), [({}, False, 403), (SECRET, True, 503)])
async def test_a_webhook_call_that_is_not_kept_is_refused_or_asked_for_again(
    client: Client, house: House, headers: dict[str, str], fails: bool, status: int
) -> None:
    house.fails = fails
    response = await client.post("/hooks/telegram/main", data=b"{}", headers=headers)
    assert (response.status, house.hooks) == (status, [])


async def test_a_webhook_call_is_bounded(client: Client, house: House) -> None:
    for size, status in ((1024 * 1024, 200), (1024 * 1024 + 1, 413)):
        response = await client.post("/hooks/telegram/main", data=BytesIO(b"x" * size), headers=SECRET)
        assert response.status == status
    assert len(house.hooks) == 1
