"""What a journey is given for one turn, and what it may change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from dialogue.reading import Reading
from dialogue.replies import Choice, Reply, Say
from reviews.previews import Shape
from reviews.work import Party, Work


class Language(Protocol):
    """A language that can be tapped. One that is not shipped is counted as wished and read in another."""

    @property
    def code(self) -> str:
        """BCP 47."""

    @property
    def autonym(self) -> str:
        """Its name in itself, in its own script."""

    @property
    def shipped(self) -> bool:
        """Whether there are texts in it."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What the person's app can do, as far as a journey must know."""

    name: str
    can_push: bool
    can_clear: bool


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is the same for every turn: passed in by the service, since journeys know no room beside them."""

    languages: Callable[[str | None], Sequence[Language]]
    """All languages, the one that an app's tag means first."""
    traits: Mapping[str, Traits]
    """What each app can do, by its name."""
    menu: Sequence[str]
    """The commands that are buttons of the menu."""
    staff_menu: Sequence[str]
    """Those that are buttons of staff's menu besides."""
    reading: Callable[[str | None], Reading]
    """What is needed to read answers in a language."""
    words: Mapping[str, str]
    """Folded word in any language -> command, for the words that always win."""
    chat: str
    """Address of the web chat."""
    calendar: str
    """Address of the public calendar, under which the .ics files lie."""
    shape: Shape
    """How a reply looks on a channel, for previews."""
    rate: float
    """Messages that leave in a second, at most."""
    telegram: str | None = None
    """Link to the bot on Telegram, when it is there."""
    telegrams: Mapping[str, str] = field(default_factory=dict)
    """The same of each of our accounts there that is known, by its name."""
    mail: str | None = None
    """Address below which the links of mails lie; None when there is no e-mail."""

    def telegram_of(self, account: str) -> str | None:
        """The link to this account of ours on Telegram; of one that is not there, or not known, the first one's."""
        return self.telegrams.get(account, self.telegram)


class Drafts(Protocol):
    """Half-filled forms of the person, by journey."""

    async def read(self, journey: str) -> Mapping[str, Any] | None:
        """The draft, or None."""

    def keep(self, journey: str, draft: Mapping[str, Any], fingerprint: str) -> None:
        """Keep the draft when the turn is committed."""

    def drop(self, journey: str) -> None:
        """Delete the draft when the turn is committed."""

    async def names(self) -> Sequence[str]:
        """The journeys that have one."""


@dataclass(slots=True)
class Cursor:
    """Where the conversation at one address stands. Kept sealed; small JSON."""

    journey: str | None = None
    """Whose turn it is when a plain text comes."""
    at: str = ""
    """Where in that journey, in its own words."""
    offered: tuple[Choice, ...] = ()
    """The choices under the last message, for answers by number or by words."""


@dataclass(slots=True)
class Context:
    """One turn of one person."""

    work: Work
    person: Party
    cursor: Cursor
    drafts: Drafts
    around: Surroundings
    channel: Traits
    real: datetime
    """The real time, UTC, by which contacts are old; a demonstration's clock is `work.now`."""
    language_hint: str | None = None
    erased: bool = False
    """Set when nothing of the person is left to be saved."""
    unsay: bool = False
    """Set when what was just written shall be deleted from the chat: it was a secret."""
    unfit: bool = False
    """Set when what was just written for a PIN could be none."""
    clear: bool = False
    """Set when both sides' messages of the last 48 hours shall be deleted after this turn."""


def lines(*says: Say, choices: Sequence[Choice] = (), keep: bool = False) -> Reply:
    """A reply of these paragraphs and choices."""
    return Reply(tuple(says), tuple(choices), keep=keep)


def command(name: str) -> Choice:
    """The button of a command."""
    return Choice(f"cmd:{name}", Say(f"command-{name}"))
