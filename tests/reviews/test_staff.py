"""Accounts of staff: roles, one-time links, chats that lapse, tokens with limits."""

from datetime import timedelta

import pytest

from reviews import staff
from reviews.roles import EVERYTHING, Grant, Reach
from reviews.staff import StaffError
from storage import audit, people
from storage import staff as kept
from storage.database import Database
from storage.vault import Vault
from tests.databases import NOW
from tests.reviews.staffing import EVENTS, Newsroom

ARAB, AFRICA = Reach(regions=("arab",)), Reach(regions=("africa",))
SECOND = timedelta(seconds=1)


@pytest.fixture
async def room(database: Database, vault: Vault) -> Newsroom:
    return Newsroom(database, vault, NOW)


async def test_an_account_collects_roles_and_is_found_by_its_name(room: Newsroom) -> None:
    first = await room.hire("Ada", "editor", "arab")
    second = await room.hire("Ada", "approver", "africa")
    await room.hire("Ben", "civil-society-liaison")
    assert second.id == first.id
    assert second.grants == (Grant("editor", "region", "arab"), Grant("approver", "region", "africa"))
    async with room.database.transaction() as tx:
        assert [each.name for each in await staff.everyone(tx)] == ["Ada", "Ben"]
        assert await staff.by_name(tx, name="Ada") == second
        assert await staff.by_name(tx, name="Zed") is None


@pytest.mark.parametrize(
    ("role", "region", "said"),
    [
        ("king", None, "there is no role 'king'; there are administrator, approver"),
        ("secretariat", "arab", "the role secretariat is for: network"),
        ("regional-stakeholder-focal-point", None, "the role regional-stakeholder-focal-point is for: region"),
    ],
)
async def test_a_role_that_cannot_be_is_refused_with_what_can(
    room: Newsroom, role: str, region: str | None, said: str
) -> None:
    with pytest.raises(StaffError, match=said):
        await room.hire("Ada", role, region)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "an account needs a name that can be read"),
        (" \u00a0\u200b", "an account needs a name that can be read"),
        ("\n", "an account needs a name that can be read"),
        ("Ada\nBen", "a name is one line, without control characters"),
        ("Ada\x1b[2J", "a name is one line, without control characters"),
        ("Ad\udce9", "a name is one line, without control characters"),
    ],
)
async def test_a_name_that_nobody_could_read_or_type_is_refused(room: Newsroom, name: str, said: str) -> None:
    with pytest.raises(StaffError, match=f"^{said}$"):
        await room.hire(name, "administrator")
    await room.hire("\u06cc\u200c\u0646", "administrator")  # a joiner inside a word is no control character


async def test_an_account_without_a_name_can_be_removed(room: Newsroom) -> None:
    await room.hire("Ada", "editor")
    async with room.database.transaction() as tx:
        await kept.add(tx, id="nobody", name="", now=NOW)
        await kept.grant(tx, staff="nobody", role="administrator", scope="network", target="")
        assert await staff.remove(tx, name="", by="command", now=NOW)
        assert not await staff.remove(tx, name="", by="command", now=NOW)
        assert [each.name for each in await staff.everyone(tx)] == ["Ada"]


async def test_a_chat_is_bound_once_by_a_link_and_lapses(room: Newsroom) -> None:
    async with room.database.transaction() as tx:
        await staff.add(tx, name="Ada", role="editor", region=None, by="command", id="a", token="t", now=NOW)
        assert await staff.bind(tx, token="other", address=1, now=NOW) is None
        bound = await staff.bind(tx, token="t", address=1, now=NOW)
        assert bound is not None
        assert await staff.bind(tx, token="t", address=2, now=NOW) is None
        assert await staff.of_address(tx, address=1, now=NOW + staff.CHAT_FOR - SECOND) == bound
        assert await staff.of_address(tx, address=1, now=NOW + staff.CHAT_FOR) is None
        assert await staff.of_address(tx, address=2, now=NOW) is None
        await staff.link(tx, staff="a", by="command", token="late", now=NOW)
        assert await staff.bind(tx, token="late", address=2, now=NOW + staff.LINK_FOR) is None
        rows = await tx.rows("SELECT hash FROM staff_links")
    assert not {row["hash"] for row in rows} & {"t", "late"}


async def test_a_colleague_takes_a_lost_phone_away(room: Newsroom) -> None:
    ben = await room.hire("Ben", "viewer")
    async with room.database.transaction() as tx:
        ada = await staff.add(tx, name="Ada", role="editor", region=None, by="command", id="a", token="t", now=NOW)
        await staff.bind(tx, token="t", address=1, now=NOW)
        assert await staff.unbind(tx, staff=ada.id, by=ben, now=NOW) == 1
        assert await staff.of_address(tx, address=1, now=NOW) is None
        [last] = (await audit.rows_of(tx, object="staff:a"))[-1:]
    assert (last["actor"], last["verb"]) == (ben.actor, "staff.unbind")


