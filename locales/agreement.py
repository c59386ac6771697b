"""Whether a language says what English says, with the same variables and with the forms that its grammar needs."""

from collections.abc import Iterator

from babel import Locale
from fluent.syntax import ast

from locales.entries import pattern_of
from locales.sources import Problem, Source
from locales.templates import Uses, look_through

CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
"""The plural categories of CLDR."""
_COUNTED = range(201)
"""Numbers by which the plural categories of a language are found. Those that only millions have are not asked for."""


def disagreements(source: Source, english: Source) -> Iterator[Problem]:
    """What a language lacks, what it has beyond English, and variables that differ."""
    for name, entry in english.entries.items():
        if name not in source.entries and not name.startswith("-"):
            file = source.folder / english.places[name].file.name
            yield Problem(file, 1, f"{name} is missing")
        elif name in source.entries:
            for attribute in (None, *(one.id.name for one in entry.attributes)):
                yield from _differing(source, english, name, attribute)
    for name in source.entries.keys() - english.entries.keys():
        if not name.startswith("-"):
            yield source.problem(name, "is not in English")


def _differing(source: Source, english: Source, name: str, attribute: str | None) -> Iterator[Problem]:
    ours, theirs = (pattern_of(one.entries[name], attribute) for one in (source, english))
    said = f"the attribute .{attribute}" if attribute else "the text"
    if (ours is None) != (theirs is None):
        yield source.problem(name, f"{said} is {'missing' if ours is None else 'not in English'}")
    elif variables(name, attribute, source) != (wanted := variables(name, attribute, english)):
        has = ", ".join(sorted(variables(name, attribute, source))) or "none"
        yield source.problem(name, f"{said} has the variables {has}, English has {', '.join(sorted(wanted)) or 'none'}")


def variables(name: str, attribute: str | None, source: Source) -> frozenset[str]:
    """All variables of a text, also of those it refers to."""
    uses = look_through(pattern_of(source.entries[name], attribute), source.entries, Uses())
    return frozenset(uses.shown | uses.deciding)


def unfinished_plurals(source: Source, locale: str) -> Iterator[Problem]:
    """Selections by number that lack a plural category which whole numbers have in the language."""
    categories = {number: Locale.parse(locale).plural_form(number) for number in _COUNTED}
    for name, _, pattern in source.patterns():
        for selection in selections(pattern):
            keys = keys_of(selection)
            lacking = {category for number, category in categories.items() if not {category, str(number)} & keys}
            if lacking and any(key in CATEGORIES or key.isdecimal() for key in keys):
                yield source.problem(name, f"lacks the plural form {', '.join(sorted(lacking))}")


def selections(node: object) -> Iterator[ast.SelectExpression]:
    """Every selection of a pattern, also those inside others."""
    if isinstance(node, ast.SelectExpression):
        yield node
    if isinstance(node, ast.BaseNode):
        node = list(vars(node).values())
    if isinstance(node, list):
        for one in node:
            yield from selections(one)


def keys_of(selection: ast.SelectExpression) -> frozenset[str]:
    """What stands in brackets before the variants of a selection."""
    keys = (variant.key for variant in selection.variants)
    return frozenset(key.name if isinstance(key, ast.Identifier) else key.value for key in keys)
