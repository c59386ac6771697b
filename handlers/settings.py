"""Settings: the time where one is, hours without messages, how early reminders come, quiet mode, pause, clearing."""

import re
from datetime import datetime
from typing import TypedDict

from dialogue.replies import Choice, Clock, Reply, Say
from dialogue.words import digits, safe_word_allowed
from handlers import mail
from handlers.context import Context, command, lines
from handlers.journey import TEXT, Journey, Step
from handlers.menu import discreet_choices
from handlers.subscribe import relaying
from reviews import people, subscriptions
from reviews.calendar import Calendar
from reviews.rules import zones
from reviews.rules.moments import city
from reviews.zones import WORLD

_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.hH ]?([0-5]\d)")
_LEADS = (42, 30, 14, 7, 3, 2)
_NIGHTS = ((21, 8), (20, 7), (22, 6), (23, 9))
"""Hours of the person's clock between which nothing is sent."""
_DONE = Choice("settings:all", Say("settings-done"))


async def answer(ctx: Context, step: Step) -> Reply:
    """Each setting is a verb; without one, all of them are shown."""
    listening = ctx.cursor.at if step.verb == TEXT else step.verb
    ctx.cursor.at = ""
    match listening:
        case "zone" | "place":
            return await _zone(ctx, step)
        case "hours":
            return await _hours(ctx, step)
        case "leads":
            return await _leads(ctx, step)
        case "quiet" | "pause":
            return await _switch(ctx, step)
        case "clear":
            return clear(ctx)
        case "word":
            return await _safe_word(ctx, step)
        case _:
            return await _all(ctx)


def clear(ctx: Context) -> Reply:
    """Both sides' messages of the last 48 hours go, where the app lets them; a neutral card stays."""
    ctx.cursor.journey, ctx.cursor.at = None, ""
    ctx.clear = True
    if ctx.channel.can_clear:
        return lines(Say("settings-cleared"), keep=True)
    return lines(Say("settings-clear-by-hand"), choices=[command("menu")], keep=True)


async def _all(ctx: Context) -> Reply:
    kept = await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)
    says = [
        Say("settings-title"),
        Say("settings-now-zone", zone=city(kept.zone)) if kept.zone else Say("settings-now-no-zone"),
        Say("settings-now-quiet-hours", **_between((kept.quiet_from, kept.quiet_until))),
        Say("settings-now-leads", days=tuple(str(lead) for lead in kept.leads if lead)),
    ]
    says += [Say("settings-now-quiet")] if ctx.person.quiet else []
    says += [Say("settings-now-paused")] if ctx.person.paused else []
    choices = [Choice(f"settings:{verb}", Say(f"settings-{verb}")) for verb in ("zone", "hours", "leads")]
    word = Choice("settings:word", Say("settings-safe-word"))
    choices += [mail.SETTINGS] if ctx.around.mail else []
    choices += [*discreet_choices(ctx), word, *await relaying(ctx), command("language"), command("menu")]
    return lines(*says, choices=choices)


async def _switch(ctx: Context, step: Step) -> Reply:
    on = step.arg == "on"
    if step.verb == "quiet":
        await subscriptions.set_quiet(ctx.work.tx, person=ctx.person.person, quiet=on, now=ctx.work.now)
        ctx.person.quiet = on
    else:
        turn = subscriptions.pause if on else subscriptions.resume
        await turn(ctx.work.tx, person=ctx.person.person, now=ctx.work.now)
        ctx.person.paused = on
    told = Say(f"settings-{step.verb}-is-{'on' if on else 'off'}")
    return lines(told, choices=[*discreet_choices(ctx), command("settings"), command("menu")])


