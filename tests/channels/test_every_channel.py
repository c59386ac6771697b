"""What every channel must do, whatever its app: one table of messages, every channel passes all of it."""

import re
from collections.abc import Sequence

import pytest

from channels import CHANNELS, LIMITS, Channel, Payload
from channels.email import Email
from channels.outcomes import Sent
from channels.parts import clean, plain
from channels.telegram import Telegram
from channels.terminal import Terminal
from channels.webchat import WebChat
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Label, Message
from tests.channels.conftest import SECRET
from tests.channels.messages import FILE, MESSAGES, choices
from tests.channels.postbox import ANA, Postbox, files_of, words_of
from tests.fakes.telegram import FakeTelegram

every_channel = pytest.mark.parametrize("app", CHANNELS.values(), ids=CHANNELS)
every_message = pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def shown(app: type[Channel], message: Message) -> list[Label]:
    """The choices that there are in this app: where nobody can answer, those that are links."""
    return [label for label in message.labels if app.limits.takes_answers or label.url]


def on_buttons(parts: Sequence[Payload]) -> list[Label]:
    return [label for part in parts for row in part.rows for label in row]


def as_list(labels: Sequence[Label]) -> str:
    return "".join(f"{n}. {clean(label.text)}{label.url or ''}" for n, label in enumerate(labels, 1))


@every_channel
@every_message
def test_every_word_is_said_once_and_in_order(app: type[Channel], message: Message) -> None:
    parts = app.compose(message)

    numbered = "" if on_buttons(parts) else as_list(shown(app, message))
    assert squeezed("".join(part.text for part in parts)) == squeezed(plain(clean(message.text)) + numbered)


@every_channel
@every_message
def test_every_part_is_as_long_as_the_app_takes(app: type[Channel], message: Message) -> None:
    lengths = [app.limits.length(part.text) for part in app.compose(message)]

    assert max(lengths) <= app.limits.text
    assert 0 not in lengths[1:] or message.file


@every_channel
@every_message
def test_every_choice_is_a_button_or_a_number(app: type[Channel], message: Message) -> None:
    parts = app.compose(message)

    if on_buttons(parts):
        assert on_buttons(parts) == shown(app, message)
        assert len(message.labels) <= app.limits.buttons
    assert all(not part.rows for part in parts[:-1])


@every_channel
@every_message
def test_everything_can_be_sent_as_utf_8(app: type[Channel], message: Message) -> None:
    for part in app.compose(message):
        assert "\x00" not in part.text
        assert (part.text.encode() and part.body.decode() and part.plain.decode()) or message.file


@every_channel
@every_message
def test_only_a_single_part_that_need_not_stay_takes_a_card_s_place(app: type[Channel], message: Message) -> None:
    parts = app.compose(message)

    may = app.can_edit and len(parts) == 1 and not message.keep and not message.file
    assert [part.replaces for part in parts] == [may] + [False] * (len(parts) - 1)


@every_channel
@every_message
def test_the_file_comes_with_the_last_part(app: type[Channel], message: Message) -> None:
    assert [part.file for part in app.compose(message)][-1] == message.file
    assert all(part.file is None for part in app.compose(message)[:-1])


@every_channel
@pytest.mark.parametrize(
    ("name", "character"),
    [
        ("emoji at the border", "👨‍👩‍👧‍👦"),
        ("flags", "🇯🇴"),
        ("accents at the border", "e\u0301\u0323"),
        ("emoji only", "😀"),
    ],
)
def test_what_is_seen_as_one_character_stays_whole(app: type[Channel], name: str, character: str) -> None:
    for part in app.compose(MESSAGES[name]):
        assert set(part.text.lstrip("ax").replace(character, "")) == set()


@every_channel
def test_a_long_text_is_cut_between_paragraphs(app: type[Channel]) -> None:
    times = 2 * app.limits.text // 600
    parts = app.compose(Message("\n\n".join(f"{n}. " + "All of it. " * 60 for n in range(times)), choices(3)))

    assert len(parts) > 1
    assert all(re.match(r"\d+\. All", part.text) for part in parts)


