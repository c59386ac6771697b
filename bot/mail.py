"""E-mail as the service uses it: our account, its signature, and what stands below every mail."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from bot.body import Body
from bot.rendering import Renderer
from bot.settings import BadSettings, Settings, sender_of
from channels import Email
from channels.email import STOP, Line, Server
from dialogue.replies import Attachment, Link, Message, Say
from reviews.ics import with_day
from reviews.mail import mailbox_of
from storage.vault import Vault

_SIGNED = (
    *(b"from", b"to", b"subject", b"date", b"message-id", b"mime-version", b"content-type", b"content-language"),
    *(b"list-id", b"list-unsubscribe", b"list-unsubscribe-post", b"auto-submitted"),
)
"""The headers that the signature covers; RFC 8058 wants those of unsubscribing among them."""


def mail_base(settings: Settings) -> str | None:
    """Below which address the links of mails lie; None when there is no e-mail."""
    return f"{settings.public_url}/mail" if settings.smtp_url else None


def mail_account(settings: Settings, vault: Vault) -> Email | None:
    """Our account of e-mail; None when it is off. Raises BadSettings when the key to sign with cannot be used."""
    if settings.smtp_url is None:
        return None
    sender = sender_of(settings.mail_from)
    return Email(
        line=Line(Server.of(settings.smtp_url.get_secret_value())),
        sender=sender,
        stop=lambda address: f"{settings.public_url}/mail/stop/{mailbox_of(vault, address)}",
        blind=vault.blind,
        sign=_signing(settings.mail_dkim_key_file, settings.mail_dkim_selector, sender.domain),
    )


def _signing(key_file: Path | None, selector: str, domain: str) -> Callable[[bytes], bytes] | None:
    if key_file is None:
        return None
    import dkim  # noqa: PLC0415  # with a resolver of its own (dnspython) it is large, and few services sign themselves

    def sign(mail: bytes) -> bytes:
        signature: bytes = dkim.sign(
            mail,
            selector.encode(),
            domain.encode(),
            key,
            include_headers=_SIGNED,
            canonicalize=(b"relaxed", b"relaxed"),
        )
        return signature

    try:
        key = key_file.read_bytes()
        sign(b"From: a@example.org\r\n\r\n\r\n")
    except OSError as error:
        raise BadSettings(f"MAIL_DKIM_KEY_FILE: {key_file}: {error.strerror}") from None
    except (dkim.DKIMException, ValueError):
        raise BadSettings(f"MAIL_DKIM_KEY_FILE: {key_file} holds no RSA private key (PEM)") from None
    return sign


def mail_renderer(renderer: Renderer, settings: Settings) -> "MailRenderer":
    """The same words as mails."""
    given = {each.name: getattr(renderer, each.name) for each in fields(renderer)}
    return MailRenderer(**given, start=f"{settings.public_url}/")


@dataclass(frozen=True, slots=True)
class MailRenderer(Renderer):
    """Says replies as mails: with the way to answer, and the way to end them, below. What is neutral stays alone.

    Nobody can tap for an entry of the calendar: what a mail is about comes with it, as it is now.
    """

    start: str = ""
    """Where all ways into the conversation are shown."""

    def message(self, words: Body, language: str | None) -> Message:
        """See `Renderer.message`."""
        reply = words.reply
        links = tuple(choice for choice in reply.choices if choice.url)
        says = list(reply.says)
        if not reply.silent:
            says += [Say("mail-answer", link=Link(self.start))] if len(links) < len(reply.choices) else []
            says.append(Say("mail-stop", link=Link(STOP)))
        about = " ".join(with_day(self.facts.calendar, reply.about))
        file = reply.attachment or (Attachment("ics", about) if about else None)
        mail = replace(reply, says=tuple(says), choices=() if reply.silent else links, attachment=file)
        return Renderer.message(self, replace(words, reply=mail), language)
