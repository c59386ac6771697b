"""Sheets and codes that organisations print."""

import io
import re
from pathlib import Path

import pytest
import segno
from fpdf import FPDF
from fpdf.enums import TextDirection
from fpdf.line_break import TextLine

from bot import packs
from bot.codes import qr_png, qr_svg
from bot.packs import FontMissing, sheet

LINK = "https://t.me/passerelle_bot?start=n_abcdefgh-e_arab-review-2021"
WORDS = {
    "en": ("The review meets", "It meets on Wednesday, 24 February 2021.", "Relayed by Casa del Migrante"),
    "ar": ("يجتمع مؤتمر الاستعراض", "يجتمع يوم الأربعاء 24 فبراير 2021.", "\u2068Casa del Migrante\u2069"),
    "es": ("La revisión se reúne", "¡Inscríbase antes del 10 de febrero!", "Niñez — Casa del Migrante"),
    "zh": (
        "阿拉伯区域审查会议",
        "审查会议将于2021年2月24日星期三举行。请在2月10日前登记。",
        "由 Casa del Migrante 转发",
    ),
    "am": ("የአረብ ክልል ግምገማ ጉባኤ", "ጉባኤው ረቡዕ ይካሄዳል።", "Casa del Migrante"),
    "ru": ("Региональный обзор", "Зарегистрируйтесь до 10 февраля.", "Casa del Migrante"),
}
FONTS = {"ar": b"NotoNaskhArabic", "zh": b"NotoSansCJK", "am": b"NotoSansEthiopic"}


@pytest.mark.parametrize("language", WORDS)
def test_a_sheet_is_one_page_of_a5_in_the_letters_of_its_language(language: str) -> None:
    made = sheet(WORDS[language], link=LINK, language=language, right_to_left=language == "ar")
    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") == 1
    assert re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", made)[0] == (b"419.53", b"595.28")
    assert FONTS.get(language, b"NotoSans") in made
    assert LINK.encode() in made  # the address below the code can be tapped


@pytest.mark.parametrize(
    ("language", "words"), [("en", "A long line of words. "), ("ar", "سطر طويل من الكلمات. "), ("zh", "很长的一行字。")]
)
def test_the_letters_get_smaller_until_all_is_on_one_page(language: str, words: str) -> None:
    long = (words * 3, *[words * 8] * 4)
    made = sheet(long, link=LINK, language=language, right_to_left=language == "ar")
    assert made.count(b"/Type /Page\n") == 1


def test_arabic_letters_are_joined() -> None:
    """The same letters take less room joined than one by one: HarfBuzz has chosen the forms that join."""
    page = FPDF()
    packs._use_fonts(page, "ar")
    page.set_font(size=20)
    word = "\u0645\u0624\u062a\u0645\u0631"
    joined = page.get_string_width(word)
    apart = sum(page.get_string_width(letter) for letter in word)
    packs._let_go_of_fonts(page)
    assert joined < 0.9 * apart


def test_every_letter_of_every_language_has_a_shape(caplog: pytest.LogCaptureFixture) -> None:
    for language, words in WORDS.items():
        sheet(words, link=LINK, language=language, right_to_left=language == "ar")
    assert [record.message for record in caplog.records if "glyph" in record.message] == []


def test_a_name_in_another_script_has_its_letters(caplog: pytest.LogCaptureFixture) -> None:
    made = sheet(
        ("Difundido por جمعية المهاجرين", "由移民之家转发", "ድርጅት"), link=LINK, language="es", right_to_left=False
    )
    assert all(font in made for font in FONTS.values())
    assert [record.message for record in caplog.records if "glyph" in record.message] == []


def test_a_text_that_is_isolated_as_a_whole_still_runs_from_its_side(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []

    def watched(page: FPDF, line: TextLine, *given: object, **named: object) -> bool:
        lines.append("".join("".join(part.characters) for part in line.get_ordered_fragments()))
        return True

    monkeypatch.setattr(packs._Page, "_render_styled_text_line", watched)
    sheet(("\u2068يجتمع يومي 24 و25 فبراير 2021\u2069",), link=LINK, language="ar", right_to_left=True)
    shown = [re.sub("[\u2066-\u2069]", "", line) for line in lines]
    assert re.findall(r"\d+|يجتمع", shown[0]) == ["2021", "25", "24", "يجتمع"]  # from the left


def test_a_line_of_chinese_ends_after_a_character_and_never_before_what_closes() -> None:
    page = FPDF(format=(60, 200))
    packs._use_fonts(page, "zh")
    page.add_page()
    page.set_font(size=14)
    lines = packs._broken(
        page, "审查会议将于2021年2月24日（星期三）举行。请在2月10日前登记：https://example.org。"
    ).split("\n")
    packs._let_go_of_fonts(page)
    assert len(lines) > 3
    assert "2021" in "|".join(lines)
    assert not any(line[0] in "，。）：" or line[-1] == "（" for line in lines)


def test_codes_carry_the_link() -> None:
    made = segno.make(LINK, error="m", micro=False)
    svg, png = io.BytesIO(), io.BytesIO()
    made.save(svg, kind="svg", scale=10, border=4)
    made.save(png, kind="png", scale=12, border=4)
    assert (qr_svg(LINK), qr_png(LINK)) == (svg.getvalue(), png.getvalue())
    assert qr_png(LINK)[:8] == b"\x89PNG\r\n\x1a\n"


def test_all_fonts_are_there() -> None:
    assert packs.missing_fonts() == []


def test_a_font_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "FONTS", tmp_path)
    packs._font.cache_clear()
    assert len(packs.missing_fonts()) == 4
    with pytest.raises(FontMissing, match=r"NotoSans-Regular.ttf is missing .* install fonts-noto-core"):
        sheet(WORDS["en"], link=LINK, language="en", right_to_left=False)
    packs._font.cache_clear()


def test_a_phrase_from_the_left_is_drawn_from_the_left_with_what_runs_from_the_right_in_it() -> None:
    line = "بيت: \u2066Casa (بيت) del\u2069"
    rtl, ltr = TextDirection.RTL, TextDirection.LTR
    assert packs._runs(line, rtl) == [("بيت: ", rtl), (") del", ltr), ("بيت", rtl), ("Casa (", ltr)]
    assert packs._runs("a بيت", ltr) == [("a ", ltr), ("بيت", rtl)]


def test_what_goes_on_in_the_next_line_keeps_its_direction() -> None:
    assert packs._outright("بيت \u2068Casa\u2069 \u2068بيت\u2069") == "بيت \u2066Casa\u2069 \u2067بيت\u2069"
    assert list(packs._closed(["بيت \u2066Casa", "بيت\u2069 x"])) == ["بيت \u2066Casa\u2069", "\u2066بيت\u2069 x"]
