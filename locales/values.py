"""Arguments in words: each is escaped, and told and isolated by its type."""

import html
import unicodedata
from collections.abc import Callable, Mapping
from datetime import time
from typing import Any

from babel import Locale

from dialogue.replies import Clock, Code, Country, Day, Link, Month, Name, Original, Verbatim, Year
from dialogue.replies import Language as LanguageName
from locales.countries import country_name
from locales.dates import day_words, month_words, number_words
from locales.isolation import LRI, clean, isolated
from locales.languages import Language


def escaped(text: str) -> str:
    """Somebody's words as HTML, without whatever could leave their place."""
    return html.escape(clean(text), quote=False)


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


def shortened(text: str, longest: int) -> str:
    """The text in at most so many characters (0: no limit), cut at the end of a word where there are words."""
    if not longest or len(text) <= longest:
        return text
    room = text[:longest]
    head, _, rest = room.rpartition(" ")
    kept = head if len(rest) < longest // 2 else room[:-1]
    while kept and (_kind(text[len(kept)]) == "M" or _kind(kept[-1]) not in "LNM"):
        kept = kept[:-1]
    return f"{kept}…"


def _kind(character: str) -> str:
    """Letter, mark, number, punctuation, symbol, ...: the first letter of its category."""
    return unicodedata.category(character)[0]


def _name(name: Name, language: Language) -> str:
    """A name as its source prints it, beside its translation where there is one."""
    printed = isolated(html.escape(_one_line(name.text), quote=False))
    translated = language.originals.get(name.text)
    return f"{html.escape(translated, quote=False)} ({printed})" if translated else printed


def _original(words: Original, language: Language) -> str:
    """A sentence of a source in translation, or as it is."""
    translated = language.originals.get(words.text)
    told = shortened(translated or clean(words.text), words.longest)
    return html.escape(told, quote=False) if translated else isolated(html.escape(told, quote=False))


def _language_name(code: str, language: Language) -> str:
    return html.escape(Locale.parse(language.locale).languages.get(code.partition("-")[0], code), quote=False)


def _country_name(code: str, language: Language) -> str:
    return html.escape(country_name(code, language), quote=False)


def _number(value: int, language: Language) -> str:
    return str(value) if 0 <= value < 1000 else number_words(value, language.locale)


TOLD: Mapping[type, Callable[[Any, Language], str]] = {
    str: lambda words, _: isolated(escaped(words)),
    int: _number,
    Name: _name,
    Original: _original,
    Code: lambda code, _: isolated(html.escape(_one_line(code.text), quote=False), LRI),
    Verbatim: lambda words, _: escaped(words.text),
    Link: lambda link, _: html.escape("".join(clean(link.url).split()), quote=False),
    Day: lambda day, language: day_words(day.iso, language),
    Month: lambda month, language: month_words(month.iso, language.locale),
    LanguageName: lambda name, language: _language_name(name.code, language),
    Country: lambda country, language: _country_name(country.code, language),
    Year: lambda year, _: str(year.number),
    Clock: lambda clock, _: time.fromisoformat(clock.iso).strftime("%H:%M"),
}
"""How a value is told in a language, as HTML. Raises `ValueError` for a day, month or time that is none."""
