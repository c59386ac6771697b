"""An answer, as typed, becomes a value or a reason why not. Reasons are values, never exceptions."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from dialogue import replies
from dialogue.fields import (
    AnyField,
    Consent,
    Country,
    Day,
    Email,
    File,
    Link,
    Number,
    OneOf,
    Phone,
    SomeOf,
    Text,
    Value,
)
from dialogue.replies import Name, Say
from dialogue.words import MOST, cleaned, digits, plain, width

_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([ ,.'’٬_])\d{3})(?:\1\d{3})*")
_THREE_PARTS = re.compile(r"(\d{1,4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,4})\D?")
_MAIL = re.compile(r"[^\s@<>()\[\],:;\"\\]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])")
_PHONE = re.compile(r"(?:\+|00)[\d ()./‐-―-]{6,30}")
_LONGEST_ADDRESS = 254
_LONGEST_LINK = 2000


def by_id(say: Say) -> tuple[str, ...]:
    """The words of a message for whoever has no locales: its id."""
    return (say.id,)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to read an answer, passed in: it depends on the person's language."""

    words: Callable[[Say], Sequence[str]] = by_id
    """Every wording a label answers to in the person's language: its full and its short text."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """Country names in any language, as `words.plain` makes them, to ISO 3166 alpha-2 codes."""
    names: Mapping[str, Name] = field(default_factory=dict)
    """Countries that can be listed, by code, in the order of their names in the person's language."""
    danger: Collection[str] = ()
    """Words and phrases that speak of danger, in every language, as `words.plain` makes them."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why an answer was not taken."""

    why: Say


def read(field: AnyField, text: str, reading: Reading) -> Value | Wrong:
    """What a typed answer means to a field. Options are chosen, not read: for them every text is wrong."""
    if len(text) > MOST:
        return Wrong(Say("form-wrong-long", longest=field.longest if isinstance(field, Text) else MOST))
    if isinstance(field, Text):
        return _text(field, text)
    match field:
        case Number():
            return _number(field, digits(cleaned(text)))
        case Day():
            return _day(field, digits(cleaned(text)))
        case Country():
            return _country(field, text, reading)
        case Email():
            return _email(cleaned(text))
        case Phone():
            return _phone(digits(cleaned(text)))
        case Link():
            return _link(cleaned(text))
        case _:
            return Wrong(Say("form-wrong-file" if isinstance(field, File) else "form-wrong-choice"))


def limits(field: SomeOf, picked: Sequence[str]) -> Wrong | None:
    """Why the options ticked so far are too few or too many, if they are."""
    if len(picked) < field.least:
        return Wrong(Say("form-wrong-few", least=field.least))
    if field.most is not None and len(picked) > field.most:
        return Wrong(Say("form-wrong-many", most=field.most))
    return None


def holds(field: AnyField, value: Value) -> bool:
    """Whether a kept answer is still one to this field, whose definition may have changed since."""
    match field:
        case OneOf():
            return value in {option.code for option in field.options}
        case SomeOf():
            codes = {option.code for option in field.options}
            return isinstance(value, tuple) and codes.issuperset(value) and limits(field, value) is None
        case Consent():
            return value == ("yes", field.version) or (field.optional and value == ("no", field.version))
        case Number():
            return isinstance(value, int) and field.least <= value <= field.most
        case Country():
            return isinstance(value, str) and (value in field.among if field.among else len(value) == len("CH"))
        case File():
            return isinstance(value, str)
        case _:
            return isinstance(value, str) and read(field, value, Reading()) == value


def _text(field: Text, text: str) -> Value | Wrong:
    said = cleaned(text, lines=True)
    if not said:
        return Wrong(Say("form-wrong-empty"))
    if len(said) > field.longest or width(said) > MOST:
        return Wrong(Say("form-wrong-long", longest=field.longest, length=len(said)))
    return "0" if digits(said) == "00" else said  # a lone 0 is the menu


def _number(field: Number, text: str) -> Value | Wrong:
    whole = re.sub(r"[^\d+-]", "", text) if _GROUPED.fullmatch(text) else text
    if not re.fullmatch(r"[+-]?\d{1,15}", whole.replace("\N{MINUS SIGN}", "-")):
        return Wrong(Say("form-wrong-number"))
    number = int(whole.replace("\N{MINUS SIGN}", "-"))
    if not field.least <= number <= field.most:
        return Wrong(Say("form-wrong-range", least=field.least, most=field.most))
    return number


def _day(field: Day, text: str) -> Value | Wrong:
    day = _three_parts(text)
    if day is None:
        return Wrong(Say("form-wrong-day"))
    if not field.earliest <= day <= field.latest:
        return Wrong(
            Say("form-wrong-day-range", earliest=replies.Day(field.earliest), latest=replies.Day(field.latest))
        )
    return day


def _three_parts(text: str) -> str | None:
    """A day out of `2021-03-05`, `5.3.2021`, `5/3/2021`, `2021年3月5日`: the year has four digits; day before month.

    Only where that is no day, the month is taken to come first: `3/25/2021`.
    """
    if not (parts := _THREE_PARTS.fullmatch(text)):
        return None
    one, two, three = parts.groups()
    orders = [(one, two, three)] if len(one) == 4 else [(three, two, one), (three, one, two)] if len(three) == 4 else []
    for year, month, day in orders:
        try:
            return date(int(year), int(month), int(day)).isoformat()
        except ValueError:
            continue
    return None


def _country(field: Country, text: str, reading: Reading) -> Value | Wrong:
    code = cleaned(text).upper()
    is_code = len(code) == len("CH") and (code in reading.names or code in reading.countries.values())
    if not is_code:
        code = reading.countries.get(plain(text), "")
    if not code:
        return Wrong(Say("form-wrong-country"))
    if field.among and code not in field.among:
        return Wrong(Say("form-wrong-country-here"))
    return code


def _email(text: str) -> Value | Wrong:
    address = re.sub(r"(?i)^mailto:", "", text.strip("<> "))
    if len(address) > _LONGEST_ADDRESS or not _MAIL.fullmatch(address):
        return Wrong(Say("form-wrong-email"))
    name, _, host = address.rpartition("@")
    return f"{name}@{host.lower()}"


def _phone(text: str) -> Value | Wrong:
    number = re.sub(r"\D", "", re.sub(r"^00", "+", text))
    if not _PHONE.fullmatch(text) or not 7 <= len(number) <= 15:  # E.164
        return Wrong(Say("form-wrong-phone"))
    return f"+{number}"


def _link(text: str) -> Value | Wrong:
    url = text if "://" in text[:10] else f"https://{text}"
    fine = len(url) <= _LONGEST_LINK and not re.search(r"[\s<>\"]", url) and _is_web(url)
    return url if fine else Wrong(Say("form-wrong-link"))


def _is_web(url: str) -> bool:
    """Whether it leads to a named host on the web, without a user name."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:  # a port or a bracket that cannot be
        return False
    named = _HOST.fullmatch(host) is not None and "@" not in parts.netloc
    return named and port != 0 and parts.scheme in {"http", "https"}
