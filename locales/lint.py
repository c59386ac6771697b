"""What is wrong with the texts: everything that `python -m locales check` looks for."""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product
from pathlib import Path

import yaml
from babel.localedata import exists
from fluent.syntax import ast

from dialogue.words import digits, plain, width
from locales.agreement import CATEGORIES, disagreements, keys_of, selections, unfinished_plurals
from locales.isolation import isolated
from locales.languages import Language, read_languages
from locales.sources import Place, Problem, Source, read_source, text_of
from locales.templates import Template, Templates, Uses, look_through
from locales.usage import said_under, unknown_messages, unused_messages
from locales.words import listed_words

_NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)
_LONG, _BRIEF = isolated("x" * 40), isolated("xx")
"""Stand for what is inserted into a text, and into a label."""
_TAG = re.compile("<(/?)([bi])>")
_SENTENCE_END = re.compile(r"[.!?:](?:\s|$)|\n")


def check(root: Path) -> list[Problem]:
    """Everything wrong with the texts under `root`/locales and with how the code of `root` uses them."""
    folder = root / "locales"
    try:
        languages = read_languages(folder)
    except ValueError as wrong:
        return [Problem(folder, 1, str(wrong))]
    rules = yaml.safe_load((folder / "conventions.yaml").read_text("utf-8"))
    sources = [read_source(folder / code) for code, one in languages.items() if one.shipped]
    if found := [*_metadata(folder, languages), *_clashing_words(folder, languages, sources)]:
        return found
    for source in sources:
        locale = languages[source.code].locale
        found += [*source.problems, *_texts(source, locale, rules["longest"]), *unfinished_plurals(source, locale)]
        if source.code != "en":
            found += disagreements(source, sources[0])
    found += _long_sentences(sources[0], rules["longest"]["sentence"])
    said = said_under(root)
    said.shaped |= {f"{prefix}.+": Place(folder / "conventions.yaml", 1) for prefix in rules["composed"]}
    said.labels |= {f"{prefix}.+": Place(folder / "conventions.yaml", 1) for prefix in rules["labels"]}
    return [*found, *unknown_messages(said, sources[0]), *unused_messages(said, sources[0])]


def _texts(source: Source, locale: str, longest: Mapping[str, int]) -> Iterator[Problem]:
    """What is wrong with single texts of one language."""
    templates = Templates(locale, source.entries)
    for name, attribute, pattern in source.patterns():
        if attribute not in {None, "short"}:
            yield source.problem(name, f"has an attribute .{attribute}; there is only .short")
        words = "".join(text_of(pattern))
        if "TODO" in words:
            yield source.problem(name, "is not finished (TODO)")
        if "<" in _TAG.sub("", words):
            yield source.problem(name, "has a tag other than <b> and <i>")
        if (name, attribute) in look_through(pattern, source.entries, Uses()).messages:
            yield source.problem(name, "refers to itself")
        elif not name.startswith("-"):
            forms = _forms(templates, name, attribute, pattern)
            yield from (
                source.problem(name, reason) for reason in dict.fromkeys(_of_forms(forms, name, attribute, longest))
            )


def _of_forms(forms: Iterator[Template], name: str, attribute: str | None, longest: Mapping[str, int]) -> Iterator[str]:
    """What is wrong with a text in any of its forms."""
    kind = "short" if attribute else "push" if name.endswith("-push") else "message"
    for form in forms:
        yield from form.faults
        text = "".join((_BRIEF if attribute else _LONG) if at % 2 else piece for at, piece in enumerate(form.pieces))
        if not _balanced(text):
            yield "tags are not closed in the order in which they were opened"
        length = width(html.unescape(_TAG.sub("", text)))
        if length > longest[kind]:
            yield f"may be {length} characters long as a {kind}; {longest[kind]} are possible"


def _forms(templates: Templates, name: str, attribute: str | None, pattern: object) -> Iterator[Template]:
    """A text in the forms that it takes for the values which its selections name."""
    values: dict[str, set[int | str]] = {}
    for selection in selections(pattern):
        if isinstance(selection.selector, ast.VariableReference):
            keys = keys_of(selection)
            counted = any(key in CATEGORIES or key.isdecimal() for key in keys)
            values.setdefault(selection.selector.id.name, set()).update(_NUMBERS if counted else keys)
    for chosen in islice(product(*values.values()), 500):
        form = templates.form(name, attribute, dict(zip(values, chosen, strict=True)))
        if form:
            yield form


def _balanced(text: str) -> bool:
    opened: list[str] = []
    for closing, tag in _TAG.findall(text):
        if not closing:
            opened.append(tag)
        elif not opened or opened.pop() != tag:
            return False
    return not opened


def _long_sentences(english: Source, most: int) -> Iterator[Problem]:
    for name, _, pattern in english.patterns():
        if not name.startswith("word"):
            longest = max(len(part.split()) for part in _SENTENCE_END.split("".join(text_of(pattern, gap="x"))))
            if longest > most:
                yield english.problem(name, f"has a sentence of {longest} words; {most} are enough", warning=True)


def _metadata(folder: Path, languages: Mapping[str, Language]) -> Iterator[Problem]:
    """What is wrong with locale.yaml and wanted.yaml."""
    taken: Counter[str] = Counter(name for one in languages.values() for name in (*one.hints, one.autonym))
    for code, language in languages.items():
        file = folder / code / "locale.yaml"
        if not file.exists():
            file = folder / "wanted.yaml"
        for reason in _of_metadata(language, languages):
            yield Problem(file, 1, f"{code}: {reason}")
        for name in (*language.hints, language.autonym):
            if taken[name] > 1:
                yield Problem(file, 1, f"{code}: {name} stands for two languages")


def _of_metadata(language: Language, languages: Mapping[str, Language]) -> Iterator[str]:
    if language.direction not in {"ltr", "rtl"}:
        yield "direction is ltr or rtl"
    if not language.hints or any(hint != hint.casefold() for hint in language.hints):
        yield "hints are the tags that apps use, in lower case"
    if unknown := set(language.fallback) - set(languages):
        yield f"falls back to {', '.join(sorted(unknown))}, which there is not"
    if not exists(language.locale):
        yield f"CLDR has no locale {language.locale}"
    if language.second_calendar and len(language.second_calendar.months) != 13:
        yield "the Ethiopian calendar has 13 months"


def _clashing_words(folder: Path, languages: Mapping[str, Language], sources: Iterable[Source]) -> Iterator[Problem]:
    """Words that always win and would mean two things."""
    meant: dict[str, tuple[str, str]] = {}
    templates = {one.code: Templates(languages[one.code].locale, one.entries) for one in sources}
    for code, command, word in listed_words(languages.values(), templates):
        said = digits(plain(word))
        other, first = meant.setdefault(said, (command, code))
        if other != command:
            yield Problem(folder / code, 1, f"{word} means {command}, and {other} in {first}")
        if not said or said.isdecimal():
            yield Problem(folder / code, 1, f"{word} is no word for {command}")
