"""Chats of staff: every button leads somewhere, large sends ask for the number, nobody reaches beyond their part."""

from datetime import UTC, datetime

import pytest

from dialogue.replies import Name, Say
from locales.texts import Texts
from storage import follows, people
from tests.furnishing import Meet
from tests.handlers.test_every_button import crawl, leads_on
from tests.talking import Heard, Talk

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)


async def enter(talking: Talk, name: str, role: str, region: str | None = None) -> None:
    """Somebody of staff, in a chat that is bound."""
    await talking.hire(name, role, region)
    talking.who = name
    await talking.tap("start:speak:en")
    await talking.write(f"/start staff_{name}")


async def subscribers(talking: Talk, number: int) -> None:
    """People who follow the Arab region and said yes."""
    house = talking.service.house
    async with house.database.transaction() as tx:
        who = [("telegram", "main", f"p{n}") for n in range(number)]
        for party in await people.meet(tx, house.vault, who=who, now=talking.now):
            await people.change(tx, person=party.person, state="active", language="en")
            await follows.add(tx, person=party.person, what="region", slug="arab")


async def handed_over(talking: Talk, *taps: str) -> str:
    """The id of an announcement of a ready notice that was handed over."""
    for data in ("announce:notice:moved", "announce:subject:event:arab-review-2021", *taps):
        await talking.tap(data)
    heard = await talking.tap("announce:hand")
    if "announce:hand:sure" in data_of(heard):  # it reaches nobody
        heard = await talking.tap("announce:hand:sure")
    return next(data for data in data_of(heard) if data.startswith("desk:open:")).rpartition(":")[2]


def data_of(heard: list[Heard]) -> list[str]:
    return [choice.data for choice in heard[-1].body.reply.choices]


def ids_of(heard: list[Heard]) -> list[str]:
    return [say.id for say in heard[-1].body.reply.says]


@pytest.mark.parametrize("role", ["administrator", "viewer"])
async def test_every_button_of_staff_leads_somewhere(role: str, meet: Meet, texts: Texts) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor")
        id = await handed_over(talking)
        await enter(talking, "vera", role)
        if role == "administrator":
            for data in ("announce:own", "announce:subject:call:example-rapporteur-2021"):
                await talking.tap(data)
            await talking.write("Send us {event}.")
        found = await crawl(talking, without="announce:(own|notice|away|hand)|desk:unbound")
        assert talking.service.house.measures.faults._value.get() == 0
    assert (f"desk:open:{id}" in found) == (role == "administrator")
    assert (len([data for data in found if data.startswith("announce:")]) > 60) == (role == "administrator")
    assert {data for data, heard in found.items() if heard.body.reply.says[0].id == "menu-step-over"} == set()
    assert {data for data, heard in found.items() if not leads_on(heard)} == {"settings:clear"}
    assert texts.errors == {}


async def test_above_a_hundred_the_number_is_typed(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 101)
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        await enter(talking, "sam", "approver", "arab")
        assert ids_of(await talking.tap(f"desk:approve:{id}:1")) == ["notice-type-number", "desk-type-number"]
        assert ids_of(await talking.write("100"))[0] == "desk-number-wrong"
        assert ids_of(await talking.write("١٠١")) == ["desk-pin-unset"]
        for typed, said in (("12", ["desk-pin-unfit"]), ("abcd", ["desk-pin-unfit"]), ("4711", ["desk-pin-again"])):
            assert ids_of(await talking.write(typed)) == said
        assert ids_of(await talking.write("letters")) == ["desk-pin-unfit", "desk-pin-again"]
        assert ids_of(await talking.write("4712")) == ["desk-pin-unlike"]
        assert ids_of(await talking.write("4711")) == ["desk-pin-again"]
        assert ids_of(await talking.write("4711"))[0] == "desk-approved"
        [row] = await rows(talking, "SELECT audience FROM jobs WHERE kind = 'announcement'")
        assert row["audience"] == 101


@pytest.mark.parametrize(
    ("chats", "says"),
    [
        ("", Say("announce-told", number=1)),
        ("UPDATE staff_chats SET expires = 0", Say("announce-told-nobody")),
        (
            "UPDATE addresses SET state = 'gone' WHERE id IN (SELECT address FROM staff_chats)",
            Say("announce-told-nobody"),
        ),
    ],
)
async def test_it_is_said_in_how_many_chats_colleagues_could_be_told(chats: str, says: Say, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "sam", "approver", "arab")
        await talking.hire("ann", "approver", "arab")  # has no chat
        await (run(talking, chats) if chats else talking.tap("cmd:menu"))
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:notice:moved", "announce:subject:event:arab-review-2021"):
            await talking.tap(data)
        heard = next(each for each in await talking.tap("announce:hand:sure") if each.to == "nora")
        handed, told = heard.body.reply.says
        assert (handed.id, handed.args["number"]) == ("announce-handed-over", 2)
        assert told == says


async def test_the_second_person_sees_whom_it_reaches_before_the_yes(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 3)
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        await enter(talking, "sam", "approver", "arab")
        assert f"desk:preview:{id}" in data_of(await talking.tap(f"desk:open:{id}"))
        heard = await talking.tap(f"desk:preview:{id}")
        assert heard[-1].body.reply.says[0] == Say("announce-reaches", number=3, minutes=1)


