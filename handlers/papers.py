"""Whom to ask and what to read: contact points with their date, documents with their languages."""

from collections.abc import Iterator, Sequence

from dialogue.replies import Choice, Code, Day, Link, Name, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Step
from handlers.shelf import page_of
from reviews import news, people, publications, telling
from reviews.calendar import Contact, Document, Region
from reviews.rules.moments import tell

LINES = 5
"""Documents on one screen."""


async def answer(ctx: Context, step: Step) -> Reply:
    """Contacts and documents of a region (`all`: of the whole review)."""
    match step.verb:
        case "contacts":
            return _contacts(ctx, step.arg)
        case "ask":
            return await _ask(ctx, step)
        case "await":
            return await _await(ctx, step.arg)
        case "expect" | "unexpect":
            return await _expect(ctx, step)
        case _:
            return await _documents(ctx, *(*step.args, "all", "0")[:2])


def _contacts(ctx: Context, where: str) -> Reply:
    calendar = ctx.work.calendar
    region = calendar.get(Region, where)
    found = [*(calendar.contacts_of(region.slug) if region else ()), *calendar.contacts_of(None)]
    says = [_contact(ctx, contact) for contact in found] or [Say("papers-no-contacts")]
    others = [
        Choice(f"calendar:contacts:{each.slug}", telling.region_name(each.slug))
        for each in calendar.regions
        if each != region
    ]
    heading = Say("papers-contacts", where=telling.region_name(region.slug) if region else Say("calendar-all-regions"))
    return lines(heading, *says, Say("papers-mailing-list"), choices=[*others, command("calendar"), command("menu")])


def _contact(ctx: Context, contact: Contact) -> Say:
    """Who is confirmed can be tapped; who is not is shown with the date and cannot."""
    who = Name(contact.name or contact.role)
    as_of = tell(contact.as_of) if contact.as_of else Say("papers-date-unknown")
    if contact.verified_at:
        as_of = Say("papers-day", day=Day(contact.verified_at))
    if not contact.email:
        return Say("papers-contact-no-address", who=who, when=as_of)
    if contact.confirmed(ctx.real) and not contact.note:
        return Say("papers-contact", who=who, link=Link(contact.email), when=as_of)
    told = "papers-contact-doubtful" if contact.note else "papers-contact-unconfirmed"
    return Say(told, who=who, address=Code(_not_tappable(contact.email)), when=as_of)


def _not_tappable(address: str) -> str:
    """Readable by people, not linked by apps: nobody writes to an old address by a slip of the thumb."""
    return address.replace("@", " (at) ")


async def _documents(ctx: Context, where: str, number: str) -> Reply:
    calendar = ctx.work.calendar
    region = calendar.get(Region, where)
    found = [*calendar.documents_of(region=region.slug)] if region else [*calendar.documents_of()]
    page, more = page_of(found, number, LINES)
    says = [paper_line(ctx, document) for document in page] or [Say("papers-no-documents")]
    sites = [Say("papers-site", name=Name(site.name), **_link(site.url)) for site in (region.sites if region else ())]
    choices = [*_wishes(ctx, page), *(await _expectations(ctx, region) if region else ())]
    choices += [Choice(f"calendar:documents:{where}:{more}", Say("calendar-more"))] if more else []
    choices += [Choice("calendar:documents:all", Say("papers-for-all"))] if region else []
    heading = Say("papers-documents", where=telling.region_name(region.slug) if region else Say("calendar-all-regions"))
    return lines(heading, *says, *sites, choices=[*choices, command("calendar"), command("menu")])


def _link(url: str | None) -> dict[str, Link | Say]:
    return {"link": Link(url) if url else Say("papers-no-link")}


def paper_line(ctx: Context, document: Document) -> Say:
    """A document: kind, title, languages, date and link; in the reader's language or not."""
    title = telling.title(ctx.work.calendar, document)
    when = tell(document.date) if document.date else Say("papers-date-unknown")
    where = _link(document.url)
    if not document.languages:
        return Say("papers-document-languages-unknown", title=title, when=when, **where)
    others = telling.languages([each for each in document.languages if each != ctx.person.language])
    if not others:
        return Say("papers-document-mine-only", title=title, when=when, **where)
    mine = ctx.person.language in document.languages
    return Say(f"papers-document-{'mine' if mine else 'other'}", title=title, languages=others, when=when, **where)


def _wishes(ctx: Context, page: Sequence[Document]) -> Iterator[Choice]:
    """For what is only announced: to be told when it is out (S0-99); for the rest: their language (S3-11)."""
    for document in page:
        title = telling.document_label(document)
        if not publications.published(document):
            yield Choice(f"calendar:await:{document.slug}", Say("papers-await", title=title))
        if document.languages and ctx.person.language and ctx.person.language not in document.languages:
            yield Choice(f"calendar:ask:{document.slug}", Say("papers-ask-language", title=title))


async def _ask(ctx: Context, step: Step) -> Reply:
    """A wish for a document in the reader's language is counted, so that staff see what is missing (S3-11)."""
    document = ctx.work.calendar.get(Document, step.arg)
    if document and ctx.person.language:
        await people.wish_for_document(ctx.work.tx, document=document.slug, language=ctx.person.language)
    return lines(
        Say("papers-asked"), choices=[Choice("calendar:documents:all", Say("papers-for-all")), command("menu")]
    )


async def _await(ctx: Context, slug: str) -> Reply:
    """They are told once, with the address, when an announced document is out."""
    document = ctx.work.calendar.get(Document, slug)
    if document is None:
        return await _documents(ctx, "all", "0")
    await news.await_document(
        ctx.work.tx, calendar=ctx.work.calendar, person=ctx.person.person, document=document, now=ctx.work.now
    )
    return _noted(ctx, Choice("calendar:documents:all", Say("papers-for-all")))


def _noted(ctx: Context, *ways: Choice) -> Reply:
    """They are told; who never said yes to being written to sees it when they come back."""
    told = ctx.person.state == "active"
    noted = Say("event-noted" if told else "event-noted-no-yes")
    return lines(noted, choices=[*([] if told else [command("subscribe")]), *ways, command("menu")])


# What States publish


async def _expectations(ctx: Context, region: Region) -> list[Choice]:
    """To be told of the next review or feedback of a State of the region, for whoever has not asked yet."""
    asked = await news.wishes(ctx.work.tx, person=ctx.person.person, subject=region.subject)
    return [
        Choice(f"calendar:expect:{region.slug}:{of}", Say(f"papers-expect-{of}"))
        for of in publications.OF_STATES
        if of not in asked
    ]


async def _expect(ctx: Context, step: Step) -> Reply:
    """They are told once, when a State of the region publishes that; or they take the wish back."""
    slug, of = (*step.args, "", "")[:2]
    region = ctx.work.calendar.get(Region, slug)
    if region is None or of not in publications.OF_STATES:
        return await _documents(ctx, "all", "0")
    if step.verb == "unexpect":
        await news.unwish(ctx.work.tx, person=ctx.person.person, subject=region.subject, of=of)
        return await _documents(ctx, slug, "0")
    await news.wish(ctx.work.tx, person=ctx.person.person, subject=region.subject, of=of, now=ctx.work.now)
    back = Choice(f"calendar:documents:{slug}", Say("calendar-documents"))
    return _noted(ctx, Choice(f"calendar:unexpect:{slug}:{of}", Say("event-untell")), back)
