"""Telegram's updates as what came in from a person; plain JSON, because building objects costs more than the rest."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import orjson

from channels.parts import clean
from channels.telegram.shape import KEPT
from dialogue.inbound import Inbound, Kind

ASKED_FOR = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that Telegram is asked for."""

FILES = ("document", "photo", "voice", "audio", "video", "video_note", "animation")
SAID = (*FILES, "sticker", "location", "venue", "contact", "poll", "dice", "story", "checklist", "paid_media", "game")
"""What a person can say without words; any other message without text is Telegram's own notice."""

_AWAY = {"left", "kicked"}
_HERE = {"member", "administrator", "creator", "restricted"}
_GROUP_ANONYMOUS_BOT = 1087968824  # the name under which administrators of a group write anonymously


def load(raw: bytes) -> Any:
    """JSON as Telegram sends it, half surrogate pairs included; None where it is none."""
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None


def read(update: Any, *, account: str, username: str | None) -> Inbound | None:
    """What an update means; None for what has no meaning here. `username`: our own, to know what is said to us."""
    try:
        known: dict[str, Any] = {"account": account, "channel": "telegram", "update_id": str(update["update_id"])}
        if message := update.get("message"):
            return _message(message, known, username)
        if message := update.get("edited_message"):
            return _other(message, known)
        if tap := update.get("callback_query"):
            return _tap(tap, known)
        if change := update.get("my_chat_member"):
            return _membership(change, known)
        if reaction := update.get("message_reaction"):
            return _other(reaction, known)
    except (KeyError, TypeError, AttributeError, ValueError):
        return None  # not as documented: it would not get better by being sent again
    return None


def _message(message: Mapping[str, Any], known: dict[str, Any], username: str | None) -> Inbound | None:
    if new := message.get("migrate_to_chat_id"):
        return Inbound(**known, address=str(message["chat"]["id"]), kind=Kind.migrated, text=str(new), personal=False)
    if not _by_a_person(message):
        return None
    about = known | _place(message)
    if message["chat"]["type"] != "private":
        text = _said_to_us(message, username)
        return _inbound(about, Kind.text, text=text, personal=False) if text else None
    if text := message.get("text"):
        return _inbound(about, Kind.text, text=_without_name(text, username) or text)
    if any(name in message for name in FILES):
        return replace(_inbound(about, Kind.file, text=message.get("caption", "")), file_id=_document(message))
    return _inbound(about, Kind.other) if any(name in message for name in SAID) else None


def _document(message: Mapping[str, Any]) -> str | None:
    """Telegram's reference to what was sent as a file; pictures and recordings are of no use here."""
    return str(message["document"]["file_id"]) if "document" in message else None


def _inbound(about: dict[str, Any], kind: Kind, *, text: str = "", personal: bool = True) -> Inbound:
    return Inbound(**about, kind=kind, text=clean(text), personal=personal)


def _place(message: Mapping[str, Any]) -> dict[str, Any]:
    """Where something was said, by whom, in which language."""
    address = str(message["chat"]["id"])
    if message.get("is_topic_message") and message["chat"]["type"] != "private":
        address += f"/{message['message_thread_id']}"
    who = message.get("from") or message.get("user") or {}
    place = {"address": address, "language_hint": who.get("language_code")}
    return place | {"message_id": str(message["message_id"])}


def _by_a_person(message: Mapping[str, Any]) -> bool:
    sender = message.get("from") or {}
    return not sender.get("is_bot") or sender.get("id") == _GROUP_ANONYMOUS_BOT


def _said_to_us(message: Mapping[str, Any], username: str | None) -> str | None:
    """In a group: a command that is not another bot's, our name, or an answer to us."""
    text: str = message.get("text") or ""
    if text.startswith("/"):
        return _without_name(text, username)
    if username and f"@{username}".lower() in text.lower():
        return text
    answered = (message.get("reply_to_message") or {}).get("from") or {}
    return text if username and answered.get("username") == username else None


def _without_name(text: str, username: str | None) -> str | None:
    """`/stop@OurBot now` as `/stop now`; None where another bot is meant."""
    command, space, rest = text.partition(" ")
    if not command.startswith("/") or "@" not in command:
        return text
    command, _, name = command.partition("@")
    if username and name.lower() != username.lower():
        return None
    return command + space + rest


def _tap(tap: Mapping[str, Any], known: dict[str, Any]) -> Inbound | None:
    message = tap.get("message")
    if not message:
        return None  # from a message of inline mode, which we do not offer
    about = known | _place(message) | {"callback_id": str(tap["id"]), "message_id": None}
    about["language_hint"] = tap["from"].get("language_code")
    data: str = tap.get("data") or ""
    return Inbound(
        **about,
        kind=Kind.choice if data else Kind.other,
        text=clean(data.removesuffix(KEPT)),
        card_id=None if _kept(message) else str(message["message_id"]),
        personal=message["chat"]["type"] == "private",
    )


def _kept(message: Mapping[str, Any]) -> bool:
    """Whether the tapped message must stay: it says so itself, or Telegram does not show it any more."""
    rows = (message.get("reply_markup") or {}).get("inline_keyboard") or []
    data = [button.get("callback_data") or "" for row in rows for button in row]
    return not data or any(one.endswith(KEPT) for one in data)


def _membership(change: Mapping[str, Any], known: dict[str, Any]) -> Inbound | None:
    """Whether we were let in or shown the door; a promotion is neither."""
    was, now = (change[when]["status"] for when in ("old_chat_member", "new_chat_member"))
    if (was in _HERE) == (now in _HERE):
        return None
    private = change["chat"]["type"] == "private"
    return Inbound(
        **known,
        address=str(change["chat"]["id"]),
        kind=Kind.blocked if now in _AWAY else Kind.joined,
        text="" if private else clean(change["chat"].get("title") or ""),
        language_hint=change["from"].get("language_code") if private else None,
        personal=private,
        by=None if private else str(change["from"]["id"]),
    )


def _other(message: Mapping[str, Any], known: dict[str, Any]) -> Inbound | None:
    """An edit, a reaction: heard in private chats only."""
    if message["chat"]["type"] != "private" or not _by_a_person(message):
        return None
    return _inbound(known | _place(message), Kind.other)
