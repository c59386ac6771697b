"""What people follow and the topics they chose."""

from storage import follows, people
from storage.database import Database
from storage.vault import Vault
from tests.storage.senders import audience


async def test_following_and_no_more(database: Database, vault: Vault) -> None:
    async with database.transaction() as tx:
        anna, bilal = [party.person for party in await audience(tx, vault, 2)]
        added = [
            await follows.add(tx, person=person, what="region", slug=slug)
            for person, slug in [(anna, "arab"), (anna, "africa"), (anna, "arab"), (bilal, "arab")]
        ]
        assert added == [True, True, False, True]
        assert await follows.of(tx, people=[anna, bilal, "nobody"]) == {
            anna: (("region", "arab"), ("region", "africa")),
            bilal: (("region", "arab"),),
            "nobody": (),
        }
        assert await follows.followers(tx, what="region", slugs=["arab", "africa"]) == []
        for person in (anna, bilal):
            await people.change(tx, person=person, state="active")
        assert await follows.followers(tx, what="region", slugs=["arab", "africa"]) == sorted([anna, bilal])
        await follows.remove(tx, person=bilal, what="region", slug="arab")
        assert await follows.followers(tx, what="region", slugs=["arab"]) == [anna]
        await follows.remove_all(tx, what="region", slug="arab")
        assert await follows.of(tx, people=[anna, bilal]) == {anna: (("region", "africa"),), bilal: ()}


async def test_topics_are_replaced(database: Database) -> None:
    async with database.transaction() as tx:
        for topics in (["events", "calendar"], ["calendar"]):
            await follows.choose_topics(tx, person="anna", topics=topics)
        assert await follows.topics(tx, people=["anna", "bilal"]) == {"anna": {"calendar"}, "bilal": frozenset()}
        await follows.choose_topics(tx, person="anna", topics=[])
        assert await follows.topics(tx, people=["anna"]) == {"anna": frozenset()}
