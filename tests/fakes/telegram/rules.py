"""What the Bot API calls things, and what it refuses: methods with their parameters, keyboards, commands."""

import json
import re
from typing import Any

import orjson

from tests.fakes.telegram.chats import Button


class ApiError(Exception):
    """What the Bot API answers instead of a result."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(description: str, **parameters: int) -> ApiError:
    """A 400 in the Bot API's words."""
    return ApiError(400, f"Bad Request: {description}", **parameters)


_SEND = "business_connection_id message_thread_id direct_messages_topic_id disable_notification protect_content \
allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters reply_markup parse_mode"
_NAMES = {
    "getMe": "",
    "getUpdates": "offset limit timeout allowed_updates",
    "setWebhook": "url! certificate ip_address max_connections allowed_updates drop_pending_updates secret_token",
    "deleteWebhook": "drop_pending_updates",
    "getWebhookInfo": "",
    "sendMessage": f"chat_id! text! entities link_preview_options {_SEND}",
    "sendDocument": f"chat_id! document! thumbnail caption caption_entities disable_content_type_detection {_SEND}",
    "editMessageText": "business_connection_id chat_id message_id inline_message_id text parse_mode entities \
link_preview_options rich_message reply_markup",
    "deleteMessage": "chat_id! message_id!",
    "deleteMessages": "chat_id! message_ids!",
    "answerCallbackQuery": "callback_query_id! text show_alert url cache_time",
    "sendChatAction": "business_connection_id chat_id! message_thread_id action!",
    "getFile": "file_id!",
    "getChatMember": "chat_id! user_id!",
    "setMyCommands": "commands! scope language_code",
    "deleteMyCommands": "scope language_code",
    "getMyCommands": "scope language_code",
    "setMyName": "name language_code",
    "getMyName": "language_code",
    "setMyDescription": "description language_code",
    "getMyDescription": "language_code",
    "setMyShortDescription": "short_description language_code",
    "getMyShortDescription": "language_code",
}


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


METHODS = {
    method: (
        _set(names.replace("!", "")),
        tuple(name.rstrip("!") for name in names.split() if name.endswith("!")),
    )
    for method, names in _NAMES.items()
}
"""Method -> every parameter it knows, and those it needs (https://core.telegram.org/bots/api#available-methods)."""

UPDATES = _set(
    "message edited_message channel_post edited_channel_post business_connection business_message "
    "edited_business_message deleted_business_messages message_reaction message_reaction_count inline_query "
    "chosen_inline_result callback_query shipping_query pre_checkout_query purchased_paid_media poll poll_answer "
    "my_chat_member chat_member chat_join_request chat_boost removed_chat_boost"
)
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds of updates that come only when they are asked for."""

_BUTTON = _set(
    "text icon_custom_emoji_id style url callback_data web_app login_url switch_inline_query "
    "switch_inline_query_current_chat switch_inline_query_chosen_chat copy_text callback_game pay"
)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def dump(value: Any) -> bytes:
    """JSON, half surrogate pairs included, as Telegram sends them."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value).encode()


def load(value: Any, what: str) -> Any:
    """A parameter that is JSON, as itself or as a string. Raises ApiError."""
    if not isinstance(value, str | bytes):
        return value
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError:
        raise bad(f"can't parse {what} JSON object") from None


def number(params: dict[str, Any], name: str, default: int | None = None) -> int:
    """A whole number, as itself or as a string. Raises ApiError."""
    value = params.get(name, default)
    if value is None or value == "":
        raise bad(f"{name} is empty")
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad("chat not found" if name == "chat_id" else f"{name} is invalid") from None


def flag(params: dict[str, Any], name: str) -> bool:
    """Yes or no, as itself or as a string."""
    return str(params.get(name, "")).lower() in {"true", "1"}


def keyboard(markup: Any) -> list[list[Button]]:
    """The rows of an inline keyboard. Raises ApiError."""
    if not markup:
        return []
    parsed = load(markup, "reply keyboard markup")
    if not isinstance(parsed, dict) or not isinstance(parsed.get("inline_keyboard"), list):
        raise bad("object expected as reply markup")
    rows = [[_button(raw) for raw in row] for row in parsed["inline_keyboard"]]
    if any(len(row) > 8 for row in rows) or sum(map(len, rows)) > 100 or len(orjson.dumps(parsed)) > 10_240:
        raise bad("reply markup is too long")
    return rows


def _button(raw: Any) -> Button:
    if not isinstance(raw, dict) or not isinstance(raw.get("text"), str):
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String')
    if unknown := raw.keys() - _BUTTON:
        raise bad(f"can't parse inline keyboard button: unknown {sorted(unknown)}")
    if not raw["text"].strip():
        raise bad("inline keyboard button text must be non-empty")
    data, url = raw.get("callback_data"), raw.get("url")
    if (data is None) == (url is None):
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if data is not None and not 1 <= len(data.encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if url is not None and not re.match(r"(https?|tg)://\S+", url):
        raise bad("inline keyboard button URL is invalid: Unsupported URL protocol")
    if raw.get("style") not in {None, "danger", "success", "primary"}:
        raise bad("invalid button style specified")
    return Button(raw["text"], data, url, raw.get("style"))


def secret(value: Any) -> str | None:
    """The secret token of a webhook. Raises ApiError."""
    if value and not _SECRET.fullmatch(value):
        raise bad("secret token contains unallowed characters")
    return value or None


def commands(value: Any) -> list[tuple[str, str]]:
    """A list of commands with their descriptions. Raises ApiError."""
    listed = load(value, "list of bot commands")
    if len(listed) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in listed:
        if not _COMMAND.fullmatch(command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return [(command["command"], command["description"]) for command in listed]


def scope(params: dict[str, Any]) -> tuple[str, str]:
    """Whom commands are for and in which language: keys to keep them under. Raises ApiError."""
    whom = load(params.get("scope") or {"type": "default"}, "BotCommandScope")
    return f"{whom['type']}:{whom.get('chat_id', '')}", language(params)


def language(params: dict[str, Any]) -> str:
    """A two-letter language code, or nothing. Raises ApiError."""
    code = params.get("language_code") or ""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("invalid language code specified")
    return str(code)
