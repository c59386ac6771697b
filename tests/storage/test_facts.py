"""Facts and what changed in them."""

from typing import Any

import pytest

from storage import facts, told
from storage.database import Database, Transaction, stamp
from storage.facts import Fact, StaleFact
from tests.databases import NOW


async def keep(tx: Transaction, version: int, body: dict[str, Any], *changes: tuple[str, Any, Any]) -> None:
    await facts.keep(
        tx,
        kind="event",
        slug="arab-review",
        body=body,
        version=version,
        sequence=version - 1,
        changes=changes,
        who="editor",
        reason="postponed",
        source="letter",
        now=NOW,
    )


async def test_a_fact_is_kept_with_what_changed(database: Database) -> None:
    async with database.transaction() as tx:
        await keep(tx, 1, {"place": "Beirut"}, ("", None, {"place": "Beirut"}))
        await keep(tx, 2, {"place": "بيروت"}, ("place", "Beirut", "بيروت"), ("note", "x", None))
    async with database.reading() as tx:
        assert await facts.everything(tx) == [Fact("event", "arab-review", {"place": "بيروت"}, 2, 1, stamp(NOW))]
        changes = await told.changes(tx, subjects=["event:arab-review"])
    assert [(change.field, change.old, change.new, change.version) for change in changes] == [
        ("", None, {"place": "Beirut"}, 1),
        ("place", "Beirut", "بيروت", 2),
        ("note", "x", None, 2),
    ]


async def test_two_who_load_at_once_do_not_overwrite_each_other(database: Database) -> None:
    async with database.transaction() as tx:
        await keep(tx, 1, {"place": "Beirut"})
    with pytest.raises(StaleFact, match="event:arab-review"):
        async with database.transaction() as tx:
            await keep(tx, 1, {"place": "Amman"}, ("place", "Beirut", "Amman"))
    async with database.reading() as tx:
        assert [fact.body for fact in await facts.everything(tx)] == [{"place": "Beirut"}]
        assert await told.changes(tx, subjects=["event:arab-review"]) == []
