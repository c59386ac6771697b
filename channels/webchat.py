"""The web chat: messages as JSON that a page shows as it is. It cannot push; nobody is written to behind a closed page.

The page itself, its session and its protection against forged requests are the web's: it passes on what it verified.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar, TypeAlias

import orjson

from channels.channel import Payload
from channels.limits import LIMITS, Limits
from channels.outcomes import Outcome, Sent, WindowClosed
from channels.parts import Marked, clean, marked, paragraphs, split, with_choices
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Label, Message

Deliver: TypeAlias = Callable[[str, bytes, str | None], Awaitable[str | None]]
"""Show a message (its JSON) in the chat of an address, in place of a card where one is named.

Returns the id of the message there; None when no page of this chat is open.
"""
Remove: TypeAlias = Callable[[str, Sequence[str]], Awaitable[None]]
"""Take messages out of the chat of an address."""


class WebChat:
    """See `channels.channel.Channel`. `Payload.body` is JSON:

    `paragraphs` (HTML with `<b>`, `<i>` and `<br>`), `choices` (`data`, `text`, `style`, `url`), `language`,
    `right_to_left`, `keep`, `file` (its name; the file itself is `Payload.file`).
    """

    name: ClassVar[str] = "webchat"
    limits: ClassVar[Limits] = LIMITS["webchat"]
    can_push: ClassVar[bool] = limits.can_push
    can_edit: ClassVar[bool] = limits.can_edit

    def __init__(self, *, deliver: Deliver, remove: Remove, account: str = "main") -> None:
        self.account = account
        self._deliver = deliver
        self._remove = remove

    @staticmethod
    def compose(message: Message) -> list[Payload]:
        """See `Channel.compose`: one button below the other."""
        labels = message.labels if len(message.labels) <= WebChat.limits.buttons else ()
        text = marked(clean(message.text))
        parts = split(text if labels else with_choices(text, message.labels), WebChat.limits)
        last = len(parts) - 1
        return [_payload(part, message, labels, place=place, last=last) for place, part in enumerate(parts)]

    async def send(self, payload: Payload, address: str, *, card_id: str | None = None) -> Outcome:
        """See `Channel.send`; `WindowClosed` when no page is open."""
        shown = await self._deliver(address, payload.body, card_id if payload.replaces else None)
        return WindowClosed() if shown is None else Sent(shown)

    async def acknowledge(self, callback_id: str) -> Outcome:
        """See `Channel.acknowledge`: a page needs no answer to a tap."""
        return Sent("")

    def read(self, raw: bytes, headers: Mapping[str, str]) -> list[Inbound]:
        """What the page sent, as JSON of our own web: `address`, `id`, and `text` or `choice`, perhaps `card`."""
        try:
            sent = orjson.loads(raw)
            choice = sent.get("choice")
            return [
                Inbound(
                    channel=self.name,
                    account=self.account,
                    address=str(sent["address"]),
                    update_id=str(sent["id"]),
                    kind=Kind.text if choice is None else Kind.choice,
                    text=clean(str(sent["text"] if choice is None else choice)),
                    language_hint=_first_language(headers.get("Accept-Language", "")),
                    card_id=sent.get("card"),
                )
            ]
        except (orjson.JSONDecodeError, KeyError, AttributeError):
            return []

    async def clear(self, address: str, message_ids: Sequence[str]) -> Outcome:
        """See `Channel.clear`: everything goes."""
        await self._remove(address, message_ids)
        return Sent("")


def _payload(part: Marked, message: Message, labels: Sequence[Label], *, place: int, last: int) -> Payload:
    labels = labels if place == last else ()
    file = message.file if place == last else None
    body = {
        "paragraphs": [paragraph.html().replace("\n", "<br>") for paragraph in paragraphs(part)],
        "choices": [_choice(label) for label in labels],
        "language": message.language,
        "right_to_left": message.right_to_left,
        "keep": message.keep,
        "file": file.name if file else None,
    }
    ready = orjson.dumps(body)
    replaces = not (message.keep or last or file)
    rows = tuple((label,) for label in labels)
    return Payload(part.text, ready, ready, rows, replaces, silent=message.silent, file=file)


def _choice(label: Label) -> dict[str, Any]:
    return {"data": label.data, "text": clean(label.text), "style": label.style, "url": label.url}


def _first_language(accepted: str) -> str | None:
    return accepted.split(",", 1)[0].split(";", 1)[0].strip() or None
