"""One of our bot accounts: messages out, updates in."""

import asyncio
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import aiohttp
import orjson

from channels.channel import NotVerifiedError, Payload
from channels.limits import LIMITS, Limits
from channels.outcomes import Gone, Outcome, Refused, Retry, Sent, Uncertain
from channels.telegram import shape, updates
from channels.telegram.answers import outcome_of
from channels.telegram.introduction import Introduction
from channels.telegram.transport import UNREACHABLE, Line
from dialogue.inbound import Inbound
from dialogue.replies import Message

if TYPE_CHECKING:
    from channels.telegram.presence import Presence

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of a header
_ADMINISTRATORS = {"creator", "administrator"}
_MARKUP = {Refused("markup"), Refused("buttons")}


@dataclass(frozen=True, slots=True)
class Polled:
    """What long polling brought."""

    inbound: list[Inbound]
    """In the order in which it happened."""
    offset: int
    """What to poll with next, once all of it is kept: Telegram then forgets it."""


class Telegram:
    """A bot account. See `channels.channel.Channel` for what every channel does.

    `base_url` is the Bot API's, without `/bot...`; `secret` is what Telegram sends along to the webhook, without one
    nothing is taken from there; the session stays the caller's; `patience` is how many seconds an answer may take.
    """

    name: ClassVar[str] = "telegram"
    limits: ClassVar[Limits] = LIMITS["telegram"]
    can_push: ClassVar[bool] = limits.can_push
    can_edit: ClassVar[bool] = limits.can_edit

    def __init__(
        self,
        *,
        token: str,
        session: aiohttp.ClientSession,
        account: str = "main",
        base_url: str = "https://api.telegram.org",
        secret: str = "",
        patience: float = 30,
    ) -> None:
        self.account = account
        self.username: str | None = None
        """Our name, once `identify` has asked for it; without it, only commands are heard in groups."""
        self._secret = secret
        self._session = session
        self._given: dict[str, Any] = {"token": token, "base_url": base_url, "patience": patience}
        self._line = Line(session, **self._given)

    async def close(self) -> None:
        """Let go of our own connections; the session stays the caller's."""
        await self._line.close()

    # Out

    @staticmethod
    def compose(message: Message) -> list[Payload]:
        """See `Channel.compose`."""
        return shape.compose(message)

    async def send(self, payload: Payload, address: str, *, card_id: str | None = None) -> Outcome:
        """See `Channel.send`. Where Telegram refuses markup or buttons, the plain words go out, with numbers."""
        if card_id and payload.replaces:
            outcome = await self._edit(payload, address, card_id)
            if outcome != Refused("no_card") or not payload.anew:
                return outcome
        if payload.file:
            return await self._send_file(payload, address)
        outcome = await self._post("sendMessage", address, payload.body, silent=payload.silent)
        if outcome in _MARKUP:
            return await self._post("sendMessage", address, payload.plain, silent=payload.silent)
        return outcome

    async def _edit(self, payload: Payload, address: str, card_id: str) -> Outcome:
        """Put the words into the card that was tapped. What was cut off on the way can simply be done again."""
        card = b'"message_id":%d,' % int(card_id)
        outcome = await self._post("editMessageText", address, payload.body, card)
        if outcome in _MARKUP:
            outcome = await self._post("editMessageText", address, payload.plain, card)
        if isinstance(outcome, Uncertain):
            return Retry(1.0, whole_account=False, reason="broken")
        return Sent(card_id) if outcome == Refused("unchanged") else outcome

    async def _send_file(self, payload: Payload, address: str) -> Outcome:
        assert payload.file
        chat, _, thread = address.partition("/")
        form = aiohttp.FormData({"chat_id": chat})
        fields: dict[str, Any] = orjson.loads(payload.body)
        for name, value in fields.items():
            form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        if thread:
            form.add_field("message_thread_id", thread)
        if payload.silent:
            form.add_field("disable_notification", "true")
        made = payload.file
        form.add_field("document", made.content, filename=made.name, content_type=made.media_type)
        return await self._line.upload("sendDocument", form, group=chat.startswith("-"))

    async def _post(
        self, method: str, address: str, body: bytes, more: bytes = b"", *, silent: bool = False
    ) -> Outcome:
        """Call a method with ready-made JSON, the address put in front of it."""
        chat, _, thread = address.partition("/")
        head = b'{"chat_id":%d,' % int(chat) + more
        if thread and method == "sendMessage":
            head += b'"message_thread_id":%d,' % int(thread)
        if silent:
            head += b'"disable_notification":true,'
        return await self._line.post(method, head + body[1:], group=chat.startswith("-"))

    async def acknowledge(self, callback_id: str) -> Outcome:
        """See `Channel.acknowledge`."""
        outcome = await self._line.post("answerCallbackQuery", orjson.dumps({"callback_query_id": callback_id}))
        return Sent("") if outcome == Refused("stale") else outcome

    async def clear(self, address: str, message_ids: Sequence[str]) -> Outcome:
        """See `Channel.clear`. Both sides' messages in private chats, younger than 48 hours."""
        batch = self.limits.delete_batch or 1
        left: Outcome = Sent("")
        for first in range(0, len(message_ids), batch):
            ids = [int(id) for id in message_ids[first : first + batch]]
            outcome = await self._post("deleteMessages", address, orjson.dumps({"message_ids": ids}))
            if outcome == Refused("too_old"):  # one of them is, and then none is deleted
                outcome = await self._clear_singly(address, ids)
            if isinstance(outcome, Refused):
                left = outcome
            elif not isinstance(outcome, Sent):
                return outcome
        return left

    async def _clear_singly(self, address: str, ids: Sequence[int]) -> Outcome:
        left: Outcome = Sent("")
        for id in reversed(ids):  # the youngest say most about today
            outcome = await self._post("deleteMessage", address, orjson.dumps({"message_id": id}))
            if outcome == Refused("too_old"):
                left = outcome
            elif not isinstance(outcome, Sent) and outcome != Refused("deleted"):
                return outcome
        return left

    # In

    def read(self, raw: bytes, headers: Mapping[str, str]) -> list[Inbound]:
        """See `Channel.read`: the body of a webhook call."""
        given = headers.get(_SECRET_HEADER, "")
        if not self._secret or not hmac.compare_digest(given.encode("utf-8", "replace"), self._secret.encode()):
            raise NotVerifiedError
        return self._meant([updates.load(raw)])

    async def poll(self, offset: int, *, wait: int = 25) -> Polled | Outcome:
        """What happened since; waits up to `wait` seconds for something. An outcome where it could not be asked.

        `Retry(reason="conflict")`: somebody else polls this account, or its webhook is set.
        """
        asked = {"offset": offset, "timeout": wait, "allowed_updates": updates.ASKED_FOR}
        try:
            status, raw = await self._line.fetch("getUpdates", orjson.dumps(asked), wait=wait)
        except (aiohttp.ClientError, OSError, TimeoutError):
            return UNREACHABLE
        answer = updates.load(raw)
        if not isinstance(answer, dict) or not isinstance(answer.get("result"), list):
            outcome = outcome_of(status, raw)
            return Retry(1.0, reason="broken") if isinstance(outcome, Sent | Uncertain) else outcome
        happened = answer["result"]
        return Polled(self._meant(happened), max([offset, *(update["update_id"] + 1 for update in happened)]))

    async def fetch_file(self, file_id: str, *, most: int = 1_000_000) -> bytes | None:
        """A file that somebody sent; None where it cannot be had, or has more than `most` bytes."""
        try:
            _, raw = await self._line.fetch("getFile", orjson.dumps({"file_id": file_id}))
            told = updates.load(raw)
            file = told.get("result") if isinstance(told, dict) else None
            if not isinstance(file, dict) or not file.get("file_path") or file.get("file_size", 0) > most:
                return None
            return await self._line.download(str(file["file_path"]), most=most)
        except (aiohttp.ClientError, OSError, TimeoutError):
            return None

    def _meant(self, happened: Sequence[Any]) -> list[Inbound]:
        read = (updates.read(update, account=self.account, username=self.username) for update in happened)
        return [inbound for inbound in read if inbound]

    # What Telegram knows of us

    async def identify(self) -> Outcome:
        """Ask for our own name: `Sent(username)`."""
        try:
            status, raw = await self._line.fetch("getMe", b"{}")
        except (aiohttp.ClientError, OSError, TimeoutError):
            return UNREACHABLE
        outcome = outcome_of(status, raw)
        if not isinstance(outcome, Sent):
            return outcome
        self.username = str(updates.load(raw)["result"].get("username", ""))
        return Sent(self.username)

    async def set_webhook(self, url: str) -> Outcome:
        """Have updates posted to `url`, with our secret."""
        asked = {"url": url, "secret_token": self._secret, "allowed_updates": updates.ASKED_FOR}
        return await self._line.post("setWebhook", orjson.dumps(asked))

    async def drop_webhook(self) -> Outcome:
        """Go back to long polling; what waits is kept."""
        return await self._line.post("deleteWebhook", b"{}")

    async def describe(self, introductions: Mapping[str, Introduction], *, default: str = "en") -> Outcome:
        """Set descriptions and commands in each language that Telegram has a two-letter code for."""
        presence = await asyncio.to_thread(self._presence)
        return await presence.describe(introductions, default)

    def _presence(self) -> "Presence":
        from channels.telegram.presence import Presence  # noqa: PLC0415  # large, and seldom needed: beside the event loop

        return Presence(self._session, **self._given)

    async def is_administrator(self, chat: str, user: str) -> bool | None:
        """Whether somebody administers a group or channel now; None where it could not be asked."""
        asked = {"chat_id": int(chat), "user_id": int(user)}
        try:
            status, raw = await self._line.fetch("getChatMember", orjson.dumps(asked))
        except (aiohttp.ClientError, OSError, TimeoutError):
            return None
        answer = updates.load(raw)
        if isinstance(answer, dict) and isinstance(answer.get("result"), dict):
            return answer["result"].get("status") in _ADMINISTRATORS
        return False if isinstance(outcome_of(status, raw), Gone | Refused) else None

    async def show_commands(self, address: str, commands: Mapping[str, str]) -> Outcome:
        """Set the menu of one private chat, in the language that its person chose: command -> what it does."""
        shown = [{"command": command, "description": said} for command, said in commands.items()]
        scope = {"type": "chat", "chat_id": int(address)}
        return await self._line.post("setMyCommands", orjson.dumps({"commands": shown, "scope": scope}))
