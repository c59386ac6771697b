"""Copy packs: what somebody needs who posts an announcement by hand (a WhatsApp community, a radio, a poster).

Ready texts by length, each alone in its message so that it can be copied; a link that opens the right conversation; a
QR code and an A5 sheet of it. Whoever got one says whether it was posted. When it is put right or taken back, a
correction comes at once, names what was posted and when, and comes again until somebody has answered: each day for two
weeks, then each week.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

from dialogue.replies import Attachment, Choice, Code, Day, Language, Link, Reply, Say, Verbatim, from_json
from reviews import errands, places, posting, relays
from reviews.places import Place
from reviews.posts import theirs
from reviews.relays import NotFound, Relay, WrongState
from reviews.rules import lengths
from storage import places as kept_places
from storage import posts as kept
from storage.database import Row, Transaction, moment, stamp
from storage.vault import Vault

AGAIN, SELDOM = timedelta(days=1), timedelta(days=7)
"""How long after a correction people are asked again."""
TIMES = 14
"""How often each day; then once a week."""
_LATER = timedelta(hours=1)
"""How long a pack waits before it is tried again, while nobody of its relay can be reached."""
_FIRST_WORDS = 80
"""Characters of an old text by which it is recognised."""
_LONGEST_SHARE = 1500
"""Characters of an address that apps take behind a button."""
_NEVER = 2**62
_ASKABLE = ("asked", "posted", "not-posted")


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
    """Send the packs that are due to those who act for the relay; how many posts. What waited for the hour of a place
    comes in one pack, if its longest text takes it whole.
    """
    found = await kept.due(tx, states=("asked",), now=now, limit=limit)
    groups: dict[tuple[str, str], list[Row]] = {}
    for post in found:
        key = (post["place"], post["language"]) if post["shown"] is None else (post["id"], "")
        groups.setdefault(key, []).append(post)
    for posts in groups.values():
        await _send_all(tx, vault, posts, means, now)
    return len(found)


async def _send_all(tx: Transaction, vault: Vault, posts: Sequence[Row], means: Means, now: datetime) -> None:
    row = await kept_places.by_id(tx, vault, id=posts[0]["place"])
    late = [post for post in posts if row is None or row["relay"] is None or _too_late(post, now)]
    for post in late:
        await kept.change(tx, id=post["id"], state="missed")
    if row is None or len(late) == len(posts):
        return
    asked = [post for post in posts if post not in late]
    if not await errands.reachable(tx, relay=row["relay"]):
        for post in asked:
            await kept.change(tx, id=post["id"], due=stamp(now + _LATER))
        return
    place, relay = places.from_row(row), await relays.get(tx, vault, id=row["relay"])

    def fits(some: Sequence[Row]) -> bool:
        whole = _whole(some, place, relay, means)
        return lengths.fits_caption(whole, share_link(relay, posting.about(some), means))

    for bundle in posting.bundles(place, asked, fits):
        fresh = bundle[0]["shown"] != bundle[0]["edition"]
        told = [{**post, "told": _told(post, means)} for post in bundle] if fresh else bundle
        post = told[0]
        job = f"pack:{post['id']}:{post['edition']}:{post['asked']}"
        replies = pack(told, place, relay, means) if fresh else [heading(post, place)]
        await errands.tell(tx, vault, relay=relay.id, job=job, replies=replies, now=now)
        await _note_sent(tx, told, now)


async def _note_sent(tx: Transaction, posts: Sequence[Row], now: datetime) -> None:
    asked = posts[0]["asked"] + 1
    due = stamp(now + (AGAIN if asked < TIMES else SELDOM)) if posts[0]["edition"] else _NEVER
    shared = {"digest": posts[0]["id"]} if len(posts) > 1 else {}
    for post in posts:
        await kept.change(tx, id=post["id"], shown=post["edition"], asked=asked, due=due, told=post["told"], **shared)


def _told(post: Row, means: Means) -> str:
    """By what people recognise the text that stands there (they said so, or it was sent before), and this one."""
    before = json.loads(post["told"] or "{}")
    stands = before.get("sent" if post["posted"] is None else "stands")
    return json.dumps({"stands": stands, "sent": _recognised(post, means)}, ensure_ascii=False)


def _recognised(post: Row, means: Means) -> dict[str, str]:
    """First words, without the mark of a correction, and the code."""
    words = from_json(json.loads(post["words"]))
    text = _first(means.plain(words, post["language"]))
    if post["edition"] and not post["recalled"]:
        text = text.partition("\n\n")[2]
    line = " ".join(text.split())
    cut = line[:_FIRST_WORDS].rpartition(" ")[0] or line[:_FIRST_WORDS]
    codes = [code.text for say in words.says if isinstance(code := say.args.get("code"), Code)]
    return {"text": line if len(line) <= _FIRST_WORDS else f"{cut} ...", "code": codes[0] if codes else ""}


def _too_late(post: Row, now: datetime) -> bool:
    return post["shown"] is None and post["expires"] is not None and post["expires"] <= stamp(now)


def _whole(posts: Sequence[Row], place: Place, relay: Relay, means: Means) -> str:
    return means.plain(posting.posted(posts, place=place, relay=relay, link=None), posts[0]["language"])


def pack(posts: Sequence[Row], place: Place, relay: Relay, means: Means) -> list[Reply]:
    """The messages of a pack: each text alone, the longest first; the QR code, the sheet; the question comes last."""
    link = share_link(relay, posting.about(posts), means)
    longest = lengths.caption(_whole(posts, place, relay, means), link)
    texts = dict.fromkeys((longest, *(_short(post, relay, means) for post in posts)))
    says = [Reply((Say("relay-text", text=Verbatim(text)),), keep=True) for text in texts]
    sheet = f"{means.pages}/relays/packs/{posts[0]['id']}.pdf"
    whole = len(posts) > 1 and len(quote(longest)) <= _LONGEST_SHARE
    share = f"https://wa.me/?text={quote(longest if whole else list(texts)[-1])}"
    ways = Reply(
        (Say("relay-pack-sheet", link=Link(sheet)), Say("relay-pack-share")),
        (Choice("share", Say("relay-share"), url=share),),
        keep=True,
        attachment=Attachment("qr", link),
    )
    return [*says, ways, heading(posts[0], place)]


def _short(post: Row, relay: Relay, means: Means) -> str:
    """For a text message."""
    official = means.plain(Reply(tuple(posting.official([post]))), post["language"])
    text = _first(official)
    if post["edition"] and not post["recalled"]:  # no room for the mark and the right words
        mark, _, right = text.partition("\n\n")
        text = lengths.headed(mark, right)
    through, plain = share_link(relay, None, means), share_link(None, None, means)
    links = (share_link(relay, post["link"], means), through, _without_scheme(through), _without_scheme(plain))
    return lengths.one_message(text, *links)


def _without_scheme(link: str) -> str:
    """Telephones take it for an address without that too."""
    return link.removeprefix("https://")


def _first(official: str) -> str:
    """What happens, without the lines below that say who it is from."""
    return official.rpartition("\n\n")[0] or official


def share_link(relay: Relay | None, payload: str | None, means: Means) -> str:
    """What opens the right conversation, through this relay."""
    return posting.start(means.link or f"{means.pages}/chat", relay, payload)


def heading(post: Row, place: Place) -> Reply:
    """For which place, in which language, and whether it was posted; of a correction what it is about."""
    called, language = place.called, Language(post["language"])
    says = [Say("relay-pack", place=called, language=language)]
    if post["edition"]:
        changed = "relay-pack-recalled" if post["recalled"] else "relay-pack-corrected"
        says = [Say(changed, place=called, language=language, when=_when(post, place)), *_old(post)]
    choices = (
        Choice(f"relay:posted:{post['id']}:{post['edition']}", Say("relay-posted"), "good"),
        Choice(f"relay:unposted:{post['id']}:{post['edition']}", Say("relay-not-posted")),
    )
    return Reply(tuple(says), choices, keep=True)


def _when(post: Row, place: Place) -> Say:
    if post["posted"] is None:
        return Say("relay-pack-perhaps-posted")
    day = moment(post["posted"]).astimezone(ZoneInfo(place.zone)).date()
    return Say("relay-pack-posted-on", day=Day(day.isoformat()))


def _old(post: Row) -> list[Say]:
    """The text that is to be replaced: how it begins, and what it was checked with."""
    old = json.loads(post["told"] or "{}").get("stands")
    if not old:
        return []
    code = [Say("relay-pack-old-code", code=Code(old["code"]))] if old["code"] else []
    return [Say("relay-pack-old", text=old["text"]), *code]


async def answer(
    tx: Transaction, vault: Vault, *, post: str, edition: int, person: str, posted: bool, now: datetime
) -> Place:
    """It was posted, or it was not. Raises NotFound, WrongState (there is a newer text, or nothing was asked)."""
    found, place = await theirs(tx, vault, post=post, person=person)
    pack = await _together(tx, found, edition)
    meant = [each for each in pack if each["state"] in _ASKABLE and each["shown"] == edition]
    if not meant:
        raise WrongState(found["state"])
    for each in meant:
        when = {"posted": stamp(now), "told": _stands(each)} if posted else {}
        await kept.change(tx, id=each["id"], state="posted" if posted else "not-posted", due=_NEVER, **when)
    return place


def _stands(post: Row) -> str | None:
    """What was sent last stands there now."""
    told = json.loads(post["told"] or "{}")
    return json.dumps({**told, "stands": told.get("sent")}, ensure_ascii=False)


async def _together(tx: Transaction, post: Row, edition: int) -> list[Row]:
    """What came in the same pack with this edition of a post, and was not put right since."""
    alone = edition or post["digest"] is None
    shared = [post] if alone else await kept.of_digest(tx, place=post["place"], digest=post["digest"])
    return [each for each in shared if each["edition"] == edition]


async def sheet_of(tx: Transaction, vault: Vault, *, post: str, means: Means) -> Sheet:
    """The sheet of a pack, as it is now. Raises NotFound."""
    found = await kept.by_id(tx, id=post)
    row = await kept_places.by_id(tx, vault, id=found["place"]) if found else None
    if found is None or found["words"] is None or row is None or row["relay"] is None:
        raise NotFound
    relay = await relays.get(tx, vault, id=row["relay"])
    shared = await _together(tx, found, found["edition"])
    words = posting.posted(shared, place=places.from_row(row), relay=relay, link=None)
    return Sheet(found["language"], words, share_link(relay, posting.about(shared), means))


async def invitation(tx: Transaction, vault: Vault, *, code: str, language: str, means: Means) -> Sheet:
    """The sheet that invites people through a relay. Raises NotFound."""
    relay = await relays.of_code(tx, vault, code=code)
    if relay is None:
        raise NotFound
    says = ("relay-sheet-title", "relay-sheet-what", "relay-sheet-how", "relay-sheet-free")
    words = Reply((*map(Say, says), Say("relay-by", relay=relay.called)))
    return Sheet(language, words, share_link(relay, None, means))
