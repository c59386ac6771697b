"""What the outcome of a message means beyond its own row of the ledger."""

from collections.abc import Sequence

import structlog

from bot import chats
from bot.delivery import Delivered, Post
from bot.offers import note_offered
from channels.outcomes import Gone, Migrated, Sent
from reviews import mail
from storage import leaving, people
from storage.database import Unavailable

_log = structlog.get_logger()


async def follow_up(post: Post, results: Sequence[Delivered]) -> None:
    """Whoever blocked us, left or is gone is stopped; a place that moved is found again. May be done again.

    Raises Unavailable.
    """
    for each in results:
        if not isinstance(each.outcome, Gone | Migrated) and not chats.barred(each.outcome):
            continue
        try:
            await _follow(post, each)
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001  # the row itself is written down all the same
            post.measures.faults.inc()
            _log.error("an outcome was not followed up", row=each.parcel.id, error=type(error).__name__)


async def _follow(post: Post, each: Delivered) -> None:
    now = post.clock.now()
    async with post.database.transaction() as tx:
        await chats.after(tx, post.vault, each.parcel, each.outcome, now)
        if isinstance(each.outcome, Migrated):
            to = each.outcome.new_address
            await people.move_address(tx, post.vault, address=each.parcel.address, to=to, now=now)
            return
        gone = isinstance(each.outcome, Gone)
        if gone and not await mail.bounced(tx, post.vault, address=each.parcel.address, now=now):
            await people.close_address(tx, address=each.parcel.address, now=now)
            await leaving.stop(tx, person=each.parcel.person, now=now)


def pushes_with_choices(results: Sequence[Delivered]) -> list[Delivered]:
    """Those whose choices a number answers from now on."""
    pushed = (each for each in results if each.parcel.lane and isinstance(each.outcome, Sent))
    return [each for each in pushed if each.words and each.words.reply.choices]


async def note_all_offered(post: Post, pushed: Sequence[Delivered]) -> None:
    """A number answers the push that was sent last. Raises Unavailable."""
    async with post.database.transaction() as tx:
        for each in pushed:
            assert each.words
            await note_offered(tx, post.vault, each.parcel, each.words)
