"""One line for each thing that Telegram has been seen to answer."""

import orjson
import pytest

from channels.outcomes import Gone, Migrated, Outcome, Refused, Retry, Sent, Uncertain
from channels.telegram.answers import outcome_of


def error(code: int, description: str, **parameters: int) -> bytes:
    answer = {"ok": False, "error_code": code, "description": description}
    return orjson.dumps(answer | ({"parameters": parameters} if parameters else {}))


def bad(description: str) -> bytes:
    return error(400, f"Bad Request: {description}")


ANSWERS: list[tuple[int, bytes, Outcome]] = [
    (200, b'{"ok":true,"result":{"message_id":7,"date":1}}', Sent("7")),
    (200, b'{"ok":true,"result":true}', Sent("")),
    (200, b"", Uncertain()),
    (200, b"<html>", Uncertain()),
    (200, b"[]", Uncertain()),
    (200, b"{}", Uncertain()),
    (200, b'{"ok":true,"resu', Uncertain()),
    (429, error(429, "Too Many Requests: retry after 35", retry_after=35), Retry(35)),
    (429, error(429, "Too Many Requests"), Retry(5)),
    (429, b"<html>", Retry(5, reason="broken")),
    (500, error(500, "Internal Server Error"), Retry(5, reason="broken")),
    (503, b"<html>Service Unavailable", Retry(5, reason="broken")),
    (502, b"<html>Bad Gateway", Uncertain()),
    (504, b"", Uncertain()),
    (401, error(401, "Unauthorized"), Retry(60, reason="token")),
    (404, error(404, "Not Found"), Retry(60, reason="token")),
    (409, error(409, "Conflict: terminated by other getUpdates request"), Retry(5, reason="conflict")),
    (403, error(403, "Forbidden: bot was blocked by the user"), Gone()),
    (403, error(403, "Forbidden: user is deactivated"), Gone()),
    (403, error(403, "Forbidden: bot was kicked from the supergroup chat"), Gone()),
    (403, error(403, "Forbidden: bot can't initiate conversation with a user"), Gone()),
    (400, bad("chat not found"), Gone()),
    (400, bad("PEER_ID_INVALID"), Gone()),
    (400, bad("user not found"), Gone()),
    (400, bad("group chat was deactivated"), Gone()),
    (400, error(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1001), Migrated("-1001")),
    (400, bad('can\'t parse entities: Unsupported start tag "x" at byte offset 0'), Refused("markup")),
    (400, bad("can't parse inline keyboard button: Text buttons are unallowed"), Refused("buttons")),
    (400, bad("BUTTON_DATA_INVALID"), Refused("buttons")),
    (400, bad("BUTTON_URL_INVALID"), Refused("buttons")),
    (400, bad("reply markup is too long"), Refused("buttons")),
    (400, bad("message is too long"), Refused("too_long")),
    (400, bad("message caption is too long"), Refused("too_long")),
    (400, bad("message text is empty"), Refused("empty")),
    (
        400,
        bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current "
            "content and reply markup of the message"
        ),
        Refused("unchanged"),
    ),
    (400, bad("message to edit not found"), Refused("no_card")),
    (400, bad("message can't be edited"), Refused("no_card")),
    (400, bad("there is no text in the message to edit"), Refused("no_card")),
    (400, bad("MESSAGE_ID_INVALID"), Refused("no_card")),
    (400, bad("message can't be deleted for everyone"), Refused("too_old")),
    (400, bad("message to delete not found"), Refused("deleted")),
    (400, bad("query is too old and response timeout expired or query ID is invalid"), Refused("stale")),
    (400, bad("not enough rights to send text messages to the chat"), Refused("no_rights")),
    (400, bad("have no rights to send a message"), Refused("no_rights")),
    (400, bad("CHAT_WRITE_FORBIDDEN"), Refused("no_rights")),
    (400, bad("need administrator rights in the channel chat"), Refused("no_rights")),
    (400, bad("CHAT_ADMIN_REQUIRED"), Refused("no_rights")),
    (400, bad("CHAT_RESTRICTED"), Refused("no_rights")),
    (400, bad("TOPIC_CLOSED"), Refused("no_rights")),
    (400, bad("TOPIC_DELETED"), Refused("no_topic")),
    (400, bad("message thread not found"), Refused("no_topic")),
    (400, bad("something that nobody has seen yet"), Refused("bad_request")),
    (413, error(413, "Request Entity Too Large"), Refused("bad_request")),
]


@pytest.mark.parametrize(("status", "raw", "expected"), ANSWERS, ids=[f"{s} {r[:90]!r}" for s, r, _ in ANSWERS])
def test_every_answer_is_an_outcome(status: int, raw: bytes, expected: Outcome) -> None:
    assert outcome_of(status, raw) == expected


def test_a_group_s_limits_are_its_own() -> None:
    raw = error(429, "Too Many Requests: retry after 12", retry_after=12)

    assert outcome_of(429, raw, group=True) == Retry(12, whole_account=False)
