"""Those who came through an organisation: it learns counts in tens, and may write them a note."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest

from dialogue.replies import from_json
from reviews import colleagues, members, relays, subscriptions
from reviews.members import Numbers, TooSoon, in_tens
from reviews.relays import NotFound, Relay
from storage import ledger, sealedwords
from storage import relays as kept
from storage.database import Database, moment
from storage.sending import Parcel
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
        await subscriptions.set_quiet(tx, person=quiet, quiet=True, now=network.now)
        await subscriptions.pause(tx, person=paused, now=NOW)
    assert await note(network, amal) == 10
    assert set(await written(network)) == set(mine)
    async with network.database.reading() as tx:
        [job] = await tx.rows("SELECT * FROM jobs WHERE kind = 'note'")
    assert (job["audience"], job["tenant"]) == (11, f"relay:{relay.id}")
    [opened, *_] = await sealed_notes(network)
    assert opened.words
    reply = from_json(json.loads(opened.words))
    assert [say.id for say in reply.says] == ["relay-note-push"]
    assert [choice.data for choice in reply.choices] == [f"relay:part:{relay.id}", "cmd:stop"]


async def sealed_notes(network: Network) -> list[Parcel]:
    """The notes that leave now, as the sender opens them."""
    taken = [each for each in await network.take() if each.kind == "note"]
    async with network.database.reading() as tx:
        return await sealedwords.opened(tx, network.vault, parcels=taken)


async def note_words(network: Network) -> list[str | None]:
    async with network.database.reading() as tx:
        return [row["words"] for row in await tx.rows("SELECT words FROM jobs WHERE kind = 'note' ORDER BY id")]


async def test_neither_a_note_nor_whose_it_is_stands_in_the_database(network: Network) -> None:
    amal, relay = await network.take_in()
    await come(network, relay, "p")
    await note(network, amal)
    [words] = await note_words(network)
    assert (words or "").split(":")[:2] == ["sealed", relay.id]
    async with network.database.reading() as tx:
        rows = str([await tx.rows(f"SELECT * FROM {table}") for table in ("jobs", "ledger", "relays")])
    assert [each for each in (relay.name, "We meet on Friday") if each in rows] == []


async def test_the_words_of_a_note_are_forgotten_after_90_days_or_when_the_organisation_ends(network: Network) -> None:
    amal, _ = await network.take_in()
    await note(network, amal)
    network.now += timedelta(days=89)
    await note(network, amal)
    async with network.database.transaction() as tx:
        await kept.drop_notes(tx, before=NOW + timedelta(days=1))
    assert [words is None for words in await note_words(network)] == [True, False]
    async with network.database.transaction() as tx:
        await colleagues.leave(tx, network.vault, person=amal, now=network.now)
    assert await note_words(network) == [None, None]


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


async def test_of_two_notes_at_once_one_is_sent(network: Network) -> None:
    amal, relay = await network.take_in()
    samir = await network.person("samir", yes=False)
    async with network.database.transaction() as tx:
        await colleagues.invite(tx, network.vault, person=amal, token="one", now=NOW)
        await colleagues.join(tx, network.vault, token="one", person=samir, now=NOW)
    await come(network, relay, "p")

    async def write(person: str, text: str) -> str:
        try:
            await note(network, person, text)
        except TooSoon:
            return "too soon"
        return "sent"

    assert sorted(await asyncio.gather(write(amal, "Ours"), write(samir, "Mine"))) == ["sent", "too soon"]
    async with network.database.reading() as tx:
        [row] = await tx.rows("SELECT COUNT(*) AS n FROM ledger WHERE job LIKE 'note:%'")
    assert row["n"] == 1


async def test_who_may_not_write_a_note_and_what_is_none(network: Network) -> None:
    amal, _ = await network.take_in()
    kim, _ = await network.ask("kim", organisation="Another")
    with pytest.raises(NotFound):
        await note(network, kim)
    for text in ("", "x" * (members.LONGEST_NOTE + 1)):
        with pytest.raises(ValueError, match="a note has"):
            await note(network, amal, text)


async def test_whom_one_came_through_is_known_until_one_parts_or_it_ends(network: Network) -> None:
    _, relay = await network.take_in()
    kim, other = await network.take_in("kim", organisation="Another")
    [person] = await come(network, relay, "anna")
    await come(network, other, "anna")
    assert await came_through(network, person) == [relay.id, other.id]
    async with network.database.transaction() as tx:
        await colleagues.leave(tx, network.vault, person=kim, now=NOW)
    assert await came_through(network, person) == [relay.id]
    async with network.database.transaction() as tx:
        await members.part_from(tx, relay=relay.id, person=person, now=NOW)
    assert await came_through(network, person) == []


async def came_through(network: Network, person: str) -> list[str]:
    async with network.database.reading() as tx:
        return [relay.id for relay in await members.through(tx, network.vault, person=person)]


async def test_whoever_parts_gets_no_more_notes(network: Network) -> None:
    amal, relay = await network.take_in()
    stays, parts = await come(network, relay, "stays", "parts")
    async with network.database.transaction() as tx:
        await members.part_from(tx, relay=relay.id, person=parts, now=NOW)
    await note(network, amal)
    assert set(await written(network)) == {stays}


async def test_a_note_that_waits_for_the_morning_is_not_sent_to_whoever_wants_none_by_then(network: Network) -> None:
    amal, relay = await network.take_in()
    kim, other = await network.take_in("kim", organisation="Another")
    network.now = datetime(2021, 2, 1, 21, 0, tzinfo=UTC)  # 23:00 in Beirut
    stays, parts, pauses, hides = await come(network, relay, "stays", "parts", "pauses", "hides")
    await come(network, other, "parts")
    await note(network, amal)
    await note(network, kim, "Another note")
    async with network.database.transaction() as tx:
        await members.part_from(tx, relay=relay.id, person=parts, now=network.now)
        await subscriptions.pause(tx, person=pauses, now=network.now)
        await subscriptions.set_quiet(tx, person=hides, quiet=True, now=network.now)
    network.now += timedelta(hours=36)
    sent = await notes_sent(network)
    assert sent == {(stays, relay.id), (parts, other.id)}


async def test_a_note_of_an_organisation_that_ended_is_not_sent(network: Network) -> None:
    amal, relay = await network.take_in()
    kim, other = await network.take_in("kim", organisation="Another")
    network.now = datetime(2021, 2, 1, 21, 0, tzinfo=UTC)
    [person] = await come(network, relay, "anna")
    await come(network, other, "anna")
    await note(network, amal)
    await note(network, kim)
    boss = await network.hire("boss", "administrator")
    async with network.database.transaction() as tx:
        await relays.end(tx, network.vault, id=relay.id, by=boss, now=network.now)
    network.now += timedelta(hours=36)
    assert await notes_sent(network) == {(person, other.id)}
    async with network.database.reading() as tx:
        for job in await tx.rows("SELECT id, audience FROM jobs WHERE kind = 'note'"):
            assert sum((await ledger.counts(tx, job=job["id"])).values()) == job["audience"]


async def notes_sent(network: Network) -> set[tuple[str, str]]:
    """To whom a note of which relay leaves now."""
    return {(each.person, each.job.split(":")[1]) for each in await network.take() if each.kind == "note"}
