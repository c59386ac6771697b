"""What Telegram knows of us, over the fake."""

import logging

import pytest

from channels.outcomes import Outcome, Refused, Retry, Sent, Uncertain
from channels.telegram import Introduction, Telegram
from tests.channels.telegram.talk import say
from tests.fakes.telegram import FakeTelegram, Person
from tests.fakes.telegram.server import Trouble


async def test_our_name(telegram: Telegram) -> None:
    assert await telegram.identify() == Sent("fake_bot")
    assert telegram.username == "fake_bot"


def words(language: str) -> Introduction:
    commands = {"calendar": f"calendar {language}", "help": f"help {language}"}
    return Introduction(f"long {language}", f"short {language}", commands, {"help": f"help {language}"})


async def test_we_introduce_ourselves_in_languages_that_telegram_has_a_code_for(
    telegram: Telegram, fake: FakeTelegram
) -> None:
    assert await telegram.describe({code: words(code) for code in ("en", "ar", "ckb")}) == Sent("")

    assert fake.main.texts == {
        ("description", ""): "long en",
        ("description", "en"): "long en",
        ("description", "ar"): "long ar",
        ("short_description", ""): "short en",
        ("short_description", "en"): "short en",
        ("short_description", "ar"): "short ar",
    }
    assert fake.main.commands == {
        ("default:", ""): [("calendar", "calendar en"), ("help", "help en")],
        ("default:", "en"): [("calendar", "calendar en"), ("help", "help en")],
        ("default:", "ar"): [("calendar", "calendar ar"), ("help", "help ar")],
        ("all_group_chats:", ""): [("help", "help en")],
        ("all_group_chats:", "en"): [("help", "help en")],
        ("all_group_chats:", "ar"): [("help", "help ar")],
    }


async def test_what_has_not_changed_is_not_said_again(telegram: Telegram, fake: FakeTelegram) -> None:
    await telegram.describe({"en": words("en")})
    before = dict(fake.main.calls)

    await telegram.describe({"en": words("en")})

    assert {method: fake.main.calls[method] - before[method] for method in before if method.startswith("set")} == {
        "setMyDescription": 0,
        "setMyShortDescription": 0,
        "setMyCommands": 0,
    }


async def test_a_person_s_own_menu(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    assert await telegram.show_commands("42", {"calendar": "ڕۆژژمێر"}) == Sent("")
    assert fake.main.commands == {("chat:42", ""): [("calendar", "ڕۆژژمێر")]}


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        ("flood", Retry(7)),
        ("error", Retry(5, reason="broken")),
        ("cut after", Retry(5, reason="unreachable")),
        ("garbage", Uncertain()),
    ],
)
async def test_introducing_ourselves_on_a_bad_day(
    telegram: Telegram, fake: FakeTelegram, trouble: Trouble, expected: Outcome
) -> None:
    fake.fault(trouble, seconds=7)

    assert await telegram.describe({"en": words("en")}) == expected


async def test_an_introduction_that_telegram_refuses(telegram: Telegram) -> None:
    too_long = Introduction("x" * 513, "short", {})

    assert await telegram.describe({"en": too_long}) == Refused("bad_request")


async def test_neither_token_nor_words_are_logged(
    telegram: Telegram, fake: FakeTelegram, sam: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fake.fault("cut after", times=2)

    await say(telegram, "a private matter")
    await telegram.identify()
    await telegram.identify()
    await telegram.describe({"en": words("private")})
    await telegram.poll(0, wait=0)

    assert fake.token not in caplog.text
    assert "private" not in caplog.text
