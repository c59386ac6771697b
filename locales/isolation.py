"""What is put into a text cannot turn it around: isolation marks, and which way a line runs.

Source: Unicode Standard Annex 9. A line whose first strong character runs left to right is set left to right by most
apps, whatever follows; an isolated run has no effect on what stands around it, but ends with its line.
"""

import re
import unicodedata

FSI, LRI, PDI, RLM = "\u2068", "\u2066", "\u2069", "\u200f"

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ADDRESS = re.compile(r"(?:<[bi]>)*(?:https?://|[^\s@]+@[^\s@]+\.)")
_TAG = re.compile("</?[bi]>")


def clean(text: str) -> str:
    """The words of others without control characters and without marks that open, close or override a direction.

    Lone surrogates become replacement characters; every kind of line end becomes a newline.
    """
    if text.isprintable():  # the common case: neither controls nor invisible marks
        return text
    plain = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")
    return _SURROGATES.sub("\ufffd", plain)


def isolated(text: str, mark: str = FSI) -> str:
    """The text, each line of it shut off from what stands around it (an isolate ends where its line ends)."""
    return "\n".join(f"{mark}{line}{PDI}" if line else "" for line in text.split("\n"))


def without_isolates(text: str) -> str:
    """The text without isolation marks, as plain as an e-mail subject or a text message needs it."""
    return text.translate(_MARKS)


def run_right_to_left(html: str) -> str:
    """The text with every line beginning right to left: a mark goes before those that do not by themselves.

    A line that is an address is left alone, since a mark before it may keep apps from recognising it.
    """
    return "\n".join(
        line if not line or _ADDRESS.match(line) or _begins_right(line) else RLM + line for line in html.split("\n")
    )


def _begins_right(line: str) -> bool:
    """Whether the first strong character runs right to left; also by readers that do not know isolates."""
    for character in _TAG.sub("", line):
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


_MARKS = dict.fromkeys(map(ord, (FSI, LRI, PDI, RLM)))
