"""One turn of a form: what came in, the draft as it is now, what to say next. Pure."""

from dataclasses import replace

from dialogue.asking import ask, choices
from dialogue.choosing import LONGEST, chosen, numbered
from dialogue.drafts import Draft
from dialogue.fields import Country, File, OneOf, SomeOf
from dialogue.forms import Form
from dialogue.inbound import Inbound, Kind
from dialogue.moves import Outcome, Turn, answered, asking, covered, wrong
from dialogue.places import fitted
from dialogue.reading import Reading, Wrong, read
from dialogue.replies import Say
from dialogue.steps import Step, entered, label, pages, step_of, visible
from dialogue.taps import pick, tapped, tick
from dialogue.words import MOST, cleaned, dangerous, digits, plain

__all__ = ["Outcome", "Turn", "begin", "resume", "turn"]

_PLAIN = Reading()


def begin(form: Form, reading: Reading = _PLAIN) -> Turn:
    """The first question of a form."""
    draft = fitted(form, Draft(form.name, form.fingerprint))
    return Turn(draft, ask(step_of(form, draft, reading)))


def resume(form: Form, draft: Draft, reading: Reading = _PLAIN) -> Turn:
    """The present question again, after a pause. Shows no earlier answer until the person asks for it."""
    calm = replace(covered(fitted(form, draft)), wrong=0)
    return Turn(calm, ask(step_of(form, calm, reading), Say("form-resumed")))


def turn(form: Form, draft: Draft, inbound: Inbound, reading: Reading = _PLAIN) -> Turn:
    """What an inbound does to a draft.

    Texts are resolved to choices here, by number or words, except where digits are an answer. Commands and words that
    always win are taken by the inbound path before.
    """
    step = entered(form, draft, reading)
    meant = chosen(inbound, _offered(step, inbound), numbers=not _takes_digits(step))
    match meant.kind:
        case Kind.choice:
            return tapped(step, meant.text)
        case Kind.text:
            return _typed(step, meant.text)
        case Kind.file:
            return _sent_file(step, meant.text)
        case Kind.other:
            return wrong(step, Say("form-wrong-words"))
        case _:
            return asking(step, step.draft)


def _takes_digits(step: Step) -> bool:
    return step.draft.state in {"asking", "sure"} and bool(step.place and step.place.field and step.place.field.digits)


def _offered(step: Step, inbound: Inbound) -> list[tuple[str, ...]]:
    """The present choices and, if the text is none of their numbers, the wordings they answer to."""
    if inbound.kind is not Kind.text or len(inbound.text) > LONGEST:
        return []
    offered = choices(step)
    if digits(plain(inbound.text)).isdecimal():
        return [(one.data,) for one in offered]
    return [(one.data, *step.reading.words(_unticked(one.label))) for one in offered]


def _unticked(name: Say) -> Say:
    inner = name.args.get("label") if name.id == "form-ticked" else None
    return inner if isinstance(inner, Say) else name


def _typed(step: Step, text: str) -> Turn:
    if step.draft.state == "warned" and not dangerous(text, step.reading.danger):
        step = step_of(step.form, replace(step.draft, state="asking"), step.reading)
    if step.draft.state in {"asking", "sure"} and (listed := _from_list(step, text)):
        return listed
    if step.draft.state != "sure" and dangerous(text, step.reading.danger):
        return asking(step, replace(step.draft, state="warned"))
    if step.place is None or step.place.field is None or step.draft.state not in {"asking", "sure"}:
        return wrong(step, Say("form-wrong-choice"))
    value = read(step.place.field, text, step.reading)
    return wrong(step, value.why) if isinstance(value, Wrong) else answered(step, value)


def _from_list(step: Step, text: str) -> Turn | None:
    """Takes what is typed as one or several of the options, or lists those that it may mean."""
    field = step.place.field if step.place else None
    here = visible(step)
    if isinstance(field, SomeOf) and (numbers := numbered(text, len(here))):
        return tick(step, field, *(here[number - 1] for number in numbers))
    found = _found(step, text)
    if len(found) > 1:
        return asking(step, replace(step.draft, found=found, page=0, wrong=0))
    return pick(step, found[0]) if found else None


def _found(step: Step, text: str) -> tuple[str, ...]:
    """The codes that words stand for, also those on other pages of a list; an exact wording wins."""
    said = digits(plain(text)) if len(text) <= LONGEST else ""
    field = step.place.field if step.place else None
    if not said:
        return ()
    if isinstance(field, Country):
        return _countries(step, field, said)
    if not isinstance(field, OneOf | SomeOf):
        return ()
    wordings = [(code, digits(plain(word))) for code in step.codes for word in step.reading.words(label(step, code))]
    exact = [code for code, word in wordings if word == said]
    inside = [code for code, word in wordings if f" {said}" in f" {word}"]
    long = pages(step) > 1 or step.draft.found
    return tuple(dict.fromkeys(exact or (inside if long else [])))


def _countries(step: Step, field: Country, said: str) -> tuple[str, ...]:
    """Countries whose names contain the words, unless they name one."""
    if len(said) < 2 or not isinstance(read(field, said, step.reading), Wrong):
        return ()
    known = set(step.codes)
    named = (code for name, code in step.reading.countries.items() if f" {said}" in f" {name}")
    return tuple(dict.fromkeys(code for code in named if code in known))


def _sent_file(step: Step, reference: str) -> Turn:
    kept = cleaned(reference[:MOST])
    if kept and step.place and isinstance(step.place.field, File) and step.draft.state == "asking":
        return answered(step, kept)
    return wrong(step, Say("form-wrong-words"))
