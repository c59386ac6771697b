"""pyTelegramBotAPI's asynchronous bot: the cheapest sender among the peers."""

import argparse
import asyncio
import time

from telebot import asyncio_helper
from telebot.async_telebot import AsyncTeleBot

from conversation import AT_ONCE, TEXT, TOKEN, ready, report  # isort: skip


async def outbound(url: str, chats: range) -> None:
    """Send one text to every chat, some at once."""
    asyncio_helper.API_URL = f"{url}/bot{{0}}/{{1}}"
    bot, waiting = AsyncTeleBot(TOKEN), iter(chats)

    async def send() -> None:
        for chat in waiting:
            await bot.send_message(chat, TEXT)

    ready()
    began = time.perf_counter(), time.process_time()
    await asyncio.gather(*(send() for _ in range(AT_ONCE)))
    report(len(chats), began)
    await bot.close_session()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("direction", choices=["outbound"])
    parser.add_argument("url")
    parser.add_argument("--chats", type=int, default=0)
    given = parser.parse_args()
    asyncio.run(outbound(given.url, range(1, given.chats + 1)))
