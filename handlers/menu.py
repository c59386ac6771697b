"""The menu, help, and leaving a form. The menu is one tap, one word or a `0` away from everywhere."""

from dialogue.replies import Choice, Code, Reply, Say
from handlers.badge import badge_of
from handlers.context import Context, command, lines
from handlers.journey import SENT, Journey, Step


async def answer(ctx: Context, step: Step) -> Reply:
    """Menu, help and cancel."""
    match step.verb:
        case "help":
            return await _help(ctx)
        case "cancel":
            return _leave(ctx)
        case _:
            return await show_menu(ctx)


async def _help(ctx: Context) -> Reply:
    """How this works, first of all for those who call for help because they need it; staff are told their commands."""
    check = Say("menu-help-verify", command=Code("/verify"))
    codes = tuple(Code(f"/{name}") for name in ctx.around.staff_menu) if await badge_of(ctx) else ()
    theirs = [Say("menu-help-staff", codes=codes)] if codes else []
    says = [Say("menu-help-danger"), Say("menu-help"), check, Say("menu-help-shared-phone"), *theirs]
    return lines(*says, choices=await menu_choices(ctx))


async def show_menu(ctx: Context, *before: Say) -> Reply:
    """The menu, with the forms that wait to be gone on with."""
    return lines(*before, Say("menu-title"), choices=await menu_choices(ctx))


async def waiting(ctx: Context) -> list[Choice]:
    """The forms that can be gone on with, on the same question."""
    names = [name.partition(":") for name in await ctx.drafts.names()]
    return [Choice(f"{journey}:continue:{what}", Say("menu-continue")) for journey, _, what in names]


async def menu_choices(ctx: Context) -> list[Choice]:
    """What waits to be gone on with, every command, and what somebody on a shared phone needs at once.

    Leaving a form is among them also where none is open: every command is a button, and the numbers below it stay the
    same, which people come to know by heart.
    """
    names = [*ctx.around.menu, *(ctx.around.staff_menu if await badge_of(ctx) else ())]
    return [*await waiting(ctx), *map(command, names), *discreet_choices(ctx)]


def discreet_choices(ctx: Context) -> list[Choice]:
    """Pause, quiet and clear: one tap from every menu and reminder."""
    quiet = Choice("settings:quiet:off", Say("settings-quiet-off")) if ctx.person.quiet else QUIET
    pause = Choice("settings:pause:off", Say("settings-pause-off")) if ctx.person.paused else PAUSE
    return [quiet, pause, CLEAR]


QUIET = Choice("settings:quiet:on", Say("settings-quiet-on"))
PAUSE = Choice("settings:pause:on", Say("settings-pause-on"))
CLEAR = Choice("settings:clear", Say("settings-clear"))


def _leave(ctx: Context) -> Reply:
    told = Say("menu-cancelled") if ctx.cursor.at not in {"", SENT} else Say("menu-nothing-to-cancel")
    ctx.cursor.journey, ctx.cursor.at = None, ""
    return lines(told, choices=[command("menu")])


JOURNEY = Journey("menu", answer, (("menu", "show"), ("help", "help"), ("cancel", "cancel")), frozenset({"menu"}))
