"""A message in Telegram's shape: JSON that goes to anybody once `chat_id` is put in front."""

import unicodedata
from collections.abc import Sequence
from typing import Any

import orjson

from channels.channel import Payload
from channels.limits import LIMITS
from channels.parts import Marked, clean, marked, split, with_choices
from dialogue.replies import Label, Message

LIMITS_HERE = LIMITS["telegram"]
KEPT = "!"
"""Ends the data of one button of a message that must stay: a tap on that message never replaces it.

So a reminder of weeks ago says so itself, and nothing about sent messages has to be looked up.
"""

_STYLES = {"good": "success", "danger": "danger"}
_THREE_IN_A_ROW, _TWO_IN_A_ROW = 9, 17  # columns a label may take, so that a small phone shows it whole


def compose(message: Message) -> list[Payload]:
    """The message in parts; the buttons, or the file with them, on the last."""
    text = marked(clean(message.text))
    rows = _rows(message.labels) if _fit(message.labels) else ()
    parts = split(text if rows else with_choices(text, message.labels), LIMITS_HERE)
    if message.file and (len(parts) > 1 or LIMITS_HERE.length(parts[0].text) > (LIMITS_HERE.caption or 0)):
        parts.append(Marked(""))
    last = len(parts) - 1
    replaces = not (message.keep or last or message.file)
    return [
        Payload(
            text=part.text,
            body=_body(part, message if place == last else Message(""), rows if place == last else ()),
            plain=_plain(part, message.labels if rows and place == last else ()),
            rows=rows if place == last else (),
            replaces=replaces,
            silent=message.silent,
            file=message.file if place == last else None,
        )
        for place, part in enumerate(parts)
    ]


def _body(part: Marked, message: Message, rows: Sequence[Sequence[Label]]) -> bytes:
    """A part with what of the message stands under it."""
    body: dict[str, Any] = {"caption" if message.file else "text": part.html() if part.spans else part.text}
    if part.spans:
        body["parse_mode"] = "HTML"
    if not message.file:
        body["link_preview_options"] = {"is_disabled": True}
    if rows:
        kept = _speaker(message.labels) if message.keep else None
        body["reply_markup"] = {"inline_keyboard": [[_button(one, kept=one is kept) for one in row] for row in rows]}
    return orjson.dumps(body)


def _plain(part: Marked, labels: Sequence[Label]) -> bytes:
    """The same without anything that can be refused: no markup, no buttons; numbers instead, where there is room."""
    text = with_choices(Marked(part.text), labels).text
    if LIMITS_HERE.length(text) > LIMITS_HERE.text:
        text = part.text
    return orjson.dumps({"text": text, "link_preview_options": {"is_disabled": True}})


def _fit(labels: Sequence[Label]) -> bool:
    """Whether all choices can be buttons."""
    if sum(len(orjson.dumps(_button(label, kept=True))) + 3 for label in labels) > (LIMITS_HERE.keyboard_bytes or 0):
        return False  # each with a comma and, in a row of its own, brackets
    return 0 < len(labels) <= LIMITS_HERE.buttons and all(
        label.text.strip()
        and (label.url.startswith(("https://", "http://", "tg://")) if label.url else _data_fits(label.data))
        for label in labels
    )


def _data_fits(data: str) -> bool:
    return 0 < len(data.encode()) <= LIMITS_HERE.data_bytes


def _rows(labels: Sequence[Label]) -> tuple[tuple[Label, ...], ...]:
    """Short labels up to three in a row, long ones alone."""
    rows: list[list[Label]] = []
    room = 0
    for label in labels:
        room = min(room, _in_a_row(label))
        if not rows or len(rows[-1]) >= room:
            rows.append([])
            room = _in_a_row(label)
        rows[-1].append(label)
    return tuple(map(tuple, rows))


def _speaker(labels: Sequence[Label]) -> Label | None:
    """The button that says for its whole message that it stays: the last of a journey, else the last with room."""
    able = [label for label in labels if not label.url and len(label.data.encode()) < LIMITS_HERE.data_bytes]
    of_journeys = [label for label in able if not label.data.startswith("cmd:")]
    return next(reversed(of_journeys or able), None)


def _in_a_row(label: Label) -> int:
    columns = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in label.text)
    return 3 if columns <= _THREE_IN_A_ROW else 2 if columns <= _TWO_IN_A_ROW else 1


def _button(label: Label, *, kept: bool) -> dict[str, str]:
    button = {"text": clean(label.text)}
    button |= {"url": label.url} if label.url else {"callback_data": label.data + KEPT * kept}
    return button | ({"style": _STYLES[label.style]} if label.style in _STYLES else {})
