"""Our account of e-mail: mails out. Nothing comes in here but returned mails, which a command reads."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from email.headerregistry import Address
from email.utils import formatdate
from typing import ClassVar, TypeAlias

from channels.channel import Payload
from channels.email import shape
from channels.email.line import Line
from channels.limits import LIMITS, Limits
from channels.outcomes import Outcome, Refused, Sent
from dialogue.inbound import Inbound
from dialogue.replies import Message

Sign: TypeAlias = Callable[[bytes], bytes]
"""The header of a mail's signature (DKIM, RFC 6376), with its line end."""


class Email:
    """See `channels.channel.Channel`.

    `sender` is whom our mails are from; `stop` gives the address at which a reader ends them; `blind` makes ids that
    say nothing out of texts, always the same of the same; `sign` signs, where there is a key.
    """

    name: ClassVar[str] = "email"
    limits: ClassVar[Limits] = LIMITS["email"]
    can_push: ClassVar[bool] = limits.can_push
    can_edit: ClassVar[bool] = limits.can_edit

    def __init__(
        self,
        *,
        line: Line,
        sender: Address,
        stop: Callable[[str], str],
        blind: Callable[[str], str],
        sign: Sign | None = None,
        account: str = "main",
    ) -> None:
        self.account = account
        self.line = line
        self._sender, self._stop, self._blind, self._sign = sender, stop, blind, sign

    @staticmethod
    def compose(message: Message) -> list[Payload]:
        """See `Channel.compose`: links stay links, other choices are left out."""
        return shape.compose(message)

    async def send(self, payload: Payload, address: str, *, card_id: str | None = None) -> Outcome:
        """See `Channel.send`. What is sent again has the same Message-ID, so that mailboxes show it once."""
        key = payload.key or payload.body.decode()
        id = f"<{self._blind(f'mail-id|{key}|{address}')}@{self._sender.domain}>"
        try:
            mail = await asyncio.to_thread(self._mail, payload, address, id)  # signing takes 10 ms
        except ValueError:  # an address that no mail can be written to, however it came here
            return Refused("address")
        return await self.line.deliver(sender=self._sender.addr_spec, recipient=address, content=mail, id=id)

    def _mail(self, payload: Payload, address: str, id: str) -> bytes:
        stop = self._stop(address)
        head = {
            "Date": formatdate(usegmt=True),
            "Message-ID": id,
            "List-Id": f"<updates.{self._sender.domain}>",
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            "Auto-Submitted": "auto-generated",
        }
        mail = shape.written(payload, to=address, sender=self._sender, stop=stop, head=head)
        return self._sign(mail) + mail if self._sign else mail

    async def acknowledge(self, callback_id: str) -> Outcome:
        """See `Channel.acknowledge`: there is nothing to tap."""
        return Sent("")

    def read(self, raw: bytes, headers: Mapping[str, str]) -> list[Inbound]:
        """See `Channel.read`: people answer in a chat, where others cannot write in their name."""
        return []

    async def clear(self, address: str, message_ids: Sequence[str]) -> Outcome:
        """See `Channel.clear`: a mail that was sent stays."""
        return Refused("too_old")
