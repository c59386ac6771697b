"""When something is posted in a place: the hour, the day of the week, and by whose clock."""

from dialogue.replies import Choice, Clock, Reply, Say
from handlers.context import Context, lines
from reviews.places import Place
from reviews.rules.moments import city
from reviews.rules.posting import DAYS
from reviews.rules.zones import clock_times, zones_that_fit
from reviews.zones import WORLD, zones_of

_HOURS = (7, 8, 9, 10, 12, 14, 16, 17, 18, 19, 20)
_NONE = "none"


def when(place: Place) -> Say:
    """For the card of a place."""
    if place.hour is None:
        return Say("relay-place-at-once")
    time, where = Clock(f"{place.hour:02}:00"), city(place.zone)
    if place.weekday is None:
        return Say("relay-place-daily", time=time, place=where)
    return Say("relay-place-weekly", day=Say(f"weekday-{DAYS[place.weekday]}"), time=time, place=where)


def done(place: Place) -> Choice:
    """Back to its card."""
    return Choice(f"relay:place:{place.id}", Say("relay-done"), "good")


def change(ctx: Context, place: Place, what: str, value: str) -> dict[str, str | int | None]:
    """What a tap changes; nothing where it only asks."""
    match what, value:
        case "hour", "none":
            return {"hour": None, "weekday": None}
        case "hour", _ if value.isdecimal() and int(value) in _HOURS:
            return {"hour": int(value)}
        case "week", "none":
            return {"weekday": None}
        case "week", _ if value in DAYS:
            return {"weekday": DAYS.index(value), "hour": 10 if place.hour is None else place.hour}
        case "zone", _ if value:
            fitting = _fitting(ctx, place, value)
            return {"zone": fitting[0]} if len(fitting) == 1 else {}
        case _:
            return {}


def ask(ctx: Context, place: Place, what: str, value: str) -> Reply:
    """The choices that there are."""
    match what:
        case "hour":
            return _ask_hour(place)
        case "week":
            return _ask_week(place)
        case _:
            return _ask_zone(ctx, place, value)


def _ask_hour(place: Place) -> Reply:
    hours = [
        Choice(f"relay:set:{place.id}:hour:{hour}", Say("settings-clock", time=Clock(f"{hour:02}:00")))
        for hour in _HOURS
    ]
    none = Choice(f"relay:set:{place.id}:hour:{_NONE}", Say("relay-at-once"))
    return lines(Say("relay-which-hour", place=city(place.zone)), choices=[*hours, none, done(place)])


def _ask_week(place: Place) -> Reply:
    days = [Choice(f"relay:set:{place.id}:week:{day}", Say("relay-a-day", day=Say(f"weekday-{day}"))) for day in DAYS]
    none = Choice(f"relay:set:{place.id}:week:{_NONE}", Say("relay-singly"))
    return lines(Say("relay-which-week"), choices=[*days, none, done(place)])


def _ask_zone(ctx: Context, place: Place, value: str) -> Reply:
    """First what the clocks show there; then, where that is not enough, the city."""
    if fitting := _fitting(ctx, place, value) if value else ():
        cities = [
            Choice(f"relay:set:{place.id}:zone:{zone}", Say("settings-place", place=city(zone))) for zone in fitting
        ]
        return lines(Say("settings-which-place"), choices=[*cities[:12], done(place)])
    clocks = [
        Choice(f"relay:set:{place.id}:zone:{clock.replace(':', '-')}", Say("settings-clock", time=Clock(clock)))
        for clock in clock_times(_likely(ctx, place), ctx.work.now)
    ]
    return lines(Say("relay-which-zone", place=city(place.zone)), choices=[*clocks, done(place)])


def _fitting(ctx: Context, place: Place, value: str) -> tuple[str, ...]:
    """The zones that a button means: itself, or those whose clocks show this time now."""
    likely = _likely(ctx, place)
    if value in likely:
        return (value,)
    hours, _, minutes = value.partition("-")
    shown = hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60
    return zones_that_fit(likely, f"{hours}:{minutes}", ctx.work.now) if shown else ()


def _likely(ctx: Context, place: Place) -> tuple[str, ...]:
    """The zones of the countries of its regions; where none is known, one for each hour of the world."""
    regions, countries = set(place.regions), ctx.work.calendar.countries.values()
    found = [zone for each in countries if regions & set(each.regions) for zone in zones_of(each.code)]
    return tuple(dict.fromkeys(found)) or WORLD
