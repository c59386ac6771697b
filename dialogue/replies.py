"""What is said: messages by id with arguments, and the choices that stand under them.

Nothing here knows a language. `locales` turns a `Say` into words, a channel turns a `Message` into its own shape.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, Union

Argument: TypeAlias = Union[
    str,
    int,
    "Day",
    "Month",
    "Year",
    "Clock",
    "Name",
    "Original",
    "Verbatim",
    "Link",
    "Code",
    "Language",
    "Country",
    "Say",
    tuple["Argument", ...],
]
"""A plain `str` is somebody's own words: it is escaped and isolated. A tuple is a list in the reader's style."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day, told with weekday, day, month in words and year (and the reader's second calendar).

    `2021-10-31`, or `--10-31` where the year is not known: then day and month alone are told.
    """

    iso: str


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year, `2021-06`; or `--07` where the year is not known: then the month alone is told."""

    iso: str


@dataclass(frozen=True, slots=True)
class Year:
    """A year, told without separators."""

    number: int


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on the 24-hour clock: `14:30`."""

    iso: str


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name in the language of its source, isolated from the text around it; beside a translation, if any."""

    text: str
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Original:
    """A sentence of a source; told in the reader's language where it has been translated, else as it is.

    In at most `longest` characters, cut at the end of a word; 0 is no limit.
    """

    text: str
    language: str = "en"
    longest: int = 0


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Words to be copied as they are: without any mark that nobody sees."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A web or mail address; never isolated, so that apps still recognise it."""

    url: str


@dataclass(frozen=True, slots=True)
class Code:
    """A reference number or a command; always left to right."""

    text: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code (BCP 47), named in the reader's language."""

    code: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory by its ISO 3166 alpha-2 code, named in the reader's language."""

    code: str


class Say:
    """A message of the locales by its id, with its arguments."""

    __slots__ = ("args", "id")

    def __init__(self, id: str, /, **args: Argument) -> None:
        self.id = id
        self.args: Mapping[str, Argument] = args

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Say) and (self.id, self.args) == (other.id, other.args)

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted(self.args))))

    def __repr__(self) -> str:
        return f"Say({self.id!r}{''.join(f', {name}={value!r}' for name, value in self.args.items())})"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tap, and to answer by number or by its words.

    `data` is at most 64 bytes of ASCII and names no person. The label's message has a `short` attribute of at most
    20 characters. A choice with a `url` opens that address and is not an answer.
    """

    data: str
    label: Say
    style: Literal["plain", "good", "danger"] = "plain"
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file made when the message is sent: `Attachment("ics", "arab")`, `Attachment("qr", "https://...")`.

    The `ics` of several entries names their subjects, parted by spaces. Of `plot` and `csv` what is in it comes along,
    since it is as it was then: numbers that name nobody.
    """

    kind: Literal["ics", "qr", "plot", "csv"]
    of: str


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to one person: paragraphs and choices.

    A reply that is not `keep` may take the place of the card that was tapped; what a person must keep (a receipt, a
    reminder, a reference) is always a message of its own.
    """

    says: tuple[Say, ...]
    choices: tuple[Choice, ...] = ()
    keep: bool = False
    silent: bool = False
    attachment: Attachment | None = None
    about: tuple[str, ...] = ()
    """Subjects of the calendar that it tells of (`event:arab-review-2021`): a mail, where nobody can tap for their
    entries, brings them along."""


@dataclass(frozen=True, slots=True)
class Label:
    """A choice in words."""

    data: str
    text: str
    style: Literal["plain", "good", "danger"] = "plain"
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A file, made."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """A reply in words, before a channel gives it its shape.

    `text` is HTML with nothing but `<b>` and `<i>`, everything else escaped; paragraphs are parted by an empty line.
    """

    text: str
    labels: tuple[Label, ...] = ()
    language: str = "en"
    right_to_left: bool = False
    keep: bool = False
    silent: bool = False
    file: Made | None = None


_VALUES: dict[str, type[Any]] = {
    "day": Day,
    "month": Month,
    "year": Year,
    "clock": Clock,
    "link": Link,
    "verbatim": Verbatim,
    "code": Code,
    "tongue": Language,
    "country": Country,
}
_KINDS = {type: kind for kind, type in _VALUES.items()}


def to_json(reply: Reply) -> dict[str, Any]:
    """The reply as plain JSON, for the ledger."""
    return {
        "says": [pack_say(say) for say in reply.says],
        "choices": [[c.data, pack_say(c.label), c.style, c.url] for c in reply.choices],
        "keep": reply.keep,
        "silent": reply.silent,
        "attachment": [reply.attachment.kind, reply.attachment.of] if reply.attachment else None,
        "about": list(reply.about),
    }


def from_json(kept: Mapping[str, Any]) -> Reply:
    """The reply that `to_json` packed."""
    attachment = kept.get("attachment")
    return Reply(
        says=tuple(unpack_say(say) for say in kept["says"]),
        choices=tuple(Choice(data, unpack_say(label), style, url) for data, label, style, url in kept["choices"]),
        keep=kept["keep"],
        silent=kept["silent"],
        attachment=Attachment(*attachment) if attachment else None,
        about=tuple(kept.get("about", ())),
    )


def pack_say(say: Say) -> dict[str, Any]:
    """A message as plain JSON: `{"say": id, "args": {...}}`."""
    return {"say": say.id, "args": {name: _pack(value) for name, value in say.args.items()} if say.args else {}}


def unpack_say(kept: Mapping[str, Any]) -> Say:
    """The message that `pack_say` packed."""
    return Say(kept["say"], **{name: _unpack(value) for name, value in kept["args"].items()})


def _pack(value: Argument) -> Any:
    match value:
        case str() | int():
            return value
        case Say():
            return pack_say(value)
        case Name() | Original():
            return _pack_name(value)
        case tuple():
            return [_pack(item) for item in value]
        case _:
            return {_KINDS[type(value)]: getattr(value, value.__match_args__[0])}


def _pack_name(value: Name | Original) -> dict[str, Any]:
    if isinstance(value, Name):
        return {"name": value.text, "language": value.language}
    room = {"longest": value.longest} if value.longest else {}
    return {"original": value.text, "language": value.language, **room}


def _unpack(kept: Any) -> Argument:
    if isinstance(kept, list):
        return tuple(_unpack(item) for item in kept)
    if not isinstance(kept, dict):
        return kept  # type: ignore[no-any-return]  # a string or a number, as packed
    if "say" in kept:
        return unpack_say(kept)
    if "name" in kept:
        return Name(kept["name"], kept["language"])
    if "original" in kept:
        return Original(kept["original"], kept["language"], kept.get("longest", 0))
    [(kind, plain)] = kept.items()
    return _VALUES[kind](plain)  # type: ignore[no-any-return]  # one of the closed list above
