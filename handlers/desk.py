"""The desk of staff: what waits for approval, what is on its way and was sent, whose chats act for whom."""

from typing import Any

from dialogue.replies import Choice, Code, Name, Reply, Say
from handlers import announce, desk_card, desk_corrections, desk_others, desk_relays, proof
from handlers import sheet as sheets
from handlers.badge import badge_of
from handlers.context import Context, command, lines
from handlers.journey import TEXT, Journey, Step
from handlers.sheet import Sheet
from handlers.shelf import page_of
from reviews import acts, announcements, datechanges, staff
from reviews.announcements import (
    ASK_ABOVE,
    Announcement,
    NotAllowed,
    NotFound,
    NotYet,
    Stale,
    State,
    WrongState,
)
from reviews.roles import Reach
from reviews.staff import Staff

_PAGE = 6
_LISTS: dict[str, tuple[State, ...]] = {
    "waiting": ("draft",),
    "moving": ("approved", "sending", "paused"),
    "sent": ("sent", "recalled", "cancelled"),
    "mine": ("draft",),
}


async def answer(ctx: Context, step: Step) -> Reply:
    """What staff may do is checked by each verb; here it is told why not, and what a colleague did meanwhile."""
    by = await badge_of(ctx)
    assert by is not None, "the turn let nobody else in"
    listening = ctx.cursor.at if step.verb == TEXT else ""
    step = proof.resumed(ctx, step)
    try:
        return await _answer(ctx, by, step, listening)
    except NotFound:
        return lines(Say("desk-gone"), choices=[command("desk"), command("menu")])
    except Stale:
        return await _open(ctx, by, step.arg, Say("desk-stale"))
    except WrongState:
        return await _open(ctx, by, step.arg, *await _meanwhile(ctx, by, step.arg))
    except NotAllowed as no:
        return await _open(ctx, by, step.arg, no.reason)
    except NotYet as missing:
        return await _open(ctx, by, step.arg, *missing.reasons)


async def _answer(ctx: Context, by: Staff, step: Step, listening: str) -> Reply:
    match step.verb:
        case "list":
            return await _list(ctx, by, *(*step.args, "waiting", "0")[:2])
        case "open":
            return await _open(ctx, by, step.arg)
        case "text" | "preview" | "report" | "picture" | "table" if step.arg:  # what is typed names none
            return await desk_card.details(ctx, by, step)
        case "edit":
            return await _edit(ctx, by, step.arg)
        case "approve":
            return await _approve(ctx, by, step)
        case "pause" | "resume" | "cancel" | "recall" | "retry" | "sure":
            return await _act(ctx, by, step)
        case _:
            for part in (desk_corrections.answer, desk_relays.answer, desk_others.answer):
                reply = await part(ctx, by, step, listening)
                if reply is not None:
                    return reply
            return await _home(ctx, by)


async def _open(ctx: Context, by: Staff, id: str, *before: Say) -> Reply:
    """The card of an announcement as it is now."""
    try:
        found = await announcements.get(ctx.work.tx, id=id, by=by)
    except NotFound:
        return lines(*before, Say("desk-gone"), choices=[command("desk"), command("menu")])
    return await desk_card.show(ctx, by, found, *before)


async def _meanwhile(ctx: Context, by: Staff, id: str) -> list[Say]:
    """Who was faster, and what they did; nothing where one pressed twice oneself."""
    act = await acts.last_act(ctx.work.tx, announcement=id)
    if act is None:
        return [Say("desk-stale")]
    if act.who == by.name:
        return []
    who = Name(act.who) if act.who else Say("desk-the-service")
    return [Say("desk-meanwhile", who=who, act=Say(f"desk-act-{act.verb}"))]


# Lists


async def _home(ctx: Context, by: Staff) -> Reply:
    """How much there is of each."""
    tx, work = ctx.work.tx, ctx.work
    choices = []
    for which in _LISTS:
        number = len(await _those(ctx, by, which))
        choices.append(Choice(f"desk:list:{which}", Say(f"desk-list-{which}", number=number)))
    dates = await datechanges.waiting(tx, by=by, now=work.now)
    choices += [Choice("desk:dates", Say("desk-list-dates", number=len(dates)))] if dates else []
    choices += await desk_relays.choices(ctx, by)
    choices.append(Choice("desk:remarks", Say("desk-remarks")))
    choices.append(Choice("desk:colleagues", Say("desk-colleagues")))
    thin = await staff.thin_regions(tx, calendar=work.calendar)
    says = [desk_others.thin_line(slug, number) for slug, number in thin if by.may("announcement.read", _of(slug))]
    roles = Say("desk-home", name=Name(by.name))
    begun = [Choice("announce:sheet", Say("announce-go-on"))] if await sheets.read(ctx) else []
    return lines(roles, *says, choices=[*begun, command("announce"), *choices, command("date"), command("menu")])


