"""One turn: whose it is, and what they answer. The words that always win come first, whatever is open."""

import re
from dataclasses import replace

from dialogue.choosing import chosen
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Choice, Reply, Say
from dialogue.words import MOST, Command, command, dangerous, width
from handlers import COMMANDS, JOURNEYS, verify
from handlers.badge import badge_of
from handlers.context import Context, lines
from handlers.filling import ASKING
from handlers.journey import FILE, OPEN, SENT, SHOWN, TEXT, Journey, Step
from handlers.menu import menu_choices, show_menu
from handlers.settings import clear
from reviews import news, people, places, reminders, telling

_BY_NAME = {journey.name: journey for journey in JOURNEYS}
_FORM = "f"
_SAFE_WORD = "safe"
"""The command of the word that clears the chat, in the table of the words that always win."""
_NEWS = 3
"""Changes shown at a visit."""
_ARRIVALS = frozenset({"start", "menu", "calendar"})


class AskFirst(Exception):
    """What was typed means a choice before which the app is asked who they are. Nothing was changed: the turn is to be
    taken again with what was `meant`.
    """

    def __init__(self, meant: Inbound) -> None:
        super().__init__("the app is to be asked first")
        self.meant = meant


async def take_turn(ctx: Context, inbound: Inbound) -> Reply:
    """The reply to what came in. Changes the cursor, the drafts and what the verbs change. Raises AskFirst."""
    reply = await _reply(ctx, inbound)
    ctx.cursor.offered = _offered(ctx, reply)
    return reply


def _offered(ctx: Context, reply: Reply) -> tuple[Choice, ...]:
    """What a number or words will mean; nothing where a form asks that itself knows it."""
    choices = tuple(choice for choice in reply.choices if choice.url is None)
    in_form = ctx.cursor.at == ASKING and all(choice.data.startswith(f"{_FORM}:") for choice in choices)
    return () if in_form else choices


async def _reply(ctx: Context, inbound: Inbound) -> Reply:
    match inbound.kind:
        case Kind.joined:
            return await _joined(ctx, inbound)
        case Kind.text if width(inbound.text) > MOST:
            return await _unread(ctx, inbound, Say("menu-too-long"))
        case Kind.text:
            return await _text(ctx, inbound)
        case Kind.choice:
            return await _choice(ctx, inbound)
        case Kind.file if inbound.content is not None:
            return await _answered(ctx, _of("date"), Step(FILE, (), inbound))
        case _:
            return await _unread(ctx, inbound, Say("menu-only-words"))


async def _joined(ctx: Context, inbound: Inbound) -> Reply:
    """Coming back is clean: nothing is sent before a new yes."""
    back = [Say("stop-welcome-back")] if ctx.person.state == "stopped" else []
    reply = await _open(ctx, Command("start"), inbound)
    return replace(reply, says=(*back, *reply.says))


async def _text(ctx: Context, inbound: Inbound) -> Reply:
    if _is_safe_word(ctx, inbound.text):
        return clear(ctx)
    if wins := command(inbound.text, ctx.around.words):
        return clear(ctx) if wins.name == _SAFE_WORD else await _open(ctx, wins, inbound)
    if not _composing(ctx) and (code := verify.asked(inbound.text, ctx.around.words)):
        return await _open(ctx, Command("verify", code), inbound)
    meant = _as_choice(ctx, inbound)
    if ctx.cursor.at == ASKING:  # the form reads its own answers; what leads out of it is none
        meant = inbound if meant.text.startswith(f"{_FORM}:") else meant
    elif meant.kind is Kind.text:
        meant = await _of_the_menu(ctx, inbound)
    if meant.kind is Kind.choice:
        if places.needs_check(meant.text):
            raise AskFirst(meant)
        return await _choice(ctx, meant)
    return await _written(ctx, inbound)


async def _written(ctx: Context, inbound: Inbound) -> Reply:
    """Words of their own: what must not be overlooked, what was asked for, or nothing that is understood."""
    if not _composing(ctx) and _dangerous(ctx, inbound):
        return await _answered(ctx, _of("safety"), Step(OPEN, (), inbound))
    if ctx.cursor.journey and ctx.cursor.at not in {SENT, SHOWN}:
        return await _answered(ctx, _of(ctx.cursor.journey), Step(TEXT, (), inbound))
    if found := await verify.recognised(ctx, inbound.text):
        return found
    if ctx.person.language is None:
        return await _open(ctx, Command("start"), inbound)
    return lines(Say("menu-not-understood"), choices=await menu_choices(ctx))


def _dangerous(ctx: Context, inbound: Inbound) -> bool:
    """Whether it speaks of danger; of a long account the beginning is read."""
    return dangerous(inbound.text, ctx.around.reading(ctx.person.language).danger)


