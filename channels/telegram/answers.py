"""What Telegram answers, as one of our outcomes. Descriptions are matched and thrown away: they can quote a message."""

from typing import Any

import orjson

from channels.outcomes import Gone, Migrated, Outcome, Refused, Retry, Sent, Uncertain

GONE = ("chat not found", "user not found", "peer_id_invalid", "group chat was deactivated")
REFUSALS = {
    "message is not modified": "unchanged",
    "can't parse entities": "markup",
    "entities_too_long": "markup",
    "button": "buttons",
    "reply markup": "buttons",
    "reply keyboard markup": "buttons",
    "message is too long": "too_long",
    "caption is too long": "too_long",
    "message text is empty": "empty",
    "message to edit not found": "no_card",
    "message can't be edited": "no_card",
    "message_id_invalid": "no_card",
    "there is no text in the message to edit": "no_card",
    "message can't be deleted": "too_old",
    "message to delete not found": "deleted",
    "query is too old": "stale",
    "not enough rights": "no_rights",
    "have no rights": "no_rights",
    "chat_write_forbidden": "no_rights",
    "need administrator rights": "no_rights",
    "chat_admin_required": "no_rights",
    "chat_restricted": "no_rights",
    "topic_closed": "no_rights",
    "topic_deleted": "no_topic",
    "message thread not found": "no_topic",
}
"""Words of Telegram's description -> our code; the first that fits, else `bad_request`."""

_BROKEN_SECONDS = 5.0
_TOKEN_SECONDS = 60.0


def outcome_of(status: int, raw: bytes, *, group: bool = False) -> Outcome:
    """What an answer means. `group`: the message went to a group, whose limits are its own."""
    answer = _read(raw)
    if answer is None:
        # A proxy answered for Telegram: only 503 and 429 say that nothing was taken.
        return Retry(_BROKEN_SECONDS, reason="broken") if status in {429, 503} else Uncertain()
    if answer.get("ok"):
        return _sent(answer.get("result"))
    code = answer.get("error_code", status)
    parameters = answer.get("parameters") or {}
    if code == 429:
        return Retry(float(parameters.get("retry_after", _BROKEN_SECONDS)), whole_account=not group)
    if code == 403:
        return Gone()
    if code == 409:
        return Retry(_BROKEN_SECONDS, reason="conflict")
    if code in {401, 404}:
        return Retry(_TOKEN_SECONDS, reason="token")
    if code >= 500:
        return Retry(_BROKEN_SECONDS, reason="broken")
    return _bad_request(str(answer.get("description", "")).lower(), parameters)


def _read(raw: bytes) -> dict[str, Any] | None:
    try:
        answer = orjson.loads(raw)
    except orjson.JSONDecodeError:
        return None
    return answer if isinstance(answer, dict) and "ok" in answer else None


def _sent(result: Any) -> Outcome:
    return Sent(str(result["message_id"]) if isinstance(result, dict) and "message_id" in result else "")


def _bad_request(said: str, parameters: dict[str, Any]) -> Outcome:
    if "migrate_to_chat_id" in parameters:
        return Migrated(str(parameters["migrate_to_chat_id"]))
    if any(words in said for words in GONE):
        return Gone()
    return Refused(next((code for words, code in REFUSALS.items() if words in said), "bad_request"))
