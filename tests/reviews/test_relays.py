"""Organisations that relay: asking, being answered in time, colleagues, leaving."""

import asyncio
from datetime import UTC, date, datetime

import pytest

from reviews import relays
from reviews.relays import NotAllowed, NotFound, WrongState
from reviews.staff import Staff
from storage import audit
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import Network
from tests.reviews.scenes import at
from tests.reviews.staffing import EVENTS


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


@pytest.mark.requirement("S3-25")
async def test_an_organisation_asks_without_site_number_or_mail_and_sees_by_when_it_is_answered(
    network: Network,
) -> None:
    person, relay = await network.ask()
    assert (relay.state, relay.name, relay.contact, relay.regions) == ("asked", "Casa del Migrante", "", ("arab",))
    assert (NOW.date(), relay.answer_by) == (date(2021, 2, 1), date(2021, 2, 8))  # a Monday; five working days
    async with network.database.reading() as tx:
        assert await relays.of_person(tx, network.vault, person=person) == relay
    with pytest.raises(WrongState):
        await network.ask()


@pytest.mark.parametrize(
    ("asked", "regions", "by"),
    [
        (datetime(2021, 2, 3, 9, tzinfo=UTC), ("africa",), date(2021, 2, 10)),
        (datetime(2021, 2, 6, 9, tzinfo=UTC), ("africa",), date(2021, 2, 12)),
        (datetime(2021, 2, 5, 9, tzinfo=UTC), ("africa", "arab"), date(2021, 2, 12)),
    ],
)
async def test_working_days_are_those_of_its_regions(
    network: Network, asked: datetime, regions: tuple[str, ...], by: date
) -> None:
    network.now = asked
    _, relay = await network.ask(regions=regions)
    assert relay.answer_by == by


async def test_staff_see_what_waits_in_their_regions_and_decide(network: Network) -> None:
    _, relay = await network.ask()
    desk = await network.hire("desk", "secretariat")
    editor = await network.hire("editor")
    async with network.database.transaction() as tx:
        assert [each.id for each in await relays.overseen(tx, network.vault, by=desk)] == [relay.id]
        assert await relays.overseen(tx, network.vault, by=editor) == []
        with pytest.raises(NotAllowed):
            await relays.decide(tx, network.vault, id=relay.id, accept=True, by=editor, now=NOW)
        taken = await relays.decide(tx, network.vault, id=relay.id, accept=True, by=desk, now=NOW)
        assert taken.state == "active"
        assert await relays.overseen(tx, network.vault, by=desk) == []
        with pytest.raises(WrongState):
            await relays.decide(tx, network.vault, id=relay.id, accept=False, by=desk, now=NOW)
        with pytest.raises(NotFound):
            await relays.decide(tx, network.vault, id="nobody", accept=False, by=desk, now=NOW)
        verbs = [row["verb"] for row in await audit.rows_of(tx, object=f"relay:{relay.id}")]
    assert verbs == ["relay.ask", "relay.decide"]
    assert await network.ids_heard("amal") == [["relay-answer-active", "relay-second"]]


async def test_who_was_declined_is_told_and_may_ask_again(network: Network) -> None:
    person, relay = await network.ask()
    desk = await network.hire("desk", "secretariat")
    async with network.database.transaction() as tx:
        await relays.decide(tx, network.vault, id=relay.id, accept=False, by=desk, now=NOW)
    assert await network.ids_heard("amal") == [["relay-answer-declined"]]
    again, second = await network.ask()
    assert (again, second.state) == (person, "asked")
    async with network.database.reading() as tx:
        with pytest.raises(NotFound):
            await relays.get(tx, network.vault, id=relay.id)


async def test_staff_can_end_it(network: Network) -> None:
    amal, relay = await network.take_in()
    desk = await network.hire("desk", "administrator")
    async with network.database.transaction() as tx:
        assert [each.id for each in await relays.overseen(tx, network.vault, state="active", by=desk)] == [relay.id]
        ended = await relays.end(tx, network.vault, id=relay.id, by=desk, now=NOW)
        assert ended.state == "ended"
        assert await relays.of_person(tx, network.vault, person=amal) is None
        assert await relays.of_code(tx, network.vault, code=relay.code) is None
        assert await relays.active(tx, network.vault) == []
        assert await relays.overseen(tx, network.vault, state="active", by=desk) == []
        with pytest.raises(NotFound):
            await relays.get(tx, network.vault, id=relay.id)
        verbs = [row["verb"] for row in await audit.rows_of(tx, object=f"relay:{relay.id}")]
    assert verbs == ["relay.ask", "relay.decide", "relay.end"]
    assert (await network.ids_heard("amal"))[-1] == ["relay-ended"]


