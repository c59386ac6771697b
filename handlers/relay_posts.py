"""What waits for somebody of a relay: a yes to post, a word whether something was posted by hand."""

from dataclasses import replace

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
            return await _held(ctx, step)
        case "posted" | "unposted":
            return await _by_hand(ctx, step)
        case _:
            return await _waiting(ctx)


def _edition(step: Step) -> int:
    """That of the words which the button stands under."""
    return int(step.args[1]) if len(step.args) > 1 and step.args[1].isdecimal() else 0


async def _held(ctx: Context, step: Step) -> Reply:
    """A yes or a no; where the words have changed since, they are asked about again."""
    whose: dict[str, str] = {"post": step.arg, "person": ctx.person.person}
    yes, now = step.verb == "yes", ctx.work.now
    try:
        place, due = await posts.answer(ctx.work.tx, ctx.work.vault, edition=_edition(step), yes=yes, now=now, **whose)
    except posts.NewerWords:
        question = posting.question(*await posts.theirs(ctx.work.tx, ctx.work.vault, **whose))
        return replace(question, says=(Say("relay-newer-words"), *question.says))
    said = "yes-later" if yes and due > now else step.verb
    return lines(Say(f"relay-said-{said}", place=place.called), choices=[_BACK, command("menu")])


async def _by_hand(ctx: Context, step: Step) -> Reply:
    place = await packs.answer(
        ctx.work.tx,
        ctx.work.vault,
        post=step.arg,
        edition=_edition(step),
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
