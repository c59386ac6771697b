from collections.abc import Sequence
from dataclasses import dataclass, field

import orjson
import pytest

from channels.outcomes import Sent, WindowClosed
from channels.webchat import WebChat
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Label, Made, Message


@dataclass
class Page:
    """What a person sees in their browser."""

    open: bool = True
    lines: dict[str, bytes] = field(default_factory=dict)

    async def deliver(self, address: str, body: bytes, card_id: str | None) -> str | None:
        if not self.open:
            return None
        place = card_id or f"{address}-{len(self.lines)}"
        self.lines[place] = body
        return place

    async def remove(self, address: str, ids: Sequence[str]) -> None:
        for id in ids:
            self.lines.pop(id, None)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def webchat(page: Page) -> WebChat:
    return WebChat(deliver=page.deliver, remove=page.remove)


def test_a_message_is_what_a_page_needs() -> None:
    made = Made("arab.ics", "text/calendar", b"x")
    labels = (Label("a:b", "نعم", "good"), Label("", "صفحة", url="https://a.example"))
    [part] = WebChat.compose(Message("<b>أ</b> &lt;\nب\n\nج", labels, "ar", right_to_left=True, keep=True, file=made))

    assert orjson.loads(part.body) == {
        "paragraphs": ["<b>أ</b> &lt;<br>ب", "ج"],
        "choices": [
            {"data": "a:b", "text": "نعم", "style": "good", "url": None},
            {"data": "", "text": "صفحة", "style": "plain", "url": "https://a.example"},
        ],
        "language": "ar",
        "right_to_left": True,
        "keep": True,
        "file": "arab.ics",
    }


async def test_an_open_page_shows_it(webchat: WebChat, page: Page) -> None:
    [part] = webchat.compose(Message("Hello"))

    assert await webchat.send(part, "s1") == Sent("s1-0")
    assert await webchat.send(part, "s1", card_id="s1-0") == Sent("s1-0")
    assert page.lines == {"s1-0": part.body}


async def test_a_closed_page_cannot_be_reached(webchat: WebChat, page: Page) -> None:
    page.open = False
    [part] = webchat.compose(Message("Hello"))

    assert webchat.can_push is False
    assert await webchat.send(part, "s1") == WindowClosed()


async def test_everything_can_be_cleared(webchat: WebChat, page: Page) -> None:
    [part] = webchat.compose(Message("Hello"))
    await webchat.send(part, "s1")

    assert await webchat.clear("s1", ["s1-0", "unknown"]) == Sent("")
    assert page.lines == {}


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"address":"s1","id":"7","text":"hello"}', Inbound("webchat", "main", "s1", "7", Kind.text, "hello", "fr")),
        (
            b'{"address":"s1","id":"7","choice":"a:b","card":"s1-0"}',
            Inbound("webchat", "main", "s1", "7", Kind.choice, "a:b", "fr", card_id="s1-0"),
        ),
    ],
)
def test_what_a_page_sends(webchat: WebChat, raw: bytes, expected: Inbound) -> None:
    assert webchat.read(raw, {"Accept-Language": "fr;q=0.9,en"}) == [expected]


async def test_a_tap_needs_no_answer(webchat: WebChat) -> None:
    assert await webchat.acknowledge("1") == Sent("")
