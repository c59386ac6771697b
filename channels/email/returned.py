"""Mails that come back: that one could not be delivered (RFC 3464), or that its reader complained (RFC 5965)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from typing import Literal

from channels.email.answers import ends

LARGEST = 4 * 1024 * 1024
"""Bytes of a returned mail that are read."""
_STOP = re.compile(r"/mail/stop/([0-9a-f]{32})\b")
_ORIGINALS = ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers")


@dataclass(frozen=True, slots=True)
class Returned:
    """What a returned mail says."""

    kind: Literal["bounce", "complaint"]
    mailbox: str | None
    """The blind index that our own mail carried, found in what was returned of it: only its readers know it."""
    address: str | None
    """The address it names. Anybody can write a mail that names one."""


def read_returned(raw: bytes) -> Returned | None:
    """What it says; None where it is no such mail, or the mailbox may still be there (full, or not now)."""
    try:
        mail = BytesParser(policy=policy.default).parsebytes(raw[:LARGEST])
        report = mail.get_param("report-type", "") if mail.get_content_type() == "multipart/report" else ""
        if report == "feedback-report":
            return _complaint(mail)
        return _bounce(mail) if report == "delivery-status" else None
    except (ValueError, LookupError, TypeError, AttributeError):  # no two programs break a mail in the same way
        return None


def _complaint(mail: EmailMessage) -> Returned:
    fields = list(_fields(mail, "message/feedback-report"))
    named = next((each for each in fields if each.get("Original-Rcpt-To")), None)
    return Returned("complaint", _mailbox(mail), _address(str(named["Original-Rcpt-To"])) if named else None)


def _bounce(mail: EmailMessage) -> Returned | None:
    for fields in _fields(mail, "message/delivery-status"):
        failed = str(fields.get("Action", "")).strip().lower() == "failed"
        said = str(fields.get("Diagnostic-Code", ""))
        if failed and ends(str(fields.get("Status", "")).split("(")[0], said):
            named = str(fields.get("Original-Recipient") or fields.get("Final-Recipient") or "")
            return Returned("bounce", _mailbox(mail), _address(named))
    return None


def _fields(mail: EmailMessage, kind: str) -> Iterator[Message]:
    """The groups of fields of a report."""
    for part in mail.walk():
        if part.get_content_type() != kind:
            continue
        payload = part.get_payload()
        yield from (each for each in payload if isinstance(each, Message)) if isinstance(payload, list) else ()


def _mailbox(mail: EmailMessage) -> str | None:
    """The link of our own mail that ends the mails, in what was returned of it."""
    for part in mail.walk():
        if part.get_content_type() in _ORIGINALS:
            found = _STOP.search(re.sub(r"=?\r?\n\s*", "", part.as_string(policy=policy.compat32)))
            if found:
                return found[1]
    return None


def _address(named: str) -> str | None:
    address = named.rpartition(";")[2].strip().strip("<>")
    return address if "@" in address else None
