"""The places of a relay: how a group, channel or topic is added, and what is posted there, when, in which languages."""

from dialogue.replies import Choice, Code, Language, Name, Reply, Say
from handlers import relay_hours
from handlers.context import Context, command, lines
from handlers.journey import Step
from reviews import places, posting, relays, telling
from reviews.places import LONGEST_PREFACE, LONGEST_TITLE, Place, may_preface
from reviews.relays import NotFound, Relay
from reviews.subscriptions import TOPICS

LISTENS = ("preface ", "title")
"""Where the cursor stands while a text for a place is awaited."""
_PREFACED = "prefaced "
_NONE = "none"
_BACK = Choice("relay:home", Say("relay-back"))


async def answer(ctx: Context, step: Step) -> Reply:
    """Show a place, change one thing of it, add one. Raises as `reviews.places`."""
    match step.verb:
        case "groups":
            return await _how(ctx)
        case "hand":
            ctx.cursor.journey, ctx.cursor.at = "relay", "title"
            return lines(Say("relay-hand-ask"), choices=[_BACK])
        case "set":
            return await _set(ctx, step)
        case "try":
            return await _try(ctx, step.arg)
        case _:
            return await _show(ctx, step.arg)


async def choices(ctx: Context, relay: Relay) -> list[Choice]:
    """A button for each place of a relay."""
    found = await places.of_relay(ctx.work.tx, ctx.work.vault, relay=relay.id)
    return [Choice(f"relay:place:{place.id}", Say("relay-a-place", place=place.called)) for place in found]


def telegram(ctx: Context) -> str | None:
    """Our account on Telegram: the one that they talk with, if it is there."""
    return ctx.around.telegram_of(ctx.person.account if ctx.channel.name == "telegram" else "main")


