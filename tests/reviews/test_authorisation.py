"""Every verb of announcements, for every role, in every scope, by the author and by others."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import pytest

from dialogue.replies import Name
from reviews import announcements, roles
from reviews.announcements import Announcement, Content, NotAllowed, NotFound, WrongState
from reviews.audience import Audience
from reviews.roles import Grant
from reviews.staff import Staff
from storage.database import Database, Transaction
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, Newsroom

_ALL = "draft read edit approve pause resume cancel correct recall retry export"
_EDITING = "draft read edit pause resume cancel correct recall export"
_DRAFTING = "draft read edit"
ALLOWED = {
    "administrator": _ALL,
    "editor": _EDITING,
    "approver": _ALL,
    "registrar": "read",
    "task-team": _DRAFTING,
    "relay": "read",
    "translator": "read",
    "viewer": "read",
    "civil-society-liaison": "",  # reaches civil society, not a whole region
    "secretariat": _ALL,
    "regional-stakeholder-focal-point": _EDITING,
    "stakeholder-group-focal-point": "",
    "process-secretariat": "",
}
"""What each role may do to another's announcement for a region that it has."""
OWN = {"read"}
"""What an author may do with their own draft whatever became of their role, besides cancelling it."""
BECOMES = {"pause": "sending", "resume": "paused", "correct": "sent", "recall": "sent", "retry": "sent"}
"""The state in which a verb is possible; all others are tried on a draft."""


@dataclass(frozen=True)
class Case:
    """One cell of the table."""

    role: str
    target: str
    verb: str
    who: str
    """Who tries it: its `author`, `another`, or another who `edited` it first."""

    @property
    def allowed(self) -> bool:
        """Whether it may be done."""
        reaches = self.target in {"network", "arab"}
        may = reaches and self.verb in ALLOWED[self.role].split()
        if self.who != "another" and self.verb == "approve":
            return False
        return may or (self.who == "author" and self.verb in {*OWN, "cancel"})


TARGETS = ("network", "arab", "africa")
CASES = [
    Case(role, target, verb, who)
    for role, target, verb, who in product(ALLOWED, TARGETS, [*_ALL.split()], ("another", "author", "edited"))
    if not (who == "author" and verb == "draft")
    and (who != "edited" or verb == "approve")
    and (target == "network" or "region" in roles.roles()[role].scopes)
    and (target != "network" or "network" in roles.roles()[role].scopes or roles.roles()[role].scopes[0] != "region")
]


def grant(case: Case) -> Grant:
    """What the account has."""
    scope = roles.roles()[case.role].scopes[0]
    if case.target != "network":
        return Grant(case.role, "region", case.target)
    return Grant(case.role, scope, {"group": "media", "process": "colombo"}.get(scope, ""))


@dataclass
class Stage:
    """An announcement in a state, and an account."""

    room: Newsroom
    tx: Transaction
    by: Staff
    of: Announcement

    @property
    def content(self) -> Content:
        return Content(audience=Audience(regions=("arab",)), texts={"en": "y"})

    async def draft(self) -> None:
        await announcements.draft(
            self.tx, content=self.content, by=self.by, calendar=self.room.calendar, id=self.room.ids(), now=NOW
        )

    async def read(self) -> None:
        await announcements.get(self.tx, id=self.of.id, by=self.by)
        await announcements.report(self.tx, id=self.of.id, by=self.by)
        await announcements.preview(self.tx, id=self.of.id, by=self.by, calendar=self.room.calendar, rate=30)

    async def edit(self) -> None:
        await announcements.edit(
            self.tx, id=self.of.id, version=1, content=self.content, by=self.by, calendar=self.room.calendar, now=NOW
        )

    async def approve(self) -> None:
        await announcements.approve(
            self.tx, id=self.of.id, version=self.of.version, by=self.by, calendar=self.room.calendar, now=NOW
        )

    async def correct(self) -> None:
        await announcements.correct(
            self.tx,
            id=self.of.id,
            by=self.by,
            calendar=self.room.calendar,
            new_id=self.room.ids(),
            texts={"en": "y"},
            now=NOW,
        )

    async def retry(self) -> None:
        await announcements.retry(self.tx, id=self.of.id, reason="x", by=self.by, now=NOW)

    async def plain(self, verb: Callable[..., Awaitable[Any]]) -> None:
        await verb(self.tx, id=self.of.id, by=self.by, now=NOW)

    async def do(self, verb: str) -> None:
        own = getattr(self, verb, None)
        await (own() if own else self.plain(getattr(announcements, verb)))


