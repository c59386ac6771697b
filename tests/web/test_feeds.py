"""Files that programs fetch again and again."""

from typing import TypeAlias
from xml.etree import ElementTree as ET

import icalendar
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient

from tests.web.house import House

Client: TypeAlias = TestClient[web.Request, web.Application]

A = "{http://www.w3.org/2005/Atom}"


async def feed(client: Client, path: str) -> ET.Element:
    return ET.fromstring(await (await client.get(path)).read())  # noqa: S314  # our own feed


async def test_an_atom_feed_has_what_rfc_4287_asks_for(client: Client) -> None:
    response = await client.get("/feeds/arab.en.xml")
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    root = ET.fromstring(await response.read())  # noqa: S314  # our own feed
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert root.findtext(f"{A}id") == "tag:127.0.0.1,2026:feed:arab"
    assert root.findtext(f"{A}updated") == "2021-01-15T08:30:15Z"
    assert root.findtext(f"{A}author/{A}name") == "Passerelle"
    for entry in root.iter(f"{A}entry"):
        assert all(entry.findtext(f"{A}{name}") for name in ("id", "title", "updated", "summary"))


async def test_entries_keep_their_ids_in_every_language_and_feed(client: Client, house: House) -> None:
    paths = [f"/feeds/{region}.{code}.xml" for region in ("arab", "all") for code in house.texts.languages]
    found = [{entry.findtext(f"{A}id") for entry in (await feed(client, path)).iter(f"{A}entry")} for path in paths]
    arab = {f"tag:127.0.0.1,2026:event:{slug}" for slug in ("arab-review-2021", "arab-briefing-2021")}
    assert all(arab <= ids for ids in found)


async def test_only_what_was_edited_is_newer(client: Client) -> None:
    entries = (await feed(client, "/feeds/all.en.xml")).iter(f"{A}entry")
    updated = {str(entry.findtext(f"{A}id")).rpartition(":")[2]: entry.findtext(f"{A}updated") for entry in entries}
    assert updated.pop("arab-review-2021") == "2021-01-15T08:30:15Z"
    assert set(updated.values()) == {"2020-11-20T12:00:00Z"}


async def test_what_has_no_day_is_in_the_feed_and_not_in_the_ics(client: Client) -> None:
    ids = {entry.findtext(f"{A}id") for entry in (await feed(client, "/feeds/africa.en.xml")).iter(f"{A}entry")}
    assert "tag:127.0.0.1,2026:event:africa-review-2021" in ids
    response = await client.get("/calendar/africa.en.ics")
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    made = icalendar.Calendar.from_ical(await response.read())
    assert [str(event["UID"]) for event in made.walk("VEVENT")] == ["deadline.africa-inputs@127.0.0.1"]


@pytest.mark.parametrize("path", ["/feeds/arab.en.xml", "/calendar/arab.en.ics", "/calendar/all.ar.ics"])
async def test_what_has_not_changed_is_not_sent_again(client: Client, path: str) -> None:
    first = await client.get(path)
    assert first.headers["Cache-Control"] == "public, max-age=3600"
    assert first.headers["Last-Modified"] == "Fri, 15 Jan 2021 08:30:15 GMT"
    etag, modified = first.headers["ETag"], first.headers["Last-Modified"]
    expected = [
        ({"If-None-Match": etag}, 304),
        ({"If-None-Match": f'"other", {etag.removeprefix("W/")}'}, 304),
        ({"If-None-Match": "*"}, 304),
        ({"If-None-Match": '"other"'}, 200),
        ({"If-Modified-Since": modified}, 304),
        ({"If-Modified-Since": "Fri, 15 Jan 2021 08:30:14 GMT"}, 200),
        ({"If-None-Match": '"other"', "If-Modified-Since": modified}, 200),
    ]
    for headers, status in expected:
        again = await client.get(path, headers=headers)
        assert (again.status, again.headers["ETag"]) == (status, etag)


@pytest.mark.parametrize(
    "path", ["/feeds/atlantis.en.xml", "/feeds/arab.xx.xml", "/calendar/arab.tlh.ics", "/calendar/..ics"]
)
async def test_an_unknown_region_or_language_is_said_in_plain_words(client: Client, path: str) -> None:
    response = await client.get(path)
    assert response.status == 404
    assert "There is no" in await response.text()