def _composing(ctx: Context) -> bool:
    """Whether they fill in a form, or write what others will read: it may be about anything."""
    if ctx.cursor.at == ASKING or not ctx.cursor.journey:
        return ctx.cursor.at == ASKING
    return re.split("[ :]", ctx.cursor.at)[0] in _of(ctx.cursor.journey).composes


def _is_safe_word(ctx: Context, text: str) -> bool:
    index = ctx.person.safe_word_index
    return index is not None and len(text) <= 100 and people.safe_word_index(ctx.work.vault, text) == index


def _as_choice(ctx: Context, inbound: Inbound) -> Inbound:
    words = ctx.around.reading(ctx.person.language).words
    return chosen(inbound, [(choice.data, *words(choice.label)) for choice in ctx.cursor.offered])


async def _of_the_menu(ctx: Context, inbound: Inbound) -> Inbound:
    """The words of a button of the menu work wherever one is, its number only under the menu itself."""
    words = ctx.around.reading(ctx.person.language).words
    return chosen(inbound, [(each.data, *words(each.label)) for each in await menu_choices(ctx)], numbers=False)


async def _choice(ctx: Context, inbound: Inbound) -> Reply:
    first, *rest = inbound.text.split(":")
    if first == "cmd":
        return await _open(ctx, Command("".join(rest[:1]), "".join(rest[1:2])), inbound)
    if first == _FORM:
        if not ctx.cursor.journey or ctx.cursor.at not in {ASKING, SENT}:
            return await show_menu(ctx, Say("menu-step-over"))
        return await _answered(ctx, _of(ctx.cursor.journey), Step(_FORM, tuple(rest), inbound))
    journey = _BY_NAME.get(first)
    if journey is None or not rest or not await _may_enter(ctx, journey):
        return await show_menu(ctx, Say("menu-step-over"))
    return await _answered(ctx, journey, Step(rest[0], tuple(rest[1:]), inbound))


async def _open(ctx: Context, wins: Command, inbound: Inbound) -> Reply:
    """A command. Whoever has no language yet chooses one first, except where staying safe cannot wait."""
    found = COMMANDS.get(wins.name)
    if found is None or not await _may_enter(ctx, found[0]):
        return await show_menu(ctx, Say("menu-not-here-yet"))
    journey, verb = found
    seen = await _since_last_visit(ctx) if wins.name in _ARRIVALS and ctx.person.language else []
    args = (wins.argument,) if wins.argument else ()
    reply = await _answered(ctx, journey, Step(verb, args, inbound))
    return replace(reply, says=(*seen, *reply.says))


async def _may_enter(ctx: Context, journey: Journey) -> bool:
    """Whether this journey is there for them at all."""
    return not journey.staff or await badge_of(ctx) is not None


async def _since_last_visit(ctx: Context) -> list[Say]:
    """What changed since they were last here, old and new value; shown once. For whom nothing is sent, what was due."""
    tx, calendar, person, now = ctx.work.tx, ctx.work.calendar, ctx.person.person, ctx.work.now
    since = await people.visit(tx, person=ctx.person, now=now)
    found = (await news.changes_since(tx, calendar=calendar, person=person, since=since, now=now))[:_NEWS]
    await news.told(tx, person=person, versions=[(each.subject, each.version) for each in found], now=now)
    says = [each.say for each in found]
    if since and ctx.person.state == "new":
        due = await reminders.missed(tx, calendar=calendar, person=person, since=since, now=now)
        says += [telling.entry_line(calendar, each, ctx.person.zone, now) for each in due[:_NEWS]]
    return says


async def _answered(ctx: Context, journey: Journey, step: Step) -> Reply:
    """The journey's reply; another journey's question that was open is left, its draft kept."""
    before = (ctx.cursor.journey, ctx.cursor.at)
    reply = await journey.answer(ctx, step)
    elsewhere = ctx.cursor.journey is not None and _of(ctx.cursor.journey) is not journey
    if elsewhere and (ctx.cursor.journey, ctx.cursor.at) == before:
        ctx.cursor.journey, ctx.cursor.at = None, ""
    return reply


async def _unread(ctx: Context, inbound: Inbound, why: Say) -> Reply:
    """What cannot be read changes nothing: the reason, and the open question again. Danger is heard even so."""
    if ctx.cursor.journey and ctx.cursor.at == ASKING:
        return await _answered(ctx, _of(ctx.cursor.journey), Step(TEXT, (), inbound))
    if _dangerous(ctx, inbound):
        return await _answered(ctx, _of("safety"), Step(OPEN, (), inbound))
    return lines(why, choices=await menu_choices(ctx))


def _of(name: str) -> Journey:
    return _BY_NAME[name.partition(":")[0]]
