"""The shape of a chat line in HTML: its words, its choices with their numbers, its file."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dialogue.replies import Label
from web.site import ChatLine

PAGE_BYTES = 6_000
"""About how many bytes of conversation a page begins with; older lines are one tap away."""

_CHOICE_BYTES = 150  # what the markup around a choice or a line takes
_PARAGRAPHS = re.compile(r"\n\s*\n")
# An escaped `&` belongs to an address; other entities, quotes and marks of direction end it.
_ADDRESS = re.compile("(?:https?://|mailto:)(?:&amp;|[^\\s<>\"'&\u200e\u200f\u2066-\u2069])+", re.IGNORECASE)
_AFTER_ADDRESS = ".,;:!?)]}»”’،؛؟。，；：！？）】」"


@dataclass(frozen=True, slots=True)
class Shown:
    """A chat line as the template lays it out."""

    id: int
    mine: bool
    language: str
    direction: str
    html: Markup
    choices: tuple[tuple[int | None, Label], ...]
    """Each with the number that answers it; without one when only the tap does."""
    keep: bool
    file: str | None
    """The name of the file that goes with it."""


def show(lines: Sequence[ChatLine]) -> list[Shown]:
    """Every line, newest last. Only the newest choices have numbers; older ones stay on what is to be kept."""
    newest = max((line.id for line in lines if line.message.labels), default=None)
    return [_show(line, newest) for line in lines]


def newest_lines(lines: Sequence[ChatLine], limit: int = PAGE_BYTES) -> Sequence[ChatLine]:
    """The newest lines that a small page has room for; at least one, if there is any."""
    room, first = limit, len(lines)
    for line in reversed(lines):
        room -= _size(line)
        if room < 0 and first < len(lines):
            break
        first -= 1
    return lines[first:]


def _size(line: ChatLine) -> int:
    labels = sum(len(label.text.encode()) + _CHOICE_BYTES for label in line.message.labels)
    return len(line.message.text.encode("utf-8", "replace")) + labels + _CHOICE_BYTES


def _show(line: ChatLine, newest: int | None) -> Shown:
    message = line.message
    return Shown(
        id=line.id,
        mine=line.mine,
        language=message.language,
        direction="rtl" if message.right_to_left else "ltr",
        html=paragraphs(message.text),
        choices=_choices(message.labels, numbered=line.id == newest) if message.keep or line.id == newest else (),
        keep=message.keep,
        file=message.file.name if message.file else None,
    )


def _choices(labels: Sequence[Label], *, numbered: bool) -> tuple[tuple[int | None, Label], ...]:
    """A label that opens an address is no answer, but counts: answer n is choice n in reading order."""
    return tuple((n if numbered and label.url is None else None, label) for n, label in enumerate(labels, 1))


def paragraphs(text: str) -> Markup:
    """The HTML of a message as paragraphs, with its web and mail addresses to be tapped."""
    parts = _PARAGRAPHS.split(text.strip())
    linked = "".join(f"<p>{_ADDRESS.sub(_link, part)}</p>" for part in parts if part)
    return Markup(linked)  # noqa: S704  # `Message.text` is HTML with everything escaped but <b> and <i>


def _link(found: re.Match[str]) -> str:
    """The address as a link; punctuation that ends a sentence is not of it. It is HTML and escaped already."""
    url = found[0].rstrip(_AFTER_ADDRESS)
    if url.count("(") > url.count(")") and found[0][len(url) :].startswith(")"):
        url += ")"
    shown = url.removeprefix("mailto:")
    return f'<a href="{url}" rel="noopener noreferrer" dir="ltr">{shown}</a>{found[0][len(url) :]}'
