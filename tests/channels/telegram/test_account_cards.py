"""Cards that are edited in place, taps, and clearing a chat, over the fake."""

from dataclasses import replace

import pytest

from channels.outcomes import Refused, Retry, Sent
from channels.telegram import Telegram
from dialogue.replies import Label, Made, Message
from tests.channels.telegram.talk import said, say
from tests.fakes.telegram import FakeTelegram, Person
from tests.fakes.telegram.server import Trouble

CARD = Message("Which?", (Label("a:b", "Yes"), Label("a:c", "No")))


async def test_a_reply_takes_the_place_of_the_card(telegram: Telegram, sam: Person) -> None:
    await say(telegram, CARD)

    assert await say(telegram, "<b>Yes</b> it is.", card="2") == Sent("2")
    assert [(message.text, message.labels, message.edits) for message in sam.sees()][1:] == [("Yes it is.", [], 1)]


async def test_the_same_again_is_a_success(telegram: Telegram, sam: Person) -> None:
    await say(telegram, CARD)

    assert await say(telegram, CARD, card="2") == Sent("2")
    assert said(sam) == ["Which?"]


@pytest.mark.parametrize(
    "reply",
    [Message("Kept.", keep=True), Message("A file.", file=Made("a.ics", "text/calendar", b"x"))],
    ids=["to be kept", "a file"],
)
async def test_what_must_stay_is_a_message_of_its_own(telegram: Telegram, sam: Person, reply: Message) -> None:
    await say(telegram, CARD)

    assert await say(telegram, reply, card="2") == Sent("3")
    assert len(said(sam)) == 2


@pytest.mark.parametrize("card", ["1", "99"], ids=["not ours", "gone"])
async def test_a_card_that_cannot_be_edited(telegram: Telegram, sam: Person, card: str) -> None:
    assert await say(telegram, CARD, card=card) == Sent("2")


async def test_what_must_be_no_message_of_its_own_is_left_out(telegram: Telegram, sam: Person) -> None:
    [part] = telegram.compose(CARD)
    part = replace(part, anew=False)
    await say(telegram, CARD)

    assert await telegram.send(part, "42", card_id="99") == Refused("no_card")
    assert await telegram.send(part, "42", card_id="2") == Sent("2")
    assert said(sam) == ["Which?"]


async def test_a_card_with_a_file(telegram: Telegram, sam: Person) -> None:
    await say(telegram, Message("A file.", file=Made("a.ics", "text/calendar", b"x")))

    assert await say(telegram, CARD, card="2") == Sent("3")


@pytest.mark.parametrize("trouble", ["cut before", "cut after", "silence", "gateway", "garbage"])
async def test_an_edit_can_simply_be_done_again(
    telegram: Telegram, fake: FakeTelegram, sam: Person, trouble: Trouble
) -> None:
    await say(telegram, CARD)
    fake.fault(trouble)

    assert await say(telegram, "Yes.", card="2") == Retry(1, whole_account=False, reason="broken")
    assert await say(telegram, "Yes.", card="2") == Sent("2")
    assert said(sam) == ["Yes."]


async def test_buttons_that_are_refused_in_a_card(telegram: Telegram, sam: Person) -> None:
    await say(telegram, CARD)

    assert await say(telegram, Message("There.", (Label("", "Page", url="https://"),)), card="2") == Sent("2")
    assert said(sam) == ["There.\n\n1. Page\nhttps://"]


async def test_a_tap_is_acknowledged_once(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    await say(telegram, CARD)
    tap = sam.taps("Yes")
    assert fake.unanswered() == 1

    assert await telegram.acknowledge(tap) == Sent("")
    assert fake.unanswered() == 0
    assert await telegram.acknowledge(tap) == Sent("")


async def test_a_tap_of_long_ago_is_no_failure(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    await say(telegram, CARD)
    tap = sam.taps("Yes")
    fake.advance(hours=1)

    assert await telegram.acknowledge(tap) == Sent("")


# Clearing


async def test_both_sides_are_cleared(telegram: Telegram, sam: Person) -> None:
    await say(telegram, "Hello")

    assert await telegram.clear("42", ["1", "2", "99"]) == Sent("")
    assert sam.sees() == []


async def test_what_is_older_than_48_hours_stays(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    fake.advance(hours=48.1)
    await say(telegram, "Hello")

    assert await telegram.clear("42", ["1", "2", "99"]) == Refused("too_old")
    assert [message.id for message in sam.sees()] == [1]


async def test_a_long_conversation_is_cleared(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    for n in range(250):
        sam.says(str(n))

    assert await telegram.clear("42", [str(n) for n in range(1, 252)]) == Sent("")
    assert sam.sees() == []
    assert fake.main.calls["deleteMessages"] == 3


async def test_clearing_waits_when_telegram_asks_for_it(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    fake.fault("flood", seconds=3)

    assert await telegram.clear("42", ["1"]) == Retry(3)
