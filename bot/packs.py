"""Sheets and QR codes: what an organisation prints, made of words that are ready. Nothing personal is in them.

The fonts are those of the system (Debian: fonts-noto-core, fonts-noto-cjk). Text runs through HarfBuzz, so that Arabic
is joined and runs from the right.
"""

import io
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import segno
from fpdf import FPDF
from fpdf.enums import Align

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
_SIZES = (20.0, 18.0, 16.0, 14.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
"""Points of the letters below the first paragraph, the largest that fits is taken."""
_MAY_BREAK = "\u200b"
_IDEOGRAPH = re.compile("([\u3400-\u9fff\u3000-\u303f\uff00-\uffef])(?![\u3001-\u3011\uff01-\uff20\uff5b-\uff65”’])")
"""After these a line of Chinese may end, but not before what closes."""


class FontMissing(Exception):
    """A font that a language is written with is not on this machine; the message says how to get it."""


def qr_png(link: str) -> bytes:
    """A QR code as a picture that can be printed and sent."""
    made = io.BytesIO()
    segno.make(link, error="m", micro=False).save(made, kind="png", scale=12, border=4)
    return made.getvalue()


def qr_svg(link: str) -> bytes:
    """A QR code that is sharp at any size."""
    made = io.BytesIO()
    segno.make(link, error="m", micro=False).save(made, kind="svg", scale=10, border=4, xmldecl=True)
    return made.getvalue()


def sheet(paragraphs: Sequence[str], *, link: str, language: str, right_to_left: bool) -> bytes:
    """An A5 sheet: the paragraphs, the first of them larger, and a QR code with its link in letters. A PDF.

    The letters get smaller until all of it is on one page. Raises FontMissing.
    """
    drawn = (_drawn(paragraphs, link, language, size, right_to_left=right_to_left) for size in _SIZES)
    return bytes(_first_of_one_page(drawn).output())


def _first_of_one_page(drawn: Iterator[FPDF]) -> FPDF:
    """The first that is on one page, or the last, drawn as late as possible."""
    made = next(drawn)
    while made.page_no() > 1 and (smaller := next(drawn, None)):
        made = smaller
    return made


def _drawn(paragraphs: Sequence[str], link: str, language: str, size: float, *, right_to_left: bool) -> FPDF:
    page = FPDF(format=_A5)
    page.set_margins(_MARGIN, _MARGIN)
    page.set_auto_page_break(auto=True, margin=_MARGIN)
    page.set_lang(language)
    _use_fonts(page, language)
    page.add_page()
    align = Align.R if right_to_left else Align.L
    for place, paragraph in enumerate(paragraphs):
        letters = size * 1.35 if place == 0 else size
        page.set_font(size=letters)
        words = _IDEOGRAPH.sub(rf"\1{_MAY_BREAK}", paragraph)
        page.multi_cell(0, letters * 0.55, words, align=align, new_x="LMARGIN", new_y="NEXT")
        page.ln(size * 0.25)
    _draw_code(page, link)
    return page


def _draw_code(page: FPDF, link: str) -> None:
    """The code in the middle below the words, its link in letters below it."""
    if page.get_y() + _QR + 3 * _MARGIN / 2 > page.h - _MARGIN:
        page.add_page()
    page.image(io.BytesIO(qr_png(link)), x=(page.w - _QR) / 2, y=page.get_y() + 2, w=_QR, h=_QR)
    page.set_y(page.get_y() + _QR + 4)
    page.set_font("latin", size=9)
    page.set_text_shaping(use_shaping_engine=True, direction="ltr")
    page.cell(0, 6, link, align=Align.C, link=link)


def _use_fonts(page: FPDF, language: str) -> None:
    page.add_font("latin", fname=_font(_LATIN[0]))
    own = _BY_LANGUAGE.get(language)
    if own:
        page.add_font("own", fname=_font(own[0]), collection_font_number=_SIMPLIFIED if own[0].endswith("ttc") else 0)
        page.set_fallback_fonts(["latin"])
    page.set_font("own" if own else "latin")
    page.set_text_shaping(use_shaping_engine=True)


@cache
def _font(name: str) -> Path:
    found = next(FONTS.rglob(name), None)
    if found is None:
        raise FontMissing(f"{name} is missing below {FONTS}: install fonts-noto-core and fonts-noto-cjk")
    return found
