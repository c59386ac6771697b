from typing import Any

import orjson
import pytest

from channels.telegram.shape import compose
from dialogue.replies import Label, Made, Message


def body(message: Message) -> Any:
    return orjson.loads(compose(message)[-1].body)


def keyboard(*labels: Label, keep: bool = False) -> list[list[dict[str, str]]]:
    rows: list[list[dict[str, str]]] = body(Message("a", labels, keep=keep))["reply_markup"]["inline_keyboard"]
    return rows


def test_words_alone() -> None:
    assert body(Message("a &lt; b")) == {"text": "a < b", "link_preview_options": {"is_disabled": True}}


def test_markup_is_html() -> None:
    assert body(Message("<b>a</b> &lt; b")) == {
        "text": "<b>a</b> &lt; b",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


def test_what_is_refused_goes_out_as_plain_words_with_numbers() -> None:
    [part] = compose(Message("<b>a</b> &lt; b", (Label("x", "Yes"), Label("y", "No"))))

    assert orjson.loads(part.plain) == {
        "text": "a < b\n\n1. Yes\n2. No",
        "link_preview_options": {"is_disabled": True},
    }


def test_numbers_are_left_out_where_they_have_no_room() -> None:
    [part] = compose(Message("x" * 4096, (Label("x", "Yes"),)))

    assert orjson.loads(part.plain)["text"] == "x" * 4096


def test_buttons() -> None:
    assert keyboard(
        Label("a:b", "Yes", "good"), Label("a:c", "Delete", "danger"), Label("", "Page", url="https://a.example")
    ) == [
        [
            {"text": "Yes", "callback_data": "a:b", "style": "success"},
            {"text": "Delete", "callback_data": "a:c", "style": "danger"},
            {"text": "Page", "url": "https://a.example"},
        ]
    ]


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (["1", "2", "3", "4"], [3, 1]),
        (["Calendar", "Deadlines", "Language", "Help"], [3, 1]),
        (["Calendar", "My requests", "Help"], [2, 1]),
        (["Asia and the Pacific", "Africa"], [1, 1]),
        (["语言语言语", "日程"], [2]),
        (["One", "A label that needs a row", "Two", "Three"], [1, 1, 2]),
    ],
)
def test_short_labels_share_a_row(labels: list[str], rows: list[int]) -> None:
    shown = keyboard(*(Label(f"a:{n}", label) for n, label in enumerate(labels)))

    assert [len(row) for row in shown] == rows
    assert [button["text"] for row in shown for button in row] == labels


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (["r:done:x", "cmd:stop"], ["r:done:x!", "cmd:stop"]),
        (["cmd:menu", "cmd:stop"], ["cmd:menu", "cmd:stop!"]),
        (["r:a", "r:b"], ["r:a", "r:b!"]),
        (["r:a", "x" * 64], ["r:a!", "x" * 64]),
    ],
)
def test_a_message_that_must_stay_says_so_on_one_button(data: list[str], expected: list[str]) -> None:
    shown = keyboard(*(Label(one, "Some label") for one in data), keep=True)

    assert [button["callback_data"] for row in shown for button in row] == expected


def test_data_that_is_too_long_becomes_a_number() -> None:
    assert body(Message("a", (Label("x" * 65, "Yes"),)))["text"] == "a\n\n1. Yes"


def test_a_file_has_its_words_as_caption() -> None:
    made = Made("a.ics", "text/calendar", b"x")

    assert body(Message("<b>a</b>", (Label("x", "Yes"),), file=made)) == {
        "caption": "<b>a</b>",
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "x"}]]},
    }


def test_words_that_are_too_long_for_a_caption_go_before_the_file() -> None:
    made = Made("a.ics", "text/calendar", b"x")

    parts = compose(Message("x" * 1025, (Label("x", "Yes"),), file=made))

    assert [(part.text, len(part.rows), part.file) for part in parts] == [("x" * 1025, 0, None), ("", 1, made)]
