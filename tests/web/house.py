"""The rest of the house as the pages see it: a small calendar, and a conversation that answers what it is told."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from dialogue.inbound import Inbound
from dialogue.replies import Label, Message
from locales.texts import Texts
from reviews.calendar import Calendar
from web.site import ChatLine, HookRefused, Site

NOW = datetime(2021, 2, 1, 9, 0, tzinfo=UTC)
EDITED = datetime(2020, 11, 20, 12, 0, tzinfo=UTC)
EDITED_LATER = datetime(2021, 1, 15, 8, 30, 15, tzinfo=UTC)


def _row(kind: str, slug: str, /, **body: Any) -> Mapping[str, Any]:
    changed = int((EDITED_LATER if slug == "arab-review-2021" else EDITED).timestamp() * 1000)
    return {"kind": kind, "slug": slug, "version": 1, "sequence": 0, "changed": changed, "body": {"slug": slug, **body}}


FACTS = (
    _row(
        "source",
        "paper",
        title="What is <happening> & when",
        issuer="ngo",
        as_of={"precision": "day", "start": "2020-11-20"},
    ),
    _row("region", "arab", name="Arab Region", zone="Asia/Beirut", stage="preparing"),
    _row("region", "africa", name="Africa"),
    _row(
        "event",
        "arab-review-2021",
        kind="regional_review",
        name="Regional </script> Review Conference",
        regions=["arab"],
        source="paper",
        moment={"precision": "day_range", "start": "2021-02-24", "end": "2021-02-25"},
    ),
    _row(
        "event",
        "arab-briefing-2021",
        kind="briefing",
        regions=["arab"],
        format="online",
        url="https://example.org/briefing?a=1&b=2",
        state="cancelled",
        languages=["ar", "en"],
        moment={
            "precision": "day",
            "start": "2021-02-10",
            "time": "14:30",
            "end_time": "16:00",
            "zone": "Asia/Beirut",
        },
    ),
    _row(
        "event",
        "africa-review-2021",
        kind="regional_review",
        regions=["africa"],
        moment={"precision": "month", "start": "2021-06", "tentative": True},
    ),
    _row(
        "deadline",
        "africa-inputs",
        what="return inputs",
        regions=["africa"],
        audience="states",
        source="paper",
        moment={"precision": "day", "start": "2020-11-20"},
    ),
)


class House:
    """Remembers what it was told; answers every word with the same words and two choices."""

    def __init__(self, texts: Texts) -> None:
        self.calendar = Calendar.from_facts(FACTS)
        self.texts = texts
        self.inbounds: list[Inbound] = []
        self.lines: dict[str, list[ChatLine]] = defaultdict(list)
        self.hooks: list[tuple[str, bytes, str]] = []
        self.is_ready = True
        self.fails = False
        self.language = "en"
        self._ids = iter(range(1, 10_000))
        self._woken: dict[str, set[asyncio.Event]] = defaultdict(set)
        self._seen: set[str] = set()

    def site(self, **other: Any) -> Site:
        """What `web` gets of it."""
        return Site(
            **{
                "calendar": lambda: self.calendar,
                "texts": self.texts,
                "now": lambda: NOW,
                "receive": self.receive,
                "history": self.history,
                "wakes": self.wakes,
                "ready": self.ready,
                "hook": self.hook,
                "metrics": lambda: b"passerelle_up 1\n",
                "public_url": "https://passerelle.example",
                "telegram_link": "https://t.me/passerelle_example_bot",
                **other,
            }
        )

    async def receive(self, inbound: Inbound) -> None:
        if self.fails:
            raise RuntimeError("the database is away")
        if inbound.update_id in self._seen:
            return
        self._seen.add(inbound.update_id)
        self.inbounds.append(inbound)
        if inbound.text == "settings:clear":
            self.lines[inbound.address].clear()
            self.say(inbound.address, Message("Cleared", keep=True))
            return
        self.say(inbound.address, self.answer(inbound))

    def answer(self, inbound: Inbound) -> Message:
        choices = (Label("cmd:calendar", "Calendar"), Label("cmd:stop", "Stop", "danger"))
        return Message(f"You said {len(inbound.text)}", choices, self.language, right_to_left=self.language == "ar")

    def say(self, address: str, message: Message) -> None:
        """A line of ours, pushed to the open pages."""
        self.lines[address].append(ChatLine(next(self._ids), False, message))
        for event in self._woken[address]:
            event.set()

    async def history(self, address: str, language: str | None) -> Sequence[ChatLine]:
        if self.fails:
            raise RuntimeError("the database is away")
        return tuple(self.lines[address][-100:])

    async def wakes(self, address: str) -> AsyncIterator[None]:
        event = asyncio.Event()
        self._woken[address].add(event)
        try:
            while True:
                yield
                await event.wait()
                event.clear()
        finally:
            self._woken[address].discard(event)

    def listeners(self, address: str) -> int:
        """How many open pages of an address are listened for."""
        return len(self._woken[address])

    async def ready(self) -> bool:
        return self.is_ready

    async def hook(self, account: str, raw: bytes, headers: Mapping[str, str]) -> None:
        if headers.get("X-Telegram-Bot-Api-Secret-Token") != "secret":
            raise HookRefused
        if self.fails:
            raise RuntimeError("the database is away")
        self.hooks.append((account, raw, headers["X-Telegram-Bot-Api-Secret-Token"]))
