"""What a person can do in a chat: one file per journey. A new one is a file and a line here."""

from handlers import (
    announce,
    calendar,
    dates,
    desk,
    interest,
    menu,
    privacy,
    reminders,
    requests,
    safety,
    settings,
    start,
    stop,
    subscribe,
)
from handlers.journey import Journey
    verify,

JOURNEYS: tuple[Journey, ...] = (
    calendar.JOURNEY,
    subscribe.JOURNEY,
    reminders.JOURNEY,
    interest.JOURNEY,
    requests.JOURNEY,
    safety.JOURNEY,
    settings.JOURNEY,
    start.JOURNEY,
    privacy.JOURNEY,
    menu.JOURNEY,
    stop.JOURNEY,
)
"""In the order of the menu."""

COMMANDS = {command: (journey, verb) for journey in JOURNEYS for command, verb in journey.commands}
    verify.JOURNEY,
    announce.JOURNEY,
    desk.JOURNEY,
    dates.JOURNEY,
    verify.JOURNEY,
"""Every command with the journey it opens and how."""


def _shown(*, staff: bool) -> tuple[str, ...]:
    return tuple(
        command
        for journey in JOURNEYS
        for command, _ in journey.commands
        if journey.staff == staff and command not in journey.hidden
    )


MENU = _shown(staff=False)
"""The commands that are buttons of the menu."""

STAFF_MENU = _shown(staff=True)
"""Those that are buttons of staff's menu besides."""
