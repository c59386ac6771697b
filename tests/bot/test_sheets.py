"""What organisations print, fetched from the running service."""

import aiohttp
import pytest

from dialogue.replies import Reply, Say
from reviews import places, posts, relays, staff
from reviews.audience import Audience
from reviews.posts import Bulletin
from storage.people import new_id
from tests.bot.running import Place, Running, running

ANSWERS = {"organisation": "Casa del Migrante", "regions": ("arab",), "reach": "chat", "store": ("yes", "1")}
TEXT = "يجتمع المؤتمر يوم الأربعاء 24 فبراير في بيروت."


async def taken_in(house: Running) -> tuple[str, relays.Relay]:
    """Somebody, and the organisation that they act for."""
    [party] = await house.meet(42)
    service = house.service.house
    now, calendar = service.clock.now(), service.facts.calendar
    async with house.database.transaction() as tx:
        ids = {"id": new_id(), "token": new_id()}
        desk = await staff.add(tx, name="desk", role="secretariat", region=None, by="command", **ids, now=now)
        asked = await relays.ask(
            tx,
            service.vault,
            person=party.person,
            answers=ANSWERS,
            language="es",
            calendar=calendar,
            id=new_id(),
            now=now,
        )
        return party.person, await relays.decide(tx, service.vault, id=asked.id, accept=True, by=desk, now=now)


async def packed(house: Running, person: str) -> str:
    """A post by hand in Arabic; its id."""
    service = house.service.house
    now = service.clock.now()
    words = {"ar": Reply((Say("notice-words", text=TEXT),))}
    async with house.database.transaction() as tx:
        place = await places.add_by_hand(
            tx,
            service.vault,
            title="Radio",
            person=person,
            language="ar",
            calendar=service.facts.calendar,
            id=new_id(),
            real=now,
            now=now,
        )
        assert place.languages == ("ar",)
        audience = Audience(regions=("arab",))
        assert await posts.post(
            tx, bulletin=Bulletin("job", words, audience, subject="event:arab-review-2021"), now=now
        )
        [row] = await tx.rows("SELECT id FROM posts")
    return str(row["id"])


async def fetched(house: Running, path: str) -> tuple[int, str, bytes]:
    async with aiohttp.ClientSession() as session, session.get(house.url + path) as response:
        return response.status, response.content_type, await response.read()


@pytest.mark.parametrize("language", ["ar", "es", "zh", "am", "en"])
async def test_an_invitation_is_printed_in_each_language(home: Place, language: str) -> None:
    async with running(home, pages=True, worker=False) as house:
        _, relay = await taken_in(house)
        status, kind, made = await fetched(house, f"/relays/{relay.code}.{language}.pdf")
        assert (status, kind, made[:5]) == (200, "application/pdf", b"%PDF-")
        assert f"{house.service.settings.public_url}/chat?start=n_{relay.code}".encode() in made


async def test_the_sheet_and_the_code_of_a_pack(home: Place) -> None:
    async with running(home, pages=True, worker=False) as house:
        person, relay = await taken_in(house)
        post = await packed(house, person)
        status, _, made = await fetched(house, f"/relays/packs/{post}.pdf")
        link = f"{house.service.settings.public_url}/chat?start=n_{relay.code}-e_arab-review-2021"
        assert (status, link.encode() in made, b"NotoNaskhArabic" in made) == (200, True, True)
        assert [(await fetched(house, f"/relays/packs/{post}.{form}"))[:2] for form in ("png", "svg")] == [
            (200, "image/png"),
            (200, "image/svg+xml"),
        ]
        for path in ("/relays/nothing1.en.pdf", "/relays/packs/0000000000000000.pdf"):
            assert (await fetched(house, path))[0] == 404
