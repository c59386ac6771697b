"""E-mail beside the chat: asked in the chat, confirmed in the mailbox, written to by the service as it runs."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from email.message import EmailMessage
from typing import Any

import aiohttp
import pytest

from dialogue.replies import Choice, Reply, Say
from tests.bot.running import Place, Running, arrive, running, subscribe
from tests.channels.postbox import ANA, Postbox, files_of, page_of, words_of
from tests.fakes.telegram import FakeTelegram, Person

FROM = "Passerelle <updates@passerelle.example>"
NEWS = Reply((Say("reminder-quiet-push"),), (Choice("cmd:calendar", Say("reminder-see-calendar")),), keep=True)


def mailing(place: Place, fake: FakeTelegram, postbox: Postbox, **given: Any) -> AbstractAsyncContextManager[Running]:
    """The service with Telegram, pages and e-mail."""
    more = {"pages": True, "smtp_url": postbox.url(), "mail_from": FROM, "mail_rate": 200, **given}
    return running(place, fake, **more)


async def until(postbox: Postbox, service: Running, number: int) -> EmailMessage:
    """The last of so many mails."""
    await service.settled()
    assert len(postbox.mails) == number
    return postbox.mails[-1]


async def enter(person: Person, address: str = ANA) -> str:
    """Enter an address in the chat; what is said to that."""
    person.taps_data("mail:add", person.last().id)
    await person.hears()
    person.says(address)
    return (await person.hears()).text


@asynccontextmanager
async def fetched(method: str, url: str, **given: Any) -> AsyncIterator[aiohttp.ClientResponse]:
    async with aiohttp.ClientSession() as session, session.request(method, url, **given) as response:
        yield response


def link(mail: EmailMessage, what: str, service: Running) -> str:
    """The address in a mail behind which something is done."""
    [found] = set(re.findall(rf"{re.escape(service.service.settings.public_url)}/mail/{what}/\w+", words_of(mail)))
    return str(found)


async def confirmed(postbox: Postbox, service: Running, person: Person) -> None:
    """Ana's address, entered and confirmed."""
    await enter(person)
    mail = await until(postbox, service, 1)
    async with fetched("POST", link(mail, "confirm", service)) as response:
        assert response.status == 200
    postbox.mails.clear()


async def where(service: Running) -> list[tuple[str, str, bool]]:
    rows = await service.rows("SELECT channel, state, preferred FROM addresses ORDER BY id")
    return [(row["channel"], row["state"], bool(row["preferred"])) for row in rows]


