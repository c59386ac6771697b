"""That the fake refuses what Telegram refuses (https://core.telegram.org/bots/api), in the same words."""

from typing import Any

import aiohttp
import pytest

from tests.fakes.conftest import Call
from tests.fakes.telegram import FakeTelegram, Person
from tests.fakes.telegram.entities import EntityError, parse, units
from tests.fakes.telegram.flood import Bucket, Window

BUTTON = {"text": "A", "callback_data": "a"}


def bad(description: str) -> tuple[int, str]:
    return 400, f"Bad Request: {description}"


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>a</b>", "a", [("bold", 0, 1)]),
        ("😀<strong>é</strong>", "😀é", [("bold", 2, 1)]),
        ("<i>a <b>b</b></i>", "a b", [("italic", 0, 3), ("bold", 2, 1)]),
        ("<b></b>a", "a", []),
        ("&lt;&gt;&amp;&quot;&#65;&#x42;", '<>&"AB', []),
        ("&ge; &nbsp; & a", "&ge; &nbsp; & a", []),
    ],
)
def test_markup(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    shown, found = parse(source)

    assert shown == text
    assert [(entity.type, entity.offset, entity.length) for entity in found] == entities


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é<p>a</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("a < b", "Unclosed start tag at byte offset 2"),
        ("</b>", "Unexpected end tag at byte offset 0"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ],
)
def test_wrong_markup(source: str, complaint: str) -> None:
    with pytest.raises(EntityError, match=f"^{complaint}$"):
        parse(source)


def test_lengths_are_utf_16() -> None:
    assert [units(text) for text in ("a", "é", "😀", "👨‍👩‍👧‍👦")] == [1, 1, 2, 11]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x" * 4096, None),
        ("😀" * 2048, None),
        ("x" * 4097, bad("message is too long")),
        ("😀" * 2049, bad("message is too long")),
        ("", bad("message text is empty")),
        ("  \n ", bad("message text is empty")),
    ],
)
async def test_length_of_a_text(call: Call, sam: Person, text: str, expected: tuple[int, str] | None) -> None:
    answer = await call("sendMessage", chat_id=42, text=text)

    assert answer == expected if expected else answer["text"] == text


async def test_markup_does_not_count(call: Call, sam: Person) -> None:
    answer = await call("sendMessage", chat_id=42, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")

    assert answer["entities"] == [{"type": "bold", "offset": 0, "length": 4096}]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([[BUTTON] * 8] * 12, None),
        ([[BUTTON] * 9], bad("reply markup is too long")),
        ([[BUTTON]] * 101, bad("reply markup is too long")),
        ([[BUTTON | {"text": "x" * 90}]] * 100, bad("reply markup is too long")),
        ([[{"text": "A", "callback_data": "x" * 64}]], None),
        ([[{"text": "A", "callback_data": "x" * 65}]], bad("BUTTON_DATA_INVALID")),
        ([[{"text": "A", "callback_data": "é" * 33}]], bad("BUTTON_DATA_INVALID")),
        ([[{"text": "A", "callback_data": ""}]], bad("BUTTON_DATA_INVALID")),
        ([[{"text": "", "callback_data": "a"}]], bad("inline keyboard button text must be non-empty")),
        (
            [[{"text": "A"}]],
            bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ),
        (
            [[{"text": "A", "url": "mailto:a@b.example"}]],
            bad("inline keyboard button URL is invalid: Unsupported URL protocol"),
        ),
        ([[BUTTON | {"style": "pink"}]], bad("invalid button style specified")),
        ([[BUTTON | {"colour": "pink"}]], bad("can't parse inline keyboard button: unknown ['colour']")),
    ],
)
async def test_buttons(call: Call, sam: Person, rows: list[Any], expected: tuple[int, str] | None) -> None:
    answer = await call("sendMessage", chat_id=42, text="a", reply_markup={"inline_keyboard": rows})

    assert answer == expected if expected else answer["reply_markup"] == {"inline_keyboard": rows}


async def test_what_telegram_ignores_fails_the_test(call: Call, fake: FakeTelegram, sam: Person) -> None:
    await call("sendMessage", chat_id=42, text="a", disable_web_page_preview=True)
    await call("sendMessage", chat_id=42, text="<b>a</b> " * 101, parse_mode="HTML")

    assert fake.violations == [
        "sendMessage: unknown parameters ['disable_web_page_preview']",
        "101 entities: Telegram drops those after 100",
    ]
    fake.main.violations.clear()


