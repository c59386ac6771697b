"""The sheet of an announcement in chats of staff: left, handed over, read by a second person; and their help."""

from datetime import UTC, datetime

from dialogue.replies import Code, Language, Say
from tests.furnishing import Meet
from tests.handlers.test_staff import enter, handed_over, subscribers
from tests.talking import Heard

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)


def _data(heard: list[Heard]) -> list[str]:
    return [choice.data for choice in heard[-1].body.reply.choices]


def _ids(heard: list[Heard]) -> list[str]:
    return [say.id for say in heard[-1].body.reply.says]


async def test_what_reaches_nobody_is_handed_over_only_when_asked_once_more(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "sam", "approver", "arab")
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:notice:moved", "announce:subject:event:arab-review-2021"):
            await talking.tap(data)
        asked = await talking.tap("announce:hand")
        assert ([each.to for each in asked], _ids(asked)) == (["nora"], ["announce-hand-nobody"])
        done = await talking.tap("announce:hand:sure")
        assert [each.body.reply.says[0].id for each in done if each.to == "nora"] == ["announce-handed-over"]
        assert [each.body.reply.says[0].id for each in done if each.to == "sam"] == ["announce-desk-asked"]
        [asked_sam] = [each for each in done if each.to == "sam"]
        talking.who = "sam"
        assert "notice-reaches-nobody" in _ids(await talking.tap(_data([asked_sam])[0]))


async def test_a_language_that_came_later_is_said_on_the_card_and_before_any_pin(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 2)
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:own", "announce:subject:event:arab-review-2021"):
            await talking.tap(data)
        await talking.write("Come to {event}")
        id = next(data for data in _data(await talking.tap("announce:hand")) if "desk:open:" in data).rpartition(":")[2]
        talking.who = "amal"
        for data in ("start:speak:ar", "subscribe:toggle:region:arab", "subscribe:yes"):
            await talking.tap(data)
        await enter(talking, "sam", "approver", "arab")
        missing = Say("announce-no-text", language=Language("ar"))
        assert missing in (await talking.tap(f"desk:open:{id}"))[-1].body.reply.says
        refused = (await talking.tap(f"desk:approve:{id}:1"))[-1].body.reply.says
        assert refused[0] == Say("notice-no-text-in", language=Language("ar"))


async def test_the_desk_counts_what_waits_for_a_colleague_and_leads_back_to_an_open_sheet(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")

        async def desk() -> tuple[list[str], list[Say]]:
            heard = await talking.tap("desk:home")
            mine = [choice.label for choice in heard[-1].body.reply.choices if choice.data == "desk:list:mine"]
            return [data for data in _data(heard) if data.startswith("announce:")], mine

        assert await desk() == ([], [Say("desk-list-mine", number=0)])
        await talking.tap("announce:notice:moved")
        assert await desk() == (["announce:sheet"], [Say("desk-list-mine", number=0)])
        await handed_over(talking)
        assert await desk() == ([], [Say("desk-list-mine", number=1)])


async def test_a_name_in_braces_that_there_is_not_is_told_with_those_there_are(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:own", "announce:subject:event:arab-review-2021"):
            await talking.tap(data)
        names = tuple(Code(f"{{{name}}}") for name in ("event", "date", "place", "link", "outline"))
        [heard] = await talking.write("Come to {evnt}, {date}.")
        assert heard.body.reply.says[0] == Say("notice-no-such-name", name=Code("{evnt}"), codes=names)


async def test_help_names_the_commands_of_staff_to_staff_only(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await talking.tap("start:speak:en")
        assert _ids(await talking.write("/help")) == [
            *("menu-help-danger", "menu-help", "menu-help-verify", "menu-help-shared-phone"),
        ]
        await enter(talking, "nora", "editor", "arab")
        [heard] = await talking.write("/help")
        commands = tuple(map(Code, ("/announce", "/desk", "/date")))
        assert heard.body.reply.says[-1] == Say("menu-help-staff", codes=commands)


async def test_cancel_leaves_the_sheet_and_its_draft_stays(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:own", "announce:subject:none"):  # asks for a text
            await talking.tap(data)
        assert _ids(await talking.write("/cancel")) == ["menu-cancelled"]
        assert _ids(await talking.write("/cancel")) == ["menu-nothing-to-cancel"]
        assert "announce-sheet" in _ids(await talking.tap("announce:continue:"))
        assert _ids(await talking.write("Papers?"))[0] == "menu-not-understood"  # nothing of the sheet asks for a text
        await talking.tap("announce:preview")
        assert _ids(await talking.write("/cancel")) == ["menu-cancelled"]
        id = await handed_over(talking)
        assert _ids(await talking.write("/cancel")) == ["menu-nothing-to-cancel"]
        await talking.tap(f"desk:edit:{id}")
        assert _ids(await talking.write("/cancel")) == ["menu-cancelled"]
