"""What can come of a message that was handed to a messaging app: a closed list.

Every answer of every platform is one of these, with one test each. None of them carries words of the message, nor
words of the platform that might quote it.
"""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Sent:
    """The app took it."""

    platform_id: str
    """The app's own id of the message, to edit and clear it later; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Retry:
    """It was certainly not taken; it may be sent again. Counts as no attempt, unless it is `deferred`."""

    after: float
    """Seconds to wait first, exactly as the platform asked."""
    whole_account: bool = True
    """True: nothing leaves this account until then. False: only this address waits."""
    reason: str = "busy"
    """One word for logs and the doctor: `busy`, `unreachable`, `broken`, `conflict`, `token`, or `deferred`: this one
    is put off as the limits of its channel say, and given up some day."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The person blocked us, left or does not exist any more: their subscription stops."""


@dataclass(frozen=True, slots=True)
class Migrated:
    """The place has a new address: it is kept, and the message sent there."""

    new_address: str


@dataclass(frozen=True, slots=True)
class WindowClosed:
    """The app takes nothing for this person at present (a page is not open): it waits until they come back."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The app will never take this message."""

    code: str
    """One word of a closed list of the channel, safe to log."""


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The line was cut after the message left: nobody knows whether it was taken."""


Outcome: TypeAlias = Sent | Retry | Gone | Migrated | WindowClosed | Refused | Uncertain