async def test_an_address_is_asked_before_it_is_used(anywhere: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(anywhere, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        assert ANA in await enter(ben)
        mail = await until(postbox, service, 1)
        assert mail["Subject"] == "Do you want updates on the regional migration reviews by e-mail?"
        await service.announce(NEWS)
        assert [seen.text for seen in ben.sees() if "new message" in seen.text.lower()] == []
        await service.settled()
        assert len(postbox.mails) == 1
        address = link(mail, "confirm", service)
        for method in ("GET", "HEAD", "GET"):  # whoever looks into links for people spends nothing
            async with fetched(method, address) as response:
                assert response.status == 200
        assert await where(service) == [("telegram", "open", True), ("email", "asked", False)]
        async with fetched("POST", address) as response:
            assert (response.status, "come to this e-mail address from now on" in await response.text()) == (200, True)
        assert await where(service) == [("telegram", "open", False), ("email", "open", True)]
        async with fetched("POST", address) as response:
            assert response.status == 410


@pytest.mark.requirement("S3-38")
async def test_each_job_comes_once_where_one_chose(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben, eve = fake.person(7), fake.person(8)
        for person in (ben, eve):
            await arrive(person)
            await subscribe(person)
        await confirmed(postbox, service, ben)
        before = len(ben.sees()), len(eve.sees())
        assert await service.announce(NEWS, job="first") == 2
        mail = await until(postbox, service, 1)
        assert mail["To"] == ANA
        assert (len(ben.sees()), len(eve.sees())) == (before[0], before[1] + 1)
        ben.taps_data("mail:show", ben.last().id)
        shown = await ben.hears()
        assert "a***@example.org" in shown.text
        assert ANA not in shown.text
        [telegram] = [label for label in _buttons(ben) if label.startswith("mail:use:")]
        ben.taps_data(telegram, ben.last().id)
        await ben.hears()
        await service.announce(NEWS, job="second")
        await service.settled()
        assert len(postbox.mails) == 1


def _buttons(person: Person) -> list[str]:
    return [button.data for row in person.last().rows for button in row if button.data]


async def test_a_mail_says_where_to_answer_and_how_to_end_it(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    words = Reply(
        (Say("mail-used"),),
        (Choice("cmd:calendar", Say("reminder-see-calendar")), Choice("", Say("mail-settings"), url="https://a.org/")),
    )
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        await confirmed(postbox, service, ben)
        await service.announce(words)
        mail = await until(postbox, service, 1)
        text, public = words_of(mail), service.service.settings.public_url
        assert text.startswith("Your updates go there now.")
        assert f"open your chat with us. The ways in: {public}/\n" in text
        assert link(mail, "stop", service) in text
        assert link(mail, "stop", service) in page_of(mail)
        stop = f"To stop these mails: {link(mail, 'stop', service)}"
        assert text.endswith(f"The ways in: {public}/\n\nE-mail\nhttps://a.org/\n\n{stop}")
        page = page_of(mail)
        assert page.index("https://a.org/") < page.index("/mail/stop/")
        assert mail["List-Unsubscribe"] == f"<{link(mail, 'stop', service)}>"
        assert files_of(mail) == []


async def test_one_click_ends_the_mails_and_everything_else(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        await confirmed(postbox, service, ben)
        await service.announce(NEWS, job="first")
        stop = link(await until(postbox, service, 1), "stop", service)
        async with fetched("GET", stop) as response:
            assert (response.status, "<form" in await response.text()) == (200, True)
        assert (await where(service))[1] == ("email", "open", True)
        one_click = {"List-Unsubscribe": "One-Click"}
        async with fetched("POST", stop, data=one_click, allow_redirects=False) as response:
            assert (response.status, "Set-Cookie" in response.headers) == (200, False)
        assert await where(service) == [("telegram", "open", True), ("email", "gone", False)]
        assert await service.rows("SELECT state FROM people") == [{"state": "stopped"}]
        async with fetched("POST", f"{stop[:-32]}{'0' * 32}") as response:
            assert response.status == 200
        assert len(await service.rows("SELECT 1 AS there FROM mail_stops")) == 1


async def test_a_mailbox_that_is_gone_leaves_the_chat(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        await confirmed(postbox, service, ben)
        postbox.on_recipient = "550 5.1.1 No such user"
        await service.announce(NEWS)
        assert "come back" in (await ben.hears()).text
        assert await where(service) == [("telegram", "open", True), ("email", "gone", False)]
        assert await service.rows("SELECT state FROM people") == [{"state": "active"}]


async def test_what_was_cut_is_sent_again_under_the_same_id(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        await confirmed(postbox, service, ben)
        postbox.cut = True
        await service.announce(NEWS)
        await service.until("SELECT 1 AS n FROM ledger WHERE job = 'news' AND attempts = 1")
        postbox.cut = False
        await service.settled()
        assert len(postbox.mails) == 2
        assert postbox.mails[0]["Message-ID"] == postbox.mails[1]["Message-ID"]


async def test_a_mail_put_off_is_given_up_after_five_days(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben)
        await confirmed(postbox, service, ben)
        postbox.on_recipient = "450 4.2.0 Greylisted"
        await service.announce(NEWS, job="late")
        row = await _settled(service, "attempts = 1")
        assert (row["state"], row["reason"], row["done"]) == ("pending", None, None)
        assert 299_000 <= row["due"] - row["created"] < 310_000
    async with mailing(home, fake, postbox) as service:  # five days later; nothing is remembered but what is kept
        async with service.database.transaction() as tx:
            await tx.run("UPDATE ledger SET due = 0, attempts = 40 WHERE job = 'late'")
        service.database.wake()
        row = await _settled(service, "state <> 'pending' AND state <> 'sending'")
        assert (row["state"], row["reason"]) == ("failed", "deferred")


async def _settled(service: Running, how: str) -> dict[str, Any]:
    sql = f"SELECT * FROM ledger WHERE job = 'late' AND {how}"
    while not (rows := await service.rows(sql)):  # noqa: ASYNC110  # no bell rings then
        await asyncio.sleep(0.02)
    return dict(rows[0])


async def test_quiet_mode_says_nothing_but_the_neutral_sentence(
    home: Place, fake: FakeTelegram, postbox: Postbox
) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await subscribe(ben, quietly=True)
        await confirmed(postbox, service, ben)
        await service.remind()
        await service.until("SELECT 1 AS n FROM ledger WHERE lane = 1")
        mail = await until(postbox, service, 1)
        assert words_of(mail) == mail["Subject"]
        assert "<a" not in page_of(mail)


async def test_nobody_is_flooded_in_another_s_name(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        people = [fake.person(chat) for chat in range(7, 11)]
        for person in people:
            await arrive(person)
            assert ANA in await enter(person)
        await until(postbox, service, 3)
        said = [await enter(people[0], f"b{number}@example.org") for number in range(5)]
        assert ["enough addresses for today" in each for each in said] == [False] * 4 + [True]


async def test_an_address_that_refused_is_not_asked_again(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben, eve = fake.person(7), fake.person(8)
        await arrive(ben)
        await enter(ben)
        async with fetched("POST", link(await until(postbox, service, 1), "stop", service)) as response:
            assert response.status == 200
        await arrive(eve)
        assert ANA in await enter(eve)  # she does not learn of it
        await until(postbox, service, 1)


async def test_an_address_moves_to_whoever_reads_its_mail(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben, eve = fake.person(7), fake.person(8)
        for person in (ben, eve):
            await arrive(person)
            await subscribe(person)
            await confirmed(postbox, service, person)
        rows = await service.rows("SELECT state, preferred FROM addresses WHERE channel = 'email' ORDER BY id")
        assert [(row["state"], bool(row["preferred"])) for row in rows] == [("gone", False), ("open", True)]
        assert await service.announce(NEWS) == 2
        await until(postbox, service, 1)


async def test_who_is_forgotten_is_not_brought_back(home: Place, fake: FakeTelegram, postbox: Postbox) -> None:
    async with mailing(home, fake, postbox) as service:
        ben = fake.person(7)
        await arrive(ben)
        await confirmed(postbox, service, ben)
        ben.taps_data("stop:erase", ben.last().id)
        await ben.hears()
        await service.until("SELECT 1 AS n WHERE NOT EXISTS (SELECT 1 FROM people)")
        assert await service.rows("SELECT * FROM mail_asks") == []
        assert [row["reason"] for row in await service.rows("SELECT reason FROM mail_stops")] == ["forgotten"]


async def test_without_a_mail_server_there_is_no_mail(home: Place, fake: FakeTelegram) -> None:
    async with running(home, fake, pages=True) as service:
        ben = fake.person(7)
        await arrive(ben)
        ben.taps_data("cmd:settings", ben.last().id)
        await ben.hears()
        assert "mail:show" not in _buttons(ben)
        async with fetched("GET", f"{service.url}/mail/stop/{'0' * 32}") as response:
            assert response.status == 404
