"""Announcing, for staff: what it says and to whom is put on a sheet, tried out, and handed over for approval."""

from dataclasses import replace

from dialogue.replies import Choice, Language, Name, Reply, Say
from handlers import desk_card, sheet_audience, sheet_preview, sheet_start, sheet_words
from handlers import sheet as sheets
from handlers.badge import badge_of
from handlers.context import Context, command, lines
from handlers.journey import TEXT, Journey, Step
from handlers.sheet import Sheet
from handlers.shelf import page_of
from reviews import announcements, rehearsals, telling, wording
from reviews.announcements import NOTICES, Announcement, NotAllowed, NotFound, NotYet, Stale, WrongState
from reviews.calendar import Call, Entry, Event
from reviews.previews import Preview
from reviews.roles import Reach
from reviews.staff import Staff

_PAGE = 8


async def answer(ctx: Context, step: Step) -> Reply:
    """What is chosen first makes a sheet; everything else changes it."""
    by = await badge_of(ctx)
    assert by is not None, "the turn let nobody else in"
    listening = ctx.cursor.at if step.verb == TEXT else ""
    ctx.cursor.journey, ctx.cursor.at = None, ""
    if not by.could("announcement.draft"):
        return lines(Say("notice-not-allowed"), choices=[command("menu")])
    sheet = await sheets.read(ctx)
    if step.verb in {"notice", "own"}:
        reply = _begin(ctx, by, step)
    elif step.verb == "open" or sheet is None:
        return _first(sheet)
    else:
        reply = await _change(ctx, by, sheet, step, listening)
    if await sheets.read(ctx):
        sheets.lay_open(ctx)
    return reply


def _first(sheet: Sheet | None) -> Reply:
    """Ready notices, or own words; and the way back to a sheet."""
    going_on = [Choice("announce:sheet", Say("announce-go-on"), "good")] if sheet else []
    ready = [Choice(f"announce:notice:{slug}", Say(f"announce-notice-{slug}")) for slug in NOTICES]
    own = Choice("announce:own", Say("announce-own"))
    return lines(Say("announce-first"), choices=[*going_on, *ready, own, command("desk"), command("menu")])


def _begin(ctx: Context, by: Staff, step: Step) -> Reply:
    notice = step.arg if step.verb == "notice" and step.arg in NOTICES else None
    audience = sheet_audience.usual(ctx, by)
    begun = Sheet(announcements.Content(audience=audience, notice=notice), own_words=notice is None)
    sheets.keep(ctx, begun)
    return _subjects(ctx, begun, "0")


async def _change(ctx: Context, by: Staff, sheet: Sheet, step: Step, listening: str) -> Reply:
    match step.verb:
        case "about":
            return _subjects(ctx, sheet, step.arg or "0")
        case "subject":
            return _about(ctx, by, sheet, ":".join(step.args))
        case "preview":
            return await _preview(ctx, sheet)
        case "show":
            return await _show(ctx, sheet, step.arg)
        case "test":
            return await _test(ctx, sheet)
        case "hand":
            return await _hand_over(ctx, by, sheet, sure=step.arg == "sure")
        case "away":
            sheets.throw_away(ctx)
            return lines(Say("announce-thrown-away"), choices=[command("announce"), command("desk"), command("menu")])
        case _:
            return await _on_paper(ctx, by, sheet, step, listening)


async def _on_paper(ctx: Context, by: Staff, sheet: Sheet, step: Step, listening: str) -> Reply:
    """One of the parts of the sheet; when it has nothing more to ask, the whole sheet."""
    for part in (sheet_words.change, sheet_audience.change, sheet_start.change):
        changed = await part(ctx, by, sheet, step, listening)
        if isinstance(changed, Reply):
            return changed
        if changed is not None:
            sheets.keep(ctx, changed)
            return show(ctx, changed)
    return show(ctx, sheet)


def show(ctx: Context, sheet: Sheet, *before: Say) -> Reply:
    """The whole sheet, and what can be done with it."""
    parts = ["texts", "fallback"] if sheet.own_words else []
    parts += ["about", "regions", "who", "languages", "when", "urgent", "preview", "test"]
    choices = [Choice(f"announce:{part}", Say(f"announce-{part}")) for part in parts]
    choices += [
        Choice("announce:hand", Say("announce-hand"), "good"),
        Choice("announce:away", Say("announce-away"), "danger"),
    ]
    told = sheets.told(ctx, sheet.content)
    return lines(*before, Say("announce-sheet"), *told, choices=[*choices, command("desk"), command("menu")])


# What it is about


def _subjects(ctx: Context, sheet: Sheet, number: str) -> Reply:
    """Events and calls that are to come, and lately past ones for what comes after them."""
    calendar, now = ctx.work.calendar, ctx.work.now
    coming = [each for each in calendar.entries(past=False, now=now) if isinstance(each, Event | Call)]
    past = [each for each in calendar.entries(past=True, now=now) if isinstance(each, Event)]
    notice = sheet.content.notice
    fitting = [each for each in (*coming, *reversed(past)) if notice is None or wording.suits(notice, each)]
    page, more = page_of(fitting, number, _PAGE)
    choices = [Choice(f"announce:subject:{each.subject}", _label(ctx, each)) for each in page]
    choices += [Choice(f"announce:about:{more}", Say("calendar-more"))] if more else []
    choices += [Choice("announce:subject:none", Say("announce-about-nothing"))] if sheet.own_words else []
    says = [telling.entry_line(calendar, each, None, now) for each in page]
    return lines(Say("announce-ask-about"), *says, choices=[*choices, command("menu")])


