"""Staff: accounts with roles, and the chats and tokens they act by.

A chat is bound to an account by a one-time token (`bind`), for 90 days. Tokens are kept as hashes. The PIN that some
acts ask is in `reviews.pins`.
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reviews.calendar import Calendar
from reviews.roles import EVERYTHING, NETWORK, Grant, Reach, may, roles, verbs_of
from storage import audit
from storage import staff as kept
from storage.database import Transaction
from storage.staff import Account, Token

LINK_FOR = timedelta(hours=24)
"""How long a one-time link works."""
CHAT_FOR = timedelta(days=90)
"""How long a chat stays bound to an account."""
TOKEN_FOR = timedelta(days=365)
KEPT_FOR = timedelta(days=30)
"""How long what no longer works is kept: used and old links, expired tokens and chats."""
COMMAND = "command"
"""Who acts when it is the command line, whose user owns the database."""

_UNTYPED = {"Cc", "Cs", "Zl", "Zp"}
"""Kinds of characters that a name has none of: control characters, what was not UTF-8, and ends of lines."""


class StaffError(Exception):
    """Says what is wrong and what to do, in plain English, for the command line."""


@dataclass(frozen=True, slots=True)
class Staff:
    """An account, by whatever it acts: a chat, an API token or the command line."""

    id: str
    name: str
    grants: tuple[Grant, ...]
    has_pin: bool = False
    verbs: frozenset[str] | None = None
    """With a token: the only verbs it carries."""
    regions: frozenset[str] | None = None
    """With a token: the only regions it reaches; None for all of the account's."""

    @property
    def actor(self) -> str:
        """As the audit names it."""
        return f"staff:{self.id}"

    def may(self, verb: str, reach: Reach = EVERYTHING) -> bool:
        """Whether it may do this to that."""
        if self.verbs is not None and verb not in self.verbs:
            return False
        if self.regions is not None and not (reach.regions and self.regions.issuperset(reach.regions)):
            return False
        return may(self.grants, verb, reach)

    def could(self, verb: str) -> bool:
        """Whether it may do this to anything at all."""
        return verb in verbs_of(self.grants) and (self.verbs is None or verb in self.verbs)


async def add(
    tx: Transaction, *, name: str, role: str, region: str | None, by: str, id: str, token: str, now: datetime
) -> Staff:
    """Give an account a role, for a region or the network; a new name is a new account, with this `id`.

    A name that was removed is the same account again: whoever wrote something under it does not approve it.

    `token` becomes its one-time sign-in token. `by` is an actor: `command`, or `Staff.actor`.
    Raises StaffError: no such role, a role that cannot be for that, or a name that nobody could read or type.
    """
    granted = _granted(role, region)
    _check_name(name)
    account = await by_name(tx, name=name)
    staff = account.id if account else await kept.bring_back(tx, name=name)
    if staff is None:
        staff = id
        await kept.add(tx, id=id, name=name, now=now)
    await kept.grant(tx, staff=staff, role=granted.role, scope=granted.scope, target=granted.target)
    await _audit(tx, by, "staff.grant", staff, now, role=role, scope=granted.scope, target=granted.target)
    await link(tx, staff=staff, by=by, token=token, now=now)
    added = await by_id(tx, id=staff)
    assert added is not None
    return added


def _check_name(name: str) -> None:
    """Colleagues read it in chats and type it in commands. Raises StaffError."""
    kinds = {unicodedata.category(character) for character in name}
    if not any(kind[0] not in "ZC" for kind in kinds):
        raise StaffError("an account needs a name that can be read")
    if kinds & _UNTYPED:
        raise StaffError("a name is one line, without control characters")


def _granted(role: str, region: str | None) -> Grant:
    shipped = roles().get(role)
    if shipped is None:
        raise StaffError(f"there is no role {role!r}; there are {', '.join(sorted(roles()))}")
    if shipped.targets:
        return Grant(role, shipped.scopes[0])
    region = None if region == "all" else region
    scope, _, target = ("region:" + region if region and ":" not in region else region or NETWORK).partition(":")
    if scope not in shipped.scopes:
        raise StaffError(f"the role {role} is for: {', '.join(shipped.scopes)}; say --region for a region")
    return Grant(role, scope, target)


