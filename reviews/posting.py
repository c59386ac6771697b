"""What the clock does for places: writes what is due into the ledger, and asks for a yes where one is needed."""

import json
from collections.abc import Callable
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
from storage.vault import Vault

EDITIONS = 100
"""More parts than a place has languages: the rows of each edition have their own."""
_LONGEST_PAYLOAD = 64


Fits: TypeAlias = Callable[[Reply, str], bool]
"""Whether a reply in a language is one message of the app: only that can be put right where it stands."""


@dataclass(frozen=True, slots=True)
class App:
    """What posting needs to know of the app; the service passes it in."""

    link: str | None
    """Opens a conversation with us."""
    fits: Fits


async def write_due(tx: Transaction, vault: Vault, *, app: App, now: datetime, limit: int = 200) -> int:
    """Write what is due into the ledger, and ask for a yes where one is needed; how many."""
    await kept.follow_jobs(tx)
    found = await kept.due(tx, states=("queued", "held"), now=now, limit=limit)
    for post in found:
        await (_write if post["state"] == "queued" else _ask)(tx, vault, post, app, now)
    return len(found)


async def _write(tx: Transaction, vault: Vault, post: Row, app: App, now: datetime) -> None:
    row = await kept_places.by_id(tx, vault, id=post["place"])
    to = (await kept_places.addresses(tx, ids=[row["address"]])).get(row["address"]) if row else None
    if row is None or to is None or to["state"] != "open" or row["state"] == "gone":
        await kept.change(tx, id=post["id"], state="missed")
        return
    place = places.from_row(row)
    relay = await relays.get(tx, vault, id=place.relay) if place.relay else None
    before = await _shown(tx, post, to["id"])
    state = before["state"] if before else None
    if state == "sending":  # its message is on its way; the next look edits it
        return
    if state not in (None, "pending", "sent", "uncertain"):
        await kept.change(tx, id=post["id"], state="missed")
        return
    edits = before["platform_id"] if before and " " not in (before["platform_id"] or " ") else None
    reply = posted(post, place=place, relay=relay, link=app.link)
    if place.preface and not app.fits(reply, post["language"]):  # the official text comes first
        reply = posted(post, place=replace(place, preface=""), relay=relay, link=app.link)
    body = _sealed(vault, to, reply, post["language"])
    if before and state == "pending" and await kept.replace_body(tx, row=before["id"], body=body):
        await kept.change(tx, id=post["id"], state="written")
        return
    entry = replace(
        _entry(to, job=kept.beside(post["job"]), body=body),
        part=post["part"] + EDITIONS * post["edition"],
        lane=Lane.bulk,
        expires=post["expires"] if before is None else None,
        edits=edits,
    )
    await kept.write(tx, job=post["job"], entry=entry, now=now)
    await kept.change(tx, id=post["id"], state="written", shown=post["edition"])


async def _shown(tx: Transaction, post: Row, address: int) -> Row | None:
    """The row of the ledger with which it was last posted."""
    if post["shown"] is None:
        return None
    return await kept.row_of(tx, job=post["job"], address=address, part=post["part"] + EDITIONS * post["shown"])


def posted(post: Row, *, place: Place, relay: Relay | None, link: str | None) -> Reply:
    """The official words, unchanged, between the relay's own and the mark that says who passes them on."""
    official = from_json(json.loads(post["words"]))
    says: list[Say] = []
    if relay and place.preface and not post["recalled"]:
        says.append(Say("relay-preface", relay=relay.called, preface=place.preface))
    says += official.says
    if relay:
        says.append(Say("relay-by", relay=relay.called))
    ways = (Choice("private", Say("relay-open-private"), url=start(link, relay, post["link"])),) if link else ()
    return Reply(tuple(says), ways)


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


async def _ask(tx: Transaction, vault: Vault, post: Row, app: App, now: datetime) -> None:
    """Ask those who act for the relay, once for each edition."""
    row = await kept_places.by_id(tx, vault, id=post["place"])
    if row is None or row["relay"] is None:
        await kept.change(tx, id=post["id"], state="missed")
        return
    if post["asked"] > post["edition"]:
        return
    await kept.change(tx, id=post["id"], asked=post["edition"] + 1)
    job = f"held:{post['id']}:{post['edition']}"
    await errands.tell(tx, vault, relay=row["relay"], job=job, replies=[question(post, places.from_row(row))], now=now)


def question(post: Row, place: Place) -> Reply:
    """Shall this be posted there?"""
    official = from_json(json.loads(post["words"]))
    asked = Say("relay-held", place=place.called, language=Language(post["language"]))
    choices = (
        Choice(f"relay:yes:{post['id']}", Say("relay-yes"), "good"),
        Choice(f"relay:no:{post['id']}", Say("relay-no")),
    )
    return Reply((asked, *official.says), choices, keep=True)


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
        person=to["person"],
        channel=to["channel"],
        account=to["account"],
        lane=Lane.notice,
        body=body,
    )
