"""What every messaging app must be able to do for us. One file (or folder) per app does it, and nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from channels.limits import Limits
from channels.outcomes import Outcome
from dialogue.inbound import Inbound
from dialogue.replies import Label, Made, Message


class NotVerifiedError(Exception):
    """What came in was not sent by the messaging app: answer 401 and keep nothing of it."""


@dataclass(frozen=True, slots=True)
class Payload:
    """One part of a message in the shape of one app: ready-made, the same for everybody it goes to."""

    text: str
    """The words that are read, without markup; with the numbered list where the choices are no buttons."""
    body: bytes
    """What the transport sends, without the address."""
    plain: bytes
    """The same without markup, for an app that refuses the markup."""
    rows: tuple[tuple[Label, ...], ...] = ()
    """The buttons in reading order; only the last part has any."""
    replaces: bool = False
    """Whether it may take the place of the card that was tapped."""
    anew: bool = True
    """Whether it is a message of its own where it cannot; where not, it is left out."""
    silent: bool = False
    """Whether it arrives without a sound."""
    file: Made | None = None
    """The file that goes with this part."""
    key: str = ""
    """What makes it the same when it is sent again, for apps that show doubles only once; empty: its words do."""


class Channel(Protocol):
    """An account of a messaging app. Its class alone, without an account, knows the app's shape."""

    name: ClassVar[str]
    """The app: the key in `CHANNELS`, and `Inbound.channel`."""
    limits: ClassVar[Limits]
    """The app's numbers, from `limits.yaml`."""
    can_push: ClassVar[bool]
    """Whether a message can be sent to somebody who is not looking."""
    can_edit: ClassVar[bool]
    """Whether a sent message can be changed in place."""
    account: str
    """Which of our accounts of this app: `main`."""

    @staticmethod
    def compose(message: Message) -> list[Payload]:
        """The message in this app's shape, in parts where it is longer than the app takes. Pure; at least one part."""

    async def send(self, payload: Payload, address: str, *, card_id: str | None = None) -> Outcome:
        """Hand one part to the app; never raises for what a platform or a network does.

        With `card_id`, a part that `replaces` takes the place of that message; where the app cannot, it is a new one,
        or `Refused("no_card")` for a part that must not be one (`anew`).
        """

    async def acknowledge(self, callback_id: str) -> Outcome:
        """Tell the app that a tap was seen, for every tap once; a tap of long ago is no failure."""

    def read(self, raw: bytes, headers: Mapping[str, str]) -> list[Inbound]:
        """What a request of the app brings, its sender verified on the raw body before anything is parsed.

        What has no meaning for us is left out, what cannot be read too: it would not get better by being repeated.
        Raises `NotVerifiedError`.
        """

    async def clear(self, address: str, message_ids: Sequence[str]) -> Outcome:
        """Delete messages of both sides from the chat, as far as the app allows; at least one id.

        `Refused("too_old")` when some of them stay.
        """
