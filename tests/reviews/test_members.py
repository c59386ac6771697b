"""Those who came through an organisation: it learns counts in tens, and may write them a note."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from dialogue.replies import from_json
from reviews import members, subscriptions
from reviews.members import Numbers, TooSoon, in_tens
from reviews.relays import NotFound, Relay
from storage.database import Database, moment
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import Network
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


async def come(network: Network, relay: Relay, *names: str, yes: bool = True) -> list[str]:
    """People who come through the invitation."""
    people = [await network.person(name, "region:arab", zone="Asia/Beirut", yes=yes) for name in names]
    async with network.database.transaction() as tx:
        for person in people:
            assert await members.came_through(tx, network.vault, code=relay.code, person=person, now=network.now)
    return people


async def note(network: Network, person: str, text: str = "We meet on Friday") -> int | None:
    async with network.database.transaction() as tx:
        return await members.write_note(
            tx, network.vault, person=person, text=text, calendar=network.calendar, now=network.now
        )


async def written(network: Network) -> dict[str, datetime]:
    """When each gets the note."""
    async with network.database.reading() as tx:
        rows = await tx.rows(
            "SELECT a.person, l.due FROM ledger l JOIN addresses a ON a.id = l.address WHERE l.job LIKE 'note:%'"
        )
    return {row["person"]: moment(row["due"]) for row in rows}


@pytest.mark.parametrize(
    ("number", "told"), [(0, None), (1, None), (9, None), (10, 10), (19, 10), (20, 20), (137, 130)]
)
def test_numbers_are_told_in_tens_and_never_below_ten(number: int, told: int | None) -> None:
    assert in_tens(number) == told


async def test_an_organisation_learns_counts_only(network: Network) -> None:
    _, relay = await network.take_in()
    await come(network, relay, *(f"p{n}" for n in range(12)))
    await come(network, relay, *(f"q{n}" for n in range(9)), yes=False)
    await come(network, relay, "p0")  # once more
    async with network.database.reading() as tx:
        assert await members.numbers(tx, relay=relay.id) == Numbers(20, 10, {})


async def test_nobody_comes_through_one_that_does_not_relay(network: Network) -> None:
    _, asked = await network.ask()
    async with network.database.transaction() as tx:
        for code in (asked.code, "zzzzzzzz"):
            assert await members.came_through(tx, network.vault, code=code, person="somebody", now=NOW) is None


async def test_a_note_goes_to_those_who_came_through_it_and_is_marked_as_its_own(network: Network) -> None:
    amal, relay = await network.take_in()
    mine = await come(network, relay, *(f"p{n}" for n in range(11)))
    await network.person("stranger", "region:arab", zone="Asia/Beirut")
    await come(network, relay, "not yet", yes=False)
    quiet, paused = await come(network, relay, "quiet", "paused")
    async with network.database.transaction() as tx:
        await subscriptions.set_quiet(tx, person=quiet, quiet=True)
        await subscriptions.pause(tx, person=paused, now=NOW)
    assert await note(network, amal) == 10
    assert set(await written(network)) == set(mine)
    async with network.database.reading() as tx:
        [job] = await tx.rows("SELECT * FROM jobs WHERE kind = 'note'")
    assert (job["audience"], job["tenant"]) == (11, f"relay:{relay.id}")
    reply = from_json(json.loads(job["words"]))
    assert [say.id for say in reply.says] == ["relay-note-push"]
    assert [choice.data for choice in reply.choices] == [f"relay:part:{relay.id}", "cmd:stop"]


async def test_a_note_waits_for_the_morning_and_for_the_day_after_another_push(network: Network) -> None:
    amal, relay = await network.take_in()
    early, pushed = await come(network, relay, "early", "pushed")
    network.now = datetime(2021, 2, 1, 21, 0, tzinfo=UTC)  # 23:00 in Beirut
    async with network.database.transaction() as tx:
        await tx.run(
            "INSERT INTO ledger (job, address, queue, lane, due, created)"
            " SELECT 'news', id, queue, 1, 0, $2 FROM addresses WHERE person = $1",
            *(pushed, round(network.now.timestamp() * 1000)),
        )
    await note(network, amal)
    assert await written(network) == {
        early: datetime(2021, 2, 2, 6, 0, tzinfo=UTC),
        pushed: datetime(2021, 2, 3, 6, 0, tzinfo=UTC),
    }


async def test_one_note_a_week(network: Network) -> None:
    amal, relay = await network.take_in()
    await come(network, relay, "p")
    await note(network, amal)
    network.now += timedelta(days=6)
    with pytest.raises(TooSoon) as refused:
        await note(network, amal)
    assert refused.value.again == NOW + timedelta(days=7)
    network.now += timedelta(days=1)
    await note(network, amal)


async def test_who_may_not_write_a_note_and_what_is_none(network: Network) -> None:
    amal, _ = await network.take_in()
    kim, _ = await network.ask("kim", organisation="Another")
    with pytest.raises(NotFound):
        await note(network, kim)
    for text in ("", "x" * (members.LONGEST_NOTE + 1)):
        with pytest.raises(ValueError, match="a note has"):
            await note(network, amal, text)


async def test_whoever_parts_gets_no_more_notes(network: Network) -> None:
    amal, relay = await network.take_in()
    stays, parts = await come(network, relay, "stays", "parts")
    async with network.database.transaction() as tx:
        await members.part_from(tx, relay=relay.id, person=parts)
        assert await members.through(tx, network.vault, person=parts) == []
        assert [each.id for each in await members.through(tx, network.vault, person=stays)] == [relay.id]
    await note(network, amal)
    assert set(await written(network)) == {stays}
