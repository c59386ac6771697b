"""Updates delivered to a real receiver: signed, once or again with the same id, and nowhere that is not public."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.webhooks import LEASE
from reviews import webhooks
from reviews.rules.addresses import Policy
from reviews.rules.signing import secret_of
from storage.database import Database
from storage.vault import Vault
from tests.bot.receiving import Yard, opened_yard, verified
from tests.databases import NOW


@pytest.fixture
async def yard(sqlite: Database, vault: Vault) -> AsyncIterator[Yard]:
    async with opened_yard(sqlite, vault) as yard:
        yield yard


async def test_an_announcement_arrives_signed_in_words(yard: Yard) -> None:
    hook = await yard.net.hook(yard.relay, yard.receiver.url)
    made = await yard.net.announced(yard.desk)
    async with yard.delivering():
        headers, body = await yard.receiver.next()
        await yard.until(state="delivered", attempts=1, status=204)
    assert verified(hook.secret, headers, body)
    assert not verified(hook.secret, headers, body + b" ")
    assert not verified(secret_of(b"other" * 6), headers, body)
    assert headers["webhook-timestamp"] == str(int(NOW.timestamp()))
    assert headers["Content-Type"] == "application/json"
    told = json.loads(body)
    assert (told["id"], told["type"]) == (headers["webhook-id"], "announcement.sent")
    assert told["announcement"]["texts"]["en"].startswith("Come to the review\n\n")
    assert f"/verify {made.code}" in told["announcement"]["texts"]["ar"]


async def test_what_failed_comes_again_with_the_same_id_and_a_new_time(yard: Yard) -> None:
    hook = await yard.net.hook(yard.relay, yard.receiver.url)
    for status in (500, 429, 404):
        yard.receiver.then(status)
    await yard.net.announced(yard.desk)
    async with yard.delivering():
        for attempt in range(1, 5):
            await yard.receiver.next()
            await yard.until(attempts=attempt)
            await yard.later(timedelta(hours=1))
    assert len({(headers["webhook-id"], body) for headers, body in yard.receiver.got}) == 1
    assert len({headers["webhook-timestamp"] for headers, _ in yard.receiver.got}) == 4
    assert all(verified(hook.secret, *each) for each in yard.receiver.got)
    await yard.until(state="delivered")


async def test_for_24_hours_and_then_no_more(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    for _ in range(100):
        yard.receiver.then(503)
    await yard.net.announced(yard.desk)
    async with yard.delivering():
        await yard.receiver.next()
        await yard.until(attempts=1)
        for attempt in range(2, 8):
            await yard.later(timedelta(hours=4))
            await yard.receiver.next()
            await yard.until(attempts=attempt)
        await yard.until(state="failed")
    assert await yard.net.state(yard.relay) == [("paused", len(yard.receiver.got), 503)]
    assert len({headers["webhook-id"] for headers, _ in yard.receiver.got}) == 1
    assert (await yard.net.ids_heard("amal"))[-1] == ["webhook-paused"]


async def test_killed_between_sending_and_writing_down_it_comes_again_with_the_same_id(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    await yard.net.announced(yard.desk)
    yard.receiver.hangs()
    async with yard.delivering() as killed:
        first, _ = await yard.receiver.next()
        killed.cancel()
    yard.receiver.go_on()
    await yard.later(LEASE)
    async with yard.delivering():
        second, _ = await yard.receiver.next()
        await yard.until(state="delivered", attempts=1)
    assert first["webhook-id"] == second["webhook-id"]


async def test_one_process_delivers_at_a_time(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    await yard.net.announced(yard.desk)
    async with yard.delivering(), yard.delivering(), yard.delivering():
        await yard.receiver.next()
        await yard.until(state="delivered")
    assert len(yard.receiver.got) == 1


async def test_a_redirect_is_a_failure_and_not_followed(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    yard.receiver.then(307, Location=yard.receiver.url)
    await yard.net.announced(yard.desk)
    async with yard.delivering():
        await yard.receiver.next()
        await yard.until(state="pending", attempts=1, status=307)
    assert len(yard.receiver.got) == 1


async def test_a_slow_receiver_is_given_up_and_holds_up_nobody(yard: Yard) -> None:
    slow = await yard.net.hook(yard.relay, yard.receiver.url)
    yard.receiver.hangs()
    await yard.net.announced(yard.desk)
    quick = await yard.net.hook(yard.relay, yard.receiver.url)
    async with yard.delivering():
        await yard.receiver.next()
        await yard.until(attempts=1)
        await yard.net.announced(yard.desk)
        yard.net.database.wake()
        await yard.until(state="delivered")
    yard.receiver.go_on()
    async with yard.net.database.reading() as tx:
        found = {each.id: each for each in await webhooks.listed(tx, yard.net.vault, relay=yard.relay)}
    assert found[quick.id].failures == 0
    assert found[slow.id].url == yard.receiver.url


async def test_both_secrets_sign_while_they_overlap(yard: Yard) -> None:
    hook = await yard.net.hook(yard.relay, yard.receiver.url)
    fresh = secret_of(b"fresh" * 6)
    async with yard.net.database.transaction() as tx:
        await webhooks.rotate_secret(tx, yard.net.vault, relay=yard.relay, id=hook.id, secret=fresh, now=yard.net.real)
    async with yard.delivering():
        for both in (True, False):
            await yard.net.announced(yard.desk)
            yard.net.database.wake()
            headers, body = await yard.receiver.next()
            await yard.until(state="delivered")
            assert verified(fresh, headers, body)
            assert verified(hook.secret, headers, body) is both
            await yard.later(timedelta(hours=24))


async def test_only_public_addresses_are_connected_to(yard: Yard) -> None:
    await yard.net.hook(yard.relay, yard.receiver.url)
    await yard.net.announced(yard.desk)
    async with yard.delivering(Policy(("http",))):
        await yard.until(state="pending", attempts=1, status=None)
    assert yard.receiver.got == []
