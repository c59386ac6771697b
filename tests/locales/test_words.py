from pathlib import Path

import pytest

from dialogue.words import command, dangerous, safe_word_allowed
from locales.texts import Texts
from locales.words import split
from tests.locales.folders import texts

TEXTS = Texts.load()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("stop", "stop"),
        ("STOP!", "stop"),
        (" Stop  all ", "stop"),
        ("menu", "menu"),
        ("Language", "language"),
        ("cancel", "cancel"),
        ("help", "help"),
        ("weather", "safe"),
        ("parar", "stop"),
        ("मदद", "help"),
        ("زبان", "language"),
        ("stop it", None),
        ("I need help with my form", None),
    ],
)
def test_words_that_win_when_they_are_the_whole_message(typed: str, name: str | None) -> None:
    found = command(typed, TEXTS.commands)
    assert (found.name if found else None) == name


def test_every_shipped_language_has_a_word_for_each() -> None:
    for code in TEXTS.languages:
        own = Texts({code: TEXTS.known[code]}, {code: TEXTS._templates[code]})
        assert set(own.commands.values()) == {"stop", "menu", "language", "cancel", "help", "verify", "safe"}


def test_no_word_that_wins_can_be_a_safe_word() -> None:
    assert [word for word in TEXTS.commands if safe_word_allowed(word, TEXTS.commands)] == []


@pytest.mark.parametrize(
    ("typed", "danger"),
    [
        ("They threatened me after the meeting", True),
        ("I’m afraid to speak", True),
        ("We fear reprisals.", True),
        ("We help families to find each other", False),
        ("Our skills: training", False),
    ],
)
def test_words_of_danger(typed: str, danger: bool) -> None:
    assert dangerous(typed, TEXTS.danger) == danger


def test_a_list_may_use_the_commas_of_any_script(tmp_path: Path) -> None:
    assert split("a, b،c、d，e፣f;g\nh,") == list("abcdefgh")
    said = texts(tmp_path, en="word-stop = stop", ar="word-stop = توقف، قف\nwords-danger = خطر، تهديد")
    assert said.commands == {"stop": "stop", "توقف": "stop", "قف": "stop"}
    assert said.danger == {"خطر", "تهديد"}
