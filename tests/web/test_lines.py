import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.replies import Label, Message
from web.lines import newest_lines, paragraphs, show
from web.site import ChatLine


def link(url: str, shown: str | None = None) -> str:
    return f'<a href="{url}" rel="noopener noreferrer" dir="ltr">{shown or url}</a>'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One\ntwo\n\n<b>three</b>", "<p>One\ntwo</p><p><b>three</b></p>"),
        ("See https://example.org/a?b=1&amp;c=2.", f"<p>See {link('https://example.org/a?b=1&amp;c=2')}.</p>"),
        ("(https://example.org)", f"<p>({link('https://example.org')})</p>"),
        ("https://example.org/a_(b)", f"<p>{link('https://example.org/a_(b)')}</p>"),
        ("<b>https://example.org</b>", f"<p><b>{link('https://example.org')}</b></p>"),
        ("\u2068https://example.org\u2069", f"<p>\u2068{link('https://example.org')}\u2069</p>"),
        ("انظر https://example.org/x،", f"<p>انظر {link('https://example.org/x')}،</p>"),
        ("请看https://example.org/x。", f"<p>请看{link('https://example.org/x')}。</p>"),
        ("mailto:a@example.org", f"<p>{link('mailto:a@example.org', 'a@example.org')}</p>"),
        ("a@example.org javascript:alert(1) data:x", "<p>a@example.org javascript:alert(1) data:x</p>"),
        ("https://x.org/&quot;onclick=&quot;x", f"<p>{link('https://x.org/')}&quot;onclick=&quot;x</p>"),
    ],
)
def test_words_become_paragraphs_with_links(text: str, shown: str) -> None:
    assert paragraphs(text) == shown


@given(st.text())
def test_no_text_makes_a_tag_of_its_own(text: str) -> None:
    made = str(paragraphs(html.escape(f"{text} https://example.org/{text}", quote=False)))
    tags = set(re.findall(r"<[^>]*>", made))
    assert all(
        re.fullmatch(r'</?p>|</a>|<a href="https?://[^"<> ]*" rel="noopener noreferrer" dir="ltr">', tag)
        for tag in tags
    )


def line(number: int, *labels: str, keep: bool = False, text: str = "x") -> ChatLine:
    return ChatLine(number, False, Message(text, tuple(Label(label, label) for label in labels), keep=keep))


def test_only_the_newest_choices_have_numbers_and_only_what_is_to_be_kept_has_older_ones() -> None:
    shown = show([line(1, "a", keep=True), line(2, "b"), line(3, "c", "d"), line(4)])
    assert [[number for number, _ in one.choices] for one in shown] == [[None], [], [1, 2], []]


def test_a_choice_that_opens_an_address_counts_but_is_no_answer() -> None:
    labels = (Label("a", "A"), Label("b", "B", url="https://example.org"), Label("c", "C"))
    [shown] = show([ChatLine(1, False, Message("x", labels))])
    assert [number for number, _ in shown.choices] == [1, None, 3]


@pytest.mark.parametrize(
    ("sizes", "kept"), [([], []), ([9_000], [1]), ([10, 9_000, 10, 10], [3, 4]), ([10, 10], [1, 2])]
)
def test_a_page_begins_with_what_is_small_enough(sizes: list[int], kept: list[int]) -> None:
    lines = [line(number, text="x" * size) for number, size in enumerate(sizes, 1)]
    assert [one.id for one in newest_lines(lines)] == kept
