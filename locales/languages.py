"""The languages: those that are shipped, and those that can be asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Where libyaml is there (it is in the wheels), in a tenth of the time."""


@dataclass(frozen=True, slots=True)
class SecondCalendar:
    """A calendar that is told in brackets beside the Gregorian day."""

    kind: Literal["ethiopic"]
    pattern: str
    """With `{day}`, `{month}` (in words) and `{year}`."""
    months: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code. One that is not shipped has a name, a direction and a fall-back, but no texts."""

    code: str
    autonym: str
    """Its name in itself, in its own script."""
    direction: Literal["ltr", "rtl"] = "ltr"
    fallback: tuple[str, ...] = ()
    """What its readers are shown where a text is missing, first choice first; English ends every chain."""
    hints: tuple[str, ...] = ()
    """The tags by which apps and browsers may call it, in lower case; the longest that fits wins."""
    shipped: bool = False
    locale: str = "en_GB"
    """Whose dates, numbers, lists and country names it uses (CLDR)."""
    sms: Literal["gsm7", "ucs2"] = "ucs2"
    """The alphabet that a text message in it needs: 160 or 70 characters a part."""
    checked_by: str = "none"
    """Which native reader has checked its texts, and when."""
    second_calendar: SecondCalendar | None = None
    originals: Mapping[str, str] = field(default_factory=dict)
    """Names and sentences of the sources -> what they are in this language (`originals.yaml`)."""
    also_countries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Country code -> the name shown, then others that people write; before those of CLDR."""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Command (or `danger`) -> words that mean it, of a language that has no words.ftl yet."""


def read_languages(folder: Path) -> dict[str, Language]:
    """All languages under `folder`: first those with texts, English first; then the wanted ones.

    Raises `ValueError` naming the file when it cannot be read as a language.
    """
    own = [_own(file) for file in sorted(folder.glob("*/locale.yaml"))]
    own.sort(key=lambda language: (language.code != "en", not language.shipped))
    file = folder / "wanted.yaml"
    wanted = [_language(file, row["code"], row) for row in _rows(file)] if file.exists() else []
    return {language.code: language for language in (*own, *wanted)} | {language.code: language for language in own}


def chain_of(languages: Mapping[str, Language], code: str) -> tuple[str, ...]:
    """`code` and what its readers are shown instead, ending in English: `("ckb", "ar", "en")`."""
    known = languages.get(code)
    return tuple(dict.fromkeys((code, *(known.fallback if known else ()), "en")))


def closest(languages: Iterable[Language], hint: str | None) -> Language | None:
    """The language that an app's tag means (`zh-hans-cn`, `pt_BR`, `ku`), or none.

    >>> closest([Language("fr", "Français", hints=("fr",))], "fr-CA").code
    'fr'
    """
    tag = (hint or "").replace("_", "-").casefold()
    fits = [(len(own), one) for one in languages for own in one.hints if tag == own or tag.startswith(f"{own}-")]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None


def offered(languages: Mapping[str, Language], hint: str | None) -> tuple[Language, ...]:
    """All languages in the order of a language menu: the one hinted at, what its readers also read, then the others."""
    first = closest(languages.values(), hint)
    top = chain_of(languages, first.code) if first else ()
    return tuple(languages[code] for code in dict.fromkeys((*top, *languages)) if code in languages)


def _own(file: Path) -> Language:
    """The language of a folder; it is shipped as soon as there are texts."""
    originals = file.with_name("originals.yaml")
    own = {"shipped": any(file.parent.glob("*.ftl")), "originals": _rows(originals) if originals.exists() else {}}
    return _language(file, file.parent.name, _rows(file), own)


def _rows(file: Path) -> Any:
    try:
        return yaml.load(file.read_text("utf-8"), _Loader)  # noqa: S506  # safe, either of them
    except yaml.YAMLError as wrong:
        raise ValueError(f"{file}: {wrong}") from wrong


def _language(file: Path, code: str, row: dict[str, Any], own: Mapping[str, Any] = MappingProxyType({})) -> Language:
    try:
        row = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items() if key != "code"}
        for table in ("also_countries", "words"):
            row[table] = {key: tuple(names) for key, names in row.get(table, {}).items()}
        if second := row.get("second_calendar"):
            row["second_calendar"] = SecondCalendar(**{**second, "months": tuple(second["months"])})
        return Language(code=code, **row, **own)
    except (TypeError, KeyError, AttributeError) as wrong:
        raise ValueError(f"{file}: language {code!r} cannot be read: {wrong}") from wrong
