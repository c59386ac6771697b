"""Expressions of interest: one per person and call, sealed, taken back and sent again."""

from datetime import timedelta

from storage import expressions, people
from storage.database import Database, Transaction
from storage.expressions import Expression
from storage.people import Party
from storage.vault import Vault
from tests.databases import NOW

WHO = [("telegram", "main", "1001"), ("telegram", "main", "1002")]
DAY = timedelta(days=1)


async def send(tx: Transaction, party: Party, receipt: str, body: bytes, days: int = 0) -> bool:
    return await expressions.send(
        tx, key=party.key, call="rapporteur", receipt=receipt, body=body, fingerprint="f", now=NOW + days * DAY
    )


async def test_sent_once_taken_back_and_sent_again(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        [anna, bilal] = await people.meet(tx, vault, who=WHO, now=NOW)
        assert [await send(tx, anna, "R1", b"one"), await send(tx, anna, "R2", b"two")] == [True, False]
        assert await send(tx, bilal, "R3", b"other")
        [first] = await expressions.of_person(tx, person=anna.person)
        assert await expressions.of_call(tx, person=anna.person, call="rapporteur") == first
        assert await expressions.body(tx, key=anna.key, call="rapporteur") == b"one"
        assert not await expressions.withdraw(tx, person=bilal.person, receipt="R1", now=NOW)
        assert [
            await expressions.withdraw(tx, person=anna.person, receipt="R1", now=NOW + day * DAY) for day in (1, 2)
        ] == [True, False]
        assert await expressions.numbers(tx, call="rapporteur") == {"submitted": 1, "withdrawn": 1}
        assert await send(tx, anna, "R4", b"three", days=3)
        assert await expressions.body(tx, key=anna.key, call="rapporteur") == b"three"
        assert await expressions.of_person(tx, person=anna.person) == [
            Expression(first.id, anna.person, "rapporteur", "submitted", "R4", "f", NOW + 3 * DAY, None, 3)
        ]
        assert await expressions.number_of(tx, person=anna.person) == 1
        assert await expressions.of_call(tx, person=anna.person, call="other") is None
        assert await expressions.body(tx, key=anna.key, call="other") is None
