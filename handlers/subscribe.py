"""Getting updates: what to follow, about what, who one is, and a yes of its own. Every tap counts at once."""

from collections.abc import Sequence

from dialogue.forms import message_id
from dialogue.replies import Choice, Country, Link, Original, Reply, Say
from dialogue.words import plain
from handlers import event_card, groups
from handlers.calendar import show_next
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from handlers.menu import CLEAR
from handlers.shelf import page_of
from reviews import subscriptions, telling
from reviews.calendar import Event, Process, Region, SubRegion

WORDS = "2026-11-20"
"""Version of the words of `subscribe-consent`; raised whenever they change, and people are asked again."""
_PAGE = 8
_KINDS_OF_PLACES: dict[str, type[Region] | type[SubRegion] | type[Process] | type[Event]] = {
    "region": Region,
    "sub_region": SubRegion,
    "process": Process,
    "event": Event,
}


async def answer(ctx: Context, step: Step) -> Reply:
    """Four short screens: where, about what, who you are, and the yes."""
    ctx.cursor.journey, ctx.cursor.at = "subscribe", ""
    match step.verb:
        case "follow" | "unfollow":
            return await _event(ctx, step)
        case "toggle":
            return await _toggle(ctx, step)
        case "more":
            return await _offer(ctx, step)
        case "country":
            return _ask_country(ctx)
        case "topics":
            return await _topics(ctx, step.arg)
        case "kind":
            return _ask_kind(ctx)
        case "am":
            return await _say_kind(ctx, step.arg)
        case "yes" | "no":
            return await _decide(ctx, step)
        case "text":
            return await _typed(ctx, step.inbound.text)
        case _:
            return await _regions(ctx)


async def _follows(ctx: Context) -> Sequence[str]:
    return (await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)).follows


async def _regions(ctx: Context, *before: Say) -> Reply:
    """The regions with a tick at those that are followed; a typed country is understood too."""
    follows = await _follows(ctx)
    ticks = [_tick(region.subject, telling.region_name(region.slug), follows) for region in ctx.work.calendar.regions]
    others = [
        Choice(f"subscribe:more:{kind}", Say(message_id("subscribe-more", kind)))
        for kind in ("sub_region", "process", "event")
    ]
    on = [Choice("subscribe:topics", Say("subscribe-next"), "good")] if follows else []
    country = Choice("subscribe:country", Say("subscribe-by-country"))
    return lines(*before, Say("subscribe-which"), choices=[*ticks, country, *others, *on, command("menu")])


def _tick(subject: str, name: Say, follows: Sequence[str], country: str = "") -> Choice:
    ticked, within = "yes" if subject in follows else "no", f":{country}" if country else ""
    return Choice(f"subscribe:toggle:{subject}{within}", Say("subscribe-tick", name=name, ticked=ticked))


async def _toggle(ctx: Context, step: Step) -> Reply:
    subject = ":".join(step.args[:2])
    verb = subscriptions.unfollow if subject in await _follows(ctx) else subscriptions.follow
    try:
        await verb(ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, subject=subject, now=ctx.work.now)
    except ValueError:
        return await _regions(ctx, Say("calendar-gone"))
    if country := "".join(step.args[2:]):
        return await _country(ctx, country)
    if step.arg == "region":
        return await _regions(ctx)
    return await _offer(ctx, Step("more", (step.arg,), step.inbound))


async def _offer(ctx: Context, step: Step) -> Reply:
    """Sub-regions, processes and single events: anybody may follow any (S4-20)."""
    kind, number = (*step.args, "0", "0")[:2]
    facts = ctx.work.calendar.of(_KINDS_OF_PLACES.get(kind, Process))
    coming = [
        each for each in facts if not (isinstance(each, Event) and ctx.work.calendar.past(each, now=ctx.work.now))
    ]
    page, more = page_of(coming, number, _PAGE)
    follows = await _follows(ctx)
    ticks = [_tick(each.subject, _name(ctx, each), follows) for each in page]
    following = [Choice(f"subscribe:more:{kind}:{more}", Say("calendar-more"))] if more else []
    back = Choice("subscribe:regions", Say("subscribe-back"))
    told = Say("subscribe-which-more") if page else Say("subscribe-nothing-there")
    return lines(told, choices=[*ticks, *following, back, command("menu")])


def _name(ctx: Context, fact: Region | SubRegion | Process | Event) -> Say:
    if isinstance(fact, Event):
        return telling.event_label(ctx.work.calendar, fact)
    return Say("telling-thing", name=Original(fact.name))


def _ask_country(ctx: Context) -> Reply:
    ctx.cursor.at = "country"
    return lines(Say("subscribe-ask-country"), choices=[Choice("subscribe:regions", Say("subscribe-back"))])


async def _typed(ctx: Context, text: str) -> Reply:
    """A country by its name, in any of our languages: its region or regions are offered."""
    code = ctx.around.reading(ctx.person.language).countries.get(plain(text[:100]))
    if code is None:
        ctx.cursor.at = "country"
        return await _regions(ctx, Say("subscribe-country-unknown"))
    return await _country(ctx, code.lower())


async def _country(ctx: Context, code: str) -> Reply:
    """A country's region or regions and the country itself, until one goes on or back."""
    regions = ctx.work.calendar.regions_of_country(code)
    follows = await _follows(ctx)
    ticks = [_tick(f"region:{region}", telling.region_name(region), follows, code) for region in regions]
    if not ticks:
        return await _regions(ctx, Say("subscribe-country-no-list", country=Country(code.upper())))
    country = _tick(f"country:{code}", Say("subscribe-this-country"), follows, code)
    on = Choice("subscribe:topics", Say("subscribe-next"), "good")
    told = Say("subscribe-country-regions", country=Country(code.upper()), number=len(ticks))
    return lines(
        told,
        *telling.membership_lines(ctx.work.calendar, code.upper()),
        choices=[*ticks, country, Choice("subscribe:regions", Say("subscribe-back")), on],
    )


