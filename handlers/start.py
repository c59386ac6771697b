"""Arriving: the language first, in its own script; then the menu. Nothing is asked before things can be looked at."""

from dataclasses import replace

from dialogue.replies import Choice, Day, Name, Reply, Say
from handlers import relay
from handlers.context import Context, Language, command, lines
from handlers.journey import OPEN, Journey, Step
from handlers.menu import menu_choices
from handlers.shelf import page_of
from reviews import people, staff, telling
from reviews.calendar import Call, Event, Region

_PAGE = 8
_AFTER = "arrive-"
"""Where the cursor keeps the way a person came, until a language is chosen."""


async def answer(ctx: Context, step: Step) -> Reply:
    """Start, language, and where a deep link leads."""
    match step.verb:
        case "language":
            return _languages(ctx, step.arg)
        case "speak":
            return await _speak(ctx, step.arg)
        case _ if ctx.person.language is None:
            ctx.cursor.at = _AFTER + step.arg[:64]
            return _languages(ctx)
        case _:
            return await _arrived(ctx, step.arg)


def _languages(ctx: Context, number: str = "0") -> Reply:
    """A page of the languages; after the last one comes the first again."""
    offered = ctx.around.languages(ctx.person.language or ctx.language_hint)
    page, following = page_of(offered, number, _PAGE)
    choices = [Choice(f"start:speak:{language.code}", _autonym(language)) for language in page]
    choices.append(Choice(f"start:language:{following}", Say("start-more-languages")))
    menu = [command("menu")] if ctx.person.language else []
    missing = [_wished(each) for each in offered if each.code == ctx.person.language and not each.shipped]
    return lines(*missing, Say("start-which-language"), choices=[*choices, *menu])


def _wished(language: Language) -> Say:
    return Say("start-language-wished", name=Name(language.autonym, language.code))


def _autonym(language: Language) -> Say:
    return Say("start-language-name", name=Name(language.autonym, language.code))


async def _speak(ctx: Context, code: str) -> Reply:
    language = next((language for language in ctx.around.languages(None) if language.code == code), None)
    if language is None:
        return _languages(ctx)
    wished = not language.shipped and code != ctx.person.language  # who taps it again wishes nothing new
    await people.speak(ctx.work.tx, person=ctx.person.person, code=code, wished=wished)
    ctx.person.language = code
    came = ctx.cursor.at.removeprefix(_AFTER) if ctx.cursor.at.startswith(_AFTER) else ""
    ctx.cursor.at = ""
    return await _arrived(ctx, came, None if language.shipped else language)


async def _arrived(ctx: Context, came: str, wished: Language | None = None) -> Reply:
    told = [Say("start-welcome")]
    if wished:
        told.insert(0, _wished(wished))
    came, through = await relay.came_through(ctx, came)
    told += through
    kind, _, what = came.partition("_")
    if reply := await relay.arrived(ctx, kind, what):
        return replace(reply, says=(*told, *reply.says))
    if kind == "staff":
        told.append(await _bound(ctx, what))
    if kind == "r" and ctx.work.calendar.get(Region, what):
        return lines(*told, choices=[_to_region(what), command("subscribe"), command("menu")])
    if kind == "e" and ctx.work.calendar.get(Event, what):
        return lines(*told, choices=[Choice(f"calendar:event:{what}", Say("start-see-event")), command("menu")])
    if kind == "c" and ctx.work.calendar.get(Call, what):
        return lines(*told, choices=[Choice(f"interest:call:{what}", Say("relay-see-call"), "good"), command("menu")])
    return lines(*told, choices=await menu_choices(ctx))


async def _bound(ctx: Context, token: str) -> Say:
    """The chat acts for an account of staff from now on, if the one-time token is good. Bindings last by real time."""
    account = await staff.bind(ctx.work.tx, token=token, address=ctx.person.address, now=ctx.real)
    if account is None:
        return Say("desk-not-bound")
    until = Day((ctx.real + staff.CHAT_FOR).date().isoformat())
    return Say("desk-bound", name=Name(account.name), until=until)


def _to_region(region: str) -> Choice:
    return Choice(f"calendar:region:{region}", telling.region_name(region))


JOURNEY = Journey("start", answer, (("start", OPEN), ("language", "language")), hidden=frozenset({"start"}))
