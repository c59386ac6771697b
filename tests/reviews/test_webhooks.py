"""Programs of organisations: what they are told, when it is tried again, and when that ends."""

import json
from datetime import timedelta
from itertools import pairwise

import pytest

from reviews import announcements, deliveries, relays, webhooks
from reviews.audience import Audience
from reviews.relays import Relay
from reviews.rules.signing import secret_of
from reviews.webhooks import BadUrl, NotFound, TooMany, Unknown
from storage import audit
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.programs import URL, Programs
from tests.reviews.relaying import RIGHT, TEXTS, Desk
from tests.reviews.staffing import EVENTS

HOUR, DAY = timedelta(hours=1), timedelta(hours=24)


@pytest.fixture
async def net(database: Database, vault: Vault) -> Programs:
    net = Programs(database, vault, NOW)
    await net.load(EVENTS)
    return net


@pytest.fixture
async def desk(net: Programs) -> Desk:
    return await net.hire("Edi"), await net.hire("App", "approver")


@pytest.fixture
async def relay(net: Programs) -> Relay:
    _, relay = await net.take_in()
    return relay


# What they are told


async def test_an_announcement_its_correction_and_its_recall_are_told_in_order(net: Programs, desk: Desk) -> None:
    made = await net.announced(desk, subject="event:arab-review", urgent=True)
    assert await net.gather() == 1
    await net.corrected(desk, made)
    assert await net.gather() == 1
    await net.do(announcements.recall, made, desk[1])
    assert [await net.gather(), await net.gather()] == [1, 0]
    sent, corrected, recalled = (await net.page()).updates
    body = {"subject": "event:arab-review", "regions": ["arab"], "topics": [], "urgent": True}
    assert sent == {
        "id": f"sent_{made.code}",
        "type": "announcement.sent",
        "at": "2021-02-01T09:00:00+00:00",
        "announcement": {
            **body,
            "code": made.code,
            "corrects": None,
            "texts": {code: f"{text}\n\n/verify {made.code} (region-arab)" for code, text in TEXTS.items()},
            "link": "https://example.org/arab",
        },
    }
    assert corrected["type"] == "announcement.corrected"
    assert corrected["announcement"]["corrects"] == made.code
    assert [text.partition("\n")[0] for text in corrected["announcement"]["texts"].values()] == sorted(
        RIGHT.values(), reverse=True
    )
    assert (recalled["id"], recalled["announcement"]["code"]) == (f"recalled_{made.code}", made.code)
    assert list(recalled["announcement"]["texts"]) == ["en", "ar", "es"]


async def test_what_is_not_public_or_not_out_yet_is_not_told(net: Programs, desk: Desk) -> None:
    await net.announced(desk, audience=Audience(regions=("arab",), groups=("media",)))
    await net.announced(desk, at=net.now + HOUR)
    await net.draft(desk[0])
    assert await net.gather() == 0
    net.now += HOUR
    await net.beat()
    assert await net.gather() == 1


async def test_only_what_is_wanted_is_pulled_page_by_page(net: Programs, desk: Desk) -> None:
    for texts, regions in (({"en": "A"}, ("arab",)), ({"en": "B", "ar": "ب"}, ("africa",)), ({"en": "C"}, ("arab",))):
        await net.announced(desk, texts=texts, audience=Audience(regions=regions))
    await net.gather()
    first = await net.page(regions=("arab",), limit=1)
    then = await net.page(first.cursor, regions=("arab",), limit=1)
    assert [_words(page.updates) for page in (first, then)] == [[["A"]], [["C"]]]
    assert (first.more, then.more, (await net.page(then.cursor)).updates) == (True, False, ())
    assert _words((await net.page(languages=("ar",))).updates) == [["ب"]]
    assert (await net.page(topics=("media",))).updates == (await net.page()).updates


def _words(told: object) -> list[list[str]]:
    return [[text.partition("\n")[0] for text in each["announcement"]["texts"].values()] for each in told]  # type: ignore[attr-defined]  # JSON


# To whom


async def test_webhooks_are_sent_what_they_want(net: Programs, desk: Desk, relay: Relay) -> None:
    all_of_it = await net.hook(relay)
    arabic = await net.hook(relay, languages=("ar",))
    await net.hook(relay, languages=("es",))
    await net.hook(relay, regions=("africa",))
    await net.announced(desk)
    await net.gather()
    found = {each.webhook: each.wanted.of(json.loads(each.told)) for each in await net.due()}
    assert {id: list(told["announcement"]["texts"]) for id, told in found.items() if told} == {
        all_of_it.id: ["ar", "en"],
        arabic.id: ["ar"],
    }


async def test_one_that_ended_gets_nothing_and_its_programs_stay_outside(
    net: Programs, desk: Desk, relay: Relay
) -> None:
    async with net.database.transaction() as tx:
        await webhooks.new_token(tx, relay=relay, token="secret", by="command", now=net.real)
        assert await webhooks.of_token(tx, net.vault, token="secret", now=net.real) == relay
    await net.hook(relay)
    await net.announced(desk)
    await net.gather()
    by = await net.hire("Sec", "secretariat")
    async with net.database.transaction() as tx:
        await relays.end(tx, net.vault, id=relay.id, by=by, now=net.now)
        assert await webhooks.of_token(tx, net.vault, token="secret", now=net.real) is None
        kept = [await tx.rows(f"SELECT 1 AS there FROM {name}") for name in ("webhooks", "deliveries", "api_tokens")]
    assert (kept, await net.due()) == ([[], [], []], [])


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example.org",
        "ftp://hooks.example.org",
        "https://",
        "https://me:secret@hooks.example.org/",
        "https://hooks.example.org/#part",
        "https://hooks.example.org:0/",
        "https://hooks.example.org:99999/",
        "https://hooks.example.org/ a",
        "https://localhost/",
        "https://LOCALHOST./",
        "https://127.0.0.1/",
        "https://10.0.0.8:8443/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
        "https://[fe80::1%25eth0]/",
        f"https://hooks.example.org/{'a' * 2000}",
    ],
)
async def test_what_is_no_public_place_is_not_kept(net: Programs, relay: Relay, url: str) -> None:
    with pytest.raises(BadUrl):
        await net.hook(relay, url)


