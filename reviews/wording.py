"""What an announcement says: free words with variables from the calendar, or a ready notice. Pure.

A text is kept as it was approved: messages with their arguments, in each language that was written. Everything that a
reader is shown beside it (dates, titles, who sent it, how to check it) is said in the language of the text.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dialogue.replies import Argument, Choice, Code, Language, Link, Name, Original, Reply, Say, from_json, to_json
from dialogue.words import MOST, width
from reviews import telling
from reviews.announced import NOTICES, Content
from reviews.calendar import Calendar, Call, Deadline, Document, Entry, Event, Fact, Region
from reviews.library import Outline

ANY = ""
"""The language of words that exist in all of them."""
_TAIL = 400
"""Units kept for what stands below a text: who it is from, how to check it, that it is in another language."""
_OUTLINE = "annex3"
"""The outline for contributions of stakeholders, where the subject is none itself."""
_TOLD = 220
"""Units kept for a title or a date in words."""
VARIABLES = ("event", "date", "place", "link", "outline")
"""What may stand in braces in a text, to be filled in from the calendar."""
_SIGNED = "notice-signed"
_VARIABLE = re.compile(r"\{\s*(\w+)\s*\}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")


@dataclass(frozen=True, slots=True)
class _Needs:
    """What a ready notice takes from the calendar, and what must be true there."""

    variables: tuple[str, ...]
    state: str | None = None
    """Of the event."""
    open: bool = False
    """Registration has to be open."""
    of: tuple[type[Fact], ...] = (Event,)
    """What it can be about."""


_READY: Mapping[str, _Needs] = {
    "opened": _Needs(("event", "date"), open=True),
    "closes-soon": _Needs(("event", "date"), of=(Event, Deadline, Call)),
    "moved": _Needs(("event", "date"), state="announced"),
    "cancelled": _Needs(("event",), state="cancelled"),
    "papers": _Needs(("event", "link")),
    "link": _Needs(("event", "date", "link")),
    "recording": _Needs(("event", "link")),
    "summary": _Needs(("event", "link")),
    "report": _Needs(("event", "link")),
    "call-open": _Needs(("event", "date"), of=(Call,)),
}
assert tuple(_READY) == NOTICES


def suits(notice: str, fact: Fact | None) -> bool:
    """Whether a ready notice can be about this."""
    return notice in _READY and isinstance(fact, _READY[notice].of)


def says(content: Content, *names: str) -> bool:
    """Whether its readers are told one of these variables: `date`."""
    needs = _READY.get(content.notice or "")
    told = [*(needs.variables if needs else ()), *(name for text in content.texts.values() for name in names_in(text))]
    return not set(names).isdisjoint(told)


def names_in(text: str) -> tuple[str, ...]:
    """The variables of a free text."""
    return tuple(_VARIABLE.findall(text))


def replies(content: Content, calendar: Calendar, code: str, tenant: str) -> dict[str, Reply]:
    """The message in each language that it is written in, or in `ANY`. Raises KeyError when a variable has no value."""
    below = (Say(_SIGNED, who=sender(tenant, calendar), code=Code(f"/verify {code}")),)
    choices, about = tuple(_choices(content, calendar)), (content.subject,) if content.subject else ()
    if content.notice:
        return {ANY: Reply((*_ready(content, calendar), *below), choices, keep=True, about=about)}
    return {
        language: Reply((_free(text, content, calendar), *below), choices, keep=True, about=about)
        for language, text in content.texts.items()
    }


def signature_of(words: Mapping[str, Reply]) -> Say:
    """The line of approved words that says who they are from, and how anybody can check them."""
    return next(say for reply in words.values() for say in reply.says if say.id == _SIGNED)


def sender(tenant: str, calendar: Calendar) -> Argument:
    """Who sends it: the network; or the body that coordinates a region, by the name that it has there."""
    region = calendar.get(Region, tenant)
    if region and region.network_name:
        return Name(region.network_name)
    if tenant == "network":
        return Say("notice-by-network")
    return Say("notice-by-region", region=telling.region_name(tenant))


def corrected(words: Mapping[str, Reply], *, mark: Say) -> dict[str, Reply]:
    """The same below a first line that says what has become of it; it may take the place of the message before."""
    return {language: replace(reply, says=(mark, *reply.says), keep=False) for language, reply in words.items()}


def packed(words: Mapping[str, Reply], *, code: str, fallback: str | None = None, state: str | None = None) -> str:
    """As a job keeps it. `state` is that of the event, so that it is noticed when it changes."""
    kept = {language: to_json(reply) for language, reply in words.items()}
    whole = {"replies": kept, "code": code, "fallback": fallback, "state": state}
    return json.dumps(whole, ensure_ascii=False, sort_keys=True)


def unpacked(kept: str) -> dict[str, Reply]:
    """The messages that `packed` kept, by language."""
    return {language: from_json(reply) for language, reply in json.loads(kept)["replies"].items()}


def frozen(content: Content, calendar: Calendar, code: str, tenant: str) -> str:
    """Everything that is approved, as the facts are now."""
    fact = calendar.fact(content.subject or "")
    state = fact.state if isinstance(fact, Event) else None
    return packed(replies(content, calendar, code, tenant), code=code, fallback=content.fallback, state=state)


# The words


def _free(text: str, content: Content, calendar: Calendar) -> Say:
    """Free words, with what the calendar says in between."""
    pieces = _VARIABLE.split(text.strip())
    said: Say | None = None
    for at in range(len(pieces) - 1, -1, -1):
        piece: Argument | None = pieces[at] if at % 2 == 0 else value(content, calendar, pieces[at])
        if piece is None:
            raise KeyError(pieces[at])
        if piece != "":
            said = Say("notice-words", text=piece) if said is None else Say("notice-joined", text=piece, rest=said)
    return said or Say("notice-words", text="")


def _ready(content: Content, calendar: Calendar) -> list[Say]:
    needs = _READY[content.notice or ""]
    values = {name: value(content, calendar, name) for name in (*needs.variables, "link")}
    told: dict[str, Argument] = {}
    for name in needs.variables:
        if (one := values[name]) is None:
            raise KeyError(name)
        told[name] = one
    says = [Say(f"notice-{content.notice}", **{each: told[each] for each in told if each != "link"})]
    return [*says, Say("notice-at", link=values["link"])] if values["link"] else says


def value(content: Content, calendar: Calendar, name: str) -> Argument | None:
    """What a variable stands for now; None where the calendar does not say, or there is no such variable."""
    fact = calendar.fact(content.subject or "")
    if name == "outline":
        return _outline(fact if isinstance(fact, Outline) else calendar.get(Outline, _OUTLINE))
    if fact is None:
        return None
    match name:
        case "event" if isinstance(fact, Outline):
            return Original(fact.title)
        case "event":
            return telling.title(calendar, fact)
        case "date" if isinstance(fact, Entry) and fact.moment.precision != "undated":
            return telling.when(calendar, fact, None)
        case "place" if isinstance(fact, Event):
            return Name(fact.place) if fact.place else Say("format-online") if fact.format == "online" else None
        case "link":
            address = _address(calendar, fact)
            return Link(address) if address else None
        case _:
            return None


def _outline(outline: Outline | None) -> Say | None:
    """The points of an outline, a line each."""
    said: Say | None = None
    points = [*(each.title for each in outline.sections), *outline.items] if outline else []
    for number, point in reversed(list(enumerate(points, 1))):
        end = Say("notice-words", text=Original(point)) if said is None else None
        rest = end or Say("notice-joined", text=Original(point), rest=Say("notice-joined", text="\n", rest=said or ""))
        said = Say("notice-joined", text=f"{number}. ", rest=rest)
    return said


def _address(calendar: Calendar, fact: Fact) -> str | None:
    match fact:
        case Event():
            registration = calendar.registration_of(fact)
            return (registration.url if registration else None) or fact.url
        case Document():
            return fact.url
        case Deadline() | Call():
            event = calendar.get(Event, fact.event)
            return _address(calendar, event) if event else None
        case _:
            return None


def _choices(content: Content, calendar: Calendar) -> Iterator[Choice]:
    if isinstance(calendar.fact(content.subject or ""), Event):
        yield Choice(f"calendar:{content.subject}", Say("reminder-see-event"))
    yield Choice("cmd:stop", Say("reminder-stop"))
    yield Choice("reminders:less", Say("reminder-less"))
    yield Choice("cmd:settings", Say("command-settings"))


# What is wrong with them


def problems(content: Content, calendar: Calendar) -> Iterator[Say]:
    """What keeps these words from being sent, whoever they are for."""
    if bool(content.notice) == bool(content.texts):
        yield Say("notice-no-words")
    if content.notice and content.notice not in _READY:
        yield Say("notice-unknown", what=Name(content.notice))
    if content.subject and calendar.fact(content.subject) is None:
        yield Say("notice-unknown", what=Name(content.subject))
    elif content.notice in _READY:
        yield from _not_ready(content, calendar)
    if content.fallback and content.fallback not in content.texts:
        yield Say("notice-no-fallback-text", language=Language(content.fallback))
    for language, text in content.texts.items():
        yield from _wrong_text(language, text, content, calendar)


def _not_ready(content: Content, calendar: Calendar) -> Iterator[Say]:
    needs, fact = _READY[content.notice or ""], calendar.fact(content.subject or "")
    yield from _without_value(needs.variables, content, calendar)
    event = fact if isinstance(fact, Event) else None
    about = suits(content.notice or "", fact)
    stands = not needs.state or (event is not None and event.state == needs.state)
    opened = not needs.open or (event is not None and _registration_open(calendar, event))
    if not (about and stands and opened):
        yield Say("notice-not-so-in-calendar")


def _registration_open(calendar: Calendar, event: Event) -> bool:
    registration = calendar.registration_of(event) or event.registration
    return registration is not None and registration.state == "open"


def _without_value(names: tuple[str, ...], content: Content, calendar: Calendar) -> Iterator[Say]:
    for name in dict.fromkeys(names):
        if name not in VARIABLES:
            known = tuple(Code(f"{{{each}}}") for each in VARIABLES)
            yield Say("notice-no-such-name", name=Code(f"{{{name[:40]}}}"), codes=known)
        elif value(content, calendar, name) is None:
            yield Say("notice-no-value", name=Code(f"{{{name}}}"))


def _wrong_text(language: str, text: str, content: Content, calendar: Calendar) -> Iterator[Say]:
    if not _LANGUAGE.fullmatch(language):
        yield Say("notice-unknown", what=Name(language[:20]))
    if not text.strip():
        yield Say("notice-empty-text", language=Language(language))
    names = names_in(text)
    yield from _without_value(names, content, calendar)
    length = width(_VARIABLE.sub("", text.strip())) + sum(_room(name, content, calendar) for name in names)
    if length + _TAIL > MOST:
        yield Say("notice-too-long", language=Language(language), length=length, longest=MOST - _TAIL)


def _room(name: str, content: Content, calendar: Calendar) -> int:
    """Units that a variable may take in the longest language."""
    match value(content, calendar, name):
        case Name(text) | Link(text):
            return width(text)
        case Original(text):
            return 2 * width(text)  # translated, it may be longer
        case Say() as say:
            return _TOLD + _named(say)
        case _:
            return 0


def _named(say: Say) -> int:
    """Units of the names in it, twice: translated, they may be longer."""
    inside = (_named(one) for one in say.args.values() if isinstance(one, Say))
    return sum(2 * width(one.text) for one in say.args.values() if isinstance(one, Name | Original)) + sum(inside)


def missing(content: Content, languages: Mapping[str, int]) -> tuple[str, ...]:
    """Languages of the audience in which there is no text, most readers first; who chose none reads English."""
    if content.notice:
        return ()
    wanted: dict[str, int] = {}
    for language, number in languages.items():
        wanted[language or "en"] = wanted.get(language or "en", 0) + number
    lacking = [language for language in wanted if language not in content.texts]
    return tuple(sorted(lacking, key=lambda language: (-wanted[language], language)))
