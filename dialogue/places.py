"""Where one can be in a form: the questions that apply, in their order, given the answers so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from dialogue.drafts import Answers, Draft
from dialogue.fields import AnyField, OneOf, SomeOf, Value, When
from dialogue.forms import Entry, Form, Group
from dialogue.reading import holds


@dataclass(frozen=True, slots=True)
class Place:
    """A question that applies: a field, or (without a field) whether a group goes on."""

    path: str
    field: AnyField | None
    group: Group | None = None
    index: int = 0
    """The repetition of the group, from 0."""


def places(form: Form, answers: Answers) -> tuple[Place, ...]:
    """Every question that applies. A condition on an answer that does not apply itself is not met."""
    return _always(form) or _applying(form, answers)


@lru_cache(maxsize=256)
def _always(form: Form) -> tuple[Place, ...]:
    """The questions of a form that asks everybody the same; none where it has conditions or groups."""
    same = all(entry.when is None and not isinstance(entry, Group) for entry in form.fields)
    return tuple(place for _, place in _entries(form)) if same else ()


def _applying(form: Form, answers: Answers) -> tuple[Place, ...]:
    shown: list[Place] = []
    seen: dict[str, Value | None] = {}
    for entry, place in _entries(form):
        if entry.when is not None and not _applies(entry.when, seen):
            continue
        if isinstance(entry, Group):
            shown += _repeated(entry, answers, seen)
            seen[entry.name] = count(entry, answers) or None
        else:
            shown.append(place)
            seen[place.path] = answers.get(place.path)
    return tuple(shown)


@lru_cache(maxsize=256)
def _entries(form: Form) -> tuple[tuple[Entry, Place], ...]:
    """What a form consists of, each with its place."""
    return tuple(
        (entry, Place(entry.name, None, entry) if isinstance(entry, Group) else Place(entry.key, entry))
        for entry in form.fields
    )


def count(group: Group, answers: Answers) -> int:
    """How often a group stands in the form at present."""
    times = answers.get(group.name)
    return max(group.least, min(times, group.most)) if isinstance(times, int) else group.least


def pruned(form: Form, answers: Answers) -> Answers:
    """The answers that still apply, and no other."""
    shown = {place.path for place in places(form, answers)}
    return {path: value for path, value in answers.items() if path in shown}


def first_open(shown: Sequence[Place], answers: Answers) -> Place | None:
    """The first question that was neither answered nor skipped."""
    return next((place for place in shown if place.path not in answers), None)


def fitted(form: Form, draft: Draft) -> Draft:
    """The draft as this form can go on with it.

    After a deploy that changed the form, answers that are still valid stay, and the question too if it still exists;
    otherwise the first open one comes next.
    """
    if draft.fingerprint != form.fingerprint:
        draft = _adapted(form, draft)
    shown = places(form, draft.answers)
    if draft.at and any(place.path == draft.at for place in shown):
        return draft
    missing = first_open(shown, draft.answers)
    return draft if not draft.at and missing is None else arrived(draft, missing.path if missing else "")


def arrived(draft: Draft, path: str) -> Draft:
    """The draft at another question (or, with no path, at the review), which is asked afresh."""
    return Draft(draft.form, draft.fingerprint, path, draft.answers, alone=draft.alone)


def given(form: Form, answers: Answers) -> dict[str, Any]:
    """The answers as `finish` gets them: by key, a group as a list of such; what was skipped is absent."""
    result: dict[str, Any] = {}
    for place in places(form, answers):
        value = answers.get(place.path)
        if place.group is None and value is not None:
            result[place.path] = value
        elif place.group and place.field:
            times = result.setdefault(place.group.name, [])
            times += [{} for _ in range(place.index + 1 - len(times))]
            times[place.index] |= {} if value is None else {place.field.key: value}
    for group in form.groups:
        if group.name in result:
            result[group.name] = [one for one in result[group.name] if one]
    return result


def _applies(when: When | None, seen: Mapping[str, Value | None]) -> bool:
    return when is None or when.holds(seen.get(when.key))


def _repeated(group: Group, answers: Answers, seen: Mapping[str, Value | None]) -> list[Place]:
    times = count(group, answers)
    shown: list[Place] = []
    for index in range(times):
        inner = dict(seen)
        for field in group.fields:
            if _applies(field.when, inner):
                path = f"{group.name}.{index}.{field.key}"
                shown.append(Place(path, field, group, index))
                inner[field.key] = answers.get(path)
    return shown if group.least == group.most else [*shown, Place(group.name, None, group)]


def _adapted(form: Form, draft: Draft) -> Draft:
    answers = dict(draft.answers) | _counts(form, draft.answers)
    for place in places(form, answers):
        if place.field and place.path in answers and not _still_valid(place.field, answers[place.path]):
            del answers[place.path]
    kept = pruned(form, answers)
    here = next((place.field for place in places(form, kept) if place.path == draft.at), None)
    codes = {option.code for option in here.options} if isinstance(here, OneOf | SomeOf) else set()
    picked = tuple(code for code in draft.picked if code in codes) if draft.picked else None
    fresh = arrived(draft, draft.at)
    return replace(fresh, form=form.name, fingerprint=form.fingerprint, answers=kept, picked=picked, wrong=draft.wrong)


def _counts(form: Form, answers: Answers) -> dict[str, Value]:
    """How often each group is answered, within its present limits."""
    counts: dict[str, Value] = {}
    for group in form.groups:
        named = [path.split(".") for path in answers if path.startswith(f"{group.name}.")]
        times = max((int(parts[1]) + 1 for parts in named if parts[1].isdecimal()), default=0)
        if group.name in answers or times:
            counts[group.name] = max(group.least, min(max(count(group, answers), times), group.most))
    return counts


def _still_valid(field: AnyField, value: Value | None) -> bool:
    return field.optional if value is None else holds(field, value)
