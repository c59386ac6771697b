"""What the clock does for places: writes what is due into the ledger, and asks for a yes where one is needed."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

import orjson

from dialogue.replies import Choice, Language, Reply, Say, from_json, to_json
from reviews import errands, places, relays
from reviews.places import Place
from reviews.relays import Relay
from storage import ledger
from storage import places as kept_places
from storage import posts as kept
from storage.database import Row, Transaction, stamp
from storage.ledger import Entry, Lane
from storage.posts import EDITIONS
from storage.vault import Vault

_LONGEST_PAYLOAD = 64
_CORRECTED = Say("notice-corrected")


Fits: TypeAlias = Callable[[Reply, str], bool]
"""Whether a reply in a language is one message of the app: only that can be put right where it stands."""


@dataclass(frozen=True, slots=True)
class App:
    """What posting needs to know of the app; the service passes it in."""

    link: Callable[[str], str | None]
    """Opens a conversation with one of our accounts."""
    fits: Fits


async def write_due(tx: Transaction, vault: Vault, *, app: App, now: datetime, limit: int = 200) -> int:
    """Write what is due into the ledger, and ask for a yes where one is needed; how many.

    What waited for the hour of a place becomes one message in each of its languages, and so does what changed in the
    calendar at once.
    """
    await kept.follow_jobs(tx)
    found = await kept.due(tx, states=("queued", "held"), now=now, limit=limit)
    waiting: dict[tuple[str, str, int], list[Row]] = {}
    again: dict[str, Row] = {}
    for post in found:
        if post["unasked"]:
            await _ask(tx, vault, post, now)
        elif post["shown"] is None:
            waiting.setdefault((post["place"], post["language"], post["part"]), []).append(post)
        else:
            again.setdefault(post["digest"] or post["id"], post)
    for posts in waiting.values():
        await _write_first(tx, vault, posts, app, now)
    for post in again.values():
        await _write_again(tx, vault, post, app, now)
    return len(found)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place that can be posted in, with its address and the relay that it is of."""

    place: Place
    relay: Relay | None
    to: Row
    app: App

    def reply(self, posts: Sequence[Row]) -> Reply:
        """These posts as one message; without the relay's own words where it would be several with them."""
        link = self.app.link(self.to["account"])
        whole = posted(posts, place=self.place, relay=self.relay, link=link)
        if not self.place.preface or self.app.fits(whole, posts[0]["language"]):
            return whole
        place = replace(self.place, preface="")  # the official text comes first
        return posted(posts, place=place, relay=self.relay, link=link)

    def takes(self, posts: Sequence[Row]) -> bool:
        """Whether these are one message."""
        return self.app.fits(self.reply(posts), posts[0]["language"])

    def leaves_room(self, posts: Sequence[Row]) -> bool:
        """Whether they are, with room for as much again: so they can be put right where they stand."""
        return self.takes([*posts, *posts])


async def _spot(tx: Transaction, vault: Vault, place: str, app: App) -> _Spot | None:
    row = await kept_places.by_id(tx, vault, id=place)
    to = (await kept_places.addresses(tx, ids=[row["address"]])).get(row["address"]) if row else None
    if row is None or to is None or to["state"] != "open" or row["state"] == "gone":
        return None
    relay = await relays.get(tx, vault, id=row["relay"]) if row["relay"] else None
    return _Spot(places.from_row(row), relay, to, app)


async def _write_first(tx: Transaction, vault: Vault, posts: Sequence[Row], app: App, now: datetime) -> None:
    """Post what was not posted yet in a place, as few messages as it may be."""
    spot = await _spot(tx, vault, posts[0]["place"], app)
    if spot is None:  # lost just now: the next look leaves it out
        return
    expired = [post for post in posts if post["expires"] is not None and post["expires"] <= stamp(now)]
    for post in expired:
        await kept.change(tx, id=post["id"], state="missed")
    for bundle in bundles(spot.place, [post for post in posts if post not in expired], spot.leaves_room):
        digest = bundle[0]["id"] if len(bundle) > 1 else None
        await _write(tx, vault, spot, [{**post, "digest": digest} for post in bundle], now)


