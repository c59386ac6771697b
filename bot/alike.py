"""What is said to many in the same words is unpacked, rendered and composed once, and kept ready for the next one.

Nothing about anybody is kept that way: a reply is only if it holds nothing but our own messages, numbers and buttons of
commands and forms, as most questions of a form do.
"""

from dataclasses import dataclass, field
from typing import TypeVar

from bot import body
from bot.body import Body
from bot.rendering import Renderer
from channels import Channel, Payload
from dialogue.replies import Argument, Choice, Say
from storage import ledger
from storage.sending import Parcel
from storage.vault import PersonKey, Vault

_KEPT = 512
"""Messages that are kept ready, each in the languages it was asked for."""
_OURS = ("cmd:", "f:")

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Ready:
    """A message before it has words, and with them in the languages in which somebody has read it.

    Of what is about entries of the calendar, which may come along, also by the edition of the facts.
    """

    words: Body
    payloads: dict[tuple[str | None, tuple[int, int] | None], list[Payload]] = field(default_factory=dict)


class Alike:
    """Makes messages ready for one channel."""

    def __init__(self, vault: Vault, renderer: Renderer, channel: Channel) -> None:
        self._vault, self._renderer, self._channel = vault, renderer, channel
        self._replies: dict[bytes, Ready] = {}
        self._jobs: dict[tuple[object, ...], Ready] = {}

    def opened(self, parcel: Parcel, key: PersonKey) -> Ready:
        """What a row says: its own words, or those of its job. Raises VaultError, ValueError."""
        if parcel.body is None:
            return self._of_job(parcel)
        return self.reply(key.open(ledger.BODY, parcel.body))

    def reply(self, packed: bytes, words: Body | None = None) -> Ready:
        """What a reply says; `words` where they need not be unpacked. Raises ValueError."""
        if (known := self._replies.get(packed)) is not None:
            return known
        made = Ready(words or body.unpack(packed))
        if is_for_anybody(made.words):
            _keep(self._replies, packed, made)
        return made

    def composed(self, ready: Ready, language: str | None) -> list[Payload]:
        """The message in the channel's shape, for somebody who reads this language, with the facts of now."""
        alike = (language, self._renderer.facts.edition if ready.words.reply.about else None)
        payloads = ready.payloads.get(alike)
        if payloads is None:
            payloads = self._channel.compose(self._renderer.message(ready.words, language))
            ready.payloads[alike] = payloads
        return payloads

    def _of_job(self, parcel: Parcel) -> Ready:
        alike = (parcel.words, parcel.kind, parcel.language, parcel.quiet)
        known = self._jobs.get(alike)
        return known or _keep(self._jobs, alike, Ready(body.opened(self._vault, parcel)))


def _keep(kept: dict[K, Ready], key: K, made: Ready) -> Ready:
    if len(kept) >= _KEPT:
        kept.clear()
    kept[key] = made
    return made


def is_for_anybody(words: Body) -> bool:
    """Whether nothing in it can be about one person."""
    reply = words.reply
    own = reply.attachment is not None or reply.about or words.unsay is not None
    return not own and all(map(_is_ours, reply.says)) and all(map(_is_common, reply.choices))


def _is_common(choice: Choice) -> bool:
    return choice.url is None and choice.data.startswith(_OURS) and _is_ours(choice.label)


def _is_ours(value: Argument) -> bool:
    if isinstance(value, Say):
        return all(map(_is_ours, value.args.values()))
    return isinstance(value, int)
