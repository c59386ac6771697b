"""What mail servers answer, as one of our outcomes. Their words are matched and thrown away: they can quote a mail."""

import re

from channels.outcomes import Gone, Outcome, Refused, Retry

_ENHANCED = re.compile(r"(?<![\d.])5\.(\d{1,3})\.(\d{1,3})(?!\.?\d)")
"""An enhanced status code (RFC 3463) of a refusal: first in a line as a rule, with qmail at its end (`#5.1.1`)."""
_NO_MAILBOX = frozenset({"1.1", "1.2", "1.3", "1.6", "1.10", "4.4"})
"""Enhanced codes, without their class: no such mailbox or domain, moved away."""
_OPEN = frozenset({"", "0.0", "1.0", "2.0", "2.1"})
"""None, or one that does not say whether there is such a mailbox: then the words do."""
_TOO_LONG = frozenset({"2.3", "3.4"})
_CLOSED_DOMAIN = 556
"""The plain code that says by itself that a domain takes no mail (RFC 7504)."""

_ADDRESS = re.compile(r"\S*@\S*")
_ABOUT_US = re.compile(
    r"\b(?:sender|your|client|helo|ehlo|rcpthosts|relay\w*|block\w*|blacklist\w*|spam\w*|polic\w+|dns|rbl"
    r"|authenti\w+|prohibit\w+|denied|too (?:many|fast)|rate)\b",
    re.IGNORECASE,
)
"""A server that speaks of this refuses us, whatever it says besides: of nobody's mailbox that is known."""
_WHO = r"(?:user|recipient|mailbox|e?-?mail address|account|addressee|local[- ]part)"
_NOBODY = re.compile(
    rf"\bno such (?:local )?{_WHO}"
    rf"|\bno {_WHO} (?:here|by that name|with that name)"
    rf"|\b(?:unknown|non-?existent|invalid|unrout[e]?able) (?:{_WHO}|address)\b"
    rf"|\b{_WHO}\b[^\n]{{0,40}}\b(?:unknown|not found|not known|not local|disabled|inactive"
    r"|does ?n[o']t exist|does not exist|no longer (?:exists|here|valid|available))\b"
    r"|\bdoes(?: not|n't) have an? \S+ account\b",
    re.IGNORECASE,
)
"""In the words of Postfix, Exim, qmail, Sendmail and the large providers: there is nobody of that name."""
_PLAIN = re.compile(r"^\s*smtp;\s*|\b5\d\d[ -]", re.IGNORECASE)
"""What stands before the words in the diagnosis of a returned mail."""
_LATER = 300.0
"""Seconds; servers that make strangers wait (greylisting) let them in after five minutes at the latest."""
_SOON = 60.0


def of_recipient(code: int, said: str) -> Outcome:
    """The answer to the address of the person: here a server says that there is nobody of that name."""
    if code >= 500 and (code == _CLOSED_DOMAIN or _nobody(said)):
        return Gone()
    return _outcome(code, said, large="full")


def of_content(code: int, said: str) -> Outcome:
    """The answer to the mail itself, whose words a server may quote: only a code counts."""
    if code >= 500 and _detail(said) in _NO_MAILBOX:
        return Gone()
    return _outcome(code, said, large="too_long")


def of_sender(code: int, said: str) -> Outcome:
    """The answer to our own address: nothing of ours is taken; what is wrong is with us."""
    return Retry(_SOON) if code < 500 else Retry(_LATER, reason="token")


def ends(status: str, diagnostic: str = "") -> bool:
    """Whether a returned mail says that the mailbox is gone for good: by its status code (`5.1.1`).

    Where that leaves it open, as Exim's always does, by what the other server had answered (`smtp; 550 User unknown`).
    """
    if not status.strip().startswith("5."):
        return False
    return _nobody(_PLAIN.sub("", diagnostic) if _detail(status) in _OPEN else status)


def _outcome(code: int, said: str, *, large: str) -> Outcome:
    detail = _detail(said)
    if code == 421:
        return Retry(_SOON)
    if code < 500:
        return Retry(_LATER, whole_account=False, reason="deferred")
    if detail == "2.2":
        return Refused("full")
    return Refused(large if detail in _TOO_LONG or code == 552 else "rejected")


def _detail(said: str) -> str:
    """The enhanced code of an answer without its class; empty where there is none."""
    found = _ENHANCED.search(said)
    return f"{found[1]}.{found[2]}" if found else ""


def _nobody(said: str) -> bool:
    """Whether an answer says that there is no such mailbox. What is not certain ends nobody's subscription."""
    plain = _ADDRESS.sub("", said).strip()
    detail = _detail(plain)
    if _ENHANCED.match(plain) and detail not in _OPEN:
        return detail in _NO_MAILBOX
    if _ABOUT_US.search(plain):
        return False
    return detail in _NO_MAILBOX or (detail in _OPEN and _NOBODY.search(plain) is not None)
