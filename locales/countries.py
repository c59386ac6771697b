"""Countries by name: how a language calls them, and which one a person means. Source: CLDR, and locale.yaml."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from babel import Locale

from dialogue.words import plain
from locales.languages import Language

_NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""Two-letter codes of CLDR that ISO 3166 has not given to a country or territory. XK, which it leaves free, stays."""


def country_names(language: Language) -> Mapping[str, str]:
    """ISO 3166 alpha-2 code -> name, in the order of the names."""
    own = {code: names[0] for code, names in language.also_countries.items()}
    names = {**_of_cldr(language.locale), **own}
    return dict(sorted(names.items(), key=lambda pair: plain(pair[1])))


def country_name(code: str, language: Language) -> str:
    """The name of one country; its code where the language has none."""
    own = language.also_countries.get(code)
    return own[0] if own else _of_cldr(language.locale).get(code, code)


def country_codes(languages: Iterable[Language]) -> Mapping[str, str]:
    """Every name in these languages, as `dialogue.words.plain` makes it -> its code; earlier languages win."""
    found: dict[str, str] = {}
    for language in languages:
        for code, names in language.also_countries.items():
            for name in names:
                found.setdefault(plain(name), code)
        for code, name in _of_cldr(language.locale).items():
            found.setdefault(plain(name), code)
    return found


@lru_cache
def _of_cldr(locale: str) -> Mapping[str, str]:
    names = {str(code): str(name) for code, name in Locale.parse(locale).territories.items()}
    return {code: name for code, name in names.items() if len(code) == 2 and code not in _NO_COUNTRIES}
