"""The present question of a form: what can be chosen there, and what its buttons carry."""

from dataclasses import dataclass
from functools import lru_cache

from dialogue import replies
from dialogue.drafts import Draft
from dialogue.fields import AnyField, Consent, Country, OneOf, SomeOf
from dialogue.forms import Form, option_label, short_hash
from dialogue.places import Place, count, first_open, fitted, places
from dialogue.reading import Reading
from dialogue.replies import Say

PAGE = 8
"""Options on one page of a list."""


@dataclass(slots=True)  # not frozen, which takes four times as long to fill; nobody changes one all the same
class Step:
    """All there is to know about the present question."""

    form: Form
    draft: Draft
    reading: Reading
    places: tuple[Place, ...]
    place: Place | None
    """`None` on the review page."""
    number: int
    """Which of the questions it is, from 0; on the review page, how many there are."""
    codes: tuple[str, ...]
    """The codes to choose from, in reading order."""

    @property
    def page(self) -> int:
        """The page of the list that is shown, from 0."""
        return min(self.draft.page or 0, pages(self) - 1)


def step_of(form: Form, draft: Draft, reading: Reading, shown: tuple[Place, ...] | None = None) -> Step:
    """The step of a draft that fits the form; `shown` are its places, where they are known already."""
    shown = places(form, draft.answers) if shown is None else shown
    found = ((at, place) for at, place in enumerate(shown) if place.path == draft.at)
    number, place = next(found, (len(shown), None))
    return Step(form, draft, reading, shown, place, number, _codes(place, reading))


def entered(form: Form, draft: Draft, reading: Reading) -> Step:
    """The step of a draft as it was kept, perhaps by another version of the form."""
    if draft.fingerprint == form.fingerprint:
        step = step_of(form, draft, reading)
        if step.place or (not draft.at and first_open(step.places, draft.answers) is None):
            return step
    return step_of(form, fitted(form, draft), reading)


@lru_cache(maxsize=1024)
def _stamp(field: AnyField) -> str:
    """What a field is, in short: it changes when its options or limits do."""
    return short_hash(repr(field))


def token(step: Step) -> str:
    """What the buttons of this question carry, so that those of any other are recognised.

    On the review page it also stands for what was shown there (secret answers apart): what is sent is what was seen.
    """
    place, draft = step.place, step.draft
    if place is None:
        secret = {other.path for other in step.places if other.field and other.field.secret}
        stamp = repr(
            [(other.path, other.path not in secret and draft.answers.get(other.path)) for other in step.places]
        )
    else:
        stamp = _stamp(place.field) if place.field else repr(draft.answers.get(place.path))
    return short_hash(f"{step.form.name}|{draft.at}|{draft.state}|{stamp}")


def _codes(place: Place | None, reading: Reading) -> tuple[str, ...]:
    match place.field if place else None:
        case OneOf(options=listed) | SomeOf(options=listed):
            return tuple([option.code for option in listed])
        case Consent():
            return ("yes", "no")
        case Country(among=among):
            return tuple([code for code in reading.names if code in among]) if among else tuple(reading.names)
        case _:
            return ()


def label(step: Step, code: str) -> Say:
    """The label of one of the codes."""
    assert step.place
    match step.place.field:
        case OneOf() | SomeOf() as field:
            return option_label(step.form, field, code, step.place.group)
        case Consent():
            return Say(f"form-{code}")
        case _:
            return Say("form-country", country=replies.Country(code))


def act_of(step: Step, code: str) -> str:
    """What a tap on a code carries: its place in the definition, or the country itself (lists differ by language)."""
    return code if isinstance(step.place and step.place.field, Country) else str(step.codes.index(code))


def code_of(step: Step, what: str) -> str | None:
    """The code that a tap carries, ticked (with `-`) or not; none where there is nothing to choose from."""
    if step.draft.state not in {"asking", "sure"} or not (known := step.codes):
        return None
    here = what.removesuffix("-")
    if isinstance(step.place and step.place.field, Country):
        return here if here in known else None
    return known[int(here)] if here.isdecimal() and len(here) < 4 and int(here) < len(known) else None


def just_added(step: Step) -> bool:
    """Whether this is the first question of a repetition that was added and has no answer yet: Back takes it away."""
    place = step.place
    if not place or not place.group or not place.field:
        return False
    here = [other for other in step.places if other.group is place.group and other.index == place.index and other.field]
    added = place.group.least <= place.index == count(place.group, step.draft.answers) - 1
    return added and here[0] == place and not any(other.path in step.draft.answers for other in here)


def pages(step: Step) -> int:
    """How many pages the present list has."""
    return max(1, -(-len(listed(step)) // PAGE))


def listed(step: Step) -> tuple[str, ...]:
    """All codes (or, when one answer is to be changed, all paths) that are listed now, over all pages."""
    draft = step.draft
    if draft.state == "changing":
        return tuple(place.path for place in step.places)
    if draft.found:
        return tuple(code for code in draft.found if code in step.codes)
    typed_first = isinstance(step.place and step.place.field, Country) and draft.page is None
    return () if typed_first else step.codes


def visible(step: Step) -> tuple[str, ...]:
    """What is listed on the present page."""
    first = step.page * PAGE
    return listed(step)[first : first + PAGE]


def ticked(step: Step) -> tuple[str, ...]:
    """The options that show a tick."""
    return () if step.draft.covered else step.draft.picked or ()
