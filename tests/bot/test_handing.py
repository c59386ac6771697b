"""Replies that go straight to their sender: the same row, in the same order, as if it had been fetched."""

from datetime import timedelta

from bot.body import Body, pack
from bot.handing import Handed, Taker, Taking, crowded, in_order
from bot.replying import Answer, Replies
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Reply, Say
from storage import people, sending
from storage.database import Database
from storage.ledger import Lane
from storage.people import Party
from storage.sending import Parcel
from storage.vault import Vault
from tests.databases import NOW
from tests.storage.senders import audience, hold, take

WORDS = Body(Reply((Say("menu-title"),)))


class Desk(Taker):
    """A sender that keeps what it is handed."""

    def __init__(self, taking: Taking | None) -> None:
        self.rows: list[Handed] = []
        self._taking = taking

    def taking(self) -> Taking | None:
        return self._taking

    def hand_over(self, lease: object, rows: object) -> None:
        assert isinstance(rows, list)
        self.rows += rows


def answer(party: Party, address: str) -> Answer:
    inbound = Inbound(party.channel, party.account, address, address, Kind.text, "x", card_id="7", callback_id="c")
    return Answer(inbound, party, f"telegram:main:{address}", WORDS)


async def test_a_handed_row_is_the_one_that_would_be_fetched(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        anna, bilal = await people.meet(tx, vault, who=[("telegram", "main", a) for a in ("1", "2")], now=NOW)
        lease = await hold(tx, "one")
        desk = Desk(Taking(lease, frozenset({bilal.address})))
        replies = Replies([answer(anna, "1"), answer(bilal, "2")], {("telegram", "main"): desk})
        await replies.write(tx, NOW)
    assert replies.hand_over()
    [handed] = desk.rows
    assert (handed.to, handed.packed, handed.reply, handed.edits) == ("1", pack(WORDS), WORDS, "7")
    async with database.transaction() as tx:
        [fetched] = await take(tx, lease)
        assert fetched.address == bilal.address
        assert await sending.mark_sending(tx, lease=lease, ids=[handed.id, fetched.id]) == {handed.id, fetched.id}


async def test_what_is_lost_on_the_way_is_fetched_once_the_lease_is_over(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna] = await audience(tx, vault, 1)
        lease = await hold(tx, "one")
        taker = {("telegram", "main"): Desk(Taking(lease, frozenset()))}
        await Replies([answer(anna, "1")], taker).write(tx, NOW)
    async with database.transaction() as tx:
        assert await take(tx, lease) == []
        later = round((lease.until + timedelta(seconds=1) - NOW).total_seconds())
        assert len(await take(tx, lease, real=later)) == 1


def test_rows_go_by_lane_and_age_and_no_chat_fills_the_desk() -> None:
    rows = [row(id, address=1) for id in range(1, 13)] + [row(13, address=2), row(14, address=3, lane=Lane.bulk)]
    assert list(in_order({14: rows.pop()}, rows)) == [*range(1, 11), 13, 14]
    assert crowded(rows) == [1]


def row(id: int, *, address: int, lane: Lane = Lane.reply) -> Parcel:
    return Parcel(
        id=id, job="", address=address, person="", lane=lane, part=0, state="pending", attempts=0, expires=None,
        body=None, edits=None, callback_id=None, protected=False, created=0, words=None, kind=None, sealed=b"",
        wrapped=b"", kid="", language=None, zone=None, quiet=False, active=True,
    )  # fmt: skip
