"""Conversations over Telegram: what a person sees from Start on."""

import pytest

from dialogue.replies import Reply, Say
from handlers import MENU
from tests.bot.running import Place, arrive, running, subscribe
from tests.fakes.telegram import FakeTelegram, Person

pytestmark = pytest.mark.usefixtures("in_a_hurry")

WAYS = {f"cmd:{name}" for name in MENU}


async def test_a_first_conversation(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42, language="ar")
        sam.starts()
        card = await sam.hears()
        assert card.buttons[0].data == "start:speak:ar"  # the language that the app hints at comes first
        sam.taps("start:speak:en")
        menu = await sam.hears()
        assert (menu.id, menu.edits) == (card.id, 1)  # the card that was tapped became the menu
        assert {button.data for button in menu.buttons} >= WAYS
        assert await house.settled() == {"sent": 2}
    assert fake.unanswered() == 0
    assert fake.main.flood.refused == 0


async def test_the_apps_own_menu_follows_the_language_of_each_person(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        for id, language in ((42, "es"), (43, "am")):
            await arrive(fake.person(id), language)
        await house.settled()
        texts = house.service.texts
        for chat, language in (("chat:42", "es"), ("chat:43", "am")):
            said = texts.plain(Say("command-calendar"), texts.chain(language))
            assert dict(fake.main.commands[chat, ""])["calendar"] == said
        await house.until("SELECT 1 AS n FROM kept WHERE name LIKE 'introduced:%'")
        described = {code for what, code in fake.main.texts if what == "description"}
        assert described == {"", *texts.languages}
        assert len({fake.main.texts["description", code] for code in texts.languages}) == len(texts.languages)
        assert [name for name, _ in fake.main.commands["all_group_chats:", "fr"]] == ["calendar", "subscribe", "help"]


async def test_what_is_to_be_kept_is_a_message_of_its_own_and_stays(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        menu = await arrive(sam)
        receipt = await subscribe(sam)
        assert (receipt.edits, receipt.id > menu.id) == (0, True)
        sam.taps("cmd:calendar", on=receipt)
        calendar = await sam.hears()
        assert calendar.id > receipt.id
        assert [message.text for message in sam.sees() if message.id == receipt.id] == [receipt.text]
        assert [row["state"] for row in await house.rows("SELECT state FROM people")] == ["active"]
    assert fake.unanswered() == 0


@pytest.mark.parametrize("language", ["en", "ar", "es", "fr", "ru", "zh", "am"])
async def test_every_button_of_the_menu_leads_somewhere(home: Place, fake: FakeTelegram, language: str) -> None:
    fake.unlimited()
    async with running(home, fake, telegram_rate=1000):
        sam = fake.person(42)
        menu = await arrive(sam, language)
        for button in menu.buttons:
            for _ in range(2):  # a second tap shows the same again, which Telegram calls unchanged
                sam.taps_data(button.data or "", menu.id)
            await sam.hears()
        sam.says("/menu")
        while "cmd:subscribe" not in {button.data for button in (await sam.hears()).buttons}:
            pass
    assert fake.unanswered() == 0


async def test_in_a_group_everybody_gets_the_same_line_with_the_way_to_a_private_chat(
    home: Place, fake: FakeTelegram
) -> None:
    async with running(home, fake) as house:
        group = fake.group(-100)
        group.adds_bot()
        lines = []
        for said in ("/calendar@fake_bot", "/forget", "/stop@fake_bot"):
            group.says(said, by=7)
            lines.append(await group.hears())
        assert len({(line.text, tuple(line.labels)) for line in lines}) == 1
        assert [str(button.url).partition("?")[0] for button in lines[0].buttons] == ["https://t.me/fake_bot"]
        group.says("what a day")
        group.says("/start@another_bot")
        await house.settled()
        assert len(group.sees()) == 3 + 5
        assert await house.rows("SELECT state FROM people WHERE state <> 'new'") == []


async def test_a_group_that_becomes_a_supergroup_is_answered_there(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        group = fake.group(-5, kind="group")
        group.adds_bot()
        group.says("/menu@fake_bot")
        line = await group.hears()
        group.migrates(-1005)
        moved = fake.group(-1005)
        moved.says("/menu@fake_bot")
        assert (await moved.hears()).text == line.text
        assert await house.settled() == {"sent": 2}
        assert len(await house.rows("SELECT id FROM people")) == 1


async def test_a_reply_finds_a_group_that_moved_before_we_heard_of_it(anywhere: Place, fake: FakeTelegram) -> None:
    """Once as an address that moves, once as one that was met there already."""
    async with running(anywhere, fake) as house:
        for old, met in ((-5, False), (-6, True)):
            group = fake.group(old, kind="group")
            group.adds_bot()
            moved = fake.group(old - 1000)
            if met:
                moved.adds_bot()
                moved.says("/menu@fake_bot")
                await moved.hears()
            group.chat.migrated_to = moved.chat.id
            moved.chat.started = True
            group.says("/menu@fake_bot")
            if not met:
                assert (await moved.hears()).labels
        assert set(await house.settled()) <= {"sent", "gone"}


@pytest.mark.requirement("S3-26")
async def test_blocking_stops_everything_and_coming_back_is_clean(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        await subscribe(sam)
        await house.settled()
        sam.blocks()
        await house.until("SELECT 1 AS n FROM people WHERE state = 'stopped'")
        assert await house.rows("SELECT id FROM reminders WHERE state = 'planned'") == []
        assert await house.announce(Reply((Say("menu-title"),))) == 0
        sam.unblocks()
        card = await sam.hears()
        texts = house.service.texts
        assert texts.plain(Say("stop-welcome-back"), ("en",)) in card.text
        assert {button.data for button in card.buttons} >= WAYS
        assert [row["state"] for row in await house.rows("SELECT state FROM people")] == ["stopped"]
        await subscribe(sam)
        assert [row["state"] for row in await house.rows("SELECT state FROM people")] == ["active"]


async def test_whoever_blocked_us_unheard_is_stopped_by_the_next_message(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        for id, away in ((42, Person.blocks), (43, Person.deactivates)):
            sam = fake.person(id)
            await arrive(sam)
            await subscribe(sam)
            await house.settled()
            fake.main.updates.allowed = frozenset({"message", "callback_query"})  # the news of it is lost
            away(sam)
        await house.announce(Reply((Say("menu-title"),), keep=True))
        assert (await house.settled())["gone"] == 2
        await house.until("SELECT 1 AS n WHERE (SELECT COUNT(*) FROM people WHERE state = 'stopped') = 2")


async def test_forgetting_clears_the_chat_too(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        sam.says("/forget")
        sam.taps_data("stop:erase", (await sam.hears()).id)
        last = await sam.hears()
        await house.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM people)")
        assert [message.text for message in sam.sees()] == [last.text]
        assert house.service.texts.plain(Say("stop-forgotten-cleared"), ("en",)) in last.text


async def test_whoever_leaves_and_blocks_is_forgotten_all_the_same(anywhere: Place, fake: FakeTelegram) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        sam.says("/forget")
        await sam.hears()
        fake.main.updates.allowed = frozenset({"message", "callback_query"})
        sam.blocks()
        sam.taps("stop:erase")
        await house.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM people)")
        assert await house.rows("SELECT person FROM person_keys") == []


@pytest.mark.parametrize("word", ["settings:clear", "weather", "ownword"])
@pytest.mark.requirement("S3-27")
async def test_clearing_deletes_what_both_sides_wrote_in_two_days(
    anywhere: Place, fake: FakeTelegram, word: str
) -> None:
    async with running(anywhere, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        sam.says("hello")
        await sam.hears()
        for said in ("/settings", None, "ownword", "/privacy"):
            if said:
                sam.says(said)
            else:
                sam.taps("settings:word")
            await sam.hears()
        await subscribe(sam)
        await house.settled()
        if ":" in word:
            sam.taps_data(word, sam.last().id)
        else:
            sam.says(word)
        card = await sam.hears()
        await house.settled()
        assert [message.text for message in sam.sees()] == [card.text]
        assert (card.text, card.buttons) == ("All quiet.", [])
        sam.says("/menu")
        assert {button.data for button in (await sam.hears()).buttons} >= WAYS


async def test_what_is_older_than_the_app_lets_go_stays_and_the_rest_goes(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        old = await arrive(sam)
        await house.settled()
        fake.advance(hours=49)
        sam.says("hello")
        await sam.hears()
        await house.settled()
        sam.says("weather")
        card = await sam.hears()
        await house.settled()
        assert [message.id for message in sam.sees() if message.by_bot] == [old.id, card.id]


async def test_quiet_mode_says_one_neutral_sentence_without_sound(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam, kim = fake.person(42), fake.person(43)
        for person, quietly in ((sam, True), (kim, False)):
            await arrive(person)
            await subscribe(person, quietly=quietly)
        await house.settled()
        await house.remind()
        quiet, loud = await sam.hears(), await kim.hears()
        assert (quiet.silent, loud.silent) == (True, False)
        assert quiet.text == house.service.texts.plain(Say("reminder-quiet-push"), ("en",))
        sam.taps("reminders:open", on=quiet)
        opened = await sam.hears()
        assert opened.text.split("\n")[0] == loud.text.split("\n")[0]
        assert opened.id > quiet.id


async def test_a_number_answers_the_reminder_that_came_last(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        await subscribe(sam)
        await house.settled()
        await house.remind()
        push = await sam.hears()
        await house.settled()
        stop = [button.data for button in push.buttons].index("cmd:stop") + 1
        sam.says(str(stop))
        await sam.hears()
        assert [row["state"] for row in await house.rows("SELECT state FROM people")] == ["stopped"]
