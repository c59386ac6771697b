"""The terminal: plain lines, choices as a numbered list, answered by number or in words."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from channels.channel import Payload
from channels.limits import LIMITS, Limits
from channels.outcomes import Outcome, Refused, Sent
from channels.parts import clean, marked, split, with_choices
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Message


class Terminal:
    """See `channels.channel.Channel`. `write` shows lines; `new_id` makes an id for each line that is read."""

    name: ClassVar[str] = "terminal"
    limits: ClassVar[Limits] = LIMITS["terminal"]
    can_push: ClassVar[bool] = limits.can_push
    can_edit: ClassVar[bool] = limits.can_edit

    def __init__(
        self,
        *,
        write: Callable[[str], None],
        new_id: Callable[[], str],
        address: str = "terminal",
        account: str = "main",
    ) -> None:
        self.account = account
        self._write = write
        self._new_id = new_id
        self._address = address

    @staticmethod
    def compose(message: Message) -> list[Payload]:
        """See `Channel.compose`: words without markup, then `n. label` for each choice, then the file."""
        text = with_choices(marked(clean(message.text)), message.labels)
        parts = split(text, Terminal.limits)
        last = len(parts) - 1
        return [
            Payload(
                part.text,
                part.text.encode(),
                part.text.encode(),
                silent=message.silent,
                file=message.file if place == last else None,
            )
            for place, part in enumerate(parts)
        ]

    @staticmethod
    def shown(payload: Payload) -> list[str]:
        """What is seen of it: its words, and the name of a file; of a QR code nothing, its link is among the words."""
        named = [f"[{payload.file.name}]"] if payload.file and payload.file.media_type != "image/png" else []
        return [*filter(None, [payload.text]), *named]

    async def send(self, payload: Payload, address: str, *, card_id: str | None = None) -> Outcome:
        """See `Channel.send`: what stands on a terminal stays, so nothing is replaced."""
        for line in self.shown(payload):
            self._write(line)
        return Sent("")

    async def acknowledge(self, callback_id: str) -> Outcome:
        """See `Channel.acknowledge`: a terminal has nothing to tap."""
        return Sent("")

    def read(self, raw: bytes, headers: Mapping[str, str]) -> list[Inbound]:
        """A line that was typed; an empty one means nothing. `Accept-Language` is the language of the terminal."""
        text = clean(raw.decode("utf-8", "replace")).strip()
        if not text:
            return []
        hint = headers.get("Accept-Language")
        return [
            Inbound(
                channel=self.name,
                account=self.account,
                address=self._address,
                update_id=self._new_id(),
                kind=Kind.text,
                text=text,
                language_hint=hint,
            )
        ]

    async def clear(self, address: str, message_ids: Sequence[str]) -> Outcome:
        """See `Channel.clear`: what was shown cannot be taken back."""
        return Refused("too_old")
