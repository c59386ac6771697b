"""Drafting by key: the same asked for again makes nothing new, and something else is refused."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from reviews import announcements
from reviews.announcements import Content, KeyTaken
from reviews.audience import Audience
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, Newsroom

DAY = timedelta(days=1)


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    room = Newsroom(database, vault, NOW)
    await room.load(EVENTS)
    return room


async def test_the_same_key_of_one_author_makes_one_draft(room: Newsroom) -> None:
    ed, eve = await room.hire("Ed"), await room.hire("Eve")
    content = Content(audience=Audience(regions=("arab",)), texts={"en": "x"})
    ids = []
    async with room.database.transaction() as tx:
        for by in (ed, ed, eve):
            made = await announcements.draft(
                tx, content=content, by=by, calendar=room.calendar, id=room.ids(), key="k", now=NOW
            )
            ids.append(made.id)
    assert ids[0] == ids[1] != ids[2]


async def test_the_same_key_with_other_content_is_refused_and_makes_nothing(room: Newsroom) -> None:
    ed = await room.hire("Ed")
    content = Content(audience=Audience(regions=("arab",)), texts={"en": "x"}, at=NOW + DAY)
    more: dict[str, Any] = {"by": ed, "calendar": room.calendar, "key": "k"}
    async with room.database.transaction() as tx:
        made = await announcements.draft(tx, content=content, **more, id=room.ids(), now=NOW)
        other = replace(content, texts={"en": "y"})
        with pytest.raises(KeyTaken):
            await announcements.draft(tx, content=other, **more, id=room.ids(), now=NOW)
        await announcements.edit(tx, id=made.id, version=1, content=other, by=ed, calendar=room.calendar, now=NOW)
        again = await announcements.draft(tx, content=content, **more, id=room.ids(), now=NOW + 2 * DAY)
        assert (again.id, again.version, again.content) == (made.id, 2, other)
        assert [each.id for each in await announcements.listed(tx, by=ed)] == [made.id]


async def test_of_two_calls_with_one_key_at_once_one_makes_it(room: Newsroom) -> None:
    ed = await room.hire("Ed")
    content = Content(audience=Audience(regions=("arab",)), texts={"en": "x"})

    async def call() -> str:
        async with room.database.transaction() as tx:
            made = await announcements.draft(
                tx, content=content, by=ed, calendar=room.calendar, id=room.ids(), key="k", now=NOW
            )
        return made.id

    assert len(set(await asyncio.gather(call(), call(), call()))) == 1
