"""The same form, seen otherwise: by staff, as columns of an export, as a JSON schema."""

from collections.abc import Iterator, Sequence
from typing import Any

from dialogue import replies
from dialogue.drafts import Answers
from dialogue.fields import AnyField, Consent, Country, Day, Link, Number, OneOf, SomeOf, Text, Value, When
from dialogue.forms import Form, Group, message_id, option_label, question
from dialogue.places import Place, places
from dialogue.replies import Argument, Code, Say
from dialogue.words import MOST

_FORMATS = {"day": "date", "email": "idn-email", "link": "iri"}


def view(form: Form, answers: Answers, *, secrets: bool = False) -> list[tuple[Say, Argument]]:
    """Questions that apply and their answers, in order; secret ones masked unless `secrets`."""
    shown = [place for place in places(form, answers) if place.field]
    return [(place_label(form, place), _shown(form, place, answers.get(place.path), secrets)) for place in shown]


def place_label(form: Form, place: Place) -> Say:
    """What a place is called: its question, with its number where it repeats."""
    if place.field is None:
        return Say(message_id(form.name, place.path))
    asked = question(form, place.field, place.group)
    return Say("form-numbered", number=place.index + 1, question=asked) if place.group else asked


def columns(form: Form) -> tuple[str, ...]:
    """Export columns, by path, in order: `organisers.0.name` for groups, up to their limit."""
    return tuple(_columns(form))


def row(form: Form, answers: Answers) -> dict[str, str]:
    """An export row: a text for each of `columns`, empty where there is no answer. Several options are parted by `;`.

    Secret answers are in it: who may export is not decided here.
    """
    return {path: _cell(answers.get(path)) for path in columns(form)}


def schema(form: Form) -> dict[str, Any]:
    """JSON Schema (2020-12) of what `places.given` returns."""
    inner = _object(form.fields)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": form.name, **inner}


def _shown(form: Form, place: Place, value: Value | None, secrets: bool) -> Argument:
    field = place.field
    if value is None:
        return Say("form-none")
    if field and field.secret and not secrets:
        return Say("form-hidden")
    match field:
        case OneOf():
            return option_label(form, field, str(value), place.group)
        case SomeOf() if isinstance(value, tuple):
            return tuple(option_label(form, field, code, place.group) for code in value)
        case Consent() if isinstance(value, tuple):
            return Say(f"form-{value[0]}")
        case Country():
            return replies.Country(str(value))
        case _:
            return _plain(field, value)


def _plain(field: AnyField | None, value: Value) -> Argument:
    match field:
        case Number() if isinstance(value, int):
            return value
        case Day():
            return replies.Day(str(value))
        case Link():
            return replies.Link(str(value))
        case _ if field and field.kind in {"email", "phone"}:
            return Code(str(value))
        case _ if field and field.kind == "file":
            return Say("form-file")
        case _:
            return str(value)


def _columns(form: Form) -> Iterator[str]:
    for entry in form.fields:
        if isinstance(entry, Group):
            yield from (f"{entry.name}.{index}.{field.key}" for index in range(entry.most) for field in entry.fields)
        else:
            yield entry.key


def _cell(value: Value | None) -> str:
    if isinstance(value, tuple):
        return ";".join(value)
    return "" if value is None else str(value)


def _object(entries: Sequence[AnyField | Group]) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": {}, "required": []}
    conditions = []
    for entry in entries:
        name = entry.name if isinstance(entry, Group) else entry.key
        made["properties"][name] = _property(entry)
        needed = not isinstance(entry, Group) and not entry.optional
        if entry.when and entry.when.key in made["properties"]:
            conditions.append(_condition(entry.when, name, needed))
        elif needed and not entry.when:  # an item does not see what its condition outside of it is
            made["required"].append(name)
    return {**made, "allOf": conditions} if conditions else made


def _condition(when: When, name: str, needed: bool) -> dict[str, Any]:
    """Present (where needed) if the condition is met, absent otherwise."""
    met: dict[str, Any] = {"required": [when.key]}
    if when.codes:
        either = {"enum": list(when.codes)}
        met["properties"] = {when.key: {"anyOf": [either, {"type": "array", "contains": either}]}}
    return {"if": met, "then": {"required": [name]} if needed else {}, "else": {"properties": {name: False}}}


def _property(entry: AnyField | Group) -> dict[str, Any]:
    match entry:
        case Group():
            return {"type": "array", "maxItems": entry.most, "items": _object(entry.fields)}
        case Text():
            return {"type": "string", "minLength": 1, "maxLength": min(entry.longest, MOST)}
        case OneOf():
            return {"enum": [option.code for option in entry.options]}
        case SomeOf():
            items = {"enum": [option.code for option in entry.options]}
            most = entry.most or len(entry.options)
            return {"type": "array", "uniqueItems": True, "minItems": entry.least, "maxItems": most, "items": items}
        case Number():
            return {"type": "integer", "minimum": entry.least, "maximum": entry.most}
        case Country():
            return {"enum": list(entry.among)} if entry.among else {"type": "string", "pattern": "^[A-Z]{2}$"}
        case Consent():
            said = ["yes", "no"] if entry.optional else ["yes"]
            return {"type": "array", "prefixItems": [{"enum": said}, {"const": entry.version}], "items": False}
        case _:
            return {"type": "string", **({"format": _FORMATS[entry.kind]} if entry.kind in _FORMATS else {})}
