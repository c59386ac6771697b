from pathlib import Path

import pytest

from dialogue.replies import (
    Argument,
    Attachment,
    Choice,
    Clock,
    Code,
    Day,
    Label,
    Link,
    Made,
    Message,
    Month,
    Name,
    Reply,
    Say,
    Year,
)
from locales.isolation import FSI, LRI, PDI, RLM
from locales.texts import Chain
from tests.locales.folders import NOTE, texts

EN, AR = ("en",), ("ar", "en")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Tom & <b>Ann</b>", f"{FSI}Tom &amp; &lt;b&gt;Ann&lt;/b&gt;{PDI}"),
        ("one\ntwo", f"{FSI}one{PDI}\n{FSI}two{PDI}"),
        (Name("Regional\nConference"), f"{FSI}Regional Conference{PDI}"),
        (Code("K7-2F"), f"{LRI}K7-2F{PDI}"),
        (Link("https://example.org/?a=1&b=2"), "https://example.org/?a=1&amp;b=2"),
        (Day("2021-02-23"), "Tuesday, 23 February 2021"),
        (Month("2021-06"), "June 2021"),
        (Year(2021), "2021"),
        (Clock("09:05"), "09:05"),
        (7, "7"),
        (12345, "12,345"),
        (("a", Name("b"), 3), f"{FSI}a{PDI}, {FSI}b{PDI} and 3"),
        ((), ""),
        (Say("inner", n=2), "2 days"),
    ],
)
def test_an_argument_is_told_by_its_type(tmp_path: Path, value: Argument, told: str) -> None:
    said = texts(tmp_path, en="x = [{ $x }]\ninner = { $n } days")
    assert (said.say(Say("x", x=value), EN), said.errors) == (f"[{told}]", {})


def test_a_number_chooses_its_plural_form(tmp_path: Path) -> None:
    said = texts(
        tmp_path,
        en="x = { $n -> \n [one] one day\n *[other] { $n } days\n }",
        ru=("x = { $n -> \n [one] { $n } день\n [few] { $n } дня\n *[many] { $n } дней\n }"),
    )
    assert [said.say(Say("x", n=n), EN) for n in (1, 2)] == ["one day", "2 days"]
    assert [said.say(Say("x", n=n), ("ru",)) for n in (1, 2, 5, 21)] == ["1 день", "2 дня", "5 дней", "21 день"]


def test_a_word_chooses_a_form_and_is_isolated_where_it_is_shown(tmp_path: Path) -> None:
    said = texts(tmp_path, en="x = { $how ->\n [open] Open: { $how }\n *[other] Other: { $how }\n }")
    assert said.say(Say("x", how="open"), EN) == f"Open: {FSI}open{PDI}"
    assert said.say(Say("x", how="<b>"), EN) == f"Other: {FSI}&lt;b&gt;{PDI}"


def test_a_long_answer_is_said_whole(tmp_path: Path) -> None:
    said = texts(tmp_path, en="x = You wrote: { $words }")
    assert said.plain(Say("x", words="w" * 4000), EN) == f"You wrote: {FSI}{'w' * 4000}{PDI}"


def test_a_message_may_use_others_and_terms(tmp_path: Path) -> None:
    said = texts(
        tmp_path, en="-us = Passerelle\nwho = { -us } for { $name }\nx = <b>{ who }</b>: { who.short }\n    \nwho2 = y"
    )
    assert said.say(Say("who", name=Name("Ann")), EN) == f"Passerelle for {FSI}Ann{PDI}"


def test_what_is_written_in_a_text_is_escaped_but_for_bold_and_italic(tmp_path: Path) -> None:
    said = texts(tmp_path, en="x = <b>Q & A</b> <i>1 < 2</i> <a>")
    assert said.say(Say("x"), EN) == "<b>Q &amp; A</b> <i>1 &lt; 2</i> &lt;a&gt;"
    assert said.plain(Say("x"), EN) == "Q & A 1 < 2 <a>"


def test_a_label_is_short_where_there_is_a_short_form(tmp_path: Path) -> None:
    said = texts(tmp_path, en="x = <b>What happens when</b>\n    .short = Q & A\ny = <i>Yes</i>")
    assert (said.short(Say("x"), EN), said.short(Say("y"), EN)) == ("Q & A", "Yes")
    assert said.wordings(Say("x"), EN) == ("What happens when", "Q & A")


