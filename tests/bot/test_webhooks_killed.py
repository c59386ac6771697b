"""The deliverer dies between a delivery and the note of it: the same update comes again, and is known by its id."""

import asyncio
from datetime import UTC, datetime

from bot.service import open_service
from tests.bot.delivering import start
from tests.bot.receiving import HERE, Receiver, served, verified
from tests.bot.running import Place, until
from tests.reviews.programs import Programs
from tests.reviews.staffing import EVENTS


async def test_killed_after_the_delivery_it_comes_again_and_the_receiver_drops_it(home: Place) -> None:
    settings = home.settings(demo_now=None)
    async with open_service(settings, prepare=False) as service, served(Receiver()) as receiver:
        house, now = service.house, datetime.now(UTC)
        net = Programs(house.database, house.vault, now, policy=HERE, real=now)
        await net.refresh()
        await net.load(EVENTS)
        _, relay = await net.take_in()
        hook = await net.hook(relay, receiver.url)
        await net.announced((await net.hire("Edi"), await net.hire("App", "approver")))
        await net.gather()
        kept = {"database_url", "master_key_file"}
        given = settings.model_dump(include=kept)

        first = start(given)
        receiver.hangs()
        headers, body = await receiver.next()
        first.kill()  # SIGKILL: it was taken, and nobody heard that
        await asyncio.to_thread(first.join)
        assert first.exitcode == -9
        assert await deliveries(net) == [("pending", 0)]

        second = start(given)
        again, same = await receiver.next()

        async def delivered() -> bool:
            return await deliveries(net) == [("delivered", 1)]

        await until(delivered)
        second.kill()
        await asyncio.to_thread(second.join)
        receiver.go_on()
    assert again["webhook-id"] == headers["webhook-id"]
    assert verified(hook.secret, headers, body)
    assert verified(hook.secret, again, same)
    assert [body for _, body in receiver.fresh()] == [body]


async def deliveries(net: Programs) -> list[tuple[str, int]]:
    """State and attempts of all."""
    async with net.database.reading() as tx:
        rows = await tx.rows("SELECT state, attempts FROM deliveries ORDER BY id")
    return [(row["state"], row["attempts"]) for row in rows]
