"""Groups and channels: who lets us in and shows us the door, who administers one now, and what is posted there."""

import re
from datetime import datetime

from bot.house import House
from channels.outcomes import Gone, Migrated, Outcome, Refused
from dialogue.inbound import Inbound, Kind
from dialogue.replies import Reply
from reviews import arrivals, packs, places, posting
from reviews.packs import Means
from reviews.posting import App
from storage import people
from storage import places as kept_places
from storage.database import Transaction
from storage.people import new_id
from storage.sending import Parcel
from storage.vault import Vault

_BARRED = {Refused("no_rights"), Refused("no_topic")}
_UNSEEN = re.compile("[\u200e\u200f\u2066-\u2069]")
_TOPIC_COMMAND = "/relay"
"""Said in a topic of a group, it makes a place of it."""


# Before a turn: a network call may take its time


def asks(inbound: Inbound) -> bool:
    """Whether the app is to be asked who somebody is in a chat, before the turn that changes what is posted there."""
    return inbound.personal and inbound.kind in (Kind.choice, Kind.text) and bool(places.needs_check(inbound.text))


async def check(house: House, inbound: Inbound) -> None:
    """Ask, and note what the app said, for the turn. Raises Unavailable."""
    place = places.needs_check(inbound.text) or ""
    async with house.database.reading() as tx:
        chat = await places.chat_of(tx, house.vault, place=place)
    if chat is None or chat[0] != inbound.channel:
        return
    channel, account, address = chat
    ask = house.administrators.get((channel, account))
    administrator = await ask(address, inbound.address) if ask else None
    async with house.database.transaction() as tx:
        who = [(inbound.channel, inbound.account, inbound.address)]
        [party] = await people.meet(tx, house.vault, who=who, now=house.clock.now())
        await places.note_standing(
            tx, place=place, person=party.person, administrator=administrator, real=house.clock.real()
        )


# What happens to us there


async def noticed(house: House, tx: Transaction, inbound: Inbound, address: int) -> None:
    """Let in, shown the door, moved, or spoken to in a topic; said before the address itself is closed or moved."""
    chat, _, topic = inbound.address.partition("/")
    where = {"channel": inbound.channel, "chat": chat}
    now = house.clock.now()
    match inbound.kind:
        case Kind.joined:
            await _let_in(house, tx, inbound, address, inbound.text)
        case Kind.blocked:
            await arrivals.removed(tx, house.vault, **where, now=now)
        case Kind.migrated:
            account = inbound.account
            await arrivals.moved(
                tx, house.vault, channel=inbound.channel, account=account, old=chat, new=inbound.text, now=now
            )
        case Kind.text if topic and inbound.text.split()[:1] == [_TOPIC_COMMAND]:
            known = await arrivals.known(tx, house.vault, **where)
            if known and not await places.at_address(tx, house.vault, address=address):
                await _let_in(house, tx, inbound, address, known[0].title)


async def _let_in(house: House, tx: Transaction, inbound: Inbound, address: int, title: str) -> None:
    await arrivals.let_in(
        tx,
        house.vault,
        channel=inbound.channel,
        account=inbound.account,
        chat=inbound.address.partition("/")[0],
        address=address,
        title=title,
        by=inbound.by,
        id=new_id(),
        now=house.clock.now(),
    )


async def way_in(house: House, tx: Transaction, address: int) -> str | None:
    """The link from a chat into private, with the account that is there; for its administrators it opens what is posted
    there.
    """
    at = await kept_places.addresses(tx, ids=[address])
    link = house.around.telegram_of(at[address]["account"])
    place = await places.at_address(tx, house.vault, address=address) if link else None
    return f"{link}?start=g_{place.id}" if place else link


async def after(tx: Transaction, vault: Vault, parcel: Parcel, outcome: Outcome, now: datetime) -> bool:
    """What an outcome means for a place; False when there is none at that address."""
    if isinstance(outcome, Migrated):
        place = await places.at_address(tx, vault, address=parcel.address)
        chat = await places.chat_of(tx, vault, place=place.id) if place else None
        if chat is None:
            return False
        channel, account, old = chat
        await arrivals.moved(tx, vault, channel=channel, account=account, old=old, new=outcome.new_address, now=now)
        return True
    if isinstance(outcome, Gone) or outcome in _BARRED:
        gone = isinstance(outcome, Gone)
        return await arrivals.cannot_post(tx, vault, address=parcel.address, gone=gone, now=now)
    return False


def barred(outcome: Outcome) -> bool:
    """Whether we may not write where this was to go."""
    return outcome in _BARRED


# What is posted


def means(house: House) -> Means:
    """What copy packs are made with."""

    def plain(reply: Reply, language: str) -> str:
        return _UNSEEN.sub("", "\n\n".join(house.around.shape(reply, language, "webchat")))

    return Means(plain, house.around.telegram, house.around.chat.rpartition("/")[0])


def app(house: House) -> App:
    """What is posted goes to Telegram; groups and channels of other apps are posted in by hand."""
    shape = house.around.shape
    return App(house.around.telegram_of, lambda reply, language: len(shape(reply, language, "telegram")) == 1)


async def post(house: House, now: datetime) -> None:
    """What is due in places goes into the ledger; who posts by hand is sent what to post."""
    async with house.database.transaction() as tx:
        written = await posting.write_due(tx, house.vault, app=app(house), now=now)
        written += await packs.send_due(tx, house.vault, means=means(house), now=now)
    if written:
        house.database.wake()
