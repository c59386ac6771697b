"""The rest of the desk: dates that wait for a yes, colleagues' chats, regions with too few approvers."""

from dialogue.replies import Choice, Name, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Step
from reviews import checklist, datechanges, staff, telling
from reviews.roles import Reach
from reviews.staff import Staff

_REMARKS = 20
"""What is shown on one screen."""


async def answer(ctx: Context, by: Staff, step: Step, listening: str) -> Reply | None:
    """None where this is about something else."""
    match step.verb:
        case "dates":
            return await _dates(ctx, by)
        case "remarks":
            return _remarks(ctx, by)
        case "colleagues":
            return await _colleagues(ctx)
        case "unbind" | "unbound":
            return await _unbind(ctx, by, step)
        case _:
            return None


def thin_line(region: str, number: int) -> Say:
    """A region in which fewer than two may approve."""
    return Say("desk-thin", region=telling.region_name(region), number=number)


def _remarks(ctx: Context, by: Staff) -> Reply:
    """What a careful colleague would point out where they are at home: events without papers, dates that clash."""
    found = checklist.remarks(ctx.work.calendar, ctx.work.now)
    reached = [each.say for each in found if by.may("announcement.read", _reach(each.region))]
    says = list(dict.fromkeys(reached))[:_REMARKS] or [Say("desk-nothing")]
    return lines(Say("desk-remarks"), *says, choices=[command("date"), command("desk"), command("menu")])


def _reach(region: str | None) -> Reach:
    return Reach(regions=(region,) if region else ())


async def _dates(ctx: Context, by: Staff) -> Reply:
    found = await datechanges.waiting(ctx.work.tx, by=by, now=ctx.work.now)
    choices = []
    for each in found:
        author = await staff.name_of(ctx.work.tx, staff=each.proposal.author)
        choices.append(Choice(f"date:look:{each.proposal.id}", Say("desk-date-of", who=Name(author))))
    says = Say("desk-list-dates", number=len(found))
    return lines(says, choices=[*choices, command("desk"), command("menu")])


async def _colleagues(ctx: Context, *before: Say) -> Reply:
    """Who has a chat: a lost phone can be cut off by anybody of staff."""
    choices = [
        Choice(f"desk:unbind:{each.id}", Say("desk-unbind-who", name=Name(each.name)))
        for each in await staff.everyone(ctx.work.tx)
        if await staff.chats_of(ctx.work.tx, staff=[each.id], now=ctx.real)
    ]
    return lines(*before, Say("desk-ask-unbind"), choices=[*choices, command("desk"), command("menu")])


async def _unbind(ctx: Context, by: Staff, step: Step) -> Reply:
    colleague = await staff.by_id(ctx.work.tx, id=step.arg)
    if colleague is None:
        return await _colleagues(ctx)
    if step.verb == "unbind":
        yes = Choice(f"desk:unbound:{colleague.id}", Say("desk-unbind"), "danger")
        asked = Say("desk-unbind-sure", name=Name(colleague.name))
        return lines(asked, choices=[Choice("desk:colleagues", Say("desk-back")), yes, command("menu")])
    number = await staff.unbind(ctx.work.tx, staff=colleague.id, by=by, now=ctx.real)
    told = Say("desk-unbound", name=Name(colleague.name), number=number)
    if colleague.id == by.id:  # this very chat is nobody's any more
        return lines(told, choices=[command("menu")])
    return await _colleagues(ctx, told)
