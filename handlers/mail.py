"""E-mail: enter an address, choose whether updates come there or in the chat, take it away. Opened from settings."""

from collections.abc import Sequence

from dialogue.fields import Email
from dialogue.reading import Wrong, read
from dialogue.replies import Choice, Code, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import TEXT, Journey, Step
from reviews import mail
from reviews.mail import Where

_FIELD = Email("address")
SETTINGS = Choice("mail:show", Say("mail-settings"))
"""The way here."""


async def answer(ctx: Context, step: Step) -> Reply:
    """Where updates come; adding, choosing, removing."""
    listening = ctx.cursor.at if step.verb == TEXT else step.verb
    ctx.cursor.at = ""
    if ctx.around.mail is None:
        return lines(Say("menu-not-here-yet"), choices=[command("settings"), command("menu")])
    match listening:
        case "address":
            return await _read(ctx, step.inbound.text, ctx.around.mail)
        case "add":
            return _listen(ctx, Say("mail-add-address"), Say("mail-add-kept"), Say("mail-add-forgotten"))
        case "use":
            return await _use(ctx, step.arg)
        case "drop":
            return await _drop(ctx, step.arg)
        case _:
            return await _show(ctx)


async def _show(ctx: Context, *before: Say) -> Reply:
    places = await mail.places_of(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    says = [Say("mail-title"), _now(ctx, places)]
    says += [Say("mail-also", address=Code(each.shown)) for each in places if _spare(each) and each.shown]
    says += [Say("mail-waiting", address=Code(each.shown)) for each in places if not each.open]
    choices = [_use_it(each) for each in places if _spare(each) and ctx.around.traits[each.channel].can_push]
    choices += [_drop_it(each) for each in places if each.shown]
    add = Choice("mail:add", Say("mail-add"))
    return lines(*before, *says, choices=[*choices, add, command("settings"), command("menu")])


def _now(ctx: Context, places: Sequence[Where]) -> Say:
    used = next((each for each in places if each.preferred), None)
    if used and used.shown:
        return Say("mail-there", address=Code(used.shown))
    if used and ctx.around.traits[used.channel].can_push:
        return Say("mail-here", app=_app(used))
    return Say("mail-nowhere")


def _spare(place: Where) -> bool:
    return place.open and not place.preferred


def _app(place: Where) -> Say:
    return Say(f"mail-app-{place.channel}")


def _use_it(place: Where) -> Choice:
    label = Say("mail-use", address=Code(place.shown)) if place.shown else Say("mail-use-chat", app=_app(place))
    return Choice(f"mail:use:{place.id}", label)


def _drop_it(place: Where) -> Choice:
    return Choice(f"mail:drop:{place.id}", Say("mail-drop", address=Code(place.shown)), "danger")


def _listen(ctx: Context, *says: Say) -> Reply:
    ctx.cursor.journey, ctx.cursor.at = "mail", "address"
    return lines(*says, choices=[SETTINGS, command("settings"), command("menu")])


async def _read(ctx: Context, text: str, base: str) -> Reply:
    address = read(_FIELD, text, ctx.around.reading(ctx.person.language))
    if isinstance(address, Wrong):
        return _listen(ctx, Say("mail-bad"))
    ctx.cursor.journey = None
    answer = await mail.ask(
        ctx.work.tx,
        ctx.work.vault,
        person=ctx.person.person,
        address=str(address),
        base=base,
        now=ctx.work.now,
        real=ctx.real,
    )
    if answer != "asked":
        return await _show(ctx, Say(f"mail-{answer}"))
    follow = [] if ctx.person.state == "active" else [command("subscribe")]
    said = Say("mail-asked", address=Code(str(address)))
    return lines(said, Say("mail-asked-look"), choices=[*follow, SETTINGS, command("menu")], keep=True)


async def _use(ctx: Context, place: str) -> Reply:
    found = await mail.prefer(ctx.work.tx, ctx.work.vault, person=ctx.person.person, place=place)
    return await _show(ctx, Say("mail-used") if found else Say("mail-gone"))


async def _drop(ctx: Context, place: str) -> Reply:
    found = await mail.remove(ctx.work.tx, ctx.work.vault, person=ctx.person.person, place=place, now=ctx.work.now)
    return await _show(ctx, Say("mail-dropped", address=Code(found.shown)) if found else Say("mail-gone"))


JOURNEY = Journey("mail", answer)
