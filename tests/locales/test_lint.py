from pathlib import Path

import pytest

from locales.__main__ import main
from locales.lint import check
from tests.locales.folders import write

CODE = "Say('x')"
WORDS = "word-stop = stop\n"


def _problems(root: Path, *, code: str = CODE, **sources: str) -> list[str]:
    """What is found, as `file:line: reason`, after `locales/`."""
    write(root / "locales", **sources)
    composed = "{word: words.py}" if WORDS in sources["en"] else "{}"
    (root / "locales/conventions.yaml").write_text(
        f"longest: {{message: 100, push: 60, short: 20, sentence: 6}}\ncomposed: {composed}\nlabels: [label-]\n",
        "utf-8",
    )
    (root / "handlers").mkdir(exist_ok=True)
    (root / "handlers/journey.py").write_text(code, "utf-8")
    return [f"{one.file.relative_to(root)}:{one.line}: {one.reason}" for one in check(root)]


def test_good_texts_have_no_problems(tmp_path: Path) -> None:
    good = WORDS + "x = <b>{ $n -> \n [one] day\n *[other] { $n } days\n }</b>"
    arabic = "word-stop = توقف\nx = { $n ->\n [zero] أ\n [one] أ\n [two] أ\n [few] أ\n [many] أ\n *[other] أ { $n }\n }"
    assert _problems(tmp_path, en=good, ar=arabic) == []


@pytest.mark.parametrize(
    ("english", "line", "reason"),
    [
        ("\nx", 3, 'cannot be read: Expected token: "="'),
        ("x = a\nx = b", 3, "x stands already in words.ftl"),
        ("x = <u>a</u>", 2, "x: has a tag other than <b> and <i>"),
        ("x = <b>a <i>b</b></i>", 2, "x: tags are not closed in the order in which they were opened"),
        ("x = { $how ->\n [a] <b>a\n *[b] b\n }", 2, "x: tags are not closed in the order in which they were opened"),
        ("x = TODO", 2, "x: is not finished (TODO)"),
        ("x = { x }", 2, "x: refers to itself"),
        ("x = { -a }\n-a = { -b }\n-b = { -a }", 3, "-a: refers to itself"),
        ("x = { y }", 2, "x: Unknown message: y"),
        ("x = a\n    .long = b", 2, "x: has an attribute .long; there is only .short"),
        ("x = a\n    .short = 123456789012345678901", 2, "x: may be 21 characters long as a short; 20 are possible"),
        (f"x = {'👩' * 51}", 2, "x: may be 102 characters long as a message; 100 are possible"),
        ("x = { $a } { $b } { $c }", 2, "x: may be 128 characters long as a message; 100 are possible"),
        ("x = a { $n ->\n [one] day\n *[many] days\n }", 2, "x: lacks the plural form other"),
        (
            "x = one two three four five. One two three four five six seven",
            2,
            "x: has a sentence of 7 words; 6 are enough",
        ),
    ],
)
def test_what_is_wrong_with_english(tmp_path: Path, english: str, line: int, reason: str) -> None:
    assert f"locales/en/words.ftl:{line}: {reason}" in _problems(tmp_path, en=WORDS + english)


def test_a_push_message_is_shorter(tmp_path: Path) -> None:
    found = _problems(tmp_path, en=f"x-push = {'a' * 61}", code="Say('x-push')")
    assert found == ["locales/en/words.ftl:1: x-push: may be 61 characters long as a push; 60 are possible"]


