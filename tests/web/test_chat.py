"""The web chat over HTTP, as a browser without JavaScript and as the script use it."""

import asyncio
import re
from io import BytesIO
from typing import TypeAlias

import pytest
from aiohttp import ClientResponse, DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer

from dialogue.inbound import Inbound, Kind
from dialogue.replies import Label, Made, Message
from tests.web.house import House
from web.app import make_app
from web.pages import STATIC
from web.session import Session

Client: TypeAlias = TestClient[web.Request, web.Application]

HOME = {"Sec-Fetch-Site": "same-origin"}


def field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found
    return found[1]


async def form(client: Client) -> dict[str, str]:
    """The hidden fields of the form as it is shown now."""
    page = await (await client.get("/chat")).text()
    return {name: field(page, name) for name in ("form", "key")}


async def post(client: Client, **fields: str) -> ClientResponse:
    return await client.post("/chat", data=fields, headers=HOME, allow_redirects=False)


def address_of(client: Client) -> str:
    cookies = client.session.cookie_jar.filter_cookies(client.make_url("/chat"))
    return Session(cookies["chat"].value).address


async def test_looking_at_the_chat_keeps_nothing_and_sets_no_cookie(client: Client, house: House) -> None:
    response = await client.get("/chat")
    assert (response.status, response.headers.getall("Set-Cookie", [])) == (200, [])
    assert response.headers["Cache-Control"] == "no-store"
    assert house.inbounds == []


async def test_the_first_words_make_a_session_and_lead_back_to_the_newest_line(client: Client, house: House) -> None:
    response = await post(client, **await form(client), text=" hello ")
    assert (response.status, response.headers["Location"]) == (303, "/chat#latest")
    cookie = response.cookies["chat"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["max-age"]) == (
        True,
        "Lax",
        "/chat",
        "7776000",
    )
    [said] = house.inbounds
    expected = Inbound("webchat", "main", address_of(client), said.update_id, Kind.text, "hello", language_hint="en")
    assert said == expected
    assert cookie.value not in repr(said)


async def test_the_cookie_is_for_https_alone_where_the_pages_are(house: House) -> None:
    async with TestClient(TestServer(make_app(house.site())), cookie_jar=DummyCookieJar()) as client:
        response = await post(client, form="a", text="hello")
        assert response.cookies["chat"]["secure"] is True


@pytest.mark.requirement("S3-24")
async def test_choices_are_buttons_of_a_form_with_the_number_that_answers_them(client: Client, house: House) -> None:
    await post(client, form="a", text="hello")
    page = await (await client.get("/chat")).text()
    buttons = re.findall(
        r'<button form="say" name="choice" value="([^"]+)" class="(\w+)" formnovalidate>(.*?)</button>', page
    )
    assert buttons == [
        ("cmd:calendar", "plain", "<b>1</b> <bdi>Calendar</bdi>"),
        ("cmd:stop", "danger", "<b>2</b> <bdi>Stop</bdi>"),
    ]
    await post(client, **await form(client), choice="cmd:calendar")
    assert (house.inbounds[-1].kind, house.inbounds[-1].text) == (Kind.choice, "cmd:calendar")


async def test_a_form_sent_twice_counts_once_and_two_answers_of_one_form_are_two(client: Client, house: House) -> None:
    fields = await form(client)
    for _ in range(2):
        assert (await post(client, **fields, choice="cmd:calendar")).status == 303
    await post(client, **fields, choice="cmd:stop")
    await post(client, **await form(client), choice="cmd:stop")
    assert [said.text for said in house.inbounds] == ["cmd:calendar", "cmd:stop", "cmd:stop"]


async def test_nothing_is_said_when_nothing_was_written(client: Client, house: House) -> None:
    for fields in ({"text": "  "}, {}, {"choice": "x" * 65}, {"nonsense": "1"}):
        assert (await post(client, form="a", **fields)).status == 303
    assert house.inbounds == []


