"""Reminders: what is coming, what is already done, fewer of them, and what stands behind a quiet message."""

from dialogue.replies import Choice, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from handlers.menu import discreet_choices
from reviews import reminders, subscriptions, telling
from reviews.rules.moments import tell_in

_SHOWN = 6


async def answer(ctx: Context, step: Step) -> Reply:
    """The buttons under every reminder, and the list of what is coming."""
    subject = ":".join(step.args[:2])
    match step.verb:
        case "done" | "undo" if ctx.work.calendar.fact(subject):
            return await _done(ctx, step.verb, subject)
        case "less":
            return await _less(ctx)
        case "open":
            return await _opened(ctx)
        case _:
            return await _coming(ctx)


async def _coming(ctx: Context) -> Reply:
    coming = await reminders.coming(ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, now=ctx.work.now)
    if ctx.person.state != "active":
        return lines(Say("reminders-no-yes"), choices=[command("subscribe"), command("calendar"), command("menu")])
    says = [
        Say("reminders-line", what=telling.title(ctx.work.calendar, entry), when=tell_in(entry.moment, ctx.person.zone))
        for entry in coming[:_SHOWN]
    ] or [Say("reminders-none")]
    choices = [Choice("settings:leads", Say("settings-leads")), Choice("settings:zone", Say("settings-zone"))]
    return lines(
        Say("reminders-heading"), *says, choices=[*choices, *discreet_choices(ctx), command("stop"), command("menu")]
    )


async def _done(ctx: Context, verb: str, subject: str) -> Reply:
    """Having done it ends the reminders of one thing; it can be taken back."""
    if verb == "done":
        await reminders.mark_done(ctx.work.tx, person=ctx.person.person, subject=subject, now=ctx.work.now)
        back = Choice(f"reminders:undo:{subject}", Say("reminders-undo"))
        return lines(Say("reminders-marked"), choices=[back, command("menu")], keep=True)
    await reminders.undo_done(
        ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, subject=subject, now=ctx.work.now
    )
    return lines(Say("reminders-unmarked"), choices=[command("reminders"), command("menu")], keep=True)


async def _less(ctx: Context) -> Reply:
    left = await subscriptions.fewer(
        ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, now=ctx.work.now
    )
    told = (
        Say("reminders-less", days=tuple(str(days) for days in left if days)) if any(left) else Say("reminders-least")
    )
    choices = [Choice("settings:leads", Say("settings-leads")), command("stop"), command("menu")]
    return lines(told, choices=choices, keep=True)


async def _opened(ctx: Context) -> Reply:
    """The text behind the neutral sentences of quiet mode."""
    found = await reminders.open_quiet(
        ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, now=ctx.work.now
    )
    return found or lines(Say("reminders-all-read"), choices=[command("calendar"), command("menu")])


JOURNEY = Journey("reminders", answer, (("reminders", "coming"),))
