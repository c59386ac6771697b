"""E-mail, against a real mail server."""

import asyncio
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from channels.email import STOP, BadAddress, Email, Server
from channels.outcomes import Gone, Outcome, Refused, Retry, Sent, Uncertain
from dialogue.replies import Label, Message
from tests.channels.messages import FILE
from tests.channels.postbox import ANA, PASSWORD, STOPS, Postbox, blind, files_of, page_of, words_of

WORDS = Message(
    "<b>Beirut &amp; online</b>: 24 February\nSecond line.\n\nMore: https://example.org/a?b=c&amp;d=e.",
    (Label("j:v", "Yes"), Label("", "Open it", url="https://example.org/open?a=1&b=2")),
)


async def sent(postbox: Postbox, message: Message = WORDS, *, to: str = ANA, **given: Any) -> Outcome:
    account = postbox.account(**given)
    [payload] = Email.compose(message)
    try:
        return await account.send(payload, to)
    finally:
        await account.line.close()


async def test_a_mail_has_words_and_a_page(postbox: Postbox) -> None:
    assert isinstance(await sent(postbox), Sent)

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
    await sent(postbox)

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
    await sent(postbox, Message(f"Hello.\n\nStop: {STOP}"))

    [mail] = postbox.mails
    assert words_of(mail) == f"Hello.\n\nStop: {STOPS}{blind(ANA)}"
    assert f'<a href="{STOPS}{blind(ANA)}">' in page_of(mail)


async def test_arabic_goes_from_right_to_left(postbox: Postbox) -> None:
    await sent(postbox, Message("\u2067المراجعة\u2069 \u2068IOM\u2069", language="ar", right_to_left=True))

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
    await sent(postbox, Message(text))

    assert postbox.mails[0]["Subject"] == subject
    assert len(subject) <= 120


async def test_nothing_of_a_message_becomes_a_header(postbox: Postbox) -> None:
    await sent(postbox, Message("Hello\r\nBcc: eve@example.org\r\n\r\nMore"))

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
    await sent(postbox, Message("Your calendar.", file=FILE))

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


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("550 5.1.1 No such user", Gone()),
        ("550 No such user here", Gone()),
        ("551 User not local", Gone()),
        ("553 5.1.3 Bad address", Gone()),
        ("550 5.2.1 Mailbox disabled", Gone()),
        ("550 5.1.10 Recipient not found", Gone()),
        ("556 5.1.10 Domain takes no mail", Gone()),
        ("550 5.7.1 Blocked by policy", Refused("rejected")),
        ("554 5.7.1 Relay access denied", Refused("rejected")),
        ("554 Transaction failed", Refused("rejected")),
        ("552 5.2.2 Mailbox full", Refused("full")),
        ("450 4.2.0 Greylisted", Retry(300, whole_account=False)),
        ("451 4.3.0 Try again", Retry(300, whole_account=False)),
        ("421 4.7.0 Too many from you", Retry(60)),
    ],
)
async def test_what_a_server_says_of_a_recipient(postbox: Postbox, said: str, outcome: Outcome) -> None:
    postbox.on_recipient = said

    assert await sent(postbox) == outcome
    assert postbox.mails == []


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("550 5.1.1 No such user", Gone()),
        ("550 Message refused", Refused("rejected")),
        ("554 5.7.1 Spam", Refused("rejected")),
        ("552 5.3.4 Too big", Refused("too_long")),
        ("452 4.3.1 Disk full", Retry(300, whole_account=False)),
    ],
)
async def test_what_a_server_says_of_a_mail(postbox: Postbox, said: str, outcome: Outcome) -> None:
    postbox.on_content = said

    assert await sent(postbox) == outcome


@pytest.mark.parametrize(
    ("said", "outcome"),
    [("550 5.7.1 You may not send", Retry(300, reason="token")), ("451 4.3.0 Not now", Retry(60))],
)
async def test_what_a_server_says_of_us(postbox: Postbox, said: str, outcome: Outcome) -> None:
    postbox.on_sender = said

    assert await sent(postbox) == outcome


async def test_a_refusal_does_not_spoil_the_next_mail(postbox: Postbox) -> None:
    account = postbox.account()
    [payload] = Email.compose(WORDS)
    postbox.on_recipient = "550 5.1.1 No such user"
    assert await account.send(payload, "nobody@example.org") == Gone()
    postbox.on_recipient = ""
    assert isinstance(await account.send(payload, ANA), Sent)
    await account.line.close()

    assert postbox.to == [ANA]
    assert len(postbox.sessions) == 1


