"""What a number means after a push: the choices under the last message, whoever sent it."""

from dataclasses import replace

from bot.body import Body
from bot.drafting import pack_cursor, unpack_cursor
from handlers.filling import ASKING
from storage import cursors
from storage.database import Transaction
from storage.sending import Parcel
from storage.vault import Vault


async def note_offered(tx: Transaction, vault: Vault, parcel: Parcel, words: Body) -> None:
    """A push with choices was shown: a number answers these now, except while a form is open."""
    if parcel.lane == 0 or not words.reply.choices:
        return
    key = vault.key(parcel.person, parcel.wrapped, parcel.kid)
    cursor = unpack_cursor(await cursors.load(tx, key=key, address=parcel.address))
    if cursor.at == ASKING:
        return
    offered = tuple(choice for choice in words.reply.choices if choice.url is None)
    await cursors.keep(tx, key=key, address=parcel.address, body=pack_cursor(replace(cursor, offered=offered)))
