import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.words import Command, cleaned, command, dangerous, digits, plain, safe_word_allowed, width

TOKEN = "aB3_-" + "x" * 27
TABLE = {plain(word): name for word, name in {
    "stop": "stop", "STOPP": "stop", "توقف": "stop", "停止": "stop", "стоп": "stop", "አቁም": "stop", "arrêter": "stop",
    "menu": "menu", "langue": "language", "ayuda": "help", "cancel": "cancel", "weather": "clear",
}.items()}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("  Stop!  ", "stop"),
        ("ＳＴＯＰ", "stop"),
        ("Arrêter", "arreter"),
        ("تَوَقُّف", "توقف"),
        ("تـــوقف", "توقف"),
        ("\u2068توقف\u2069", "توقف"),
        ("أوقف", "اوقف"),
        ("й", "и"),
        ("«Ноль»", "ноль"),
        ("s\u200bt\0o\ud800p", "stop"),
        ("go\n on", "go on"),
        ("✓ Data", "data"),
        ("don’t", "don t"),
    ],
)
def test_what_is_compared(text: str, same: str) -> None:
    assert plain(text) == same


@given(st.text(alphabet=st.characters(codec=None, exclude_categories=()), max_size=50))
def test_comparing_twice_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("stop", Command("stop")),
        (" STOP. ", Command("stop")),
        ("\u202bتوقف\u202c", Command("stop")),
        ("停止", Command("stop")),
        ("Стоп!", Command("stop")),
        ("አቁም", Command("stop")),
        ("arreter", Command("stop")),
        ("0", Command("menu")),
        ("٠", Command("menu")),
        ("０", Command("menu")),
        ("/stop", Command("stop")),
        ("/Start@our_bot abc-123", Command("start", "abc-123")),
        ("/start\nabc", Command("start", "abc")),
        ("\u200f\u2066/start abc\u2069", Command("start", "abc")),
        ("\ufeff/st\u200bop", Command("stop")),
        ("/unknown", Command("unknown")),
        (f"https://x.example/sign-in/{TOKEN}", Command("start", f"staff_{TOKEN}")),
        (f" https://t.me/our_bot?start=staff_{TOKEN} ", Command("start", f"staff_{TOKEN}")),
        (f"https://x.example/sign-in/{TOKEN}x", None),
        ("https://x.example/sign-in/short", None),
        ("weather", Command("clear")),
        ("/stop@other_bot", None),
        ("00", None),
        ("please stop", None),
        ("/ stop", Command("stop")),
        ("", None),
        ("?", None),
        ("1", None),
        ("stop" + " " * 1_000_000, Command("stop")),
    ],
)
def test_words_that_always_win(text: str, found: Command | None) -> None:
    assert command(text, TABLE, bot="our_bot") == found


@pytest.mark.parametrize(
    ("word", "allowed"),
    [("umbrella", True), ("Stop!", False), ("تَوَقُّف", False), ("12", False), ("٠", False), ("", False), ("/x", False),
     ("umbrella umbrella", False),
     ("!", False)],
)  # fmt: skip
def test_the_safe_word_is_none_of_them(word: str, allowed: bool) -> None:
    assert safe_word_allowed(word, TABLE) is allowed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They THREATENED me.", True),
        ("I am afraid", True),
        ("unthreatened", False),
        ("I am not", False),
        ("viol", True),
        ("un viol😡", True),
        ("violet", False),
        ("وقتلوني", True),
        ("他们威胁我", True),
        ("", False),
        ("x" * 1_000_000, False),
    ],
)
def test_words_of_danger(text: str, found: bool) -> None:
    assert dangerous(text, ["viol ", *map(plain, ("threat", "I am afraid", "قتلوني", "威胁", ""))]) is found


def test_digits_of_every_script() -> None:
    assert digits("٣ ۳ ３ ३ ৩ ፫ 3 x") == "3 3 3 3 3 3 3 x"


def test_what_is_cleaned_away() -> None:
    assert cleaned("a\0b\u202ec\ud800d\te\nf\u2066g\u2069") == "abcd e fg"
    assert cleaned(" a\r\nb\u2028c ", lines=True) == "a\nb\nc"


def test_width_is_counted_as_the_apps_count() -> None:
    assert width("a🦜\ud800") == 4
