"""Privacy and my data: who can read what, what is kept, and other ways in."""

from dialogue.replies import Choice, Code, Country, Day, Language, Link, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from reviews import members, people, subscriptions, telling
from reviews.rules.moments import city


async def answer(ctx: Context, step: Step) -> Reply:
    """The notice, or what is kept about the person who asks."""
    return await _my_data(ctx) if step.verb == "mydata" else _notice(ctx)


def _notice(ctx: Context) -> Reply:
    """It names what the messaging app itself can see, and another way (S3-24)."""
    parts = ("title", f"app-{ctx.channel.name}", "we-keep", "we-never", "others", "how-long", "free")
    says = [Say(f"privacy-{part}") for part in parts]
    if ctx.channel.name == "webchat" and ctx.around.telegram:
        says.append(Say("privacy-other-way-telegram", link=Link(ctx.around.telegram)))
    elif ctx.channel.name != "webchat":
        says.append(Say("privacy-other-way-web", link=Link(ctx.around.chat)))
    return lines(*says, choices=[command("mydata"), command("menu"), command("forget")])


async def _my_data(ctx: Context) -> Reply:
    """What is kept, shown only because it was asked for."""
    settled = await subscriptions.subscription_of(ctx.work.tx, person=ctx.person.person)
    kept = await people.kept_of(ctx.work.tx, person=ctx.person.person)
    says = [Say("privacy-my-data"), Say("privacy-my-address")]
    says += [Say("privacy-my-language", language=Language(ctx.person.language))] if ctx.person.language else []
    says += [Say("privacy-my-kind", kind=Say(f"subscribe-kind-{settled.kind}"))] if settled.kind else []
    says += [Say("privacy-my-country", country=Country(settled.country.upper()))] if settled.country else []
    says += [Say("privacy-my-zone", zone=city(settled.zone))] if settled.zone else []
    followed = tuple(_followed(ctx, subject) for subject in settled.follows)
    says += [Say("privacy-my-follows", what=followed)] if followed else []
    says.append(_consent(settled))
    says += [Say("privacy-my-drafts", number=kept.drafts)] if kept.drafts else []
    says += [Say("privacy-my-requests", number=kept.expressions)] if kept.expressions else []
    through = await members.through(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    says += [Say("relay-came-through", relay=relay.called) for relay in through]
    parting = [Choice(f"relay:part:{relay.id}", Say("relay-part-from", relay=relay.called)) for relay in through]
    ways = map(command, ("settings", "privacy", "menu", "forget"))
    return lines(*says, choices=[*parting, *ways])


def _consent(settled: subscriptions.Subscription) -> Say:
    if settled.since is None or settled.words is None:
        return Say("privacy-my-consent-none")
    return Say("privacy-my-consent-given", day=Day(settled.since.date().isoformat()), version=Code(settled.words))


def _followed(ctx: Context, subject: str) -> Say | Country:
    kind, _, slug = subject.partition(":")
    if kind == "region":
        return telling.region_name(slug)
    if kind == "country":
        return Country(slug.upper())
    fact = ctx.work.calendar.fact(subject)
    return telling.title(ctx.work.calendar, fact) if fact else Say("requests-call-gone")


JOURNEY = Journey("privacy", answer, (("privacy", "notice"), ("mydata", "mydata")))
