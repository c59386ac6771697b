"""The ledger: one row per message and address, and sums that hold."""

from datetime import timedelta

import pytest

from storage import announcements, ledger, people, sending
from storage.database import Database, stamp
from storage.ledger import Lane
from storage.sending import Outcome
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import audience, entry, hold, send_all, settle, states, take, write

DAY = timedelta(days=1)


async def job(database: Database, name: str, size: int) -> bool:
    async with database.transaction() as tx:
        return await ledger.open_job(
            tx, id=name, kind="announcement", tenant="network", audience=size, words='{"en": "x"}', now=NOW
        )


async def test_a_message_to_an_address_is_written_once(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await audience(tx, vault, 2)
        await ledger.enqueue(tx, entries=[entry(anna), entry(bilal), entry(anna, part=1)], now=NOW)
    async with database.transaction() as tx:
        await ledger.enqueue(tx, entries=[entry(anna), entry(anna, "reply:2"), entry(bilal, part=1)], now=NOW)
    assert await states(database) == {"pending": 5}


async def test_a_job_is_registered_once(database: Database) -> None:
    assert [await job(database, "a", 3), await job(database, "a", 4), await job(database, "b", 4)] == [
        True,
        False,
        True,
    ]


async def test_fan_out_finds_everybody_once_at_their_preferred_open_address(database: Database, vault: Vault) -> None:
    await job(database, "a", 0)
    async with database.transaction() as tx:
        met = await audience(tx, vault, 6)
        [second] = await people.meet(tx, vault, who=[("telegram", "arab", "0")], now=NOW)
        await people.prefer_address(tx, person=second.person, address=second.address)
        await people.close_address(tx, address=met[1].address, now=NOW)
        for party in met[:5]:
            await people.change(tx, person=party.person, language="ar")
        counts = [
            await ledger.fan_out(
                tx,
                job="a",
                where="p.language = $1 AND p.kind IS NULL",
                params=["ar"],
                due=stamp(NOW),
                parts=2,
                now=NOW,
            )
            for _ in range(2)
        ]
        rows = await tx.rows("SELECT address, part, lane, state FROM ledger WHERE job = 'a' ORDER BY address, part")
        [kept] = await tx.rows("SELECT audience FROM jobs WHERE id = 'a'")
    addresses = sorted([second.address, *(party.address for party in met[2:5])])
    assert counts == [8, 8]
    assert kept["audience"] == 8
    assert [tuple(row.values()) for row in rows] == [
        (address, part, 2, "pending") for address in addresses for part in (0, 1)
    ]


async def test_sums_of_row_states_equal_the_audience_whatever_happens(database: Database, vault: Vault) -> None:
    await job(database, "a", 40)
    async with database.transaction() as tx:
        met = await audience(tx, vault, 40)
        await write(tx, [entry(party, "a", Lane.bulk, expires=stamp(NOW) + 1000) for party in met])

    async def sums() -> dict[str, int]:
        async with database.reading() as tx:
            return await ledger.counts(tx, job="a")

    assert await sums() == {"pending": 40}
    async with database.transaction() as tx:
        lease = await hold(tx)
        taken = await take(tx, lease, limit=20)
        await people.stop(tx, person=met[39].person, now=NOW)
        await people.close_address(tx, address=met[38].address, now=NOW)
        await people.forget(tx, person=met[37].person, now=NOW)
        await ledger.skip(tx, person=met[36].person, lanes=[Lane.bulk], reason="done", now=NOW)
    async with database.transaction() as tx:
        await sending.mark_sending(tx, lease=lease, ids=[parcel.id for parcel in taken])
    assert await sums() == {"pending": 16, "sending": 20, "skipped": 3, "gone": 1}
    ends = ["sent"] * 15 + ["gone", "failed", "failed", "pending", "skipped"]
    await settle(database, lease, [Outcome(p.id, end) for p, end in zip(taken, ends, strict=True)])
    assert await sums() == {"sent": 15, "failed": 2, "gone": 2, "skipped": 4, "pending": 17}
    async with database.transaction() as tx:
        assert await ledger.expire(tx, now=NOW + DAY) == 17
        assert await ledger.drop(tx, before=NOW + DAY / 2, limit=7) == 7
    assert await sums() == {"sent": 15, "failed": 2, "gone": 2, "skipped": 21}
    async with database.transaction() as tx:
        assert await ledger.drop(tx, before=NOW + 2 * DAY) == 33
    assert await sums() == {"sent": 15, "failed": 2, "gone": 2, "skipped": 21}
    assert await states(database) == {}


async def test_lanes_go_before_each_other_and_the_oldest_first(database: Database, vault: Vault) -> None:
    at = stamp(NOW)
    async with database.transaction() as tx:
        [anna] = await audience(tx, vault, 1)
        await write(
            tx,
            [
                entry(anna, "bulk", Lane.bulk, due=at - 9000),
                entry(anna, "later", due=at + 1000),
                entry(anna, "notice", Lane.notice),
                entry(anna, "second", due=at - 1000),
                entry(anna, "third", due=at - 1000),
                entry(anna, "first", due=at - 2000),
            ],
        )
        jobs = [parcel.job for parcel in await take(tx, await hold(tx))]
    assert jobs == ["first", "second", "third", "notice", "bulk"]


async def test_a_paused_job_waits(database: Database, vault: Vault) -> None:
    await job(database, "a", 1)
    async with database.transaction() as tx:
        [anna] = await audience(tx, vault, 1)
        await write(tx, [entry(anna, "a", Lane.bulk)])
        await announcements.set_job(tx, job="a", state="paused")
        lease = await hold(tx)
        assert await take(tx, lease) == []
        await announcements.set_job(tx, job="a", state="open")
        [parcel] = await take(tx, lease)
    assert (parcel.job, parcel.words, parcel.kind) == ("a", '{"en": "x"}', "announcement")


async def test_what_is_recent_is_found_without_reading_what_is_old(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        assert await ledger.first_since(tx, since=stamp(NOW)) == 1
        [anna] = await audience(tx, vault, 1)
        for day in range(9):
            await ledger.enqueue(tx, entries=[entry(anna, f"reply:{day}")], now=NOW + day * DAY)
        ids = [row["id"] for row in await tx.rows("SELECT id FROM ledger ORDER BY id")]
        await tx.run("DELETE FROM ledger WHERE id = $1", ids[4])  # numbers have gaps
        found = [await ledger.first_since(tx, since=stamp(NOW + day * DAY - DAY / 2)) for day in range(10)]
    gap = ids[3] + 1
    assert found == [ids[0], *ids[1:4], gap, gap, *ids[6:], ids[-1] + 1]


async def test_what_was_sent_to_a_chat_can_be_cleared_for_a_while(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await audience(tx, vault, 2)
        await ledger.enqueue(tx, entries=[entry(anna), entry(anna, "reply:2"), entry(bilal)], now=NOW)
        lease = await hold(tx)
    sent = await send_all(database, lease)
    async with database.transaction() as tx:
        assert await ledger.sent_since(tx, address=anna.address, since=NOW - 2 * DAY) == [f"m{id}" for id in sent[:2]]
        assert await ledger.sent_since(tx, address=anna.address, since=NOW + DAY) == []


@pytest.mark.parametrize("lane", [Lane.notice, Lane.bulk])
async def test_who_stops_gets_replies_only(database: Database, vault: Vault, lane: Lane) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await audience(tx, vault, 2)
        await write(tx, [entry(anna), entry(anna, "a", lane), entry(bilal, "a", lane)])
        await people.stop(tx, person=anna.person, now=NOW)
        assert (await people.settings(tx, person=anna.person))["state"] == "stopped"
        assert [parcel.job for parcel in await take(tx, await hold(tx))] == ["reply:1", "a"]
