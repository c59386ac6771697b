"""Before what cannot be undone: the number of people is typed, and the PIN. Then the same step is taken again."""

from dialogue.replies import Reply, Say
from dialogue.words import digits
from handlers.context import Context, command, lines
from handlers.journey import TEXT, Step
from reviews import pins

PIN = "pin:"
"""Where the cursor stands while a PIN is asked for, before the step that goes on with it."""
_NUMBER = "number:"


def resumed(ctx: Context, step: Step) -> Step:
    """What the journey is to do: the step that waited for this answer, a typed number as its last argument."""
    if step.verb != TEXT:
        ctx.cursor.journey, ctx.cursor.at = None, ""
        return step
    at, text = ctx.cursor.at, digits(step.inbound.text).strip()
    for kind in (PIN, _NUMBER):
        if at.startswith(kind):
            ctx.cursor.journey, ctx.cursor.at = None, ""
            ctx.unsay = kind == PIN  # whatever it was: a mistyped one gives the right one away
            ctx.unfit = kind == PIN and bool(text) and not pins.fit(text)  # of one that could be, nothing is left
            verb, *args = at.removeprefix(kind).split(":")
            typed = [text[:12].replace(":", "") or "?"] if kind == _NUMBER else []
            return Step(verb, (*args, *typed), step.inbound)
    return step


def ask_number(ctx: Context, *before: Say, journey: str, then: str) -> Reply:
    """Ask for the number of people, that the words before have told; the answer becomes the last argument."""
    ctx.cursor.journey, ctx.cursor.at = journey, _NUMBER + then
    return lines(*before, Say("desk-type-number"), choices=[command(journey), command("menu")])


async def ask_pin(ctx: Context, *, journey: str, then: str) -> Reply | None:
    """None where a right PIN was just given, which is spent by that; else the question for it."""
    address, now = ctx.person.address, ctx.real
    state = await pins.state(ctx.work.tx, address=address, now=now)
    if state in {"proved", "set"}:
        await pins.spend(ctx.work.tx, address=address, now=now)
        ctx.cursor.journey, ctx.cursor.at = None, ""
        return None
    if state == "locked":
        ctx.cursor.journey, ctx.cursor.at = None, ""
        return lines(Say("desk-pin-locked"), choices=[command(journey), command("menu")])
    await pins.ask(ctx.work.tx, address=address, new=state in {"unset", "unfit", "unlike"}, now=now)
    ctx.cursor.journey, ctx.cursor.at = journey, PIN + then
    asked = [Say("desk-pin-unfit")] if ctx.unfit else []
    asked += [] if ctx.unfit and state in {"unset", "unasked"} else [Say(f"desk-pin-{state}")]
    return lines(*asked, choices=[command(journey), command("menu")])
