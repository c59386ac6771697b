"""What can be asked: typed fields as data, with their limits.

A field has no text of its own. Its question is the message `<form>-<key>`, the label of an option the message
`<form>-<key>-<code>` (or `<labels><code>` where many fields share one list); underscores become hyphens.
"""

from dataclasses import KW_ONLY, dataclass
from typing import ClassVar, TypeAlias

Value: TypeAlias = str | int | tuple[str, ...]
"""An answer as it is kept. Text, code of an option, ISO day, ISO 3166 alpha-2 country, e-mail, phone, link and file
reference are `str`; a number is `int`; several options are a tuple of codes; a consent is `("yes" | "no", version)`."""


@dataclass(frozen=True, slots=True)
class When:
    """A condition on an earlier answer: it is one of `codes`, or, without codes, it is given at all."""

    key: str
    codes: tuple[str, ...] = ()

    def holds(self, value: Value | None) -> bool:
        """Whether that answer meets the condition; what was skipped meets none."""
        if value is None:
            return False
        given = value if isinstance(value, tuple) else (str(value),)
        return not self.codes or any(code in self.codes for code in given)


def answered(key: str, *codes: str) -> When:
    """The condition that the field `key` was answered, with one of `codes` where any are named."""
    return When(key, codes)


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers to choose from."""

    code: str


def options(*codes: str) -> tuple[Option, ...]:
    """Options by their codes, in reading order."""
    return tuple(Option(code) for code in codes)


@dataclass(frozen=True, slots=True)
class Field:
    """What every field has. Never used itself."""

    kind: ClassVar[str] = ""
    digits: ClassVar[bool] = False
    """Whether digits are the answer itself; if not, they answer the choice of that number."""

    key: str
    _: KW_ONLY
    optional: bool = False
    secret: bool = False
    """Masked wherever answers are shown, unless the reader has the right to it."""
    when: When | None = None
    reads: str | None = None
    """The message that says who reads this answer. Every `Text` has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Field):
    """Free text: at most `longest` characters (code points), and never more than one message of an app takes."""

    kind: ClassVar[str] = "text"

    longest: int = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf(Field):
    """One option of a list."""

    kind: ClassVar[str] = "one"

    options: tuple[Option, ...]
    labels: str = ""
    """The prefix of the labels' message ids, such as `objective-`, where a list is shared by several fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SomeOf(Field):
    """Several options of a list, at least `least` and at most `most` of them."""

    kind: ClassVar[str] = "some"

    options: tuple[Option, ...]
    labels: str = ""
    least: int = 1
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Field):
    """A whole number."""

    kind: ClassVar[str] = "number"
    digits: ClassVar[bool] = True

    least: int = 0
    most: int = 999_999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Field):
    """A day of the Gregorian calendar, kept as `2021-03-05`."""

    kind: ClassVar[str] = "day"
    digits: ClassVar[bool] = True

    earliest: str = "1900-01-01"
    latest: str = "2199-12-31"


@dataclass(frozen=True, slots=True, kw_only=True)
class Country(Field):
    """A country, kept by its ISO 3166 alpha-2 code; `among` limits which."""

    kind: ClassVar[str] = "country"

    among: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Email(Field):
    """An e-mail address."""

    kind: ClassVar[str] = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Field):
    """A phone number with its country: kept as `+` and digits (E.164)."""

    kind: ClassVar[str] = "phone"
    digits: ClassVar[bool] = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Field):
    """A web address (http or https)."""

    kind: ClassVar[str] = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class File(Field):
    """A document, picture or recording; only the app's reference is kept here. Several files: a group that repeats."""

    kind: ClassVar[str] = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Field):
    """A separate yes to words of a version. Unless `optional`, the form cannot be sent without it.

    After a new version the question is asked again.
    """

    kind: ClassVar[str] = "consent"

    version: str


AnyField: TypeAlias = Text | OneOf | SomeOf | Number | Day | Country | Email | Phone | Link | File | Consent
"""The closed list of fields."""
