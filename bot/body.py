"""What a ledger row's body holds: a reply as message ids and arguments, and what is done beside sending it."""

from dataclasses import dataclass
from functools import lru_cache

import orjson

from dialogue.replies import Choice, Reply, Say, from_json, to_json
from reviews.wording import ANY
from storage import ledger
from storage.sending import Parcel
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Body:
    """One message before it has words."""

    reply: Reply
    hint: str | None = None
    """The language to say it in as long as the person has not chosen one."""
    unsay: str | None = None
    """The app's id of what the person wrote last, which was a secret: deleted before it is sent."""
    clear: bool = False
    """Delete both sides' messages of the last 48 hours before it is sent."""
    menu: str | None = None
    """The language in which the app's own list of commands is set for this chat from now on."""
    language: str | None = None
    """The only language it is written in; None where it can be said in any."""


def pack(body: Body) -> bytes:
    """The body as bytes, to be sealed."""
    beside = {"hint": body.hint, "clear": body.clear, "menu": body.menu, "unsay": body.unsay}
    return orjson.dumps({"reply": to_json(body.reply), **beside})


def unpack(packed: bytes) -> Body:
    """The body that `pack` made; a plain reply is one too."""
    kept = orjson.loads(packed)
    if "reply" not in kept:
        return Body(from_json(kept))
    return Body(from_json(kept["reply"]), kept["hint"], kept.get("unsay"), kept["clear"], kept["menu"])


def opened(vault: Vault, parcel: Parcel) -> Body:
    """What a row says: its own words, or those of its job. Raises VaultError, ValueError."""
    if parcel.body is not None:
        key = vault.key(parcel.person, parcel.wrapped, parcel.kid)
        return unpack(key.open(ledger.BODY, parcel.body))
    if parcel.kind in _TEXTS:
        return of_job(parcel.words or "", parcel.language, parcel.quiet and parcel.kind != "desk")
    return unpack((parcel.words or "").encode())


_TEXTS = {"announcement", "correction", "desk"}
"""Kinds of jobs whose words are texts by language (`reviews.wording.packed`)."""


@lru_cache(maxsize=256)
def of_job(words: str, language: str | None, quiet: bool) -> Body:
    """A job's text for somebody who reads this language; unpacked once for all of them.

    In quiet mode it is one neutral sentence, and the text comes when they open it. Raises ValueError.
    """
    kept = orjson.loads(words)
    if quiet:
        return Body(_neutral(kept["code"]))
    texts = kept["replies"]
    for code in (language or "en", kept["fallback"], ANY):
        if code is not None and code in texts:
            return Body(from_json(texts[code]), language=code or None)
    code = "en" if "en" in texts else min(texts)
    return Body(from_json(texts[code]), language=code)


def _neutral(code: str) -> Reply:
    choices = (Choice(f"verify:open:{code}", Say("reminder-open")),)
    return Reply((Say("reminder-quiet-push"),), choices, keep=True, silent=True)
