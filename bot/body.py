"""What a ledger row's body holds: a reply as message ids and arguments, and what is done beside sending it."""

from dataclasses import dataclass

import orjson

from dialogue.replies import Reply, from_json, to_json


@dataclass(frozen=True, slots=True)
class Body:
    """One message before it has words."""

    reply: Reply
    hint: str | None = None
    """The language to say it in as long as the person has not chosen one."""
    clear: bool = False
    """Delete both sides' messages of the last 48 hours before it is sent."""
    menu: str | None = None
    """The language in which the app's own list of commands is set for this chat from now on."""


def pack(body: Body) -> bytes:
    """The body as bytes, to be sealed."""
    return orjson.dumps({"reply": to_json(body.reply), "hint": body.hint, "clear": body.clear, "menu": body.menu})


def unpack(packed: bytes) -> Body:
    """The body that `pack` made; a plain reply is one too."""
    kept = orjson.loads(packed)
    if "reply" not in kept:
        return Body(from_json(kept))
    return Body(from_json(kept["reply"]), kept["hint"], kept["clear"], kept["menu"])
