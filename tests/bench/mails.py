"""How fast mails go out: ledger, rendering, sender and SMTP line as they run, into Postfix's smtp-sink.

`python -m tests.bench.mails --mails 2000` prints mails a second and processor time for each. `--slow` lets the sink
wait before each answer, as mail servers that look around first do.
"""

import argparse
import asyncio
import contextlib
import os
import re
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.delivery import Post
from bot.logs import set_up_logs
from bot.mail import mail_account, mail_renderer
from bot.sender import Sender
from bot.service import Service, open_service
from bot.settings import Settings
from dialogue.replies import Reply, Say
from reviews import wording
from storage import ledger, people
from tests.needed import NEEDS, smtp_sink

WORDS = Reply((Say("notice-words", text="The date of the review has changed.\n" + "It is on a Wednesday now. " * 20),))
_PEOPLE_AT_ONCE = 1_000
_SENT = ("passerelle_messages_total", {"channel": "email", "outcome": "sent"})
_COUNTER = re.compile(rb"mesg=(\d+)")


@dataclass(frozen=True, slots=True)
class Mails:
    """What came of it."""

    sent: int
    """By the ledger."""
    taken: int
    """By the sink."""
    seconds: float
    cpu: float
    """Processor seconds of the service."""


@dataclass(frozen=True, slots=True)
class Sink:
    """A mail server that takes everything and keeps nothing."""

    port: int
    counted: Path

    def taken(self) -> int:
        """How many mails it took so far."""
        return int((_COUNTER.findall(self.counted.read_bytes()) or [b"0"])[-1])


@contextlib.contextmanager
def sink(folder: Path, *, slow: int = 0) -> Iterator[Sink]:
    """smtp-sink on a free port; it waits so many seconds before it answers a mail."""
    found = smtp_sink()
    if found is None:
        raise SystemExit(f"cannot run {NEEDS['smtp_sink'].without}")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    more = (*(("-w", str(slow)) if slow else ()), *(("-u", "nobody") if os.getuid() == 0 else ()))
    counted = folder / "counted"
    with counted.open("wb") as out:
        running = subprocess.Popen([found, "-c", *more, f"127.0.0.1:{port}", "100"], stdout=out)
        try:
            _wait_for(port)
            yield Sink(port, counted)
        finally:
            running.terminate()
            running.wait()


def _wait_for(port: int) -> None:
    until = time.monotonic() + 20
    while True:
        try:
            with socket.create_connection(("127.0.0.1", port)):
                return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.02)


async def measure(count: int, sink: Sink, folder: Path) -> Mails:
    """Write to so many mailboxes; the audience is written before the clock starts."""
    settings = Settings.model_validate(
        {
            "database_url": f"sqlite://{folder}/mails.db",
            "master_key_file": folder / "master.key",
            "smtp_url": f"smtp://127.0.0.1:{sink.port}",
            "mail_from": "Passerelle <updates@passerelle.example>",
        }
    )
    async with open_service(settings, prepare=True) as service, _sender(service, count) as sender:
        began = time.perf_counter(), time.process_time()
        sending = asyncio.create_task(sender.run())
        while service.house.measures.registry.get_sample_value(*_SENT) != count:  # noqa: ASYNC110  # no bell rings then
            await asyncio.sleep(0.02)
        spent = time.perf_counter() - began[0], time.process_time() - began[1]
        sender.stop()
        await sending
        async with service.house.database.reading() as tx:
            counts = await ledger.counts(tx, job="mails")
    return Mails(counts.get("sent", 0), sink.taken(), *spent)


@contextlib.asynccontextmanager
async def _sender(service: Service, count: int) -> AsyncIterator[Sender]:
    """A mail for each of so many people in the ledger, and what sends them, not yet running."""
    house = service.house
    now = house.clock.now()
    for first in range(0, count, _PEOPLE_AT_ONCE):
        who = [("email", "main", f"reader{n}@example.org") for n in range(first, min(first + _PEOPLE_AT_ONCE, count))]
        async with house.database.transaction() as tx:
            await people.meet(tx, house.vault, who=who, now=now)
    words = wording.packed({"en": WORDS}, code="mails")
    async with house.database.transaction() as tx:
        await ledger.open_job(tx, id="mails", kind="announcement", tenant="network", audience=0, words=words, now=now)
        await ledger.fan_out(tx, job="mails", where="1 = 1", params=[], due=0, now=now)
    account = mail_account(service.settings, house.vault)
    assert account
    renderer = mail_renderer(service.renderer, service.settings)
    yield Sender(Post(house.database, house.vault, renderer, house.clock, house.measures), account, rate=1_000_000)
    await account.line.close()


def main() -> None:
    """Measure once, and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.mails", description=__doc__)
    parser.add_argument("--mails", type=int, default=2_000)
    parser.add_argument("--slow", type=int, default=0, help="seconds that the server waits before it takes a mail")
    asked = parser.parse_args()
    set_up_logs("WARNING", "console")
    with tempfile.TemporaryDirectory(prefix="mails-") as name, sink(Path(name), slow=asked.slow) as server:
        found = asyncio.run(measure(asked.mails, server, Path(name)))
    each = 1000 * found.cpu / found.sent
    print(f"{found.sent} mails, {found.taken} taken: {found.sent / found.seconds:,.0f}/s, {each:.2f} ms each")


if __name__ == "__main__":
    main()
