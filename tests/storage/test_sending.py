"""Sending from the ledger: nobody's rows twice, late writers refused, crashes tidied up."""

import asyncio
from dataclasses import replace

from storage import ledger, pulling, sending
from storage.database import Database, stamp
from storage.leases import Lease
from storage.ledger import BODY, Lane
from storage.sending import Outcome
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import PLACE, SECOND, audience, entry, hold, send_all, settle, states, take, write


async def fill(database: Database, vault: Vault, size: int, **more: object) -> Lease:
    async with database.transaction() as tx:
        met = await audience(tx, vault, size)
        await write(tx, [entry(party, "a", Lane.bulk, **more) for party in met])
        return await hold(tx)


async def test_a_parcel_has_all_that_sending_needs(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna] = await audience(tx, vault, 1)
        body = anna.key.seal(BODY, b'{"say": "hello"}')
        await ledger.enqueue(tx, entries=[entry(anna, body=body, edits="5", callback_id="c", protected=True)], now=NOW)
        [parcel] = await take(tx, await hold(tx))
    key = vault.key(parcel.person, parcel.wrapped, parcel.kid)
    assert (key.open("addresses.sealed", parcel.sealed), key.open(BODY, parcel.body or b"")) == (
        b"0",
        b'{"say": "hello"}',
    )
    assert (parcel.edits, parcel.callback_id, bool(parcel.protected), parcel.words, parcel.attempts) == (
        *("5", "c", True, None, 0),
    )


async def test_several_takers_at_once_never_get_the_same_row(
    database: Database, database_url: str, vault: Vault
) -> None:
    lease = await fill(database, vault, 300)
    others = [await Database.open(database_url) for _ in range(3)]

    async def taker(which: Database) -> list[int]:
        taken: list[int] = []
        while True:
            async with which.transaction() as tx:
                parcels = await take(tx, lease, limit=7)
            if not parcels:
                return taken
            taken += [parcel.id for parcel in parcels]

    takes = await asyncio.gather(*(taker(which) for which in (database, *others)))
    for other in others:
        await other.close()
    ids = [id for taken in takes for id in taken]
    assert (len(ids), len(set(ids))) == (300, 300)


async def test_everything_is_sent_once_and_in_order(database: Database, vault: Vault) -> None:
    lease = await fill(database, vault, 120)
    sent = await send_all(database, lease)
    assert sent == sorted(set(sent))
    assert (len(sent), await states(database)) == (120, {"sent": 120})


async def test_a_late_writer_is_refused(database: Database, vault: Vault) -> None:
    old = await fill(database, vault, 4)
    async with database.transaction() as tx:
        first = [parcel.id for parcel in await take(tx, old, limit=2)]
        assert await sending.mark_sending(tx, lease=old, ids=first) == set(first)
        waiting = [parcel.id for parcel in await take(tx, old, limit=2)]
    async with database.transaction() as tx:
        new = await hold(tx, "two", at=11)
        assert await sending.recover(tx, lease=new, **PLACE, now=NOW) == (2, 0)
    async with database.transaction() as tx:
        assert await take(tx, old) == []
        assert await sending.mark_sending(tx, lease=old, ids=waiting) == set()
        assert await sending.mark_sending(tx, lease=new, ids=waiting) == set()  # not leased by the new one yet
        ours = [parcel.id for parcel in await take(tx, new, at=11)]
        assert await sending.mark_sending(tx, lease=new, ids=ours) == {*first, *waiting}
    assert await settle(database, old, [Outcome(id, "sent") for id in first]) == first
    assert await states(database) == {"sending": 4}
    assert await settle(database, new, [Outcome(id, "sent") for id in ours]) == []
    assert await states(database) == {"sent": 4}


