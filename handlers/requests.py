"""My requests: what one has sent, how it stands, and taking it back, before and after the deadline."""

from dialogue.replies import Choice, Code, Day, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from handlers.menu import waiting
from reviews import expressions, telling
from reviews.calendar import Call


async def answer(ctx: Context, step: Step) -> Reply:
    """The list, and the withdrawal of one after a question."""
    match step.verb:
        case "withdraw":
            return await _ask(ctx, step.arg)
        case "sure":
            return await _withdraw(ctx, step.arg)
        case _:
            return await _list(ctx)


async def _list(ctx: Context, *before: Say) -> Reply:
    sent = await expressions.of_person(ctx.work.tx, person=ctx.person.person)
    says = [_line(ctx, each) for each in sent] or [Say("requests-none")]
    choices = [
        Choice(f"requests:withdraw:{each.receipt}", Say("requests-withdraw", receipt=Code(each.receipt)))
        for each in sent
        if each.state == "submitted"
    ]
    choices += await waiting(ctx)
    return lines(*before, Say("requests-heading"), *says, choices=[*choices, command("interest"), command("menu")])


def _line(ctx: Context, sent: expressions.Expression) -> Say:
    call = ctx.work.calendar.get(Call, sent.call)
    return Say(
        "requests-line",
        receipt=Code(sent.receipt),
        call=telling.title(ctx.work.calendar, call) if call else Say("requests-call-gone"),
        state=Say(f"requests-state-{sent.state.replace('_', '-')}"),
        day=Day(sent.submitted.date().isoformat()),
    )


async def _ask(ctx: Context, receipt: str) -> Reply:
    yes = Choice(f"requests:sure:{receipt}", Say("requests-withdraw-yes"), "danger")
    asked = Say("requests-withdraw-ask", receipt=Code(receipt))
    return lines(asked, choices=[command("requests"), yes, command("menu")])


async def _withdraw(ctx: Context, receipt: str) -> Reply:
    done = await expressions.withdraw(ctx.work.tx, person=ctx.person.person, receipt=receipt, now=ctx.work.now)
    return await _list(ctx, Say("requests-withdrawn" if done else "requests-not-withdrawn", receipt=Code(receipt)))


JOURNEY = Journey("requests", answer, (("requests", "list"),))
