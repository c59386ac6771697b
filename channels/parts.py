"""A message in parts as long as an app takes them: the markup read, the text cut where it hurts least."""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from channels.limits import Limits
from dialogue.replies import Label

_TAG = re.compile(r"<(/?)([bi])>")
_BREAKS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\n\s*\n",  # a paragraph
        r"\n",
        r"[.!?…؟۔।။።:][\"'”’»)\]\u2069]*\s+|[。！？]",  # a sentence, in the scripts we have
        r"\s+",
    )
)
_LATEST_GRAPHEME = 64  # a "character" longer than this is an attack, not a character
_JOINER = "\u200d"
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))  # two of them make a flag


@dataclass(frozen=True, slots=True)
class Span:
    """A marked piece of text: code points from `start` to `end`."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A text without its tags, and the pieces that they marked, the outer before the inner."""

    text: str
    spans: tuple[Span, ...] = ()

    def html(self) -> str:
        """The text with tags and escapes again."""
        return "".join(self._written()) if self.spans else html.escape(self.text, quote=False)

    def _written(self) -> Iterator[str]:
        opened: list[Span] = []
        waiting = list(self.spans)
        at = 0
        while waiting or opened:
            opens = not opened or (waiting and waiting[0].start < opened[-1].end)
            place = waiting[0].start if opens else opened[-1].end
            yield html.escape(self.text[at:place], quote=False)
            at = place
            if opens:
                opened.append(waiting.pop(0))
                yield f"<{opened[-1].tag}>"
            else:
                yield f"</{opened.pop().tag}>"
        yield html.escape(self.text[at:], quote=False)


def clean(text: str) -> str:
    """The text with what no app and no database takes (half surrogate pairs, NUL) replaced by U+FFFD."""
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def marked(source: str) -> Marked:
    """Read a text of `<b>`, `<i>` and escapes; a tag that is never closed ends with the text."""
    texts: list[str] = []
    spans: list[Span] = []
    opened: list[tuple[int, str]] = []
    length = at = 0
    for tag in _TAG.finditer(source):
        texts.append(html.unescape(source[at : tag.start()]))
        length += len(texts[-1])
        at = tag.end()
        if not tag[1]:
            opened.append((length, tag[2]))
        elif opened:
            start, name = opened.pop()
            spans.append(Span(start, length, name))
    texts.append(html.unescape(source[at:]))
    length += len(texts[-1])
    spans += [Span(start, length, name) for start, name in opened]
    spans.sort(key=lambda span: (span.start, -span.end))
    return Marked("".join(texts), tuple(span for span in spans if span.start < span.end))


def plain(source: str) -> str:
    """The words of a text with markup."""
    return marked(source).text


def numbered(labels: Sequence[Label]) -> str:
    """Choices for an app without buttons: `n. label`, an address on a line of its own."""
    return "\n".join(
        f"{number}. {label.text}" + (f"\n{label.url}" if label.url else "") for number, label in enumerate(labels, 1)
    )


def with_choices(text: Marked, labels: Sequence[Label]) -> Marked:
    """The text with the choices as a numbered list below it."""
    if not labels:
        return text
    return Marked("\n\n".join(filter(None, [text.text, clean(numbered(labels))])), text.spans)


def split(text: Marked, limits: Limits) -> list[Marked]:
    """The text in parts that the app takes; one part, perhaps empty, where it fits."""
    parts: list[Marked] = []
    at = 0
    while at < len(text.text):
        end = _cut(text, at, limits)
        part = _piece(text, at, end)
        if part.text:
            parts.append(part)
        at = end
    return parts or [Marked("")]


def paragraphs(text: Marked) -> list[Marked]:
    """The text at its empty lines; markup that goes on is closed and opened again."""
    places = [0, *(gap.end() for gap in _BREAKS[0].finditer(text.text)), len(text.text)]
    pieces = [_piece(text, start, end) for start, end in pairwise(places)]
    return [piece for piece in pieces if piece.text]


def _piece(text: Marked, start: int, end: int) -> Marked:
    """Part of a marked text, without the white space around it."""
    words = text.text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    end = start + len(words)
    clipped = (
        Span(max(span.start, start) - start, min(span.end, end) - start, span.tag)
        for span in text.spans
        if span.start < end and span.end > start
    )
    return Marked(words, tuple(span for span in clipped if span.start < span.end))


def _cut(text: Marked, at: int, limits: Limits) -> int:
    """Where the part that begins at `at` ends."""
    end = _reach(text.text, at, limits)
    if limits.entities is not None:
        within = [span for span in text.spans if span.end > at]
        if len(within) > limits.entities:
            end = min(end, max(within[limits.entities].start, at + 1))
    if end >= len(text.text):
        return len(text.text)
    outside = _outside(text.spans)
    for allowed in (outside, lambda place: True):
        for pattern in _BREAKS:
            places = [match.end() for match in pattern.finditer(text.text, at, end + 1) if match.end() <= end]
            good = [place for place in places if place - at > (end - at) // 4 and allowed(place)]
            if good:
                return good[-1]
    return _whole_character(text.text, at, end)


def _outside(spans: Sequence[Span]) -> Callable[[int], bool]:
    return lambda place: not any(span.start < place < span.end for span in spans)


def _reach(text: str, at: int, limits: Limits) -> int:
    """The last place that a part beginning at `at` can reach, as the app counts."""
    window = text[at : at + limits.text]
    if limits.length(window) > limits.text:  # only where characters count double
        window = window.encode("utf-16-le")[: 2 * limits.text].decode("utf-16-le", "ignore")
    return at + len(window)


def _whole_character(text: str, at: int, end: int) -> int:
    """The last place up to `end` that is not inside what a reader sees as one character."""
    for place in range(end, max(at, end - _LATEST_GRAPHEME), -1):
        if not _joined(text, at, place):
            return place
    return end


def _joined(text: str, at: int, place: int) -> bool:
    """Whether the characters before and after a place are seen as one: accents, joined emoji, flags, skin colours."""
    before, after = text[place - 1], text[place]
    if unicodedata.category(after).startswith("M") or _JOINER in {before, after}:
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff":
        return True
    flags = text[at:place]
    return after in _FLAG_LETTERS and (len(flags) - len(flags.rstrip(_FLAG_LETTERS))) % 2 == 1
