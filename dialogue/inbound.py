"""What came in from a person, whichever app they use."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What kind of thing came in. Everything a channel cannot name is `other`."""

    text = "text"
    """Words, in `text`; commands too, with their slash."""
    choice = "choice"
    """A tap on a choice; `text` is the data of the choice."""
    file = "file"
    """A document, picture or recording; `text` is what was written with it. Only from staff it is fetched."""
    other = "other"
    """A sticker, a location, a contact, a reaction, an edit: something that has no meaning here."""
    joined = "joined"
    """The person opened or unblocked the conversation."""
    blocked = "blocked"
    """The person blocked or left: nothing may be sent any more."""
    migrated = "migrated"
    """A place has a new address, in `text`."""


@dataclass(frozen=True, slots=True)
class Inbound:
    """One update of one conversation."""

    channel: str
    """The messaging app: `telegram`, `webchat`, `terminal`."""
    account: str
    """Which of our accounts of that app received it: `main`."""
    address: str
    """The app's own opaque id of the conversation."""
    update_id: str
    """Unique per channel and account; the same update never counts twice."""
    kind: Kind
    text: str = ""
    language_hint: str | None = None
    """BCP 47, as the app says it."""
    message_id: str | None = None
    """The platform's id of the message itself, so that it can be cleared from the chat."""
    card_id: str | None = None
    """The platform's id of our message that was tapped, so that it can be edited in place."""
    callback_id: str | None = None
    """What has to be acknowledged to the platform after a tap."""
    personal: bool = True
    """False in groups and channels: places, not persons."""
    by: str | None = None
    """Where a group or channel let us in or showed us the door: the app's own id of who did it; `text` is its title."""
    file_id: str | None = None
    """The app's own reference to a file."""
    content: bytes | None = None
    """The file itself, where it was fetched before the turn; nothing in it: it could not be fetched."""