async def test_leaving_the_fake_fails_on_violations() -> None:
    with pytest.raises(AssertionError, match="something"):
        async with FakeTelegram() as fake:
            fake.main.violations.append("something")


@pytest.mark.parametrize(
    ("method", "params", "expected"),
    [
        ("sendMesage", {}, (404, "Not Found")),
        ("sendMessage", {"text": "a"}, bad("chat_id is empty")),
        ("sendMessage", {"chat_id": 7, "text": "a"}, bad("chat not found")),
        ("sendMessage", {"chat_id": "x", "text": "a"}, bad("chat not found")),
        ("editMessageText", {"chat_id": 42, "message_id": 9, "text": "a"}, bad("message to edit not found")),
        ("editMessageText", {"chat_id": 42, "message_id": 1, "text": "a"}, bad("message can't be edited")),
        ("deleteMessage", {"chat_id": 42, "message_id": 9}, bad("message to delete not found")),
        (
            "answerCallbackQuery",
            {"callback_query_id": "9"},
            bad("query is too old and response timeout expired or query ID is invalid"),
        ),
        ("setWebhook", {"url": "http://a.example"}, bad("bad webhook: An HTTPS URL must be provided for webhook")),
        (
            "setWebhook",
            {"url": "https://a.example", "secret_token": "a b"},
            bad("secret token contains unallowed characters"),
        ),
        ("setMyCommands", {"commands": [{"command": "Été", "description": "a"}]}, bad("BOT_COMMAND_INVALID")),
        ("setMyCommands", {"commands": [], "language_code": "ckb"}, bad("invalid language code specified")),
        ("setMyDescription", {"description": "x" * 513}, bad("description is too long")),
    ],
)
async def test_refusals(
    call: Call, sam: Person, method: str, params: dict[str, Any], expected: tuple[int, str]
) -> None:
    assert await call(method, **params) == expected


async def test_an_unknown_token(fake: FakeTelegram) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{fake.url}/bot7:x/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")


async def test_an_unchanged_edit(call: Call, sam: Person) -> None:
    sent = await call("sendMessage", chat_id=42, text="<b>a</b>", parse_mode="HTML")

    unchanged = await call("editMessageText", chat_id=42, message_id=2, text="<b>a</b> ", parse_mode="HTML")
    changed = await call("editMessageText", chat_id=42, message_id=2, text="a")

    assert unchanged[1].startswith("Bad Request: message is not modified")
    assert changed["message_id"] == sent["message_id"]


async def test_a_tap_is_answered_once_and_soon(call: Call, fake: FakeTelegram, sam: Person) -> None:
    await call("sendMessage", chat_id=42, text="a", reply_markup={"inline_keyboard": [[BUTTON]]})
    first, second = sam.taps(1), sam.taps("A")

    assert await call("answerCallbackQuery", callback_query_id=first) is True
    assert (await call("answerCallbackQuery", callback_query_id=first))[0] == 400
    fake.advance(hours=1)
    assert (await call("answerCallbackQuery", callback_query_id=second))[0] == 400


async def test_messages_can_be_deleted_for_48_hours(call: Call, fake: FakeTelegram, sam: Person) -> None:
    await call("sendMessage", chat_id=42, text="a")
    fake.advance(hours=47.9)
    assert await call("deleteMessages", chat_id=42, message_ids=[1, 99]) is True

    fake.advance(hours=0.2)
    assert await call("deleteMessage", chat_id=42, message_id=2) == bad("message can't be deleted for everyone")


def test_a_window_slides() -> None:
    window = Window(2, 1.0)
    window.count(0.0)
    window.count(0.9)

    assert window.wait(0.95) == pytest.approx(0.05)
    assert window.wait(1.0) == 0
    window.count(1.0)
    assert window.wait(1.1) == pytest.approx(0.8)


def test_a_bucket_holds_a_burst() -> None:
    bucket = Bucket(1, 3)
    for _ in range(3):
        assert bucket.wait(10.0) == 0
        bucket.count(10.0)

    assert bucket.wait(10.0) == pytest.approx(1)
    assert bucket.wait(11.0) == 0


async def test_flood_limits(call: Call, fake: FakeTelegram) -> None:
    for id in range(1, 32):
        fake.person(id).starts()
    answers = [await call("sendMessage", chat_id=id, text="a") for id in range(1, 32)]

    assert answers[30] == (429, "Too Many Requests: retry after 1")
    assert (fake.main.flood.peak, fake.main.flood.refused) == (30, 1)
    fake.unlimited()
    assert (await call("sendMessage", chat_id=31, text="a"))["text"] == "a"
