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
from dialogue.steps import PAGE, Step, entered, label, step_of, visible
from dialogue.taps import pick, tapped, tick
from dialogue.words import MOST, cleaned, dangerous, digits, plain, wording

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
        case Kind.text if step.draft.state == "warned" and not dangerous(meant.text, reading.danger):
            return turn(form, replace(step.draft, state="asking"), inbound, reading)
        case Kind.text:
            return _typed(step, meant.text)
        case Kind.file:
            return _sent_file(step, meant.file_id or "")
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
    said = digits(plain(text)) if len(text) <= LONGEST else ""
    match field:
        case Country() if len(said) > 1 and isinstance(read(field, text, step.reading), Wrong):
            like = _countries_like(step, said)
        case OneOf() | SomeOf() if said:
            exact, like = _options_like(step, said)
            if len(exact) == 1:
                return pick(step, exact[0])
        case _:
            return None
    return asking(step, replace(step.draft, found=like, page=0, wrong=0)) if like else None


def _options_like(step: Step, said: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The options with exactly these words, on whichever page of the list, and (in long lists) those that have them."""
    words = [(code, wording(word)) for code in step.codes for word in step.reading.words(label(step, code))]
    exact = dict.fromkeys(code for code, word in words if word == said)
    inside = dict.fromkeys(code for code, word in words if f" {said}" in f" {word}")
    return tuple(exact), tuple(inside) if len(exact) > 1 or len(step.codes) > PAGE else ()


def _countries_like(step: Step, said: str) -> tuple[str, ...]:
    """Countries with these words in one of their names."""
    known = set(step.codes)
    named = (code for name, code in step.reading.countries.items() if f" {said}" in f" {name}")
    return tuple(dict.fromkeys(code for code in named if code in known))


def _sent_file(step: Step, reference: str) -> Turn:
    kept = cleaned(reference[:MOST])
    if kept and step.place and isinstance(step.place.field, File) and step.draft.state == "asking":
        return answered(step, kept)
    return wrong(step, Say("form-wrong-words"))
