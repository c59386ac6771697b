"""Changing a date, for staff: typed, or in a calendar file; what changes and who is told is shown first, then done."""

from collections.abc import Iterator
from typing import Any

from dialogue.replies import Argument, Choice, Code, Name, Reply, Say
from dialogue.words import cleaned, digits
from handlers import proof
from handlers.badge import badge_of
from handlers.context import Context, command, lines
from handlers.desk_card import told_in
from handlers.journey import FILE, TEXT, Journey, Step
from handlers.shelf import page_of
from reviews import datechanges, staff, telling
from reviews.announced import NotAllowed, NotFound, NotYet, Stale
from reviews.calendar import Calendar, Entry, Event, Region
from reviews.datechanges import ASK_ABOVE, Prospect
from reviews.rules.moments import UNDATED, Moment, moment_from, tell
from reviews.rules.typed_dates import read_moment
from reviews.staff import Staff

_PAGE = 6
_LINES = 10
"""Changes and remarks of a file that are shown; the others are counted."""
_WHEN = "when:"


async def answer(ctx: Context, step: Step) -> Reply:
    """A date, or a file, becomes a proposal; a proposal is carried out, handed over, or thrown away."""
    by = await badge_of(ctx)
    assert by is not None, "the turn let nobody else in"
    listening = ctx.cursor.at if step.verb == TEXT else ""
    step = proof.resumed(ctx, step)
    try:
        return await _answer(ctx, by, step, listening)
    except NotFound:
        return lines(Say("date-gone"), choices=[command("date"), command("menu")])
    except NotAllowed as no:
        return lines(no.reason, choices=[command("date"), command("menu")])
    except Stale:
        return await _look(ctx, by, step.arg, Say("date-stale"))
    except NotYet as missing:
        return await _look(ctx, by, step.arg, *missing.reasons)


async def _answer(ctx: Context, by: Staff, step: Step, listening: str) -> Reply:
    match step.verb:
        case _ if listening.startswith(_WHEN):
            return await _typed(ctx, by, listening.removeprefix(_WHEN), step.inbound.text)
        case _ if not (by.could("date.change") or by.could("date.approve")):
            return lines(Say("notice-not-allowed"), choices=[command("menu")])
        case "event":
            return _ask(ctx, by, step.arg)
        case "undated":
            return await _propose_moment(ctx, by, step.arg, UNDATED)
        case "look":
            return await _look(ctx, by, step.arg)
        case "yes":
            return await _accept(ctx, by, step)
        case "over":
            return await _hand_over(ctx, by, step.arg)
        case "no":
            await datechanges.refuse(ctx.work.tx, id=step.arg, by=by, now=ctx.work.now)
            return lines(Say("date-refused"), choices=[command("date"), command("menu")])
        case "file" if step.verb == FILE and step.inbound.content is not None:
            return await _file(ctx, by, step.inbound.content)
        case _:
            return _events(ctx, by, step.arg if step.verb == "list" else "0")


def _events(ctx: Context, by: Staff, number: str) -> Reply:
    """What is to come and may be changed by whoever looks."""
    calendar = ctx.work.calendar
    coming = calendar.entries(past=False, now=ctx.work.now)
    found = [each for each in coming if isinstance(each, Event) and datechanges.may_change(by, each)]
    page, more = page_of(found, number, _PAGE)
    says = [telling.entry_line(calendar, each, None, ctx.work.now) for each in page] or [Say("date-nothing")]
    choices = [Choice(f"date:event:{each.slug}", telling.event_label(calendar, each)) for each in page]
    choices += [Choice(f"date:list:{more}", Say("calendar-more"))] if more else []
    return lines(Say("date-which"), Say("date-or-file"), *says, choices=[*choices, command("desk"), command("menu")])


def _ask(ctx: Context, by: Staff, slug: str, *before: Say) -> Reply:
    """The date as it is, and how to write another."""
    event = ctx.work.calendar.get(Event, slug)
    if event is None or not datechanges.may_change(by, event):
        raise NotFound
    ctx.cursor.journey, ctx.cursor.at = "date", _WHEN + slug
    examples = (
        "2021-03-24",
        "2021-03-24 - 2021-03-25",
        "2021-03-24 10:00-12:30",
        "2021-W12",
        "2021-03",
        "2021-03-24 ?",
    )
    says = [
        telling.title(ctx.work.calendar, event),
        Say("date-now", when=telling.when(ctx.work.calendar, event, None)),
        Say("date-how", zone=Code(_zone(ctx.work.calendar, event) or "UTC")),
        *(Say(f"date-example-{n}", example=Code(example)) for n, example in enumerate(examples, 1)),
    ]
    undated = Choice(f"date:undated:{slug}", Say("date-undated"))
    return lines(*before, *says, choices=[undated, command("date"), command("menu")])


def _zone(calendar: Calendar, event: Event) -> str | None:
    region = calendar.get(Region, next(iter(event.regions), None))
    return event.moment.zone or (region.zone if region else None)


# Proposing


async def _typed(ctx: Context, by: Staff, slug: str, text: str) -> Reply:
    event = ctx.work.calendar.get(Event, slug)
    if event is None:
        raise NotFound
    try:
        moment = read_moment(digits(cleaned(text)), zone=_zone(ctx.work.calendar, event))
    except ValueError:
        return _ask(ctx, by, slug, Say("date-unread"))
    return await _propose_moment(ctx, by, slug, moment)