async def test_a_notice_is_offered_only_what_it_can_be_about(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        offered = {}
        for notice in ("call-open", "closes-soon", "papers"):
            data = data_of(await talking.tap(f"announce:notice:{notice}"))
            offered[notice] = {each.split(":")[2] for each in data if each.startswith("announce:subject:")}
        assert offered == {"call-open": {"call"}, "closes-soon": {"call", "event"}, "papers": {"event"}}


async def test_whoever_comes_second_is_told_what_the_first_did(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        for name in ("sam", "vera"):
            await enter(talking, name, "approver", "arab")
            assert ids_of(await talking.tap(f"desk:approve:{id}:1")) == ["desk-pin-unset"]
        assert ids_of(await talking.write("4711")) == ["desk-pin-again"]
        assert ids_of(await talking.write("4711"))[0] == "desk-approved"
        talking.who = "sam"
        [heard] = await talking.write("0815")
        assert heard.body.reply.says[0].args["act"] == Say("desk-act-approve")
        assert heard.body.reply.says[0].args["who"] == Name("vera")
        talking.who = "vera"
        assert ids_of(await talking.tap(f"desk:approve:{id}:1"))[0] == "desk-card"  # pressed twice: no news


async def test_an_edit_voids_what_was_looked_at(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        await talking.tap(f"desk:edit:{id}")
        await talking.tap("announce:urgent")
        await talking.tap("announce:hand:sure")
        await enter(talking, "sam", "approver", "arab")
        assert ids_of(await talking.tap(f"desk:approve:{id}:1"))[0] == "desk-stale"
        assert f"desk:approve:{id}:2" in [label.data for label in talking.last["sam"].labels]


async def test_whoever_changed_it_is_not_asked_to_approve_it(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        await enter(talking, "ann", "approver", "arab")
        await enter(talking, "sam", "approver", "arab")
        await run(talking, "UPDATE announcements SET editors = (SELECT id FROM staff WHERE name = 'sam')")
        assert f"desk:approve:{id}:1" not in data_of(await talking.tap(f"desk:open:{id}"))
        assert f"desk:open:{id}" not in data_of(await talking.tap("desk:list:waiting"))
        assert ids_of(await talking.tap(f"desk:approve:{id}:1"))[0] == "notice-author-never-approves"
        talking.who = "ann"
        assert f"desk:approve:{id}:1" in data_of(await talking.tap(f"desk:open:{id}"))


async def test_in_quiet_mode_it_is_opened_by_its_code(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        talking.who = "amal"
        for data in ("start:speak:en", "subscribe:toggle:region:arab", "subscribe:yes:quiet"):
            await talking.tap(data)
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking, "announce:urgent")
        await enter(talking, "sam", "approver", "arab")
        await talking.tap(f"desk:approve:{id}:1")
        await talking.write("4711")
        pushed = next(each for each in await talking.write("4711") if each.to == "amal")
        assert [say.id for say in pushed.body.reply.says] == ["reminder-quiet-push"]
        talking.who = "amal"
        assert ids_of(await talking.tap("1"))[0] == "notice-moved"


PARTS = {
    "editor of a region": ("editor", "arab", {"announce:region:arab"}),
    "editor of the network": ("editor", None, {"announce:region:all"}),
    "civil society liaison": ("civil-society-liaison", None, {"announce:region:africa", "announce:region:arab"}),
}


@pytest.mark.parametrize(("role", "region", "offered"), PARTS.values(), ids=PARTS.keys())
async def test_nobody_is_offered_more_than_their_part(
    role: str, region: str | None, offered: set[str], meet: Meet
) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", role, region)
        await talking.tap("announce:own")
        await talking.tap("announce:subject:none")
        regions = {
            data for data in data_of(await talking.tap("announce:regions")) if data.startswith("announce:region:")
        }
        assert regions >= offered
        assert ("announce:region:all" in regions) == (region is None and role == "editor")
        assert (len(regions) == 1) == (region is not None)


async def test_beyond_the_own_part_it_is_refused_however_it_is_tapped(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:notice:moved", "announce:subject:event:arab-review-2021", "announce:region:africa"):
            await talking.tap(data)
        assert ids_of(await talking.tap("announce:hand:sure"))[0] == "notice-not-allowed"
        assert await rows(talking, "SELECT 1 AS n FROM announcements") == []


async def test_a_language_without_a_text_is_refused_until_a_fall_back_is_chosen(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 2)
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:own", "announce:subject:event:arab-review-2021", "announce:write:ar"):
            await talking.tap(data)
        await talking.write("تعالوا إلى {event}")
        heard = await talking.tap("announce:hand")
        assert heard[-1].body.reply.says[0].id == "announce-no-text"
        await talking.tap("announce:fallback:ar")
        assert ids_of(await talking.tap("announce:hand"))[0] == "announce-handed-over"


async def test_a_time_that_the_clocks_skip_is_refused(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "europe_north_america")
        for data in ("announce:own", "announce:subject:none", "announce:at:Europe/Zurich"):
            await talking.tap(data)
        assert ids_of(await talking.write("2021-03-28 02:30"))[0] == "announce-no-such-time"
        assert "announce-starts-at-both" in ids_of(await talking.write("2021-03-28 03:30"))


async def test_a_colleague_ends_a_lost_chat(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        await enter(talking, "vic", "viewer", "africa")
        unbind = next(data for data in data_of(await talking.tap("desk:colleagues")) if data.startswith("desk:unbind:"))
        await talking.tap(unbind)
        await talking.tap(unbind.replace("unbind", "unbound"))
        talking.who = "nora"
        assert ids_of(await talking.write("/desk"))[0] == "menu-not-here-yet"


async def run(talking: Talk, sql: str) -> None:
    async with talking.service.house.database.transaction() as tx:
        await tx.run(sql)


async def rows(talking: Talk, sql: str) -> list[dict[str, object]]:
    async with talking.service.house.database.reading() as tx:
        return await tx.rows(sql)


async def test_a_day_that_is_over_is_said_to_be(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        for written, over in (("2021-01-05", True), ("2021-03-05", False)):
            await talking.tap("date:event:arab-review-2021")
            assert (ids_of(await talking.write(written))[0] == "date-is-over") is over
