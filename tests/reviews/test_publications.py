"""Papers, recordings, summaries, reports, voluntary reviews, feedback: told once, with the link, to those concerned."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogue.replies import Link
from reviews import audience, expressions, news, reminders
from reviews.audience import Part
from reviews.calendar import Call, Document
from reviews.checklist import remarks
from storage import vault as vaults
from storage.database import Database
from storage.vault import Vault
from tests.reviews.scenes import Scene, at
from tests.reviews.snapshots import day, of_facts

FACTS = """
regions:
- {slug: arab, name: Arab, zone: Asia/Beirut}
- {slug: africa, name: Africa, zone: Africa/Addis_Ababa}
memberships:
- {slug: escwa, region: arab, countries: [LB, JO]}
events:
- {slug: before, kind: multi_stakeholder_consultation, regions: [arab], precedes: review,
   moment: {precision: day, start: "2021-02-23"}}
- {slug: review, kind: regional_review, regions: [arab], moment: {precision: day, start: "2021-02-24"}}
- {slug: lebanon, kind: hearing, countries: [LB], moment: {precision: day, start: "2021-02-01"}}
calls:
- {slug: speak, name: Speak, event: before, opens: {precision: day, start: "2020-11-01"}, roles: [panellist],
   moment: {precision: day, start: "2021-02-01"}}
