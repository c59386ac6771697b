"""Copy packs: what somebody needs who posts an announcement by hand (a WhatsApp community, a radio, a poster).

Ready texts by length, each alone in its message so that it can be copied; a link that opens the right conversation; a
QR code and an A5 sheet of it. Whoever got one says whether it was posted. When it is put right or taken back, a
correction comes at once, names what was posted and when, and comes again each day until somebody has answered.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote

from dialogue.replies import Attachment, Choice, Day, Language, Link, Reply, Say, Verbatim, from_json
from reviews import errands, places, posting, relays
from reviews.places import Place
from reviews.posts import theirs
from reviews.relays import NotFound, Relay, WrongState
from reviews.rules import lengths
from storage import places as kept_places
from storage import posts as kept
from storage.database import Row, Transaction, moment, stamp
from storage.vault import Vault

AGAIN = timedelta(days=1)
"""How long after a correction people are asked again."""
TIMES = 14
"""How often, at most."""
_NEVER = 2**62


@dataclass(frozen=True, slots=True)
class Means:
    """What packs are made with; the service passes it in."""

    plain: Callable[[Reply, str], str]
    """The words of a reply in a language, without markup or invisible marks; paragraphs parted by an empty line."""
    link: str | None
    """Opens a conversation with us in the app; None: the pages stand in."""
    pages: str
    """Where our pages are."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on an A5 sheet."""

    language: str
    words: Reply
    """The official words with the relay's own and its mark; or, of an invitation, what this is."""
    link: str
    """What its QR code opens."""


async def send_due(tx: Transaction, vault: Vault, *, means: Means, now: datetime, limit: int = 20) -> int:
    """Send the packs that are due to those who act for the relay; how many."""
    found = await kept.due(tx, states=("asked",), now=now, limit=limit)
    for post in found:
        await _send(tx, vault, post, means, now)
    return len(found)


async def _send(tx: Transaction, vault: Vault, post: Row, means: Means, now: datetime) -> None:
    row = await kept_places.by_id(tx, vault, id=post["place"])
    if row is None or row["relay"] is None or _too_late(post, now):
        await kept.change(tx, id=post["id"], state="missed")
        return
    place = places.from_row(row)
    relay = await relays.get(tx, vault, id=row["relay"])
    job = f"pack:{post['id']}:{post['edition']}:{post['asked']}"
    fresh = post["shown"] != post["edition"]
    replies = pack(post, place, relay, means) if fresh else [heading(post, place)]
    await errands.tell(tx, vault, relay=relay.id, job=job, replies=replies, now=now)
    asked = post["asked"] + 1
    again = post["edition"] > 0 and asked < TIMES
    await kept.change(
        tx, id=post["id"], shown=post["edition"], asked=asked, due=stamp(now + AGAIN) if again else _NEVER
    )


def _too_late(post: Row, now: datetime) -> bool:
    return post["shown"] is None and post["expires"] is not None and post["expires"] <= stamp(now)


def pack(post: Row, place: Place, relay: Relay, means: Means) -> list[Reply]:
    """The messages of a pack: what to do, each text alone, the QR code, the sheet; the question comes last."""
    official = means.plain(Reply(from_json(json.loads(post["words"])).says), post["language"])
    whole = means.plain(posting.posted(post, place=place, relay=relay, link=None), post["language"])
    link = share_link(relay, post["link"], means)
    texts = dict.fromkeys((lengths.caption(whole, link), lengths.one_message(_first(official), link)))
    says = [Reply((Say("relay-text", text=Verbatim(text)),), keep=True) for text in texts]
    sheet = f"{means.pages}/relays/packs/{post['id']}.pdf"
    share = f"https://wa.me/?text={quote(list(texts)[-1])}"
    ways = Reply(
        (Say("relay-pack-sheet", link=Link(sheet)), Say("relay-pack-share")),
        (Choice("share", Say("relay-share"), url=share),),
        keep=True,
        attachment=Attachment("qr", link),
    )
    return [*says, ways, heading(post, place)]


def _first(official: str) -> str:
    """What happens, without the lines below that say who it is from."""
    return official.rpartition("\n\n")[0] or official


def share_link(relay: Relay | None, payload: str | None, means: Means) -> str:
    """What opens the right conversation, through this relay."""
    return posting.start(means.link or f"{means.pages}/chat", relay, payload)


def heading(post: Row, place: Place) -> Reply:
    """For which place, in which language, and whether it was posted; of a correction what it is about."""
    called, language = place.called, Language(post["language"])
    said = Say("relay-pack", place=called, language=language)
    if post["edition"]:
        changed = "relay-pack-recalled" if post["recalled"] else "relay-pack-corrected"
        said = Say(changed, place=called, language=language, when=_when(post))
    choices = (
        Choice(f"relay:posted:{post['id']}:{post['edition']}", Say("relay-posted"), "good"),
        Choice(f"relay:unposted:{post['id']}:{post['edition']}", Say("relay-not-posted")),
    )
    return Reply((said,), choices, keep=True)


def _when(post: Row) -> Say:
    if post["posted"] is None:
        return Say("relay-pack-perhaps-posted")
    return Say("relay-pack-posted-on", day=Day(moment(post["posted"]).date().isoformat()))


async def answer(
    tx: Transaction, vault: Vault, *, post: str, edition: int, person: str, posted: bool, now: datetime
) -> Place:
    """It was posted, or it was not. Raises NotFound, WrongState (there is a newer text, or nothing was asked)."""
    found, place = await theirs(tx, vault, post=post, person=person)
    if found["state"] not in ("asked", "posted", "not-posted") or found["shown"] != edition:
        raise WrongState(found["state"])
    when = {"posted": stamp(now)} if posted else {}
    await kept.change(tx, id=post, state="posted" if posted else "not-posted", due=_NEVER, **when)
    return place


async def sheet_of(tx: Transaction, vault: Vault, *, post: str, means: Means) -> Sheet:
    """The sheet of a pack, as it is now. Raises NotFound."""
    found = await kept.by_id(tx, id=post)
    row = await kept_places.by_id(tx, vault, id=found["place"]) if found else None
    if found is None or found["words"] is None or row is None or row["relay"] is None:
        raise NotFound
    relay = await relays.get(tx, vault, id=row["relay"])
    words = posting.posted(found, place=places.from_row(row), relay=relay, link=None)
    return Sheet(found["language"], words, share_link(relay, found["link"], means))


async def invitation(tx: Transaction, vault: Vault, *, code: str, language: str, means: Means) -> Sheet:
    """The sheet that invites people through a relay. Raises NotFound."""
    relay = await relays.of_code(tx, vault, code=code)
    if relay is None:
        raise NotFound
    says = ("relay-sheet-title", "relay-sheet-what", "relay-sheet-how", "relay-sheet-free")
    words = Reply((*map(Say, says), Say("relay-by", relay=relay.called)))
    return Sheet(language, words, share_link(relay, None, means))
