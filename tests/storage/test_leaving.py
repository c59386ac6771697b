"""Being forgotten: nothing of the person stays, their key neither, and sums still hold."""

from collections.abc import Sequence
from datetime import timedelta

from storage import (
    audit,
    consents,
    cursors,
    drafts,
    expressions,
    follows,
    inbox,
    leaving,
    ledger,
    people,
    sending,
)
from storage.database import Database, Row, Transaction, stamp
from storage.inbox import Arrival
from storage.ledger import Lane
from storage.people import Party
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import audience, entry, hold, send_all, take, write

TABLES = (
    *("people", "person_keys", "addresses", "cursors", "drafts", "follows", "topics", "consents", "told", "reminders"),
    *("done", "expressions"),
)


async def live(tx: Transaction, party: Party) -> None:
    """Leave a trace in every table."""
    at = stamp(NOW)
    await cursors.save(tx, cursors=[(party, b"x")])
    await inbox.accept(tx, arrivals=[Arrival("telegram", "main", party.person, party.address, "m1")], now=NOW)
    await drafts.save(tx, written=[drafts.Written(party.key, "interest", b"x", "f", 0)], now=NOW)
    await follows.add(tx, person=party.person, what="region", slug="arab")
    await follows.choose_topics(tx, person=party.person, topics=["events"])
    await consents.note(tx, person=party.person, purpose="updates", given=True, version="1", language="en", now=NOW)
    await tx.run("INSERT INTO told (person, subject, version, at) VALUES ($1, 'event:a', 1, $2)", party.person, at)
    await tx.run(
        "INSERT INTO reminders (person, subject, lead, due, version) VALUES ($1, 'event:a', '7', $2, 1)",
        party.person,
        at,
    )
    await tx.run("INSERT INTO done (person, subject) VALUES ($1, 'event:a')", party.person)
    await expressions.send(tx, key=party.key, call="c", receipt=party.person, body=b"x", fingerprint="f", now=NOW)
    await audit.record(tx, actor="officer", verb="read", object=f"person:{party.person}", now=NOW)
    rows = [entry(party), entry(party, "a", Lane.notice, body=b"x", edits="1"), entry(party, "b", Lane.bulk)]
    await write(tx, rows)


async def count(tx: Transaction, tables: Sequence[str] = TABLES) -> dict[str, int]:
    return {table: (await tx.rows(f"SELECT count(*) AS n FROM {table}"))[0]["n"] for table in tables}


async def test_nothing_of_a_person_stays_and_others_keep_everything(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        anna, bilal = await audience(tx, vault, 2)
        await live(tx, anna)
        await live(tx, bilal)
        assert set((await count(tx)).values()) == {2}
        left = await people.forget(tx, person=anna.person, now=NOW)
        assert left == {"ledger": 2, "inbox": 1, "audit": 1}
        assert set((await count(tx)).values()) == {1}
        assert [row["id"] for row in await tx.rows("SELECT id FROM people")] == [bilal.person]
        rows = await tx.rows("SELECT * FROM ledger WHERE address = $1 ORDER BY id", anna.address)
        assert [shape(row) for row in rows] == [("a", "skipped", "forgotten"), ("b", "skipped", "forgotten")]
        assert await tx.rows("SELECT id FROM inbox WHERE message_id IS NULL AND address IS NULL") == [
            {"id": f"telegram:main:{anna.person}"}
        ]
        assert await leaving.forgotten(tx) == [anna.person]
        [again] = await audience(tx, vault, 1)
    assert again.person != anna.person


def shape(row: Row) -> tuple[object, ...]:
    assert [row[name] for name in ("body", "platform_id", "edits", "callback_id")] == [None] * 4
    return row["job"], row["state"], row["reason"]


async def test_who_leaves_is_forgotten_once_the_last_reply_is_out(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        anna, bilal = await audience(tx, vault, 2)
        await live(tx, anna)
        await people.leave(tx, person=anna.person, now=NOW)
        assert await leaving.what_stays(tx, person=anna.person) == {"ledger": 2, "inbox": 1, "audit": 1}
        assert await leaving.forget_leaving(tx, now=NOW) == 0
        lease = await hold(tx)
    assert len(await send_all(database, lease)) == 1
    async with database.transaction() as tx:
        assert await leaving.forget_leaving(tx, now=NOW) == 1
        assert await leaving.forgotten(tx) == [anna.person]
        await ledger.enqueue(tx, entries=[entry(bilal, "never sent")], now=NOW)
        await people.leave(tx, person=bilal.person, now=NOW)
        assert await leaving.forget_leaving(tx, now=NOW + timedelta(seconds=59)) == 0
        assert await leaving.forget_leaving(tx, now=NOW + timedelta(seconds=60)) == 1


async def test_what_is_being_sent_while_its_person_is_forgotten_is_refused_its_outcome(
    database: Database, vault: Vault
) -> None:
    async with database.transaction() as tx:
        [anna] = await audience(tx, vault, 1)
        await write(tx, [entry(anna, "a", Lane.bulk)])
        lease = await hold(tx)
        [parcel] = await take(tx, lease)
        await sending.mark_sending(tx, lease=lease, ids=[parcel.id])
        await people.forget(tx, person=anna.person, now=NOW)
        outcome = sending.Outcome(parcel.id, "sent", None, "m")
        assert await sending.record(tx, lease=lease, outcomes=[outcome], now=NOW) == [parcel.id]


async def test_stopping_cancels_what_was_planned(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna] = await audience(tx, vault, 1)
        await live(tx, anna)
        await people.stop(tx, person=anna.person, now=NOW)
        assert await tx.rows("SELECT state, reason FROM reminders") == [{"state": "cancelled", "reason": "stopped"}]
        assert [parcel.lane for parcel in await take(tx, await hold(tx))] == [0]
