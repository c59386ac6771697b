"""Filling in a form, one question a turn. Drafts are kept when the turn is committed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from dialogue import drafts, places
from dialogue.forms import Form
from dialogue.replies import Reply, Say
from dialogue.turns import Outcome, Turn, begin, resume, turn
from handlers.context import Context, command
from handlers.journey import Step
from handlers.menu import show_menu, waiting

Answers = Mapping[str, Any]
Finish = Callable[[Context, Answers], Awaitable[Reply]]
Over = Callable[[Context], Awaitable[Reply]]
ASKING = "asking"
"""Where the cursor stands while a form is open."""


async def open_form(ctx: Context, *, name: str, form: Form) -> Reply:
    """The first question, or the present one of a draft: on the same question, and showing no earlier answer."""
    reading = ctx.around.reading(ctx.person.language)
    kept = await ctx.drafts.read(name)
    opened = resume(form, drafts.from_json(kept), reading) if kept else begin(form, reading)
    return await _keep(ctx, name, opened)


async def fill(ctx: Context, step: Step, *, name: str, form: Form, finish: Finish, over: Over | None = None) -> Reply:
    """One turn of the form; `finish` is called with the answers that count once the person said send.

    `over` answers what comes when the form is open no more: it was sent or deleted, here or on another device.
    """
    kept = await ctx.drafts.read(name)
    if kept is None:
        return await (over or step_over)(ctx)
    taken = turn(form, drafts.from_json(kept), step.inbound, ctx.around.reading(ctx.person.language))
    if taken.outcome is Outcome.finished:
        ctx.drafts.drop(name)
        ctx.cursor.journey, ctx.cursor.at = None, ""
        return await finish(ctx, places.given(form, taken.draft.answers))
    return await _keep(ctx, name, taken)


async def step_over(ctx: Context) -> Reply:
    """What was tapped belongs to a form that is open no more."""
    ctx.cursor.journey, ctx.cursor.at = None, ""
    return await show_menu(ctx, Say("menu-step-over"))


async def _keep(ctx: Context, name: str, taken: Turn) -> Reply:
    if taken.outcome is Outcome.deleted:
        ctx.drafts.drop(name)
    else:
        ctx.drafts.keep(name, drafts.to_json(taken.draft), taken.draft.fingerprint)
    open_still = taken.outcome is Outcome.asking
    ctx.cursor.journey, ctx.cursor.at = (name, ASKING) if open_still else (None, "")
    return taken.reply if open_still else await _left(ctx, taken)


async def _left(ctx: Context, taken: Turn) -> Reply:
    """The form is left: the way back to it, or to the menu."""
    return replace(taken.reply, choices=(*await waiting(ctx), command("menu")))
