"""Posting announcements into the places of relays, putting them right there, and what waits for a person's yes.

Whoever sends a job to many (or changes the calendar: `reviews.bulletins`) calls `post` in the transaction that freezes
its audience, `correct` when its words change (corrections, recalls), `cancel` when what has not left shall not leave.
The clock then writes the rows (`reviews.posting`) into a job beside the announcement's (`storage.posts.beside`), since
some leave weeks later. They carry their own words, sealed for the place, because a preface and a mark stand around the
official text.

States of a post: `waiting` for words in its language; `held` for a yes; `queued` until its time; `written` into the
ledger; `refused` by the relay; `missed` (it could not be posted); `cancelled` before it was; by hand: `asked`, then
`posted` or `not-posted`. Whether one leaves at its time is up to what its place wants then (`storage.posts.due`).
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from dialogue.replies import Reply, Say, to_json
from reviews import places, relays
from reviews.audience import Audience
from reviews.follows import GLOBAL
from reviews.places import Place
from reviews.relays import NotFound, RelayError, WrongState
from reviews.rules.posting import next_slot
from reviews.wording import ANY, corrected
from storage import places as kept_places
from storage import posts as kept
from storage.database import Row, Transaction, moment, stamp
from storage.vault import Vault


class NewerWords(RelayError):
    """What was asked about has other words now."""


_KINDS = {"event": "e", "call": "c"}


@dataclass(frozen=True, slots=True)
class Bulletin:
    """What goes to the places."""

    job: str
    """The announcement's job; its places wait while it is paused or waits for its time."""
    words: Mapping[str, Reply]
    """The official words by language, or in `wording.ANY`, with their verification line. Their choices stay behind."""
    audience: Audience = field(default_factory=Audience)
    urgent: bool = False
    """Posted at once, whatever hour a place has."""
    subject: str | None = None
    """`event:<slug>`, `call:<slug>`: what the link under it opens; of others it opens the conversation."""
    start: datetime | None = None
    """None: now."""
    expires: int | None = None
    """Milliseconds; not posted after this."""


def public(audience: Audience) -> bool:
    """Whether what is meant for this audience may stand in a public place: only where and about what matters."""
    return not (audience.kinds or audience.groups or audience.part or audience.call)


def _wanted(place: Row, audience: Audience) -> bool:
    regions, topics = place["regions"].split(), place["topics"].split()
    if audience.everywhere and topics and GLOBAL not in topics:
        return False
    here = audience.everywhere or not set(regions).isdisjoint(audience.regions)
    return here and (not topics or not audience.topics or not set(topics).isdisjoint(audience.topics))


async def count(tx: Transaction, *, audience: Audience) -> int:
    """How many places it would reach now; for a preview."""
    if not public(audience):
        return 0
    return sum(_wanted(place, audience) for place in await kept_places.open_ones(tx))


async def post(tx: Transaction, *, bulletin: Bulletin, but: Collection[str] = (), now: datetime) -> int:
    """Freeze where it is posted: every open place that wants it, `but` these, in each language. How many posts."""
    if not public(bulletin.audience):
        return 0
    places = [place for place in await kept_places.open_ones(tx) if place["id"] not in but]
    wanting = [place for place in places if _wanted(place, bulletin.audience)]
    return sum([await _post_in(tx, bulletin, place, now) for place in wanting])


async def _post_in(tx: Transaction, bulletin: Bulletin, place: Row, now: datetime) -> int:
    start = bulletin.start or now
    slot = {"zone": place["zone"] or "UTC", "hour": place["hour"], "weekday": place["weekday"]}
    due = start if bulletin.urgent else next_slot(start, **slot)
    meant = set(bulletin.audience.languages)
    made = 0
    for part, language in enumerate(place["languages"].split()):
        if meant and language not in meant:
            continue
        words = words_in(bulletin.words, language)
        made += await kept.add(
            tx,
            place=place["id"],
            job=bulletin.job,
            language=language,
            part=part,
            state=_first_state(place) if words else "waiting",
            words=words,
            link=payload_of(bulletin.subject),
            due=due,
            expires=bulletin.expires,
            now=now,
        )
    return made


def _first_state(place: Row) -> str:
    return "asked" if place["kind"] == "hand" else "held" if place["held"] else "queued"


def words_in(words: Mapping[str, Reply], language: str) -> str | None:
    """The official words in a language, as they are kept; None where there are none."""
    found = words.get(language) or words.get(ANY)
    return json.dumps(to_json(found), ensure_ascii=False) if found else None


