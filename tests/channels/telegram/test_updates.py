"""Every kind of update that Telegram sends, and what it means to us."""

from dataclasses import replace

import pytest

from channels.telegram.updates import load, read
from dialogue.inbound import Inbound, Kind
from tests.fakes.telegram import CONTENTS, FakeTelegram, Group, Person, Posted
from tests.fakes.telegram.chats import Button

SAM = Inbound("telegram", "main", "42", "1001", Kind.text, language_hint="ar", message_id="1")


@pytest.fixture
def fake() -> FakeTelegram:
    """Not started: only what it would deliver is looked at."""
    fake = FakeTelegram()
    fake.main.updates.allowed |= {"message_reaction"}
    return fake


@pytest.fixture
def sam(fake: FakeTelegram) -> Person:
    return fake.person(42, language="ar")


@pytest.fixture
def group(fake: FakeTelegram) -> Group:
    return fake.group(-1001)


def last(place: Person | Group, *, username: str | None = "fake_bot") -> Inbound | None:
    [*_, update] = place.account.updates.pending.values()
    return read(update.body, account="main", username=username)


@pytest.mark.parametrize("text", ["hello", "/start", "/start r_arab", "3", "٣", "صفر", "x" * 4096])
def test_words(sam: Person, text: str) -> None:
    sam.says(text)

    assert last(sam) == replace(SAM, text=text)


def test_a_command_loses_our_name(sam: Person) -> None:
    sam.says("/start@Fake_Bot r_arab")

    assert last(sam) == replace(SAM, text="/start r_arab")


def test_a_forwarded_message_is_words(sam: Person) -> None:
    sam.forwards("Look at this")

    assert last(sam) == replace(SAM, text="Look at this")


@pytest.mark.parametrize("what", ["voice", "photo", "document", "video", "audio", "video_note", "animation"])
def test_a_file_is_not_fetched(sam: Person, what: str) -> None:
    sam.sends(**{what: CONTENTS[what], "caption": "See?"})

    kept = CONTENTS[what]["file_id"] if what == "document" else None
    assert last(sam) == replace(SAM, kind=Kind.file, text="See?", file_id=kept)


@pytest.mark.parametrize("what", ["sticker", "location", "contact", "poll", "dice"])
def test_what_has_no_meaning_here(sam: Person, what: str) -> None:
    sam.sends_a(what)

    assert last(sam) == replace(SAM, kind=Kind.other)


@pytest.mark.parametrize("what", ["pinned_message", "new_chat_title"])
def test_a_notice_of_telegram_is_left_out(sam: Person, what: str) -> None:
    sam.sends_a(what)

    assert last(sam) is None


def test_an_edit(sam: Person) -> None:
    sam.says("a")
    sam.edits("b")

    assert last(sam) == replace(SAM, update_id="1002", kind=Kind.other)


def test_a_reaction(sam: Person) -> None:
    sam.chat.post(Posted(1, 0, True, "Hello"))
    sam.reacts("👍")

    assert last(sam) == replace(SAM, kind=Kind.other)


def test_a_tap(sam: Person) -> None:
    sam.chat.post(Posted(8, 0, True, "Which?", rows=[[Button("A", "j:a"), Button("B", "j:b")]]))
    tap = sam.taps("B")

    assert last(sam) == replace(SAM, kind=Kind.choice, text="j:b", message_id=None, card_id="8", callback_id=tap)


@pytest.mark.parametrize(("tapped", "data"), [("Done", "r:done"), ("Stop", "cmd:stop")])
def test_a_tap_on_what_must_stay_names_no_card(sam: Person, tapped: str, data: str) -> None:
    sam.chat.post(Posted(8, 0, True, "Soon!", rows=[[Button("Done", "r:done!"), Button("Stop", "cmd:stop")]]))
    tap = sam.taps(tapped)

    assert last(sam) == replace(SAM, kind=Kind.choice, text=data, message_id=None, callback_id=tap)


def test_a_tap_on_what_telegram_does_not_show_any_more(sam: Person) -> None:
    tap = sam.taps_data("j:a", 8)

    assert last(sam) == replace(SAM, kind=Kind.choice, text="j:a", message_id=None, callback_id=tap)


