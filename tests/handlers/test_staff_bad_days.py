"""Bad days of a broadcast, as those of staff see them in their chats: what went wrong, and what to do."""

import re
from datetime import timedelta

import pytest
import yaml

from dialogue.inbound import Kind
from reviews import loading
from tests.furnishing import Meet
from tests.handlers.test_staff import NOW, enter, handed_over, subscribers
from tests.talking import Heard, Talk

DAY = timedelta(days=1)
_ISOLATES = re.compile("[\u2066-\u2069]")


def first(heard: list[Heard], to: str | None = None) -> str:
    """The first line that somebody reads."""
    return next(said(each) for each in heard if to in (None, each.to)).partition("\n")[0]


def said(heard: Heard) -> str:
    return _ISOLATES.sub("", heard.message.text)


async def approved(talking: Talk, id: str, version: int = 1, pin: str = "4711") -> str:
    """What the second person reads in the end."""
    return await proved(talking, await talking.tap(f"desk:approve:{id}:{version}"), pin)


async def proved(talking: Talk, heard: list[Heard], pin: str = "4711") -> str:
    """The same once the PIN was written, twice where it is a new one."""
    for _ in range(2):
        heard = await talking.write(pin) if "PIN" in first(heard, talking.who) else heard
    return first(heard, talking.who)


async def run(talking: Talk, sql: str, *params: str) -> None:
    async with talking.service.house.database.transaction() as tx:
        await tx.run(sql, *params)


async def composed_for_tomorrow(talking: Talk) -> str:
    """Own words with a date in them, that wait for their time."""
    for data in ("announce:own", "announce:subject:event:arab-review-2021"):
        await talking.tap(data)
    await talking.write("Come to {event}, {date}.")
    await talking.tap("announce:at:Asia/Beirut")
    await talking.write("2021-02-02 12:00")
    heard = await talking.tap("announce:hand:sure")
    return next(c.data for c in heard[-1].body.reply.choices if c.data.startswith("desk:open:")).rpartition(":")[2]


async def changed(talking: Talk, slug: str, **fields: object) -> None:
    """A fact in the database is another one now; this process has not looked yet."""
    async with talking.service.house.database.transaction() as tx:
        calendar = await loading.calendar_of(tx)
        body = {**calendar.bodies[f"event:{slug}"], **fields}
        plan = loading.plan({"changed.yaml": yaml.safe_dump({"events": [body]}).encode()}, calendar)
        await loading.apply(tx, plan=plan, now=talking.now, who="test")


async def test_its_event_is_cancelled_between_approval_and_sending(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 2)
        await enter(talking, "nora", "editor", "arab")
        id = await composed_for_tomorrow(talking)
        await enter(talking, "sam", "approver", "arab")
        assert await approved(talking, id) == "Approved. Audience and words are fixed now."
        await changed(talking, "arab-review-2021", state="cancelled")
        heard = await talking.go_on(NOW + 2 * DAY)
        for name in ("nora", "sam"):
            told = next(said(each) for each in heard if each.to == name and "was not sent" in said(each))
            assert re.fullmatch(r"Announcement \w+ was not sent. A fact in it changed. Approve it again.", told)
        assert [each.to for each in heard if "Come to" in said(each)] == []
        talking.who = "nora"
        assert "waits for approval, version 2" in first(await talking.tap(f"desk:open:{id}"))