def bundles(place: Place, posts: Sequence[Row], fits: Callable[[Sequence[Row]], bool]) -> list[list[Row]]:
    """What becomes one message each: what waited for the hour of the place, and what changed in the calendar, as many
    as fit.
    """
    found: list[list[Row]] = []
    for post in sorted(posts, key=kept.order):
        together = place.hour is not None or kept.is_of_calendar(post)
        if together and found and fits([*found[-1], post]):
            found[-1].append(post)
        else:
            found.append([post])
    return found


async def _write_again(tx: Transaction, vault: Vault, post: Row, app: App, now: datetime) -> None:
    """Put right what stands in a place, with all that stands in the same message."""
    spot = await _spot(tx, vault, post["place"], app)
    shared = {"place": post["place"], "digest": post["digest"], "lock": True}  # another may just be put right
    posts = await kept.of_digest(tx, **shared) if post["digest"] else [post]
    if spot is None:
        return
    rows = await _rows(tx, spot, posts[0])
    if rows and all(row["state"] in kept.UNSENT for row in rows):
        await _never_stood(tx, posts)
        return
    if len(posts) > 1 and not spot.takes(posts):  # what was put right is posted by itself
        stay = [post for post in posts if post["state"] != "queued"] or posts[:1]
        for leaving in (post for post in posts if post not in stay):
            asked = leaving["edition"] + 1  # it stood there already
            await kept.change(tx, id=leaving["id"], digest=None, shown=None, asked=asked)
        posts = stay
    await _write(tx, vault, spot, posts, now)


async def _never_stood(tx: Transaction, posts: Sequence[Row]) -> None:
    """They were refused from the first: each is as new, and there is nothing to take back."""
    for post in posts:
        state = "cancelled" if post["recalled"] else "queued"
        await kept.change(tx, id=post["id"], state=state, shown=None, digest=None)


