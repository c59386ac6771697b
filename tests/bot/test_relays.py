"""Groups and channels relay, over the fake Telegram: added, settled in private, posted in Arabic and Spanish."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest

from dialogue.replies import Name, Say
from reviews import announcements, relays, staff
from reviews.announcements import Announcement, Content
from reviews.audience import Audience
from reviews.staff import Staff
from storage.people import new_id
from tests.bot.running import Place, Running, arrive, running
from tests.fakes.telegram import FakeTelegram, Group, Person, Posted

AMAL, SAMIR = 42, 43
GROUP = -1001
ANSWERS = {"organisation": "Casa del Migrante", "regions": ("arab",), "reach": "chat", "store": ("yes", "1")}
TEXTS = {"ar": "يجتمع المؤتمر يوم الأربعاء.", "es": "La conferencia se reúne el miércoles."}
RIGHT = {"ar": "يجتمع المؤتمر يوم الخميس.", "es": "La conferencia se reúne el jueves."}


@dataclass(slots=True)
class Town:
    """A service, an organisation, and the people and groups around it."""

    house: Running
    fake: FakeTelegram
    amal: Person
    relay: relays.Relay
    desk: tuple[Staff, Staff]

    @property
    def now(self) -> Any:
        return self.house.service.house.clock.now()

    def words(self, id: str, language: str, /, **args: Any) -> str:
        """A message of ours, as people see it."""
        texts = self.house.service.texts
        return texts.plain(Say(id, **args), texts.chain(language))

    def group(self, *, administrators: tuple[int, ...] = (AMAL,)) -> Group:
        group = self.fake.group(GROUP)
        for id in administrators:
            group.chat.members[id] = "administrator"
        return group

    async def settled(self, group: Group, *changes: str) -> str:
        """The group lets us in, and its administrator settles it so; the place."""
        group.adds_bot(by=AMAL)
        told = await self.amal.hears()
        place = told.buttons[0].data.rstrip("!").rpartition(":")[2]  # type: ignore[union-attr]  # it has data
        self.amal.taps_data(f"relay:place:{place}", told.id)
        await self.amal.hears()
        for change in changes:
            await self.press(f"relay:set:{place}:{change}")
        return place

    async def press(self, data: str, who: Person | None = None) -> Posted:
        """Tap anything; what comes of it."""
        person = who or self.amal
        person.taps_data(data, person.last().id)
        return await person.hears()

    async def announce(self, texts: dict[str, str] = TEXTS) -> Announcement:
        """Drafted by one, approved by the other."""
        content = Content(Audience(regions=("arab",)), texts=texts, subject=None, urgent=True)
        house = self.house.service.house
        async with house.database.transaction() as tx:
            made = await announcements.draft(
                tx, content=content, by=self.desk[0], calendar=house.facts.calendar, id=new_id(), now=self.now
            )
        return await self._approve(made)

    async def _approve(self, made: Announcement) -> Announcement:
        house = self.house.service.house
        async with house.database.transaction() as tx:
            return await announcements.approve(
                tx, id=made.id, version=made.version, by=self.desk[1], calendar=house.facts.calendar, now=self.now
            )

    async def correct(self, made: Announcement) -> None:
        house = self.house.service.house
        more: dict[str, Any] = {"calendar": house.facts.calendar, "new_id": new_id(), "texts": RIGHT}
        async with house.database.transaction() as tx:
            correction = await announcements.correct(tx, id=made.id, by=self.desk[0], now=self.now, **more)
        await self._approve(correction)

    async def recall(self, made: Announcement) -> None:
        async with self.house.database.transaction() as tx:
            await announcements.recall(tx, id=made.id, by=self.desk[1], now=self.now)


@pytest.fixture
async def town(home: Place, fake: FakeTelegram) -> AsyncIterator[Town]:
    fake.unlimited()
    async with running(home, fake, telegram_rate=500) as house:
        amal = fake.person(AMAL, language="ar")
        await arrive(amal, "ar")
        [party] = await house.meet(AMAL)
        service = house.service.house
        now = service.clock.now()
        async with house.database.transaction() as tx:
            desk = [
                await staff.add(
                    tx, name=role, role=role, region=None, by="command", id=new_id(), token=new_id(), now=now
                )
                for role in ("editor", "approver", "secretariat")
            ]
            asked = await relays.ask(
                tx,
                service.vault,
                person=party.person,
                answers=ANSWERS,
                language="es",
                calendar=service.facts.calendar,
                id=new_id(),
                now=now,
            )
            relay = await relays.decide(tx, service.vault, id=asked.id, accept=True, by=desk[2], now=now)
        house.database.wake()
        await amal.hears()
        yield Town(house, fake, amal, relay, (desk[0], desk[1]))
        await house.settled()
    assert fake.unanswered() == 0


def shown(message: Posted) -> str:
    """Without invisible marks."""
    return "".join(letter for letter in message.text if letter not in "\u2066\u2067\u2068\u2069\u200f")


@pytest.mark.requirement("S4-29")
async def test_a_group_relays_in_arabic_and_spanish(town: Town) -> None:
    group = town.group()
    await town.settled(group, "languages:es", "held")
    made = await town.announce()
    arabic, spanish = await group.hears(), await group.hears()
    assert TEXTS["ar"] in shown(arabic)
    assert TEXTS["es"] in shown(spanish)
    for language, message in (("ar", arabic), ("es", spanish)):
        by = town.words("relay-by", language, relay=Name("Casa del Migrante", "es"))
        assert by in message.text
        assert made.code in message.text  # how anybody can check it
        [button] = message.buttons
        assert button.url == f"https://t.me/{town.fake.main.me['username']}?start=n_{town.relay.code}"
    assert not arabic.preview

    await town.correct(made)
    first, second = await group.hears(), await group.hears()
    assert [(m.id, m.edits) for m in (first, second)] == [(arabic.id, 1), (spanish.id, 1)]
    assert RIGHT["ar"] in shown(first)
    assert RIGHT["es"] in shown(second)

    await town.recall(made)
    gone = [await group.hears(), await group.hears()]
    assert [(m.id, m.edits) for m in gone] == [(arabic.id, 2), (spanish.id, 2)]
    assert not any(text in shown(m) for m in gone for text in (*TEXTS.values(), *RIGHT.values()))
    assert len(group.sees()) == 2


async def test_only_an_administrator_of_that_moment_settles_it(town: Town) -> None:
    group = town.group()
    place = await town.settled(group)
    group.chat.members[AMAL] = "member"
    refused = await town.press(f"relay:set:{place}:held")
    assert town.words("relay-not-administrator", "ar") in refused.text
    town.fake.fault("error", "getChatMember")
    unknown = await town.press(f"relay:set:{place}:held")
    assert town.words("relay-not-checked", "ar") in unknown.text
    group.chat.members[AMAL] = "creator"
    await town.press(f"relay:set:{place}:held")
    [row] = await town.house.rows("SELECT held FROM places")
    assert not row["held"]


async def test_what_is_held_is_posted_after_a_yes(town: Town) -> None:
    group = town.group()
    await town.settled(group)
    await town.announce()
    question = await town.amal.hears()
    assert TEXTS["ar"] in shown(question)
    assert group.sees() == []
    town.amal.taps(1, on=question)
    assert TEXTS["ar"] in shown(await group.hears())


async def test_a_group_where_we_are_muted_and_one_that_removes_us(town: Town) -> None:
    group = town.group()
    await town.settled(group, "held")
    group.chat.muted = True
    await town.announce()
    told = await town.amal.hears()
    title = Name(group.chat.name)
    assert town.words("relay-lost-muted", "ar", place=title) in told.text
    group.chat.muted = False
    place = (told.buttons[0].data or "").rstrip("!").rpartition(":")[2]
    await town.press(f"relay:set:{place}:state:open")
    await town.announce()
    await group.hears()
    group.removes_bot(by=AMAL)
    assert town.words("relay-lost-gone", "ar", place=title) in (await town.amal.hears()).text
    await town.announce()
    states = await town.house.settled()
    assert states["failed"] == 1


async def test_a_group_that_becomes_a_supergroup_goes_on(town: Town) -> None:
    group = town.group()
    await town.settled(group, "held")
    group.migrates(-1002)
    assert town.words("relay-moved", "ar", place=Name(group.chat.name)) in (await town.amal.hears()).text
    await town.announce()
    assert TEXTS["ar"] in shown(await town.fake.group(-1002).hears())


async def test_in_a_group_everybody_gets_the_same_line_and_a_way_in(town: Town) -> None:
    group = town.group()
    place = await town.settled(group)
    for said, by in (("/settings", 77), ("/relay", AMAL), ("/mydata", 78)):
        group.says(said, by=by)
        line = await group.hears()
        assert shown(line).startswith(town.words("menu-in-private", "en"))
        assert [button.url for button in line.buttons] == [
            f"https://t.me/{town.fake.main.me['username']}?start=g_{place}"
        ]
    stranger = town.fake.person(77, language="en")
    await arrive(stranger)
    stranger.starts(f"g_{place}")
    heard = await stranger.hears()
    assert group.chat.name not in heard.text
    town.amal.starts(f"g_{place}")
    assert group.chat.name in (await town.amal.hears()).text


async def test_a_topic_of_a_group_is_a_place_of_its_own(town: Town) -> None:
    group = town.group()
    await town.settled(group)
    topic = {"is_topic_message": True, "message_thread_id": 7}
    group.says("/relay", by=AMAL, **topic)
    line = await group.hears()
    place = (line.buttons[0].url or "").rpartition("g_")[2]
    town.amal.starts(f"g_{place}")
    await town.amal.hears()
    await town.press(f"relay:set:{place}:held")
    await town.announce()
    posted = [await group.hears()]
    assert [message.thread for message in posted] == [7]


@pytest.mark.parametrize(("language", "other"), [("ar", "es"), ("es", "ar")])
async def test_a_walk_with_a_group_of_one_language(town: Town, language: str, other: str) -> None:
    """Added by its link, settled tap by tap, posted, put right, taken back."""
    group = town.group()
    group.adds_bot(by=AMAL)
    group.says(f"/start@{town.fake.main.me['username']} n_{town.relay.code}", by=AMAL)  # what `startgroup` sends
    await group.hears()
    place = (await town.amal.hears()).buttons[0].data.rstrip("!").rpartition(":")[2]  # type: ignore[union-attr]  # it has data
    claimed = await town.press(f"relay:place:{place}")
    assert town.words("relay-claimed", "ar", place=Name(group.chat.name)) in claimed.text
    taps = ["regions:africa", "topics:submissions", *(["languages:es", "languages:ar"] if language == "es" else [])]
    for tap in (*taps, "hour:10", "week:mon", "week:none", "held", "preface"):
        await town.press(f"relay:set:{place}:{tap}")
    town.amal.says("Nos vemos")
    await town.amal.hears()
    card = await town.press(f"relay:set:{place}:preface:yes")
    assert "Nos vemos" in card.text
    [row] = await town.house.rows("SELECT regions, topics, languages, hour, weekday, held FROM places")
    assert (row["regions"], row["languages"], row["hour"], row["weekday"]) == ("africa arab", language, 10, None)
    assert (set(row["topics"].split()), bool(row["held"])) == ({"registration", "calendar", "events", "global"}, False)

    made = await town.announce()
    posted = await group.hears()
    assert TEXTS[language] in shown(posted)
    assert TEXTS[other] not in shown(posted)
    relay = Name("Casa del Migrante", "es")
    assert town.words("relay-preface", language, relay=relay, preface="Nos vemos") in posted.text
    assert town.words("relay-by", language, relay=relay) in posted.text
    await town.correct(made)
    right = await group.hears()
    assert (right.id, right.edits, RIGHT[language] in shown(right)) == (posted.id, 1, True)
    await town.recall(made)
    gone = await group.hears()
    assert (gone.id, gone.edits, RIGHT[language] in shown(gone)) == (posted.id, 2, False)
