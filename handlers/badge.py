"""For whom of the staff a chat acts, if for anybody."""

from handlers.context import Context
from reviews import staff
from reviews.staff import Staff


async def badge_of(ctx: Context) -> Staff | None:
    """The account that this chat is bound to. Bindings last by the real clock."""
    return await staff.of_address(ctx.work.tx, address=ctx.person.address, now=ctx.real)
