"""Checking a text: genuine or not, current or changed, superseded or withdrawn, from whom; never who received it.

Anybody can, wherever they found the text; it is also how an announcement is opened that came in quiet mode.
"""

from collections.abc import Iterator

from dialogue.replies import Choice, Clock, Code, Day, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import TEXT, Journey, Step
from reviews import announcements
from reviews.announcements import Verified
from reviews.calendar import Calendar, Event

_LONGEST = 20
"""Characters of a code that are repeated, and looked at."""


async def answer(ctx: Context, step: Step) -> Reply:
    """The standing of a code, or the text itself."""
    written = step.inbound.text if step.verb == TEXT else step.arg
    code = written.strip().removeprefix("/verify").strip()[:_LONGEST].upper()
    ctx.cursor.journey, ctx.cursor.at = None, ""
    if not code:
        ctx.cursor.journey = JOURNEY.name
        return lines(Say("verify-ask"), choices=[command("menu")])
    found = await announcements.verify(ctx.work.tx, code=code, calendar=ctx.work.calendar)
    if found is None:
        again = Choice("cmd:verify", Say("verify-again"))
        return lines(Say("verify-unknown", code=Code(code)), choices=[again, command("calendar"), command("menu")])
    return _words(ctx, code, found) if step.verb == "open" else _standing(ctx, code, found)


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
