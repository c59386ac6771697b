"""Words as people type them: what they come down to, and the ones that always win."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

MOST = 4096
"""UTF-16 units of the longest text that is read at all: what one message of the apps takes."""

_COMMAND = re.compile(r"/([A-Za-z][A-Za-z0-9_]{0,31})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?", re.DOTALL)
_SIGN_IN = re.compile(r"https?://\S+(?:/sign-in/|[?&]start=staff_)([A-Za-z0-9_-]{32})")
"""A one-time link of staff, by its 192 random bits."""
_DROPPED = {"Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn"}
_TATWEEL = "\N{ARABIC TATWEEL}"
_NEUTRALISED = frozenset(
    "\u202a\u202b\u202c\u202d\u202e"  # embeddings and overrides: they would turn the rest of our own text around
    "\u2066\u2067\u2068\u2069"  # isolates: ours are put around the whole answer, one of theirs could close them
    "\ufffe\uffff\ufeff"
)
_MARKS = frozenset("\u200e\u200f\u061c")  # direction marks: of use in running text only


_ASCII = {
    code: " " if unicodedata.category(chr(code))[0] in "PZ" or chr(code) in "\t\n\r" else None
    for code in range(128)
    if unicodedata.category(chr(code))[0] in "PZ" or unicodedata.category(chr(code)) in _DROPPED
}
"""What becomes of ASCII: most of what is typed and shown, so it has a way of its own."""


def plain(text: str) -> str:
    """What is compared: no case, width, accents, vowel marks, tatweel, punctuation, signs, isolates, double spaces.

    Only the first 4,096 characters are looked at.
    """
    if text.isascii():
        return " ".join(text[:MOST].lower().translate(_ASCII).split())
    letters = (
        " " if unicodedata.category(c)[0] in "PSZ" or c in "\t\n\r" else c
        for c in unicodedata.normalize("NFKD", text[:MOST]).casefold()
        if c != _TATWEEL and (c in "\t\n\r" or unicodedata.category(c) not in _DROPPED)
    )
    return " ".join("".join(letters).split())


@lru_cache(maxsize=4096)
def wording(label: str) -> str:
    """What the words of one of our labels come down to. Remembered, as what people write never is."""
    return digits(plain(label))


def visible(text: str) -> str:
    """A text without what is copied along with it unseen: direction marks, isolates and other format characters."""
    return text if text.isascii() else "".join(c for c in text if unicodedata.category(c) != "Cf")


def digits(text: str) -> str:
    """The same text with the digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(c if c.isascii() else str(unicodedata.digit(c, c)) for c in text)


def cleaned(text: str, *, lines: bool = False) -> str:
    """A person's text without control characters, lone surrogates and direction overrides; new lines only if `lines`.

    Joiners stay, since Persian, Indic scripts and emoji need them.
    """
    spaced = text.replace("\r\n", "\n").replace("\r", "\n").replace("\N{LINE SEPARATOR}", "\n")
    kept = (
        c if c == "\n" else " " if c == "\t" else c
        for c in spaced
        if c in "\n\t"
        or (c not in _NEUTRALISED and (lines or c not in _MARKS) and unicodedata.category(c) not in {"Cc", "Cs"})
    )
    whole = "".join(kept)
    return whole.strip() if lines else " ".join(whole.split())


def width(text: str) -> int:
    """Length in UTF-16 units, as the apps count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Command:
    """A command, and what stood behind it."""

    name: str
    argument: str = ""


def command(text: str, words: Mapping[str, str], *, bot: str = "") -> Command | None:
    """The command that a whole message is: `/stop`, `/start@bot token`, a word of `words`, or `0` for the menu. A
    sign-in link that is pasted instead of opened is the `/start` behind it.

    `words` maps what `plain` makes of a word, in every language, to the command's name; a person's safe word is one
    entry more. A slash command that is meant for another bot than `bot` is none.
    """
    shown = visible(text[:MOST]).strip()
    if slash := _COMMAND.fullmatch(shown):
        name, other, argument = slash.groups()
        if other and bot and other.casefold() != bot.casefold():
            return None
        return Command(name.lower(), (argument or "").strip())
    if link := _SIGN_IN.fullmatch(shown):
        return Command("start", f"staff_{link[1]}")
    said = digits(plain(shown))
    if said == "0":
        return Command("menu")
    return Command(words[said]) if said in words else None


def safe_word_allowed(word: str, words: Mapping[str, str]) -> bool:
    """Whether a word can be a person's safe word: it is one word, no number, and none of those that always win."""
    said = digits(plain(word))
    return len(said.split()) == 1 and not said.isdecimal() and said not in words and not word.strip().startswith("/")


def dangerous(text: str, phrases: Collection[str]) -> bool:
    """Whether a text has one of the words or phrases (as `plain` makes them) that speak of danger.

    One with a space behind it has to end a word too: `viol ` is not in "violet".
    In scripts with capital letters a phrase has to begin a word; in the others particles are joined to words, or words
    are not parted at all, so it may stand anywhere. Rather once too often: the person may always go on.
    """
    said = f"{plain(text)} "
    cased, anywhere = _by_beginning(frozenset(phrases))
    starts = [at for at in range(len(said)) if at == 0 or said[at - 1] == " "]
    if any(said.startswith(_possible(cased, said, at), at) for at in starts):
        return True
    return not said.isascii() and any(said.startswith(_possible(anywhere, said, at), at) for at in range(len(said)))


_Table: TypeAlias = Mapping[str, tuple[str, ...]]


def _possible(table: _Table, said: str, at: int) -> tuple[str, ...]:
    """The phrases of a table that may begin here, by their first two characters or their only one."""
    return (*table.get(said[at : at + 2], ()), *table.get(said[at], ()))


@lru_cache(maxsize=8)
def _by_beginning(phrases: frozenset[str]) -> tuple[_Table, _Table]:
    """Phrases by their first characters: those that begin a word, and those that may stand anywhere."""
    cased: dict[str, tuple[str, ...]] = {}
    anywhere: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(filter(None, phrases)):
        table = cased if _cased(phrase[0]) else anywhere
        table[phrase[:2]] = (*table.get(phrase[:2], ()), phrase)
    return cased, anywhere


def _cased(letter: str) -> bool:
    return letter.upper() != letter.lower()
