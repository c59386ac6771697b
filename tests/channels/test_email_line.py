"""E-mail: what a real mail server says, and what comes of it."""

import asyncio
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from channels.email import BadAddress, Email, Server
from channels.outcomes import Gone, Outcome, Refused, Retry, Sent, Uncertain
from tests.channels.postbox import ANA, PASSWORD, WORDS, Postbox, handed_over


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
        ("450 4.2.0 Greylisted", Retry(300, whole_account=False, reason="deferred")),
        ("451 4.3.0 Try again", Retry(300, whole_account=False, reason="deferred")),
        ("421 4.7.0 Too many from you", Retry(60)),
    ],
)
async def test_what_a_server_says_of_a_recipient(postbox: Postbox, said: str, outcome: Outcome) -> None:
    postbox.on_recipient = said

    assert await handed_over(postbox) == outcome
    assert postbox.mails == []


@pytest.mark.parametrize(
    "said",
    [
        "550 5.1.1 <ana@example.org>: Recipient address rejected: User unknown in local recipient table",  # Postfix
        "550 <ana@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
        "550 Unknown user",  # Exim
        "550 Unrouteable address",
        "550 No Such User Here",
        "550-Callout verification failed:\r\n550 550 5.1.1 <ana@example.org>: User unknown",
        "553 sorry, no mailbox here by that name (#5.1.1)",  # qmail
        "550 sorry, no mailbox here by that name.",
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",  # Exchange
        "550 5.1.1 User unknown",
        "550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 Please try again",  # Gmail
        "550 5.2.1 The email account that you tried to reach is inactive.",
        "550 <ana@example.org>... User unknown",  # Sendmail
        "550 5.1.2 <ana@example.org>... Host unknown (Name server: example.org: host not found)",
        "554 delivery error: dd This user doesn't have a yahoo.com account (ana@yahoo.com) [0]",  # Yahoo
        "550 Message was not accepted -- invalid mailbox. Local mailbox is unavailable: user not found",  # mail.ru
        "550 5.0.0 no such user",
        "556 Recipient address rejected",  # RFC 7504
    ],
)
async def test_a_server_that_says_that_there_is_nobody_of_that_name(postbox: Postbox, said: str) -> None:
    postbox.on_recipient = said

    assert await handed_over(postbox) == Gone()


@pytest.mark.parametrize(
    "said",
    [
        "554 5.7.1 <ana@example.org>: Relay access denied",  # Postfix
        "554 5.7.1 Service unavailable; Client host [192.0.2.5] blocked using zen.spamhaus.org",
        "550 5.7.23 <ana@example.org>: Recipient address rejected: Message rejected due to: SPF fail",
        "550 relay not permitted",  # Exim
        "550 authentication required",
        "550 Administrative prohibition",
        "550 blocked using zen.spamhaus.org",
        "550-Verification failed for <a@b.example>\r\n550-Unrouteable address\r\n550 Sender verify failed",
        "550-Response: 550 5.1.1 No such user here\r\n550 Sender verify failed",
        "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",  # qmail
        "553 sorry, your envelope sender domain must exist (#5.7.1)",
        "550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",  # Exchange
        "550 5.7.606 Access denied, banned sending IP [192.0.2.5]",
        "550 5.4.1 Recipient address rejected: Access denied. AS(201806281)",
        "550-5.7.26 This mail is unauthenticated, which poses a security risk\r\n550 5.7.26 to Gmail users",  # Gmail
        "550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents more",
        "550 5.7.1 <ana@example.org>... Relaying denied",  # Sendmail
        "550 Relaying denied",
        "550 Requested action not taken: mailbox unavailable",  # RFC 5321 has it for policies too
        "550 Rejected: too many messages, try later",
        "550 192.5.1.1 refused",
        "550 <no.unknown.user@example.org>: rejected",
        "551 we do not relay",
        "550 No",
    ],
)
async def test_a_server_that_refuses_us_ends_nobody_s_subscription(postbox: Postbox, said: str) -> None:
    postbox.on_recipient = said

    assert await handed_over(postbox) == Refused("rejected")


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("550 5.1.1 No such user", Gone()),
        ("550 Message refused", Refused("rejected")),
        ("554 5.7.1 Spam", Refused("rejected")),
        ("552 5.3.4 Too big", Refused("too_long")),
        ("452 4.3.1 Disk full", Retry(300, whole_account=False, reason="deferred")),
    ],
)
async def test_what_a_server_says_of_a_mail(postbox: Postbox, said: str, outcome: Outcome) -> None:
    postbox.on_content = said

    assert await handed_over(postbox) == outcome


@pytest.mark.parametrize(
    ("said", "outcome"),
    [("550 5.7.1 You may not send", Retry(300, reason="token")), ("451 4.3.0 Not now", Retry(60))],
)
async def test_what_a_server_says_of_us(postbox: Postbox, said: str, outcome: Outcome) -> None:
    postbox.on_sender = said

    assert await handed_over(postbox) == outcome


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

    assert await handed_over(postbox) == Uncertain()
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
        assert await handed_over(postbox, url=url) == Retry(30, reason="unreachable")
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

    assert isinstance(await handed_over(locked, url=locked.url(user=f"us:{password}@", options="?starttls")), Sent)
    wrong = await handed_over(locked, url=locked.url(user="us:wrong@", options="?starttls"))
    assert wrong == Retry(300, reason="token")


@pytest.mark.parametrize("password", [PASSWORD, "wrong"])
async def test_over_tls_no_line_is_left_open(
    locked: Postbox, certificate: Path, monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    watched = asyncio.get_running_loop()._selector.get_map()  # type: ignore[attr-defined]  # nothing else knows
    before = len(watched)
    await handed_over(locked, url=locked.url(user=f"us:{password.replace(' ', '%20')}@", options="?starttls"))
    await asyncio.sleep(0)

    assert len(watched) == before


async def test_a_certificate_that_nobody_vouches_for(locked: Postbox) -> None:
    url = locked.url(user="us:any@", options="?starttls")

    assert await handed_over(locked, url=url) == Retry(30, reason="unreachable")
    assert locked.mails == []


async def test_a_server_without_tls_gets_no_password(postbox: Postbox) -> None:
    assert await handed_over(postbox, url=postbox.url(user="us:any@", options="?starttls")) == Retry(
        30, reason="unreachable"
    )


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


async def test_checking_hands_nothing_over(postbox: Postbox) -> None:
    assert await postbox.account().line.check() == Sent("")
    assert postbox.mails == []
