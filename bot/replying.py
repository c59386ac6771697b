"""The replies of a group of turns: written to the ledger, and handed over where their sender is in this process."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import body
from bot.body import Body
from bot.handing import Handed, Taker, Taking
from dialogue.inbound import Inbound
from storage import ledger
from storage.database import Transaction, stamp
from storage.leases import Lease
from storage.ledger import Lane
from storage.people import Party


@dataclass(slots=True)
class Answer:
    """What an update is answered."""

    inbound: Inbound
    party: Party
    job: str
    """The update (`Arrival.id`)."""
    words: Body


class Replies:
    """Those of one transaction."""

    def __init__(self, answers: Sequence[Answer], takers: Mapping[tuple[str, str], Taker]) -> None:
        self._answers, self._takers = answers, takers
        self._taking = {place: taker.taking() for place, taker in takers.items()} if answers else {}
        self._handed: dict[tuple[str, str], list[Handed]] = {place: [] for place in takers}

    async def write(self, tx: Transaction, now: datetime) -> None:
        """Write them to the ledger."""
        packed = [body.pack(answer.words) for answer in self._answers]
        entries = [self._entry(answer, text) for answer, text in zip(self._answers, packed, strict=True)]
        await ledger.enqueue(tx, entries=entries, now=now)
        ids = await ledger.ids(tx, jobs=[entry.job for entry in entries if entry.lease])
        for answer, entry, text in zip(self._answers, entries, packed, strict=True):
            if entry.lease:
                row = _handed(answer, entry, text, ids[entry.job], now)
                self._handed[answer.inbound.channel, answer.inbound.account].append(row)

    def hand_over(self) -> bool:
        """Once it is committed. Whether some are left that a sender has to look for."""
        for place, rows in self._handed.items():
            taking = self._taking.get(place)
            if taking and rows:
                self._takers[place].hand_over(taking.lease, rows)
        return sum(map(len, self._handed.values())) < len(self._answers)

    def _entry(self, answer: Answer, packed: bytes) -> ledger.Entry:
        inbound, party = answer.inbound, answer.party
        return ledger.Entry(
            job=answer.job,
            address=party.address,
            body=party.key.seal(ledger.BODY, packed),
            edits=None if answer.words.reply.keep else inbound.card_id,
            callback_id=inbound.callback_id,
            lease=_lease(self._taking.get((inbound.channel, inbound.account)), party),
        )


def _lease(taking: Taking | None, party: Party) -> Lease | None:
    return taking.lease if taking and party.address not in taking.but else None


def _handed(answer: Answer, entry: ledger.Entry, packed: bytes, id: int, now: datetime) -> Handed:
    party = answer.party
    return Handed(
        id=id,
        job=entry.job,
        address=entry.address,
        person=party.person,
        lane=Lane.reply,
        part=0,
        state="pending",
        attempts=0,
        expires=None,
        body=entry.body,
        edits=entry.edits,
        callback_id=entry.callback_id,
        protected=False,
        created=stamp(now),
        words=None,
        kind=None,
        sealed=b"",
        wrapped=b"",
        kid="",
        language=party.language,
        zone=party.zone,
        quiet=party.quiet,
        active=True,
        to=answer.inbound.address,
        packed=packed,
        reply=answer.words,
    )