def test_blocking_and_coming_back(sam: Person) -> None:
    sam.blocks()
    assert last(sam) == replace(SAM, kind=Kind.blocked, message_id=None)

    sam.unblocks()
    assert last(sam) == replace(SAM, update_id="1002", kind=Kind.joined, message_id=None)


IN_GROUP = Inbound("telegram", "main", "-1001", "1001", Kind.text, language_hint="en", message_id="1", personal=False)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("/calendar", "/calendar"),
        ("/calendar@fake_bot arab", "/calendar arab"),
        ("@Fake_Bot when?", "@Fake_Bot when?"),
    ],
)
def test_what_is_said_to_us_in_a_group(group: Group, said: str, heard: str) -> None:
    group.says(said)

    assert last(group) == replace(IN_GROUP, text=heard)


@pytest.mark.parametrize("said", ["hello all", "/calendar@other_bot", "mail me@fake.example"])
def test_what_is_not_said_to_us_in_a_group_is_not_heard(group: Group, said: str) -> None:
    group.says(said)

    assert last(group) is None


def test_an_answer_to_us_in_a_group(group: Group) -> None:
    group.says("yes", reply_to_message={"message_id": 5, "from": group.account.me})

    assert last(group) == replace(IN_GROUP, text="yes")


def test_a_topic_of_a_group_is_a_place_of_its_own(group: Group) -> None:
    group.says("/help", message_thread_id=6, is_topic_message=True)

    assert last(group) == replace(IN_GROUP, address="-1001/6", text="/help")


def test_an_anonymous_administrator_is_a_person(group: Group) -> None:
    group.says("/help", by={"id": 1087968824, "is_bot": True})

    assert last(group) == replace(IN_GROUP, text="/help", language_hint=None)


@pytest.mark.parametrize("what", ["voice", "photo", "poll", "pinned_message"])
def test_the_rest_of_a_group_is_none_of_our_business(group: Group, what: str) -> None:
    group.says("", **{what: CONTENTS[what]})

    assert last(group) is None


def test_other_bots_are_not_answered(group: Group) -> None:
    group.says("/help", by={"id": 99, "is_bot": True})

    assert last(group) is None


def test_being_added_promoted_and_removed(group: Group) -> None:
    place = replace(IN_GROUP, language_hint=None, message_id=None, text="Neighbours", by="7")

    group.adds_bot()
    assert last(group) == replace(place, kind=Kind.joined)
    group.promotes_bot()
    assert last(group) is None
    group.removes_bot()
    assert last(group) == replace(place, update_id="1003", kind=Kind.blocked)


def test_a_group_that_became_a_supergroup(group: Group) -> None:
    group.migrates(-1002)

    assert last(group) == replace(IN_GROUP, kind=Kind.migrated, text="-1002", language_hint=None, message_id=None)


def test_a_post_of_a_channel_is_not_for_us(fake: FakeTelegram) -> None:
    channel = fake.group(-1003, kind="channel")
    channel.posts("/start")

    assert last(channel) is None


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("business_message", {"message_id": 1, "chat": {"id": 42, "type": "private"}, "text": "to my business"}),
        ("poll", {"id": "1"}),
        ("poll_answer", {"poll_id": "1", "option_ids": [0]}),
        ("inline_query", {"id": "1", "query": "arab"}),
        ("chat_join_request", {}),
        ("something_of_2030", {"message_id": 1, "text": "/start"}),
        ("callback_query", {"id": "1", "from": {"id": 42}, "inline_message_id": "x", "data": "a"}),
        ("message", {"message_id": 1}),
        ("message", "no object"),
        ("message", {"chat": {"id": 42}, "text": 7}),
    ],
)
def test_everything_else_is_left_out(sam: Person, kind: str, body: object) -> None:
    sam.happens(kind, body)

    assert last(sam) is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"a": "\\ud83d"}', {"a": "\ud83d"}),
        (b'{"a": "\\u0000"}', {"a": "\x00"}),
        (b'{"a": 1', None),
        (b"[" * 100_000, None),
        (b"\xff\xfe", None),
    ],
)
def test_telegram_s_json_is_read(raw: bytes, expected: object) -> None:
    assert load(raw) == expected