async def _how(ctx: Context) -> Reply:
    """Links that let somebody choose a group or channel; in a topic a command says which."""
    relay = await relays.acting(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    link = telegram(ctx)
    if link is None:
        return lines(Say("relay-no-telegram"), choices=[_BACK])
    ways = (
        Choice("group", Say("relay-add-group"), url=f"{link}?startgroup=n_{relay.code}"),
        Choice("channel", Say("relay-add-channel"), url=f"{link}?startchannel&admin=post_messages+edit_messages"),
    )
    says = (Say("relay-add"), Say("relay-add-topic", command=Code("/relay")), Say("relay-add-privacy"))
    return lines(*says, choices=[*ways, _BACK])


# One place


async def _administered(ctx: Context, id: str) -> Place:
    return await places.administered(ctx.work.tx, ctx.work.vault, place=id, person=ctx.person.person, real=ctx.real)


async def _show(ctx: Context, id: str) -> Reply:
    """The card of a place; whose it was not before, it is now this relay's."""
    try:
        place = await _administered(ctx, id)
    except NotFound:
        if await relays.of_person(ctx.work.tx, ctx.work.vault, person=ctx.person.person):
            raise
        ask = Choice("relay:ask", Say("relay-ask"), "good")
        return lines(Say("relay-first-ask"), choices=[ask, command("menu")])
    if place.relay is None:
        place = await places.claim(
            ctx.work.tx,
            ctx.work.vault,
            place=id,
            person=ctx.person.person,
            language=ctx.person.language or "en",
            calendar=ctx.work.calendar,
            real=ctx.real,
            now=ctx.work.now,
        )
        return _card(place, Say("relay-claimed", place=place.called))
    return _card(place)


def _card(place: Place, *before: Say) -> Reply:
    state = "by-hand" if place.by_hand and place.state == "open" else place.state
    says = [Say("relay-place", place=place.called, state=Say(f"relay-place-{state}"))]
    says += [Say("relay-place-about", regions=_regions(place), topics=_topics(place), languages=_languages(place))]
    says += [relay_hours.when(place)]
    says += [] if place.by_hand else [Say("relay-place-held" if place.held else "relay-place-automatic")]
    says += [Say("relay-place-preface", preface=place.preface)] if place.preface else []
    what = ["regions", "topics", "languages", "hour", "week", "zone", "held", "preface"]
    if place.by_hand:
        what.remove("held")
    buttons = [Choice(f"relay:set:{place.id}:{each}", Say(f"relay-set-{each}")) for each in what]
    buttons += [Choice(f"relay:try:{place.id}", Say("relay-try"))] if not place.by_hand else []
    other = "open" if place.state in ("paused", "muted") else "paused"
    buttons += [Choice(f"relay:set:{place.id}:state:{other}", Say(f"relay-set-{other}"))]
    buttons += [Choice(f"relay:set:{place.id}:drop", Say("relay-set-drop"), "danger")]
    return lines(*before, *says, choices=[*buttons, _BACK])


def _regions(place: Place) -> tuple[Say, ...]:
    return tuple(telling.region_name(region) for region in place.regions)


def _topics(place: Place) -> tuple[Say, ...]:
    return tuple(Say(f"subscribe-topic-{topic}") for topic in place.topics or TOPICS)


def _languages(place: Place) -> tuple[Language, ...]:
    return telling.languages(place.languages)


# Changing it


async def _set(ctx: Context, step: Step) -> Reply:
    id, what, value = (*step.args, "", "", "")[:3]
    place = await _administered(ctx, id)
    match what:
        case "regions":
            known = [region.slug for region in ctx.work.calendar.regions]
            names = {slug: telling.region_name(slug) for slug in known}
            return await _toggle(ctx, place, what, value, names)
        case "topics":
            names = {topic: Say(f"subscribe-topic-{topic}") for topic in TOPICS}
            return await _toggle(ctx, place, what, value, names)
        case "languages":
            offered = [each for each in ctx.around.languages(ctx.person.language) if each.shipped]
            names = {each.code: Say("start-language-name", name=Name(each.autonym, each.code)) for each in offered}
            return await _toggle(ctx, place, what, value, names)
        case "hour" | "week" | "zone":
            to = relay_hours.change(ctx, place, what, value)
            return _card(await _change(ctx, place, **to)) if to else relay_hours.ask(ctx, place, what, value)
        case "held":
            return _card(await _change(ctx, place, held=not place.held))
        case "state" if value in ("open", "paused"):
            return _card(await _change(ctx, place, state=value))
        case "preface":
            return await _preface(ctx, place, value)
        case "drop":
            return await _drop(ctx, place, value)
        case _:
            return _card(place)


async def _change(ctx: Context, place: Place, **to: str | int | tuple[str, ...] | None) -> Place:
    return await places.change(
        ctx.work.tx, ctx.work.vault, place=place.id, person=ctx.person.person, real=ctx.real, now=ctx.work.now, **to
    )


async def _toggle(ctx: Context, place: Place, what: str, value: str, names: dict[str, Say]) -> Reply:
    """A list with ticks; the last one stays."""
    chosen: tuple[str, ...] = getattr(place, what) or (TOPICS if what == "topics" else ())
    kept = tuple(each for each in names if (each in chosen) != (each == value))
    if value in names and kept:
        place, chosen = await _change(ctx, place, **{what: kept}), kept
    ticks = [
        Choice(
            f"relay:set:{place.id}:{what}:{each}",
            Say("subscribe-tick", name=name, ticked="yes" if each in chosen else "no"),
        )
        for each, name in names.items()
    ]
    return lines(Say(f"relay-which-{what}", place=place.called), choices=[*ticks, relay_hours.done(place)])


async def _preface(ctx: Context, place: Place, value: str) -> Reply:
    """Typed first, and taken over by a tap: at each change we ask the app who they are."""
    typed = f"{_PREFACED}{place.id} "
    if value != _NONE and not may_preface(place, ctx.work.now):
        ctx.cursor.at = ""
        return _card(place, Say("relay-preface-too-often", number=places.PREFACES))
    if value == "yes" and ctx.cursor.at.startswith(typed):
        preface, ctx.cursor.at = ctx.cursor.at.removeprefix(typed), ""
        return _card(await _change(ctx, place, preface=preface))
    if value == _NONE:
        return _card(await _change(ctx, place, preface=""))
    ctx.cursor.journey, ctx.cursor.at = "relay", f"preface {place.id}"
    none = Choice(f"relay:set:{place.id}:preface:{_NONE}", Say("relay-no-preface"))
    return lines(Say("relay-preface-ask", longest=LONGEST_PREFACE), choices=[none, relay_hours.done(place)])


async def _drop(ctx: Context, place: Place, value: str) -> Reply:
    if value != "yes":
        yes = Choice(f"relay:set:{place.id}:drop:yes", Say("relay-drop-yes"), "danger")
        return lines(Say("relay-drop-ask", place=place.called), choices=[relay_hours.done(place), yes])
    await places.drop(
        ctx.work.tx, ctx.work.vault, place=place.id, person=ctx.person.person, real=ctx.real, now=ctx.work.now
    )
    return lines(Say("relay-dropped", place=place.called), choices=[_BACK])


async def _try(ctx: Context, id: str) -> Reply:
    """A line there that says it is only a trial."""
    place = await posting.attempt(
        ctx.work.tx,
        ctx.work.vault,
        place=id,
        person=ctx.person.person,
        language=ctx.person.language or "en",
        real=ctx.real,
        now=ctx.work.now,
    )
    return _card(place, Say("relay-tried", place=place.called))


# What is typed


async def typed(ctx: Context, step: Step) -> Reply:
    """The title of a place, or the words above what is posted there."""
    at, _, id = ctx.cursor.at.partition(" ")
    text = " ".join(step.inbound.text.split())
    if at == "title":
        return await _by_hand(ctx, text)
    if not 0 < len(text) <= LONGEST_PREFACE:
        return lines(Say("relay-too-long", longest=LONGEST_PREFACE), choices=[_BACK])
    relay = await relays.acting(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    ctx.cursor.at = f"{_PREFACED}{id} {text}"
    shown = Say("relay-preface", relay=relay.called, preface=text)
    yes = Choice(f"relay:set:{id}:preface:yes", Say("relay-preface-yes"), "good")
    again = Choice(f"relay:set:{id}:preface", Say("relay-preface-again"))
    return lines(Say("relay-preface-check"), shown, choices=[yes, again, _BACK])


async def _by_hand(ctx: Context, title: str) -> Reply:
    if not 0 < len(title) <= LONGEST_TITLE:
        return lines(Say("relay-too-long", longest=LONGEST_TITLE), choices=[_BACK])
    ctx.cursor.at = ""
    place = await places.add_by_hand(
        ctx.work.tx,
        ctx.work.vault,
        title=title,
        person=ctx.person.person,
        language=ctx.person.language or "en",
        calendar=ctx.work.calendar,
        id=ctx.work.token(),
        real=ctx.real,
        now=ctx.work.now,
    )
    return _card(place, Say("relay-hand-added", place=place.called))
