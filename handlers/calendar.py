"""The calendar: everything at once, before anything is asked; then by region, level or topic; and what changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import get_args

from dialogue.forms import message_id
from dialogue.replies import Attachment, Choice, Reply, Say
from handlers import event_card, papers
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from handlers.shelf import page_of
from reviews import news, subscriptions, telling
from reviews.calendar import Calendar, Entry, Event, Region
from reviews.vocabulary import Level, Tag

_PAGE = 5
_NEXT = 3
"""Dates that are shown to somebody who has just said yes."""
_ALL = "all"
_OWN = "own"
"""Instead of a region: those that the person follows."""


async def answer(ctx: Context, step: Step) -> Reply:
    """Each view of the calendar is a verb."""
    match step.verb:
        case "region" | "past" | "states":
            return await _entries(ctx, step.verb, step.args)
        case "event":
            return await event_card.show(ctx, step.arg)
        case "tell" | "untell":
            return await event_card.tell_when(ctx, step)
        case "contacts" | "documents" | "document" | "ask" | "await" | "expect" | "unexpect":
            return await papers.answer(ctx, step)
        case "ways":
            return _more_ways(step.arg or _ALL)
        case "filter":
            return _filters(ctx, step.arg or _ALL)
        case "changes":
            return await _changes(ctx)
        case "rounds":
            return _rounds(ctx)
        case "ics":
            return _file(ctx, step.arg)
        case _:
            return await _opened(ctx)


async def _opened(ctx: Context) -> Reply:
    """The regions that are followed, merged; everything for whoever follows none."""
    return await _entries(ctx, "region", (_OWN if await _followed(ctx) else _ALL,))


async def _followed(ctx: Context) -> tuple[str, ...]:
    settled = await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)
    subjects = (subject.partition(":") for subject in settled.follows)
    return tuple(slug for kind, _, slug in subjects if kind == "region")


async def _entries(ctx: Context, verb: str, args: Sequence[str]) -> Reply:
    """A page of entries: `<verb>:<region, own or all>:<filter>:<page>`."""
    which, chosen, number = (*args, *(_ALL, "", "0")[len(args) :])[:3]
    calendar = ctx.work.calendar
    regions = await _followed(ctx) if which == _OWN else (which,) if calendar.get(Region, which) else ()
    found = _found(ctx, verb, regions, chosen)
    page, more = page_of(found, number, _PAGE)
    await _note(ctx, page)
    says = [
        _heading(verb, regions),
        *_only(chosen),
        *_stages(calendar, regions, ctx.work.now, first=number == "0" and verb == "region"),
    ]
    says += [telling.entry_line(calendar, entry, ctx.person.zone, ctx.work.now) for entry in page]
    says += [] if page else [Say("calendar-nothing" if verb != "past" else "calendar-nothing-past")]
    cards = [_card(calendar, entry) for entry in page if isinstance(entry, Event)]
    following = [Choice(f"calendar:{verb}:{which}:{chosen}:{more}", Say("calendar-more"))] if more else []
    return lines(*says, choices=[*cards, *following, *_ways(ctx, verb, which, regions)])


async def show_next(ctx: Context) -> list[Say]:
    """The next dates of the regions that are followed: whoever was shown a date is told when it moves."""
    regions = await _followed(ctx)
    coming = [entry for entry in _found(ctx, "region", regions, "") if entry.regions][:_NEXT] if regions else []
    await _note(ctx, coming)
    return [telling.entry_line(ctx.work.calendar, entry, ctx.person.zone, ctx.work.now) for entry in coming]


def _found(ctx: Context, verb: str, regions: Sequence[str], chosen: str) -> Sequence[Entry]:
    """What binds States is shown from its beginning, everything else as it is to come, or as it is over.

    What belongs to the regions stands before what concerns all.
    """
    kind, _, code = chosen.partition("-")
    found = ctx.work.calendar.entries(
        regions=regions,
        audience=None if verb == "states" else "stakeholders",
        levels=(code,) if kind == "level" else (),
        tags=(code,) if kind == "tag" else (),
        past=None if verb == "states" else verb == "past",
        now=ctx.work.now,
    )
    if verb == "states":
        found = tuple(each for each in found if each.for_states or not ctx.work.calendar.past(each, now=ctx.work.now))
    if verb == "past":
        found = tuple(reversed(found))
    return sorted(found, key=lambda entry: not entry.regions) if regions else found


def _only(chosen: str) -> list[Say]:
    kind, _, code = chosen.partition("-")
    words = get_args(Level) if kind == "level" else get_args(Tag) if kind == "tag" else ()
    return [Say("calendar-only", what=Say(message_id(kind, code)))] if code in words else []


def _heading(verb: str, regions: Sequence[str]) -> Say:
    where = tuple(telling.region_name(region) for region in regions) or Say("calendar-all-regions")
    return Say("calendar-heading-past" if verb == "past" else "calendar-heading", where=where)


def _stages(calendar: Calendar, regions: Iterable[str], now: datetime, *, first: bool) -> list[Say]:
    known = (calendar.get(Region, slug) for slug in regions)
    return [telling.stage(calendar, region, now) for region in known if region] if first else []


def _card(calendar: Calendar, entry: Event) -> Choice:
    return Choice(f"calendar:event:{entry.slug}", telling.event_label(calendar, entry))


def _ways(ctx: Context, verb: str, which: str, regions: Sequence[str]) -> list[Choice]:
    """Where to go from a list: other regions, whom to ask, the file; the rest is one tap further."""
    others = [region for region in ctx.work.calendar.regions if (region.slug,) != tuple(regions)]
    choices = [Choice(f"calendar:region:{region.slug}", telling.region_name(region.slug)) for region in others]
    choices += [Choice(f"calendar:region:{_ALL}", Say("calendar-all"))] if regions else []
    choices += [Choice(f"calendar:region:{which}", Say("calendar-coming"))] if verb != "region" else []
    choices += [Choice(f"calendar:{name}:{which}", Say(f"calendar-{name}")) for name in ("contacts", "ics", "ways")]
    return [*choices, command("subscribe"), command("menu")]


def _more_ways(which: str) -> Reply:
    """What is over, what is for States, papers, filters, changes, and how the rounds follow each other."""
    names = ("past", "states", "documents", "filter", "changes", "rounds")
    choices = [Choice(f"calendar:{name}:{which}", Say(f"calendar-{name}")) for name in names]
    return lines(Say("calendar-ways-heading"), choices=[*choices, command("calendar"), command("menu")])


def _filters(ctx: Context, which: str) -> Reply:
    wanted = [("level", level) for level in get_args(Level)] + [("tag", tag) for tag in get_args(Tag)]
    used: set[tuple[str, str]] = {("level", entry.level) for entry in ctx.work.calendar.entries(now=ctx.work.now)}
    used |= {("tag", tag) for entry in ctx.work.calendar.entries(now=ctx.work.now) for tag in entry.tags}
    choices = [
        Choice(f"calendar:region:{which}:{kind}-{code}", Say(message_id(kind, code)))
        for kind, code in wanted
        if (kind, code) in used
    ]
    return lines(Say("calendar-filter-by"), choices=[*choices, command("calendar"), command("menu")])


async def _changes(ctx: Context) -> Reply:
    found = await news.changes_since(
        ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, since=None, now=ctx.work.now
    )
    versions = [(each.subject, each.version) for each in found[:_PAGE]]
    await news.told(ctx.work.tx, person=ctx.person.person, versions=versions, now=ctx.work.now)
    says = [each.say for each in found[:_PAGE]] or [Say("calendar-no-changes")]
    return lines(Say("calendar-changed"), *says, choices=[command("calendar"), command("menu")])


def _rounds(ctx: Context) -> Reply:
    """Regional reviews and the global forum alternate, two years apart (A/RES/73/195, paragraphs 49 and 50)."""
    says = [telling.round_line(ctx.work.calendar, each, ctx.work.now) for each in ctx.work.calendar.alternation()]
    return lines(Say("calendar-rounds-heading"), *says, choices=[command("calendar"), command("menu")])


def _file(ctx: Context, what: str) -> Reply:
    event, region = ctx.work.calendar.get(Event, what), ctx.work.calendar.get(Region, what)
    of = event.subject if event else region.slug if region else _ALL
    reply = lines(Say("calendar-file"), choices=[command("calendar"), command("menu")], keep=True)
    return Reply(reply.says, reply.choices, keep=True, attachment=Attachment("ics", of))


async def _note(ctx: Context, shown: Iterable[Entry]) -> None:
    """They were shown these dates."""
    versions = [(entry.subject, ctx.work.calendar.versions[entry.subject]) for entry in shown]
    await news.told(ctx.work.tx, person=ctx.person.person, versions=versions, now=ctx.work.now)


JOURNEY = Journey("calendar", answer, (("calendar", "open"),))
