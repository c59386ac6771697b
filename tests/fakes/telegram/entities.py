"""Telegram's HTML: what it shows, and how it complains. Lengths and offsets count UTF-16 code units."""

import html
import re
from dataclasses import dataclass
from typing import Any

_TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "blockquote": "blockquote", "tg-spoiler": "spoiler",
}  # fmt: skip
_NEXT = re.compile(r"<|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
_END_OF_NAME = re.compile(r"[\s>]|$")

MOST_ENTITIES = 100


class EntityError(ValueError):
    """The markup is wrong; the text is Telegram's own."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A piece of marked text."""

    type: str
    offset: int
    length: int

    def to_json(self) -> dict[str, Any]:
        return {"type": self.type, "offset": self.offset, "length": self.length}


def units(text: str) -> int:
    """How long Telegram says a text is: UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(source: str) -> tuple[str, list[Entity]]:
    """The text as it is shown, and its pieces of markup. Raises EntityError in Telegram's words."""
    if "<" not in source and "&" not in source:
        return source, []
    shown: list[str] = []
    length = at = 0
    opened: list[tuple[str, int]] = []
    entities: list[Entity] = []
    while match := _NEXT.search(source, at):
        shown.append(source[at : match.start()])
        length += units(shown[-1])
        if match.group() != "<":
            shown.append(html.unescape(match.group()))
            length += units(shown[-1])
            at = match.end()
            continue
        at = _tag(source, match.start(), length, opened, entities)
    if opened:
        raise EntityError(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    shown.append(source[at:])
    return "".join(shown), sorted(entities, key=lambda entity: (entity.offset, -entity.length))


def _tag(source: str, start: int, length: int, opened: list[tuple[str, int]], entities: list[Entity]) -> int:
    """Read the tag at `start`; where the text goes on."""
    place = len(source[:start].encode("utf-8", "surrogatepass"))
    closing = source.startswith("</", start)
    if closing and not opened:
        raise EntityError(f"Unexpected end tag at byte offset {place}")
    name_end = _END_OF_NAME.search(source, start + 1)
    name = source[start + 1 + closing : name_end.start() if name_end else None].lower()
    end = source.find(">", start)
    if end < 0:
        raise EntityError(f"Unclosed {'end' if closing else 'start'} tag at byte offset {place}")
    if not closing:
        if name not in _TAGS:
            raise EntityError(f'Unsupported start tag "{name}" at byte offset {place}')
        opened.append((name, length))
        return end + 1
    expected, offset = opened.pop()
    if name not in {"", expected}:
        raise EntityError(f'Unmatched end tag at byte offset {place}, expected "</{expected}>", found "</{name}>"')
    if length > offset:
        entities.append(Entity(_TAGS[expected], offset, length - offset))
    return end + 1
