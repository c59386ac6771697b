"""Organisations that relay, for tests: they ask, are taken in, and have groups."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from dialogue.replies import Reply, Say, from_json
from reviews import announcements, arrivals, packs, places, posting, relays
from reviews.announcements import Announcement
from reviews.audience import Audience
from reviews.packs import Means
from reviews.places import Place
from reviews.posting import App
from reviews.relays import Relay
from reviews.staff import Staff
from storage import ledger, people
from storage import vault as vaults
from tests.reviews.staffing import Newsroom

LINK = "https://t.me/passerelle_example_bot"
ARAB_LINK = "https://t.me/passerelle_arab_bot"
PAGES = "https://passerelle.example"
ANSWERS = {"organisation": "Casa del Migrante", "regions": ("arab",), "reach": "chat", "store": ("yes", "1")}
TEXTS = {"en": "Come to the review", "ar": "تعالوا إلى الاستعراض"}
RIGHT = {"en": "Come on Friday", "ar": "تعالوا يوم الجمعة"}
ARAB = Audience(regions=("arab",))
Desk: TypeAlias = tuple[Staff, Staff]
"""An editor and an approver."""


@dataclass(slots=True)
class Network(Newsroom):
    """A newsroom with organisations beside it."""

    async def ask(self, name: str = "amal", **answers: object) -> tuple[str, Relay]:
        """Somebody asks; they, and what they asked for."""
        person = await self.person(name, yes=False)
        async with self.database.transaction() as tx:
            relay = await relays.ask(
                tx,
                self.vault,
                person=person,
                answers={**ANSWERS, **answers},
                language="es",
                calendar=self.calendar,
                id=self.id16(),
                now=self.now,
            )
        return person, relay

    def id16(self) -> str:
        """Sixteen letters; the first eight differ."""
        return self.ids()[:4].rjust(8, "a") * 2

    async def take_in(self, name: str = "amal", **answers: object) -> tuple[str, Relay]:
        """Somebody asks and is taken in."""
        person, relay = await self.ask(name, **answers)
        decider = await self.hire(f"decider of {name}", "secretariat")
        async with self.database.transaction() as tx:
            relay = await relays.decide(tx, self.vault, id=relay.id, accept=True, by=decider, now=self.now)
        return person, relay

    async def group(
        self, person: str | None, chat: str = "-100", *, by: str = "amal", account: str = "main", **settings: Any
    ) -> Place:
        """A group that let us in, whose administrator is this person; settled so, and without a question."""
        async with self.database.transaction() as tx:
            [party] = await people.meet(tx, self.vault, who=[("telegram", account, chat)], now=self.now)
            id = await arrivals.let_in(
                tx,
                self.vault,
                channel="telegram",
                account=account,
                chat=chat.partition("/")[0],
                address=party.address,
                title=f"Group {chat}",
                by=by,
                id=self.id16(),
                now=self.now,
            )
        if person is None:
            async with self.database.reading() as tx:
                return await places.get(tx, self.vault, place=id)
        await self.standing(id, person, administrator=True)
        await self.claim(id, person)
        return await self.settle_place(id, person, **{"held": False, **settings})

    async def standing(self, place: str, person: str, *, administrator: bool | None) -> None:
        """What the app said just now."""
        async with self.database.transaction() as tx:
            await places.note_standing(tx, place=place, person=person, administrator=administrator, real=self.now)

    async def claim(self, place: str, person: str) -> Place:
        async with self.database.transaction() as tx:
            return await places.claim(
                tx,
                self.vault,
                place=place,
                person=person,
                language="en",
                calendar=self.calendar,
                real=self.now,
                now=self.now,
            )

    @staticmethod
    def fits(reply: Reply, language: str) -> bool:
        """Whether the free words in it are shorter than 100 letters, together."""
        return (
            len("".join(str(text) for say in reply.says for text in say.args.values() if isinstance(text, str))) < 100
        )

    async def by_hand(self, person: str, title: str = "Radio") -> Place:
        async with self.database.transaction() as tx:
            return await places.add_by_hand(
                tx,
                self.vault,
                title=title,
                person=person,
                language="en",
                calendar=self.calendar,
                id=self.id16(),
                real=self.now,
                now=self.now,
            )

    async def settle_place(self, place: str, person: str, **settings: object) -> Place:
        async with self.database.transaction() as tx:
            return await places.change(
                tx,
                self.vault,
                place=place,
                person=person,
                real=self.now,
                now=self.now,
                **settings,  # type: ignore[arg-type]  # as the tests write them
            )

    async def beat_places(self) -> int:
        """What the clock does for places."""
        means = Means(self.plain, LINK, PAGES)
        async with self.database.transaction() as tx:
            written = await posting.write_due(
                tx, self.vault, app=App({"main": LINK, "arab": ARAB_LINK}.get, self.fits), now=self.now
            )
            return written + await packs.send_due(tx, self.vault, means=means, now=self.now)

    async def announced(
        self, desk: Desk, texts: Mapping[str, str] = TEXTS, audience: Audience = ARAB, **content: Any
    ) -> Announcement:
        """An announcement that was approved, and what the clock makes of it at once."""
        plain: dict[str, Any] = {"texts": texts, "audience": audience, "urgent": False, **content}
        made = await self.under_way(*desk, **plain)
        await self.beat_places()
        return made

    async def corrected(self, desk: Desk, made: Announcement) -> None:
        """It is put right by one and approved by the other."""
        more: dict[str, Any] = {"calendar": self.calendar, "new_id": self.id16(), "texts": RIGHT}
        await self.approve(await self.do(announcements.correct, made, desk[0], **more), desk[1])
        await self.beat_places()

    async def words_in(self, chat: str) -> list[str]:
        """The free words of everything in a group."""
        return [official(reply) for reply in await self.heard(chat)]

    @staticmethod
    def plain(reply: Reply, language: str) -> str:
        """Words of a reply as tests see them: free words as they are, the rest by its id."""
        return "\n\n".join(_said(say, language) for say in reply.says)

    async def heard(self, name: str) -> list[Reply]:
        """Everything that was written to somebody or to a group, oldest first; corrections too."""
        return [reply for reply, _ in await self.rows_of(name)]

    async def rows_of(self, name: str) -> list[tuple[Reply, dict[str, object]]]:
        async with self.database.reading() as tx:
            [row] = await tx.rows(
                "SELECT id, person FROM addresses WHERE lookup = $1", self.vault.lookup("telegram", name)
            )
            key = await vaults.key_of(tx, self.vault, person=row["person"])
            rows = await tx.rows("SELECT * FROM ledger WHERE address = $1 AND body IS NOT NULL ORDER BY id", row["id"])
        opened = [json.loads(key.open(ledger.BODY, each["body"])) for each in rows]
        return [(from_json(kept.get("reply", kept)), each) for kept, each in zip(opened, rows, strict=True)]

    async def ids_heard(self, name: str) -> list[list[str]]:
        """The same by message ids."""
        return [[say.id for say in reply.says] for reply in await self.heard(name)]


def official(reply: Reply) -> str:
    """The free words in a message."""
    [words] = [say for say in reply.says if say.id == "notice-words"]
    return str(words.args["text"])


def _said(say: Say, language: str) -> str:
    words = [str(getattr(value, "text", value)) for value in say.args.values() if not isinstance(value, Say)]
    words += [_said(value, language) for value in say.args.values() if isinstance(value, Say)]
    return " ".join(words) if say.id.startswith("notice-") else f"({say.id})"