class TestFallingBack:
    def test_what_is_missing_is_said_in_the_next_language_and_counted(self, tmp_path: Path) -> None:
        said = texts(tmp_path, en="x = Hello\n" + NOTE, ar="y = سلام")
        assert (said.say(Say("x"), AR), dict(said.errors)) == ("Hello", {("ar", "x"): 1})

    def test_a_message_says_once_that_it_is_in_another_language(self, tmp_path: Path) -> None:
        said = texts(tmp_path, en="x = Hello\ny = World\n" + NOTE, ar="z = سلام")
        assert said.message(Reply((Say("x"), Say("y"))), AR).text == (
            f"Hello\n\nWorld\n\nNot in {FSI}العربية{PDI}, in {FSI}English{PDI}."
        )

    def test_a_language_without_texts_falls_back_along_its_chain_without_saying_so_each_time(
        self, tmp_path: Path
    ) -> None:
        said = texts(tmp_path, en="x = Hello\ny = You\n" + NOTE, ar="x = سلام")
        message = said.message(Reply((Say("x"),)), said.chain("ckb"))
        assert message == Message("سلام", language="ar", right_to_left=True)
        assert said.nearest("ckb") == "ar"
        assert said.message(Reply((Say("y"),)), said.chain("ckb")).text == (
            f"You\n\nNot in {FSI}العربية{PDI}, in {FSI}English{PDI}."
        )

    def test_a_part_in_another_language_is_isolated_and_noted(self, tmp_path: Path) -> None:
        said = texts(tmp_path, en="x = Hello { $y }\ny = you\n" + NOTE, ar="x = سلام { $y }")
        assert said.message(Reply((Say("x", y=Say("y")),)), AR).text == (
            f"سلام {FSI}you{PDI}\n\nNot in {FSI}العربية{PDI}, in {FSI}English{PDI}."
        )

    def test_a_label_in_another_language_needs_no_note(self, tmp_path: Path) -> None:
        said = texts(tmp_path, en="x = Hello\ny = Yes", ar="x = سلام")
        assert said.message(Reply((Say("x"),), (Choice("a:b", Say("y")),)), AR) == Message(
            "سلام", (Label("a:b", "Yes"),), language="ar", right_to_left=True
        )

    def test_english_ends_every_chain(self, tmp_path: Path) -> None:
        assert texts(tmp_path, en="x = Hello", ar="y = سلام").say(Say("x"), ("ar",)) == "Hello"

    @pytest.mark.parametrize(
        ("source", "say", "told"),
        [
            ("x = Hello { x }", Say("x"), "Hello ???"),
            ("hello-you = { hello-you }", Say("hello-you"), "hello you"),
            ("x = Hello { $name }", Say("x"), "Hello …"),
            ("x = On { $day }", Say("x", day=Day("soon")), "On …"),
            ("x = { gone }", Say("x"), "{gone}"),
            ("x = Hello", Say("not-there"), "not there"),
        ],
    )
    def test_no_fault_is_raised_and_each_is_counted(self, tmp_path: Path, source: str, say: Say, told: str) -> None:
        said = texts(tmp_path, en=source)
        assert (said.say(say, EN), said.errors["en", say.id]) == (told, 1)

    def test_a_broken_text_is_said_in_the_next_language(self, tmp_path: Path) -> None:
        said = texts(tmp_path, en="x = Hello", ar="x = { gone }")
        assert said.say(Say("x"), AR) == "Hello"


class TestRightToLeft:
    def test_every_line_begins_right_to_left(self, tmp_path: Path) -> None:
        said = texts(
            tmp_path,
            en="x = .",
            ar="x =\n    { $name } سلام\n    سلام\n    12 <b>يوم</b>\n    <b>سلام</b>\n    { $link }",
        )
        say = Say("x", name=Name("GCM"), link=Link("https://example.org"))
        assert said.message(Reply((say,)), AR).text.split("\n") == [
            f"{RLM}{FSI}GCM{PDI} سلام",
            "سلام",
            "12 <b>يوم</b>",
            "<b>سلام</b>",
            "https://example.org",
        ]

    def test_a_paragraph_in_another_language_keeps_its_direction(self, tmp_path: Path) -> None:
        said = texts(tmp_path, en="y = Hello\n" + NOTE, ar="x = سلام\nfallback-note = { $asked }")
        assert said.message(Reply((Say("x"), Say("y"))), AR).text.split("\n\n")[:2] == ["سلام", "Hello"]


def test_a_reply_becomes_a_message(tmp_path: Path) -> None:
    said = texts(tmp_path, en="x = Hello\ny = Go on\n    .short = Go")
    made = Made("arab.ics", "text/calendar", b"...")

    def make(attachment: Attachment, chain: Chain) -> Made:
        assert (attachment, chain) == (Attachment("ics", "arab"), EN)
        return made

    reply = Reply(
        (Say("x"), Say("x")),
        (Choice("a:b", Say("y"), "good"), Choice("c", Say("y"), url="https://example.org")),
        keep=True,
        silent=True,
        attachment=Attachment("ics", "arab"),
    )
    assert said.message(reply, EN, make) == Message(
        "Hello\n\nHello",
        (Label("a:b", "Go", "good"), Label("c", "Go", url="https://example.org")),
        keep=True,
        silent=True,
        file=made,
    )
    assert said.message(reply, EN).file is None
