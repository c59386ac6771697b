"""Safety: what is not possible here yet, where one can turn, and not to write it here."""

from dialogue.replies import Choice, Link, Reply, Say
from handlers.context import Context, command, lines
from handlers.journey import Journey, Step
from handlers.menu import CLEAR, waiting
from reviews.calendar import Document

PUBLIC_ADDRESS = "reprisals-how-to-share"
"""The document that says how the UN Human Rights Office is told of reprisals."""


async def answer(ctx: Context, step: Step) -> Reply:
    """One short text, also where words of danger came though nobody had asked. Nothing is asked, nothing is kept."""
    document = ctx.work.calendar.get(Document, PUBLIC_ADDRESS)
    says = [Say(f"safety-{part}") for part in ("title", "danger-now", "do-not-write", "not-yet")]
    if document and document.url:
        says += [Say("safety-addresses"), Say("safety-ohchr", link=Link(document.url))]
    says.append(Say("safety-focal-points"))
    contacts = Choice("calendar:contacts:all", Say("safety-contacts"))
    return lines(*says, choices=[contacts, CLEAR, *await waiting(ctx), command("menu")])


JOURNEY = Journey("safety", answer, (("safety", "open"),))
