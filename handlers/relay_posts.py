"""What waits for somebody of a relay: a yes to post, a word whether something was posted by hand."""

from dialogue.replies import Choice, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Step
from reviews import packs, posting, posts, relays
from reviews.relays import Relay

_BACK = Choice("relay:home", Say("relay-back"))


async def answer(ctx: Context, step: Step) -> Reply:
    """One answer, or all that waits for one. Raises as `reviews.posts`, `reviews.packs`."""
    match step.verb:
        case "yes" | "no":
            place, due = await posts.answer(
                ctx.work.tx,
                ctx.work.vault,
                post=step.arg,
                person=ctx.person.person,
                yes=step.verb == "yes",
                now=ctx.work.now,
            )
            said = "yes-later" if step.verb == "yes" and due > ctx.work.now else step.verb
            return lines(Say(f"relay-said-{said}", place=place.called), choices=[_BACK, command("menu")])
        case "posted" | "unposted":
            return await _by_hand(ctx, step)
        case _:
            return await _waiting(ctx)


async def _by_hand(ctx: Context, step: Step) -> Reply:
    edition = step.args[1] if len(step.args) > 1 and step.args[1].isdecimal() else "0"
    place = await packs.answer(
        ctx.work.tx,
        ctx.work.vault,
        post=step.arg,
        edition=int(edition),
        person=ctx.person.person,
        posted=step.verb == "posted",
        now=ctx.work.now,
    )
    return lines(Say(f"relay-said-{step.verb}", place=place.called), choices=[_BACK, command("menu")])


async def number_waiting(ctx: Context, relay: Relay) -> int:
    """How many things wait for an answer."""
    return len(await posts.unanswered(ctx.work.tx, ctx.work.vault, relay=relay.id))


async def _waiting(ctx: Context) -> Reply:
    """The oldest thing that waits, whole; then the next."""
    relay = await relays.acting(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    found = await posts.unanswered(ctx.work.tx, ctx.work.vault, relay=relay.id)
    if not found:
        return lines(Say("relay-nothing-waits"), choices=[_BACK, command("menu")])
    post, place = found[0]
    return posting.question(post, place) if post["state"] == "held" else packs.heading(post, place)
