"""Mails that come back, as a mail server pipes them in."""

import io
from email.message import EmailMessage
from pathlib import Path

import pytest

from channels.email import Returned, read_returned
from reviews.mail import mailbox_of
from storage.masterkeys import MasterKeys
from storage.vault import Vault
from tests.bot.commands.conftest import Run
from tests.bot.commands.test_outreach import MAIL, look
from tests.bot.running import Place
from tests.channels.postbox import ANA

TOKEN = "0123456789abcdef0123456789abcdef"


def original(mailbox: str) -> str:
    """The head of a mail of ours."""
    return (
        f"Message-ID: <1@passerelle.example>\r\nTo: {ANA}\r\nSubject: News\r\n"
        f"List-Unsubscribe: <https://passerelle.example/mail/stop/{mailbox}>\r\n"
    )


def report(kind: str, fields: str, mailbox: str | None = TOKEN) -> bytes:
    """A report of a mail server, in the three parts that the standards have."""
    part = "delivery-status" if kind == "delivery-status" else "feedback-report"
    back = f"--x\r\nContent-Type: text/rfc822-headers\r\n\r\n{original(mailbox)}\r\n" if mailbox else ""
    return (
        "From: mailer-daemon@example.org\r\nSubject: Returned\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/report; report-type={kind}; boundary="x"\r\n\r\n'
        f"--x\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
        f"--x\r\nContent-Type: message/{part}\r\n\r\n{fields}\r\n{back}--x--\r\n"
    ).encode()


def bounce(
    *, action: str = "failed", status: str = "5.1.1", said: str | None = None, mailbox: str | None = TOKEN
) -> bytes:
    fields = (
        "Reporting-MTA: dns; mx.example.org\r\n\r\n"
        f"Final-Recipient: rfc822; {ANA}\r\nAction: {action}\r\nStatus: {status}\r\n"
        + (f"Diagnostic-Code: smtp; {said}\r\n" if said else "")
    )
    return report("delivery-status", fields, mailbox)


def complaint(mailbox: str | None = TOKEN) -> bytes:
    fields = f"Feedback-Type: abuse\r\nUser-Agent: x/1\r\nVersion: 1\r\nOriginal-Rcpt-To: <{ANA}>\r\n"
    return report("feedback-report", fields, mailbox)


def ordinary() -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "Out of office"
    mail.set_content(original(TOKEN))
    return mail.as_bytes()


@pytest.mark.parametrize(
    ("raw", "returned"),
    [
        (bounce(), Returned("bounce", TOKEN, ANA)),
        (bounce(status="5.1.1 (no such user)"), Returned("bounce", TOKEN, ANA)),
        (bounce(status="5.0.0"), None),
        (bounce(status="5.0.0", said="550 5.1.1 No such user"), Returned("bounce", TOKEN, ANA)),
        (bounce(status="5.0.0", said="550 Unknown user"), Returned("bounce", TOKEN, ANA)),
        (
            bounce(status="5.0.0", said="550-5.1.1 The email account\r\n 550 5.1.1 is not"),
            Returned("bounce", TOKEN, ANA),
        ),
        (bounce(status="5.0.0", said="550 relay not permitted"), None),
        (bounce(status="5.7.1", said="550 5.1.1 No such user"), None),
        (bounce(mailbox=None), Returned("bounce", None, ANA)),
        (bounce(status="5.2.2"), None),
        (bounce(status="5.7.1"), None),
        (bounce(status="4.4.7"), None),
        (bounce(action="delayed", status="4.4.1"), None),
        (bounce(action="delivered", status="2.0.0"), None),
        (complaint(), Returned("complaint", TOKEN, ANA)),
        (complaint(None), Returned("complaint", None, ANA)),
        (ordinary(), None),
        (b"", None),
        (b"\xff\x00" * 1000, None),
        (bounce()[:200], None),
        (b"Content-Type: multipart/report; report-type*=\xff\r\n\r\n", None),
    ],
)
def test_what_comes_back(raw: bytes, returned: Returned | None) -> None:
    assert read_returned(raw) == returned


@pytest.fixture
def listed(run: Run, tmp_path: Path) -> None:
    """Ana gets updates by e-mail."""
    file = tmp_path / "list.csv"
    file.write_text(f"address,region,consent\n{ANA},arab,2020-11-02\n")
    assert run("outreach", file, "--source", "Forum 2020", "--basis", "consent", **MAIL).code == 0


def pipe(run: Run, monkeypatch: pytest.MonkeyPatch, raw: bytes, *args: str) -> tuple[int, str]:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw)))
    said = run("bounce", *args)
    assert ANA not in said.out + said.err
    return said.code, said.out.strip()


STATE = "SELECT a.state, p.state FROM addresses a JOIN people p ON p.id = a.person"
OURS = "Nothing goes to this mailbox any more."


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(("made", "reason"), [(bounce, "bounce"), (complaint, "complaint")])
def test_a_report_ends_the_subscription_of_its_mailbox(
    run: Run, home: Place, monkeypatch: pytest.MonkeyPatch, made: object, reason: str
) -> None:
    mailbox = mailbox_of(Vault(MasterKeys.from_file(home.key)), ANA)
    assert callable(made)

    assert pipe(run, monkeypatch, made(mailbox=mailbox)) == (0, OURS)
    assert look(home, STATE) == [("gone", "stopped")]
    assert look(home, "SELECT mailbox, reason FROM mail_stops") == [(mailbox, reason)]
    assert look(home, "SELECT state FROM ledger") == [("gone",)]


@pytest.mark.usefixtures("listed")
def test_whoever_writes_a_report_by_hand_ends_nothing(run: Run, home: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    assert pipe(run, monkeypatch, bounce(mailbox=None)) == (1, "")
    assert pipe(run, monkeypatch, bounce(mailbox=TOKEN)) == (0, "It is none of our mailboxes.")
    assert look(home, STATE) == [("open", "active")]


@pytest.mark.usefixtures("listed")
def test_a_server_that_returns_nothing_of_a_mail_can_be_believed(
    run: Run, home: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pipe(run, monkeypatch, bounce(mailbox=None), "--by-address") == (0, OURS)
    assert look(home, STATE) == [("gone", "stopped")]


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize("raw", [ordinary(), bounce(status="5.2.2"), b""])
def test_other_mails_change_nothing(run: Run, home: Place, monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    assert pipe(run, monkeypatch, raw) == (0, "Nothing to do: no complaint, and no mailbox that is gone.")
    assert look(home, STATE) == [("open", "active")]
