"""Settings from the environment or `.env`. Everything has a default that runs."""

import io
import os
import re
from collections.abc import Mapping
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.utils import parseaddr
from pathlib import Path
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import AwareDatetime, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from channels.email import Server
from storage.database import engine_of

SECRETS = ("DATABASE_URL", "TELEGRAM_TOKEN", "TELEGRAM_SECRET", "SMTP_URL")
"""Every secret `X` may also be given as `X_FILE`, the path of a file that holds it."""

_FILE = ".env"
_ACCOUNT = "TELEGRAM_TOKEN_"
_ORIGIN = re.compile(
    r"https://(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?|http://(?:localhost|127\.0\.0\.1):\d{1,5}"
)
"""A site, or with `*.` all below one; a page of this machine's own, to try it out."""


class BadSettings(Exception):
    """A setting has an unusable value; the message says which, and what to do."""


class Settings(BaseSettings):
    """Design: the outside contract. Units are in the names or the docs; instants carry a zone."""

    model_config = SettingsConfigDict(env_file=_FILE, extra="ignore", hide_input_in_errors=True)

    database_url: str = ""
    port: int = Field(8080, ge=1, le=65535)
    host: str = "127.0.0.1"
    public_url: str = ""
    embed_origins: str = ""
    """The sites whose pages may show the web chat in a frame, parted by spaces; none by default."""
    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook: Literal["on", "off"] = "off"
    telegram_secret: SecretStr | None = None
    """What Telegram sends along with each webhook call; derived from the token when not given."""
    telegram_rate: float = Field(30, gt=0, le=1000)
    """Messages a second and account, replies too."""
    smtp_url: SecretStr | None = None
    """The mail server that takes our mails; e-mail is off without it."""
    mail_from: str = ""
    """Whom mails are from: `Passerelle <updates@example.org>`."""
    mail_dkim_key_file: Path | None = None
    """The private key (PEM) that signs mails; they are not signed without."""
    mail_dkim_selector: str = "passerelle"
    mail_rate: float = Field(5, gt=0, le=1000)
    """Mails a second."""
    master_key_file: Path = Path("var/master.key")
    environment: Literal["development", "production"] = "development"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"
    demo_now: AwareDatetime | None = None
    demo_speed: float = Field(1, ge=1, le=100_000)

    telegram_accounts: dict[str, SecretStr] = Field(default_factory=dict, exclude=True)
    """Token per account: `main` for the single one, a region's slug for `TELEGRAM_TOKEN_<REGION>`."""

    @model_validator(mode="after")
    def _derive(self) -> Self:
        if not self.database_url:
            self.database_url = "sqlite://var/demo.db" if self.demo_now else "sqlite://var/passerelle.db"
        if not self.public_url:
            self.public_url = f"http://127.0.0.1:{self.port}"
        self.public_url = self.public_url.rstrip("/")
        if self.telegram_token:
            self.telegram_accounts.setdefault("main", self.telegram_token)
        return self

    @field_validator("database_url")
    @classmethod
    def _database_url(cls, given: str) -> str:
        """Raises ValueError."""
        if given:
            engine_of(given)
        return given

    @field_validator("public_url", "telegram_api_url")
    @classmethod
    def _address(cls, given: str) -> str:
        """Raises ValueError."""
        if given and not _is_address(given):
            raise ValueError("an address is needed, like https://www.example.org")
        return given

    @field_validator("embed_origins")
    @classmethod
    def _embed_origins(cls, given: str) -> str:
        """Raises ValueError."""
        if wrong := [origin for origin in given.split() if not _ORIGIN.fullmatch(origin)]:
            raise ValueError(f"{len(wrong)} of them is no origin like https://www.example.org, without a path")
        return given

    @field_validator("mail_from")
    @classmethod
    def _mail_from(cls, given: str) -> str:
        """Raises ValueError."""
        if given:
            sender_of(given)
        return given

    @model_validator(mode="after")
    def _can_mail(self) -> Self:
        if self.smtp_url is None:
            return self
        server = Server.of(self.smtp_url.get_secret_value())
        if not self.mail_from:
            raise ValueError("SMTP_URL needs MAIL_FROM: whom mails are from, like Passerelle <updates@example.org>")
        if self.environment == "production" and not server.private:
            raise ValueError("SMTP_URL would send mails where others can read along: use smtps:// or ?starttls")
        return self

    @model_validator(mode="after")
    def _refuse_the_insecure(self) -> Self:
        if self.environment != "production":
            return self
        if self.demo_now or self.demo_speed != 1:
            raise ValueError("DEMO_NOW and DEMO_SPEED are for development: unset them")
        if self.log_level == "DEBUG":
            raise ValueError("LOG_LEVEL=DEBUG can show what people write: use INFO")
        if not self.public_url.startswith("https://"):
            raise ValueError("PUBLIC_URL must begin with https:// in production")
        return self


