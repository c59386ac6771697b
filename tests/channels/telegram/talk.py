"""Saying something over the fake Telegram, and what is seen of it."""

from channels.outcomes import Outcome
from channels.telegram import Polled, Telegram
from dialogue.replies import Message
from tests.fakes.telegram import Group, Person


async def say(telegram: Telegram, message: Message | str, address: str = "42", card: str | None = None) -> Outcome:
    [part] = telegram.compose(Message(message) if isinstance(message, str) else message)
    return await telegram.send(part, address, card_id=card)


def said(person: Person | Group) -> list[str]:
    return [message.text for message in person.sees() if message.by_bot]


async def polled(telegram: Telegram, offset: int = 0, wait: int = 0) -> Polled:
    answer = await telegram.poll(offset, wait=wait)
    assert isinstance(answer, Polled)
    return answer
