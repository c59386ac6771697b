"""Texts for places that count letters: a text message, a caption. Pure.

Source: 3GPP TS 23.038 (the alphabet of text messages): 160 letters of it, of which some take the room of two, or 70 of
any other alphabet. 1,024 is what the tightest messaging apps take below a picture.
"""

import re
import unicodedata

from dialogue.words import width

ONE_MESSAGE = 160
ONE_MESSAGE_ANY_ALPHABET = 70
CAPTION = 1024
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "})
_SENTENCE = re.compile(r"(?<=[.!?؟।።])\s+|(?<=[。！？])|\n+")
_LIGATURES = {"œ": "oe", "Œ": "OE"}
_MORE = "..."


def as_message(text: str) -> str:
    """The text with its quotes and dashes in the alphabet of text messages, if that is enough to be in it."""
    plain = text.translate(_PLAIN)
    return plain if in_alphabet(plain) else text


def in_alphabet(text: str) -> bool:
    """Whether every letter is in the alphabet of text messages."""
    return all(letter in _BASIC or letter in _EXTENDED for letter in text)


def room(text: str) -> int:
    """How many letters one text message takes in the alphabet of this text."""
    return ONE_MESSAGE if in_alphabet(text) else ONE_MESSAGE_ANY_ALPHABET


def length(text: str) -> int:
    """How much room a text takes in a text message."""
    if in_alphabet(text):
        return len(text) + sum(letter in _EXTENDED for letter in text)
    return width(text)


def one_message(text: str, *links: str) -> str:
    """As many whole sentences as fit into one text message with a link, or the beginning of the first one.

    `links` are the best first and shorter ones behind; a shorter one is taken where the whole text fits with it, or
    the first two sentences, or at least one. So are Latin letters without their marks, as telephones do it too. Where
    a sentence is left out the text ends with three dots, so that nobody takes it for the whole. A link that leaves no
    room for words stands alone.
    """
    lines = "\n".join(line.strip() for line in text.strip().split("\n"))
    ways = [(words, link) for words in dict.fromkeys((as_message(lines), as_message(_bare(lines)))) for link in links]
    words, link = max(ways, key=lambda way: _worth(*way))  # of equal ones the first
    number = _sentences(words, link)
    if not number:
        return _begun(_SENTENCE.split(as_message(_bare(lines)))[0], links[-1])
    return _some(words, number, link)


def _bare(text: str) -> str:
    """Latin letters that text messages lack without their marks: `í` is `i`, `œ` is `oe`."""
    return "".join(letter if letter in _BASIC else _LIGATURES.get(letter) or _base(letter) for letter in text)


def _base(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base in _BASIC and base.isalpha() else letter


def _worth(text: str, link: str) -> int:
    number = _sentences(text, link)
    return 3 if number == len(_ends(text)) else min(number, 2)


def headed(heading: str, text: str) -> str:
    """The text, its first sentence begun with the first one of a heading."""
    return f"{heading[: _ends(heading)[0]].rstrip('.!。።')}: {text}"


def _sentences(text: str, link: str) -> int:
    """How many whole sentences fit with a link."""
    return next((number for number in range(len(_ends(text)), 0, -1) if _fits(_some(text, number, link))), 0)


def _ends(text: str) -> list[int]:
    """Where its sentences end."""
    return [*(found.start() for found in _SENTENCE.finditer(text) if found.start()), len(text)]


def _some(text: str, number: int, link: str) -> str:
    ends = _ends(text)
    return _with(text[: ends[number - 1]] + (f" {_MORE}" if number < len(ends) else ""), link)


def _fits(message: str) -> bool:
    return length(message) <= room(message)


def caption(text: str, link: str) -> str:
    """The whole text with the link where it fits into 1,024 characters, else as many whole paragraphs as do."""
    paragraphs = text.strip().split("\n\n")
    for number in range(len(paragraphs), 0, -1):
        cut = [] if number == len(paragraphs) else [_MORE]
        some = "\n\n".join([*paragraphs[:number], *cut, link])
        if len(some) <= CAPTION:
            return some
    left = CAPTION - len(link) - len(_MORE) - 3
    return f"{_words(paragraphs[0], left)} {_MORE}\n\n{link}"


def fits_caption(text: str, link: str) -> bool:
    """Whether nothing of the text is left out of its caption."""
    return len(f"{text.strip()}\n\n{link}") <= CAPTION


def _with(text: str, link: str) -> str:
    return f"{text} {link}".strip()


def _begun(sentence: str, link: str) -> str:
    """The first words of a sentence that fit."""
    words = sentence.split(" ")
    for number in range(len(words) - 1, 0, -1):
        some = _with(_closed(" ".join(words[:number])) + _MORE, link)
        if _fits(some):
            return some
    # No space to cut at: Chinese, Thai.
    for end in range(len(words[0]), 0, -1):
        some = _with(words[0][:end] + _MORE, link)
        if _fits(some):
            return some
    return link


def _closed(text: str) -> str:
    """Without a bracket that was cut in the middle."""
    return text[: text.rfind("(")].rstrip() if text.rfind("(") > max(text.rfind(")"), 0) else text


def _words(text: str, most: int) -> str:
    """The beginning of a text, up to so many characters, at a space if there is one."""
    cut = text[:most]
    return cut.rsplit(" ", 1)[0] if " " in cut and len(text) > most else cut
