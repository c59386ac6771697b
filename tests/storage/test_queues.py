"""Queues: what waits for an account; messages to many beside it, each tenant in its turn."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from storage import announcements, ledger, people, queues
from storage.database import Database, Transaction, stamp
from storage.ledger import Lane
from storage.queues import Beside
from storage.sending import Outcome
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import audience, entry, hold, send_all, settle, take

PLACE: dict[str, Any] = {"channel": "telegram", "account": "main", "now": stamp(NOW)}


async def broadcast(
    tx: Transaction, job: str, tenant: str, *, number: int = 10_000, minutes: int = 0, due: int = 0
) -> int:
    """A message of a tenant to the first so many, due after so many minutes; how many there are."""
    now = NOW + timedelta(minutes=minutes)
    await ledger.open_job(tx, id=job, kind="announcement", tenant=tenant, audience=0, words="{}", now=now)
    few = {"where": "a.id IN (SELECT id FROM addresses ORDER BY id LIMIT $1)", "params": [number]}
    return await ledger.fan_out(tx, job=job, **few, due=stamp(NOW + timedelta(minutes=due)), now=now)  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize(
    ("sizes", "limit", "shares"),
    [
        ({"network": 30, "africa": 5}, 20, {"network": 15, "africa": 5}),
        ({"network": 30, "africa": 30}, 20, {"network": 10, "africa": 10}),
        ({"network": 30, "africa": 30, "arab": 1}, 20, {"network": 9, "africa": 10, "arab": 1}),
        ({"network": 3, "africa": 2}, 20, {"network": 3, "africa": 2}),
        ({"network": 30}, 20, {"network": 20}),
    ],
)
async def test_each_tenant_gets_its_share_and_what_others_leave(
    database: Database, vault: Vault, sizes: dict[str, int], limit: int, shares: dict[str, int]
) -> None:
    async with database.transaction() as tx:
        await audience(tx, vault, 30)
        for minute, (tenant, size) in enumerate(sizes.items()):
            assert await broadcast(tx, tenant, tenant, number=size, minutes=minute) == size
        taken = await take(tx, await hold(tx), limit)
    assert Counter(parcel.job for parcel in taken) == shares


async def test_of_one_tenant_what_is_urgent_goes_first_and_then_what_was_due_first(
    database: Database, vault: Vault
) -> None:
    async with database.transaction() as tx:
        await audience(tx, vault, 2)
        await broadcast(tx, "late", "network", due=-1)
        await broadcast(tx, "early", "network", minutes=1, due=-5)
        await broadcast(tx, "urgent:correct:early:1", "network", minutes=2)
        await broadcast(tx, "not yet", "network", due=1)
        taken = await take(tx, await hold(tx), 100)
    assert [parcel.job for parcel in taken] == ["urgent:correct:early:1"] * 2 + ["early"] * 2 + ["late"] * 2


async def test_with_less_room_than_tenants_nobody_is_passed_over_for_ever(database: Database, vault: Vault) -> None:
    tenants = ["a", "b", "c", "d", "e"]
    async with database.transaction() as tx:
        await audience(tx, vault, 10)
        for tenant in tenants:
            await broadcast(tx, tenant, tenant)
        lease = await hold(tx)
        taken = [parcel.job for second in range(5) for parcel in await take(tx, lease, 3, real=second)]
    assert Counter(taken) == dict.fromkeys(tenants, 3)


async def test_who_writes_to_a_new_account_while_a_message_is_written_comes_too_late(
    database: Database, vault: Vault
) -> None:
    async with database.transaction() as tx:
        await audience(tx, vault, 2)
        known = await queues.beside(tx, job="a")
        [late] = await people.meet(tx, vault, who=[("telegram", "arab", "9")], now=NOW)
        sql = f"SELECT a.id FROM addresses a WHERE {known.known} AND a.id >= $1 ORDER BY a.id"
        assert [row["id"] for row in await tx.rows(sql, late.address - 1)] == [late.address - 1]
        assert await tx.rows(f"SELECT a.id FROM addresses a WHERE {Beside({}).known}") == []


async def test_what_is_tried_again_while_the_clock_ends_it_is_not_lost(postgres: Database, vault: Vault) -> None:
    async with postgres.transaction() as tx:
        await audience(tx, vault, 1)
        await broadcast(tx, "a", "network")
        await tx.run("UPDATE ledger SET state = 'failed', reason = 'x'")

    async def clock() -> None:
        async with postgres.transaction() as tx:
            await announcements.sweep(tx, now=NOW)

    async with postgres.transaction() as tx:
        await announcements.set_job(tx, job="a", state="open")
        await tx.run("UPDATE ledger SET state = 'pending'")
        ending = asyncio.create_task(clock())
        while not (await tx.rows("SELECT COUNT(*) AS n FROM pg_locks WHERE NOT granted"))[0]["n"]:
            assert not ending.done()
    await ending
    async with postgres.transaction() as tx:
        assert await queues.in_turn(tx, **PLACE) == [[await of(tx, "a")]]


async def test_what_is_paused_is_passed_over_and_what_is_through_is_done(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        await audience(tx, vault, 3)
        await broadcast(tx, "paused", "network")
        await broadcast(tx, "goes", "network", minutes=1)
        await announcements.set_job(tx, job="paused", state="paused")
        lease = await hold(tx)
    assert len(await send_all(database, lease)) == 3
    async with database.transaction() as tx:
        assert await queues.in_turn(tx, **PLACE) == []
        await announcements.sweep(tx, now=NOW)
        states = await tx.rows("SELECT id, state FROM jobs ORDER BY id")
        assert [tuple(row.values()) for row in states] == [("goes", "done"), ("paused", "paused")]
        await announcements.set_job(tx, job="paused", state="open")
        assert await queues.in_turn(tx, **PLACE) == [[await of(tx, "paused")]]


async def test_a_message_to_many_waits_at_every_account_and_is_found_at_every_address(
    database: Database, vault: Vault
) -> None:
    async with database.transaction() as tx:
        who = [("telegram", "main", "1"), ("telegram", "arab", "2"), ("telegram", "arab", "3")]
        met = await people.meet(tx, vault, who=who, now=NOW)
        await broadcast(tx, "a", "network")
        assert await queues.beside(tx, job="a") == await queues.beside(tx, job="a")
        assert [parcel.address for parcel in await take(tx, await hold(tx))] == [met[0].address]
        await people.close_address(tx, address=met[1].address, now=NOW)
        await people.stop(tx, person=met[2].person, now=NOW)
        assert await ledger.counts(tx, job="a") == {"pending": 1, "gone": 1, "skipped": 1}


async def test_the_queues_of_a_message_that_is_forgotten_go_too(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, _] = await audience(tx, vault, 2)
        await broadcast(tx, "a", "network")
        await ledger.enqueue(tx, entries=[entry(anna)], now=NOW)
        lease = await hold(tx)
    await send_all(database, lease)
    async with database.transaction() as tx:
        assert await ledger.drop(tx, before=NOW + timedelta(days=1), limit=1) == 1
        assert len(await tx.rows("SELECT id FROM queues WHERE job = 'a'")) == 1
        assert await ledger.drop(tx, before=NOW + timedelta(days=1)) == 2
        assert await tx.rows("SELECT job FROM queues") == [{"job": ""}]
        assert await ledger.counts(tx, job="a") == {"sent": 2}


async def test_rows_of_a_broadcast_cannot_be_written_one_by_one(sqlite: Database, vault: Vault) -> None:
    async with sqlite.transaction() as tx:
        [anna] = await audience(tx, vault, 1)
        with pytest.raises(ValueError, match="a message to many is fanned out"):
            await ledger.enqueue(tx, entries=[entry(anna, "a", Lane.bulk)], now=NOW)


async def test_what_comes_back_waits_in_its_queue_again(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        await audience(tx, vault, 1)
        await broadcast(tx, "a", "network")
        lease = await hold(tx)
        [parcel] = await take(tx, lease)
        await tx.run("UPDATE ledger SET state = 'sending'")
        await announcements.sweep(tx, now=NOW)
    await settle(database, lease, [Outcome(parcel.id, "pending")])
    async with database.transaction() as tx:
        assert [each.id for each in await take(tx, lease)] == [parcel.id]


async def of(tx: Transaction, job: str) -> int:
    """The queue of a message to many at the first account."""
    return int((await tx.rows("SELECT id FROM queues WHERE job = $1", job))[0]["id"])