async def _write(tx: Transaction, vault: Vault, spot: _Spot, posts: Sequence[Row], now: datetime) -> None:
    first, rows = posts[0], await _rows(tx, spot, posts[0])
    last = rows[0] if rows else None
    body = _sealed(vault, spot.to, spot.reply(posts), first["language"])
    if last and last["state"] in ("pending", "sending"):
        if not await kept.replace_body(tx, row=last["id"], body=body):
            return  # its message is on its way; the next look edits it
        part = last["part"]
    else:
        part = last["part"] + EDITIONS if last else first["part"]
        stands = next((row["platform_id"] for row in rows if row["platform_id"]), None)
        job = kept.beside(kept.carrier(first))
        entry = replace(
            _entry(spot.to, job=job, body=body),
            part=part,
            expires=first["expires"] if first["shown"] is None and len(posts) == 1 else None,
            edits=stands if stands and " " not in stands else None,
        )
        await kept.write(tx, job=kept.carrier(first), entry=entry, now=now)
    for post in posts:
        await kept.change(tx, id=post["id"], state="written", shown=part // EDITIONS, digest=post["digest"])


async def _rows(tx: Transaction, spot: _Spot, post: Row) -> list[Row]:
    """The rows of the ledger with which it was posted there, the latest first."""
    return await kept.rows_of(tx, job=kept.carrier(post), address=spot.to["id"], part=post["part"])


def posted(posts: Sequence[Row], *, place: Place, relay: Relay | None, link: str | None) -> Reply:
    """The official words, unchanged, between the relay's own and the mark that says who passes them on."""
    says: list[Say] = []
    if relay and place.preface and not all(post["recalled"] for post in posts):
        says.append(Say("relay-preface", relay=relay.called, preface=place.preface))
    says += official(posts)
    if relay:
        says.append(Say("relay-by", relay=relay.called))
    ways = [Choice("private", Say("relay-open-private"), url=start(link, relay, about(posts)))] if link else ()
    return Reply(tuple(says), tuple(ways))


def official(posts: Sequence[Row]) -> list[Say]:
    """The official words of these posts: each alone as it is, several numbered; what all end with stands once."""
    replies = [from_json(json.loads(post["words"])).says for post in posts]
    end = [] if len(posts) == 1 or len({repr(says[-1:]) for says in replies}) > 1 else list(replies[0][-1:])
    says: list[Say] = []
    for number, words in enumerate(replies, 1):
        corrected = len(posts) > 1 and words[0] == _CORRECTED  # nobody is to forget the others
        heading = Say("relay-one-of-corrected" if corrected else "relay-one-of", number=number, all=len(posts))
        says += [heading] if len(posts) > 1 else []
        says += words[corrected : len(words) - len(end)]
    return says + end


def about(posts: Sequence[Row]) -> str | None:
    """What the link below these posts opens, if that is the same for all."""
    links = {post["link"] for post in posts}
    return links.pop() if len(links) == 1 else None


def start(link: str, relay: Relay | None, payload: str | None) -> str:
    """The address that opens a conversation with us, through this relay, at what it is about (S4-33)."""
    parts = [f"n_{relay.code}"] if relay else []
    whole = "-".join([*parts, *([payload] if payload else [])])
    if len(whole) > _LONGEST_PAYLOAD:
        whole = payload or "" if payload and len(payload) <= _LONGEST_PAYLOAD else "".join(parts)
    return f"{link}?start={whole}" if whole else link


def _sealed(vault: Vault, to: Row, reply: Reply, language: str) -> bytes:
    """The words for a place, to be said in this language (as `bot.body` reads them)."""
    packed = orjson.dumps({"reply": to_json(reply), "hint": language, "clear": False, "menu": None})
    return vault.key(to["person"], to["wrapped"], to["kid"]).seal(ledger.BODY, packed)


async def _ask(tx: Transaction, vault: Vault, post: Row, now: datetime) -> None:
    """Ask those who act for the relay, once for each edition."""
    row = await kept_places.by_id(tx, vault, id=post["place"])
    if row is None or row["relay"] is None:
        await kept.change(tx, id=post["id"], state="missed")
        return
    await kept.change(tx, id=post["id"], state="held", asked=post["edition"] + 1)
    job = f"held:{post['id']}:{post['edition']}"
    await errands.tell(tx, vault, relay=row["relay"], job=job, replies=[question(post, places.from_row(row))], now=now)


def question(post: Row, place: Place) -> Reply:
    """Shall this be posted there?"""
    asked = Say("relay-held", place=place.called, language=Language(post["language"]))
    choices = (
        Choice(f"relay:yes:{post['id']}:{post['edition']}", Say("relay-yes"), "good"),
        Choice(f"relay:no:{post['id']}:{post['edition']}", Say("relay-no")),
    )
    return Reply((asked, *official([post])), choices, keep=True)


async def attempt(
    tx: Transaction,
    vault: Vault,
    *,
    place: str,
    person: str,
    language: str,
    real: datetime,
    now: datetime,
) -> Place:
    """Post a line that says it is only a trial. Raises as `places.administered`."""
    found = await places.administered(tx, vault, place=place, person=person, real=real)
    row = await kept_places.by_id(tx, vault, id=place)
    to = (await kept_places.addresses(tx, ids=[row["address"]])).get(row["address"]) if row else None
    relay = await relays.acting(tx, vault, person=person)
    if to is None or found.relay != relay.id:
        raise relays.NotFound
    reply = Reply((Say("relay-trial"), Say("relay-by", relay=relay.called)))
    entry = _entry(to, job=f"trial:{place}:{stamp(now)}", body=_sealed(vault, to, reply, language))
    await ledger.enqueue(tx, entries=[entry], now=now)
    return found


def _entry(to: Row, *, job: str, body: bytes) -> Entry:
    return Entry(
        job=job,
        address=to["id"],
        lane=Lane.notice,
        body=body,
    )