async def _propose_moment(ctx: Context, by: Staff, slug: str, moment: Moment) -> Reply:
    ctx.cursor.journey, ctx.cursor.at = None, ""
    event = ctx.work.calendar.get(Event, slug)
    if event is None:
        raise NotFound
    work = ctx.work
    found = await datechanges.propose_moment(work.tx, id=work.token(), event=event, moment=moment, by=by, now=work.now)
    return await _card(ctx, by, found)


async def _file(ctx: Context, by: Staff, content: bytes) -> Reply:
    """A calendar file as `load` takes it. What does not begin as iCalendar is read as YAML."""
    if not content:
        return lines(Say("date-no-file"), choices=[command("date"), command("menu")])
    name = "calendar.ics" if content.lstrip()[:15].upper() == b"BEGIN:VCALENDAR" else "calendar.yaml"
    work = ctx.work
    found = await datechanges.propose(work.tx, id=work.token(), file=name, content=content, by=by, now=work.now)
    return await _card(ctx, by, found)


# Deciding


async def _look(ctx: Context, by: Staff, id: str, *before: Say) -> Reply:
    try:
        found = await datechanges.look(ctx.work.tx, id=id, by=by, now=ctx.work.now)
    except NotFound:
        return lines(Say("date-gone"), choices=[command("date"), command("menu")])
    return await _card(ctx, by, found, *before)


async def _card(ctx: Context, by: Staff, found: Prospect, *before: Say) -> Reply:
    """What changes, what a careful colleague would say, and how many people would be told."""
    if found.plan.problems or not found.plan.facts:
        return _nothing(found)
    changes = list(_changes(ctx.work.calendar, found))
    remarks = [each.say for each in found.remarks]
    says = [*_first(changes), *([Say("date-remarks"), *_first(remarks)] if remarks else [])]
    says.append(Say("date-told", number=found.told))
    own = found.proposal.author == by.id
    id = found.proposal.id
    if own and found.needs_second:
        says.append(Say("date-needs-second", number=found.never_told))
        choices = [Choice(f"date:over:{id}", Say("date-hand-over"), "good")]
    else:
        choices = [Choice(f"date:yes:{id}:{found.edition}", Say("date-yes"), "good")]
    if not own:
        author = await staff.name_of(ctx.work.tx, staff=found.proposal.author)
        says.insert(0, Say("date-by", who=Name(author)))
    choices.append(Choice(f"date:no:{id}", Say("date-no"), "danger"))
    return lines(*before, *says, choices=[*choices, command("date"), command("menu")])


def _nothing(found: Prospect) -> Reply:
    problems = [Say("date-problem", line=each.line, reason=Name(each.reason[:200])) for each in found.plan.problems]
    says = [Say("date-problems"), *_first(problems)] if problems else [Say("date-same")]
    return lines(*says, choices=[command("date"), command("menu")])


def _first(says: list[Say]) -> list[Say]:
    return says[:_LINES] + ([Say("date-more", number=len(says) - _LINES)] if len(says) > _LINES else [])


def _changes(calendar: Calendar, found: Prospect) -> Iterator[Say]:
    """Dates in words, both of them; of anything else that it changes."""
    for change in found.plan.changes:
        fact = found.after.fact(change.subject) or calendar.fact(change.subject)
        what: Argument = telling.title(found.after, fact) if fact else Code(change.subject)
        if not change.field:
            entry = fact if isinstance(fact, Entry) else None
            yield Say("date-new", what=what, when=tell(entry.moment)) if entry else Say("date-new-thing", what=what)
        elif change.field == "moment":
            yield Say("date-moves", what=what, old=_moment(change.old), new=_moment(change.new))
        else:
            yield Say("date-field", what=what, field=Code(change.field), old=_short(change.old), new=_short(change.new))


def _moment(kept: Any) -> Say:
    return tell(moment_from(kept)) if kept else tell(UNDATED)


def _short(value: Any) -> Argument:
    if value is None or value == []:
        return Say("date-without")
    text = str(value)
    return Name(text if len(text) <= 80 else f"{text[:79]}…")


async def _accept(ctx: Context, by: Staff, step: Step) -> Reply:
    """The number is typed first where it is large, then the PIN."""
    id, edition, typed = (*step.args, "", "", "")[:3]
    found = await datechanges.look(ctx.work.tx, id=id, by=by, now=ctx.work.now)
    if found.edition != edition:
        raise Stale(0)
    if found.told > ASK_ABOVE:
        then = f"yes:{id}:{edition}"
        if typed != str(found.told):
            before = [Say("desk-number-wrong")] if typed else []
            asked = Say("notice-type-number", number=found.told)
            return proof.ask_number(ctx, *before, asked, journey="date", then=then)
        if question := await proof.ask_pin(ctx, journey="date", then=f"{then}:{typed}"):
            return question
    count = int(typed) if typed.isdecimal() else None
    done = await datechanges.accept(ctx.work.tx, id=id, edition=edition, confirm_count=count, by=by, now=ctx.work.now)
    return lines(Say("date-done", number=done.told), choices=[command("date"), command("desk"), command("menu")])


async def _hand_over(ctx: Context, by: Staff, id: str) -> Reply:
    asked = await datechanges.hand_over(ctx.work.tx, id=id, by=by, now=ctx.work.now)
    told = [Say("date-handed-over"), told_in(asked.chats)] if asked.colleagues else [Say("announce-nobody-approves")]
    return lines(*told, choices=[command("date"), command("desk"), command("menu")])


JOURNEY = Journey("date", answer, (("date", "open"),), staff=True)
