"""Staff and subscribers for tests of announcements, and a sender that takes what it is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from reviews import announcements, loading, staff, wording
from reviews.announcements import Announcement, Content
from reviews.audience import Audience
from reviews.staff import Staff
from storage import leases, ledger, people, sending
from storage.database import Row, Transaction
from storage.leases import Lease
from storage.sending import Outcome, Parcel
from tests.reviews.scenes import Scene, at

EVENTS = """
regions:
- {slug: arab, name: Arab, zone: Asia/Beirut}
- {slug: africa, name: Africa, zone: Africa/Addis_Ababa, network_name: African Migration Network}
sub_regions:
- {slug: gulf, name: Gulf, region: arab}
events:
- slug: arab-review
  kind: regional_review
  regions: [arab]
  place: Beirut
  url: https://example.org/arab
  moment: {precision: day_range, start: "2021-02-24", end: "2021-02-25"}
- slug: africa-review
  kind: regional_review
  regions: [africa]
  moment: {precision: undated}
"""
TEXTS = {"en": "Come to {event}, {date}, in {place}: {link}", "ar": "تعالوا"}


@dataclass(slots=True)
class Newsroom(Scene):
    """A scene with staff."""

    ids: Callable[[], str] = field(default_factory=lambda: map("{:x}000000000000".format, count(0x1000)).__next__)
    _lease: Lease | None = None

    async def hire(self, name: str, role: str = "editor", region: str | None = None) -> Staff:
        """An account with a role."""
        async with self.database.transaction() as tx:
            return await staff.add(
                tx, name=name, role=role, region=region, by="command", id=self.ids(), token=self.ids(), now=self.now
            )

    async def refresh(self) -> None:
        """Read the calendar that the database has."""
        async with self.database.reading() as tx:
            self.calendar = await loading.calendar_of(tx)

    async def subscribe(self, *names: str, region: str = "arab", language: str | None = "en") -> list[str]:
        """People who follow a region and said yes."""
        found = [await self.person(name, f"region:{region}", zone="Asia/Beirut") for name in names]
        async with self.database.transaction() as tx:
            for person in found:
                await people.change(tx, person=person, language=language)
        return found

    async def draft(self, by: Staff, **content: object) -> Announcement:
        """A draft for the Arab region, in English and Arabic, urgent; with some of it changed."""
        plain = Content(audience=Audience(regions=("arab",)), texts=TEXTS, subject="event:arab-review", urgent=True)
        async with self.database.transaction() as tx:
            return await announcements.draft(
                tx,
                content=replace(plain, **content),  # type: ignore[arg-type]  # as the tests write them
                by=by,
                calendar=self.calendar,
                id=self.ids(),
                now=self.now,
            )

    async def approve(
        self, draft: Announcement, by: Staff, version: int | None = None, confirm: int | None = None
    ) -> Announcement:
        """Approve it as it is known."""
        async with self.database.transaction() as tx:
            return await announcements.approve(
                tx,
                id=draft.id,
                version=version or draft.version,
                confirm_count=confirm,
                by=by,
                calendar=self.calendar,
                now=self.now,
            )

    async def under_way(self, editor: Staff, approver: Staff, **content: object) -> Announcement:
        """One that was approved."""
        return await self.approve(await self.draft(editor, **content), approver)

    async def do(
        self, verb: Callable[..., object], announcement: Announcement, by: Staff, **more: object
    ) -> Announcement:
        """One of the verbs that take an id."""
        async with self.database.transaction() as tx:
            return await verb(tx, id=announcement.id, by=by, now=self.now, **more)  # type: ignore[misc, no-any-return]  # any verb

    async def beat(self) -> list[Announcement]:
        """What the clock does."""
        async with self.database.transaction() as tx:
            await announcements.keep_quiet(tx, now=self.now)
            started = await announcements.start_due(tx, now=self.now)
            await announcements.finish(tx, now=self.now)
            while await announcements.note_told(tx, now=self.now):
                pass
        return started

    async def take(self, limit: int = 1000) -> list[Parcel]:
        """What a sender takes: rows that are leaving."""
        async with self.database.transaction() as tx:
            if self._lease is None:
                until = at("2100-01-01T00:00+00:00")
                self._lease = await leases.take(tx, name="telegram:main", owner="one", until=until, now=self.now)
            assert self._lease
            parcels = await sending.lease_rows(
                tx, lease=self._lease, channel="telegram", account="main", limit=limit, now=self.now, real=self.now
            )
            ids = await sending.mark_sending(tx, lease=self._lease, ids=[each.id for each in parcels])
        return [each for each in parcels if each.id in ids]

    async def another(self, tx: Transaction) -> Lease:
        """Another sender has the account now."""
        until = at("2100-01-01T00:00+00:00")
        await tx.run("UPDATE leases SET until = 0 WHERE name = 'telegram:main'")
        self._lease = await leases.take(tx, name="telegram:main", owner="two", until=until, now=self.now)
        assert self._lease
        return self._lease

    async def settle(self, parcels: Sequence[Parcel], state: str = "sent", reason: str | None = None) -> None:
        """What becomes of them."""
        outcomes = [Outcome(each.id, state, reason, f"m{each.id}" if state == "sent" else None) for each in parcels]
        async with self.database.transaction() as tx:
            assert self._lease
            await sending.record(tx, lease=self._lease, outcomes=outcomes, now=self.now)

    async def send(self, limit: int = 1000) -> int:
        """Take and send; how many."""
        parcels = await self.take(limit)
        await self.settle(parcels)
        return len(parcels)

    async def rows(self, job: str | None) -> list[Row]:
        """The rows of a job, each with whose address it is."""
        async with self.database.reading() as tx:
            return await tx.rows(
                "SELECT l.*, a.person FROM ledger l LEFT JOIN addresses a ON a.id = l.address"
                " WHERE l.job = $1 ORDER BY l.address",
                job or "",
            )

    async def sums(self, announcement: Announcement) -> tuple[int, int]:
        """How many rows it has, and how many it was frozen for."""
        async with self.database.reading() as tx:
            counts = await ledger.counts(tx, job=announcement.job or "")
            return sum(counts.values()), await ledger.audience_of(tx, job=announcement.job or "")

    async def counts(self, job: str | None) -> dict[str, int]:
        """How many rows of a job are in each state."""
        async with self.database.reading() as tx:
            return await ledger.counts(tx, job=job or "")

    async def sign_in(self, phone: str, by: Staff) -> None:
        """A chat acts for an account."""
        async with self.database.transaction() as tx:
            [party] = await people.meet(tx, self.vault, who=[("telegram", "main", phone)], now=self.now)
            token = self.ids()
            await staff.link(tx, staff=by.id, by="command", token=token, now=self.now)
            assert await staff.bind(tx, token=token, address=party.address, now=self.now)

    async def told(self, phone: str) -> list[str]:
        """What a chat of staff was told, by the ids of the messages."""
        async with self.database.transaction() as tx:
            [party] = await people.meet(tx, self.vault, who=[("telegram", "main", phone)], now=self.now)
            rows = await tx.rows(
                "SELECT j.words FROM ledger l JOIN jobs j ON j.id = l.job WHERE l.address = $1 AND j.kind = 'desk'"
                " ORDER BY l.id",
                party.address,
            )
        return [wording.unpacked(row["words"])[wording.ANY].says[0].id for row in rows]