@every_channel
def test_a_long_paragraph_is_cut_between_sentences(app: type[Channel]) -> None:
    parts = app.compose(Message("This is a sentence, and it is not short. " * (2 * app.limits.text // 40)))

    assert len(parts) > 1
    assert all(part.text.startswith("This") and part.text.endswith(".") for part in parts)


@every_channel
def test_a_word_of_markup_is_not_cut(app: type[Channel]) -> None:
    text = "word " * 790 + "<b>" + "marked words " * 20 + "</b>" + "word " * 500

    assert sum("marked" in part.text for part in app.compose(Message(text))) == 1


@every_channel
def test_an_account_is_a_channel(app: type[Channel]) -> None:
    assert app.limits == LIMITS[app.name]
    assert (app.can_push, app.can_edit) == (app.limits.can_push, app.limits.can_edit)


class Page:
    """The page of the web chat, and the screen of a terminal."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    async def deliver(self, address: str, body: bytes, card_id: str | None) -> str:
        self.shown.append(body.decode())
        return str(len(self.shown))

    async def remove(self, address: str, ids: Sequence[str]) -> None:
        self.shown.clear()

    def channels(self, telegram: Telegram) -> list[Channel]:
        webchat = WebChat(deliver=self.deliver, remove=self.remove)
        return [telegram, webchat, Terminal(write=self.shown.append, new_id=lambda: "1", address="42")]


@every_message
async def test_every_part_is_taken(telegram: Telegram, fake: FakeTelegram, postbox: Postbox, message: Message) -> None:
    fake.unlimited()
    person = fake.person(42)
    person.starts()

    for channel in (*Page().channels(telegram), postbox.account()):
        for part in channel.compose(message):
            assert isinstance(await channel.send(part, "42" if channel.name != "email" else ANA), Sent)

    shown = [posted for posted in person.sees() if posted.by_bot]
    assert [posted.text for posted in shown] == [part.text for part in Telegram.compose(message)]
    assert [posted.file for posted in shown if posted.file] == [(FILE.name, FILE.media_type, FILE.content)] * bool(
        message.file
    )
    assert [words_of(mail) for mail in postbox.mails] == [
        part.plain.decode().strip() for part in Email.compose(message)
    ]
    assert [file for mail in postbox.mails for file in files_of(mail)] == [
        (FILE.name, FILE.media_type, FILE.content)
    ] * bool(message.file)


CAME_IN = {
    "telegram": b'{"update_id":7,"message":{"message_id":1,"chat":{"id":42,"type":"private"},'
    b'"from":{"id":42,"is_bot":false,"language_code":"ar"},"text":"\\ud83d 2\\u0000"}}',
    "webchat": b'{"address":"42","id":"7","text":"\\ufffd 2\\u0000"}',
    "terminal": b"\xff 2\x00\n",
}


async def test_every_app_brings_words(telegram: Telegram) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Accept-Language": "ar"}
    channels = Page().channels(telegram)
    channels[2] = Terminal(write=print, new_id=lambda: "7", address="42")

    for channel in channels:
        assert channel.read(CAME_IN[channel.name], headers) == [
            Inbound(
                channel=channel.name,
                account="main",
                address="42",
                update_id="7",
                kind=Kind.text,
                text="\ufffd 2\ufffd",
                language_hint="ar",
                message_id="1" if channel.name == "telegram" else None,
            )
        ]


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"update_id":{}}', b"7"])
async def test_garbage_is_left_out(telegram: Telegram, postbox: Postbox, raw: bytes) -> None:
    telegram_channel, webchat, _ = Page().channels(telegram)

    assert postbox.account().read(raw, {}) == []
    assert telegram_channel.read(raw, {"X-Telegram-Bot-Api-Secret-Token": SECRET}) == []
    assert webchat.read(raw, {}) == []