async def test_its_date_moves_after_it_was_sent_and_somebody_checks_it(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        await enter(talking, "sam", "approver", "arab")
        await approved(talking, id)
        talking.who = "amal"
        await talking.tap("start:speak:en")
        assert "It still holds." in said((await talking.write(f"/verify {id[:8]}"))[-1])
        await changed(talking, "arab-review-2021", moment={"precision": "day", "start": "2021-03-01"})
        await talking.service.house.facts.refresh(talking.service.house.database)
        heard = await talking.write(f"/verify {id[:8]}")
        assert "A fact in it has changed since. Please look at how it is now." in said(heard[-1])
        assert heard[-1].body.reply.choices[0].data == "calendar:event:arab-review-2021"
        assert await talking.tap(f"verify:open:{id[:8]}") == await talking.again()  # the old date is not shown


async def test_a_date_changes_while_the_second_person_reads(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 2)
        await enter(talking, "nora", "editor", "arab")
        id = await composed_for_tomorrow(talking)
        await enter(talking, "sam", "approver", "arab")
        await talking.tap(f"desk:text:{id}")
        await changed(talking, "arab-review-2021", moment={"precision": "day", "start": "2021-03-01"})
        assert await approved(talking, id) == "It has changed meanwhile. This is how it is now."
        assert f"desk:approve:{id}:2" in [label.data for label in talking.last["sam"].labels]


@pytest.mark.parametrize(
    ("becomes", "told"),
    [
        ("viewer", "Your role does not allow this here. Ask a colleague whose role does."),
        (None, "There is no such announcement here."),
    ],
)
async def test_a_role_is_taken_away_before_it_is_used(becomes: str | None, told: str, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        await enter(talking, "sam", "approver", "arab")
        await talking.tap(f"desk:approve:{id}:1")  # the PIN is asked for, and meanwhile:
        sql = "UPDATE grants SET role = $1 WHERE role = 'approver'" if becomes else "DELETE FROM grants WHERE role = $1"
        await run(talking, sql, becomes or "approver")
        assert first(await talking.write("4711")) == told
        assert first(await talking.tap(f"desk:approve:{id}:1")) == told  # and no PIN is asked for again


async def test_who_approved_may_approve_no_more_when_it_is_due(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await subscribers(talking, 2)
        await enter(talking, "nora", "editor", "arab")
        id = await composed_for_tomorrow(talking)
        await enter(talking, "sam", "approver", "arab")
        await approved(talking, id)
        await run(talking, "UPDATE grants SET role = 'viewer' WHERE role = $1", "approver")
        heard = await talking.go_on(NOW + 2 * DAY)
        told = next(said(each) for each in heard if each.to == "nora" and "was not sent" in said(each))
        assert told.endswith("was not sent. Who approved it may no longer do so. Approve it again.")
        await enter(talking, "ann", "approver", "arab")
        assert first(await talking.tap(f"desk:approve:{id}:1"), "ann") == (
            "It has changed meanwhile. This is how it is now."
        )


async def test_two_press_at_once(meet_anywhere: Meet) -> None:
    async with meet_anywhere(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking)
        for name in ("sam", "ann"):
            await enter(talking, name, "approver", "arab")
            await talking.tap(f"desk:approve:{id}:1")
        for talking.who in ("sam", "ann"):
            await talking.write({"sam": "0815", "ann": "4711"}[talking.who])  # new: asked for twice
        heard = await talking.at_once(("sam", Kind.text, "0815"), ("ann", Kind.text, "4711"))
        lines = {name: first(heard, name) for name in ("sam", "ann")}
        done = "Approved. Audience and words are fixed now."
        assert lines in (
            {"sam": done, "ann": "You were not the first: sam approved it."},
            {"ann": done, "sam": "You were not the first: ann approved it."},
        )


async def test_two_change_one_date_at_once(meet_anywhere: Meet) -> None:
    async with meet_anywhere(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        await talking.tap("date:event:arab-review-2021")
        heard = await talking.write("2021-03-01")
        yes = next(each.data for each in heard[-1].body.reply.choices if each.data.startswith("date:yes:"))
        await enter(talking, "sam", "approver", "arab")
        heard = await talking.at_once(("nora", Kind.choice, yes), ("sam", Kind.choice, yes))
        ids = [each.body.reply.says[0].id for name in ("nora", "sam") for each in heard if each.to == name]
        assert sorted(ids) == ["date-done", "date-gone"]


LENGTHS = {
    3_696: "The text in English is kept.",
    3_697: "The text in English is 3,697 characters long. 3,696 fit.",
    4_097: "This is too long",
}


@pytest.mark.parametrize(("units", "told"), LENGTHS.items())
async def test_a_text_is_as_long_as_fits_beside_its_signature(units: int, told: str, meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        for data in ("announce:own", "announce:subject:none"):
            await talking.tap(data)
        smiles, rest = divmod(units, 2)  # two units each
        assert first(await talking.write("\U0001f600" * smiles + "x" * rest)).startswith(told)


async def test_a_time_that_the_clocks_skip(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "europe_north_america")
        for data in ("announce:own", "announce:subject:none", "announce:at:Europe/Zurich"):
            await talking.tap(data)
        told = first(await talking.write("2021-03-28 02:30"))
        assert told == "The clocks in Zurich skip this time on that day. Choose another."
        assert first(await talking.write("2021-01-28 02:30")) == "That time is over. Choose a later one."


async def test_what_the_platform_refuses_is_in_the_report_and_can_be_sent_again(meet: Meet) -> None:
    async with meet(now=NOW, channel="telegram") as talking:
        await enter(talking, "nora", "editor", "arab")
        id = await handed_over(talking, "announce:urgent")
        await subscribers(talking, 1)
        await enter(talking, "sam", "approver", "arab")
        await approved(talking, id)
        await run(talking, "UPDATE ledger SET state = 'failed', reason = $1 WHERE job = 'urgent:' || $2", "markup", id)
        report = await talking.tap(f"desk:report:{id}")
        assert "failed, markup: " in said(report[-1])
        assert f"desk:retry:{id}:markup" in [label.data for label in talking.last["sam"].labels]
        assert "again" in first(await talking.tap(f"desk:retry:{id}:markup"))
