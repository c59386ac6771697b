"""A journey: what a person can do, in one file."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from dialogue.inbound import Inbound
from dialogue.replies import Reply
from handlers.context import Context

OPEN = ""
"""The verb of a journey's own command or menu button."""
TEXT = "text"
"""The verb of a plain text while the journey is listening."""
FILE = "file"
"""The verb of a file that staff sent, and that was fetched."""

SENT = "sent"
"""Where the cursor stands once a form was sent: a second tap on Send is answered with what came of it."""

SHOWN = "shown"
"""Where the cursor stands while a sheet is open that listens to no text; leaving it keeps its draft."""


@dataclass(frozen=True, slots=True)
class Step:
    """What the person asks of a journey: a verb and its arguments, out of the data of a choice."""

    verb: str
    args: tuple[str, ...]
    inbound: Inbound

    @property
    def arg(self) -> str:
        """The first argument, or nothing."""
        return self.args[0] if self.args else ""


Answer = Callable[[Context, Step], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Journey:
    """Its name (also the prefix of its choices and its .ftl file), its answer, and its commands."""

    name: str
    answer: Answer
    commands: tuple[tuple[str, str], ...] = ()
    """(command, verb with which it opens the journey)."""
    hidden: frozenset[str] = frozenset()
    """Commands that are no button of the menu."""
    composes: frozenset[str] = frozenset()
    """How the cursor's place begins where a text is awaited that others will read, after it was shown once more."""
    staff: bool = False
    """Only for chats that are bound to an account of staff; for all others it is as if there were none."""
