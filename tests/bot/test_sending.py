"""What Telegram answers, and what becomes of messages then: nothing lost, nothing twice, nobody waits for another."""

import math
import time
from statistics import median
from typing import Any

import pytest

from bot import body
from channels import Telegram
from dialogue.replies import Reply, Say
from storage import ledger
from tests.bot.fairness import FairClock
from tests.bot.running import Place, arrive, running
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram.server import Trouble

NEWS = Reply((Say("menu-title"),), keep=True)


class Impatient(Telegram):
    """Waits half a second for an answer."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**{**given, "patience": 0.5})


def said(fake: FakeTelegram, *chats: int) -> dict[int, int]:
    """How many messages of ours each chat shows."""
    return {chat: sum(message.by_bot for message in fake.main.chats[chat].messages.values()) for chat in chats}


@pytest.mark.xdist_group("timed")
async def test_a_whole_account_waits_exactly_as_long_as_telegram_asks(
    anywhere: Place, fake: FakeTelegram, clock: FairClock
) -> None:
    fake.main.anyone = True
    async with running(anywhere, fake) as house:
        await house.meet(1, 2, 3)
        fake.fault("flood", "sendMessage", seconds=2)
        began, asked = clock.now(), time.monotonic()
        await house.announce(NEWS)
        assert await house.settled() == {"sent": 3}
        assert time.monotonic() - asked >= 2
        assert clock.now() - began < 3.5
        assert said(fake, 1, 2, 3) == {1: 1, 2: 1, 3: 1}
        assert fake.main.calls["sendMessage"] == 3  # the fault answered before it was counted as a call
        assert sum(row["attempts"] for row in await house.rows("SELECT attempts FROM ledger")) == 3


@pytest.mark.xdist_group("timed")
async def test_one_chat_waits_and_the_others_do_not(home: Place, fake: FakeTelegram, clock: FairClock) -> None:
    """A group has limits of its own: it waits, whoever else is written to does not."""
    async with running(home, fake) as house:
        group = fake.group(-100)
        group.adds_bot()
        await house.until("SELECT 1 AS n FROM addresses")
        fake.fault("flood", "sendMessage", seconds=2)
        began, asked = clock.now(), time.monotonic()
        group.says("/menu")
        await house.until("SELECT 1 AS n FROM ledger")
        sam = fake.person(42)
        sam.starts()
        await sam.hears()
        assert clock.now() - began < 1.5
        await group.hears()
        assert time.monotonic() - asked >= 2
        assert await house.settled(2) == {"sent": 2}
        assert [row["attempts"] for row in await house.rows("SELECT attempts FROM ledger")] == [1, 1]


@pytest.mark.parametrize(
    ("trouble", "copies"),
    [("error", 1), ("garbage", 2), ("gateway", 2), ("cut before", 1), ("cut after", 2), ("silence", 2)],
)
async def test_what_may_not_have_arrived_is_sent_again(
    home: Place, fake: FakeTelegram, trouble: Trouble, copies: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After `garbage`, `gateway`, `cut after` and `silence` nobody knows that Telegram took it: two copies at most."""
    monkeypatch.setattr("bot.accounts.Telegram", Impatient)
    monkeypatch.setattr("channels.telegram.answers._BROKEN_SECONDS", 0.2)
    fake.main.anyone = True
    async with running(home, fake) as house:
        await house.meet(1)
        fake.fault(trouble, "sendMessage")
        await house.announce(NEWS)
        assert await house.settled() == {"sent": 1}
        assert said(fake, 1) == {1: copies}


@pytest.mark.parametrize("trouble", ["garbage", "cut after"])
async def test_a_protected_reply_is_never_sent_twice(anywhere: Place, fake: FakeTelegram, trouble: Trouble) -> None:
    fake.main.anyone = True
    async with running(anywhere, fake) as house:
        [party] = await house.meet(1)
        fake.fault(trouble, "sendMessage")
        packed = party.key.seal(ledger.BODY, body.pack(body.Body(NEWS)))
        row = ledger.Entry("case", party.address, body=packed, protected=True)
        async with house.database.transaction() as tx:
            await ledger.enqueue(tx, entries=[row], now=house.service.house.clock.now())
        assert await house.settled() == {"uncertain": 1}
        assert said(fake, 1) == {1: 1}


@pytest.mark.xdist_group("timed")
@pytest.mark.requirement("S3-20")
async def test_the_rate_is_reached_and_never_passed(home: Place, fake: FakeTelegram, clock: FairClock) -> None:
    """Where this process stood still, what was late comes together with what is in time."""
    fake.main.anyone = True
    fake.unlimited()
    async with running(home, fake, telegram_rate=60) as house:
        await house.meet(*range(1, 241))
        times: list[float] = []
        fake.main.heard = lambda chat, message: times.append(clock.now())
        await house.announce(NEWS)
        clock.longest = 0
        assert await house.settled() == {"sent": 240}
    usual = median(later - at for at, later in zip(times, times[60:], strict=False))
    print(f"{1 / usual:.1%} of the rate, at most {fake.main.flood.peak} in a second")  # noqa: T201  # a figure for whoever runs it
    assert fake.main.flood.peak <= math.ceil(60 * (1 + clock.longest))
    assert 1 / usual >= 0.97


