"""To which stakeholder groups somebody belongs: so that what concerns them reaches them. Nobody has to say."""

from dialogue.forms import message_id
from dialogue.replies import Choice, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from reviews import audience

OFFER = Choice("groups:which", Say("groups-say"))
"""The way here."""


async def answer(ctx: Context, step: Step) -> Reply:
    """The groups with a tick at those that were chosen; every tap counts at once."""
    chosen = await audience.groups_of(ctx.work.tx, person=ctx.person.person)
    if step.verb == "toggle" and step.arg in audience.GROUPS:
        chosen = tuple(group for group in audience.GROUPS if (group in chosen) != (group == step.arg))
        await audience.say_groups(ctx.work.tx, person=ctx.person.person, groups=chosen)
    ticks = [_tick(group, group in chosen) for group in audience.GROUPS]
    return lines(Say("groups-which"), choices=[*ticks, command("settings"), command("menu")])


def _tick(group: str, chosen: bool) -> Choice:
    name = Say(message_id("stakeholder", group))
    return Choice(f"groups:toggle:{group}", Say("subscribe-tick", name=name, ticked="yes" if chosen else "no"))


JOURNEY = Journey("groups", answer)