async def everyone(tx: Transaction) -> list[Staff]:
    """All accounts that were not removed, by name."""
    return [_staff(each) for each in await kept.accounts(tx)]


async def by_name(tx: Transaction, *, name: str) -> Staff | None:
    """The account of this name."""
    found = await kept.accounts(tx, name=name)
    return _staff(found[0]) if found else None


async def by_id(tx: Transaction, *, id: str) -> Staff | None:
    """The account, unless it was removed."""
    found = await kept.accounts(tx, id=id)
    return _staff(found[0]) if found else None


def _staff(account: Account) -> Staff:
    return Staff(account.id, account.name, tuple(Grant(*each) for each in account.grants), account.has_pin)


async def of_address(tx: Transaction, *, address: int, now: datetime) -> Staff | None:
    """The account that a chat is bound to (`ctx.person.address`), while the binding lasts."""
    chat = await kept.chat(tx, address=address, now=now)
    return await by_id(tx, id=chat.staff) if chat else None


async def of_token(tx: Transaction, *, token: str, now: datetime) -> Staff | None:
    """The account of an API token, with that token's limits. `now` is the real time."""
    found = await kept.use_token(tx, hash=hashed(token), now=now)
    kind, _, owner = found.owner.partition(":") if found else ("", "", "")
    account = await by_id(tx, id=owner) if kind == "staff" else None
    if found is None or account is None:
        return None
    verbs = frozenset(found.scopes) if found.scopes else None
    return Staff(
        account.id,
        account.name,
        account.grants,
        account.has_pin,
        verbs,
        frozenset(found.regions) if found.regions else None,
    )


def hashed(token: str) -> str:
    """What is kept instead of a token. Tokens are long and random, so a plain hash does."""
    return hashlib.sha256(token.encode()).hexdigest()


async def link(tx: Transaction, *, staff: str, by: str, token: str, now: datetime) -> None:
    """Make a one-time sign-in token for an account that is there. `now` is the real time."""
    await kept.add_link(tx, hash=hashed(token), staff=staff, expires=now + LINK_FOR)
    await _audit(tx, by, "staff.link", staff, now)


async def open_links(tx: Transaction, *, staff: str, now: datetime) -> int:
    """How many one-time tokens of an account can still be spent. `now` is the real time."""
    return await kept.open_links(tx, staff=staff, now=now)


async def bind(tx: Transaction, *, token: str, address: int, now: datetime) -> Staff | None:
    """Spend a one-time token (`/start staff_<token>`): the chat at this address is the account's for 90 days.

    None when the token is unknown, spent or too old.
    """
    staff = await kept.spend_link(tx, hash=hashed(token), now=now)
    account = await by_id(tx, id=staff) if staff else None
    if account is None:
        return None
    await kept.bind(tx, staff=account.id, address=address, now=now, expires=now + CHAT_FOR)
    await _audit(tx, account.actor, "staff.bind", account.id, now)
    return account


async def unbind(tx: Transaction, *, staff: str, by: Staff, now: datetime) -> int:
    """Take every chat of an account away: the account itself may, and any colleague; how many there were.

    Raising an alarm about a lost phone is everybody's right; it only ever takes rights away.
    """
    number = await kept.unbind(tx, staff=staff)
    await _audit(tx, by.actor, "staff.unbind", staff, now, chats=number)
    return number


