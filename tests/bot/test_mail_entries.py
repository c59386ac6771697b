"""What a mail is about comes with it for one's calendar: the entry as it is now, also when it moved or is off."""

from dataclasses import replace
from datetime import date
from email.message import EmailMessage

import icalendar
import yaml

from reviews import announcements, loading, news
from tests.bot.announcing import PLAIN, corrected, do, sent
from tests.bot.running import Place, Running, arrive, subscribe
from tests.bot.test_mail import confirmed, mailing, until
from tests.channels.postbox import Postbox, files_of
from tests.fakes.telegram import FakeTelegram

REVIEW = "event:arab-review-2021"


async def load(service: Running, slug: str, **fields: object) -> None:
    """Another file says something else of an event, as the command loads it."""
    house = service.service.house
    async with service.database.transaction() as tx:
        before = await loading.calendar_of(tx)
        body = {**before.bodies[f"event:{slug}"], **fields}
        plan = loading.plan({"a.yaml": yaml.safe_dump({"events": [body]}).encode()}, before)
        assert plan.problems == ()
        await loading.apply(tx, plan=plan, now=house.clock.now(), who="test")
        await news.queue(tx, calendar=await loading.calendar_of(tx), changes=plan.changes, now=house.clock.now())


async def pushed(postbox: Postbox, service: Running, number: int) -> EmailMessage:
    """The last of so many pushes."""
    mail = "SELECT id FROM queues WHERE channel = 'email'"
    sent = f"SELECT COUNT(*) AS n FROM ledger WHERE lane = 1 AND queue IN ({mail}) AND state = 'sent'"
    await service.until(f"SELECT 1 AS n WHERE ({sent}) = $1", number)
    return await until(postbox, service, number)


def entries(mail: EmailMessage) -> list[tuple[str, int, str, date]]:
    """The entries that hang on a mail, in one file: name, edition, status, first day."""
    found = [
        (
            str(entry["UID"]).partition("@")[0],
            int(entry.decoded("SEQUENCE")),
            str(entry["STATUS"]),
            entry.decoded("DTSTART"),
        )
        for _, _, content in files_of(mail)
        for entry in icalendar.Calendar.from_ical(content).walk("VEVENT")
    ]
    name = f"{found[0][0]}.ics" if len(found) == 1 else "calendar.ics"
    assert [file[:2] for file in files_of(mail)] == ([(name, "text/calendar")] if found else [])
    for part in mail.iter_attachments():  # as the file itself says, or programs show it as bare text (RFC 6047)
        assert (part["Content-Type"].params["method"], part["Content-Type"].params["charset"]) == ("PUBLISH", "utf-8")
    return found


async def test_a_push_brings_the_entry_as_it_is_now_also_when_it_moved_or_is_off(
    home: Place, fake: FakeTelegram, postbox: Postbox
) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        await confirmed(postbox, service, ben)
        found = []
        for number in (1, 2):  # the first is about a call that nobody made
            await service.remind()
            found.append(entries(await pushed(postbox, service, number)))
        moved = {"precision": "day", "start": "2021-03-03"}
        changes: tuple[dict[str, object], ...] = (
            {"moment": moved},
            {"state": "cancelled"},
            {"state": "announced", "moment": {"precision": "undated"}},
        )
        for number, fields in enumerate(changes, 3):
            await load(service, "arab-review-2021", **fields)
            found.append(entries(await pushed(postbox, service, number)))
        assert found == [
            [],
            [
                ("arab-consultation-2021", 0, "CONFIRMED", date(2021, 2, 23)),
                ("arab-review-2021", 0, "CONFIRMED", date(2021, 2, 24)),
            ],
            [("arab-review-2021", 1, "CONFIRMED", date(2021, 3, 3))],
            [("arab-review-2021", 2, "CANCELLED", date(2021, 3, 3))],
            [],
        ]


async def test_an_announcement_brings_its_event_and_so_does_its_correction(
    home: Place, fake: FakeTelegram, postbox: Postbox
) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        await confirmed(postbox, service, ben)
        content = replace(PLAIN, subject=REVIEW, fallback="en")
        found, ed, ann = await sent(service, content)
        first = entries(await until(postbox, service, 1))
        await corrected(service, found, ed, ann, {"en": "Come on {date}."})
        assert [first, entries(await until(postbox, service, 2))] == [
            [("arab-review-2021", 0, "CONFIRMED", date(2021, 2, 24))]
        ] * 2
        await do(service, announcements.recall, id=found.id, by=ann)
        assert entries(await until(postbox, service, 3)) == []
