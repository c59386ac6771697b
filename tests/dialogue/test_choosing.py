import pytest

from dialogue.choosing import chosen, numbered
from dialogue.inbound import Kind
from tests.dialogue.walks import inbound

OFFERED = (
    ("cmd:calendar", "The calendar", "Calendar"),
    ("cmd:help", "Help"),
    ("a:1", "Two"),
    ("a:2", "two"),
    ("a:3", "3rd"),
)


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("1", "cmd:calendar"),
        (" 2. ", "cmd:help"),
        ("٢", "cmd:help"),
        ("２", "cmd:help"),
        ("- 1", "cmd:calendar"),
        ("۲)", "cmd:help"),
        ("२", "cmd:help"),
        ("calendar", "cmd:calendar"),
        ("THE CALENDAR!", "cmd:calendar"),
        ("３rd", "a:3"),
    ],
)
def test_a_choice_is_answered_by_number_or_words(text: str, data: str) -> None:
    assert chosen(inbound(Kind.text, text), OFFERED) == inbound(Kind.choice, data)


@pytest.mark.parametrize(
    "text", ["0", "00", "6", "-1", "−2", " –1", "-١", "-1x", "calendars", "two", "", "1" * 5000, "Help" * 100, "١٢٣٤"]
)
def test_what_is_no_choice_stays_as_it_is(text: str) -> None:
    assert chosen(inbound(Kind.text, text), OFFERED) == inbound(Kind.text, text)


def test_where_digits_are_the_answer_choices_are_answered_by_words_only() -> None:
    assert chosen(inbound(Kind.text, "2"), OFFERED, numbers=False) == inbound(Kind.text, "2")
    assert chosen(inbound(Kind.text, "help"), OFFERED, numbers=False) == inbound(Kind.choice, "cmd:help")


def test_only_texts_are_answers_in_words() -> None:
    assert chosen(inbound(Kind.file, "1"), OFFERED) == inbound(Kind.file, "1")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("1 3", (1, 3)), ("1, 3; 3", (1, 3)), ("١،٣", (1, 3)), ("1 and 3", ()), ("1 9", ()), ("0 1", ()), ("", ()),
     ("-1", ()), ("7" * 900, ())],
)  # fmt: skip
def test_several_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert numbered(text, 4) == numbers
