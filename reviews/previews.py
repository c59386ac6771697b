"""What sending an announcement would mean: whom it reaches, whom not, how long it takes, how it looks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeAlias

from dialogue.replies import Language, Reply, Say
from reviews import audience, posts, wording
from reviews.announced import Content, NotYet, allowed, tenant_of
from reviews.audience import Counts
from reviews.calendar import Calendar
from reviews.staff import Staff
from storage.database import Transaction

Shape: TypeAlias = Callable[[Reply, str, str], Sequence[str]]
"""How a reply looks in a language (second) on a channel (third), in parts; the service passes it in."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What sending it now would mean."""

    counts: Counts
    places: int
    """Groups, channels and other places of relays in which it would be posted besides."""
    minutes: int
    """How long it takes at the allowed rate."""
    missing: tuple[str, ...]
    """Languages of the audience without a text, most readers first."""
    problems: tuple[Say, ...]
    """What keeps it from being approved."""
    shown: Mapping[str, Mapping[str, Sequence[str]]]
    """By language and channel: the parts in which it arrives there."""

    @property
    def reaches_nobody(self) -> bool:
        """Neither a person nor a place."""
        return not (self.counts.total or self.places)


async def preview(
    tx: Transaction, *, id: str, by: Staff, calendar: Calendar, rate: float, shape: Shape | None = None
) -> Preview:
    """Exact counts, why others do not get it, how long it takes, how each channel shows it. Raises NotFound."""
    found = await allowed(tx, id=id, by=by, lock=False)
    return await preview_of(tx, content=found.content, code=found.code, calendar=calendar, rate=rate, shape=shape)


async def preview_of(
    tx: Transaction, *, content: Content, code: str, calendar: Calendar, rate: float, shape: Shape | None = None
) -> Preview:
    """The same of what is not kept yet; `code` stands for the one that it will have."""
    counts = await audience.count(tx, audience=content.audience, calendar=calendar)
    wrong = tuple(wording.problems(content, calendar))
    shown = {} if wrong or shape is None else _shown(content, code, counts, calendar, shape)
    return Preview(
        counts=counts,
        places=await posts.count(tx, audience=content.audience),
        minutes=ceil(counts.total / rate / 60),
        missing=wording.missing(content, counts.by_language),
        problems=wrong,
        shown=shown,
    )


def _shown(
    content: Content, code: str, counts: Counts, calendar: Calendar, shape: Shape
) -> Mapping[str, Mapping[str, Sequence[str]]]:
    words = wording.replies(content, calendar, code, tenant_of(content))
    languages = [language or "en" for language in counts.by_language] if wording.ANY in words else list(words)
    return {
        language: {channel: shape(_in(words, language), language, channel) for channel in counts.by_channel}
        for language in dict.fromkeys(languages)
    }


def _in(words: Mapping[str, Reply], language: str) -> Reply:
    return words[language] if language in words else words[wording.ANY]


async def sample(tx: Transaction, *, id: str, by: Staff, calendar: Calendar, language: str) -> Reply:
    """What somebody reading this language would get, to send it to oneself. Raises NotFound, NotYet."""
    found = await allowed(tx, id=id, by=by, lock=False)
    if wrong := list(wording.problems(found.content, calendar)):
        raise NotYet(*wrong)
    words = wording.replies(found.content, calendar, found.code, found.tenant)
    for each in (language, found.content.fallback, wording.ANY):
        if each is not None and each in words:
            return words[each]
    raise NotYet(Say("notice-no-text-in", language=Language(language)))
