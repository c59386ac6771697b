"""Updates in, over the fake: polling and the webhook."""

import aiohttp
import orjson
import pytest

from channels import NotVerifiedError
from channels.outcomes import Outcome, Retry, Sent
from channels.telegram import Polled, Telegram
from dialogue.inbound import Inbound, Kind
from tests.channels.conftest import SECRET
from tests.channels.telegram.talk import polled
from tests.fakes.telegram import FakeTelegram, Person
from tests.fakes.telegram.server import Trouble


async def test_polling_forgets_what_was_kept(telegram: Telegram, sam: Person) -> None:
    first = await polled(telegram)
    assert [inbound.text for inbound in first.inbound] == ["/start"]
    assert await polled(telegram) == first

    sam.says("hello")
    second = await polled(telegram, first.offset)
    assert [inbound.text for inbound in second.inbound] == ["hello"]
    assert await polled(telegram, second.offset) == Polled([], second.offset)


async def test_polling_passes_over_what_has_no_meaning(telegram: Telegram, sam: Person) -> None:
    first = await polled(telegram)
    sam.sends_a("pinned_message")

    assert await polled(telegram, first.offset) == Polled([], first.offset + 1)


async def test_polling_waits_for_something(telegram: Telegram, sam: Person) -> None:
    assert [inbound.text for inbound in (await polled(telegram, wait=5)).inbound] == ["/start"]


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        ("error", Retry(5, reason="broken")),
        ("gateway", Retry(1, reason="broken")),
        ("garbage", Retry(1, reason="broken")),
        ("cut before", Retry(5, reason="unreachable")),
        ("cut after", Retry(5, reason="unreachable")),
        ("silence", Retry(5, reason="unreachable")),
        ("flood", Retry(7)),
    ],
)
async def test_polling_on_a_bad_day(
    telegram: Telegram, fake: FakeTelegram, sam: Person, trouble: Trouble, expected: Outcome
) -> None:
    fake.fault(trouble, seconds=7)

    assert await telegram.poll(0, wait=0) == expected
    assert [inbound.text for inbound in (await polled(telegram)).inbound] == ["/start"]


async def test_a_webhook_brings_what_its_secret_vouches_for(telegram: Telegram) -> None:
    raw = orjson.dumps(
        {"update_id": 7, "message": {"message_id": 1, "chat": {"id": 42, "type": "private"}, "text": "hello"}}
    )

    assert telegram.read(raw, {"X-Telegram-Bot-Api-Secret-Token": SECRET}) == [
        Inbound("telegram", "main", "42", "7", Kind.text, "hello", message_id="1")
    ]


@pytest.mark.parametrize("given", [None, "", "wrong", SECRET + "x", SECRET.upper(), "ü", "\udcff"])
async def test_without_the_secret_nothing_is_taken(telegram: Telegram, given: str | None) -> None:
    with pytest.raises(NotVerifiedError):
        telegram.read(b"{}", {} if given is None else {"X-Telegram-Bot-Api-Secret-Token": given})


async def test_without_a_secret_of_ours_nothing_is_taken() -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(NotVerifiedError):
            Telegram(token="1:a", session=session).read(b"{}", {"X-Telegram-Bot-Api-Secret-Token": ""})


async def test_polling_and_a_webhook_exclude_each_other(telegram: Telegram, sam: Person) -> None:
    assert await telegram.set_webhook("https://bot.example/hooks/telegram/main") == Sent("")
    assert await telegram.poll(0, wait=0) == Retry(5, reason="conflict")

    assert await telegram.drop_webhook() == Sent("")
    assert [inbound.text for inbound in (await polled(telegram)).inbound] == ["/start"]
