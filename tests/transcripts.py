r"""Whole conversations as text: `tests/chats/**/*.chat`.

A head of `name: value` lines (title, now, language, channel, requirements; `staff: nora editor arab, sam approver`
makes accounts that a chat is bound to by `/start staff_nora`), an empty line, then turns. Each turn is one line of
what is done, and below it every message that came of it:

    > 14:30                     they write this; \n and \u0000 stand for what cannot be written
    tap: 3                      they tap the third choice of the last message; or `tap: <data of a choice>`
    again:                      the same once more, as a second tap of an impatient thumb
    redelivered:                the app brings the same update once more
    repeat: 1000000 x           they write so many of these
    joined: / blocked: / other: what has no words: opening the chat, blocking it, a sticker
    as: amal                    from here on somebody else writes
    now: 2021-02-16 09:00 UTC   the clock goes on to here, and what is due on the way is done
    later: 7 days               the same, from where it stands
    load: moved.yaml            changed facts are loaded, as `python -m bot load` does
    file: moved.yaml            they send this file

    < kept, 2021-02-16 08:00 UTC
        the words as rendered, without the invisible isolation marks
        [1] a choice

After `<` stands what is not in the words: `kept` (a message of its own for good), `silent`, `clears` (the chat is
cleared first), `to NAME` (not who wrote last), and for what nobody asked for, when it came. Lines that begin with `#`
are remarks. `pytest --regenerate-chats tests/test_chats.py` writes what is said now below each turn: read the
difference before it is committed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

_REPLY = ("<", "    ")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})|\\n")


@dataclass(frozen=True, slots=True)
class Turn:
    """What is done, with the remarks before it, and what is heard then."""

    remarks: tuple[str, ...]
    line: str
    heard: str

    @property
    def verb(self) -> str:
        """What kind of turn it is; `>` for a written line."""
        return ">" if self.line.startswith(">") else self.line.partition(":")[0]

    @property
    def what(self) -> str:
        """What is written, tapped, loaded."""
        found = self.line[1:] if self.verb == ">" else self.line.partition(":")[2]
        return _ESCAPED.sub(lambda escape: chr(int(escape[1], 16)) if escape[1] else "\n", found.strip(" "))


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation."""

    path: Path
    head: dict[str, str]
    turns: tuple[Turn, ...]

    @property
    def begins(self) -> datetime:
        """When it begins."""
        return instant(self.head["now"])

    @property
    def requirements(self) -> tuple[str, ...]:
        """The rows of requirements.yaml that it demonstrates."""
        return tuple(self.head.get("requirements", "").split())

    @property
    def staff(self) -> list[list[str]]:
        """The accounts that there are: name, role, and the region if it is for one."""
        return [account.split() for account in self.head.get("staff", "").split(",") if account]

    def told(self, heard: Iterable[str]) -> str:
        """The file with other words below the turns."""
        head = "\n".join(f"{name}: {value}" for name, value in self.head.items())
        turns = (
            "\n".join([*turn.remarks, turn.line, *([words] if words else [])])
            for turn, words in zip(self.turns, heard, strict=True)
        )
        return "\n\n".join([head, *turns]) + "\n"


def read(path: Path) -> Transcript:
    """The conversation of a file. Raises ValueError when its head lacks something."""
    head, _, body = path.read_text("utf-8").partition("\n\n")
    named = {name: value.strip() for name, _, value in (line.partition(":") for line in head.splitlines())}
    if missing := {"title", "now", "language", "channel"} - named.keys():
        raise ValueError(f"{path}: the head lacks {', '.join(sorted(missing))}")
    return Transcript(path, named, tuple(_turns(body)))


def _turns(body: str) -> Iterable[Turn]:
    remarks: list[str] = []
    line, heard = "", list[str]()
    for written in body.splitlines():
        if not written or written.startswith(_REPLY):
            heard.append(written)
            continue
        if line:
            yield Turn(tuple(remarks), line, "\n".join(heard).strip("\n"))
            remarks, line, heard = [], "", []
        if written.startswith("#"):
            remarks.append(written)
        else:
            line = written
    if line:
        yield Turn(tuple(remarks), line, "\n".join(heard).strip("\n"))


def instant(text: str) -> datetime:
    """`2021-02-16 09:00 UTC`."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M UTC").replace(tzinfo=UTC)


def span(text: str) -> timedelta:
    """`7 days`, `90 minutes`."""
    number, _, unit = text.partition(" ")
    return timedelta(**{unit if unit.endswith("s") else f"{unit}s": float(number)})
