"""What a person can do in a chat: one file per journey. A new one is a file and a line here."""

from handlers import (
    announce,
    calendar,
    dates,
    desk,
    groups,
    interest,
    mail,
    menu,
    privacy,
    relay,
    reminders,
    requests,
    safety,
    settings,
    start,
    stop,
    subscribe,
    verify,
)
from handlers.journey import Journey

JOURNEYS: tuple[Journey, ...] = (
    calendar.JOURNEY,
    subscribe.JOURNEY,
    groups.JOURNEY,
    reminders.JOURNEY,
    interest.JOURNEY,
    requests.JOURNEY,
    safety.JOURNEY,
    settings.JOURNEY,
    mail.JOURNEY,
    start.JOURNEY,
    privacy.JOURNEY,
    relay.JOURNEY,
    menu.JOURNEY,
    stop.JOURNEY,
    verify.JOURNEY,
    announce.JOURNEY,
    desk.JOURNEY,
    dates.JOURNEY,
)
"""In the order of the menu."""

COMMANDS = {command: (journey, verb) for journey in JOURNEYS for command, verb in journey.commands}
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