@pytest.mark.parametrize("size", [4_001, 70_000, 1_048_576])
async def test_a_text_too_long_is_refused_politely_and_loses_nothing_else(
    client: Client, house: House, size: int
) -> None:
    await post(client, form="a", text="before")
    body = BytesIO(b"form=b&text=" + b"x" * size)
    headers = {**HOME, "Content-Type": "application/x-www-form-urlencoded"}
    response = await client.post("/chat", data=body, headers=headers)
    assert response.status == 413
    assert "at most 4000 characters" in await response.text()
    await post(client, form="c", text="after")
    assert [said.text for said in house.inbounds] == ["before", "after"]


async def test_the_longest_text_fits_in_every_script(client: Client, house: House) -> None:
    await post(client, form="a", text="𞤀" * 4_000)
    assert [len(said.text) for said in house.inbounds] == [4_000]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"form=a&text=a%00b", "ab"),
        (b"form=a&text=%ed%a0%80", "���"),
        (b"form=a&text=\xff\xfe", "��"),
        (b"form=a&text=%E2%80%AEabc", "\u202eabc"),
        (b"&".join(b"text=%d" % n for n in range(500)), None),
        (b'{"text": "hello"}', None),
    ],
)
async def test_strange_bytes_are_read_or_left_out(client: Client, house: House, body: bytes, text: str | None) -> None:
    headers = {**HOME, "Content-Type": "application/x-www-form-urlencoded"}
    response = await client.post("/chat", data=body, headers=headers, allow_redirects=False)
    assert response.status == 303
    assert [said.text for said in house.inbounds] == ([] if text is None else [text])


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Referer": "https://evil.example/127.0.0.1"},
        {},
    ],
)
async def test_another_site_cannot_write_in_a_persons_name(
    client: Client, house: House, headers: dict[str, str]
) -> None:
    await post(client, form="a", text="mine")
    response = await client.post("/chat", data={"form": "b", "text": "/forget"}, headers=headers, allow_redirects=False)
    assert (response.status, response.headers.getall("Set-Cookie", [])) == (403, [])
    assert [said.text for said in house.inbounds] == ["mine"]


async def test_browsers_that_tell_nothing_must_know_the_key_of_the_form(client: Client, house: House) -> None:
    for text in ("first", "second"):
        response = await client.post("/chat", data={**await form(client), "text": text}, allow_redirects=False)
        assert response.status == 303
    own = {"Origin": str(client.make_url("/").origin())}
    await client.post("/chat", data={"form": "x", "text": "third"}, headers=own, allow_redirects=False)
    assert [said.text for said in house.inbounds] == ["first", "second", "third"]


async def test_what_could_not_be_taken_is_given_back_and_counts_once_when_sent_again(
    client: Client, house: House
) -> None:
    house.fails = True
    response = await post(client, form="a", text='I am <Leyla> & "here"')
    page = await response.text()
    assert (response.status, response.headers.getall("Set-Cookie", [])) == (503, [])
    assert "I am &lt;Leyla&gt; &amp; &#34;here&#34;</textarea>" in page
    house.fails = False
    for _ in range(2):
        await post(client, form=field(page, "form"), key=field(page, "key"), text='I am <Leyla> & "here"')
    assert [said.text for said in house.inbounds] == ['I am <Leyla> & "here"']


