"""What a tap on a choice of a form does. A tap on a question that is not asked any more does nothing but say so."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from dialogue.asking import OVER, choices
from dialogue.drafts import Draft
from dialogue.fields import Consent, SomeOf
from dialogue.moves import Outcome, Turn, answered, asking, covered, onward, wrong
from dialogue.places import arrived, count, first_open, fitted, places, pruned
from dialogue.reading import limits
from dialogue.replies import Reply, Say
from dialogue.steps import Step, code_of, just_added, token


def tapped(step: Step, data: str) -> Turn:
    """Does what a choice says, `f:<token>:<what>`, if it belongs to the present question."""
    mark, _, what = data.removeprefix("f:").partition(":")
    if not data.startswith("f:") or mark != token(step):
        return _over(step)
    if (code := code_of(step, what)) is not None:
        return _untick(step, code) if what.endswith("-") else pick(step, code)
    act = _ACTS[step.draft.state].get(what[:1])
    offered = what[:1] in _REPEATABLE or data in {choice.data for choice in choices(step)}
    return act(step, what) if act and offered else _over(step)


def pick(step: Step, code: str) -> Turn:
    """Takes one of the options that are listed."""
    field = step.place.field if step.place else None
    match field:
        case SomeOf():
            return tick(step, field, code)
        case Consent(version=version):
            refused = code == "no" and not field.optional
            return wrong(step, Say("form-wrong-consent")) if refused else answered(step, (code, version))
        case _:
            return answered(step, code)


def tick(step: Step, field: SomeOf, *more: str) -> Turn:
    """Ticks options; already ticked ones stay so, however often they are tapped."""
    wanted = {*(step.draft.picked or ()), *more}
    picked = tuple(code for code in step.codes if code in wanted)
    if field.most is not None and len(picked) > field.most:
        return wrong(step, Say("form-wrong-many", most=field.most))
    return asking(step, replace(step.draft, picked=picked, covered=False, found=(), wrong=0))


def _untick(step: Step, code: str) -> Turn:
    picked = tuple(one for one in step.draft.picked or () if one != code)
    return asking(step, replace(step.draft, picked=picked, covered=False))


def _over(step: Step) -> Turn:
    return asking(step, covered(step.draft), OVER)


def _done(step: Step, _: str) -> Turn:
    assert step.place
    assert isinstance(step.place.field, SomeOf)
    picked = step.draft.picked or ()
    few = limits(step.place.field, picked)
    return wrong(step, few.why) if few else answered(step, picked)


def _uncover(step: Step, _: str) -> Turn:
    earlier = step.draft.answers.get(step.draft.at)
    picked = step.draft.picked or (earlier if isinstance(earlier, tuple) else None)
    return asking(step, replace(step.draft, covered=False, picked=picked))


def _keep(step: Step, _: str) -> Turn:
    return onward(step, step.draft.answers)


def _skip(step: Step, _: str) -> Turn:
    return answered(step, None)


def _page(step: Step, what: str) -> Turn:
    number = int(what[1:]) if what[1:].isdecimal() and len(what) < 5 else 0
    return asking(step, replace(step.draft, page=number))


def _list(step: Step, _: str) -> Turn:
    return asking(step, replace(step.draft, page=0, found=()))


def _back(step: Step, _: str) -> Turn:
    draft, place = step.draft, step.place
    if place and place.group and just_added(step):
        times = {place.group.name: place.index}
        return asking(step, arrived(replace(draft, answers={**draft.answers, **times}), place.group.name))
    if draft.alone and first_open(step.places, draft.answers) is None:
        return asking(step, arrived(replace(draft, alone=False), ""))
    return asking(step, arrived(draft, step.places[max(step.number - 1, 0)].path))


def _add(step: Step, _: str) -> Turn:
    assert step.place
    assert step.place.group
    group = step.place.group
    times = count(group, step.draft.answers)
    draft = replace(step.draft, answers={**step.draft.answers, group.name: times + 1})
    new = (place.path for place in places(step.form, draft.answers) if place.path.startswith(f"{group.name}.{times}."))
    return asking(step, arrived(draft, next(new, group.name)))


def _remove(step: Step, _: str) -> Turn:
    assert step.place
    assert step.place.group
    times = count(step.place.group, step.draft.answers) - 1
    answers = pruned(step.form, {**step.draft.answers, step.place.group.name: times})
    return asking(step, arrived(replace(step.draft, answers=answers), step.place.path))


def _go_on(step: Step, _: str) -> Turn:
    assert step.place
    assert step.place.group
    return answered(step, count(step.place.group, step.draft.answers))


def _save(step: Step, _: str) -> Turn:
    return Turn(covered(step.draft), Reply((Say("form-saved"),)), Outcome.saved)


def _ask_to_delete(step: Step, _: str) -> Turn:
    return asking(step, replace(step.draft, state="deleting"))


def _delete(step: Step, _: str) -> Turn:
    fresh = fitted(step.form, Draft(step.form.name, step.form.fingerprint))
    return Turn(fresh, Reply((Say("form-deleted"),)), Outcome.deleted)


def _return(step: Step, _: str) -> Turn:
    return asking(step, replace(step.draft, state="asking", page=None))


def _anyway(step: Step, _: str) -> Turn:
    return asking(step, replace(step.draft, state="sure"), Say("form-danger-again"))


def _send(step: Step, _: str) -> Turn:
    return Turn(step.draft, Reply((Say("form-sent"),), keep=True), Outcome.finished)


def _which_to_change(step: Step, _: str) -> Turn:
    return asking(step, replace(step.draft, state="changing", page=0))


def _change(step: Step, what: str) -> Turn:
    """One answer alone; it was shown just before, so options show their ticks."""
    place = step.places[int(what)]
    value = step.draft.answers.get(place.path)
    picked = value if isinstance(place.field, SomeOf) and isinstance(value, tuple) else None
    return asking(step, replace(arrived(step.draft, place.path), alone=True, picked=picked))


_Act = Callable[[Step, str], Turn]
_REPEATABLE = "mlu"  # a second tap on these changes nothing more
_LEAVING: Mapping[str, _Act] = {"b": _back, "v": _save, "d": _ask_to_delete}
_ASKING: Mapping[str, _Act] = {
    **_LEAVING, "k": _keep, "s": _skip, "x": _done, "m": _page, "l": _list, "u": _uncover,
    "a": _add, "r": _remove, "o": _go_on, "g": _send, "c": _which_to_change,
}  # fmt: skip
_ACTS: Mapping[str, Mapping[str, _Act]] = {
    "asking": _ASKING,
    "sure": _ASKING,
    "deleting": {"y": _delete, "n": _return},
    "warned": {**_LEAVING, "y": _anyway, "n": _return},
    "changing": {"m": _page, "n": _return, **dict.fromkeys("0123456789", _change)},
}
