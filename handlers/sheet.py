"""The sheet on which an announcement is composed, and how what stands on it is told to staff."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from dialogue.replies import Argument, Choice, Clock, Day, Language, Name, Say
from handlers.context import Context
from handlers.journey import SHOWN
from reviews import telling
from reviews.announcements import Content
from reviews.audience import Audience
from reviews.calendar import Calendar
from reviews.follows import GLOBAL
from reviews.rules.moments import city
from reviews.telling import named

BACK = Choice("announce:sheet", Say("announce-back"))
"""The way back to it."""
_DRAFT = "announce"
_EDITION = "1"


@dataclass(frozen=True, slots=True)
class Sheet:
    """An announcement that is being composed. With an id it is one that was handed over before."""

    content: Content = field(default_factory=Content)
    own_words: bool = False
    id: str | None = None
    version: int = 0

    def with_content(self, **changed: object) -> "Sheet":
        """With something else decided."""
        return replace(self, content=replace(self.content, **changed))  # type: ignore[arg-type]  # fields of Content

    def with_audience(self, **changed: object) -> "Sheet":
        """For others."""
        audience = replace(self.content.audience, **changed)  # type: ignore[arg-type]  # fields of Audience
        return self.with_content(audience=audience)


async def read(ctx: Context) -> Sheet | None:
    """The sheet of whoever writes, if there is one."""
    kept = await ctx.drafts.read(_DRAFT)
    if kept is None:
        return None
    return Sheet(Content.unpacked(kept["content"]), kept["own_words"], kept["id"], kept["version"])


def keep(ctx: Context, sheet: Sheet) -> None:
    """Keep it until the next turn."""
    kept: Mapping[str, object] = {
        "content": sheet.content.packed(),
        "own_words": sheet.own_words,
        "id": sheet.id,
        "version": sheet.version,
    }
    ctx.drafts.keep(_DRAFT, kept, _EDITION)


def throw_away(ctx: Context) -> None:
    """There is none any more."""
    ctx.drafts.drop(_DRAFT)


def lay_open(ctx: Context) -> None:
    """It lies open, so that it can be left; a text is not for it, unless a part of it has asked for one."""
    if ctx.cursor.journey is None:
        ctx.cursor.journey, ctx.cursor.at = _DRAFT, SHOWN


# How it is told


def told(ctx: Context, content: Content) -> Iterator[Say]:
    """All that was decided, a line each."""
    yield _words(content)
    fact = ctx.work.calendar.fact(content.subject or "")
    if fact is not None:
        yield Say("announce-about", what=telling.title(ctx.work.calendar, fact))
    yield from audience_lines(content.audience, ctx.work.calendar)
    if content.fallback:
        yield Say("announce-fallback-is", language=Language(content.fallback))
    yield starts(content, ctx.person.zone)
    if content.urgent:
        yield Say("announce-is-urgent")


def _words(content: Content) -> Say:
    if content.notice:
        return Say("announce-words-ready", notice=Say(f"announce-notice-{content.notice}"))
    written = tuple(Language(code) for code in content.texts)
    return Say("announce-words-in", languages=written) if written else Say("announce-words-none")


def audience_lines(audience: Audience, calendar: Calendar) -> Iterator[Say]:
    """Whom it is for."""
    regions = tuple(telling.region_name(region) for region in audience.regions)
    yield Say("announce-to-regions", regions=regions) if not audience.everywhere else Say("announce-to-all")
    lists: dict[str, tuple[Argument, ...]] = {
        "topics": tuple(topic_name(topic) for topic in audience.topics),
        "kinds": tuple(Say(f"subscribe-kind-{kind}") for kind in audience.kinds),
        "groups": tuple(named("stakeholder", group) for group in audience.groups),
        "languages": tuple(Language(code) for code in audience.languages),
    }
    for name, values in lists.items():
        if values:
            yield Say(f"announce-to-{name}", values=values)
    if audience.part:
        yield Say("announce-to-part", role=named("role", audience.part.role))
    if audience.call:
        yield Say("announce-to-senders")
    if audience.without:
        yield Say("announce-to-undone")


def topic_name(topic: str) -> Say:
    """A topic by its name."""
    return Say("announce-topic-global") if topic == GLOBAL else named("topic", topic)


def starts(content: Content, own_zone: str | None) -> Say:
    """When it leaves: in the zone that was named, and in the reader's own beside it."""
    if content.wave_hour is not None:
        return Say("announce-starts-wave", time=Clock(f"{content.wave_hour:02}:00"))
    if content.at is None:
        return Say("announce-starts-now")
    zones = list(dict.fromkeys((content.zone or "UTC", own_zone or "UTC")))
    walls = [content.at.astimezone(ZoneInfo(zone)) for zone in zones]
    days = [Day(wall.date().isoformat()) for wall in walls]
    clocks = [Clock(f"{wall:%H:%M}") for wall in walls]
    told: dict[str, Argument] = {"day": days[0], "time": clocks[0], "zone": city(zones[0])}
    if len(zones) == 1:
        return Say("announce-starts-at", **told)
    beside: dict[str, Argument] = {"otherday": days[1], "othertime": clocks[1], "otherzone": city(zones[1])}
    return Say("announce-starts-at-both", **told, **beside)


def excerpt(content: Content) -> Say:
    """The beginning of its words."""
    if content.notice:
        return Say("announce-words-ready", notice=Say(f"announce-notice-{content.notice}"))
    language = next(iter(content.texts), "en")
    text = content.texts.get(language, "")
    return Say("announce-excerpt", text=Name(text if len(text) <= 200 else f"{text[:199]}…", language))
