"""Messages out over the fake: what each answer and each fault comes to."""

from collections.abc import Callable

import aiohttp
import pytest

from channels.outcomes import Gone, Migrated, Outcome, Retry, Sent, Uncertain
from channels.telegram import Telegram
from dialogue.replies import Label, Made, Message
from tests.channels.telegram.talk import said, say
from tests.fakes.telegram import FakeTelegram, Group, Person
from tests.fakes.telegram.server import Trouble


async def test_a_message(telegram: Telegram, sam: Person) -> None:
    message = Message("<b>Soon</b> &amp; &lt;here&gt;", (Label("a:b", "Yes"), Label("a:c", "No")), silent=True)

    assert await say(telegram, message) == Sent("2")

    shown = sam.last()
    assert (shown.text, shown.labels) == ("Soon & <here>", ["Yes", "No"])
    assert [(entity.type, entity.offset, entity.length) for entity in shown.entities] == [("bold", 0, 4)]
    assert (shown.silent, shown.preview) == (True, False)


async def test_a_file(telegram: Telegram, sam: Person) -> None:
    made = Made("arab.ics", "text/calendar", b"BEGIN:VCALENDAR")
    message = Message("<b>Here</b>", (Label("a:b", "Back"),), file=made, silent=True)

    assert await say(telegram, message) == Sent("2")

    shown = sam.last()
    assert (shown.text, shown.labels, shown.file) == ("Here", ["Back"], (made.name, made.media_type, made.content))
    assert shown.silent


async def test_a_topic_of_a_group(telegram: Telegram, group: Group) -> None:
    made = Made("arab.ics", "text/calendar", b"BEGIN:VCALENDAR")

    assert await say(telegram, "Hello", "-1001/6") == Sent("1")
    assert await say(telegram, Message("", file=made), "-1001/6") == Sent("2")

    assert [message.thread for message in group.sees()] == [6, 6]


REACHABLE: dict[str, tuple[Callable[[Person], object], Outcome]] = {
    "blocked": (Person.blocks, Gone()),
    "deactivated": (Person.deactivates, Gone()),
    "came back": (Person.unblocks, Sent("2")),
}


@pytest.mark.parametrize(("happens", "expected"), REACHABLE.values(), ids=REACHABLE)
async def test_who_can_be_reached(
    telegram: Telegram, sam: Person, happens: Callable[[Person], object], expected: Outcome
) -> None:
    happens(sam)

    assert await say(telegram, "Hello") == expected


async def test_who_never_wrote_cannot_be_reached(telegram: Telegram, fake: FakeTelegram) -> None:
    fake.person(43)

    assert await say(telegram, "Hello", "43") == Gone()
    assert await say(telegram, "Hello", "44") == Gone()


async def test_a_group_that_moved(telegram: Telegram, group: Group) -> None:
    group.migrates(-1002)

    assert await say(telegram, "Hello", "-1001") == Migrated("-1002")
    assert await say(telegram, "Hello", "-1002") == Sent("1")


async def test_a_group_that_removed_us(telegram: Telegram, group: Group) -> None:
    group.removes_bot()

    assert await say(telegram, "Hello", "-1001") == Gone()


FAULTS: list[tuple[Trouble, Outcome, list[str]]] = [
    ("error", Retry(5, reason="broken"), []),
    ("gateway", Uncertain(), ["Hello"]),
    ("garbage", Uncertain(), ["Hello"]),
    ("cut before", Uncertain(), []),
    ("cut after", Uncertain(), ["Hello"]),
    ("silence", Uncertain(), ["Hello"]),
    ("flood", Retry(7), []),
]


@pytest.mark.parametrize("fault", FAULTS, ids=[trouble for trouble, _, _ in FAULTS])
@pytest.mark.parametrize("message", [Message("Hello"), Message("Hello", file=Made("a.ics", "text/calendar", b"x"))])
async def test_a_bad_day(
    telegram: Telegram, fake: FakeTelegram, sam: Person, message: Message, fault: tuple[Trouble, Outcome, list[str]]
) -> None:
    trouble, expected, seen = fault
    fake.fault(trouble, seconds=7)

    assert await say(telegram, message) == expected
    assert said(sam) == seen
    assert await say(telegram, "Again") == Sent(str(2 + len(seen)))


async def test_an_answer_that_comes_late(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    fake.fault("slow", seconds=0.05)

    assert await say(telegram, "Hello") == Sent("2")


async def test_nobody_at_home(fake: FakeTelegram, telegram: Telegram) -> None:
    await fake.stop()

    assert await say(telegram, "Hello") == Retry(5, reason="unreachable")
    assert await telegram.poll(0) == Retry(5, reason="unreachable")
    assert await telegram.identify() == Retry(5, reason="unreachable")


async def test_a_token_that_is_not_ours(fake: FakeTelegram) -> None:
    async with aiohttp.ClientSession() as session:
        stranger = Telegram(token="9:not-ours", session=session, base_url=fake.url)

        assert await say(stranger, "Hello") == Retry(60, reason="token")
        assert await stranger.poll(0) == Retry(60, reason="token")
        assert await stranger.identify() == Retry(60, reason="token")
        await stranger.close()


async def test_flood_limits(telegram: Telegram, fake: FakeTelegram, sam: Person) -> None:
    outcomes = [await say(telegram, f"Message {n}") for n in range(4)]

    assert outcomes == [Sent("2"), Sent("3"), Sent("4"), Retry(1)]
    assert fake.main.flood.refused == 1


async def test_a_group_s_flood_limit_stops_only_the_group(telegram: Telegram, fake: FakeTelegram, group: Group) -> None:
    outcomes = [await say(telegram, f"Message {n}", "-1001") for n in range(21)]

    assert outcomes[:20] == [Sent(str(n)) for n in range(1, 21)]
    assert isinstance(outcomes[20], Retry)
    assert not outcomes[20].whole_account
    assert outcomes[20].after >= 59


async def test_markup_that_is_refused_goes_out_as_plain_words(
    telegram: Telegram, fake: FakeTelegram, sam: Person
) -> None:
    [part] = telegram.compose(Message("<b>a</b> &lt;", (Label("a:b", "Yes"),)))
    broken = part.body.replace(b"</b>", b"<b>")

    assert await telegram.send(type(part)(part.text, broken, part.plain), "42") == Sent("2")
    assert said(sam) == ["a <\n\n1. Yes"]


async def test_buttons_that_are_refused_become_numbers(telegram: Telegram, sam: Person) -> None:
    message = Message("There.", (Label("a:b", "Yes"), Label("", "Page", url="https://")))

    assert await say(telegram, message) == Sent("2")
    assert said(sam) == ["There.\n\n1. Yes\n2. Page\nhttps://"]
