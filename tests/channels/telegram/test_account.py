"""Messages out and updates in, over the fake: what each answer and each fault comes to."""

import logging
from collections.abc import Callable

import aiohttp
import orjson
import pytest

from channels import NotVerifiedError
from channels.outcomes import Gone, Migrated, Outcome, Refused, Retry, Sent, Uncertain
from channels.telegram import Introduction, Polled, Telegram
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Label, Made, Message
from tests.channels.conftest import SECRET
from tests.fakes.telegram import FakeTelegram, Group, Person
from tests.fakes.telegram.server import Trouble


@pytest.fixture
def sam(fake: FakeTelegram) -> Person:
    sam = fake.person(42)
    sam.starts()
    return sam


@pytest.fixture
def group(fake: FakeTelegram) -> Group:
    group = fake.group(-1001)
    group.adds_bot()
    return group


async def say(telegram: Telegram, message: Message | str, address: str = "42", card: str | None = None) -> Outcome:
    [part] = telegram.compose(Message(message) if isinstance(message, str) else message)
    return await telegram.send(part, address, card_id=card)


def said(person: Person | Group) -> list[str]:
    return [message.text for message in person.sees() if message.by_bot]


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


# A card in place


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


# In


async def polled(telegram: Telegram, offset: int = 0, wait: int = 0) -> Polled:
    answer = await telegram.poll(offset, wait=wait)
    assert isinstance(answer, Polled)
    return answer


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


# What Telegram knows of us


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
