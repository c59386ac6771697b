"""The PIN: hashed, checked outside the turn, five tries and an hour of rest."""

from datetime import timedelta

import pytest

from reviews import pins, staff
from storage import audit
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import Newsroom

HOUR = timedelta(hours=1)


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    return Newsroom(database, vault, NOW)


async def sign_in(room: Newsroom) -> int:
    """A colleague whose chat is bound; its address."""
    async with room.database.transaction() as tx:
        await staff.add(tx, name="Ada", role="approver", region=None, by="command", id="a", token="t", now=room.now)
        assert await staff.bind(tx, token="t", address=1, now=room.now)
    return 1


async def type_pin(room: Newsroom, text: str) -> None:
    """What the service does with the next text of the chat before it opens the turn."""
    async with room.database.transaction() as tx:
        awaited = await pins.awaited(tx, address=1, now=room.now)
    if awaited is None:
        return
    new = pins.hashed(text, "salt") if awaited.hash is None and pins.fit(text) else None
    right = awaited.hash is not None and pins.matches(text, awaited.hash)
    async with room.database.transaction() as tx:
        await pins.noted(tx, of=awaited, right=right, new=new, now=room.now)


async def ask(room: Newsroom, text: str, *, new: bool = False) -> str:
    """Ask for it, get it; how it went."""
    async with room.database.transaction() as tx:
        await pins.ask(tx, address=1, new=new, now=room.now)
    await type_pin(room, text)
    return await state(room)


async def choose(room: Newsroom, text: str = "4711") -> str:
    """A new PIN, written twice; how it went."""
    assert await ask(room, text, new=True) == "again"
    return await ask(room, text)


async def state(room: Newsroom) -> str:
    async with room.database.reading() as tx:
        return await pins.state(tx, address=1, now=room.now)


async def test_a_new_pin_is_kept_and_asked_for_from_then_on(room: Newsroom) -> None:
    assert await state(room) == "unasked"
    await sign_in(room)
    assert await state(room) == "unset"
    assert await ask(room, "12", new=True) == "unfit"
    assert await ask(room, "letters", new=True) == "unfit"
    assert await ask(room, "4711", new=True) == "again"
    assert await ask(room, "4712") == "unlike"
    assert await ask(room, "4711", new=True) == "again"
    room.now += HOUR  # written only once, and long ago: it counts for nothing
    assert await state(room) == "unset"
    assert await choose(room) == "set"
    room.now += HOUR
    assert await state(room) == "unasked"
    assert await ask(room, "4712") == "wrong"
    assert await ask(room, "4711") == "proved"
    async with room.database.reading() as tx:
        [row] = await tx.rows("SELECT pin, pin_failures FROM staff")
    assert "4711" not in row["pin"]
    assert row["pin_failures"] == 0


async def test_a_right_pin_counts_once_and_for_five_minutes(room: Newsroom) -> None:
    await sign_in(room)
    await choose(room)
    async with room.database.transaction() as tx:
        assert await pins.spend(tx, address=1, now=room.now)
        assert not await pins.spend(tx, address=1, now=room.now)
    assert await ask(room, "4711") == "proved"
    room.now += pins.COUNTS_FOR
    async with room.database.transaction() as tx:
        assert not await pins.spend(tx, address=1, now=room.now)


async def test_after_five_wrong_ones_it_rests_for_an_hour(room: Newsroom) -> None:
    await sign_in(room)
    await choose(room)
    assert [await ask(room, "0000") for _ in range(pins.TRIES)] == ["wrong"] * 4 + ["locked"]
    assert await ask(room, "4711") == "locked"
    room.now += HOUR + timedelta(seconds=1)
    assert await ask(room, "4711") == "proved"


async def test_a_text_that_was_not_asked_for_is_no_pin(room: Newsroom) -> None:
    await sign_in(room)
    await choose(room)
    async with room.database.transaction() as tx:
        await pins.spend(tx, address=1, now=room.now)
    await type_pin(room, "4711")
    assert await state(room) == "unasked"
    async with room.database.transaction() as tx:
        await pins.ask(tx, address=1, now=room.now)
    room.now += HOUR
    await type_pin(room, "4711")
    assert await state(room) == "unasked"


async def test_who_sets_a_pin_and_who_is_locked_out_stands_in_the_audit(room: Newsroom) -> None:
    await sign_in(room)
    await choose(room)
    for _ in range(pins.TRIES):
        await ask(room, "0000")
    async with room.database.reading() as tx:
        rows = await tx.rows("SELECT verb FROM audit ORDER BY id")
    assert [row["verb"] for row in rows] == [
        *("staff.grant", "staff.link", "staff.bind", "staff.pin", "staff.lock"),
    ]


@pytest.mark.parametrize("asked", [False, True])
async def test_a_pin_that_was_reset_opens_nothing_and_a_new_one_is_chosen_after_signing_in(
    room: Newsroom, asked: bool
) -> None:
    await sign_in(room)
    await choose(room)
    async with room.database.transaction() as tx:
        if asked:  # what is typed next must not become the new one
            await pins.ask(tx, address=1, now=room.now)
        await staff.reset_pin(tx, name="Ada", by="command", token="u", now=room.now)
        assert not await pins.spend(tx, address=1, now=room.now)
        assert await pins.awaited(tx, address=1, now=room.now) is None
        rows = await audit.rows_of(tx, object="staff:a")
    assert [row["verb"] for row in rows][-2:] == ["staff.pin-reset", "staff.link"]
    assert await state(room) == "unasked"
    async with room.database.transaction() as tx:
        assert await staff.bind(tx, token="u", address=1, now=room.now)
    assert await state(room) == "unset"
    assert await choose(room, "4712") == "set"


async def test_a_pin_that_was_reset_is_not_locked_any_more(room: Newsroom) -> None:
    await sign_in(room)
    await choose(room)
    for _ in range(pins.TRIES):
        await ask(room, "0000")
    assert await state(room) == "locked"
    async with room.database.transaction() as tx:
        await staff.reset_pin(tx, name="Ada", by="command", token="u", now=room.now)
        assert await staff.bind(tx, token="u", address=1, now=room.now)
    assert await state(room) == "unset"
