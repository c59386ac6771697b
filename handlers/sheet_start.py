"""When an announcement leaves: at once, at a time in a named zone, or at an hour of each reader's day; or urgent."""

from datetime import datetime
from zoneinfo import ZoneInfo

from dialogue.replies import Choice, Clock, Reply, Say
from dialogue.words import cleaned, digits
from handlers.context import Context, command, lines
from handlers.journey import Step
from handlers.sheet import BACK, Sheet
from reviews.rules import starting
from reviews.rules.moments import city
from reviews.rules.typed_dates import read_moment
from reviews.staff import Staff

_AT = "at:"
_HOURS = (8, 9, 10, 12, 15, 17, 18, 19)


async def change(ctx: Context, by: Staff, sheet: Sheet, step: Step, listening: str) -> Sheet | Reply | None:
    """None where this is about something else."""
    if listening.startswith(_AT):
        return _at(ctx, sheet, listening.removeprefix(_AT), step.inbound.text)
    match step.verb:
        case "urgent":
            return sheet.with_content(urgent=not sheet.content.urgent)
        case "when":
            return _ways(ctx)
        case "now":
            return sheet.with_content(at=None, zone=None, wave_hour=None)
        case "at":
            return _ask(ctx, step.arg)
        case "hour" if step.arg.isdecimal() and int(step.arg) < 24:
            return sheet.with_content(at=None, zone=None, wave_hour=int(step.arg))
        case "hour":
            hours = [Choice(f"announce:hour:{n}", Say("settings-clock", time=Clock(f"{n:02}:00"))) for n in _HOURS]
            return lines(Say("announce-ask-hour"), choices=[*hours, BACK, command("menu")])
        case _:
            return None


def _ways(ctx: Context) -> Reply:
    zones = dict.fromkeys([ctx.person.zone or "UTC", *(each.zone for each in ctx.work.calendar.regions), "UTC"])
    at = [Choice(f"announce:at:{zone}", Say("announce-at-zone", zone=city(zone))) for zone in zones if zone]
    now = Choice("announce:now", Say("announce-now"))
    wave = Choice("announce:hour", Say("announce-hour"))
    return lines(Say("announce-ask-when"), choices=[now, *at, wave, BACK, command("menu")])


def _ask(ctx: Context, zone: str, *before: Say) -> Reply:
    if zone not in _zones(ctx):
        return _ways(ctx)
    ctx.cursor.journey, ctx.cursor.at = "announce", _AT + zone
    there = ctx.work.now.astimezone(ZoneInfo(zone))
    asked = Say("announce-ask-at", zone=city(zone), time=Clock(f"{there:%H:%M}"))
    return lines(*before, asked, choices=[BACK, command("menu")])


def _zones(ctx: Context) -> set[str]:
    return {"UTC", ctx.person.zone or "UTC", *(each.zone for each in ctx.work.calendar.regions)}


def _at(ctx: Context, sheet: Sheet, zone: str, text: str) -> Sheet | Reply:
    """A day and a time by the clocks of the zone; what is past, or does not exist there, is refused."""
    try:
        typed = read_moment(digits(cleaned(text)), zone=zone)
        at = starting.instant(datetime.fromisoformat(f"{typed.start}T{typed.time}"), zone)
    except starting.NoSuchTime:
        return _ask(ctx, zone, Say("announce-no-such-time", zone=city(zone)))
    except ValueError:
        return _ask(ctx, zone, Say("announce-at-unread"))
    if at <= ctx.work.now:
        return _ask(ctx, zone, Say("notice-time-is-past"))
    return sheet.with_content(at=at, zone=zone, wave_hour=None)
