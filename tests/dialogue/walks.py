"""Random forms, random people filling them in, and deploys that change the form under their hands. Seeded."""

from dataclasses import replace
from random import Random

from dialogue.drafts import Draft
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
    When,
    answered,
    options,
)
from dialogue.forms import Entry, Form, Group
from dialogue.inbound import Inbound, Kind
from dialogue.reading import Reading
from dialogue.replies import Name, Reply, Say
from dialogue.words import plain

COUNTRIES = {"CH": "Switzerland", "CI": "Côte d'Ivoire", "EG": "Egypt", "LB": "Lebanon", "MX": "Mexico", "NE": "Niger",
             "NG": "Nigeria", "PH": "Philippines", "SN": "Senegal", "SY": "Syria", "TN": "Tunisia"}  # fmt: skip

GOOD = ("hello there", "12", "٣٤", "00", "2021-03-05", "5.3.2021", "ab@example.org", "+41 79 123 45 67", "Egypt", "SY",
        "example.org/a", "yes", "no", "1 3", "2, 3", "code 2", "code 7")  # fmt: skip
BAD = ("", "\0", "\ud800", "\u202e\u202d", "x" * 600, "y" * 20_000, "-1", "99999999999999999999", "31.2.2021", "@",
       "//", "http://", "nig", "🦜" * 40, "they threatened me", "²", "፫", "0", "۲", "back",
       "form-back", "/", "]")  # fmt: skip


def words(say: Say) -> tuple[str, ...]:
    """Locales of a kind: the id in words, and its last word."""
    spoken = say.id.replace("-", " ")
    return spoken, spoken.partition(" ")[2]


READING = Reading(
    words=words,
    countries={plain(name): code for code, name in COUNTRIES.items()},
    names={code: Name(name) for code, name in COUNTRIES.items()},
    danger=("threatened",),
)


def some_field(rng: Random, key: str, when: When | None) -> AnyField:
    optional, secret = rng.random() < 0.4, rng.random() < 0.2
    codes = options(*(f"code_{number}" for number in range(rng.choice((2, 3, 9, 23)))))
    made: tuple[AnyField, ...] = (
        Text(key, longest=rng.choice((5, 40, 500)), reads="reads"),
        OneOf(key, options=codes),
        SomeOf(key, options=codes, least=rng.choice((1, 2)), most=rng.choice((None, 2))),
        SomeOf(key, options=codes),
        Number(key, least=rng.choice((0, 5)), most=rng.choice((9, 1000))),
        Day(key, earliest=rng.choice(("1900-01-01", "2021-03-06"))),
        Country(key, among=rng.choice(((), ("SY", "EG")))),
        Email(key),
        Phone(key),
        Link(key),
        File(key),
        Consent(key, version=rng.choice(("1", "2"))),
    )
    return replace(rng.choice(made), optional=optional, secret=secret, when=when)


def some_form(rng: Random) -> Form:
    entries: list[Entry] = []
    for number in range(rng.randint(1, 7)):
        when = _condition(rng, entries)
        if rng.random() < 0.25:
            inner: list[AnyField] = []
            for part in range(rng.randint(1, 3)):
                inner.append(some_field(rng, f"part_{number}_{part}", _condition(rng, [*entries, *inner])))
            least = rng.randint(0, 2)
            entries.append(Group(f"group_{number}", tuple(inner), least, least + rng.randint(0, 3) or 1, when))
        else:
            entries.append(some_field(rng, f"key_{number}", when))
    return Form("walk", tuple(entries))


def _condition(rng: Random, before: list[Entry]) -> When | None:
    if not before or rng.random() < 0.6:
        return None
    other = rng.choice(before)
    if isinstance(other, Group):
        return answered(other.name)
    return answered(other.key) if rng.random() < 0.5 else answered(other.key, "code_0", "code_1", "yes")


def deployed(rng: Random, form: Form) -> Form:
    """The form after a deploy that added, removed or reordered questions, or changed one's limits."""
    entries = list(form.fields)
    match rng.randrange(4):
        case 0:
            entries.insert(rng.randint(0, len(entries)), some_field(rng, f"new_{rng.randrange(999_999)}", None))
        case 1 if len(entries) > 1:
            entries.pop(rng.randrange(len(entries)))
        case 2:
            rng.shuffle(entries)
        case _:
            at = rng.randrange(len(entries))
            old = entries[at]
            entries[at] = (
                replace(old, most=max(old.least, 1)) if isinstance(old, Group) else some_field(rng, old.key, None)
            )
    try:
        return Form(form.name, tuple(entries))
    except ValueError:  # a condition lost what it stands on
        return form


def inbound(kind: Kind, text: str = "") -> Inbound:
    return Inbound("telegram", "main", "7", "1", kind, text)


def some_inbound(rng: Random, reply: Reply, old: str) -> Inbound:
    """What a person does next: mostly taps, also numbers, words, nonsense, old buttons, files and stickers."""
    chance = rng.random()
    if chance < 0.62:
        # Leaving is one choice among many, or nobody would ever come to an end.
        liked = [one.data for one in reply.choices if one.label.id not in {"form-save", "form-delete", "form-back"}]
        return inbound(Kind.choice, rng.choice(liked or [one.data for one in reply.choices]))
    if chance < 0.69:
        return inbound(Kind.choice, rng.choice(reply.choices).data)
    if chance < 0.72:
        return inbound(Kind.choice, rng.choice((old, "f:00000000:1", "f:", "cal:open", old + "9", "f:x:" + "1" * 70)))
    if chance < 0.76:
        return inbound(Kind.text, str(rng.randint(0, 15)))
    if chance < 0.80:
        return inbound(Kind.text, words(rng.choice(reply.choices).label)[rng.randrange(2)])
    if chance < 0.93:
        return inbound(Kind.text, rng.choice(GOOD))
    if chance < 0.97:
        return inbound(Kind.text, rng.choice(BAD))
    return replace(inbound(rng.choice((Kind.file, Kind.other, Kind.joined))), file_id=rng.choice((None, "file-1")))


def settled(draft: Draft) -> tuple[str, object]:
    """What must be the same after Back and forward again."""
    return draft.at, dict(draft.answers)
