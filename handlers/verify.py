"""Checking a text: genuine or not, current or changed, superseded or withdrawn, from whom; never who received it.

Anybody can, wherever they found the text; it is also how an announcement is opened that came in quiet mode.
"""

import re
from collections.abc import Iterator, Mapping

from dialogue.replies import Choice, Clock, Code, Day, Reply, Say
from dialogue.words import digits, plain, visible
from handlers.context import Context, command, lines
from handlers.journey import TEXT, Journey, Step
from reviews import announcements
from reviews.announcements import Verified
from reviews.calendar import Calendar, Event

_LENGTH = 8
_CODE = re.compile(rf"(?<![a-z0-9])[a-z0-9]{{{_LENGTH}}}(?![a-z0-9])")
"""What looks like a code, in what `plain` makes of a text."""
_INSIDE = re.compile(rf"/verify(?:@\w+)?\s+([a-z0-9]{{{_LENGTH}}})(?![a-z0-9])", re.IGNORECASE | re.ASCII)
"""The line that stands under our texts, wherever it is in one that was passed on."""
_MOST = 3
"""What may be a code and is looked up, of one text."""


async def answer(ctx: Context, step: Step) -> Reply:
    """The standing of a code, or the text itself. Only what is nothing but a code can be one that we never sent."""
    written = step.inbound.text if step.verb == TEXT else step.arg
    ctx.cursor.journey, ctx.cursor.at = None, ""
    if sent := await _sent(ctx, written):
        return _words(ctx, *sent) if step.verb == "open" else _standing(ctx, *sent)
    if len(code := _letters(written)) == _LENGTH:
        again = Choice("cmd:verify", Say("verify-again"))
        return lines(Say("verify-unknown", code=Code(code)), choices=[again, command("calendar"), command("menu")])
    ctx.cursor.journey = JOURNEY.name
    return lines(Say("verify-ask"), choices=[command("menu")])


def asked(text: str, words: Mapping[str, str]) -> str:
    """The code that a text asks about: beside a word for checking, or in a text of ours that was passed on."""
    if inside := _INSIDE.search(visible(text)):
        return inside[1]
    said = digits(plain(text))
    found = (each[0] for each in _CODE.finditer(said))
    return next((code for code in found if words.get(said.replace(code, "").strip()) == "verify"), "")


async def recognised(ctx: Context, text: str) -> Reply | None:
    """The standing of a code that was written without such a word; None where we sent nothing with it."""
    sent = await _sent(ctx, text)
    return _standing(ctx, *sent) if sent else None


async def _sent(ctx: Context, text: str) -> tuple[str, Verified] | None:
    """The first code in a text with which we sent something, and what; a code may be written in parts."""
    for code in (_letters(text), *(each[0].upper() for each in _CODE.finditer(digits(plain(text)))))[:_MOST]:
        if found := await announcements.verify(ctx.work.tx, code=code, calendar=ctx.work.calendar):
            return code, found
    return None


def _letters(text: str) -> str:
    """The letters and digits of a text that can be in a code."""
    return "".join(c for c in digits(plain(text)) if c.isascii() and c.isalnum()).upper()


def _standing(ctx: Context, code: str, found: Verified) -> Reply:
    says = [*_says_of(code, found), Say("verify-never-who")]
    further = {
        "current": [Choice(f"verify:open:{code}", Say("verify-text"))],
        "changed": list(_as_it_is(ctx.work.calendar, found)),
        "superseded": [Choice(f"verify:check:{found.successor}", Say("verify-newer"))],
        "recalled": [],
    }
    return lines(*says, choices=[*further[found.standing], command("calendar"), command("menu")])


def _says_of(code: str, found: Verified) -> list[Say]:
    day, clock = Day(found.approved.date().isoformat()), Clock(f"{found.approved:%H:%M}")
    genuine = Say("verify-genuine", code=Code(code), who=found.by, day=day, time=clock)
    if found.standing == "superseded":
        return [genuine, Say("verify-superseded", code=Code(f"/verify {found.successor}"))]
    return [genuine, Say(f"verify-{found.standing}")]


def _as_it_is(calendar: Calendar, found: Verified) -> Iterator[Choice]:
    """The way to the event that it is about, or whose deadline or call that is."""
    fact = calendar.fact(found.subject or "")
    event = fact if isinstance(fact, Event) else calendar.get(Event, getattr(fact, "event", None))
    if event is not None:
        yield Choice(f"calendar:event:{event.slug}", Say("reminder-see-event"))


def _words(ctx: Context, code: str, found: Verified) -> Reply:
    """What it says, in the reader's language where it was written in it."""
    if found.standing != "current":
        return _standing(ctx, code, found)
    language = ctx.person.language or "en"
    known = [each for each in (language, "", "en", *sorted(found.words)) if each in found.words]
    reply = found.words[known[0]]
    return Reply(reply.says, reply.choices, keep=True)


JOURNEY = Journey("verify", answer, (("verify", "check"),), hidden=frozenset({"verify"}))