async def _zone(ctx: Context, step: Step) -> Reply:
    if step.verb == "place":
        return await _settle(ctx, step.arg)
    told = step.arg or digits(step.inbound.text) if step.verb == TEXT or step.arg else ""
    clock = _CLOCK.fullmatch(told.strip().replace("-", ":"))
    if not told or not clock:
        return await _ask_clock(ctx, *([Say("settings-clock-unknown")] if told else []))
    time = f"{int(clock[1]):02}:{clock[2]}"
    likely, now = await _likely(ctx), ctx.work.now
    fitting = zones.zones_that_fit(likely, time, now) or zones.zones_that_fit(WORLD, time, now)
    if not fitting:
        return await _ask_clock(ctx, Say("settings-clock-nowhere", time=Clock(time)))
    if len(fitting) == 1:
        return await _settle(ctx, fitting[0])
    places = [Choice(f"settings:place:{zone}", Say("settings-place", place=city(zone))) for zone in fitting[:12]]
    return lines(Say("settings-which-place"), choices=[*places, command("settings")])


async def _ask_clock(ctx: Context, *before: Say) -> Reply:
    ctx.cursor.journey, ctx.cursor.at = "settings", "zone"
    shown = zones.clock_times(await _likely(ctx), ctx.work.now)
    taps = [
        Choice(f"settings:zone:{clock.replace(':', '-')}", Say("settings-clock", time=Clock(clock))) for clock in shown
    ]
    return lines(*before, Say("settings-ask-clock"), choices=[*taps, command("settings")])


async def _likely(ctx: Context) -> tuple[str, ...]:
    """The zones of the person's country, or one for each hour of the world."""
    country = (await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)).country
    return (subscriptions.zones_of(country) if country else ()) or WORLD


async def _settle(ctx: Context, zone: str) -> Reply:
    try:
        await subscriptions.set_zone(ctx.work.tx, person=ctx.person.person, zone=zone, **_now(ctx))
    except ValueError:
        return await _ask_clock(ctx)
    return lines(Say("settings-zone-kept", place=city(zone)), choices=[command("settings"), command("menu")])


async def _hours(ctx: Context, step: Step) -> Reply:
    night = _NIGHTS[int(step.arg) % len(_NIGHTS)] if step.arg.isdecimal() else None
    if night is None:
        offered = [
            Choice(f"settings:hours:{n}", Say("settings-hours-range", **_between(night)))
            for n, night in enumerate(_NIGHTS)
        ]
        return lines(Say("settings-ask-hours"), choices=[*offered, command("settings")])
    await subscriptions.set_quiet_hours(
        ctx.work.tx, person=ctx.person.person, begins=night[0], ends=night[1], **_now(ctx)
    )
    return lines(Say("settings-hours-kept", **_between(night)), choices=[command("settings"), command("menu")])


def _between(night: tuple[int, int]) -> dict[str, Clock]:
    return {"begins": Clock(f"{night[0]:02}:00"), "ends": Clock(f"{night[1]:02}:00")}


class _Now(TypedDict):
    calendar: Calendar
    now: datetime


def _now(ctx: Context) -> _Now:
    return {"calendar": ctx.work.calendar, "now": ctx.work.now}


async def _leads(ctx: Context, step: Step) -> Reply:
    kept = (await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)).leads
    if step.arg.isdecimal() and int(step.arg) in _LEADS:
        kept = tuple(sorted(set(kept) ^ {int(step.arg)}, reverse=True))
        await subscriptions.set_leads(ctx.work.tx, person=ctx.person.person, leads=kept, **_now(ctx))
    choices = [
        Choice(f"settings:leads:{days}", Say("settings-lead", days=days, chosen="yes" if days in kept else "no"))
        for days in _LEADS
    ]
    return lines(Say("settings-ask-leads"), choices=[*choices, _DONE])


async def _safe_word(ctx: Context, step: Step) -> Reply:
    if step.verb != TEXT:
        ctx.cursor.journey, ctx.cursor.at = "settings", "word"
        known = Say("settings-safe-word-known", words=Say("word-safe"))
        return lines(Say("settings-ask-safe-word"), known, choices=[command("settings")])
    word = step.inbound.text
    if not 3 <= len(word.strip()) <= 30 or not safe_word_allowed(word, ctx.around.words):
        ctx.cursor.at = "word"
        return lines(Say("settings-safe-word-bad"), choices=[command("settings")])
    await people.set_safe_word(ctx.work.tx, ctx.work.vault, person=ctx.person.person, word=word)
    return lines(Say("settings-safe-word-kept"), choices=[command("settings"), command("menu")])


JOURNEY = Journey("settings", answer, (("settings", "all"),))