async def reset_pin(tx: Transaction, *, name: str, by: str, token: str, now: datetime) -> None:
    """Forget its PIN; the next is chosen when one is asked for, in a chat that signed in with this new `token`.

    Its chats end with it, so that nobody chooses one on a phone that was found. Raises StaffError: no such account.
    """
    account = await by_name(tx, name=name)
    if account is None:
        raise StaffError(f"there is no {name!r}; see them with: python -m bot staff list")
    await kept.clear_pin(tx, staff=account.id)
    chats = await kept.unbind(tx, staff=account.id)
    await _audit(tx, by, "staff.pin-reset", account.id, now, chats=chats)
    await link(tx, staff=account.id, by=by, token=token, now=now)


async def remove(tx: Transaction, *, name: str, by: str, now: datetime) -> bool:
    """Take an account with all its chats, links and tokens away; False if there is none of this name."""
    account = await by_name(tx, name=name)
    if account is None:
        return False
    await kept.remove(tx, staff=account.id, now=now)
    await _audit(tx, by, "staff.remove", account.id, now)
    return True


async def take_away(tx: Transaction, *, name: str, role: str, region: str | None, by: str, now: datetime) -> Staff:
    """Take one role away; the account stays, with its chats and its other roles. `region` as it was given in `add`.

    Raises StaffError: there is no such account or role, or it does not have that role there.
    """
    account, granted = await by_name(tx, name=name), _granted(role, region)
    if account is None:
        raise StaffError(f"there is no {name!r}; see them with: python -m bot staff list")
    scope, target = granted.scope, granted.target
    if not await kept.revoke(tx, staff=account.id, role=role, scope=scope, target=target):
        raise StaffError(f"{name} is not {role} for {target or scope}; see the roles with: python -m bot staff list")
    await _audit(tx, by, "staff.revoke", account.id, now, role=role, scope=scope, target=target)
    left = await by_id(tx, id=account.id)
    assert left is not None
    return left


async def new_token(
    tx: Transaction,
    *,
    staff: str,
    token: str,
    by: str,
    scopes: Sequence[str] = (),
    regions: Sequence[str] = (),
    expires: datetime | None = None,
    now: datetime,
) -> None:
    """Keep an API token of an account: all its verbs, as they are when it is used, unless `scopes` names fewer.

    It lasts a year where nothing else is said. `now` is the real time.
    """
    owned = Token(f"staff:{staff}", tuple(scopes), tuple(regions))
    await kept.add_token(tx, hash=hashed(token), token=owned, expires=expires or now + TOKEN_FOR, now=now)
    await _audit(tx, by, "staff.token", staff, now, scopes=list(scopes), regions=list(regions))


async def drop_old(tx: Transaction, *, now: datetime) -> int:
    """Forget what has not worked for `KEPT_FOR`; how many. `now` is the real time."""
    return await kept.drop(tx, before=now - KEPT_FOR)


async def thin_regions(tx: Transaction, *, calendar: Calendar) -> list[tuple[str, int]]:
    """Regions with fewer than two who may approve there, and how many it has."""
    found = [
        (region.slug, len(await approvers(tx, reach=Reach(regions=(region.slug,))))) for region in calendar.regions
    ]
    return [(slug, number) for slug, number in found if number < 2]


async def approvers(tx: Transaction, *, reach: Reach) -> list[Staff]:
    """Everybody who may approve something of this reach."""
    return [each for each in await everyone(tx) if each.may("announcement.approve", reach)]


async def chats_of(tx: Transaction, *, staff: Sequence[str], now: datetime) -> list[int]:
    """The addresses of the chats that are bound to these accounts."""
    return await kept.chats(tx, staff=staff, now=now)


async def open_chats_of(tx: Transaction, *, staff: Sequence[str], now: datetime) -> list[int]:
    """Those of them that can be written to: not where they blocked us, for one."""
    return await kept.open_chats(tx, staff=staff, now=now)


async def name_of(tx: Transaction, *, staff: str) -> str:
    """The name of an account, removed or not."""
    return await kept.name_of(tx, staff=staff)


async def _audit(tx: Transaction, by: str, verb: str, staff: str, now: datetime, **detail: object) -> None:
    await audit.record(tx, actor=by, verb=verb, object=f"staff:{staff}", detail=detail, now=now)
