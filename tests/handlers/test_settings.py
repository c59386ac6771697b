"""Settings and my data: what is read, and what is said where it does not fit."""

from datetime import UTC, datetime

import pytest

from dialogue.replies import Clock, Code, Country, Day, Name, Say
from tests.furnishing import Meet
from tests.talking import Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)


async def _says(talking: Talk, text: str) -> list[Say]:
    [heard] = await talking.write(text)
    return list(heard.body.reply.says)


async def test_a_time_that_is_nowhere_was_read_all_the_same(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", "settings:zone"):
            await talking.tap(data)
        nowhere = Say("settings-clock-nowhere", time=Clock("10:30"))
        assert await _says(talking, "10:30") == [nowhere, Say("settings-ask-clock")]
        assert (await _says(talking, "07:00"))[0].id == "settings-zone-kept"


@pytest.mark.parametrize(("clock", "place"), [("07:00", "Noronha"), ("00:00", "Anchorage"), ("19:30", "Adelaide")])
async def test_people_live_there_too(clock: str, place: str, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", "settings:zone"):
            await talking.tap(data)
        [kept] = await _says(talking, clock)
        assert kept == Say("settings-zone-kept", place=Name(place))


async def test_who_is_far_from_their_country_finds_a_place(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", "subscribe:toggle:country:lb:lb", "settings:zone"):
            await talking.tap(data)
        assert (await _says(talking, "18:00"))[0].id == "settings-zone-kept"


async def test_the_version_of_the_words_is_a_code(meet: Meet) -> None:
    """In Arabic its parts would change places."""
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:ar", "subscribe:toggle:region:arab", "subscribe:am:skip", "subscribe:yes"):
            await talking.tap(data)
        says = await _says(talking, "/mydata")
        assert says[-1] == Say("privacy-my-consent-given", day=Day("2021-02-01"), version=Code("2026-11-20"))


async def test_a_country_is_named(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        for data in ("start:speak:en", "subscribe:country"):
            await talking.tap(data)
        told = (await _says(talking, "lebanon"))[0]
        assert told == Say("subscribe-country-regions", country=Country("LB"), number=1)
