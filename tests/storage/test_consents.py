"""A yes holds until it is taken back, with the words it was given to."""

from datetime import timedelta

from storage import consents
from storage.consents import Consent
from storage.database import Database, Transaction
from tests.databases import NOW

HOUR = timedelta(hours=1)


async def say(tx: Transaction, given: bool, version: str, hours: int, purpose: str = "updates") -> None:
    await consents.note(
        tx, person="anna", purpose=purpose, given=given, version=version, language="ar", now=NOW + hours * HOUR
    )


async def test_the_last_answer_to_a_purpose_holds(database: Database) -> None:
    async with database.transaction() as tx:
        assert await consents.standing(tx, person="anna", purpose="updates") is None
        await say(tx, True, "words-1", 1)
        await say(tx, False, "words-9", 2, "publish")
        yes = Consent("updates", True, "words-1", "ar", NOW + HOUR)
        assert await consents.standing(tx, person="anna", purpose="updates") == yes
        assert await consents.standing(tx, person="anna", purpose="publish") is None
        assert await consents.standing(tx, person="bilal", purpose="updates") is None
        await say(tx, False, "words-1", 3)
        assert await consents.standing(tx, person="anna", purpose="updates") is None
        await say(tx, True, "words-2", 4)
        assert await consents.standing(tx, person="anna", purpose="updates") == Consent(
            "updates", True, "words-2", "ar", NOW + 4 * HOUR
        )
        history = [(one.purpose, one.given, one.version) for one in await consents.history(tx, person="anna")]
    assert history == [
        ("updates", True, "words-1"),
        ("publish", False, "words-9"),
        ("updates", False, "words-1"),
        ("updates", True, "words-2"),
    ]