async def test_nothing_that_names_it_stands_in_the_database(network: Network) -> None:
    await network.take_in(contact="+961 1 234 567", about="Domestic workers")
    async with network.database.reading() as tx:
        rows = await tx.rows("SELECT * FROM relays")
        assert [each for each in ("Casa", "961 1 234", "Domestic") if each in str(rows)] == []


async def test_whoever_may_decide_is_told_at_once_without_its_name(network: Network) -> None:
    anna = await network.hire("anna", "secretariat")
    await network.sign_in("anna's phone", anna)
    _, relay = await network.ask()
    async with network.database.reading() as tx:
        [job] = await tx.rows("SELECT id, audience, words FROM jobs WHERE kind = 'desk'")
    assert (job["id"].startswith(f"urgent:desk:relay:{relay.id}:"), job["audience"]) == (True, 1)
    assert f"desk:relay:{relay.id}" in job["words"]
    assert relay.name not in job["words"]


async def test_what_stands_ready_for_the_places_of_one_that_ended_is_not_posted(network: Network) -> None:
    editor, approver = await network.hire("editor"), await network.hire("approver", "approver")
    amal, relay = await network.take_in()
    kim, _ = await network.take_in("kim", organisation="Another")
    await network.group(amal)
    await network.group(kim, "-200", by="kim")
    await network.announced((editor, approver))
    boss = await network.hire("boss", "administrator")
    async with network.database.transaction() as tx:
        await relays.end(tx, network.vault, id=relay.id, by=boss, now=NOW)
    await network.send()
    assert (await states_in(network, "-100"), await states_in(network, "-200")) == (["skipped"], ["sent"])


async def states_in(network: Network, chat: str) -> list[str]:
    """How what was written for a group stands."""
    async with network.database.reading() as tx:
        sql = "SELECT l.state FROM ledger l JOIN addresses a ON a.id = l.address WHERE a.lookup = $1"
        return [row["state"] for row in await tx.rows(sql, network.vault.lookup("telegram", chat))]


async def test_of_two_who_decide_at_once_the_second_hears_that_it_is_decided(network: Network) -> None:
    _, relay = await network.ask()
    anna, kim = await network.hire("anna", "secretariat"), await network.hire("kim", "secretariat")

    async def decide(by: Staff, *, accept: bool) -> str:
        try:
            async with network.database.transaction() as tx:
                done = await relays.decide(tx, network.vault, id=relay.id, accept=accept, by=by, now=NOW)
        except WrongState as late:
            return f"late: {late.state}"
        return done.state

    first, second = await asyncio.gather(decide(anna, accept=True), decide(kim, accept=False))
    done = "active" if first == "active" else "declined"
    assert {first, second} == {done, f"late: {done}"}
    assert [ids[0] for ids in await network.ids_heard("amal")] == [f"relay-answer-{done}"]


async def test_days_are_counted_by_the_clock_of_its_region(network: Network) -> None:
    network.now = datetime(2021, 2, 4, 22, 30, tzinfo=UTC)  # in Beirut it is Friday already
    _, relay = await network.ask()
    assert (relays.usual_zone(network.calendar, ("arab",)), relay.answer_by) == ("Asia/Beirut", date(2021, 2, 12))


async def test_whoever_may_decide_is_told_once_more_on_the_morning_of_the_last_day(network: Network) -> None:
    anna = await network.hire("anna", "secretariat")
    await network.sign_in("anna's phone", anna)
    _, relay = await network.ask()
    _, other = await network.take_in("kim", organisation="Another")
    assert relay.answer_by == other.answer_by == date(2021, 2, 8)
    told = []
    for network.now in (at("2021-02-08T08:59+02:00"), at("2021-02-08T09:00+02:00"), at("2021-02-08T09:01+02:00")):
        async with network.database.transaction() as tx:
            await relays.remind_staff(tx, network.vault, calendar=network.calendar, now=network.now)
        told.append((await network.told("anna's phone"))[2:])
    assert told == [[], ["desk-relays-last-day"], ["desk-relays-last-day"]]
