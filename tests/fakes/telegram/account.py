"""One bot account: what the Bot API does for it, method by method, named as the Bot API names them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

from tests.fakes.telegram import rules
from tests.fakes.telegram.chats import Chat, Posted, user
from tests.fakes.telegram.entities import MOST_ENTITIES, Entity, EntityError, parse, units
from tests.fakes.telegram.files import Files
from tests.fakes.telegram.flood import Flood
from tests.fakes.telegram.profile import Profile
from tests.fakes.telegram.rules import ApiError, bad, number
from tests.fakes.telegram.updates import Updates, Webhook

Params = dict[str, Any]

_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@dataclass(slots=True)
class Tap:
    """A callback query that waits for its answer."""

    chat: int
    at: float
    answers: int = 0


class Account(Profile, Files):
    """A bot with its chats. `clock` gives seconds since 1970."""

    def __init__(self, token: str, clock: Callable[[], float], session: Callable[[], aiohttp.ClientSession]) -> None:
        Profile.__init__(self, int(token.split(":", maxsplit=1)[0]))
        Files.__init__(self)
        self.token = token
        self.clock = clock
        self.chats: dict[int, Chat] = {}
        self.flood = Flood()
        self.updates = Updates()
        self.taps: dict[str, Tap] = {}
        self.tap_seconds = 60.0
        """How long a callback query may wait for its answer."""
        self.calls: dict[str, int] = {}
        """How often each method was called."""
        self.violations: list[str] = []
        """What Telegram would let pass and we do not."""
        self.anyone = False
        """Every private chat exists and is open: for measuring."""
        self.remember = True
        """Whether messages are kept; off for measuring."""
        self.heard: Callable[[Chat, Posted], None] = lambda chat, message: None
        """Called with every message that the bot sends or edits."""
        self._session = session
        self._heard: dict[int, list[asyncio.Future[None]]] = {}

    async def call(self, method: str, params: Params) -> Any:
        """The result of a method. Raises ApiError."""
        if method not in rules.METHODS:
            raise ApiError(404, "Not Found")
        self.calls[method] = self.calls.get(method, 0) + 1
        known, needed = rules.METHODS[method]
        if not params.keys() <= known:
            self.violations.append(f"{method}: unknown parameters {sorted(params.keys() - known)}")
        for name in needed:
            if name not in {"text", "url"} and params.get(name, "") in (None, ""):  # can be a list
                raise bad(f"{name} is empty" if name == "chat_id" else f'parameter "{name}" is required')
        result = getattr(self, method)(params)
        return await result if isinstance(result, Awaitable) else result

    # Messages

    def sendMessage(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#sendmessage"""
        text, entities = self._text(params, "text", 4096)
        if not text:
            raise bad("message text is empty")
        return self._send(params, text, entities)

    def sendDocument(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#senddocument"""
        text, entities = self._text(params, "caption", 1024)
        if not isinstance(params["document"], tuple):
            raise bad("wrong remote file identifier specified: Wrong string length")
        if not params["document"][2]:
            raise bad("file must be non-empty")
        return self._send(params, text, entities, params["document"])

    def editMessageText(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#editmessagetext"""
        text, entities = self._text(params, "text", 4096)
        if not text:
            raise bad("message text is empty")
        chat = self._reachable(params)
        rows = rules.keyboard(params.get("reply_markup"))
        message = chat.messages.get(number(params, "message_id"))
        if message is None:
            raise bad("message to edit not found")
        if not message.by_bot:
            raise bad("message can't be edited")
        if message.file:
            raise bad("there is no text in the message to edit")
        if (message.text, message.entities, message.rows) == (text, entities, rows):
            raise bad(_UNCHANGED)
        self._pace(chat)
        message.text, message.entities, message.rows = text, entities, rows
        message.edits += 1
        return self._said(chat, message)

    def deleteMessage(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#deletemessage"""
        chat = self._chat(params)
        message = chat.messages.get(number(params, "message_id"))
        if message is None:
            raise bad("message to delete not found")
        self._delete(chat, [message])
        return True

    def deleteMessages(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#deletemessages"""
        chat = self._chat(params)
        ids = rules.load(params["message_ids"], "message identifiers")
        if not ids or len(ids) > 100:
            raise bad("message identifiers are not specified" if not ids else "too many messages to delete")
        self._delete(chat, [chat.messages[int(id)] for id in ids if int(id) in chat.messages])
        return True

    def sendChatAction(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#sendchataction"""
        self._reachable(params)
        return True

    def answerCallbackQuery(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#answercallbackquery"""
        tap = self.taps.get(str(params["callback_query_id"]))
        if tap is None or tap.answers or self.clock() - tap.at > self.tap_seconds:
            raise bad(_TOO_OLD)
        if len(str(params.get("text") or "")) > 200:
            raise bad("MESSAGE_TOO_LONG")
        tap.answers += 1
        return True

    # Updates

    async def getUpdates(self, params: Params) -> list[Params]:
        """https://core.telegram.org/bots/api#getupdates"""
        self._allow(params)
        limit = min(max(number(params, "limit", 100), 1), 100)
        wait = min(number(params, "timeout", 0), 50)
        return await self.updates.get(offset=number(params, "offset", 0), limit=limit, wait=wait)

    def setWebhook(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#setwebhook, except that plain HTTP is taken on loopback."""
        url = str(params.get("url") or "")
        if not url:
            return self.deleteWebhook(params)
        if not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        secret = rules.secret(params.get("secret_token"))
        self._allow(params)
        self._drop(params)
        self.updates.hook(Webhook(url, secret, number(params, "max_connections", 40)), self._session)
        return True

    def deleteWebhook(self, params: Params) -> bool:
        """https://core.telegram.org/bots/api#deletewebhook"""
        self._drop(params)
        self.updates.webhook = None
        return True

    def getWebhookInfo(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#getwebhookinfo"""
        hook, waiting = self.updates.webhook, len(self.updates.pending)
        return {"url": hook.url if hook else "", "has_custom_certificate": False, "pending_update_count": waiting}

    def getChatMember(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#getchatmember"""
        chat, member = self._chat(params), number(params, "user_id")
        status = chat.status if member == self.me["id"] else chat.members.get(member, "left")
        return {"status": status, "user": user(member, None)}

    # What they share

    def _text(self, params: Params, name: str, most: int) -> tuple[str, list[Entity]]:
        source = params.get(name) or ""
        if not isinstance(source, str):
            raise bad(f"{name} must be a string")
        if params.get("parse_mode") not in {None, "", "HTML"}:
            raise bad("unsupported parse_mode")
        try:
            text, entities = parse(source) if params.get("parse_mode") else (source, [])
        except EntityError as error:
            raise bad(f"can't parse entities: {error}") from None
        if len(entities) > MOST_ENTITIES:
            self.violations.append(f"{len(entities)} entities: Telegram drops those after {MOST_ENTITIES}")
        if units(text) > most:
            raise bad("message is too long" if name == "text" else "message caption is too long")
        return text.strip(), entities

    def _chat(self, params: Params) -> Chat:
        id = number(params, "chat_id")
        if self.anyone and id > 0 and id not in self.chats:
            self.chats[id] = Chat(id, started=True)
        if id not in self.chats:
            raise bad("chat not found")
        return self.chats[id]

    def _reachable(self, params: Params) -> Chat:
        chat = self._chat(params)
        if chat.migrated_to:
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.state == "blocked":
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if chat.state == "deactivated":
            raise ApiError(403, "Forbidden: user is deactivated")
        if chat.state == "kicked":
            raise ApiError(403, f"Forbidden: bot was kicked from the {chat.kind} chat")
        if chat.muted:
            in_channel = "need administrator rights in the channel chat"
            raise bad(in_channel if chat.kind == "channel" else "not enough rights to send text messages to the chat")
        if not chat.started:
            raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def _pace(self, chat: Chat) -> None:
        wait = self.flood.wait(chat.id, self.clock())
        if wait:
            raise ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        self.flood.count(chat.id, self.clock())

    def _send(
        self, params: Params, text: str, entities: list[Entity], file: tuple[str, str, bytes] | None = None
    ) -> Params:
        chat = self._reachable(params)
        rows = rules.keyboard(params.get("reply_markup"))
        self._pace(chat)
        message = Posted(chat.next_id(), self.clock(), True, text, entities, rows, file=file)
        message.silent = rules.flag(params, "disable_notification")
        preview = rules.load(params.get("link_preview_options") or {}, "link preview options")
        message.preview = not preview.get("is_disabled", False)
        message.thread = number(params, "message_thread_id") if params.get("message_thread_id") else None
        if self.remember:
            chat.post(message)
        return self._said(chat, message)

    def _said(self, chat: Chat, message: Posted) -> Params:
        chat.taken += 1
        message.told = chat.taken
        self.heard(chat, message)
        for waiting in self._heard.pop(chat.id, []):
            if not waiting.done():
                waiting.set_result(None)
        return message.to_json(chat, self.me)

    async def next_said(self, chat: int, seconds: float) -> None:
        """Wait until the bot says something in a chat. Raises TimeoutError."""
        waiting = asyncio.get_running_loop().create_future()
        self._heard.setdefault(chat, []).append(waiting)
        await asyncio.wait_for(waiting, seconds)

    def _delete(self, chat: Chat, messages: list[Posted]) -> None:
        if any(self.clock() - message.at > 48 * 3600 for message in messages):
            raise bad("message can't be deleted for everyone")
        if chat.kind != "private" and chat.status != "administrator" and not all(m.by_bot for m in messages):
            raise bad("message can't be deleted for everyone")
        for message in messages:
            del chat.messages[message.id]

    def _allow(self, params: Params) -> None:
        if "allowed_updates" not in params:
            return
        asked = rules.load(params["allowed_updates"], "allowed updates")
        if unknown := set(asked) - rules.UPDATES:
            self.violations.append(f"unknown kinds of updates {sorted(unknown)}")
        self.updates.allowed = frozenset(asked) or rules.UPDATES - rules.ON_REQUEST

    def _drop(self, params: Params) -> None:
        if rules.flag(params, "drop_pending_updates"):
            self.updates.pending.clear()