async def test_who_is_removed_can_do_nothing_any_more(room: Newsroom) -> None:
    async with room.database.transaction() as tx:
        for token in ("t", "u"):
            await staff.add(tx, name="Ada", role="editor", region=None, by="command", id="a", token=token, now=NOW)
        await staff.bind(tx, token="t", address=1, now=NOW)
        await staff.new_token(tx, staff="a", token="api", by="command", now=NOW)
        assert await staff.remove(tx, name="Ada", by="command", now=NOW)
        assert not await staff.remove(tx, name="Ada", by="command", now=NOW)
        assert await staff.of_address(tx, address=1, now=NOW) is None
        assert await staff.of_token(tx, token="api", now=NOW) is None
        assert await staff.bind(tx, token="u", address=1, now=NOW) is None
        assert await staff.name_of(tx, staff="a") == "Ada"


async def test_who_is_forgotten_takes_the_chat_along(room: Newsroom) -> None:
    async with room.database.transaction() as tx:
        [party] = await people.meet(tx, room.vault, who=[("telegram", "main", "1")], now=NOW)
        await staff.add(tx, name="Ada", role="editor", region=None, by="command", id="a", token="t", now=NOW)
        await staff.bind(tx, token="t", address=party.address, now=NOW)
        await people.forget(tx, person=party.person, now=NOW)
        assert await staff.of_address(tx, address=party.address, now=NOW) is None


async def test_a_token_carries_its_role_or_less_and_expires(room: Newsroom) -> None:
    ada = await room.hire("Ada", "approver")
    async with room.database.transaction() as tx:
        await staff.new_token(tx, staff=ada.id, token="all", by="command", now=NOW)
        await staff.new_token(
            tx, staff=ada.id, token="less", by="command", scopes=["announcement.read"], regions=["arab"], now=NOW
        )
        whole = await staff.of_token(tx, token="all", now=NOW)
        less = await staff.of_token(tx, token="less", now=NOW)
        assert await staff.of_token(tx, token="all", now=NOW + staff.TOKEN_FOR) is None
        assert await staff.of_token(tx, token="none", now=NOW) is None
        rows = await tx.rows("SELECT hash, last_used FROM api_tokens")
    assert whole is not None
    assert less is not None
    assert whole.may("announcement.approve", EVERYTHING)
    assert whole.could("announcement.approve")
    assert less.may("announcement.read", ARAB)
    assert not less.may("announcement.read", AFRICA)
    assert not less.may("announcement.read", EVERYTHING)
    assert not less.could("announcement.approve")
    assert not {row["hash"] for row in rows} & {"all", "less"}
    assert all(row["last_used"] for row in rows)


async def test_regions_with_fewer_than_two_who_approve_are_named(room: Newsroom) -> None:
    await room.load(EVENTS)
    await room.hire("Ada", "approver")
    await room.hire("Ben", "approver", "arab")
    await room.hire("Cid", "editor", "africa")
    async with room.database.reading() as tx:
        assert await staff.thin_regions(tx, calendar=room.calendar) == [("africa", 1)]
        found = await staff.approvers(tx, reach=ARAB)
    assert [each.name for each in found] == ["Ada", "Ben"]


async def test_what_no_longer_works_is_forgotten_after_a_month(room: Newsroom) -> None:
    nora = await room.hire("Nora")
    async with room.database.transaction() as tx:
        for token, age in (("spent", 31), ("late", 32), ("fresh", 0)):
            await staff.link(tx, staff=nora.id, by="command", token=token, now=NOW - timedelta(days=age))
        [party] = await people.meet(tx, room.vault, who=[("telegram", "main", "nora")], now=NOW)
        ago = NOW - staff.CHAT_FOR - timedelta(days=31)
        await staff.link(tx, staff=nora.id, by="command", token="old", now=ago)
        assert await staff.bind(tx, token="old", address=party.address, now=ago)
        assert await staff.bind(tx, token="spent", address=party.address + 1, now=NOW - timedelta(days=31))
        for token, days in (("gone", -31), ("lately", -1), ("good", 1)):
            expires = NOW + timedelta(days=days)
            await staff.new_token(tx, staff=nora.id, token=token, by="command", expires=expires, now=NOW)
        assert await staff.drop_old(tx, now=NOW) == 5  # three links, a chat, a token
        assert await staff.drop_old(tx, now=NOW) == 0
        assert await staff.of_token(tx, token="good", now=NOW) is not None
        assert (await tx.rows("SELECT COUNT(*) AS n FROM api_tokens"))[0]["n"] == 2
        assert await staff.bind(tx, token="fresh", address=party.address, now=NOW) is not None


async def test_one_role_is_taken_away_and_recorded(room: Newsroom) -> None:
    await room.hire("Ada", "editor", "arab")
    ada = await room.hire("Ada", "approver")
    async with room.database.transaction() as tx:
        left = await staff.take_away(tx, name="Ada", role="editor", region="arab", by="command", now=NOW)
        assert left.grants == (Grant("approver", "network"),)
        rows = await audit.rows_of(tx, object=f"staff:{ada.id}")
        assert "staff.revoke" in [row["verb"] for row in rows]
        with pytest.raises(StaffError, match="Ada is not editor for arab"):
            await staff.take_away(tx, name="Ada", role="editor", region="arab", by="command", now=NOW)
