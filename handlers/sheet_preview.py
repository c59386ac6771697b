"""What sending an announcement would mean, as staff are told before they hand it over, or approve it."""

from dialogue.replies import Language, Name, Say
from handlers.context import Context
from reviews import previews, telling
from reviews.announcements import Content
from reviews.previews import Preview


async def look(ctx: Context, content: Content, code: str, *, shaped: bool = False) -> Preview:
    """With `shaped` also how it looks on each channel."""
    return await previews.preview_of(
        ctx.work.tx,
        content=content,
        code=code,
        calendar=ctx.work.calendar,
        rate=ctx.around.rate,
        shape=ctx.around.shape if shaped else None,
    )


def told(seen: Preview) -> list[Say]:
    """Exact counts, why others do not get it, how long it takes, and what is still in the way."""
    counts = seen.counts
    says = [Say("announce-reaches", number=counts.total, minutes=seen.minutes)]
    says += [Say("announce-by-language", language=_language(each), number=n) for each, n in counts.by_language.items()]
    says += [Say("announce-by-region", region=telling.region_name(e), number=n) for e, n in counts.by_region.items()]
    says += [Say("announce-by-channel", channel=Name(each), number=n) for each, n in counts.by_channel.items()]
    says += [Say("announce-in-places", number=seen.places)] if seen.places else []
    says += [Say("notice-reaches-nobody")] if seen.reaches_nobody else []
    says += [Say(f"announce-excluded-{reason}", number=number) for reason, number in counts.excluded.items()]
    says += [Say("announce-no-text", language=Language(each)) for each in seen.missing]
    return [*says, *seen.problems]


async def in_the_way(ctx: Context, content: Content, code: str) -> list[Say]:
    """What an approver is told before the yes: languages that lack a text, and that it reaches nobody."""
    seen = await look(ctx, content, code)
    lacking = [] if content.fallback else seen.missing
    says = [Say("announce-no-text", language=Language(each)) for each in lacking]
    return [*says, *([Say("notice-reaches-nobody")] if seen.reaches_nobody else [])]


def _language(code: str) -> Language | Say:
    return Language(code) if code else Say("announce-language-none")
