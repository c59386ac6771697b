"""How Telegram shows a bot: its descriptions and commands by language.

On python-telegram-bot, because it is called once per release.
"""

from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from typing import ParamSpec

import aiohttp
from telegram import Bot, BotCommandScopeAllGroupChats
from telegram.error import TelegramError

from channels.outcomes import Outcome, Refused, Sent
from channels.telegram.introduction import Introduction
from channels.telegram.request import AiohttpRequest, NotDoneError

_P = ParamSpec("_P")
_TWO_LETTERS = 2


def _as_outcome(call: Callable[_P, Awaitable[str]]) -> Callable[_P, Awaitable[Outcome]]:
    """What a method returns as `Sent`, and errors of python-telegram-bot as the other outcomes."""

    @wraps(call)
    async def called(*args: _P.args, **kwargs: _P.kwargs) -> Outcome:
        try:
            return Sent(await call(*args, **kwargs))
        except NotDoneError as error:
            return error.outcome
        except TelegramError:
            return Refused("bad_request")

    return called


class Presence:
    """A bot account as Telegram shows it."""

    def __init__(self, session: aiohttp.ClientSession, *, token: str, base_url: str, patience: float) -> None:
        request = AiohttpRequest(session, patience=patience)
        self._bot = Bot(token, base_url=f"{base_url}/bot", request=request, get_updates_request=request)

    @_as_outcome
    async def describe(self, introductions: Mapping[str, Introduction], default: str) -> str:
        """Say who we are in every language that Telegram has a code for; unchanged texts are not sent again."""
        spoken = {code: words for code, words in introductions.items() if len(code) == _TWO_LETTERS}
        for code, words in {"": introductions[default], **spoken}.items():
            await self._describe(code or None, words)
        return ""

    async def _describe(self, code: str | None, words: Introduction) -> None:
        bot = self._bot
        if (await bot.get_my_description(code)).description != words.description:
            await bot.set_my_description(words.description, code)
        if (await bot.get_my_short_description(code)).short_description != words.short_description:
            await bot.set_my_short_description(words.short_description, code)
        for scope, commands in ((None, words.commands), (BotCommandScopeAllGroupChats(), words.group_commands)):
            shown = await bot.get_my_commands(scope, code)
            if commands and {one.command: one.description for one in shown} != dict(commands):
                await bot.set_my_commands(list(commands.items()), scope, code)