async def _topics(ctx: Context, toggled: str) -> Reply:
    """Registration, written submissions, calendar, events (S3-37)."""
    kept = (await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)).topics
    if toggled in subscriptions.TOPICS:
        kept = tuple(topic for topic in subscriptions.TOPICS if (topic in kept) != (topic == toggled))
        await subscriptions.choose_topics(
            ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, topics=kept, now=ctx.work.now
        )
    ticks = [
        Choice(
            f"subscribe:topics:{topic}",
            Say("subscribe-tick", name=Say(f"subscribe-topic-{topic}"), ticked="yes" if topic in kept else "no"),
        )
        for topic in subscriptions.TOPICS
    ]
    on = Choice("subscribe:kind", Say("subscribe-next"), "good")
    return lines(Say("subscribe-topics"), choices=[*ticks, on, Choice("subscribe:regions", Say("subscribe-back"))])


def _ask_kind(ctx: Context) -> Reply:
    """Who they are may be left open (S0-08); it changes words, never what can be done."""
    kinds = [Choice(f"subscribe:am:{kind}", Say(f"subscribe-kind-{kind}")) for kind in subscriptions.KINDS]
    return lines(Say("subscribe-kind"), choices=[*kinds, Choice("subscribe:am:skip", Say("subscribe-skip"))])


async def _say_kind(ctx: Context, kind: str) -> Reply:
    known = kind if kind in subscriptions.KINDS else None
    await subscriptions.say_kind(ctx.work.tx, person=ctx.person.person, kind=known)
    adapted = [Say(f"subscribe-for-{known}")] if known else []
    if ctx.person.state == "active":  # their yes stands
        return await _done(ctx, *adapted)
    yes = Choice("subscribe:yes", Say("subscribe-yes"), "good")
    quietly = Choice("subscribe:yes:quiet", Say("subscribe-yes-quiet"))
    no = Choice("subscribe:no", Say("subscribe-no"))
    if not ctx.channel.can_push:
        return lines(*adapted, Say("subscribe-cannot-push"), *await _other_ways(ctx), choices=[yes, no])
    return lines(*adapted, Say("subscribe-consent"), Say("subscribe-quiet"), choices=[yes, quietly, no])


async def _other_ways(ctx: Context) -> list[Say]:
    """Where nobody can be written to: Telegram, the calendar file, or coming back."""
    telegram = [Say("subscribe-on-telegram", link=Link(ctx.around.telegram))] if ctx.around.telegram else []
    regions = [subject.partition(":")[2] for subject in await _follows(ctx) if subject.startswith("region:")]
    where = regions[0] if len(regions) == 1 else "all"
    file = Link(f"{ctx.around.calendar}/{where}.{ctx.person.language or 'en'}.ics")
    return [*telegram, Say("subscribe-by-file", link=file), Say("subscribe-come-back"), Say("subscribe-consent")]


async def _decide(ctx: Context, step: Step) -> Reply:
    ctx.cursor.journey = None
    if step.verb == "no":
        return lines(Say("subscribe-said-no"), choices=[command("calendar"), *await relaying(ctx), command("menu")])
    await subscriptions.consent(
        ctx.work.tx,
        calendar=ctx.work.calendar,
        person=ctx.person.person,
        words=WORDS,
        language=ctx.person.language or "en",
        now=ctx.work.now,
    )
    ctx.person.state = "active"
    if step.arg == "quiet":
        await subscriptions.set_quiet(ctx.work.tx, person=ctx.person.person, quiet=True, now=ctx.work.now)
        ctx.person.quiet = True
    return await _done(ctx)


async def _done(ctx: Context, *before: Say) -> Reply:
    ctx.cursor.journey = None
    quiet = [Say("settings-quiet-is-on")] if ctx.person.quiet else []
    done = Say("subscribe-done" if ctx.channel.can_push else "subscribe-done-here")
    says = [*before, done, *quiet, *await show_next(ctx)]
    zone = [] if ctx.person.zone else [Choice("settings:zone", Say("subscribe-set-clock"))]
    ways = [*zone, command("calendar"), command("reminders"), CLEAR, command("menu"), groups.OFFER]
    return lines(*says, choices=[*ways, *await relaying(ctx)], keep=True)


async def relaying(ctx: Context) -> list[Choice]:
    """For those who said that they are part of an organisation: it can pass our updates on."""
    kept = await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)
    return [command("relay")] if kept.kind == "organisation" else []


async def _event(ctx: Context, step: Step) -> Reply:
    """Following one event from its card; without a yes to updates the way there is shown."""
    verb = subscriptions.follow if step.verb == "follow" else subscriptions.unfollow
    subject = f"event:{step.arg}"
    try:
        await verb(ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, subject=subject, now=ctx.work.now)
    except ValueError:
        return lines(Say("calendar-gone"), choices=[command("calendar"), command("menu")])
    if step.verb == "follow" and ctx.person.state != "active":
        return _ask_kind(ctx)
    return await event_card.show(ctx, step.arg, Say(f"subscribe-{step.verb}ed"))


JOURNEY = Journey("subscribe", answer, (("subscribe", "regions"),))
