"""Files that people send, fetched: up to a size, and never with an error."""

import pytest

from channels import Telegram
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram.files import MOST_BYTES
from tests.fakes.telegram.server import Trouble


def uploaded(fake: FakeTelegram, content: bytes) -> str:
    """The id of a file that somebody sent."""
    return str(fake.main.upload("file 1/é", content)["file_id"])


async def test_a_file_is_fetched(telegram: Telegram, fake: FakeTelegram) -> None:
    assert await telegram.fetch_file(uploaded(fake, b"events: []")) == b"events: []"


@pytest.mark.parametrize(("size", "fetched"), [(0, True), (1000, True), (1001, False), (MOST_BYTES + 1, False)])
async def test_only_up_to_a_size(telegram: Telegram, fake: FakeTelegram, size: int, fetched: bool) -> None:
    content = b"x" * size
    assert await telegram.fetch_file(uploaded(fake, content), most=1000) == (content if fetched else None)


async def test_a_size_that_was_not_told_is_noticed(telegram: Telegram, fake: FakeTelegram) -> None:
    file_id = uploaded(fake, b"x" * 1001)
    fake.main.tells_size = False
    assert await telegram.fetch_file(file_id, most=1000) is None


async def test_a_file_that_there_is_not(telegram: Telegram) -> None:
    assert await telegram.fetch_file("nothing") is None


@pytest.mark.parametrize("trouble", ["error", "gateway", "garbage", "cut before", "cut after", "flood"])
async def test_a_bad_day(telegram: Telegram, fake: FakeTelegram, trouble: Trouble) -> None:
    file_id = uploaded(fake, b"events: []")
    fake.fault(trouble, "getFile")
    assert await telegram.fetch_file(file_id) is None


async def test_nobody_at_home(telegram: Telegram, fake: FakeTelegram) -> None:
    await fake.stop()
    assert await telegram.fetch_file("file0") is None
