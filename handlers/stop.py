"""Ending it: stop silences, forget erases. Both work at once, in every language, and say what is left."""

from dialogue.replies import Choice, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from reviews import people, relays, subscriptions


async def answer(ctx: Context, step: Step) -> Reply:
    """Stop at once; forget after one question."""
    match step.verb:
        case "forget":
            yes = Choice("stop:erase", Say("stop-forget-yes"), "danger")
            return lines(Say("stop-forget-ask"), choices=[Choice("cmd:menu", Say("stop-forget-no")), yes])
        case "erase":
            return await _erase(ctx)
        case _:
            return await _stop(ctx)


async def _stop(ctx: Context) -> Reply:
    """What was asked of them as one who acts for an organisation stops too: they may want to leave it."""
    ctx.cursor.journey, ctx.cursor.at = None, ""
    await subscriptions.withdraw(ctx.work.tx, person=ctx.person.person, now=ctx.work.now)
    relay = await relays.of_person(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    if relay is None or relay.state != "active":
        return lines(Say("stop-stopped"), choices=[command("subscribe"), command("menu")], keep=True)
    says = (Say("stop-stopped"), Say("stop-still-acting", relay=relay.called))
    leave = Choice("relay:leave", Say("relay-do-leave"))
    return lines(*says, choices=[leave, command("subscribe"), command("menu")], keep=True)


async def _erase(ctx: Context) -> Reply:
    """Everything goes as soon as this reply, which says what is left, has gone out."""
    left = await people.forget(ctx.work.tx, person=ctx.person.person, now=ctx.work.now)
    ctx.erased = ctx.clear = True
    chat = Say("stop-forgotten-cleared" if ctx.channel.can_clear else "stop-forgotten-chat")
    return lines(Say("stop-forgotten"), Say("stop-forgotten-left", **left), chat, keep=True)


JOURNEY = Journey("stop", answer, (("stop", "now"), ("forget", "forget")))