def _label(ctx: Context, entry: Entry) -> Say:
    if isinstance(entry, Event):
        return telling.event_label(ctx.work.calendar, entry)
    return Say("telling-thing", name=Name(getattr(entry, "name", entry.slug)))


def _about(ctx: Context, by: Staff, sheet: Sheet, subject: str) -> Reply:
    fact = ctx.work.calendar.fact(subject)
    if isinstance(fact, Entry):
        sheet = sheet.with_content(subject=subject)
        regions = tuple(each for each in fact.regions if by.may("announcement.draft", Reach(regions=(each,))))
        sheet = sheet.with_audience(regions=regions, part=None, call=None, without=None) if regions else sheet
    else:
        sheet = sheet.with_content(subject=None)
    sheets.keep(ctx, sheet)
    if sheet.own_words and not sheet.content.texts:
        return sheet_words.ask(ctx, ctx.person.language or "en")
    return show(ctx, sheet)


# Trying it out


async def _look(ctx: Context, sheet: Sheet, *, shaped: bool = False) -> Preview:
    return await sheet_preview.look(ctx, sheet.content, rehearsals.CODE, shaped=shaped)


async def _preview(ctx: Context, sheet: Sheet) -> Reply:
    """Exact counts, why others do not get it, how long it takes."""
    seen = await _look(ctx, sheet, shaped=True)
    shown = [Choice(f"announce:show:{each}", Say("announce-show", language=Language(each))) for each in seen.shown]
    return lines(*sheet_preview.told(seen), choices=[*shown, sheets.BACK, command("menu")])


async def _show(ctx: Context, sheet: Sheet, language: str) -> Reply:
    """How it looks on each channel; what looks alike is shown once."""
    seen = (await _look(ctx, sheet, shaped=True)).shown.get(language, {})
    alike: dict[str, list[str]] = {}
    for channel, parts in seen.items():
        alike.setdefault("\n".join(parts), []).append(channel)
    says = [
        Say("announce-looks", channels=tuple(Name(each) for each in channels), text=text)
        for text, channels in alike.items()
    ]
    return lines(*(says or [Say("announce-reaches", number=0, minutes=0)]), choices=[sheets.BACK, command("menu")])


async def _test(ctx: Context, sheet: Sheet) -> Reply:
    languages = sheet.content.audience.languages or [each.code for each in ctx.around.languages(None) if each.shipped]
    try:
        sent = await rehearsals.rehearse(
            ctx.work.tx,
            content=sheet.content,
            languages=languages,
            address=ctx.person.address,
            calendar=ctx.work.calendar,
            token=ctx.work.token(),
            now=ctx.work.now,
        )
    except NotYet as missing:
        return show(ctx, sheet, *missing.reasons)
    return lines(Say("announce-tested", languages=tuple(map(Language, sent))), choices=[sheets.BACK, command("menu")])


# Handing it over


async def _hand_over(ctx: Context, by: Staff, sheet: Sheet, *, sure: bool) -> Reply:
    """It is a draft that others can approve from now on; they are told. A new one is made once, however often asked."""
    seen = await _look(ctx, sheet)
    if seen.missing and not sheet.content.fallback:
        return show(ctx, sheet, *(Say("announce-no-text", language=Language(each)) for each in seen.missing))
    if seen.reaches_nobody and not sure and not seen.problems:
        anyway = Choice("announce:hand:sure", Say("announce-hand-anyway"))
        return lines(Say("announce-hand-nobody"), choices=[anyway, sheets.BACK, command("menu")])
    try:
        made = await _save(ctx, by, sheet)
    except NotYet as missing:
        return show(ctx, sheet, *missing.reasons)
    except NotAllowed as no:
        return show(ctx, sheet, no.reason)
    except (NotFound, Stale, WrongState):
        sheets.keep(ctx, replace(sheet, id=None, version=0))
        return show(ctx, sheet, Say("announce-overtaken"))
    sheets.throw_away(ctx)
    told = await desk_card.ask(ctx, by, made)
    opened = Choice(f"desk:open:{made.id}", Say("desk-open-it"))
    return lines(*told, choices=[opened, command("desk"), command("menu")], keep=True)


async def _save(ctx: Context, by: Staff, sheet: Sheet) -> Announcement:
    work = ctx.work
    if sheet.id is None:
        return await announcements.draft(
            work.tx, content=sheet.content, by=by, calendar=work.calendar, id=work.token(), now=work.now
        )
    return await announcements.edit(
        work.tx,
        id=sheet.id,
        version=sheet.version,
        content=sheet.content,
        by=by,
        calendar=work.calendar,
        now=work.now,
    )


JOURNEY = Journey("announce", answer, (("announce", "open"),), composes=frozenset({"write"}), staff=True)