async def test_what_there_is_not_cannot_be_wanted_and_ten_are_enough(net: Programs, relay: Relay) -> None:
    for name, wrong in (("languages", "xx"), ("regions", "mars"), ("topics", "weather")):
        with pytest.raises(Unknown):
            await net.hook(relay, URL, **{name: (wrong,)})
    for _ in range(10):
        await net.hook(relay)
    with pytest.raises(TooMany):
        await net.hook(relay)


async def test_another_organisation_reaches_nothing(net: Programs, relay: Relay) -> None:
    hook = await net.hook(relay)
    _, other = await net.take_in("basma")
    async with net.database.transaction() as tx:
        for verb in (webhooks.remove, webhooks.resume):
            with pytest.raises(NotFound):
                await verb(tx, net.vault, relay=other, id=hook.id, now=net.real)
        with pytest.raises(NotFound):
            await webhooks.rotate_secret(tx, net.vault, relay=other, id=hook.id, secret="x", now=net.real)
        assert await webhooks.listed(tx, net.vault, relay=other) == []
        rows = await tx.rows("SELECT body FROM webhooks")
        await webhooks.remove(tx, net.vault, relay=relay, id=hook.id, now=net.real)
        assert await webhooks.listed(tx, net.vault, relay=relay) == []
    assert not any(b"example.org" in row["body"] for row in rows)


async def test_after_a_new_secret_both_sign_for_a_day(net: Programs, desk: Desk, relay: Relay) -> None:
    hook, fresh = await net.hook(relay), secret_of(b"fresh" * 6)
    await net.announced(desk)
    await net.gather()
    async with net.database.transaction() as tx:
        await webhooks.rotate_secret(tx, net.vault, relay=relay, id=hook.id, secret=fresh, now=net.real)
    [before] = await net.due()
    net.real += DAY
    [after] = await net.due()
    assert (before.secrets, after.secrets) == ((fresh, hook.secret), (fresh,))


# Again, and no more


async def test_it_is_tried_for_a_day_with_the_same_id_then_the_webhook_is_paused_and_its_people_told(
    net: Programs, desk: Desk, relay: Relay
) -> None:
    await net.hook(relay)
    made = await net.announced(desk)
    await net.gather()
    assert [each.update for each in await net.due()] == [f"sent_{made.code}"]
    at = await net.try_for(DAY - timedelta(seconds=1), 503)
    net.real += timedelta(seconds=1)
    assert (at[0], at[1], len(at)) == (timedelta(0), timedelta(seconds=5), 15)
    assert max(late - early for early, late in pairwise(at)) <= 3 * HOUR
    assert await net.state(relay) == [("active", 15, 503)]
    assert [each.update for each in await net.due()] == [f"sent_{made.code}"]
    await net.came(None)
    assert await net.state(relay) == [("paused", 16, None)]
    assert (await net.ids_heard("amal"))[-1] == ["webhook-paused"]
    assert await net.try_for(2 * DAY, 503) == []
    await net.announced(desk)
    await net.gather()
    assert await net.due() == []
    async with net.database.reading() as tx:
        verbs = [row["verb"] for row in await audit.rows_of(tx, object=f"relay:{relay.id}")]
    assert verbs[-1] == "webhook.pause"


async def test_one_that_took_something_meanwhile_goes_on(net: Programs, desk: Desk, relay: Relay) -> None:
    await net.hook(relay)
    await net.announced(desk)
    await net.gather()
    bad = (await net.due())[0].update
    net.real += HOUR
    await net.came(500)
    await net.announced(desk)
    await net.gather()
    for _ in range(30):
        while late := await net.due():
            for delivery in late:
                await net.came(500 if delivery.update == bad else 204, delivery)
        net.real += HOUR
    assert [row[0] for row in await net.state(relay)] == ["active"]
    assert await net.due() == []


async def test_gone_means_gone_until_it_is_resumed(net: Programs, desk: Desk, relay: Relay) -> None:
    hook = await net.hook(relay)
    await net.announced(desk)
    await net.gather()
    await net.came(410)
    assert await net.state(relay) == [("paused", 1, 410)]
    assert (await net.ids_heard("amal"))[-1] == ["webhook-gone"]
    async with net.database.transaction() as tx:
        await webhooks.resume(tx, net.vault, relay=relay, id=hook.id, now=net.real)
    await net.announced(desk)
    await net.gather()
    await net.came(200)
    assert await net.state(relay) == [("active", 0, 200)]
    assert await net.due() == []


async def test_what_nobody_could_try_in_time_is_given_up_and_old_updates_are_forgotten(
    net: Programs, desk: Desk, relay: Relay
) -> None:
    await net.hook(relay)
    await net.announced(desk)
    await net.announced(desk)
    await net.gather()
    net.real += DAY + HOUR
    async with net.database.transaction() as tx:
        await deliveries.drop(tx, now=net.real)
    assert await net.due() == []
    net.real += timedelta(days=90)
    async with net.database.transaction() as tx:
        await deliveries.drop(tx, now=net.real)
        assert len(await tx.rows("SELECT seq FROM updates")) == 1
    last = (await net.page()).cursor
    await net.announced(desk)
    await net.gather()
    assert (await net.page(last)).cursor > last
