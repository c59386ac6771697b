"""Announcements through the running service: what people see, how it stops, how it is put right."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from bot import jobs
from bot.delivery import Delivered, Post
from bot.pulling import lines_at
from channels import Telegram
from channels.outcomes import Gone, Outcome, Refused, Retry, Sent
from reviews import announcements
from storage import follows, ledger, people, pulling
from tests.bot.announcing import PLAIN, corrected, counts, do, readers, sent, texts
from tests.bot.fairness import FairClock
from tests.bot.running import Place, arrive, running, subscribe
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram.rules import bad


async def test_everybody_reads_it_in_a_language_that_was_written_and_can_check_it(
    anywhere: Place, fake: FakeTelegram
) -> None:
    fake.main.anyone = True
    async with running(anywhere, fake) as house:
        await readers(house, 1)
        await readers(house, 2, language="ar")
        await readers(house, 3, language="fr")
        found, _, _ = await sent(house, replace(PLAIN, fallback="en"))
        await house.settled(3)
        assert texts(fake, 1) == ["Papers <b>& more</b> are out."]  # nobody's words become markup
        assert texts(fake, 2) == ["صدرت الأوراق."]
        assert texts(fake, 3) == ["Papers <b>& more</b> are out."]
        whole = {chat: fake.main.chats[chat].shown()[-1] for chat in (1, 2, 3)}
        assert all(f"/verify {found.code}" in message.text for message in whole.values())
        assert "Français" in whole[3].text
        assert "Français" not in whole[1].text
        assert whole[1].labels == ["Stop", "Less", "Settings"]


async def test_in_quiet_mode_it_is_one_neutral_sentence_until_it_is_opened(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        sam = fake.person(42)
        await arrive(sam)
        await subscribe(sam)
        await readers(house, 42, quiet=True)
        await sent(house)
        pushed = await sam.hears()
        assert (pushed.text, len(pushed.buttons)) == ("You have an update.", 1)
        sam.taps(1)
        assert (await sam.hears()).text.startswith("\u2068Papers")


async def test_a_correction_edits_and_a_recall_takes_back_what_is_on_the_screens(
    anywhere: Place, fake: FakeTelegram
) -> None:
    fake.main.anyone = True
    async with running(anywhere, fake) as house:
        await readers(house, 1, 2)
        found, ed, ann = await sent(house)
        await house.settled(2)
        await corrected(house, found, ed, ann, {"en": "The papers come tomorrow."})
        await house.settled(4)
        assert [len(texts(fake, chat)) for chat in (1, 2)] == [1, 1]
        message = fake.main.chats[1].shown()[-1].text
        assert message.startswith("Corrected.")
        assert "The papers come tomorrow." in message
        await do(house, announcements.recall, id=found.id, by=ann)
        await house.settled(6)
        assert texts(fake, 1) == texts(fake, 2) == ["Withdrawn. We took this message back. Please do not use it."]


async def test_who_has_not_got_it_yet_gets_the_corrected_words_alone(home: Place, fake: FakeTelegram) -> None:
    fake.main.anyone = True
    async with running(home, fake, telegram_rate=5) as house:
        await readers(house, *range(1, 21))
        found, ed, ann = await sent(house)
        await house.until("SELECT 1 AS n FROM ledger WHERE job = $1 AND state = 'sent'", found.job)
        await corrected(house, found, ed, ann, {"en": "Better words."})
        await house.settled(21, seconds=30)
        shown = [texts(fake, chat) for chat in range(1, 21)]
        assert all(len(lines) == 1 for lines in shown)
        assert {lines[0] for lines in shown} == {"Better words.", "Corrected. Please forget the message before."}
        assert await counts(house, found.job) == {"sent": 20}


@pytest.mark.xdist_group("timed")
async def test_a_pause_holds_within_a_second_and_resuming_repeats_nothing(
    home: Place, fake: FakeTelegram, clock: FairClock
) -> None:
    fake.main.anyone = True
    async with running(home, fake, telegram_rate=20) as house:
        await readers(house, *range(1, 61))
        found, ed, _ = await sent(house)
        await house.until("SELECT 1 AS n FROM ledger WHERE job = $1 AND state = 'sent'", found.job)
        began = clock.now()
        await do(house, announcements.pause, id=found.id, by=ed)
        await house.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE state = 'sending')")
        assert clock.now() - began < 1
        held = await counts(house, found.job)
        await asyncio.sleep(0.5)
        assert await counts(house, found.job) == held
        assert held["pending"] > 0
        await do(house, announcements.resume, id=found.id, by=ed)
        assert (await house.settled(60, seconds=30))["sent"] == 60
        assert [len(texts(fake, chat)) for chat in range(1, 61)] == [1] * 60


async def test_it_begins_at_its_time_and_is_sent_when_nothing_waits(home: Place, fake: FakeTelegram) -> None:
    fake.main.anyone = True
    async with running(home, fake) as house:
        await readers(house, 1)
        clock = house.service.house.clock
        start = clock.now() + timedelta(hours=1)
        found, _, _ = await sent(house, replace(PLAIN, at=start))
        assert found.state == "approved"
        clock.go_on_from(start)
        await house.until("SELECT 1 AS n FROM announcements WHERE state = 'sent'", seconds=15)
        assert len(texts(fake, 1)) == 1


async def test_where_the_platform_refuses_the_markup_the_plain_words_arrive(
    home: Place, fake: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = fake.main.sendMessage

    def picky(params: dict[str, Any]) -> dict[str, Any]:
        if params.get("parse_mode"):
            raise bad("can't parse entities: Unsupported start tag")
        return send(params)

    fake.main.anyone = True
    monkeypatch.setattr(fake.main, "sendMessage", picky)
    async with running(home, fake) as house:
        await readers(house, 1, 2)
        found, ed, _ = await sent(house)
        await house.settled(2)
        assert texts(fake, 1) == texts(fake, 2) == ["Papers <b>& more</b> are out."]
        assert f"/verify {found.code}" in fake.main.chats[1].shown()[-1].text
        async with house.database.reading() as tx:
            told = await announcements.report(tx, id=found.id, by=ed)
        assert told.reasons == {("sent", ""): 2}


async def test_a_job_of_which_too_much_fails_stops_by_itself(
    home: Place, fake: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(self: Telegram, *args: object, **given: object) -> Outcome:
        return Refused("markup")

    fake.main.anyone = True
    async with running(home, fake, telegram_rate=50) as house:
        monkeypatch.setattr(Telegram, "send", refused)
        await readers(house, *range(1, 101))
        found, _, _ = await sent(house)
        await house.until("SELECT 1 AS n FROM announcements WHERE state = 'paused'")
        await house.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE state = 'sending')")
        ends = await counts(house, found.job)
    assert jobs.ENOUGH <= ends["failed"] < 60
    assert ends["failed"] + ends["pending"] == 100


# The share that fails


@pytest.mark.parametrize(
    ("rounds", "stopped"),
    [
        ([[Refused("x")] * (jobs.ENOUGH - 1)], []),
        ([[Gone()] * (jobs.ENOUGH - 1)], []),
        ([[Sent("1")] * 8 + [Gone(), Gone()]] * 100, []),  # a list that nobody wrote to for a year
        ([[Sent("1")] * 98 + [Gone(), Gone()]] * 100, []),  # 10,000 people
        ([[Gone()] * 20 + [Sent("1")] * 20], []),
        ([[Gone()] * 20], [(20, 20)]),
        ([[Sent("1")] * 40, [Gone()] * 41], [(41, 81)]),
        ([[Gone()] * 20 + [Retry(1)] * 10 + [Sent("1")] * 24, [Refused("x")] * 6, [Refused("x")] * 30], [(56, 80)]),
        ([[Sent("1")] * 60 + [Refused("x")] * 18], []),
        ([[Sent("1")] * 40 + [Refused("x")] * 18], [(18, 58)]),
    ],
)
async def test_what_share_may_fail_and_be_gone(
    home: Place,
    fake: FakeTelegram,
    monkeypatch: pytest.MonkeyPatch,
    rounds: list[list[Outcome]],
    stopped: list[tuple[int, int]],
) -> None:
    noted: list[tuple[int, int]] = []

    async def note(tx: object, *, job: str, failed: int, of: int, now: object) -> bool:
        noted.append((failed, of))
        return True

    monkeypatch.setattr("reviews.announcements.pause_by_itself", note)
    async with running(home, fake, worker=False) as house:
        await readers(house, 1)
        found, _, _ = await sent(house)
        inside = house.service.house
        troubles = jobs.Troubles(
            Post(inside.database, inside.vault, house.service.renderer, inside.clock, inside.measures)
        )
        async with house.database.reading() as tx:
            latest = await pulling.latest(tx, address=1, now=inside.clock.now())
        [parcel] = [each for each in latest if each.job == found.job]
        for outcomes in rounds:
            await troubles.watch([Delivered(parcel, outcome, 1) for outcome in outcomes])
    assert noted == stopped


async def test_who_reads_in_the_web_chat_finds_it_there_when_due_and_clears_it(home: Place) -> None:
    async with running(home, worker=False) as house:
        service, clock = house.service, house.service.house.clock
        async with house.database.transaction() as tx:
            [party] = await people.meet(tx, service.house.vault, who=[("webchat", "main", "w")], now=clock.now())
            await people.change(tx, person=party.person, state="active", language="en")
            await follows.add(tx, person=party.person, what="region", slug="arab")
        lines = partial(lines_at, service, channel="webchat", address="w")
        found, ed, _ = await sent(house, replace(PLAIN, at=clock.now() + timedelta(hours=1)))
        assert await lines() == []
        clock.go_on_from(clock.now() + timedelta(hours=1))
        await jobs.start(service.house, clock.now())
        [line] = await lines()
        assert ("Papers" in line.message.text, line.fresh) == (True, True)
        assert [each.fresh for each in await lines()] == [False]
        await jobs.finish(service.house, clock.now())
        assert await counts(house, found.job) == {"sent": 1}
        await do(house, announcements.recall, id=found.id, by=ed)
        assert ["Withdrawn" in each.message.text for each in await lines()] == [True, True]
        async with house.database.transaction() as tx:
            assert await ledger.wipe(tx, address=party.address) == 2
        assert await lines() == []
