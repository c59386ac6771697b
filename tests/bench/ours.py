"""Passerelle as it runs: durable SQLite, sealed rows, replies and broadcasts through the ledger and the sender.

Nothing is left out but the pace that the real platform asks for, since the peers keep none.
"""

import argparse
import asyncio
import contextlib
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path

import handlers
from bot.logs import set_up_logs
from bot.settings import Settings
from dialogue.fields import Country, Email, OneOf, Text, options
from dialogue.forms import Form
from dialogue.replies import Code, Reply, Say
from handlers.context import Context, lines
from handlers.filling import Answers, fill, open_form
from handlers.journey import Journey, Step
from reviews import wording
from storage import ledger, people
from tests.bench.peers.conversation import TEXT, TOKEN, ready, report

NAME = "form"
FORM = Form(
    "interest",
    (
        Text("name", longest=80, reads="interest-reads-staff"),
        Country("country"),
        OneOf("mode", options=options("in_person", "online", "either")),
        OneOf("spoken_before", options=options("yes", "no")),
        Text("bring", longest=500, reads="interest-reads-team"),
        Email("email"),
    ),
)
"""Six questions out of the expression of interest, so that their words are there in every language."""
JOB = "bench"
_PEOPLE_AT_ONCE = 1_000
_SENT = ("passerelle_messages_total", {"channel": "telegram", "outcome": "sent"})


async def answer(ctx: Context, step: Step) -> Reply:
    """A journey that asks the six questions and then says thank you."""
    if step.verb == "open":
        ctx.drafts.drop(NAME)
        return await open_form(ctx, name=NAME, form=FORM)
    return await fill(ctx, step, name=NAME, form=FORM, finish=_finish)


async def _finish(ctx: Context, answers: Answers) -> Reply:
    return lines(Say("interest-received", receipt=Code(ctx.work.token())), keep=True)


handlers.JOURNEYS += (Journey(NAME, answer),)
handlers.COMMANDS[NAME] = (handlers.JOURNEYS[-1], "open")

# The service reads the journeys when it is imported.
from bot.accounts import platform_session, telegram_accounts  # noqa: E402  # after the journey is there
from bot.roles import run_roles, spare_the_collector  # noqa: E402  # after the journey is there
from bot.sender import Post, Sender  # noqa: E402  # after the journey is there
from bot.service import Service, open_service  # noqa: E402  # after the journey is there


def unpaced(url: str, folder: str) -> Settings:
    """The settings of a service of its own in this folder, at a pace that never waits."""
    given = Settings.model_validate(
        {
            "database_url": f"sqlite://{folder}/bench.db",
            "master_key_file": Path(folder) / "master.key",
            "telegram_api_url": url,
            "telegram_token": TOKEN,
        }
    )
    return given.model_copy(update={"telegram_rate": 1_000_000})


async def inbound(settings: Settings) -> None:
    """The worker, until stopped."""
    await run_roles(settings, pages=False, worker=True, prepare=True)


async def outbound(settings: Settings, count: int) -> None:
    """Send one text to many people; the audience is written before the clock starts."""
    async with audience(settings, count) as (service, sender):
        spare_the_collector()
        ready()
        began = time.perf_counter(), time.process_time()
        sending = asyncio.create_task(sender.run())
        while service.house.measures.registry.get_sample_value(*_SENT) != count:  # noqa: ASYNC110  # no bell rings then
            await asyncio.sleep(0.05)
        sender.stop()
        await sending
        report(count, began)
        async with service.house.database.reading() as tx:
            assert await ledger.counts(tx, job=JOB) == {"sent": count}


@contextlib.asynccontextmanager
async def audience(settings: Settings, count: int) -> AsyncIterator[tuple[Service, Sender]]:
    """A service with so many people and a message for each of them in the ledger, and its sender, not yet running."""
    async with open_service(settings, prepare=True) as service, platform_session() as session:
        await queue(service, count)
        house = service.house
        [channel] = telegram_accounts(settings, session).values()
        post = Post(house.database, house.vault, service.renderer, house.clock, house.measures)
        yield service, Sender(post, channel, rate=settings.telegram_rate)
        await channel.close()


async def queue(service: Service, count: int) -> None:
    """So many people, and a message for each of them in the ledger: the job `JOB`."""
    house = service.house
    for first in range(1, count + 1, _PEOPLE_AT_ONCE):
        chats = range(first, min(first + _PEOPLE_AT_ONCE, count + 1))
        async with house.database.transaction() as tx:
            who = [("telegram", "main", str(chat)) for chat in chats]
            await people.meet(tx, house.vault, who=who, now=house.clock.now())
    words = wording.packed({"en": Reply((Say("notice-words", text=TEXT),), keep=True)}, code=JOB)
    now = house.clock.now()
    async with house.database.transaction() as tx:
        await ledger.open_job(tx, id=JOB, kind="announcement", tenant="network", audience=count, words=words, now=now)
        await ledger.fan_out(tx, job=JOB, where="1 = 1", params=[], due=0, now=now)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("direction", choices=["inbound", "outbound"])
    parser.add_argument("url")
    parser.add_argument("--chats", type=int, default=0)
    asked = parser.parse_args()
    set_up_logs("WARNING", "console")
    Path("var").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir="var", prefix="bench-") as folder:
        made = unpaced(asked.url, folder)
        asyncio.run(inbound(made) if asked.direction == "inbound" else outbound(made, asked.chats))
