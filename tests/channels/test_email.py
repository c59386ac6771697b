"""E-mail: what a mail is, as a real mail server takes it."""

import asyncio

import pytest

from channels.email import STOP, Email
from channels.outcomes import Refused, Sent
from dialogue.replies import Message
from tests.channels.messages import FILE
from tests.channels.postbox import ANA, STOPS, WORDS, Postbox, blind, files_of, handed_over, page_of, words_of


async def test_a_mail_has_words_and_a_page(postbox: Postbox) -> None:
    assert isinstance(await handed_over(postbox), Sent)

    [mail] = postbox.mails
    assert words_of(mail) == (
        "Beirut & online: 24 February\nSecond line.\n\nMore: https://example.org/a?b=c&d=e.\n\n"
        "Open it\nhttps://example.org/open?a=1&b=2"
    )
    page = page_of(mail)
    assert '<html lang="en" dir="ltr">' in page
    assert "<p><b>Beirut &amp; online</b>: 24 February<br>Second line.</p>" in page
    assert '<a href="https://example.org/a?b=c&amp;d=e">https://example.org/a?b=c&amp;d=e</a>.</p>' in page
    assert '<p><a href="https://example.org/open?a=1&amp;b=2">Open it</a></p>' in page
    assert "Yes" not in page + words_of(mail)


async def test_a_mail_says_what_it_is(postbox: Postbox) -> None:
    await handed_over(postbox)

    [mail] = postbox.mails
    assert {name: mail[name] for name in _SHOWN} == {
        "From": "Passerelle <updates@passerelle.example>",
        "To": ANA,
        "Subject": "Beirut & online: 24 February",
        "List-Id": "<updates.passerelle.example>",
        "List-Unsubscribe": f"<{STOPS}{blind(ANA)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
        "Content-Language": "en",
        "Reply-To": None,
    }
    assert (postbox.to, postbox.senders) == ([ANA], ["updates@passerelle.example"])
    assert postbox.raw[0].isascii()
    assert max(len(line) for line in postbox.raw[0].splitlines()) <= 998


_SHOWN = (
    *("From", "To", "Subject", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "Auto-Submitted"),
    *("Content-Language", "Reply-To"),
)


async def test_the_way_to_end_the_mails_is_each_reader_s_own(postbox: Postbox) -> None:
    await handed_over(postbox, Message(f"Hello.\n\nStop: {STOP}"))

    [mail] = postbox.mails
    assert words_of(mail) == f"Hello.\n\nStop: {STOPS}{blind(ANA)}"
    assert f'<a href="{STOPS}{blind(ANA)}">' in page_of(mail)


async def test_arabic_goes_from_right_to_left(postbox: Postbox) -> None:
    await handed_over(postbox, Message("\u2067المراجعة\u2069 \u2068IOM\u2069", language="ar", right_to_left=True))

    [mail] = postbox.mails
    assert mail["Subject"] == "المراجعة IOM"
    assert words_of(mail) == "\u2067المراجعة\u2069 \u2068IOM\u2069"
    assert '<html lang="ar" dir="rtl">' in page_of(mail)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A word\nand more", "A word"),
        ("\n\n  A word  ", "A word"),
        ("<b>A</b> &lt;word&gt;", "A <word>"),
        ("a\tb\u2028c", "a b c"),
        ("word " * 60, "word " * 22 + "word…"),
        ("字" * 300, "字" * 119 + "…"),
    ],
)
async def test_the_first_line_is_the_subject(postbox: Postbox, text: str, subject: str) -> None:
    await handed_over(postbox, Message(text))

    assert postbox.mails[0]["Subject"] == subject
    assert len(subject) <= 120


async def test_nothing_of_a_message_becomes_a_header(postbox: Postbox) -> None:
    await handed_over(postbox, Message("Hello\r\nBcc: eve@example.org\r\n\r\nMore"))

    [mail] = postbox.mails
    assert (mail["Subject"], mail["Bcc"], postbox.to) == ("Hello", None, [ANA])


async def test_what_is_too_long_comes_as_several_mails(postbox: Postbox) -> None:
    account = postbox.account()
    for part in Email.compose(Message("First line.\n\n" + "word " * 12_000)):
        await account.send(part, ANA)
    await account.line.close()

    assert [mail["Subject"] for mail in postbox.mails] == [f"First line. ({n}/3)" for n in (1, 2, 3)]
    assert len({mail["Message-ID"] for mail in postbox.mails}) == 3


async def test_the_calendar_file_hangs_on_it(postbox: Postbox) -> None:
    await handed_over(postbox, Message("Your calendar.", file=FILE))

    assert files_of(postbox.mails[0]) == [(FILE.name, FILE.media_type, FILE.content)]


async def test_what_is_sent_again_has_the_same_id(postbox: Postbox) -> None:
    account = postbox.account()
    [payload] = Email.compose(WORDS)
    outcomes = [await account.send(payload, to) for to in (ANA, ANA, "ben@example.org")]
    await account.line.close()

    ids = [mail["Message-ID"] for mail in postbox.mails]
    assert [outcome for outcome in outcomes if isinstance(outcome, Sent)] == [Sent(id) for id in ids]
    assert ids[0] == ids[1] != ids[2]
    assert ids[0].endswith("@passerelle.example>")


async def test_mails_share_connections(postbox: Postbox) -> None:
    account = postbox.account()
    [payload] = Email.compose(WORDS)
    for _ in range(10):
        await account.send(payload, ANA)
    await asyncio.gather(*(account.send(payload, ANA) for _ in range(40)))
    await account.line.close()

    assert len(postbox.mails) == 50
    assert len(postbox.sessions) <= 4


async def test_addresses_in_other_scripts(postbox: Postbox) -> None:
    assert isinstance(await handed_over(postbox, to="آنا@example.org"), Sent)
    assert postbox.to == ["آنا@example.org"]


@pytest.mark.parametrize("address", ["", "no address", "a@b\r\nRCPT TO:<c@d>", "a b@c.d, e@f.g"])
async def test_what_is_no_address(postbox: Postbox, address: str) -> None:
    assert await handed_over(postbox, to=address) == Refused("address")
    assert postbox.to == []


async def test_mails_stay_where_they_are(postbox: Postbox) -> None:
    account = postbox.account()

    assert await account.clear(ANA, ["<1@a>"]) == Refused("too_old")
    assert await account.acknowledge("1") == Sent("")