@pytest.mark.xdist_group("timed")
async def test_a_chat_takes_three_at_once_and_then_one_a_second(
    home: Place, fake: FakeTelegram, clock: FairClock
) -> None:
    fake.unlimited()
    async with running(home, fake) as house:
        sam = fake.person(42)
        times: list[tuple[float, float]] = []
        fake.main.heard = lambda chat, message: times.append((clock.now(), time.monotonic()))
        for _ in range(5):
            sam.says("/help")
        assert await house.settled(5) == {"sent": 5}
    assert times[2][0] - times[0][0] < 0.5
    assert times[4][1] - times[0][1] >= 1.9


async def test_the_messages_of_a_chat_stay_in_order_whatever_happens(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        await house.settled()
        order = ("/help", "/privacy", "/settings", "/safety")
        fake.fault("flood", "sendMessage", seconds=1)
        fake.fault("cut before", "sendMessage")
        for said_ in order:
            sam.says(said_)
        await house.settled(6, seconds=30)
        heard = [message for message in sam.sees() if message.by_bot][1:]
        firsts = ["menu-help-danger", "privacy-title", "settings-title", "safety-title"]
        texts = house.service.texts
        expected = [texts.plain(Say(id), ("en",)) for id in firsts]
        assert [message.text.split("\n")[0] for message in heard] == [each.split("\n")[0] for each in expected]


async def test_a_slow_chat_holds_up_nobody_else(home: Place, fake: FakeTelegram) -> None:
    fake.main.anyone = True
    fake.unlimited()
    async with running(home, fake, telegram_rate=1000) as house:
        await house.meet(*range(1, 301))
        fake.fault("held", "sendMessage")
        await house.announce(NEWS)
        await house.until("SELECT 1 AS n WHERE (SELECT COUNT(*) FROM ledger WHERE state = 'sent') = 299")
        assert await house.rows("SELECT state FROM ledger WHERE state <> 'sent'") == [{"state": "sending"}]
        fake.let_go.set()
        assert await house.settled() == {"sent": 300}


@pytest.mark.xdist_group("timed")
async def test_replies_go_first_while_thousands_of_notices_wait(
    home: Place, fake: FakeTelegram, clock: FairClock
) -> None:
    fake.main.anyone = True
    async with running(home, fake) as house:
        await house.meet(*range(1, 2_001))
        await house.announce(NEWS)
        await house.until("SELECT 1 AS n FROM ledger WHERE state = 'sent'")
        waits = []
        for chat in range(9_000, 9_005):
            sam = fake.person(chat)
            began = clock.now()
            sam.says("/help")
            await sam.hears()
            waits.append(clock.now() - began)
        assert max(waits) < 1
        assert await house.rows("SELECT 1 AS n FROM ledger WHERE state = 'pending' AND lane = 2")


@pytest.mark.xdist_group("timed")
async def test_somebody_who_writes_a_thousand_messages_holds_up_nobody(
    home: Place, fake: FakeTelegram, clock: FairClock
) -> None:
    async with running(home, fake) as house:
        flood, sam = fake.person(1), fake.person(2)
        for _ in range(1_000):
            flood.says("/help")
        await house.until("SELECT 1 AS n WHERE (SELECT COUNT(*) FROM inbox) = 1000", seconds=30)
        sam.starts()
        began = clock.now()
        await sam.hears()
        assert clock.now() - began < 2


async def test_a_long_message_goes_on_where_telegram_asked_to_wait(home: Place, fake: FakeTelegram) -> None:
    """Its parts keep the chat's pace, none is sent twice, and clearing the chat finds them all."""
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        sam.chat.messages.clear()
        long = Reply(tuple(Say("privacy-title") if n % 90 else Say("menu-help") for n in range(600)), keep=True)
        await house.settled()
        await house.announce(long)
        await house.until("SELECT 1 AS n FROM ledger WHERE state = 'sending'")
        fake.fault("flood", "sendMessage", seconds=1)
        await house.settled()
        parts = [message for message in sam.sees() if message.by_bot]
        assert len(parts) >= 3
        assert fake.main.flood.refused == 0
        assert sum(len(part.text) for part in parts) > 10_000
        assert len({part.id for part in parts}) == len(parts)
        sam.says("weather")
        await house.settled(4)
        assert [message.text for message in sam.sees()] == ["All quiet."]