def _is_address(given: str) -> bool:
    """Whether it is `http://` or `https://` and a host."""
    try:
        parts = urlsplit(given)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port, or brackets, that cannot be
        return False


def sender_of(written: str) -> Address:
    """Whom mails are from. Raises ValueError."""
    name, address = parseaddr(written)
    try:
        sender = Address(name, addr_spec=address)
    except (ValueError, IndexError, HeaderParseError):
        sender = Address()
    if not sender.username or "." not in sender.domain or not address.isascii():
        raise ValueError("an address is needed, like Passerelle <updates@example.org>")
    return sender


def read_settings(**given: Any) -> Settings:
    """The settings of this process.

    Raises BadSettings, which names each setting that is wrong and never shows its value.
    """
    _check_file()
    environment = {name: value for name, value in {**dotenv_values(_FILE), **os.environ}.items() if value}
    try:
        return Settings(**{"telegram_accounts": _accounts(environment), **_from_files(environment), **given})
    except ValidationError as error:
        faults = (
            f"{'.'.join(map(str, fault['loc'])).upper() or 'settings'}: {fault['msg'].removeprefix('Value error, ')}"
            for fault in error.errors()
        )
        raise BadSettings("\n".join(faults)) from None


def _check_file() -> None:
    """A line of `.env` that sets nothing would be passed over, and a default run instead. Raises BadSettings."""
    path = Path(_FILE)
    try:
        written = path.read_text("utf-8") if path.is_file() else ""
    except UnicodeDecodeError:
        raise BadSettings(f"{_FILE} is not in UTF-8: save it anew") from None
    for each in parse_stream(io.StringIO(written)):
        if each.error or (each.key and each.value is None):
            said = each.original.string
            line = each.original.line + said[: len(said) - len(said.lstrip())].count("\n")
            raise BadSettings(f"{_FILE}, line {line}, is no setting: write NAME=value, or # before a remark")


def strange_names() -> list[str]:
    """Names in `.env` that are no setting: written wrongly, or meant for another program."""
    known = {name.upper() for name, field in Settings.model_fields.items() if not field.exclude}
    known |= {f"{name}_FILE" for name in SECRETS}
    return [name for name in dotenv_values(_FILE) if name.upper() not in known and not name.startswith(_ACCOUNT)]


def _from_files(environment: Mapping[str, str]) -> dict[str, str]:
    return {
        name.lower(): _contents(environment[f"{name}_FILE"])
        for name in SECRETS
        if f"{name}_FILE" in environment and name not in environment
    }


def _accounts(environment: Mapping[str, str]) -> dict[str, SecretStr]:
    accounts = {}
    for name, value in environment.items():
        if not name.startswith(_ACCOUNT) or name == f"{_ACCOUNT}FILE":
            continue
        account = name.removeprefix(_ACCOUNT).removesuffix("_FILE").lower()
        accounts[account] = SecretStr(_contents(value) if name.endswith("_FILE") else value)
    return accounts


def _contents(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise BadSettings(f"{path}: {error.strerror}. Give the path of a file that this process may read.") from None
