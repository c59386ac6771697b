"""One event, with all that is known of it, and what is not: never more than its source says."""

from collections.abc import Iterator

from dialogue.forms import message_id
from dialogue.replies import Choice, Country, Link, Name, Original, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Step
from handlers.papers import LINES as PAPER_LINES
from handlers.papers import paper_line
from reviews import news, publications, subscriptions, telling
from reviews.calendar import Calendar, Call, Event, Registration, Round

_BEFORE = ("agenda", "papers")
_AFTER = ("recording", "summary", "report")


async def show(ctx: Context, slug: str, *before: Say) -> Reply:
    """The card of an event."""
    calendar = ctx.work.calendar
    event = calendar.get(Event, slug)
    if event is None:
        return lines(Say("calendar-gone"), choices=[command("calendar"), command("menu")])
    version = calendar.versions[event.subject]
    await news.told(ctx.work.tx, person=ctx.person.person, versions=[(event.subject, version)], now=ctx.work.now)
    says = [telling.title(calendar, event), Say("event-when", when=telling.when(calendar, event, ctx.person.zone))]
    says += telling.marks_of(calendar, event, ctx.work.now)
    says += [*_place(calendar, event), *_shape(event), *_registration(ctx, event), *_links(calendar, event)]
    if event.stream and not calendar.past(event, now=ctx.work.now):
        says.append(Say("event-stream", link=Link(event.stream)))
    documents = [*calendar.documents_of(event=event.slug)][:PAPER_LINES]
    says += [paper_line(ctx, document) for document in documents]
    source = telling.source_line(calendar, event)
    return lines(*before, *says, *([source] if source else []), choices=await _choices(ctx, event))


def _place(calendar: Calendar, event: Event) -> Iterator[Say]:
    """Place, format and organiser; a virtual event has no place, and an unknown organiser is said to be unknown."""
    unknown = telling.unannounced(calendar, event)
    known = event.format != "unknown"
    yield Say("event-format", format=Say(message_id("format", event.format)) if known else unknown)
    if event.format != "online":
        yield Say("event-place", place=Name(event.place) if event.place else unknown)
    yield Say("event-organisers", organisers=tuple(Name(each) for each in event.organisers) or unknown)


def _shape(event: Event) -> Iterator[Say]:
    """How long, how many, about what: only where it is known."""
    if event.duration_days:
        yield Say("event-duration", days=event.duration_days)
    if event.count_min and event.count_max:
        yield Say("event-count", least=event.count_min, most=event.count_max)
    if event.roundtables:
        yield Say("event-roundtables", number=event.roundtables)
    if event.languages:
        yield Say("event-languages", languages=telling.languages(event.languages))
    for corridor in event.corridors:
        yield Say("event-corridor", origins=_lands(corridor.origins), destinations=_lands(corridor.destinations))
    if event.gcm_on_agenda:
        yield Say("event-gcm-on-agenda")
    if event.tags:
        yield Say("event-tags", tags=tuple(Say(message_id("tag", tag)) for tag in event.tags))


def _lands(codes: tuple[str, ...]) -> tuple[Country, ...]:
    return tuple(Country(code.upper()) for code in codes)


def _registration(ctx: Context, event: Event) -> Iterator[Say]:
    """How to register, in the words of its source; only for what is open to people and still to come."""
    if not event.offers_registration or ctx.work.calendar.past(event, now=ctx.work.now):
        return
    unknown = Say("event-registration", state=telling.unannounced(ctx.work.calendar, event))
    registration = ctx.work.calendar.registration_of(event)
    if registration is None or not (registration.text or registration.steps or registration.url):
        yield unknown
        return
    if registration.state == "unknown":
        yield Say("command-register") if registration.steps or registration.url else unknown
    else:
        yield Say("event-registration", state=Say(message_id("registration-state", registration.state)))
    if registration.text and not registration.steps:
        yield Say("event-registration-text", text=Original(registration.text))
    yield from _steps(registration)


