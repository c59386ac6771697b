"""Reports of announcements: the places of organisations beside the audience, the picture, exports."""

from datetime import timedelta
from typing import Any

import pytest

from reviews import acts, announcements
from reviews.audience import Audience
from storage import audit, ledger
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.relaying import Network
from tests.reviews.staffing import EVENTS

DAY = timedelta(days=1)


@pytest.fixture
async def network(database: Database, vault: Vault) -> Network:
    network = Network(database, vault, NOW)
    await network.load(EVENTS)
    return network


async def test_places_are_counted_before_and_after_and_are_no_part_of_the_audience(network: Network) -> None:
    ed, ann = await network.hire("Ed"), await network.hire("Ann", "approver")
    amal, _ = await network.take_in()
    await network.group(amal, "-100", languages=("ar", "en"))
    await network.group(amal, "-200", held=True)
    await network.group(amal, "-300", regions=("africa",))
    await network.by_hand(amal)
    await network.subscribe("a", "b")
    draft = await network.draft(ed)
    apart = await network.draft(ed, audience=Audience(regions=("arab",), kinds=("migrant",)))
    more: dict[str, Any] = {"by": ann, "calendar": network.calendar, "rate": 30}
    async with network.database.reading() as tx:
        seen = await announcements.preview(tx, id=draft.id, **more)
        narrow = await announcements.preview(tx, id=apart.id, **more)
    assert (seen.counts.total, seen.places) == (2, 3)
    assert narrow.places == 0  # what is meant for some kinds of people does not stand in public
    sent = await network.approve(draft, ann)
    await network.beat_places()
    await network.send()
    async with network.database.reading() as tx:
        told = await announcements.report(tx, id=sent.id, by=ann)
    assert (told.audience, told.states) == (2, {"sent": 2})
    assert told.places == {("sent", ""): 2, ("pending", "held"): 1, ("pending", "asked"): 1}


async def test_the_picture_has_everybody_and_grows_to_those_sent(network: Network) -> None:
    ed, ann = await network.hire("Ed"), await network.hire("Ann", "approver")
    await network.subscribe("a", "b", "c", "d")
    sent = await network.under_way(ed, ann)
    async with network.database.reading() as tx:
        before = await announcements.plot(tx, id=sent.id, by=ed)
    assert (before.bars, before.course) == ((("pending", "", 4),), ())
    await network.send(1)
    network.now += timedelta(minutes=1)
    await network.send(2)
    await network.settle(await network.take(), "failed", "markup")
    async with network.database.reading() as tx:
        plot = await announcements.plot(tx, id=sent.id, by=ed)
    assert plot.bars == (("sent", "", 3), ("failed", "markup", 1))
    assert (plot.course[0], plot.course[-1], len(plot.course)) == (1, 3, 60)
    assert (plot.begins, plot.ends) == (NOW, network.now)


async def test_what_is_older_than_the_ledger_keeps_its_sums_and_loses_its_reasons(network: Network) -> None:
    ed, ann = await network.hire("Ed"), await network.hire("Ann", "approver")
    await network.subscribe("a", "b")
    sent = await network.under_way(ed, ann)
    await network.settle(await network.take(1), "failed", "markup")
    await network.send()
    async with network.database.transaction() as tx:
        await ledger.drop(tx, before=NOW + DAY)
        told = await announcements.report(tx, id=sent.id, by=ed)
    assert told.reasons == {("failed", ""): 1, ("sent", ""): 1}
    assert sum(told.reasons.values()) == told.audience


async def test_an_export_is_in_the_record_and_is_nothing_that_was_done_to_it(network: Network) -> None:
    ed, ann = await network.hire("Ed"), await network.hire("Ann", "approver")
    await network.subscribe("a")
    sent = await network.under_way(ed, ann)
    async with network.database.transaction() as tx:
        table = await announcements.export(tx, id=sent.id, by=ed, now=NOW)
        verbs = [row["verb"] for row in await audit.rows_of(tx, object=f"announcement:{sent.id}")]
        last = await acts.last_act(tx, announcement=sent.id)
    assert table == "state,reason,recipients\npending,,1\n"
    assert verbs[-1] == "announcement.export"
    assert last is not None
    assert last.verb == "approve"
