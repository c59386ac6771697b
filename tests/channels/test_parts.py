import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.limits import LIMITS, Limits
from channels.parts import Marked, Span, clean, marked, numbered, paragraphs, plain, split
from dialogue.replies import Label

SMALL = Limits("a test", LIMITS["telegram"].checked_on, text=40, text_unit="utf16", buttons=0, entities=3)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", Marked("")),
        ("a &lt; b &amp;amp; &#x41;", Marked("a < b &amp; A")),
        ("<b>a</b>b", Marked("ab", (Span(0, 1, "b"),))),
        ("<b>a<i>b</i></b>", Marked("ab", (Span(0, 2, "b"), Span(1, 2, "i")))),
        ("<i><b>a</b></i>", Marked("a", (Span(0, 1, "b"), Span(0, 1, "i")))),
        ("<b></b>a", Marked("a")),
        ("<b>never closed", Marked("never closed", (Span(0, 12, "b"),))),
        ("</b>never opened", Marked("never opened")),
        ("<u>unknown</u>", Marked("<u>unknown</u>")),
    ],
)
def test_markup_is_read(source: str, expected: Marked) -> None:
    assert marked(source) == expected


@pytest.mark.parametrize("source", ["<b>a</b> b", "<b>a <i>b &lt;</i></b><i>c</i>", "a &amp; b", "<b>a</b><b>b</b>"])
def test_markup_is_written_as_it_was_read(source: str) -> None:
    assert marked(source).html() == source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("as it is ü 😀", "as it is ü 😀"),
        ("half \ud83d", "half \ufffd"),
        ("two halves \ud83d\ude00", "two halves 😀"),
        ("a\x00b", "a\ufffdb"),
    ],
)
def test_what_no_app_takes_is_replaced(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_choices_become_a_list() -> None:
    assert (
        numbered([Label("a", "Yes"), Label("", "Open", url="https://a.example")])
        == "1. Yes\n2. Open\nhttps://a.example"
    )


words = st.text(st.sampled_from("ab .!?\n<&😀👨\u200d\u0301é字🇯🇴"), max_size=400)
sources = st.lists(
    st.one_of(words.map(html.escape), words.map(lambda text: f"<b>{html.escape(text)}</b>")), max_size=8
).map("".join)


@given(sources)
def test_parts_hold_every_word_and_fit(source: str) -> None:
    text = marked(source)

    parts = split(text, SMALL)

    assert "".join("".join(part.text.split()) for part in parts) == "".join(text.text.split())
    for part in parts:
        assert SMALL.length(part.text) <= SMALL.text
        assert len(part.spans) <= 3
        assert plain(part.html()) == part.text
        assert part.text == part.text.strip()


def test_paragraphs() -> None:
    text = marked("a <b>b\n\nc\nd</b>\n \n\n<i>e</i>\n")

    assert [paragraph.html() for paragraph in paragraphs(text)] == ["a <b>b</b>", "<b>c\nd</b>", "<i>e</i>"]
    assert paragraphs(Marked("")) == []


def test_markup_goes_on_in_the_next_part() -> None:
    parts = split(marked("<b>" + "bold " * 12 + "</b>"), SMALL)

    assert [part.html() for part in parts] == [
        "<b>bold bold bold bold bold bold bold bold</b>",
        "<b>bold bold bold bold</b>",
    ]
