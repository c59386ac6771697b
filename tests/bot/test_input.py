"""Whatever comes in: each update is answered once, in order, and nothing of it breaks anything."""

import hashlib
from collections.abc import Callable
from typing import Any, TypeAlias

import aiohttp
import pytest

from channels.telegram.updates import ASKED_FOR
from dialogue.replies import Say
from tests.bot.running import Place, arrive, running
from tests.fakes.telegram import CONTENTS, FakeTelegram, Person
from tests.fakes.telegram.rules import UPDATES

pytestmark = pytest.mark.usefixtures("in_a_hurry")

Act: TypeAlias = Callable[[Person], Any]

UNREADABLE = "menu-only-words"
UNKNOWN = "menu-not-understood"
TOO_LONG = "menu-too-long"


def reaction(sam: Person) -> dict[str, Any]:
    body = {"message_id": 2, "date": 1, "chat": sam.chat.to_json(), "user": sam.chat.user_json()}
    thumb = {"old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "👍"}]}
    return {"update_id": 5000, "message_reaction": {**body, **thumb}}


ANSWERED: dict[str, tuple[Act, str]] = {
    "a megabyte": (lambda sam: sam.says("x" * 1_000_000), TOO_LONG),
    "a megabyte of one cluster": (lambda sam: sam.says("e" + "\u0301" * 500_000), TOO_LONG),
    "a NUL": (lambda sam: sam.says("a\x00b"), UNKNOWN),
    "half a pair": (lambda sam: sam.says("a\ud83d"), UNKNOWN),
    "an override": (lambda sam: sam.says("\u202eunem\u202c \u2066\u2067\u200f"), UNKNOWN),
    "markup": (lambda sam: sam.says("<b>&amp;</i><a href=x>"), UNKNOWN),
    "a forwarded message": (lambda sam: sam.forwards("look at this"), UNKNOWN),
    "an unknown command": (lambda sam: sam.says("/launch now"), "menu-not-here-yet"),
    "an edit": (lambda sam: sam.edits("better so"), UNREADABLE),
    "a reaction, where one came all the same": (lambda sam: sam.account.updates.again(reaction(sam), 42), UNREADABLE),
    **{
        what: (lambda sam, what=what: sam.sends_a(what), UNREADABLE)  # type: ignore[misc]  # a lambda with a default
        for what in ("voice", "photo", "document", "video", "location", "contact", "poll", "sticker")
    },
}

IGNORED: dict[str, Act] = {
    "a business message": lambda sam: sam.happens("business_message", {"text": "x", "chat": {"id": 42}}),
    "a kind nobody knows": lambda sam: sam.happens("comet", {"tail": True}),
    "a title": lambda sam: sam.sends_a("new_chat_title"),
    "a message without a chat": lambda sam: sam.happens("message", {"message_id": 1, "text": "x"}),
    "a message of a bot": lambda sam: sam.happens(
        "message",
        {"message_id": 9, "date": 1, "text": "x", "chat": sam.chat.to_json(), "from": {"id": 9, "is_bot": True}},
    ),
    "a list": lambda sam: sam.happens("message", [1, 2]),
    "a text that is none": lambda sam: sam.happens("message", {"message_id": 1, "text": 7, "chat": {"id": 42}}),
}


@pytest.mark.parametrize("what", ANSWERED)
async def test_each_thing_that_is_sent_gets_one_answer(home: Place, fake: FakeTelegram, what: str) -> None:
    act, expected = ANSWERED[what]
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        assert act(sam)
        answer = await sam.hears()
        assert answer.text.startswith(house.service.texts.plain(Say(expected), ("en",)).split(".")[0])
        assert await house.settled(3) == {"sent": 3}
        assert house.service.house.measures.registry.get_sample_value("passerelle_faults_total") == 0


async def test_what_means_nothing_is_passed_over_and_what_follows_is_answered(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        for act in IGNORED.values():
            act(sam)
        sam.says("/help")
        assert house.service.texts.plain(Say("menu-help"), ("en",)) in (await sam.hears()).text
        assert await house.settled(3) == {"sent": 3}
        assert house.service.house.measures.registry.get_sample_value("passerelle_faults_total") == 0


async def test_kinds_that_we_did_not_ask_for_say_nothing_if_they_come_all_the_same(
    home: Place, fake: FakeTelegram
) -> None:
    """Each about somebody who is here, in the shape of a message and with the fields of the other kinds."""
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        chat, who = sam.chat.to_json(), sam.chat.user_json()
        about = {"id": "1", "message_id": 9, "date": 1, "text": "/help", "chat": chat, "from": who, "user": who}
        more = {"poll_id": "1", "query": "x"}
        kinds = sorted(UPDATES - {*ASKED_FOR, "message_reaction"})
        assert {"business_message", "channel_post", "poll", "poll_answer"} <= set(kinds)
        for number, kind in enumerate(kinds, 5000):
            fake.main.updates.again({"update_id": number, kind: {**about, **more}}, 42)
        sam.says("/help")
        await house.until("SELECT 1 AS n WHERE (SELECT COUNT(*) FROM inbox) >= 3")
        assert house.service.texts.plain(Say("menu-help"), ("en",)) in (await sam.hears()).text
        assert await house.settled(3) == {"sent": 3}
        assert house.service.house.measures.registry.get_sample_value("passerelle_faults_total") == 0


async def test_all_kinds_of_content_one_after_the_other(home: Place, fake: FakeTelegram) -> None:
    fake.unlimited()
    async with running(home, fake, telegram_rate=1000) as house:
        sams = [fake.person(100 + number) for number in range(len(CONTENTS))]
        for sam, what in zip(sams, CONTENTS, strict=True):
            sam.sends_a(what)
        kim = fake.person(42)
        await arrive(kim)
        await house.settled()
        silent = {"pinned_message", "new_chat_title"}
        answered = {what for sam, what in zip(sams, CONTENTS, strict=True) if any(m.by_bot for m in sam.sees())}
        assert answered == set(CONTENTS) - silent


async def test_an_update_that_comes_again_counts_once(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        sam.says("/help")
        await sam.hears()
        said = {"message_id": 90, "date": 1, "text": "/help", "chat": sam.chat.to_json(), "from": sam.chat.user_json()}
        for _ in range(5):
            fake.main.updates.again({"update_id": 5000, "message": said}, 42)
            await house.until("SELECT 1 AS n FROM inbox WHERE id = 'telegram:main:5000'")
        assert await house.settled() == {"sent": 4}


async def test_updates_out_of_order_are_all_answered(home: Place, fake: FakeTelegram) -> None:
    """What was overtaken is heard when it comes: a smaller number does not mean that it was seen."""
    async with running(home, fake, pages=True, telegram_webhook="on") as house:
        fake.main.updates.webhook = None
        sam = fake.person(42)
        for number in (30, 10, 20):
            said = {"message_id": number, "date": 1, "text": "/help", "chat": sam.chat.to_json()}
            update = {"update_id": number, "message": {**said, "from": sam.chat.user_json()}}
            sam.chat.started = True
            assert (
                await post(house.url, update, house.service.settings.telegram_accounts["main"].get_secret_value())
                == 200
            )
        assert await house.settled(3) == {"sent": 3}


async def post(url: str, update: dict[str, Any], token: str, *, secret: str | None = None) -> int:
    """Call the webhook as Telegram does; the status."""
    given = hashlib.sha256(f"webhook:{token}".encode()).hexdigest() if secret is None else secret
    headers = {"X-Telegram-Bot-Api-Secret-Token": given}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/hooks/telegram/main", json=update, headers=headers) as answer,
    ):
        return answer.status


async def test_a_double_tap_counts_twice_only_where_that_means_something(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        sam.taps("cmd:subscribe")
        card = await sam.hears()
        for _ in range(2):  # a tick, and its end
            sam.taps("subscribe:toggle:region:arab", on=card)
        await house.settled(5)
        assert await house.rows("SELECT slug FROM follows") == []
        sam.taps("subscribe:toggle:region:arab", on=card)
        await sam.hears()
        for _ in range(2):
            sam.taps_data("subscribe:yes", card.id)
        await house.settled(8)
        assert [row["given"] for row in await house.rows("SELECT given FROM consents")] in ([1], [1, 1])
    assert fake.unanswered() == 0


STALE = (
    "f:dead:1",
    "interest:fill:gone",
    "calendar:event:gone",
    "nowhere:at:all",
    "cmd:announce",
    "f:",
    "::",
    "x" * 64,
)


@pytest.mark.parametrize("data", STALE)
async def test_a_button_of_long_ago_is_acknowledged_and_leads_on(home: Place, fake: FakeTelegram, data: str) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        sam.taps_data(data, 12345)
        assert (await sam.hears()).buttons
        await house.settled(3)
        assert house.service.house.measures.registry.get_sample_value("passerelle_faults_total") == 0
    assert fake.unanswered() == 0


async def test_two_devices_of_one_person_share_one_draft(anywhere: Place, fake: FakeTelegram) -> None:
    """Two of our accounts, one person: what is answered on one device is asked on neither again."""
    arab = fake.account("2:arab")
    async with running(anywhere, fake, telegram_accounts={"arab": "2:arab"}) as house:
        here, there = fake.person(42), fake.person(42, token=arab.token)
        await arrive(here)
        there.starts()
        await there.hears()
        for device in (here, there):
            device.taps_data("interest:fill:example-rapporteur-2021", device.last().id)
            await device.hears()
        await house.settled()
        for device in (here, there):  # both answer the first question at once
            device.taps(1)
        await house.settled(7)
        assert [row["n"] for row in await house.rows("SELECT COUNT(*) AS n FROM drafts")] == [1]
        assert [row["n"] for row in await house.rows("SELECT COUNT(*) AS n FROM people")] == [1]
        assert house.service.house.measures.registry.get_sample_value("passerelle_faults_total") == 0


async def test_whoever_is_blocked_already_is_heard_and_not_written_to(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        await house.settled()
        sam.blocks()
        sam.chat.state = "blocked"
        fake.main.updates.again(
            {
                "update_id": 7000,
                "message": {
                    "message_id": 99,
                    "date": 1,
                    "text": "hello",
                    "chat": sam.chat.to_json(),
                    "from": sam.chat.user_json(),
                },
            },
            42,
        )
        await house.until("SELECT 1 AS n FROM inbox WHERE id = 'telegram:main:7000'")
        assert await house.settled() == {"sent": 2, "gone": 1}


@pytest.mark.parametrize("secret", ["", "wrong", "é"])
async def test_a_webhook_call_with_another_secret_is_refused(home: Place, fake: FakeTelegram, secret: str) -> None:
    async with running(home, fake, pages=True, telegram_webhook="on") as house:
        said = {"message_id": 1, "date": 1, "text": "/start", "chat": {"id": 42, "type": "private"}, "from": {"id": 42}}
        assert await post(house.url, {"update_id": 1, "message": said}, "", secret=secret) == 403
        assert await house.rows("SELECT id FROM inbox") == []
