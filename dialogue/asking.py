"""What is said at each place of a form, and which choices stand under it."""

from collections.abc import Iterator, Sequence
from typing import Literal

from dialogue.fields import Consent, Country, Day, SomeOf, Text
from dialogue.forms import Form, message_id, question
from dialogue.places import Place, count, first_open
from dialogue.replies import Choice, Reply, Say
from dialogue.steps import Step, act_of, just_added, label, listed, pages, ticked, token, visible
from dialogue.views import place_label, view

PATIENCE = 3
"""Wrong answers in a row until a simpler way is offered."""
OVER = Say("form-over")
"""What is said to a tap on a question that is not asked any more; also where no form is open."""

_Offer = tuple[str, Say]  # what a tap does at this place, and its label
_MOST_KNOWN = 1024
_KNOWN: dict[tuple[Form, str, int, int, bool], Reply] = {}
"""Questions as they are first asked: by form, path, place among how many, and whether there is a list to choose from.

They are made of the form alone; nothing that anybody answered is in them.
"""
_STYLES: dict[str, Literal["good", "danger"]] = {"form-send": "good", "form-delete-yes": "danger"}


def ask(step: Step, *before: Say) -> Reply:
    """The present question, after what has to be said before."""
    asked = _as_for_all(step) or _asked(step)
    return Reply((*before, *asked.says), asked.choices) if before else asked


def choices(step: Step) -> tuple[Choice, ...]:
    """What stands under the present question."""
    asked = _as_for_all(step)
    return asked.choices if asked else _under(step)


def _as_for_all(step: Step) -> Reply | None:
    """A question that was not touched yet, which is the same for everybody: it is put together once."""
    place, draft = step.place, step.draft
    if place is None or place.group or place.path in draft.answers or draft.touched:
        return None
    key = (step.form, place.path, step.number, len(step.places), bool(step.codes))
    known = _KNOWN.get(key)
    if known is None:
        if len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.clear()
        known = _KNOWN[key] = _asked(step)
    return known


def _asked(step: Step) -> Reply:
    return Reply(tuple(_says(step)), _under(step))


def _under(step: Step) -> tuple[Choice, ...]:
    mark = token(step)
    return tuple(
        Choice(what if ":" in what else f"f:{mark}:{what}", name, _STYLES.get(name.id, "plain"))
        for what, name in _offers(step)
    )


def _says(step: Step) -> Iterator[Say]:
    match step.draft.state:
        case "deleting":
            yield Say("form-delete-ask")
        case "warned":
            yield Say("form-danger")
        case "changing":
            yield Say("form-change-which")
        case _ if step.place is None:
            yield from _review(step)
        case _:
            yield from _question(step, step.place)


def _offers(step: Step) -> Iterator[_Offer]:
    match step.draft.state:
        case "deleting":
            yield "n", Say("form-delete-no")
            yield "y", Say("form-delete-yes")
        case "warned":
            yield from _instead(step)
        case "changing":
            yield from _changing(step)
        case _ if step.place is None:
            yield from _sending(step)
        case _:
            yield from _list(step, step.place)
            yield from _controls(step, step.place)


def _review(step: Step) -> Iterator[Say]:
    if step.draft.covered:
        yield Say("form-ready")
        return
    yield Say("form-review")
    for asked, answer in view(step.form, step.draft.answers):
        yield Say("form-answer", question=asked, answer=answer)
    yield Say("form-review-ask")


def _question(step: Step, place: Place) -> Iterator[Say]:
    yield Say("form-progress", at=step.number + 1, of=len(step.places))
    if place.field is None:
        yield Say(message_id(step.form.name, place.path))
        return
    if place.field.reads:
        yield Say(place.field.reads)
    if isinstance(place.field, Text):
        yield Say("form-safety-line")
    yield question(step.form, place.field, place.group)
    yield from _hints(step, place)
    if step.draft.wrong >= PATIENCE:
        yield Say(f"form-simpler-{place.field.kind}")
        yield Say("form-simpler-skip" if place.field.optional else "form-simpler-save")


def _hints(step: Step, place: Place) -> Iterator[Say]:
    match place.field:
        case SomeOf(least=least, most=most):
            yield Say("form-some-most", most=most) if most else Say("form-some")
            if least > 1:
                yield Say("form-some-least", least=least)
            if marks := ticked(step):
                yield Say("form-some-chosen", number=len(marks))
        case Day():
            yield Say("form-hint-day")
        case Country():
            yield Say("form-hint-country")
    if step.draft.found:
        yield Say("form-found")
    elif pages(step) > 1:
        yield Say("form-hint-list")


def _list(step: Step, place: Place) -> Iterator[_Offer]:
    marks = ticked(step)
    for code in visible(step):
        name = label(step, code)
        yield (
            (f"{act_of(step, code)}-", Say("form-ticked", label=name)) if code in marks else (act_of(step, code), name)
        )
    yield from _paging(step)
    if isinstance(place.field, Country) and not listed(step) and step.codes:
        yield "l", Say("form-list")


def _paging(step: Step) -> Iterator[_Offer]:
    page, last = step.page, pages(step) - 1
    if page < last:
        yield f"m{page + 1}", Say("form-more")
    if page > 0:
        yield f"m{page - 1}", Say("form-earlier")
    if step.draft.found:
        yield "l", Say("form-list")


def _controls(step: Step, place: Place) -> Iterator[_Offer]:
    if place.field is None:
        yield from _going_on(step, place)
    if isinstance(place.field, SomeOf):
        if ticked(step):
            yield "x", Say("form-done")
        elif step.draft.picked or step.draft.answers.get(place.path):
            yield "u", Say("form-show-chosen")
    if place.field and place.path in step.draft.answers:
        yield "k", Say("form-keep")
    if place.field and place.field.optional and not isinstance(place.field, Consent):
        yield "s", Say("form-skip")
    yield from _leaving(step)


def _going_on(step: Step, place: Place) -> Iterator[_Offer]:
    assert place.group
    times = count(place.group, step.draft.answers)
    if times < place.group.most:
        yield "a", Say("form-add")
    yield "o", Say("form-go-on")
    if times > place.group.least:
        yield "r", Say("form-remove")


def _sending(step: Step) -> Iterator[_Offer]:
    if step.draft.covered:
        yield "u", Say("form-show")
    else:
        yield "g", Say("form-send")
        yield "c", Say("form-change")
    yield from _leaving(step)


def _leaving(step: Step) -> Iterator[_Offer]:
    only_this = step.draft.alone and first_open(step.places, step.draft.answers) is None
    if step.number > 0 or only_this or just_added(step):
        yield "b", Say("form-back")
    yield "v", Say("form-save")
    yield "d", Say("form-delete")


def _changing(step: Step) -> Sequence[_Offer]:
    here = visible(step)
    chosen = [(str(n), place_label(step.form, one)) for n, one in enumerate(step.places) if one.path in here]
    return [*chosen, *_paging(step), ("n", Say("form-back"))]


def _instead(step: Step) -> Iterator[_Offer]:
    yield "cmd:safety", Say("form-safety")
    yield "n", Say("form-write-other")
    if step.place and isinstance(step.place.field, Text):
        yield "y", Say("form-write-anyway")
    yield from _leaving(step)
