"""The pages for everybody: what they say, in which language, and what they tell the browser."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeAlias

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from reviews.calendar import Calendar
from tests.web.house import FACTS, House
from web.app import make_app
from web.pages import STATIC

Client: TypeAlias = TestClient[web.Request, web.Application]

PAGES = ("/", "/calendar", "/calendar?region=arab", "/chat", "/nowhere")


@pytest.mark.parametrize(
    ("path", "accepted", "language"),
    [
        ("/", "", "en"),
        ("/", "ar-EG,en;q=0.5", "ar"),
        ("/", "de,fr;q=0.3,es;q=0.9", "es"),
        ("/", "xx;q=nonsense,,;;", "en"),
        ("/", "en;q=0,ar;q=0.1", "ar"),
        ("/", "zh-CN", "zh"),
        ("/", "ckb", "ar"),
        ("/?lang=zh", "ar", "zh"),
        ("/?lang=%22%3E%3Cscript%3E", "ar", "ar"),
        ("/calendar?lang=am", "", "am"),
    ],
)
async def test_a_page_is_in_the_readers_language(client: Client, path: str, accepted: str, language: str) -> None:
    response = await client.get(path, headers={"Accept-Language": accepted})
    assert response.headers["Content-Language"] == language
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in await response.text()


async def test_every_language_is_offered_by_its_own_name_and_links_keep_it(client: Client, house: House) -> None:
    page = await (await client.get("/calendar?region=arab&lang=fr")).text()
    offered = re.findall(r'<a href="/calendar\?region=arab&amp;lang=([a-z]+)" lang="\1"[^>]*>([^<]+)</a>', page)
    assert offered == [(language.code, language.autonym) for language in house.texts.languages.values()]
    assert re.findall(r'href="(/chat[^"]*)"', page) == ["/chat?lang=fr"] * 2


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_is_small_and_asks_nobody_else_for_anything(client: Client, path: str) -> None:
    response = await client.get(path)
    page = await response.text()
    sheet = (STATIC / "page.css").read_bytes()
    assert len(page.encode()) + len(sheet) < 15_000
    assert re.findall(r'<(?:script|link|img|iframe)[^>]*(?:src|href)="(?!/)[^"]*"', page) == []
    assert re.findall(r"<style|style=|onclick=|<script>", page) == []
    assert response.headers.getall("Set-Cookie", []) == []


@pytest.mark.parametrize("path", [*PAGES, "/feeds/arab.en.xml", "/health/live", "/static/page.css"])
async def test_every_answer_is_strict_with_the_browser(client: Client, path: str) -> None:
    headers = (await client.get(path)).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self';")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert (headers["X-Content-Type-Options"], headers["Referrer-Policy"]) == ("nosniff", "same-origin")


async def test_the_first_page_leads_to_every_way_in(client: Client) -> None:
    page = await (await client.get("/")).text()
    links = re.findall(r'class="button[^"]*" href="([^"]+)"', page)
    assert links == ["/chat", "https://t.me/passerelle_example_bot", "/calendar"]
    assert "Telegram can see what you write" in page


async def test_what_is_not_there_is_said_in_plain_words(client: Client) -> None:
    for path in ("/nowhere", "/calendar?region=atlantis"):
        response = await client.get(path)
        assert response.status == 404
        assert "There is no such page here." in await response.text()


async def test_the_calendar_shows_each_region_and_what_binds_states(client: Client) -> None:
    page = await (await client.get("/calendar?region=africa")).text()
    shown = re.findall(r'<article id="([^"]+)"', page)
    assert shown == ["event-africa-review-2021", "deadline-africa-inputs"]
    assert page.index("event-africa-review-2021") < page.index("<details") < page.index("deadline-africa-inputs")
    everything = await (await client.get("/calendar")).text()
    assert re.findall(r'<h2 id="r-([a-z_]+)"', everything) == ["africa", "arab"]
    assert re.findall(r'<article id="([^"]+)"', everything) == [
        "event-africa-review-2021",
        "event-arab-briefing-2021",
        "event-arab-review-2021",
    ]


async def described(client: Client, path: str) -> Mapping[str, Mapping[str, Any]]:
    page = await (await client.get(path)).text()
    [script] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    return {event["@id"].partition("#")[2]: event for event in json.loads(script)["@graph"]}


async def test_events_of_a_known_day_are_there_for_search_engines(client: Client) -> None:
    events = await described(client, "/calendar?region=arab")
    assert list(events) == ["event-arab-briefing-2021", "event-arab-review-2021"]
    briefing, review = events.values()
    assert (briefing["startDate"], briefing["endDate"]) == ("2021-02-10T14:30:00+02:00", "2021-02-10T16:00:00+02:00")
    assert briefing["eventStatus"] == "https://schema.org/EventCancelled"
    assert briefing["location"] == {"@type": "VirtualLocation", "url": "https://example.org/briefing?a=1&b=2"}
    assert (review["startDate"], review["endDate"]) == ("2021-02-24", "2021-02-25")
    assert "Regional </script> Review Conference" in review["name"]
    assert not {"location", "eventAttendanceMode", "organizer", "isAccessibleForFree"} & review.keys()


async def test_a_month_is_no_event_for_search_engines(client: Client) -> None:
    assert "ld+json" not in await (await client.get("/calendar?region=africa")).text()


async def test_a_page_says_the_languages_in_several_languages(client: Client, house: House) -> None:
    page = await (await client.get("/?lang=en")).text()
    [label] = re.findall(r'<nav class="languages" aria-label="([^"]+)"', page)
    assert label.startswith("Languages")


@pytest.mark.parametrize(
    ("day", "africa", "arab"),
    [
        ("2020-11-01", (1, "1 more: Africa"), (2, None)),
        ("2021-02-01", (1, "What is over (1): Africa"), (2, None)),
        ("2021-02-20", (1, "What is over (1): Africa"), (1, "What is over (1): Arab Region")),
        ("2022-01-01", (None, "What is over (2): Africa"), (None, "What is over (2): Arab Region")),
    ],
)
async def test_a_region_in_short_says_what_its_own_page_has_besides(
    house: House, day: str, africa: tuple[int | None, str | None], arab: tuple[int | None, str | None]
) -> None:
    site = house.site(public_url="http://127.0.0.1", now=lambda: datetime.fromisoformat(f"{day}T09:00Z"))
    async with TestClient(TestServer(make_app(site))) as client:
        page = await (await client.get("/calendar")).text()
    _, first, second, *_ = page.split('<section aria-labelledby="r-')
    assert [_in_short(part) for part in (first, second)] == [africa, arab]


def _in_short(part: str) -> tuple[int | None, str | None]:
    """How many entries are shown (None: nothing is said to come), and the button below them."""
    nothing = "<p>Nothing that is still to come is known here.</p>" in part
    button = re.search(r'<a class="button" href="/calendar\?region=[^>]+>([^<]+)</a>', part)
    told = re.sub("[\u2066-\u2069]", "", button[1]) if button else None
    return None if nothing else part.count("<article"), told


async def test_the_last_day_of_an_open_call_is_said_to_be_one(house: House) -> None:
    days = {"opens": "2021-01-20", "moment": "2021-02-20"}
    moments = {name: {"precision": "day", "start": day} for name, day in days.items()}
    body = {"slug": "panel", "name": "Panel", "regions": ["africa"], **moments}
    call = {"kind": "call", "slug": "panel", "version": 1, "sequence": 0, "changed": 0, "body": body}
    house.calendar = Calendar.from_facts([*FACTS, call])
    async with TestClient(TestServer(make_app(house.site(public_url="http://127.0.0.1")))) as client:
        page = await (await client.get("/calendar?region=africa")).text()
    assert "Open until: Saturday, 20 February 2021" in re.sub("[\u2066-\u2069]", "", page)
