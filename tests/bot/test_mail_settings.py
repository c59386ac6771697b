"""E-mail: its settings, and the key that signs."""

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from bot.mail import mail_account
from bot.settings import BadSettings, read_settings
from storage.masterkeys import MasterKeys
from storage.vault import Vault
from tests.bot.running import Place, arrive
from tests.bot.test_mail import FROM, enter, mailing, until
from tests.channels.postbox import Postbox
from tests.fakes.telegram import FakeTelegram

PRODUCTION = {"ENVIRONMENT": "production", "PUBLIC_URL": "https://passerelle.example"}


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """A mail server."""
    with Postbox() as postbox:
        yield postbox


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key to sign with."""
    made = rsa.generate_private_key(65537, 2048)
    file = tmp_path_factory.mktemp("dkim") / "dkim.pem"
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(made.private_bytes(*form))
    return file


def _public(key: Path) -> bytes:
    private = serialization.load_pem_private_key(key.read_bytes(), password=None)
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.public_key().public_bytes(*form)


async def test_mails_are_signed(home: Place, fake: FakeTelegram, postbox: Postbox, key: Path) -> None:
    async with mailing(home, fake, postbox, mail_dkim_key_file=key, mail_dkim_selector="s1") as service:
        ben = fake.person(7)
        await arrive(ben)
        await enter(ben)
        await until(postbox, service, 1)
    public = _public(key)
    asked: list[bytes] = []

    def names(name: bytes, timeout: int = 5) -> bytes:
        asked.append(name)
        return b"v=DKIM1; k=rsa; p=" + base64.b64encode(public)

    raw = b"\r\n".join(postbox.raw[0].splitlines()) + b"\r\n"
    assert dkim.verify(raw, dnsfunc=names)
    assert asked == [b"s1._domainkey.passerelle.example."]
    assert not dkim.verify(raw.replace(b"/mail/stop/", b"/mail/stob/"), dnsfunc=names)


def test_a_key_that_is_none(home: Place, postbox: Postbox, tmp_path: Path) -> None:
    (tmp_path / "dkim.pem").write_text("no key")
    given: dict[str, Any] = {"smtp_url": postbox.url(), "mail_from": FROM}

    vault = Vault(MasterKeys.from_file(home.key))

    for file in (tmp_path / "dkim.pem", tmp_path / "nowhere.pem"):
        with pytest.raises(BadSettings, match="MAIL_DKIM_KEY_FILE"):
            mail_account(home.settings(**given, mail_dkim_key_file=file), vault)


def _refused(monkeypatch: pytest.MonkeyPatch, **given: str) -> str:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings) as refused:
        read_settings()
    return str(refused.value)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"SMTP_URL": "smtp://localhost"}, "SMTP_URL needs MAIL_FROM"),
        ({"SMTP_URL": "mail.example.org/hunter2", "MAIL_FROM": FROM}, "give smtp://user:password@host:587"),
        ({"SMTP_URL": "smtp://localhost", "MAIL_FROM": "Passerelle"}, "MAIL_FROM: an address is needed"),
        ({"SMTP_URL": "smtp://localhost", "MAIL_FROM": "a@b\r\nBcc: c@d.e"}, "an address is needed"),
        (
            {"SMTP_URL": "smtp://us:hunter2@mail.example.org", "MAIL_FROM": FROM, **PRODUCTION},
            "SMTP_URL would send mails where others can read along",
        ),
    ],
)
def test_settings_that_cannot_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, given: dict[str, str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    refused = _refused(monkeypatch, **given)

    assert said in refused
    assert "hunter2" not in refused


@pytest.mark.parametrize(
    "url", ["smtps://us:p@mail.example.org", "smtp://us:p@mail.example.org?starttls", "smtp://localhost"]
)
def test_production_takes_what_nobody_can_read_on_the_way(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, url: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {"SMTP_URL": url, "MAIL_FROM": FROM, **PRODUCTION}.items():
        monkeypatch.setenv(name, value)

    assert read_settings().mail_from == FROM
