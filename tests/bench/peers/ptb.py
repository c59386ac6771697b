"""python-telegram-bot as its users run it: a ConversationHandler in memory, polling, its own httpx transport."""

import argparse
import asyncio
import time

from telegram import Bot, Update
from telegram.ext import (
    AIORateLimiter,
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    ExtBot,
    MessageHandler,
    filters,
)

from conversation import AT_ONCE, QUESTIONS, TEXT, TOKEN, THANKS, ready, report  # isort: skip


def inbound(url: str) -> None:
    """Answer a form of six questions, until stopped."""

    async def begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        await update.effective_message.reply_text(QUESTIONS[0])
        return 0

    async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        answers = context.user_data.setdefault("answers", [])
        answers.append(update.effective_message.text)
        if len(answers) < len(QUESTIONS):
            await update.effective_message.reply_text(QUESTIONS[len(answers)])
            return len(answers)
        answers.clear()
        await update.effective_message.reply_text(THANKS)
        return ConversationHandler.END

    text = filters.TEXT & ~filters.COMMAND
    form = ConversationHandler(
        entry_points=[CommandHandler("form", begin)],
        states={step: [MessageHandler(text, answer)] for step in range(len(QUESTIONS))},
        fallbacks=[CommandHandler("form", begin)],
    )
    application = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    application.add_handler(form)
    application.run_polling()


async def outbound(url: str, chats: range, limiter: bool) -> None:
    """Send one text to every chat, some at once, with or without the library's rate limiter."""
    base = f"{url}/bot"
    unlimited = {"overall_max_rate": 1_000_000, "overall_time_period": 1, "group_max_rate": 0, "group_time_period": 0}
    made = ExtBot(TOKEN, base_url=base, rate_limiter=AIORateLimiter(**unlimited)) if limiter else Bot(TOKEN, base)
    async with made as bot:
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
    parser.add_argument("--limiter", action="store_true")
    given = parser.parse_args()
    if given.direction == "inbound":
        inbound(given.url)
    else:
        asyncio.run(outbound(given.url, range(1, given.chats + 1), given.limiter))
