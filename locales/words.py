"""Words that mean the same in every conversation: those that always win, and those that speak of danger."""

import re
from collections.abc import Iterable, Iterator, Mapping

from dialogue.words import digits, plain
from locales.languages import Language
from locales.templates import Templates

COMMANDS = ("stop", "menu", "language", "cancel", "help", "verify", "safe")
"""Each has a message `word-<command>` that lists the words for it."""

_BETWEEN = re.compile("[,،、，፣;\n]")
"""What may stand between the words of a list, in any script."""


def split(listed: str) -> list[str]:
    """The words of a list, as they are written."""
    return [word.strip() for word in _BETWEEN.split(listed) if word.strip()]


def command_words(languages: Iterable[Language], templates: Mapping[str, Templates]) -> Mapping[str, str]:
    """Every word that always wins, as `dialogue.words` compares them -> its command; earlier languages win."""
    found: dict[str, str] = {}
    for _, command, word in listed_words(languages, templates):
        found.setdefault(digits(plain(word)), command)
    return found


def listed_words(languages: Iterable[Language], templates: Mapping[str, Templates]) -> Iterator[tuple[str, str, str]]:
    """Language, command and word as it is written, of every word that always wins."""
    for language in languages:
        own = templates.get(language.code)
        for command in COMMANDS:
            form = own.form(f"word-{command}", None, {}) if own else None
            for word in (*(split(form.pieces[0]) if form else ()), *language.words.get(command, ())):
                yield language.code, command, word


def danger_words(languages: Iterable[Language], templates: Mapping[str, Templates]) -> frozenset[str]:
    """The words and phrases of danger of all languages, as `dialogue.words.dangerous` compares them.

    A full stop behind one says that it ends a word: `viol.` is not in "violet".
    """
    forms = (form for one in templates.values() if (form := one.form("words-danger", None, {})))
    listed = [*(word for form in forms for word in split(form.pieces[0]))]
    listed += [word for language in languages for word in language.words.get("danger", ())]
    return frozenset(plain(word) + " " * word.endswith(".") for word in listed if plain(word))
