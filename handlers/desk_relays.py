"""Organisations at the desk: those that want to relay are taken in or declined, those that do can be ended."""

from dialogue.replies import Choice, Day, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Step
from handlers.shelf import page_of
from reviews import errands, relays, telling
from reviews.relays import Relay, RelayError, State
from reviews.staff import Staff

_PAGE = 12


async def answer(ctx: Context, by: Staff, step: Step, _listening: str) -> Reply | None:
    """None where this is about something else."""
    match step.verb:
        case "relays":
            return await _asking(ctx, by)
        case "passing":
            return await _passing(ctx, by, step.arg)
        case "relay":
            return await _relay(ctx, by, step.arg)
        case "accept" | "decline":
            return await _decide(ctx, by, step)
        case "end" | "ended":
            return await _end(ctx, by, step)
        case _:
            return None


async def choices(ctx: Context, by: Staff) -> list[Choice]:
    """For the desk: how many ask, and how many relay, where there are any."""
    lists: tuple[tuple[str, State], ...] = (("relays", "asked"), ("passing", "active"))
    found = [(verb, await _those(ctx, by, state)) for verb, state in lists]
    return [Choice(f"desk:{verb}", Say(f"desk-list-{verb}", number=len(those))) for verb, those in found if those]


async def _those(ctx: Context, by: Staff, state: State) -> list[Relay]:
    return await relays.overseen(ctx.work.tx, ctx.work.vault, state=state, by=by)


async def _asking(ctx: Context, by: Staff, *before: Say) -> Reply:
    found = await _those(ctx, by, "asked")
    heading = Say("desk-list-relays", number=len(found))
    return lines(*before, heading, choices=[*map(_open, found), command("desk"), command("menu")])


async def _passing(ctx: Context, by: Staff, number: str, *before: Say) -> Reply:
    found = sorted(await _those(ctx, by, "active"), key=lambda relay: (relay.name.casefold(), relay.id))
    page, more = page_of(found, number, _PAGE)
    buttons = [_open(each) for each in page]
    buttons += [Choice(f"desk:passing:{more}", Say("calendar-more"))] if more else []
    heading = Say("desk-list-passing", number=len(found))
    deaf = [line for each in page for line in await _unreachable(ctx, each)]
    return lines(*before, heading, *deaf, choices=[*buttons, command("desk"), command("menu")])


def _open(relay: Relay) -> Choice:
    return Choice(f"desk:relay:{relay.id}", Say("telling-thing", name=relay.called))


async def _relay(ctx: Context, by: Staff, id: str) -> Reply:
    """What it said of itself, and what can be done about it."""
    found = [*await _those(ctx, by, "asked"), *await _those(ctx, by, "active")]
    relay = next((each for each in found if each.id == id), None)
    if relay is None:
        return await _asking(ctx, by, Say("desk-relay-decided"))
    asks = relay.state == "asked"
    says = [_asks(relay) if asks else Say("desk-relay-active", name=relay.called, number=relay.administrators)]
    says.append(Say("announce-to-regions", regions=tuple(telling.region_name(each) for each in relay.regions)))
    says += [Say("desk-relay-about", text=relay.about)] if relay.about else []
    says += [Say("desk-relay-contact", text=relay.contact)] if relay.contact else []
    says += [] if asks else await _unreachable(ctx, relay)
    back = Choice("desk:relays" if asks else "desk:passing", Say("desk-back"))
    return lines(*says, choices=[*_ways(relay), back, command("menu")])


async def _unreachable(ctx: Context, relay: Relay) -> list[Say]:
    """Nothing that waits for its yes, or is to be posted by hand, goes on then."""
    reachable = await errands.reachable(ctx.work.tx, relay=relay.id)
    return [] if reachable else [Say("desk-relay-unreachable", name=relay.called)]


def _asks(relay: Relay) -> Say:
    return Say("desk-relay", name=relay.called, until=Day(relay.answer_by.isoformat()))


def _ways(relay: Relay) -> list[Choice]:
    if relay.state == "active":
        return [Choice(f"desk:end:{relay.id}", Say("desk-relay-end"), "danger")]
    yes = Choice(f"desk:accept:{relay.id}", Say("desk-relay-accept"), "good")
    return [yes, Choice(f"desk:decline:{relay.id}", Say("desk-relay-decline"), "danger")]


async def _decide(ctx: Context, by: Staff, step: Step) -> Reply:
    accept = step.verb == "accept"
    try:
        await relays.decide(ctx.work.tx, ctx.work.vault, id=step.arg, accept=accept, by=by, now=ctx.work.now)
    except RelayError:
        return await _asking(ctx, by, Say("desk-relay-decided"))
    return await _asking(ctx, by, Say("desk-relay-accepted" if accept else "desk-relay-declined"))


async def _end(ctx: Context, by: Staff, step: Step) -> Reply:
    """After one question: its name is gone then."""
    relay = next((each for each in await _those(ctx, by, "active") if each.id == step.arg), None)
    if relay is None:
        return await _passing(ctx, by, "", Say("desk-relay-decided"))
    if step.verb == "end":
        yes = Choice(f"desk:ended:{relay.id}", Say("desk-relay-end-yes"), "danger")
        no = Choice(f"desk:relay:{relay.id}", Say("desk-back"))
        return lines(Say("desk-relay-end-sure", name=relay.called), choices=[no, yes, command("menu")])
    await relays.end(ctx.work.tx, ctx.work.vault, id=relay.id, by=by, now=ctx.work.now)
    return await _passing(ctx, by, "", Say("desk-relay-ended", name=relay.called))
