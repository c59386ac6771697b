"""For whom an announcement is: regions, topics, kinds of people, groups, languages, a role in a call, not the done."""

from collections.abc import Callable, Iterable

from dialogue.replies import Choice, Language, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Step
from handlers.sheet import Sheet, keep, topic_name
from reviews import telling
from reviews.audience import GROUPS, ROLES, Audience, Part
from reviews.calendar import Call, Region
from reviews.roles import EVERYTHING, Reach
from reviews.staff import Staff
from reviews.subscriptions import KINDS, TOPICS
from reviews.telling import named

_FIELDS = {"region": "regions", "topic": "topics", "kind": "kinds", "group": "groups", "language": "languages"}
_PAGES = {"region": "regions", "topic": "who", "kind": "who", "group": "groups", "language": "languages"}
_DRAFT = "announcement.draft"


def usual(ctx: Context, by: Staff) -> Audience:
    """To begin with: everybody, or what somebody with less than the network reaches."""
    if by.may(_DRAFT, EVERYTHING):
        return Audience()
    regions = tuple(each.slug for each in _regions(ctx, by, Audience()))
    if regions:
        return Audience(regions=regions)
    return Audience(groups=tuple(each for each in GROUPS if by.may(_DRAFT, Reach(groups=(each,)))))


def _regions(ctx: Context, by: Staff, audience: Audience) -> list[Region]:
    reached = (Reach(regions=(each.slug,), groups=audience.groups) for each in ctx.work.calendar.regions)
    return [each for each, reach in zip(ctx.work.calendar.regions, reached, strict=True) if by.may(_DRAFT, reach)]


async def change(ctx: Context, by: Staff, sheet: Sheet, step: Step, listening: str) -> Sheet | Reply | None:
    """None where this is about something else."""
    match step.verb:
        case "region" | "topic" | "kind" | "group" | "language":
            changed = _toggled(sheet, _FIELDS[step.verb], step.arg)
            keep(ctx, changed)
            return _page(ctx, by, changed, _PAGES[step.verb])
        case "regions" | "who" | "groups" | "languages":
            return _page(ctx, by, sheet, step.verb)
        case "part" | "sent" | "undone":
            changed = _narrowed(ctx, sheet, step)
            keep(ctx, changed)
            return _page(ctx, by, changed, "who")
        case _:
            return None


def _toggled(sheet: Sheet, name: str, value: str) -> Sheet:
    """With it or without; `all` means that nobody is left out by this."""
    chosen: tuple[str, ...] = getattr(sheet.content.audience, name)
    if value == "all":
        return sheet.with_audience(**{name: ()})
    left = tuple(each for each in chosen if each != value)
    return sheet.with_audience(**{name: left if value in chosen else (*chosen, value[:40])})


def _narrowed(ctx: Context, sheet: Sheet, step: Step) -> Sheet:
    """Those with a role in what it is about, those who sent something to it, or not those who are done with it."""
    audience, subject = sheet.content.audience, sheet.content.subject
    call = ctx.work.calendar.fact(subject or "")
    match step.verb:
        case "part" if subject and step.arg in ROLES:
            part = Part(step.arg, subject)
            return sheet.with_audience(part=None if audience.part == part else part, groups=())
        case "sent" if isinstance(call, Call):
            return sheet.with_audience(call=None if audience.call else call.slug, without=None)
        case "undone" if subject:
            return sheet.with_audience(without=None if audience.without else subject, call=None)
        case _:
            return sheet


def _page(ctx: Context, by: Staff, sheet: Sheet, page: str) -> Reply:
    audience = sheet.content.audience
    match page:
        case "regions":
            regions = [each.slug for each in _regions(ctx, by, audience)]
            choices = _ticks("region", regions, audience.regions, telling.region_name)
            if by.may(_DRAFT):
                choices.append(_tick("region:all", Say("calendar-all-regions"), not audience.regions))
        case "languages":
            codes = [each.code for each in ctx.around.languages(None) if each.shipped]
            choices = _ticks("language", codes, audience.languages, _language)
            choices.append(_tick("language:all", Say("announce-all-languages"), not audience.languages))
        case "groups":
            choices = _ticks("group", GROUPS, audience.groups, lambda group: named("stakeholder", group))
            choices.append(_tick("group:all", Say("announce-all-groups"), not audience.groups))
        case _:
            choices = _who(ctx, sheet)
    return lines(Say(f"announce-ask-{page}"), choices=[*choices, _DONE, command("menu")])


def _who(ctx: Context, sheet: Sheet) -> list[Choice]:
    audience, subject = sheet.content.audience, sheet.content.subject
    choices = _ticks("kind", KINDS, audience.kinds, lambda kind: Say(f"subscribe-kind-{kind}"))
    choices += _ticks("topic", TOPICS, audience.topics, topic_name)
    choices.append(Choice("announce:groups", Say("announce-groups")))
    call = ctx.work.calendar.fact(subject or "")
    if isinstance(call, Call):
        choices.append(_tick("sent", Say("announce-senders"), audience.call is not None))
        roles = (audience.part.role,) if audience.part else ()
        choices += _ticks("part", call.roles, roles, lambda role: named("role", role))
    if subject:
        choices.append(_tick("undone", Say("announce-undone"), audience.without is not None))
    return choices


def _ticks(verb: str, values: Iterable[str], chosen: Iterable[str], name: Callable[[str], Say]) -> list[Choice]:
    there = set(chosen)
    return [_tick(f"{verb}:{each}", name(each), each in there) for each in values]


def _tick(data: str, name: Say, ticked: bool) -> Choice:
    return Choice(f"announce:{data}", Say("subscribe-tick", name=name, ticked="yes" if ticked else "no"))


def _language(code: str) -> Say:
    return Say("announce-language", language=Language(code))


_DONE = Choice("announce:sheet", Say("announce-back"), "good")
