"""Texts that fit where letters are counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviews.rules import lengths
from reviews.rules.lengths import CAPTION, caption, length, one_message, room

LINK = "https://t.me/passerelle_bot?start=n_abcdefgh"


@pytest.mark.parametrize(
    ("text", "taken", "most"),
    [
        ("Register by 10 February", 23, 160),
        ("100 € [each]", 15, 160),  # three of them take the room of two
        ("Inscríbase antes del 10", 23, 70),  # í is not in the alphabet of text messages
        ("Registrieren Sie sich: ä ö ü ß", 30, 160),
        ("سجّلوا قبل 10 فبراير", 20, 70),
        ("请在2月10日前登记", 10, 70),
        ("🙂", 2, 70),
    ],
)
def test_how_much_room_a_text_takes(text: str, taken: int, most: int) -> None:
    assert (length(text), room(text)) == (taken, most)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Come on Monday.", f"Come on Monday. {LINK}"),
        ("It’s “open” – come…", f'It\'s "open" - come... {LINK}'),
        (
            f"The review meets on 24 February. Register by 10 February. {'You can take part without papers. ' * 3}",
            f"The review meets on 24 February. Register by 10 February. You can take part without papers. ... {LINK}",
        ),
        ("يجتمع المؤتمر يوم الأربعاء 24 فبراير في بيروت", f"يجتمع المؤتمر يوم... {LINK}"),
        (
            "阿拉伯区域审查会议将于二月二十四日星期三在贝鲁特举行请登记",
            f"阿拉伯区域审查会议将于二月二十四日星期三在贝... {LINK}",
        ),
    ],
)
def test_one_text_message(text: str, message: str) -> None:
    assert one_message(text, LINK) == message
    assert length(message) <= room(message)


def test_a_caption_is_the_whole_text_or_whole_paragraphs() -> None:
    short = "First.\n\nSecond."
    assert caption(short, LINK) == f"First.\n\nSecond.\n\n{LINK}"
    long = "\n\n".join(["a" * 500, "b" * 400, "c" * 400])
    assert caption(long, LINK) == "\n\n".join(["a" * 500, "b" * 400, "...", LINK])
    assert caption("word " * 400, LINK) == f"{('word ' * 194).strip()} ...\n\n{LINK}"


@given(st.text(min_size=1, max_size=3000))
def test_every_text_fits_and_keeps_its_link(text: str) -> None:
    made = one_message(text, LINK)
    assert length(made) <= room(made)
    assert made.endswith(LINK)
    assert len(caption(text, LINK)) <= CAPTION
    assert caption(text, LINK).endswith(LINK)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Come.", "Come. LINK/through/about"),
        ("aa. " * 38 + "b.", "aa. " * 38 + "b. LINK"),
        (f"{'a' * 140}. {'b' * 50}.", f"{'a' * 140}. ... LINK/through"),
        ("aa. " * 50, "aa. " * 34 + "... LINK/through/about"),
        ("نجتمع غدا. " + "ب" * 60, "نجتمع غدا. ... LINK/through/about"),
        (f"{'ب' * 58}.", f"{'ب' * 58}. LINK"),
        (f"Inscríbase el 10. {'a' * 90}. {'b' * 70}.", f"Inscribase el 10. {'a' * 90}. ... LINK/through/about"),
        ("ب" * 10 + " (" + "ب " * 40 + ")", "ب" * 10 + "... LINK"),
        (lengths.headed("Corrected. Please forget.", "Come."), "Corrected: Come. LINK/through/about"),
        (lengths.headed("更正。请忘掉。", "来。"), "更正: 来。 LINK/through/about"),
        ("Le cœur\nça va", "Le cœur\nça va LINK/through/about"),
    ],
)
def test_a_shorter_link_and_plainer_letters_make_room_for_sentences(text: str, message: str) -> None:
    assert one_message(text, "LINK/through/about", "LINK/through", "LINK") == message


def test_a_link_that_leaves_no_room_stands_alone() -> None:
    link = "https://example.org/" + "a" * 60
    assert one_message("سجّلوا الآن", link) == link


def test_the_alphabet_of_text_messages_has_as_many_letters_as_its_source() -> None:
    assert (len(lengths._BASIC), len(lengths._EXTENDED)) == (127, 9)
