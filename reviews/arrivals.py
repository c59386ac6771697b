"""Chats that let us in, show us the door, mute us, or move: what becomes of their places, and who is told."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from dialogue.replies import Choice, Reply, Say
from reviews import errands
from reviews.places import LONGEST_TITLE, Place, State, from_row
from storage import people, posts
from storage import places as kept
from storage.database import Row, Transaction, stamp
from storage.vault import Vault


async def let_in(
    tx: Transaction,
    vault: Vault,
    *,
    channel: str,
    account: str,
    chat: str,
    address: int,
    title: str,
    by: str | None,
    id: str,
    now: datetime,
) -> str:
    """Somebody added us to a chat (or said our command in one of its topics); the id of the place.

    Whoever it was, if we know them, is told in private what to do next. `id` are 80 random bits.
    """
    row = await kept.at_address(tx, vault, address=address)
    if row is None:
        index = vault.lookup(channel, chat)
        body = {"title": title[:LONGEST_TITLE], "preface": ""}
        await kept.add(tx, vault, id=id, kind="chat", body=body, address=address, chat=index, now=now)
    else:
        if row["state"] in ("gone", "muted"):
            await kept.change(tx, id=row["id"], state="open" if row["relay"] else "new")
        await posts.try_again(tx, place=row["id"], now=now)
    place = from_row(row or cast(Row, await kept.by_id(tx, vault, id=id)))
    met = await kept.whose(tx, vault, channel=channel, account=account, address=by) if by else None
    if met:
        choice = Choice(f"relay:place:{place.id}", Say("relay-set-up"))
        told = Reply((Say("relay-let-in", place=place.called),), (choice,), keep=True)
        job = f"place:{place.id}:in:{stamp(now)}"
        await errands.tell_people(tx, vault, people=[met], job=job, replies=[told], now=now)
    return place.id


async def known(tx: Transaction, vault: Vault, *, channel: str, chat: str) -> Sequence[Place]:
    """The places in a chat: itself and its topics."""
    return [from_row(row) for row in await kept.in_chat(tx, vault, chat=vault.lookup(channel, chat))]


async def removed(tx: Transaction, vault: Vault, *, channel: str, chat: str, now: datetime) -> None:
    """We are in a chat no more: nothing is posted there, and those who act for its relay are told."""
    for place in await known(tx, vault, channel=channel, chat=chat):
        await _lost(tx, vault, place, "gone", now)


async def cannot_post(tx: Transaction, vault: Vault, *, address: int, gone: bool, now: datetime) -> bool:
    """The app refused what we wanted to post at an address; False when there is no place."""
    row = await kept.at_address(tx, vault, address=address)
    if row is None:
        return False
    await _lost(tx, vault, from_row(row), "gone" if gone else "muted", now)
    return True


async def _lost(tx: Transaction, vault: Vault, place: Place, state: State, now: datetime) -> None:
    if place.state == state or (state == "muted" and place.state == "gone"):
        return
    if place.state != "paused":  # that is what they chose, and it stays so until they choose otherwise
        await kept.change(tx, id=place.id, state=state)
    if place.relay:
        choice = Choice(f"relay:place:{place.id}", Say("relay-place-see"))
        told = Reply((Say(f"relay-lost-{state}", place=place.called),), (choice,), keep=True)
        job = f"place:{place.id}:{state}:{stamp(now)}"
        await errands.tell(tx, vault, relay=place.relay, job=job, replies=[told], now=now)


async def moved(
    tx: Transaction, vault: Vault, *, channel: str, account: str, old: str, new: str, now: datetime
) -> None:
    """A group became a supergroup with another id; its settings go with it, and its relay is told."""
    there = await people.find_address(tx, vault, channel=channel, account=account, address=new)
    for place in await known(tx, vault, channel=channel, chat=new):  # met before we heard of the move
        if place.relay is None:
            await kept.drop(tx, id=place.id)
    for place in await known(tx, vault, channel=channel, chat=old):
        address = {} if there is None else {"address": there}
        state = "open" if place.state == "gone" and place.relay else place.state
        await kept.change(tx, id=place.id, chat=vault.lookup(channel, new), state=state, **address)
        await posts.try_again(tx, place=place.id, now=now)
        if place.relay:
            told = Reply((Say("relay-moved", place=place.called),), keep=True)
            job = f"place:{place.id}:moved:{stamp(now)}"
            await errands.tell(tx, vault, relay=place.relay, job=job, replies=[told], now=now)
