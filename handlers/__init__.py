"""What a person can do in a chat: one file per journey. A new one is a file and a line here."""

from handlers import (
    calendar,
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
"""Every command with the journey it opens and how."""

MENU = tuple(command for journey in JOURNEYS for command, _ in journey.commands if command not in journey.hidden)
"""The commands that are buttons of the menu."""