async def test_faults_never_tell_what_a_person_wrote(
    client: Client, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await post(client, form="a", text="hello")
    house.fails = True
    await post(client, form="b", text="my secret")
    response = await client.get("/chat")
    assert response.status == 500
    assert "Something went wrong" in await response.text()
    assert "secret" not in caplog.text
    assert "database is away" not in caplog.text


async def test_a_persons_own_words_are_not_shown_on_a_later_visit(client: Client) -> None:
    await post(client, **await form(client), text="I am Leyla")
    page = await (await client.get("/chat")).text()
    assert "You said 10" in page
    assert "Leyla" not in page


async def test_the_page_follows_the_language_of_the_conversation(client: Client, house: House) -> None:
    await post(client, form="a", text="hello")
    house.say(address_of(client), Message("أهلا", language="ar", right_to_left=True))
    page = await (await client.get("/chat?lang=en")).text()
    assert '<html lang="ar" dir="rtl">' in page
    assert 'lang="ar" dir="rtl">\n<p>أهلا</p>' in page


async def test_a_file_is_a_download_of_who_has_the_session(client: Client, house: House) -> None:
    await post(client, form="a", text="hello")
    made = Made('arab "1".ics', "text/calendar", b"BEGIN:VCALENDAR")
    house.say(address_of(client), Message("Here", keep=True, file=made))
    number = house.lines[address_of(client)][-1].id
    response = await client.get(f"/chat/files/{number}")
    assert (response.status, await response.read()) == (200, b"BEGIN:VCALENDAR")
    assert response.headers["Content-Disposition"] == 'attachment; filename="arab1.ics"'
    assert (await client.get(f"/chat/files/{number - 1}")).status == 404
    client.session.cookie_jar.clear()
    assert (await client.get(f"/chat/files/{number}")).status == 204


async def test_the_script_gets_the_new_lines_alone(client: Client, house: House) -> None:
    await post(client, form="a", text="one")
    [first] = house.lines[address_of(client)]
    data = {"form": "b", "text": "three"}
    response = await client.post("/chat", data=data, headers={**HOME, "X-After": str(first.id)})
    part = await response.text()
    assert re.findall(r'data-id="(\d+)"', part) == [str(first.id + 1)]
    assert f'data-state="2-{first.id + 1}" data-ids="{first.id} {first.id + 1}"' in part
    again = await client.get("/chat/lines", headers={"X-After": str(first.id + 1)})
    assert re.findall(r'data-id="(\d+)"', await again.text()) == []


async def test_the_script_is_told_the_reason_and_keeps_the_words(client: Client, house: House) -> None:
    house.fails = True
    response = await client.post("/chat", data={"form": "a", "text": "one"}, headers={**HOME, "X-After": "0"})
    reason = "We could not take this just now. Nothing is lost. Please send it again in a minute."
    assert (response.status, (await response.text()).strip()) == (503, reason)


async def test_an_open_page_hears_of_every_change(client: Client, house: House) -> None:
    await post(client, form="a", text="hello")
    address = address_of(client)
    async with client.get("/chat/events") as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        assert await stream.content.readline() == b"data: 1-1\n"
        house.say(address, Message("A reminder", (Label("r:done", "Done"),), keep=True))
        assert await stream.content.readline() == b"\n"
        assert await stream.content.readline() == b"data: 2-2\n"


async def test_a_stream_whose_database_is_away_ends_and_can_be_opened_again(client: Client, house: House) -> None:
    await post(client, form="a", text="hello")
    house.fails = True
    assert await (await client.get("/chat/events")).read() == b""
    house.fails = False
    async with client.get("/chat/events") as stream:
        assert await stream.content.readline() == b"data: 1-1\n"


async def test_a_long_talk_begins_with_its_newest_lines(client: Client, house: House) -> None:
    await post(client, form="a", text="hello")
    for number in range(100):
        house.say(address_of(client), Message(f"<b>{number}</b> " + "ሰላም " * 40, (Label("a", "ሰላም"),), "am"))
    page = await (await client.get("/chat")).text()
    assert len(page.encode()) + len((STATIC / "page.css").read_bytes()) < 15_000
    assert "<b>99</b>" in page
    assert "<b>50</b>" not in page
    everything = await (await client.get("/chat?all=1")).text()
    assert re.findall(r"<p><b>(\d+)</b>", everything) == [str(number) for number in range(100)]


async def test_who_has_said_nothing_is_not_listened_for(client: Client) -> None:
    assert (await client.get("/chat/events")).status == 204


async def test_open_pages_do_not_hold_up_a_stop(house: House) -> None:
    server = TestServer(make_app(house.site(public_url="http://127.0.0.1")))
    async with TestClient(server) as client:
        await post(client, form="a", text="hello")
        address = address_of(client)
        stream = await client.get("/chat/events")
        assert await stream.content.readline() == b"data: 1-1\n"
        async with asyncio.timeout(5):
            await server.close()
        assert house.listeners(address) == 0