"""
URL = "https://example.org/p"


@pytest.fixture
async def scene(database: Database, vault: Vault) -> Scene:
    scene = Scene(database, vault, at("2020-12-01T09:00Z"))
    await scene.load(FACTS)
    return scene


async def publish(scene: Scene, slug: str = "p", **fields: str) -> None:
    """Enter a document with a link a week later, and let a day pass."""
    plain = {"type": "report", "title": "Title", "url": f"'{URL}'", **fields}
    body = ", ".join(f"{name}: {value}" for name, value in {"slug": slug, **plain}.items() if value)
    await scene.load(f"documents: [{{{body}}}]")
    await scene.live_until((scene.now + timedelta(days=1)).isoformat())


async def links(scene: Scene, person: str) -> list[object]:
    """The links that somebody was sent."""
    said = [say for _, reply in await scene.replies(person) for say in reply.says if say.id == "news-document-at"]
    return [say.args["link"] for say in said]


PLACES = {
    "a summary of a region": ("region:arab", {"type": "summary", "regions": "[arab]"}, ["S0-109"]),
    "a summary of an event, for its region": (
        "region:arab",
        {"type": "summary", "event": "review"},
        ["S0-109", "S1-50"],
    ),
    "a paper of an event": ("event:review", {"type": "background_paper", "event": "review"}, ["S0-22"]),
    "a review of a State": ("country:lb", {"type": "voluntary_review", "countries": "[LB]"}, ["S2-25"]),
    "a review, for its region": ("region:arab", {"type": "voluntary_review", "countries": "[LB]"}, ["S2-25"]),
    "the outcomes of a State's review": ("country:lb", {"type": "report", "countries": "[LB]"}, ["S2-30"]),
    "a recording": ("event:review", {"type": "recording", "event": "review"}, ["S2-33"]),
}
_CASES = [
    pytest.param(follows, fields, id=id, marks=pytest.mark.requirement(*rows))
    for id, (follows, fields, rows) in PLACES.items()
]


@pytest.mark.parametrize(("follows", "fields"), _CASES)
async def test_who_follows_is_sent_the_link_once(scene: Scene, follows: str, fields: dict[str, str]) -> None:
    person, elsewhere = await scene.person("anna", follows), await scene.person("lina", "region:africa")
    await publish(scene, **fields)
    await publish(scene, **fields, note="corrected")
    assert (await links(scene, person), await links(scene, elsewhere)) == ([Link(URL)], [])


async def _asked(scene: Scene, person: str) -> None:
    async with scene.database.transaction() as tx:
        await news.wish(tx, person=person, subject="event:review", of="recording", now=scene.now)


async def _registered(scene: Scene, person: str) -> None:
    async with scene.database.transaction() as tx:
        await reminders.mark_done(tx, person=person, subject="event:before", now=scene.now)


async def _had_a_role(scene: Scene, person: str) -> None:
    async with scene.database.transaction() as tx:
        await audience.give_part(tx, person=person, part=Part("panellist", "event:before"))


async def _contributed(scene: Scene, person: str) -> None:
    call = scene.calendar.get(Call, "speak")
    assert call is not None
    async with scene.database.transaction() as tx:
        key = await vaults.key_of(tx, scene.vault, person=person)
        answers = expressions.Submission({}, "1")
        await expressions.send(tx, key=key, call=call, submission=answers, token="a" * 16, now=scene.now)


TOOK_PART = {"asked": _asked, "registered": _registered, "had a role": _had_a_role, "contributed": _contributed}


@pytest.mark.requirement("S0-106", "S1-50", "S2-33")
@pytest.mark.parametrize("how", TOOK_PART.values(), ids=TOOK_PART.keys())
async def test_who_asked_or_took_part_is_told(scene: Scene, how: object) -> None:
    person, other = await scene.person("anna"), await scene.person("lina")
    assert callable(how)
    await how(scene, person)
    await publish(scene, type="recording", event="review")
    assert (await links(scene, person), await links(scene, other)) == ([Link(URL)], [])


@pytest.mark.requirement("S2-38")
async def test_who_contributed_in_a_state_is_told_its_feedback(scene: Scene) -> None:
    person, elsewhere = await scene.person("anna"), await scene.person("lina")
    async with scene.database.transaction() as tx:
        await audience.give_part(tx, person=person, part=Part("panellist", "event:lebanon"))
        await audience.give_part(tx, person=elsewhere, part=Part("panellist", "event:before"))
    await publish(scene, type="feedback", countries="[LB]")
    assert (await links(scene, person), await links(scene, elsewhere)) == ([Link(URL)], [])


@pytest.mark.requirement("S2-25", "S2-38")
@pytest.mark.parametrize(("of", "type"), [("review", "voluntary_review"), ("feedback", "feedback")])
@pytest.mark.parametrize("about", ["region:arab", "country:lb"])
async def test_who_asked_for_what_states_publish_is_told_once(scene: Scene, about: str, of: str, type: str) -> None:
    person, other = await scene.person("anna"), await scene.person("lina")
    async with scene.database.transaction() as tx:
        await news.wish(tx, person=person, subject=about, of=of, now=scene.now)
        await news.wish(tx, person=other, subject="region:africa", of=of, now=scene.now)
    await publish(scene, "soon", type=type, countries="[LB]", url="", status="in preparation")
    assert await links(scene, person) == []
    await publish(scene, type=type, countries="[LB]")
    await publish(scene, "next", type=type, countries="[LB]")
    assert (await links(scene, person), await links(scene, other)) == ([Link(URL)], [])


@pytest.mark.requirement("S0-99")
async def test_an_announced_document_is_told_when_it_is_out(scene: Scene) -> None:
    await publish(scene, "guide", type="guidance", url="", status="in development")
    asked, not_asked = await scene.person("anna"), await scene.person("lina")
    document = scene.calendar.get(Document, "guide")
    assert document is not None
    async with scene.database.transaction() as tx:
        await news.await_document(tx, calendar=scene.calendar, person=asked, document=document, now=scene.now)
    await publish(scene, "guide", type="guidance", url="", status="nearly ready")
    assert await links(scene, asked) == []
    await publish(scene, "guide", type="guidance")
    await publish(scene, "guide", type="guidance", title="Another title")
    assert (await links(scene, asked), await links(scene, not_asked)) == ([Link(URL)], [])


async def test_what_is_only_announced_is_told_to_followers_when_it_is_out(scene: Scene) -> None:
    person = await scene.person("anna", "region:arab")
    await publish(scene, url="", status="soon", regions="[arab]")
    assert await scene.sent(person) == []
    await publish(scene, regions="[arab]")
    assert await links(scene, person) == [Link(URL)]


@pytest.mark.requirement("S0-22")
@pytest.mark.parametrize("kind", ["regional_review", "multi_stakeholder_consultation", "briefing"])
def test_staff_see_which_events_start_without_papers(kind: str) -> None:
    check = ("check", {"slug": "papers-missing", "days": 28, "types": ["background_paper", "programme"]})
    event = ("event", {"slug": "e", "kind": kind, "regions": ["arab"], "moment": day("2021-02-20")})
    announced = {"slug": "p", "title": "Paper", "type": "background_paper", "event": "e", "status": "in preparation"}
    out = ("document", {**announced, "url": URL})
    now = datetime(2021, 2, 1, tzinfo=UTC)
    assert [each.rule for each in remarks(of_facts(check, event, ("document", announced)), now)] == ["papers-missing"]
    assert remarks(of_facts(check, event, out), now) == []