def _of(region: str) -> Reach:
    return Reach(regions=(region,))


async def _those(ctx: Context, by: Staff, which: str) -> list[Announcement]:
    found = await announcements.listed(ctx.work.tx, by=by, states=_LISTS[which], limit=50)
    if which == "mine":
        return [each for each in found if each.author == by.id]
    if which == "waiting":
        return [each for each in found if by.id not in each.writers and by.may("announcement.approve", each.reach)]
    return found


async def _list(ctx: Context, by: Staff, which: str, number: str) -> Reply:
    which = which if which in _LISTS else "waiting"
    found = await _those(ctx, by, which)
    page, more = page_of(found, number, _PAGE)
    says = [desk_card.line(ctx, each) for each in page] or [Say("desk-nothing")]
    choices = [Choice(f"desk:open:{each.id}", Say("desk-open-code", code=Code(each.code))) for each in page]
    choices += [Choice(f"desk:list:{which}:{more}", Say("calendar-more"))] if more else []
    heading = Say(f"desk-list-{which}", number=len(found))
    return lines(heading, *says, choices=[*choices, command("desk"), command("menu")])


# Deciding


async def _edit(ctx: Context, by: Staff, id: str) -> Reply:
    """Back onto the sheet; handing it over again voids an approval."""
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    sheet = Sheet(found.content, found.content.notice is None, found.id, found.version)
    sheets.keep(ctx, sheet)
    sheets.lay_open(ctx)
    return announce.show(ctx, sheet)


async def _approve(ctx: Context, by: Staff, step: Step) -> Reply:
    """What is in the way is said first; then a large number is typed, and the PIN; the verb checks all once more."""
    id, version, typed = (*step.args, "", "", "")[:3]
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    total = sum((await announcements.recipients(ctx.work.tx, of=found, calendar=ctx.work.calendar)).values())
    then, large = f"approve:{id}:{version}", total > ASK_ABOVE
    act: dict[str, Any] = {
        "id": id,
        "version": int(version) if version.isdecimal() else 0,
        "confirm_count": total if large else None,
        "by": by,
        "calendar": ctx.work.calendar,
        "now": ctx.work.now,
    }
    await announcements.may_approve(ctx.work.tx, **act)
    if large and typed != str(total):
        before = [Say("desk-number-wrong")] if typed else []
        return proof.ask_number(ctx, *before, Say("notice-type-number", number=total), journey="desk", then=then)
    if question := await proof.ask_pin(ctx, journey="desk", then=f"{then}:{typed}"):
        return question
    done = await announcements.approve(ctx.work.tx, **act)
    return await desk_card.show(ctx, by, done, Say("desk-approved"))


async def _act(ctx: Context, by: Staff, step: Step) -> Reply:
    """Pause and resume at once; what cannot be undone after a question, and taking back after the PIN."""
    tx, now, id = ctx.work.tx, ctx.work.now, step.arg
    match step.verb:
        case "pause":
            done = await announcements.pause(tx, id=id, by=by, now=now)
        case "resume":
            done = await announcements.resume(tx, id=id, by=by, now=now)
        case "retry":
            number = await announcements.retry(tx, id=id, reason=":".join(step.args[1:]), by=by, now=now)
            return await _open(ctx, by, id, Say("desk-retried", number=number))
        case "sure" if step.args[1:] == ("cancel",):
            done = await announcements.cancel(tx, id=id, by=by, now=now)
        case "sure" if step.args[1:] == ("recall",):
            if question := await proof.ask_pin(ctx, journey="desk", then=f"sure:{id}:recall"):
                return question
            done = await announcements.recall(tx, id=id, by=by, now=now)
        case _:
            return await _ask_sure(ctx, by, id, step.verb)
    return await desk_card.show(ctx, by, done)


async def _ask_sure(ctx: Context, by: Staff, id: str, verb: str) -> Reply:
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    yes = Choice(f"desk:sure:{id}:{verb}", Say(f"desk-{verb}"), "danger")
    no = Choice(f"desk:open:{id}", Say("desk-back"))
    number = await announcements.having(ctx.work.tx, of=found) if verb == "cancel" else 0
    left = [Say("desk-cancel-left", number=number)] if number else []
    return lines(Say(f"desk-ask-{verb}", code=Code(found.code)), *left, choices=[no, yes, command("menu")])


JOURNEY = Journey("desk", answer, (("desk", "home"),), composes=frozenset({"correct"}), staff=True)
