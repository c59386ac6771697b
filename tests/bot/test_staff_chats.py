"""Chats of staff over Telegram: PINs are checked and files fetched before the turn, and are kept nowhere."""

import asyncio
from pathlib import Path

import pytest

from bot.beforehand import needed
from dialogue.inbound import Inbound, Kind
from reviews import staff
from storage.people import new_id
from tests.bot.running import Place, Running, arrive, running
from tests.fakes.telegram import FakeTelegram, Person

FILE = b"""
documents:
- {slug: summary, title: Summary, type: summary, regions: [arab], url: https://example.org/summary}
"""


async def bound(house: Running, fake: FakeTelegram, chat: int = 42, role: str = "secretariat") -> Person:
    """Somebody of staff, whose chat is bound."""
    token = new_id()
    async with house.database.transaction() as tx:
        real = house.service.house.clock.real()
        name = f"of {chat}"
        await staff.add(tx, name=name, role=role, region=None, by="command", id=new_id(), token=token, now=real)
    person = fake.person(chat)
    await arrive(person)
    person.starts(f"staff_{token}")
    assert "cmd:desk" in [button.data for button in (await person.hears()).buttons]
    return person


async def handed_over(person: Person) -> str:
    """A ready notice that reaches nobody yet, handed over; the last message."""
    for data in (
        "announce:notice:moved",
        "announce:subject:event:arab-review-2021",
        "announce:hand",
        "announce:hand:sure",
    ):
        person.taps_data(data, person.last().id)
        await person.hears()
    return person.last().text


async def test_a_pin_is_set_asked_for_and_kept_nowhere(
    home: Place,
    fake: FakeTelegram,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    async with running(home, fake) as house:
        author, approver = await bound(house, fake, 42), await bound(house, fake, 43)
        assert "is ready" in await handed_over(author)
        told = await approver.hears()
        approver.taps_data(next(button.data or "" for button in told.buttons), told.id)
        card = await approver.hears()
        approver.taps("Approve", on=card)
        assert "Choose a PIN" in (await approver.hears()).text
        for said in ("once more", "Approved"):
            approver.says("٤٧١١٠٨١٥")  # in any script
            assert said in (await approver.hears()).text
        assert spoken(approver, "٤٧١١٠٨١٥") == []
        assert await house.rows("SELECT 1 AS n FROM drafts") == []
    assert not any(digits in kept_in(tmp_path) for digits in ("47110815", "٤٧١١٠٨١٥"))
    assert not any(digits in caplog.text + capsys.readouterr().err for digits in ("47110815", "٤٧١١٠٨١٥"))


def kept_in(folder: Path) -> str:
    """All files there, as text."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).decode("utf-8", "replace")


def spoken(person: Person, *texts: str) -> list[str]:
    """Which of these texts of a person still stand in their chat."""
    return [each.text for each in person.chat.shown() if each.text in texts and not each.by_bot]


async def test_whatever_is_typed_for_a_pin_is_deleted_and_nothing_else(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        author, approver = await bound(house, fake, 42), await bound(house, fake, 43)
        await handed_over(author)
        told = await approver.hears()
        approver.taps_data(next(button.data or "" for button in told.buttons), told.id)
        approver.taps("Approve", on=await approver.hears())
        await approver.hears()
        for typed in ("4711 or so", "471", "471108159"):
            approver.says(typed)
            await approver.hears()
            assert spoken(approver, typed) == []
        approver.says("/desk")
        await approver.hears()
        approver.says("4711")  # no PIN is asked for here
        await approver.hears()
        assert spoken(approver, "/desk", "4711") == ["/desk", "4711"]


async def test_a_number_is_a_pin_only_where_one_is_asked_for(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        author, approver = await bound(house, fake, 42), await bound(house, fake, 43)
        await handed_over(author)
        told = await approver.hears()
        approver.taps_data(next(button.data or "" for button in told.buttons), told.id)
        approver.taps("Approve", on=await approver.hears())
        await approver.hears()
        approver.taps_data("cmd:menu", approver.last().id)  # the question is left
        await approver.hears()
        approver.says("2021")
        assert "did not understand" in (await approver.hears()).text
        assert await house.rows("SELECT pin FROM staff WHERE pin IS NOT NULL") == []


async def test_five_wrong_pins_lock_it(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        author, approver = await bound(house, fake, 42), await bound(house, fake, 43)
        await handed_over(author)
        told = await approver.hears()
        approver.taps_data(next(button.data or "" for button in told.buttons), told.id)
        approve = next(
            b.data or "" for b in (await approver.hears()).buttons if (b.data or "").startswith("desk:approve")
        )
        approver.taps_data(approve, approver.last().id)
        await approver.hears()
        for _ in range(2):
            approver.says("4711")
            await approver.hears()
        assert await house.rows("SELECT 1 AS n FROM announcements WHERE state = 'draft'") == []
        recall = approve.replace("approve", "sure").rpartition(":")[0] + ":recall"
        approver.taps_data(recall, approver.last().id)
        for _ in range(5):
            await approver.hears()
            approver.says("0000")
        assert "Too many wrong PINs" in (await approver.hears()).text
        approver.says("4711")
        await approver.hears()
        assert await house.rows("SELECT 1 AS n FROM announcements WHERE state = 'recalled'") == []


async def test_a_calendar_file_is_fetched_shown_and_loaded(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        vera = await bound(house, fake)
        vera.sends_file(FILE)
        card = await vera.hears()
        assert card.labels[:2] == ["Yes, change it", "No"]
        assert card.text.startswith("New: Summary")
        vera.taps("Yes, change it", on=card)
        assert (await vera.hears()).text.startswith("Changed.")
        found = await house.rows("SELECT slug FROM facts WHERE kind = 'document' AND slug = 'summary'")
        assert [row["slug"] for row in found] == ["summary"]


async def test_a_file_that_cannot_be_had_is_said(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        vera = await bound(house, fake)
        vera.sends_file(b"x" * 1_000_001)
        assert "could not be fetched" in (await vera.hears()).text
        fake.fault("error", "getFile")
        vera.sends_file(FILE)
        assert "could not be fetched" in (await vera.hears()).text


@pytest.mark.parametrize("role", [None, "viewer"])
async def test_files_of_others_are_not_fetched(home: Place, fake: FakeTelegram, role: str | None) -> None:
    async with running(home, fake) as house:
        person = await bound(house, fake, role=role) if role else fake.person(42)
        if not role:
            await arrive(person)
        person.sends_file(FILE)
        assert "only read words" in (await person.hears()).text
    assert "getFile" not in fake.main.calls


async def test_what_comes_after_a_file_waits_for_it_and_others_do_not(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake) as house:
        vera, sam = await bound(house, fake), fake.person(44)
        fake.fault("slow", "getFile", seconds=0.5)
        vera.sends_file(FILE)
        vera.says("/help")
        sam.starts()
        first = asyncio.create_task(sam.hears())
        second = asyncio.create_task(vera.hears())
        done, _ = await asyncio.wait((first, second), return_when=asyncio.FIRST_COMPLETED)
        assert done == {first}
        assert "Summary" in (await second).text
        assert "0 always opens the menu" in (await vera.hears()).text


CASES = {"1234": True, "12345678": True, "٤٧١١": True, "123": False, "123456789": False, "12a4": False, "hello": False}


@pytest.mark.parametrize(("text", "may_be"), CASES.items())
def test_what_can_be_a_pin(text: str, may_be: bool) -> None:
    inbound = Inbound("telegram", "main", "42", "1", Kind.text, text)
    assert needed(inbound) == may_be
