"""The app's own list of commands in chats of staff: theirs too while a chat is bound, everybody's afterwards.

Who is bound is looked at again and again, since a binding also ends elsewhere: it lapses, a colleague ends it, an
account is removed. What was shown last is kept, so nothing is sent twice and nothing forgotten when a process dies.
"""

import asyncio
import hashlib
from collections.abc import Mapping

import structlog

from bot.sender import Post, Sender
from channels import Telegram
from channels.outcomes import Retry
from handlers import MENU, STAFF_MENU
from storage import kept, places
from storage import staff as bindings
from storage.database import Row, Unavailable

EVERY = 2.0
"""Seconds between two looks."""
_SHOWN = "badge:"
"""Before the id of an address, in the names of what is kept: the language and edition of the list that it shows."""
_log = structlog.get_logger()


class Badges:
    """Of one account, in whichever process holds it."""

    def __init__(self, post: Post, channel: Telegram, sender: Sender) -> None:
        self._post, self._channel, self._sender = post, channel, sender
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Look no more."""
        self._stopping.set()

    async def run(self) -> None:
        """Until stopped."""
        while not self._stopping.is_set():
            if self._sender.holds:
                try:
                    await self.look()
                except Unavailable as error:
                    _log.warning("lists of commands wait for the database", error=type(error).__name__)
            try:
                await asyncio.wait_for(self._stopping.wait(), EVERY)
            except TimeoutError:
                continue

    async def look(self) -> None:
        """Show in every chat of staff what belongs there. Raises Unavailable."""
        where = {"channel": self._channel.name, "account": self._channel.account}
        async with self._post.database.reading() as tx:
            bound = await bindings.bound(tx, **where, now=self._post.clock.real())
            shown = await kept.beginning(tx, with_=_SHOWN)
            before = {int(name.removeprefix(_SHOWN)): edition for name, edition in shown.items()}
            to = await places.addresses(tx, ids=sorted({*bound, *before}))
        for address in sorted({*bound, *before}):
            row = to.get(address)
            if row and (row["channel"], row["account"]) != tuple(where.values()):
                continue
            commands = self._commands(bound[address], staff=True) if address in bound else None
            edition = _edition(commands) if commands else None
            if edition != before.get(address):
                await self._show(address, row, commands, edition)

    def _commands(self, language: str, *, staff: bool) -> Mapping[str, str]:
        return self._post.renderer.commands(language, (*STAFF_MENU, *MENU) if staff else MENU)

    async def _show(
        self, address: int, row: Row | None, commands: Mapping[str, str] | None, edition: str | None
    ) -> None:
        """Where there is no such address any more, there is nothing to show."""
        if row:
            vault = self._post.vault
            key = vault.key(row["person"], row["wrapped"], row["kid"])
            async with self._post.database.reading() as tx:
                language = await bindings.language_of(tx, address=address)
            plain = commands or self._commands(language or "en", staff=False)
            outcome = await self._channel.show_commands(key.open("addresses.sealed", row["sealed"]).decode(), plain)
            if isinstance(outcome, Retry):
                return
        async with self._post.database.transaction() as tx:
            name = f"{_SHOWN}{address}"
            await (kept.put(tx, name=name, value=edition) if edition else kept.drop(tx, name=name))


def _edition(commands: Mapping[str, str]) -> str:
    return hashlib.sha256(repr(sorted(commands.items())).encode()).hexdigest()[:16]
