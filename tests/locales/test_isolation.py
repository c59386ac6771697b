import html
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.replies import Argument, Code, Link, Name, Say
from locales.isolation import FSI, LRI, PDI, RLM, clean, isolated, run_right_to_left, without_isolates
from locales.texts import Texts

TEXTS = Texts.load()
OPENING, OVERRIDING = "\u2066\u2067\u2068", "\u202a\u202b\u202c\u202d\u202e"
HOSTILE = st.text(
    st.one_of(
        st.sampled_from(
            f"{OPENING}{PDI}{OVERRIDING}\u200f\u200e\u061c<>&\"'/bi;\n\r\t\x00\x0b\x1c\x85\u2028\u2029 {{}}$"
        ),
        st.characters(),
        st.characters(categories=["Cs"]),
    ),
    max_size=60,
)
KINDS = st.sampled_from([str, Name, Code, Link])


def _inside(value: Argument) -> str:
    """What a value becomes inside a text: what stands between the fixed words of the message."""
    said = TEXTS.say(Say("fallback-note", asked=value, shown=Name("shown")), ("en",))
    start, end = "Not yet in ", f". Here it is in {FSI}shown{PDI}."
    assert said.startswith(start)
    assert said.endswith(end)
    return said[len(start) : -len(end)]


@given(HOSTILE, KINDS)
def test_nothing_breaks_out_of_its_isolation(words: str, kind: type) -> None:
    for line in _inside(kind(words)).split("\n"):
        depth = 0
        for at, character in enumerate(line):
            depth += (character in OPENING) - (character == PDI)
            assert depth in {0, 1}
            assert depth == 1 or kind is Link or character == PDI, f"{at} stands free"
        assert depth == 0
        assert not set(line) & set(OVERRIDING)
        assert not [c for c in line if unicodedata.bidirectional(c) == "B"], "a paragraph end closes isolates"


@given(HOSTILE, KINDS)
def test_nothing_brings_tags_or_entities(words: str, kind: type) -> None:
    inside = _inside(kind(words))
    assert "<" not in inside
    assert ">" not in inside
    assert html.escape(html.unescape(inside), quote=False) == inside


@given(HOSTILE, KINDS)
def test_what_is_said_can_be_sent(words: str, kind: type) -> None:
    said = _inside(kind(words))
    assert said.encode("utf-8").decode("utf-8") == said
    assert not [c for c in said if unicodedata.category(c) == "Cc" and c != "\n"]


@given(HOSTILE)
def test_links_and_nothing_else_stay_without_isolates(words: str) -> None:
    assert not set(_inside(Link(words))) & {*OPENING, PDI}


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1))
def test_honest_words_stay_as_they_are(words: str) -> None:
    assert html.unescape(_inside(words)) == f"{FSI}{words}{PDI}"


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\tb\x00c\x7f", "a bc"),
        ("\u202eabc\u2069", "abc"),
        ("\ud83d", "\ufffd"),
        ("می\u200cخواهم 👩\u200d👧", "می\u200cخواهم 👩\u200d👧"),
    ],
)
def test_clean(dirty: str, cleaned: str) -> None:
    assert clean(dirty) == cleaned


def test_each_line_is_isolated_and_empty_lines_stay_empty() -> None:
    assert isolated("a\n\nb", LRI) == f"{LRI}a{PDI}\n\n{LRI}b{PDI}"
    assert without_isolates(f"{RLM}{FSI}a{PDI} {LRI}b{PDI}") == "a b"


@pytest.mark.parametrize(
    ("line", "set_right"),
    [
        ("سلام", "سلام"),
        ("12 سلام", "12 سلام"),
        ("<b>سلام</b> GCM", "<b>سلام</b> GCM"),
        ("GCM سلام", f"{RLM}GCM سلام"),
        ("<b>GCM</b> سلام", f"{RLM}<b>GCM</b> سلام"),
        (f"{FSI}GCM{PDI} سلام", f"{RLM}{FSI}GCM{PDI} سلام"),
        ("14:30", f"{RLM}14:30"),
        ("", ""),
        ("https://example.org", "https://example.org"),
        ("someone@example.org", "someone@example.org"),
    ],
)
def test_lines_run_right_to_left(line: str, set_right: str) -> None:
    assert run_right_to_left(line) == set_right
