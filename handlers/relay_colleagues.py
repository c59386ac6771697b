"""Who acts for a relay: one more by a link, one less by leaving or by being taken out."""

from dialogue.replies import Choice, Day, Link, Reply, Say
from handlers import relay_places
from handlers.context import Context, command, lines
from handlers.journey import Step
from reviews import colleagues, relays
from reviews.colleagues import Colleague
from reviews.relays import NotFound, Relay

_BACK = Choice("relay:home", Say("relay-back"))


async def answer(ctx: Context, step: Step) -> Reply:
    """Raises as `reviews.colleagues`."""
    relay = await relays.acting(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    match step.verb:
        case "colleague":
            return await _invite(ctx)
        case "leave" | "leaveyes":
            return await _leave(ctx, step, relay)
        case "dismiss" | "dismissed":
            return await _dismiss(ctx, step, relay)
        case _:
            return await _all(ctx, relay)


async def _invite(ctx: Context) -> Reply:
    """A one-time link, to be passed on to one person."""
    token = ctx.work.token()
    await colleagues.invite(ctx.work.tx, ctx.work.vault, person=ctx.person.person, token=token, now=ctx.work.now)
    where = relay_places.telegram(ctx) or ctx.around.chat
    says = (Say("relay-colleague"), Say("relay-link", link=Link(f"{where}?start=j_{token}")))
    return lines(*says, choices=[_BACK], keep=True)


async def _others(ctx: Context, relay: Relay) -> list[Colleague]:
    return await colleagues.others(ctx.work.tx, relay=relay.id, person=ctx.person.person)


async def _all(ctx: Context, relay: Relay, *before: Say) -> Reply:
    buttons = [
        Choice(f"relay:dismiss:{each.id}", Say("relay-a-colleague", **_known(each)))
        for each in await _others(ctx, relay)
    ]
    return lines(*before, Say("relay-colleagues", relay=relay.called), choices=[*buttons, _BACK, command("menu")])


def _known(colleague: Colleague) -> dict[str, int | Day]:
    return {"number": colleague.number, "day": Day(colleague.since.date().isoformat())}


async def _dismiss(ctx: Context, step: Step, relay: Relay) -> Reply:
    """After one question."""
    meant = next((each for each in await _others(ctx, relay) if str(each.id) == step.arg), None)
    if meant is None:
        raise NotFound
    if step.verb == "dismiss":
        yes = Choice(f"relay:dismissed:{meant.id}", Say("relay-dismiss-yes"), "danger")
        return lines(Say("relay-dismiss", relay=relay.called, **_known(meant)), choices=[_BACK, yes])
    await colleagues.dismiss(
        ctx.work.tx, ctx.work.vault, colleague=meant.id, person=ctx.person.person, now=ctx.work.now
    )
    return lines(Say("relay-dismissed", **_known(meant)), choices=[_BACK, command("menu")])


async def _leave(ctx: Context, step: Step, relay: Relay) -> Reply:
    if step.verb == "leave":
        alone = [Say("relay-leave-alone")] if relay.administrators == 1 else []
        yes = Choice("relay:leaveyes", Say("relay-leave-yes"), "danger")
        return lines(Say("relay-leave", relay=relay.called), *alone, choices=[_BACK, yes])
    await colleagues.leave(ctx.work.tx, ctx.work.vault, person=ctx.person.person, now=ctx.work.now)
    return lines(Say("relay-left"), choices=[command("menu")])