async def test_the_table_of_who_may_what(sqlite: Database, vault: Vault) -> None:
    room = Newsroom(sqlite, vault, NOW)
    await room.load(EVENTS)
    ed, ann = await room.hire("Ed", "administrator"), await room.hire("Ann", "administrator")
    wrong = []
    async with sqlite.transaction() as tx:
        for case in CASES:
            of = await announcements.draft(
                tx,
                content=Content(audience=Audience(regions=("arab",)), texts={"en": "x"}),
                by=ed,
                calendar=room.calendar,
                id=room.ids(),
                now=NOW,
            )
            by = Staff(ed.id if case.who == "author" else "else", case.role, (grant(case),))
            if case.who == "edited":  # with the role that they had then
                of = await edited(tx, of, Staff(by.id, by.name, ann.grants), room)
            await prepare(tx, of, case.verb, ann, room)
            if await tried(Stage(room, tx, by, of), case.verb) is not case.allowed:
                wrong.append(case)
    assert wrong == []
    assert len(CASES) > 400


async def prepare(tx: Transaction, of: Announcement, verb: str, by: Staff, room: Newsroom) -> None:
    if verb not in BECOMES:
        return
    await announcements.approve(tx, id=of.id, version=1, by=by, calendar=room.calendar, now=NOW)
    if BECOMES[verb] == "paused":
        await announcements.pause(tx, id=of.id, by=by, now=NOW)


async def edited(tx: Transaction, of: Announcement, by: Staff, room: Newsroom) -> Announcement:
    """The next version of it, in the words of somebody else."""
    content = replace(of.content, texts={"en": "I wrote this alone"})
    return await announcements.edit(
        tx, id=of.id, version=of.version, content=content, by=by, calendar=room.calendar, now=NOW
    )


async def tried(stage: Stage, verb: str) -> bool:
    """Whether it was done."""
    try:
        await stage.do(verb)
    except (NotAllowed, NotFound):
        return False
    return True


@pytest.mark.parametrize("verb", ["pause", "resume", "recall", "correct"])
async def test_what_is_allowed_is_still_not_done_in_the_wrong_state(room: Newsroom, verb: str) -> None:
    ed, ann = await room.hire("Ed"), await room.hire("Ann", "administrator")
    draft = await room.draft(ed)
    async with room.database.transaction() as tx:
        with pytest.raises(WrongState):
            await Stage(room, tx, ann, draft).do(verb)


@pytest.fixture
async def room(sqlite: Database, vault: Vault) -> Newsroom:
    room = Newsroom(sqlite, vault, NOW)
    await room.load(EVENTS)
    return room


@pytest.mark.requirement("S3-02")
async def test_regional_staff_reach_their_region_and_see_no_other(room: Newsroom) -> None:
    ed, ann = await room.hire("Ed", "editor", "africa"), await room.hire("Ann", "approver", "africa")
    network = await room.hire("Net")
    for regions in (("arab",), ("arab", "africa"), ()):
        with pytest.raises(NotAllowed):
            await room.draft(ed, texts={"en": "x"}, subject=None, audience=Audience(regions=regions))
    draft = await room.draft(network)
    async with room.database.reading() as tx:
        assert await announcements.listed(tx, by=ed) == []
        assert [each.id for each in await announcements.listed(tx, by=network)] == [draft.id]
    with pytest.raises(NotFound):
        await room.approve(draft, ann)
    own = await room.draft(ed, texts={"en": "x"}, subject=None, audience=Audience(regions=("africa",)))
    assert (await room.approve(own, ann)).state == "sending"
    async with room.database.reading() as tx:
        found = await announcements.verify(tx, code=own.code, calendar=room.calendar)
    assert found is not None
    assert found.by == Name("African Migration Network")  # a region's body has its own name
