"""Announcements for tests: staff, readers, verbs as a turn or the API does them, and what people see."""

from functools import partial
from typing import Any

from reviews import announcements, staff
from reviews.announcements import Announcement, Content
from reviews.audience import Audience
from reviews.staff import Staff
from storage import follows, people
from storage.people import new_id
from tests.bot.running import Running
from tests.fakes.telegram import FakeTelegram

PLAIN = Content(
    audience=Audience(regions=("arab",)),
    texts={"en": "Papers <b>& more</b> are out.", "ar": "صدرت الأوراق."},
    urgent=True,
)


async def hire(house: Running, name: str, role: str) -> Staff:
    async with house.database.transaction() as tx:
        return await staff.add(
            tx,
            name=name,
            role=role,
            region=None,
            by="command",
            id=new_id(),
            token=new_id(),
            now=house.service.house.clock.real(),
        )


async def readers(house: Running, *chats: int, language: str = "en", quiet: bool = False) -> None:
    """Subscribers of the Arab region."""
    async with house.database.transaction() as tx:
        who = [("telegram", "main", str(chat)) for chat in chats]
        for party in await people.meet(tx, house.service.house.vault, who=who, now=house.service.house.clock.now()):
            await people.change(tx, person=party.person, state="active", language=language, quiet=quiet)
            await follows.add(tx, person=party.person, what="region", slug="arab")


async def do(house: Running, verb: Any, **given: Any) -> Announcement:
    """One of the verbs, as a turn or the API does it."""
    now = house.service.house.clock.now()
    async with house.database.transaction() as tx:
        done = await verb(tx, **given, now=now)
    house.database.wake()
    return done  # type: ignore[no-any-return]  # any verb


async def sent(
    house: Running, content: Content = PLAIN, confirm: int | None = None
) -> tuple[Announcement, Staff, Staff]:
    """One that was approved, with its author and who approved it."""
    ed, ann = await hire(house, "Ed", "editor"), await hire(house, "Ann", "approver")
    calendar = house.service.house.facts.calendar
    draft = await do(house, announcements.draft, content=content, by=ed, calendar=calendar, id=new_id())
    approve = partial(announcements.approve, confirm_count=confirm)
    return await do(house, approve, id=draft.id, version=1, by=ann, calendar=calendar), ed, ann


async def corrected(house: Running, of: Announcement, ed: Staff, ann: Staff, texts: dict[str, str]) -> Announcement:
    calendar = house.service.house.facts.calendar
    draft = await do(house, announcements.correct, id=of.id, by=ed, calendar=calendar, new_id=new_id(), texts=texts)
    async with house.database.reading() as tx:
        number = sum((await announcements.readers(tx, of=draft)).values())
    approve = partial(announcements.approve, confirm_count=number)
    return await do(house, approve, id=draft.id, version=1, by=ann, calendar=calendar)


async def counts(house: Running, job: str | None) -> dict[str, int]:
    rows = await house.rows("SELECT state, COUNT(*) AS n FROM ledger WHERE job = $1 GROUP BY state", job)
    return {row["state"]: row["n"] for row in rows}


def texts(fake: FakeTelegram, chat: int) -> list[str]:
    """What a chat shows of ours, without the marks that isolate names."""
    marks = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200f\u200e"))
    shown = fake.main.chats[chat].shown()
    return [message.text.translate(marks).partition("\n")[0] for message in shown if message.by_bot]