@pytest.mark.parametrize(
    ("russian", "line", "reason"),
    [
        ("", 1, "x is missing"),
        ("y = б", 1, "y: is not in English"),
        ("x = { $m }\n    .short = б", 1, "x: the text has the variables m, English has n"),
        ("x = { $n }", 1, "x: the attribute .short is missing"),
        ("x = { $n ->\n [one] б\n *[other] б\n }\n    .short = б", 1, "x: lacks the plural form few, many"),
        ("x = { $n ->\n [1] б\n *[other] б\n }\n    .short = б", 1, "x: lacks the plural form few, many, one"),
    ],
)
def test_what_is_wrong_with_another_language(tmp_path: Path, russian: str, line: int, reason: str) -> None:
    found = _problems(tmp_path, en="x = { $n }\n    .short = a", ru=russian)
    assert f"locales/ru/words.ftl:{line}: {reason}" in found


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("Say('gone')", "handlers/journey.py:1: there is no message gone"),
        ("Say('x' if a else 'gone')", "handlers/journey.py:1: there is no message gone"),
        ("\nSay(f'gone-{a}-now')", "handlers/journey.py:2: there is no message gone-*-now"),
        ("Text('why', reads='gone')", "handlers/journey.py:1: there is no message gone"),
        ("OneOf('how', labels='gone-')", "handlers/journey.py:1: there is no message gone-*"),
        (
            "OneOf('how', labels='label-')",
            "locales/en/words.ftl:2: label-a: is the label of a choice and has no .short",
        ),
        ("Form('gone', ())", "handlers/journey.py:1: there is no message gone-*"),
        ("Choice('a:b', Say('x'))", "locales/en/words.ftl:1: x: is the label of a choice and has no .short"),
        ("", "locales/en/words.ftl:1: x: is used nowhere"),
        ("Say('label-a')", "locales/en/words.ftl:2: label-a: is the label of a choice and has no .short"),
    ],
)
def test_what_the_code_says(tmp_path: Path, code: str, reason: str) -> None:
    assert reason in _problems(tmp_path, en="x = a\nlabel-a = b", code=code)


@pytest.mark.parametrize("code", ["Say('x-a')", "ID = 'x-a'", "Say(f'x-{a}')", "Form('x', ())"])
def test_a_message_may_be_named_anywhere_or_put_together(tmp_path: Path, code: str) -> None:
    assert _problems(tmp_path, en="x-a = a", code=code) == []


def test_pages_and_other_messages_use_messages(tmp_path: Path) -> None:
    (tmp_path / "web").mkdir()
    (tmp_path / "web/page.html").write_text('<p>{{ t("x") }} {{ plain("y-" ~ name) }}\n{{ t("gone") }}', "utf-8")
    found = _problems(tmp_path, en="x = { z }\ny-a = a\nz = a", code="")
    assert found == ["web/page.html:2: there is no message gone"]


@pytest.mark.parametrize(
    ("metadata", "reason"),
    [
        ("{autonym: English, hints: [en], locale: en_XX}", "en: CLDR has no locale en_XX"),
        ("{autonym: English, hints: [EN]}", "en: hints are the tags that apps use, in lower case"),
        ("{autonym: English, hints: [en], direction: up}", "en: direction is ltr or rtl"),
        ("{autonym: English, hints: [en], fallback: [xx]}", "en: falls back to xx, which there is not"),
        ("{autonym: English, hints: [ckb]}", "en: ckb stands for two languages"),
        ("{autonym: English, hints: [en], words: {menu: [STOP]}}", "STOP means menu, and stop in en"),
        ("{autonym: English, hints: [en], words: {menu: ['1']}}", "1 is no word for menu"),
    ],
)
def test_what_is_wrong_with_metadata(tmp_path: Path, metadata: str, reason: str) -> None:
    _problems(tmp_path, en="word-stop = stop")
    (tmp_path / "locales/en/locale.yaml").write_text(metadata, "utf-8")
    assert reason in [one.reason for one in check(tmp_path)]


def test_metadata_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    _problems(tmp_path, en="x = a")
    (tmp_path / "locales/en/locale.yaml").write_text("autonym: [", "utf-8")
    [problem] = check(tmp_path)
    assert "en/locale.yaml" in problem.reason


def test_the_command_tells_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert (main([]), main(["check", "--all"])) == (2, 2)
    assert capsys.readouterr().err.startswith("usage: python -m locales check")
