"""Updates and webhooks for programs of organisations, through the real API."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from locales.texts import Texts
from reviews import relays, webhooks
from reviews.audience import Audience
from reviews.relays import Relay
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.programs import URL, Programs
from tests.reviews.relaying import Desk as People
from tests.reviews.staffing import EVENTS
from tests.web.api.conftest import Program
from tests.web.house import House
from web.api.endpoints import openapi
from web.app import make_app
from web.site import Desk

UPDATES, HOOKS = "/api/v1/updates", "/api/v1/webhooks"
TOKEN = "pas_of-the-relay"


@pytest.fixture
async def net(database: Database, vault: Vault) -> Programs:
    net = Programs(database, vault, NOW)
    await net.load(EVENTS)
    return net


@pytest.fixture
async def relay(net: Programs) -> Relay:
    _, relay = await net.take_in()
    async with net.database.transaction() as tx:
        await webhooks.new_token(tx, relay=relay, token=TOKEN, by="command", now=net.real)
    return relay


@pytest.fixture
async def api(net: Programs, relay: Relay, vault: Vault, texts: Texts) -> AsyncIterator[Program]:
    assert relay.state == "active"
    desk = Desk(
        transaction=net.database.transaction,
        wake=lambda: None,
        new_id=net.ids,
        real=lambda: net.real,
        rate=30,
        shape=lambda reply, language, channel: [],
        vault=vault,
    )
    site = House(texts).site(calendar=lambda: net.calendar, now=lambda: net.now, desk=desk)
    async with TestClient(TestServer(make_app(site))) as client:
        yield Program(client, net, [])


@pytest.fixture
async def desk(net: Programs) -> People:
    return await net.hire("Edi"), await net.hire("App", "approver")


async def announce(net: Programs, desk: People, *texts: str) -> None:
    for text in texts:
        await net.announced(desk, texts={"en": text})
    await net.gather()


def words(page: Any) -> list[str]:
    return [each["announcement"]["texts"]["en"].partition("\n")[0] for each in page["updates"]]


async def test_updates_are_pulled_in_order_from_a_cursor(api: Program, net: Programs, desk: People) -> None:
    await announce(net, desk, "one", "two")
    status, first = await api.call("GET", UPDATES, TOKEN)
    assert (status, words(first), first["more"]) == (200, ["one", "two"], False)
    await announce(net, desk, "three")
    _, then = await api.call("GET", f"{UPDATES}?since={first['cursor']}", TOKEN)
    assert words(then) == ["three"]
    _, last = await api.call("GET", f"{UPDATES}?since={then['cursor']}", TOKEN)
    assert last == {"updates": [], "cursor": then["cursor"], "more": False}
    assert set(first["updates"][0]["announcement"]) == {
        *("code", "corrects", "subject", "regions", "topics", "texts", "urgent", "link")
    }


async def test_a_page_is_bounded(api: Program, net: Programs, desk: People) -> None:
    await announce(net, desk, *(f"{number}" for number in range(101)))
    _, first = await api.call("GET", UPDATES, TOKEN)
    assert (len(first["updates"]), first["more"]) == (100, True)
    _, then = await api.call("GET", f"{UPDATES}?since={first['cursor']}", TOKEN)
    assert (words(then), then["more"]) == (["100"], False)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("region=arab", ["one"]),
        ("region=africa", ["elsewhere"]),
        ("region=africa&region=arab", ["one", "elsewhere"]),
        ("language=en", ["one"]),
        ("language=fr", []),
        ("topic=events", ["one"]),
        ("region=all", ["one", "elsewhere"]),
        ("", ["one"]),
    ],
)
async def test_only_what_is_asked_for(
    api: Program, net: Programs, desk: People, query: str, expected: list[str]
) -> None:
    await announce(net, desk, "one")
    await net.announced(desk, texts={"en": "elsewhere"}, audience=Audience(regions=("africa",)))
    await net.gather()
    _, page = await api.call("GET", f"{UPDATES}?{query}", TOKEN)
    assert words(page) == expected


async def test_what_is_for_staff_alone_is_told_to_no_program(net: Programs) -> None:
    moved = {"precision": "day_range", "start": "2021-03-03", "end": "2021-03-04"}
    await net.change("arab-review", audience="staff", moment=moved)
    assert await net.gather() == 0


@pytest.mark.parametrize("query", ["region=mars", "topic=media", "language=xx"])
async def test_what_there_is_not_cannot_be_asked_for(api: Program, query: str) -> None:
    status, problem = await api.call("GET", f"{UPDATES}?{query}", TOKEN)
    assert (status, problem["where"]) == (422, "the query")


@pytest.mark.parametrize(
    ("regions", "kept"), [([], ["arab"]), (["africa"], ["africa"]), (["all"], []), (["all", "arab"], [])]
)
async def test_the_regions_of_a_webhook(api: Program, regions: list[str], kept: list[str]) -> None:
    status, made = await api.call("POST", HOOKS, TOKEN, {"url": URL, "regions": regions})
    assert (status, made["regions"]) == (201, kept)


async def test_what_one_has_already_is_not_sent_again(api: Program, net: Programs, desk: People) -> None:
    await announce(net, desk, "one")
    first = await api.raw("GET", UPDATES, TOKEN)
    again = await api.raw("GET", UPDATES, TOKEN, If_None_Match=first.headers["ETag"])
    assert (again.status, await again.read()) == (304, b"")
    await announce(net, desk, "two")
    later = await api.raw("GET", UPDATES, TOKEN, If_None_Match=first.headers["ETag"])
    assert (later.status, words(await later.json())) == (200, ["one", "two"])


@pytest.mark.parametrize("cursor", ["-1", "x", "1%20or%201", "9" * 30])
async def test_what_is_no_cursor_is_refused(api: Program, cursor: str) -> None:
    status, problem = await api.call("GET", f"{UPDATES}?since={cursor}", TOKEN)
    assert (status, problem["where"]) == (422, "since")


async def test_a_webhook_from_its_beginning_to_its_end(api: Program) -> None:
    status, made = await api.call("POST", HOOKS, TOKEN, {"url": URL, "languages": ["en", "ar"]})
    secret = made.pop("secret")
    assert (status, secret[:6]) == (201, "whsec_")
    assert made == {
        "id": made["id"],
        "url": URL,
        "state": "active",
        "languages": ["en", "ar"],
        "regions": ["arab"],
        "topics": [],
        "failures": 0,
        "last_status": None,
        "created_at": "2021-02-01T09:00:00Z",
    }
    one = f"{HOOKS}/{made['id']}"
    assert await api.call("GET", HOOKS, TOKEN) == (200, {"webhooks": [made]})
    assert await api.call("GET", one, TOKEN) == (200, made)
    status, rotated = await api.call("POST", f"{one}/secret", TOKEN)
    assert (status, rotated.pop("secret") != secret, rotated) == (200, True, made)
    assert await api.call("POST", f"{one}/resume", TOKEN) == (200, made)
    assert await api.call("DELETE", one, TOKEN) == (200, {"webhooks": []})
    assert (await api.call("GET", one, TOKEN))[0] == 404


@pytest.mark.parametrize(
    ("body", "status", "where"),
    [
        ({"url": "http://hooks.example.org"}, 422, "url"),
        ({"url": "https://169.254.169.254/latest"}, 422, "url"),
        ({"url": "https://[::ffff:10.0.0.1]/"}, 422, "url"),
        ({"url": URL, "regions": ["mars"]}, 422, "the body"),
        ({"url": URL, "secret": "mine"}, 422, "secret"),
        ({}, 422, "url"),
    ],
)
async def test_what_is_wrong_is_said(api: Program, body: Any, status: int, where: str) -> None:
    found, problem = await api.call("POST", HOOKS, TOKEN, body)
    assert (found, problem["where"]) == (status, where)
    assert problem["what_to_do"]


async def test_tokens_open_only_their_own_part(api: Program, net: Programs, relay: Relay) -> None:
    staff = await api.token("Edi", "administrator")
    assert (await api.call("GET", "/api/v1/announcements", TOKEN))[0] == 401
    for path in (UPDATES, HOOKS):
        assert (await api.call("GET", path, staff))[0] == 401
        assert (await api.call("GET", path))[0] == 401
    _, made = await api.call("POST", HOOKS, TOKEN, {"url": URL})
    _, other = await net.take_in("basma")
    async with net.database.transaction() as tx:
        await webhooks.new_token(tx, relay=other, token="pas_other", by="command", now=net.real)
    assert (await api.call("DELETE", f"{HOOKS}/{made['id']}", "pas_other"))[0] == 404
    by = await net.hire("Sec", "secretariat")
    async with net.database.transaction() as tx:
        await relays.end(tx, net.vault, id=relay.id, by=by, now=net.now)
    assert (await api.call("GET", UPDATES, TOKEN))[0] == 401


def test_it_is_described() -> None:
    described = openapi()["paths"]
    asked = [each["name"] for each in described[UPDATES]["get"]["parameters"]]
    assert asked == ["since", "region", "topic", "language"]
    assert set(described[HOOKS]) == {"get", "post"}
    assert set(described[f"{HOOKS}/{{id}}"]) == {"get", "delete"}
