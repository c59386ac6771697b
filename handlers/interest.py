"""Expressing interest in an open call: to speak, moderate, report or help."""

from typing import get_args
from zoneinfo import ZoneInfo

from dialogue import places
from dialogue.forms import Form
from dialogue.replies import Choice, Clock, Code, Day, Reply, Say
from handlers.context import Context, command, lines
from handlers.filling import Answers, fill, open_form, step_over
from handlers.journey import SENT, Journey, Step
from reviews import expressions, telling
from reviews.calendar import Call
from reviews.forms.interest import interest_form
from reviews.rules.moments import city, tell, tell_in
from reviews.vocabulary import StakeholderType


async def answer(ctx: Context, step: Step) -> Reply:
    """Open calls, then the form of one of them."""
    match step.verb:
        case "call":
            return await _call(ctx, step.arg)
        case "fill" | "continue":
            return await _begin(ctx, step.arg)
        case "f" | "text":
            return await _go_on(ctx, step)
        case _:
            return await _calls(ctx)


async def _calls(ctx: Context) -> Reply:
    calls = [call for call in ctx.work.calendar.of(Call) if call.open(ctx.work.now)]
    if not calls:
        return lines(Say("interest-no-call"), choices=[command("calendar"), command("subscribe"), command("menu")])
    says = [telling.entry_line(ctx.work.calendar, call, ctx.person.zone, ctx.work.now) for call in calls]
    choices = [Choice(f"interest:call:{call.slug}", telling.call_label(call)) for call in calls]
    return lines(Say("interest-calls"), *says, choices=[*choices, command("menu")])


async def _call(ctx: Context, slug: str) -> Reply:
    """What a call is about, before anything is asked."""
    call = ctx.work.calendar.get(Call, slug)
    if call is None:
        return lines(Say("calendar-gone"), choices=[command("interest"), command("menu")])
    if not call.open(ctx.work.now):
        return _closed(ctx, call)
    says = [telling.title(ctx.work.calendar, call), Say("interest-until", when=_last(ctx, call))]
    says += [Say("interest-roles-sought", roles=tuple(telling.named("role", role) for role in call.roles))]
    says += [Say("interest-what-happens", count=len(places.places(_form(call), {})))]
    begin = Choice(f"interest:fill:{slug}", Say("interest-begin"), "good")
    return lines(*says, choices=[begin, command("safety"), command("calendar"), command("menu")])


def _last(ctx: Context, call: Call) -> Say:
    """The last day, and for whoever lives by another clock the minute at which it ends there."""
    zone, ends = ctx.person.zone, call.moment.last_instant
    if call.moment.time or zone is None or ends is None:
        return tell_in(call.moment, zone)
    own = ends.astimezone(ZoneInfo(zone))
    if own.utcoffset() == ends.astimezone(ZoneInfo(call.moment.zone or "UTC")).utcoffset():
        return tell(call.moment)
    day, clock = Day(own.date().isoformat()), Clock(f"{own:%H:%M}")
    return Say("moment-own-time", when=tell(call.moment), day=day, time=clock, zone=city(zone))


def _closed(ctx: Context, call: Call) -> Reply:
    when = _last(ctx, call)
    told = Say("interest-closed" if call.moment.past(ctx.work.now) else "interest-not-open", when=when)
    return lines(told, choices=[command("interest"), command("calendar"), command("menu")])


async def _begin(ctx: Context, slug: str) -> Reply:
    call = ctx.work.calendar.get(Call, slug)
    if call is None or not call.open(ctx.work.now):
        return await _call(ctx, slug)
    sent = await expressions.of_call(ctx.work.tx, person=ctx.person.person, call=slug)
    if sent:
        return lines(
            Say("interest-sent-before", receipt=Code(sent.receipt)), choices=[command("requests"), command("menu")]
        )
    return await open_form(ctx, name=_draft(slug), form=_form(call))


async def _go_on(ctx: Context, step: Step) -> Reply:
    """A turn of the form of the call that is being answered."""
    name = ctx.cursor.journey or ""
    call = ctx.work.calendar.get(Call, name.removeprefix(_draft("")))
    if call is None:
        return await _calls(ctx)

    async def finish(ctx: Context, answers: Answers) -> Reply:
        return await _send(ctx, call, answers)

    async def over(ctx: Context) -> Reply:
        return await _sent_already(ctx, call)

    if not call.open(ctx.work.now):
        return await over(ctx)
    return await fill(ctx, step, name=name, form=_form(call), finish=finish, over=over)


async def _sent_already(ctx: Context, call: Call) -> Reply:
    """A second tap on Send, on this device or another: what they sent is there, and nothing is sent twice."""
    sent = await expressions.of_call(ctx.work.tx, person=ctx.person.person, call=call.slug)
    if sent:
        return _receipt(ctx, call, sent.receipt)
    return await step_over(ctx) if call.open(ctx.work.now) else _closed(ctx, call)


def _draft(slug: str) -> str:
    """The name of a draft: one form is open per call."""
    return f"interest:{slug}"


def _form(call: Call) -> Form:
    return interest_form(call.roles, get_args(StakeholderType))


async def _send(ctx: Context, call: Call, answers: Answers) -> Reply:
    try:
        receipt = await expressions.send(
            ctx.work.tx,
            key=ctx.person.key,
            call=call,
            submission=expressions.Submission(answers, _form(call).fingerprint),
            token=ctx.work.token(),
            now=ctx.work.now,
        )
    except expressions.NotTaken:
        return await _call(ctx, call.slug)
    return _receipt(ctx, call, receipt)


def _receipt(ctx: Context, call: Call, receipt: str) -> Reply:
    ctx.cursor.journey, ctx.cursor.at = _draft(call.slug), SENT
    says = [Say("interest-received", receipt=Code(receipt)), Say("interest-next"), Say("interest-punished")]
    return lines(*says, choices=[command("requests"), command("safety"), command("menu")], keep=True)


JOURNEY = Journey("interest", answer, (("interest", "calls"),))