async def test_after_a_crash_all_is_sent_again_but_what_is_protected(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        met = await audience(tx, vault, 6)
        rows = [entry(party, "a", protected=number % 2 == 0) for number, party in enumerate(met)]
        await ledger.enqueue(tx, entries=rows, now=NOW)
        old = await hold(tx)
        ids = [parcel.id for parcel in await take(tx, old)]
        await sending.mark_sending(tx, lease=old, ids=ids[:4])
    async with database.transaction() as tx:
        new = await hold(tx, "two", at=11)
        assert await sending.recover(tx, lease=new, **PLACE, now=NOW) == (2, 2)
        again = await take(tx, new, at=11)
    assert [(parcel.id, parcel.attempts) for parcel in again] == [(ids[1], 1), (ids[3], 1), (ids[4], 0), (ids[5], 0)]
    assert await states(database) == {"uncertain": 2, "pending": 4}


async def test_rows_leased_by_a_dead_worker_come_free_with_time(database: Database, vault: Vault) -> None:
    lease = await fill(database, vault, 2)
    async with database.transaction() as tx:
        assert len(await take(tx, lease)) == 2
        assert await take(tx, lease, at=9) == []
        assert len(await take(tx, lease, at=11)) == 2


async def test_rows_given_back_are_anybodys(database: Database, vault: Vault) -> None:
    lease = await fill(database, vault, 3)
    async with database.transaction() as tx:
        taken = [parcel.id for parcel in await take(tx, lease)]
        await sending.mark_sending(tx, lease=lease, ids=taken[:1])
        assert await sending.give_back_rows(tx, lease=lease) == 2
        assert [parcel.id for parcel in await take(tx, lease)] == taken[1:]


async def test_trying_again_waits_and_counts_what_was_an_attempt(database: Database, vault: Vault) -> None:
    lease = await fill(database, vault, 2, body=b"sealed")
    async with database.transaction() as tx:
        ids = [parcel.id for parcel in await take(tx, lease)]
        await sending.mark_sending(tx, lease=lease, ids=ids)
    again = Outcome(ids[0], "pending", "retry", due=stamp(NOW + 5 * SECOND))
    await settle(database, lease, [again, replace(again, id=ids[1], attempt=False)])
    async with database.transaction() as tx:
        assert await take(tx, lease, at=4) == []
        parcels = await take(tx, lease, at=5)
    assert [(parcel.attempts, parcel.body) for parcel in parcels] == [(1, b"sealed"), (0, b"sealed")]


async def test_words_are_wiped_when_they_are_sent_unless_the_channel_reads_them_again(
    database: Database, vault: Vault
) -> None:
    lease = await fill(database, vault, 2, body=b"sealed")
    for keep in (False, True):
        async with database.transaction() as tx:
            ids = await sending.mark_sending(tx, lease=lease, ids=[p.id for p in await take(tx, lease, limit=1)])
            outcomes = [Outcome(id, "sent") for id in ids]
            assert await sending.record(tx, lease=lease, outcomes=outcomes, keep_bodies=keep, now=NOW) == []
    async with database.reading() as tx:
        assert [row["body"] for row in await tx.rows("SELECT body FROM ledger ORDER BY id")] == [None, b"sealed"]


async def test_what_has_expired_is_skipped_and_does_not_hold_up_the_rest(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        met = await audience(tx, vault, 9)
        rows = [entry(party, "a", expires=stamp(NOW) + (8000 if number > 6 else 0)) for number, party in enumerate(met)]
        await ledger.enqueue(tx, entries=rows, now=NOW)
        taken = await take(tx, await hold(tx), limit=3)
    assert [parcel.address for parcel in taken] == [party.address for party in met[7:]]
    assert await states(database) == {"skipped": 7, "pending": 2}


async def test_due_times_follow_the_services_clock_and_leases_the_real_one(database: Database, vault: Vault) -> None:
    lease = await fill(database, vault, 1)
    year = 365 * 24 * 3600
    async with database.transaction() as tx:
        assert len(await take(tx, lease, at=-year, real=0)) == 0
        assert len(await take(tx, lease, at=year, real=0)) == 1
        assert len(await take(tx, lease, at=2 * year, real=1)) == 0


async def test_a_channel_that_is_read_gets_what_it_has_not_shown(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await audience(tx, vault, 2)
        rows = [entry(anna, f"reply:{number}", body=b"x") for number in range(3)]
        await ledger.enqueue(tx, entries=[*rows, entry(bilal)], now=NOW)
        new = await pulling.latest(tx, address=anna.address, now=NOW)
        assert [parcel.job for parcel in new] == ["reply:0", "reply:1", "reply:2"]
        assert await pulling.shown(tx, ids=[each.id for each in new[:2]], now=NOW) == 2
        assert await pulling.shown(tx, ids=[each.id for each in new[:2]], now=NOW) == 0
        again = await pulling.latest(tx, address=anna.address, now=NOW)
    assert [(parcel.id, parcel.state, parcel.body) for parcel in again] == [
        (new[0].id, "sent", b"x"),
        (new[1].id, "sent", b"x"),
        (new[2].id, "pending", b"x"),
    ]
