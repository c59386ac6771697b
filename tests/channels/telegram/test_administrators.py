"""Who administers a chat now: the app is asked each time."""

import pytest

from channels.outcomes import Refused
from channels.telegram import Telegram
from channels.telegram.shape import compose
from dialogue.replies import Message
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram.server import Trouble


@pytest.mark.parametrize(
    ("status", "administers"),
    [("creator", True), ("administrator", True), ("member", False), ("restricted", False), ("left", False)],
)
async def test_who_administers_a_chat(telegram: Telegram, fake: FakeTelegram, status: str, administers: bool) -> None:
    group = fake.group(-1001)
    group.adds_bot()
    group.chat.members[42] = status
    assert await telegram.is_administrator("-1001", "42") is administers


async def test_nobody_administers_a_chat_that_is_not_there(telegram: Telegram) -> None:
    assert await telegram.is_administrator("-1009", "42") is False


@pytest.mark.parametrize("trouble", ["error", "gateway", "garbage", "cut before", "cut after", "flood"])
async def test_on_a_bad_day_nobody_knows(telegram: Telegram, fake: FakeTelegram, trouble: Trouble) -> None:
    fake.group(-1001).adds_bot()
    fake.fault(trouble)
    assert await telegram.is_administrator("-1001", "42") is None


async def test_a_chat_where_we_may_not_write(telegram: Telegram, fake: FakeTelegram) -> None:
    group = fake.group(-1001)
    group.adds_bot()
    group.chat.muted = True
    [payload] = compose(Message("An update"))
    assert await telegram.send(payload, "-1001") == Refused("no_rights")
