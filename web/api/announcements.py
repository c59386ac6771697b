"""Announcements for programs: the same verbs as in the chat, with the same checks."""

from collections.abc import Mapping

from aiohttp import web

from reviews import announcements, plots
from reviews.announcements import State
from web.api import models
from web.api.answers import Call, Refused
from web.api.models import Approval, Brief, Correction, Edited, Full, NewAnnouncement, Retried, brief

LONGEST_KEY = 255


async def create(call: Call, given: NewAnnouncement) -> Brief:
    """Draft it."""
    key = call.request.headers.get("Idempotency-Key")
    if key is not None and not 0 < len(key) <= LONGEST_KEY:
        raise Refused(
            400, "the key is empty or too long", "the header Idempotency-Key", f"send 1 to {LONGEST_KEY} characters"
        )
    made = await announcements.draft(
        call.tx,
        content=given.made(),
        by=call.by,
        calendar=call.site.calendar(),
        id=call.desk.new_id(),
        key=key,
        now=call.site.now(),
    )
    return brief(made)


async def edit(call: Call, given: Edited) -> Brief:
    """Change it; an approval is void then."""
    changed = await announcements.edit(
        call.tx,
        id=call.id,
        version=given.version,
        content=given.made(),
        by=call.by,
        calendar=call.site.calendar(),
        now=call.site.now(),
    )
    return brief(changed)


async def listed(call: Call, _: None) -> models.Listing:
    """The latest first."""
    state = call.request.query.get("state")
    states: tuple[State, ...] = (state,) if state else ()  # type: ignore[assignment]  # a wrong one finds nothing
    found = await announcements.listed(call.tx, by=call.by, states=states)
    return models.Listing(announcements=[brief(each) for each in found])


async def get(call: Call, _: None) -> Full:
    """How far it is."""
    found = await announcements.get(call.tx, id=call.id, by=call.by)
    report = await announcements.report(call.tx, id=call.id, by=call.by)
    return models.full(found, report.audience, dict(report.states))


async def preview(call: Call, _: None) -> models.Shown:
    """Whom it reaches, whom not, how long it takes, how it looks."""
    seen = await announcements.preview(
        call.tx,
        id=call.id,
        by=call.by,
        calendar=call.site.calendar(),
        rate=call.desk.rate,
        shape=call.desk.shape,
    )
    counts = seen.counts
    return models.Shown(
        recipients=counts.total,
        by_language=dict(counts.by_language),
        by_region=dict(counts.by_region),
        by_channel=dict(counts.by_channel),
        places=seen.places,
        excluded=dict(counts.excluded),
        minutes=seen.minutes,
        missing=list(seen.missing),
        problems=[call.site.texts.plain(each, ("en",)) for each in seen.problems],
        shown={
            language: {channel: list(parts) for channel, parts in channels.items()}
            for language, channels in seen.shown.items()
        },
    )


async def approve(call: Call, given: Approval) -> Brief:
    """Approve it; without a time it is sent."""
    done = await announcements.approve(
        call.tx,
        id=call.id,
        version=given.version,
        confirm_count=given.confirm_count,
        by=call.by,
        calendar=call.site.calendar(),
        now=call.site.now(),
    )
    return brief(done)


async def pause(call: Call, _: None) -> Brief:
    """Nothing more leaves."""
    return brief(await announcements.pause(call.tx, id=call.id, by=call.by, now=call.site.now()))


async def resume(call: Call, _: None) -> Brief:
    """Go on."""
    return brief(await announcements.resume(call.tx, id=call.id, by=call.by, now=call.site.now()))


async def cancel(call: Call, _: None) -> Brief:
    """Never send what has not left."""
    return brief(await announcements.cancel(call.tx, id=call.id, by=call.by, now=call.site.now()))


async def correct(call: Call, given: Correction) -> Brief:
    """Put it right; free words wait for somebody else's approval."""
    done = await announcements.correct(
        call.tx,
        id=call.id,
        by=call.by,
        calendar=call.site.calendar(),
        new_id=call.desk.new_id(),
        texts=given.texts,
        notice=given.notice,
        fallback=given.fallback,
        now=call.site.now(),
    )
    return brief(done)


async def recall(call: Call, _: None) -> Brief:
    """Take it back."""
    return brief(await announcements.recall(call.tx, id=call.id, by=call.by, now=call.site.now()))


async def report(call: Call, _: None) -> models.Reported | web.Response:
    """Where every recipient stands; as CSV with `?format=csv`."""
    if call.request.query.get("format") == "csv":
        table = await announcements.export(call.tx, id=call.id, by=call.by, now=call.site.now())
        headers = {"Content-Disposition": f'attachment; filename="{call.id}.csv"', "Cache-Control": "no-store"}
        return web.Response(text=table, content_type="text/csv", headers=headers)
    found = await announcements.report(call.tx, id=call.id, by=call.by)
    counts = dict(found.states)
    return models.Reported(
        audience=found.audience, counts=counts, lines=_lines(found.reasons), places=_lines(found.places)
    )


def _lines(numbers: Mapping[tuple[str, str], int]) -> list[models.Line]:
    return [
        models.Line(state=state, reason=reason, recipients=number)
        for (state, reason), number in sorted(numbers.items())
    ]


async def picture(call: Call, _: None) -> web.Response:
    """The report as a picture, in the language of `?lang=`."""
    plot = await announcements.plot(call.tx, id=call.id, by=call.by)
    texts = call.site.texts
    chain = texts.chain(call.request.query.get("lang", "en"))
    drawn = plots.svg(plot, words=lambda say: texts.plain(say, chain))
    return web.Response(body=drawn, content_type="image/svg+xml", headers={"Cache-Control": "no-store"})


async def retry(call: Call, given: Retried) -> models.Again:
    """Send again to those who failed for one reason."""
    number = await announcements.retry(call.tx, id=call.id, reason=given.reason, by=call.by, now=call.site.now())
    return models.Again(retried=number)
