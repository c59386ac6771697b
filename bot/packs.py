"""Sheets that an organisation prints, made of words that are ready. Nothing personal is in them.

The fonts are those of the system (Debian: fonts-noto-core, fonts-noto-cjk). Text runs through HarfBuzz, so that Arabic
is joined and runs from the right.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, cast

from fpdf import FPDF
from fpdf.bidi import BidiParagraph, auto_detect_base_direction
from fpdf.enums import Align, MethodReturnValue, TextDirection, XPos, YPos
from fpdf.fonts import TTFFont
from fpdf.line_break import Fragment

from bot.codes import qr_png

FONTS = Path("/usr/share/fonts")
"""Where Debian and its relatives keep them."""
_LATIN = ("NotoSans-Regular.ttf",)
_BY_LANGUAGE = {
    "ar": ("NotoNaskhArabic-Regular.ttf",),
    "am": ("NotoSansEthiopic-Regular.ttf",),
    "zh": ("NotoSansCJK-Regular.ttc",),
}
_SIMPLIFIED = 2
"""Which font of the collection of Chinese, Japanese and Korean has the shapes of simplified Chinese."""
_A5 = (148.0, 210.0)
_MARGIN, _QR = 12.0, 45.0
"""Millimetres."""
_ROOM = 210.0 - 2 * _MARGIN - _QR - 12.0
"""Millimetres for the words: the code stands below them, with its link."""
_LINE, _GAP, _TITLE = 0.55, 0.25, 1.35
"""Millimetres a line, and between paragraphs, for each point of the letters; how much larger the first is."""
_SIZES = (20.0, 18.0, 16.0, 14.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
"""Points of the letters below the first paragraph, the largest that fits is taken."""
_IDEOGRAPHS = "\u3000-\u303f\u3400-\u9fff\uff00-\uffef"
_CLOSES = "\u3001-\u3011\uff01-\uff07\uff09-\uff20\uff5b-\uff65”’"
_PIECE = re.compile(rf"(?:[（《“]*[{_IDEOGRAPHS}]|\s*[^\s{_IDEOGRAPHS}]+)[{_CLOSES}]*|\s+")
"""What stays together on a line of Chinese: a character with what opens before it and closes after it; a word."""
_FROM_LEFT, _FROM_RIGHT, _FROM_EITHER, _END = "\u2066", "\u2067", "\u2068", "\u2069"
"""Where a part begins that has a direction of its own, and where it ends (Unicode Standard Annex 9)."""
_DIRECTIONS = frozenset("\u200e\u200f\u2066\u2067\u2068\u2069")
_UNSEEN = re.compile("[\u200b-\u200f\u2060-\u2069]")


class FontMissing(Exception):
    """A font that a language is written with is not on this machine; the message says how to get it."""


class _Page(FPDF):
    """Says before each line in which font it begins: fpdf2 forgets that the line before may have ended in another."""

    def _preload_bidirectional_text(self, text: str, markdown: bool) -> Sequence[Fragment]:
        """Each line in runs of one direction, so ordered that turning them about gives the order of Unicode: fpdf2 by
        itself knows no direction within another one.
        """
        base = self.text_shaping["direction"] if self.text_shaping else None
        if not (self.text_shaping and base):
            return super()._preload_bidirectional_text(text, markdown)
        self.text_shaping["paragraph_direction"] = base
        fragments: list[Fragment] = []
        for number, line in enumerate(text.split("\n")):
            for run, direction in [("\n", base)][:number] + _runs(line, base):
                self.text_shaping["fragment_direction"] = direction
                fragments += self._preload_font_styles(run, markdown)
        return fragments

    def _render_styled_text_line(self, *args: Any, **given: Any) -> Any:
        if self.page:
            self._out(self._set_font_for_page(self.current_font, self.font_size_pt))  # type: ignore[arg-type]  # one is set
        return super()._render_styled_text_line(*args, **given)


def _runs(line: str, base: TextDirection) -> list[tuple[str, TextDirection]]:
    """A line in runs of one direction, each from its beginning; the first is where the line begins."""
    seen = BidiParagraph(text=line, base_direction=base, preserve_bn_chars=True).get_reordered_characters()
    runs: list[tuple[str, TextDirection]] = []
    for from_right, letters in groupby(seen, key=lambda letter: letter.embedding_level % 2 == 1):
        text = "".join(letter.character for letter in letters if letter.character not in _DIRECTIONS)
        direction = TextDirection.RTL if from_right else TextDirection.LTR
        runs += [(text[::-1] if from_right else text, direction)] if text else []
    return runs[::-1] if base is TextDirection.RTL else runs


def sheet(paragraphs: Sequence[str], *, link: str, language: str, right_to_left: bool) -> bytes:
    """An A5 sheet: the paragraphs, the first of them larger, and a QR code with its link in letters. A PDF.

    The letters are as large as one page allows. Raises FontMissing.
    """
    page = _Page(format=_A5)
    page.set_margins(_MARGIN, _MARGIN)
    page.set_auto_page_break(auto=False)
    page.set_lang(language)
    try:
        _use_fonts(page, language, "".join(paragraphs))
        # Said outright: a paragraph that is all one isolated part would not tell.
        page.set_text_shaping(use_shaping_engine=True, direction="rtl" if right_to_left else "ltr")
        page.add_page()
        size = next((size for size in _SIZES if _height(page, paragraphs, size) <= _ROOM), _SIZES[-1])
        _draw_words(page, paragraphs, size, Align.R if right_to_left else Align.L)
        _draw_code(page, link)
        return bytes(page.output())
    finally:
        _let_go_of_fonts(page)


def _height(page: FPDF, paragraphs: Sequence[str], size: float) -> float:
    """How high these paragraphs are, in millimetres."""
    height = 0.0
    for letters, paragraph in _sized(paragraphs, size):
        page.set_font(size=letters)
        taken = page.multi_cell(
            0, letters * _LINE, _broken(page, paragraph), dry_run=True, output=MethodReturnValue.HEIGHT
        )
        height += cast(float, taken) + size * _GAP
    return height


def _draw_words(page: FPDF, paragraphs: Sequence[str], size: float, align: Align) -> None:
    for letters, paragraph in _sized(paragraphs, size):
        page.set_font(size=letters)
        words = _broken(page, paragraph)
        page.multi_cell(0, letters * _LINE, words, align=align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        page.ln(size * _GAP)


def _broken(page: FPDF, paragraph: str) -> str:
    """In lines: in Chinese there are no spaces at which they could be broken, and where directions meet each line is
    ordered by itself.
    """
    from_right = page.text_shaping is not None and page.text_shaping["direction"] is TextDirection.RTL
    if not from_right and not re.search(f"[{_IDEOGRAPHS}]", paragraph):
        return paragraph
    lines = [""]
    for piece in _PIECE.findall(_outright(paragraph) if from_right else _UNSEEN.sub("", paragraph)):
        if lines[-1] and page.get_string_width(lines[-1] + piece) > page.epw - 2 * page.c_margin:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return "\n".join(_closed(line.rstrip() for line in lines))


def _outright(paragraph: str) -> str:
    """Isolated parts with their direction said, so that what is left of one on another line has it too."""

    def opened(found: re.Match[str]) -> str:
        direction = auto_detect_base_direction(paragraph[found.end() :], stop_at_pdi=True)
        return _FROM_LEFT if direction is TextDirection.LTR else _FROM_RIGHT

    return re.sub(_FROM_EITHER, opened, paragraph)


def _closed(lines: Iterable[str]) -> Iterator[str]:
    """Lines that each close the parts they open, and open again those that go on."""
    opened: list[str] = []
    for line in lines:
        before = "".join(opened)
        for letter in line:
            if letter in (_FROM_LEFT, _FROM_RIGHT):
                opened.append(letter)
            elif letter == _END and opened:
                opened.pop()
        yield before + line + _END * len(opened)


def _sized(paragraphs: Sequence[str], size: float) -> Iterator[tuple[float, str]]:
    """Each paragraph with the size of its letters."""
    return ((size * _TITLE if place == 0 else size, paragraph) for place, paragraph in enumerate(paragraphs))


def _draw_code(page: FPDF, link: str) -> None:
    """The code in the middle below the words, its link in letters below it."""
    page.image(io.BytesIO(qr_png(link)), x=(page.w - _QR) / 2, y=page.get_y() + 2, w=_QR, h=_QR)
    page.set_y(page.get_y() + _QR + 4)
    page.set_font("latin", size=9)
    page.set_text_shaping(use_shaping_engine=True, direction="ltr")
    page.cell(0, 6, link, align=Align.C, link=link)


def _use_fonts(page: FPDF, language: str, words: str = "") -> None:
    """The font of the language; others for what it lacks of these words: a name may be in another script."""
    files = {"latin": _LATIN, **_BY_LANGUAGE}
    own = language if language in _BY_LANGUAGE else "latin"
    lacking = set(map(ord, _UNSEEN.sub("", words)))
    for name in dict.fromkeys((own, "latin", *files)):
        if name in (own, "latin") or lacking:
            font = files[name][0]
            page.add_font(name, fname=_font(font), collection_font_number=_SIMPLIFIED if font.endswith("ttc") else 0)
            lacking -= cast(TTFFont, page.fonts[name]).cmap.keys()
    page.set_fallback_fonts([name for name in page.fonts if name != own])
    page.set_font(own)
    page.set_text_shaping(use_shaping_engine=True)


def missing_fonts() -> list[str]:
    """What is wrong with the fonts that sheets are drawn with, a line each, with what mends it."""
    found: list[str] = []
    for (name,) in (_LATIN, *_BY_LANGUAGE.values()):
        try:
            _font(name)
        except FontMissing as error:
            found.append(str(error))
    return found


def _let_go_of_fonts(page: FPDF) -> None:
    """They are read from their files as long as they are open."""
    for font in page.fonts.values():
        if isinstance(font, TTFFont):
            font.ttfont.close()


@cache
def _font(name: str) -> Path:
    found = next(FONTS.rglob(name), None)
    if found is None:
        raise FontMissing(f"{name} is missing below {FONTS}: install fonts-noto-core and fonts-noto-cjk")
    return found
