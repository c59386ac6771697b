"""What mail servers answer, as one of our outcomes. Their words are matched and thrown away: they can quote a mail."""

import re

from channels.outcomes import Gone, Outcome, Refused, Retry

_ENHANCED = re.compile(r"\s*[245]\.(\d{1,3})\.(\d{1,3})\b")
_NO_MAILBOX = frozenset({"1.0", "1.1", "1.2", "1.3", "1.6", "1.10", "2.0", "2.1", "4.4"})
"""Enhanced status codes (RFC 3463, without their class): no such mailbox or domain, moved away, closed."""
_UNKNOWN = frozenset({"", "0.0"})
"""No enhanced code, or one that says nothing: then the plain code decides."""
_NO_MAILBOX_PLAIN = frozenset({521, 550, 551, 553, 556})
_TOO_LONG = frozenset({"2.3", "3.4"})
_LATER = 300.0
"""Seconds; servers that make strangers wait (greylisting) let them in after five minutes at the latest."""
_SOON = 60.0


def of_recipient(code: int, said: str) -> Outcome:
    """The answer to the address of the person: here a server says that there is nobody of that name."""
    return _outcome(code, said, nobody=True)


def of_content(code: int, said: str) -> Outcome:
    """The answer to the mail itself."""
    return _outcome(code, said, nobody=False)


def of_sender(code: int, said: str) -> Outcome:
    """The answer to our own address: nothing of ours is taken; what is wrong is with us."""
    return Retry(_SOON) if code < 500 else Retry(_LATER, reason="token")


def ends(status: str) -> bool:
    """Whether a status code of a returned mail (`5.1.1`) says that the mailbox is gone for good."""
    cls, _, detail = status.strip().partition(".")
    return cls == "5" and (detail in _NO_MAILBOX or detail in _UNKNOWN)


def _outcome(code: int, said: str, *, nobody: bool) -> Outcome:
    found = _ENHANCED.match(said)
    detail = f"{found[1]}.{found[2]}" if found else ""
    if code == 421:
        return Retry(_SOON)
    if code < 500:
        return Retry(_LATER, whole_account=False, reason="deferred")
    if detail in _NO_MAILBOX or (nobody and detail in _UNKNOWN and code in _NO_MAILBOX_PLAIN):
        return Gone()
    if detail in _TOO_LONG or code == 552:
        return Refused("full" if nobody or detail == "2.2" else "too_long")
    return Refused("full" if detail == "2.2" else "rejected")