def payload_of(subject: str | None) -> str | None:
    """What `/start` gets to open this: `e_<event>`, `c_<call>`."""
    kind, _, slug = (subject or "").partition(":")
    return f"{_KINDS[kind]}_{slug}" if kind in _KINDS else None


# Putting it right


async def correct(
    tx: Transaction,
    *,
    job: str,
    words: Mapping[str, Reply],
    mark: Say | None = None,
    recalled: bool = False,
    now: datetime,
) -> int:
    """Put it right everywhere: what waits gets the new words; what stands in a place is edited there, below a `mark`
    that says so, and people who post by hand get a correction at once. A language that has words for the first time is
    posted. With `recalled`, what waits is not posted. How many posts that touches.
    """
    marked = corrected(words, mark=mark) if mark else words
    touched = 0
    for post in await kept.of_job(tx, job=job):
        new = words_in(words if post["shown"] is None else marked, post["language"])
        touched += await _correct(tx, post, new, recalled, now)
    return touched


async def _correct(tx: Transaction, post: Row, words: str | None, recalled: bool, now: datetime) -> bool:
    if post["shown"] is None and recalled and post["state"] != "refused":
        await kept.change(tx, id=post["id"], state="cancelled")
        return True
    if words is None or post["state"] in ("refused", "cancelled", "missed", "not-posted"):
        return False
    changed = {"words": words, "edition": post["edition"] + 1, "recalled": recalled}
    match post["state"]:
        case "waiting":
            row = await kept_places.plain(tx, id=post["place"])
            await kept.change(tx, id=post["id"], state=_first_state(row) if row else "missed", words=words)
        case "written":
            await kept.change(tx, id=post["id"], state="queued", due=stamp(now), **changed)
        case "asked" | "posted" if post["shown"] is not None:
            await kept.change(tx, id=post["id"], state="asked", due=stamp(now), asked=0, **changed)
        case "asked" if post["shown"] is None:
            await kept.change(tx, id=post["id"], words=words)
        case _:
            await kept.change(tx, id=post["id"], **changed)
    return True


async def having(tx: Transaction, *, job: str) -> int:
    """How many posts of it stand in places, or are on their way there."""
    return await kept.having(tx, job=job)


async def cancel(tx: Transaction, *, job: str, now: datetime) -> int:
    """What has not left does not leave (it was cancelled, or its approval is void); how many."""
    return await kept.cancel(tx, job=job, now=now)


# A yes, or a no


async def answer(
    tx: Transaction, vault: Vault, *, post: str, edition: int, person: str, yes: bool, now: datetime
) -> tuple[Place, datetime]:
    """Post what was held, at the hour of its place, or do not; once, and only in the words that were read. Gives the
    place, and when.

    Raises NotFound, WrongState (somebody answered, or it was taken back), NewerWords.
    """
    found, place = await theirs(tx, vault, post=post, person=person)
    if found["state"] != "held":
        raise WrongState(found["state"])
    if found["edition"] != edition:
        raise NewerWords
    due = max(found["due"], stamp(now))
    asked = found["edition"] + 1  # who looks for what waits may be faster than the clock that asks
    await kept.change(tx, id=post, state="queued" if yes else "refused", asked=asked, due=due)
    return place, moment(due)


async def theirs(tx: Transaction, vault: Vault, *, post: str, person: str) -> tuple[Row, Place]:
    """A post of the relay that this person acts for, locked. Raises NotFound."""
    relay = await relays.acting(tx, vault, person=person)
    found = await kept.by_id(tx, id=post, lock=True)
    place = await places.get(tx, vault, place=found["place"]) if found else None
    if found is None or place is None or place.relay != relay.id:
        raise NotFound
    return found, place


async def unanswered(tx: Transaction, vault: Vault, *, relay: str) -> list[tuple[Row, Place]]:
    """What waits for an answer of those who act for a relay, with its place, the oldest first."""
    found: list[tuple[Row, Place]] = []
    for place in await places.of_relay(tx, vault, relay=relay):
        rows = await kept.of_place(tx, place=place.id, states=("held", "asked"))
        found += [(row, place) for row in rows if row["state"] == "held" or (row["shown"] is not None and _asks(row))]
    return sorted(found, key=lambda each: (each[0]["created"], each[0]["id"]))


def _asks(post: Row) -> bool:
    """Of what came in one pack the first asks for all."""
    return bool(post["edition"]) or post["digest"] in (None, post["id"])
