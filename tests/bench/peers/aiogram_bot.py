"""aiogram as its users run it: states in memory, polling, its own aiohttp session."""

import argparse
import asyncio
import time

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message

from conversation import AT_ONCE, QUESTIONS, TEXT, TOKEN, THANKS, ready, report  # isort: skip


class Form(StatesGroup):
    """One state a question."""

    name = State()
    country = State()
    role = State()
    objective = State()
    bring = State()
    contact = State()


STEPS = (Form.name, Form.country, Form.role, Form.objective, Form.bring, Form.contact)


def made(url: str) -> Bot:
    """The bot on the fake platform."""
    return Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))


async def inbound(url: str) -> None:
    """Answer a form of six questions, until stopped."""
    dispatcher = Dispatcher()

    @dispatcher.message(Command("form"))
    async def begin(message: Message, state: FSMContext) -> None:
        await state.set_state(STEPS[0])
        await message.answer(QUESTIONS[0])

    def ask_after(step: int) -> None:
        @dispatcher.message(STEPS[step])
        async def answer(message: Message, state: FSMContext) -> None:
            await state.update_data({STEPS[step].state: message.text})
            if step + 1 < len(STEPS):
                await state.set_state(STEPS[step + 1])
                await message.answer(QUESTIONS[step + 1])
            else:
                await state.clear()
                await message.answer(THANKS)

    for step in range(len(STEPS)):
        ask_after(step)
    await dispatcher.start_polling(made(url))


async def outbound(url: str, chats: range) -> None:
    """Send one text to every chat, some at once."""
    async with made(url) as bot:
        waiting = iter(chats)

        async def send() -> None:
            for chat in waiting:
                await bot.send_message(chat, TEXT)

        ready()
        began = time.perf_counter(), time.process_time()
        await asyncio.gather(*(send() for _ in range(AT_ONCE)))
        report(len(chats), began)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("direction", choices=["inbound", "outbound"])
    parser.add_argument("url")
    parser.add_argument("--chats", type=int, default=0)
    given = parser.parse_args()
    if given.direction == "inbound":
        asyncio.run(inbound(given.url))
    else:
        asyncio.run(outbound(given.url, range(1, given.chats + 1)))