async def test_a_line_that_is_cut_after_the_mail_leaves_doubt(postbox: Postbox) -> None:
    postbox.cut = True

    assert await sent(postbox) == Uncertain()
    assert len(postbox.mails) == 1


async def test_a_connection_that_the_server_gave_up_costs_nothing(postbox: Postbox) -> None:
    account = postbox.account()
    [payload] = Email.compose(WORDS)
    postbox.cut = True
    await account.send(payload, ANA)
    postbox.cut = False
    assert isinstance(await account.send(payload, ANA), Sent)
    await account.line.close()


async def test_no_server_there(postbox: Postbox) -> None:
    url = postbox.url()
    postbox.__exit__(None, None, None)
    try:
        assert await sent(postbox, url=url) == Retry(30, reason="unreachable")
    finally:
        postbox.__enter__()


async def test_a_server_that_says_nothing() -> None:
    over = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        await writer.wait_closed()
        over.set()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        account = Postbox().account(url=f"smtp://127.0.0.1:{port}", patience=0.1)
        [payload] = Email.compose(WORDS)
        assert await account.send(payload, ANA) == Retry(30, reason="unreachable")
        await over.wait()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for this machine, with its key."""
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    given = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    made = ["-keyout", str(file.with_name("key")), "-out", str(file)]
    subprocess.run(["openssl", "req", *given, *names, *made], check=True, capture_output=True)
    file.write_bytes(file.read_bytes() + file.with_name("key").read_bytes())
    return file


@pytest.fixture
def locked(certificate: Path) -> Iterator[Postbox]:
    """A server that wants TLS and a password."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Postbox(login=True, tls=context) as postbox:
        yield postbox


async def test_over_tls_with_a_password(locked: Postbox, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    password = PASSWORD.replace(" ", "%20")

    assert isinstance(await sent(locked, url=locked.url(user=f"us:{password}@", options="?starttls")), Sent)
    wrong = await sent(locked, url=locked.url(user="us:wrong@", options="?starttls"))
    assert wrong == Retry(300, reason="token")


async def test_a_certificate_that_nobody_vouches_for(locked: Postbox) -> None:
    url = locked.url(user="us:any@", options="?starttls")

    assert await sent(locked, url=url) == Retry(30, reason="unreachable")
    assert locked.mails == []


async def test_a_server_without_tls_gets_no_password(postbox: Postbox) -> None:
    assert await sent(postbox, url=postbox.url(user="us:any@", options="?starttls")) == Retry(30, reason="unreachable")


async def test_addresses_in_other_scripts(postbox: Postbox) -> None:
    assert isinstance(await sent(postbox, to="آنا@example.org"), Sent)
    assert postbox.to == ["آنا@example.org"]


@pytest.mark.parametrize("address", ["", "no address", "a@b\r\nRCPT TO:<c@d>", "a b@c.d, e@f.g"])
async def test_what_is_no_address(postbox: Postbox, address: str) -> None:
    assert await sent(postbox, to=address) == Refused("address")
    assert postbox.to == []


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://localhost", Server("localhost", 25)),
        ("smtp://u:p%40ss@mail.example.org:2525", Server("mail.example.org", 2525, "u", "p@ss")),
        ("smtp://u:p@mail.example.org?starttls", Server("mail.example.org", 587, "u", "p", start_tls=True)),
        ("smtps://u:p@mail.example.org", Server("mail.example.org", 465, "u", "p", tls=True)),
    ],
)
def test_addresses_of_servers(url: str, server: Server) -> None:
    assert Server.of(url) == server
    assert "p@ss" not in repr(Server.of(url))


@pytest.mark.parametrize(
    "url", ["", "localhost", "http://a", "smtp://", "smtp://a:b", "smtps://a?starttls", "smtp://a?tls", "smtp://a/b"]
)
def test_what_is_no_address_of_a_server(url: str) -> None:
    with pytest.raises(BadAddress):
        Server.of(url)


async def test_mails_stay_where_they_are(postbox: Postbox) -> None:
    account = postbox.account()

    assert await account.clear(ANA, ["<1@a>"]) == Refused("too_old")
    assert await account.acknowledge("1") == Sent("")


async def test_checking_hands_nothing_over(postbox: Postbox) -> None:
    assert await postbox.account().line.check() == Sent("")
    assert postbox.mails == []