def _steps(registration: Registration) -> Iterator[Say]:
    for number, step in enumerate(registration.steps, 1):
        where = step.url or step.email
        told = "event-registration-step-at" if where else "event-registration-step"
        yield Say(told, number=number, step=Original(step.do), **({"link": Link(where)} if where else {}))
    if registration.steps:
        return
    if registration.url:
        yield Say("event-registration-link", link=Link(registration.url))
    elif registration.text:
        yield Say("event-registration-no-link")


def _links(calendar: Calendar, event: Event) -> Iterator[Say]:
    """What it leads to."""
    after, edition = calendar.get(Event, event.precedes), calendar.get(Round, event.feeds)
    if after:
        yield Say("event-precedes", event=telling.title(calendar, after))
    if edition:
        yield Say("event-feeds", edition=telling.round_name(edition))


async def _choices(ctx: Context, event: Event) -> list[Choice]:
    calendar, person = ctx.work.calendar, ctx.person.person
    past = calendar.past(event, now=ctx.work.now)
    choices = [
        Choice(f"interest:call:{call.slug}", Say("event-call"), "good")
        for call in calendar.of(Call)
        if call.event == event.slug and call.open(ctx.work.now)
    ]
    followed = event.subject in (await subscriptions.subscription_of(ctx.work.tx, person=person)).follows
    if not past:
        verb = "unfollow" if followed else "follow"
        choices.append(Choice(f"subscribe:{verb}:{event.slug}", Say(f"event-{verb}")))
    unknown = [*(_unknown(event) if not past else ()), *_not_out(calendar, event, past=past)]
    choices += [Choice(f"calendar:tell:{event.slug}:{of}", Say(f"event-tell-{of}")) for of in unknown]
    choices += [
        Choice(f"calendar:event:{each.slug}", telling.event_label(calendar, each)) for each in calendar.linked(event)
    ]
    if event.moment.day_known:
        choices.append(Choice(f"calendar:ics:{event.slug}", Say("event-ics")))
    region = event.regions[0] if event.regions else "all"
    choices.append(Choice(f"calendar:contacts:{region}", Say("calendar-contacts")))
    return [*choices, command("calendar"), command("menu")]


def _unknown(event: Event) -> Iterator[str]:
    """What one can ask to be told when it comes (S0-105)."""
    if not event.moment.day_known or event.moment.tentative:
        yield "date"
    if event.offers_registration and (
        event.registration is None or event.registration.state in ("unknown", "not_open")
    ):
        yield "registration"


def _not_out(calendar: Calendar, event: Event, *, past: bool) -> Iterator[str]:
    """What papers one can ask to be told of: those that come before it, and those that come after it."""
    there = {document.type for document in calendar.documents_of(event=event.slug) if publications.published(document)}
    for of in _AFTER if past else _BEFORE:
        if there.isdisjoint(publications.KINDS[of]):
            yield of


async def tell_when(ctx: Context, step: Step) -> Reply:
    """Note the wish to be told when registration opens, or the date or agenda is known; or take it back."""
    slug, of = (*step.args, "", "")[:2]
    event = ctx.work.calendar.get(Event, slug)
    if event is None or of not in news.WISHES:
        return await show(ctx, slug)
    if step.verb == "untell":
        await news.unwish(ctx.work.tx, person=ctx.person.person, subject=event.subject, of=of)
        return await show(ctx, slug, Say("event-untold"))
    await news.wish(ctx.work.tx, person=ctx.person.person, subject=event.subject, of=of, now=ctx.work.now)
    noted = Say("event-noted" if ctx.person.state == "active" else "event-noted-no-yes")
    take_back = Choice(f"calendar:untell:{slug}:{of}", Say("event-untell"))
    ways = [take_back, command("subscribe")] if ctx.person.state != "active" else [take_back]
    return lines(noted, choices=[*ways, Choice(f"calendar:event:{slug}", Say("event-back")), command("menu")])
