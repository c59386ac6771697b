"""Places where updates are posted: groups, channels and topics, and those where people post by hand.

States: `new` (nobody's yet), `open`, `paused` (also where we were removed since), `muted` (we may not write there any
more), `gone` (we were removed).
What is posted in a chat is chosen in private, by somebody who acts for an active relay and administers that chat at
that moment: the app is asked before each such turn (`needs_check`, `note_standing`).

Exceptions, beside those of `reviews.relays`:

    RelayError
        NotAdministrator    the app says that this person does not administer that chat
        NotChecked          the app could not be asked just now
        TooOften            its preface was changed too often today
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias, cast

from dialogue.replies import Name
from reviews import relays
from reviews.calendar import Calendar, Region
from reviews.follows import TOPICS
from reviews.relays import NotFound, RelayError
from storage import audit
from storage import places as kept
from storage import posts as kept_posts
from storage.database import Row, Transaction, Value
from storage.vault import Vault

CHECK_FOR = timedelta(seconds=60)
"""How long what the app said of an administrator counts: the turn that it was asked for."""
LONGEST_PREFACE = 200
PREFACES = 3
"""How often a place gets another preface within a day, at most; one may be taken away at any time."""
_DAY = timedelta(days=1)
LONGEST_TITLE = 80
_CHECKED = re.compile(r"(?:relay:[a-z]+:|/start g_)([0-9a-z]{16})(?::.*)?")
State: TypeAlias = Literal["new", "open", "paused", "muted", "gone"]


class NotAdministrator(RelayError):
    """Not an administrator of that chat."""


class NotChecked(RelayError):
    """The app could not be asked just now."""


class TooOften(RelayError):
    """Its preface was changed too often today."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place as it is set."""

    id: str
    relay: str | None
    by_hand: bool
    title: str
    preface: str
    """The relay's own words above the official text."""
    prefaced: tuple[datetime, ...]
    """When it last got another one."""
    state: State
    regions: tuple[str, ...]
    topics: tuple[str, ...]
    """Only about these of `TOPICS`; none: about all."""
    languages: tuple[str, ...]
    zone: str
    hour: int | None
    """The hour of its zone at which things are posted; None: as soon as they come."""
    weekday: int | None
    """Once a week, on this day (0: Monday); None: each when it comes."""
    held: bool
    """Nothing is posted without a yes."""

    @property
    def called(self) -> Name:
        """Its title, as it is shown."""
        return Name(self.title)


def from_row(row: Row) -> Place:
    """The place of a row of the store."""
    return Place(
        id=row["id"],
        relay=row["relay"],
        by_hand=row["kind"] == "hand",
        title=row["body"]["title"],
        preface=row["body"].get("preface", ""),
        prefaced=tuple(map(datetime.fromisoformat, row["body"].get("prefaced", "").split())),
        state=cast(State, row["state"]),
        regions=tuple(row["regions"].split()),
        topics=tuple(row["topics"].split()),
        languages=tuple(row["languages"].split()),
        zone=row["zone"] or "UTC",
        hour=row["hour"],
        weekday=row["weekday"],
        held=row["held"],
    )


# Who may change it


def needs_check(text: str) -> str | None:
    """The place for which the app is to be asked before a turn with this text or choice."""
    found = _CHECKED.fullmatch(text)
    return found[1] if found else None


async def chat_of(tx: Transaction, vault: Vault, *, place: str) -> tuple[str, str, str] | None:
    """Channel, account and the app's own id of a place's chat; None where there is no chat to ask about."""
    row = await kept.by_id(tx, vault, id=place)
    if row is None or row["address"] is None:
        return None
    found = (await kept.addresses(tx, ids=[row["address"]])).get(row["address"])
    if found is None:
        return None
    key = vault.key(found["person"], found["wrapped"], found["kid"])
    chat = key.open("addresses.sealed", found["sealed"]).decode().partition("/")[0]
    return found["channel"], found["account"], chat


async def note_standing(
    tx: Transaction, *, place: str, person: str, administrator: bool | None, real: datetime
) -> None:
    """What the app said of a person just now; None: it could not be asked. `real` is the real time."""
    standing = {True: "administrator", False: "not", None: "unknown"}[administrator]
    await kept.note_check(tx, place=place, person=person, standing=standing, at=real)


async def administered(tx: Transaction, vault: Vault, *, place: str, person: str, real: datetime) -> Place:
    """The place, for somebody who may change it now.

    Raises relays.NotFound (it belongs to another relay, or they act for none), NotAdministrator, NotChecked.
    """
    relay = await relays.acting(tx, vault, person=person)
    row = await kept.by_id(tx, vault, id=place)
    if row is None or row["relay"] not in (None, relay.id):
        raise NotFound
    if row["kind"] == "chat":
        standing = await kept.checked(tx, place=place, person=person, since=real - CHECK_FOR)
        if standing == "not":
            raise NotAdministrator
        if standing != "administrator":
            raise NotChecked
    return from_row(row)


async def of_relay(tx: Transaction, vault: Vault, *, relay: str) -> list[Place]:
    """The places of a relay, the first first."""
    return [from_row(row) for row in await kept.of_relay(tx, vault, relay=relay)]


# Changing it


async def claim(
    tx: Transaction,
    vault: Vault,
    *,
    place: str,
    person: str,
    language: str,
    calendar: Calendar,
    real: datetime,
    now: datetime,
) -> Place:
    """The place is their relay's from now on: about its regions, in their language, each thing held for a yes.

    Raises as `administered`.
    """
    found = await administered(tx, vault, place=place, person=person, real=real)
    if found.relay:
        return found
    relay = await relays.acting(tx, vault, person=person)
    region = calendar.get(Region, relay.regions[0])
    await kept.change(
        tx,
        id=place,
        relay=relay.id,
        state="open",
        regions=" ".join(relay.regions),
        languages=language,
        zone=region.zone if region else "UTC",
    )
    await audit.record(tx, actor="person", verb="place.claim", object=f"place:{place}", now=now)
    return await get(tx, vault, place=place)


async def add_by_hand(
    tx: Transaction,
    vault: Vault,
    *,
    title: str,
    person: str,
    language: str,
    calendar: Calendar,
    id: str,
    real: datetime,
    now: datetime,
) -> Place:
    """A place where they post themselves: they are sent what to post. Raises relays.NotFound, ValueError."""
    if not 0 < len(title) <= LONGEST_TITLE:
        raise ValueError(f"a title has 1 to {LONGEST_TITLE} characters")
    await relays.acting(tx, vault, person=person)
    await kept.add(tx, vault, id=id, kind="hand", body={"title": title, "preface": ""}, now=now)
    return await claim(tx, vault, place=id, person=person, language=language, calendar=calendar, real=real, now=now)


_COLUMNS = {"regions", "topics", "languages", "hour", "weekday", "held", "state", "zone"}


async def change(
    tx: Transaction, vault: Vault, *, place: str, person: str, real: datetime, now: datetime, **to: Value
) -> Place:
    """Set some of `regions topics languages` (tuples), `hour weekday held state zone preface`.

    Raises as `administered`; TooOften; ValueError for what a place cannot have.
    """
    found = await administered(tx, vault, place=place, person=person, real=real)
    if found.relay is None:
        raise NotFound
    values = {name: " ".join(value) if isinstance(value, tuple) else value for name, value in to.items()}
    preface = values.pop("preface", None)
    _check(values, preface)
    if preface is not None:
        await _write_preface(tx, vault, found, str(preface), now)
    if values:
        await kept.change(tx, id=place, **values)
    if languages := values.get("languages"):
        await kept_posts.cancel_languages(tx, place=place, but=str(languages).split())
    if values.get("state") == "open":
        await kept_posts.try_again(tx, place=place, now=now)
    detail = {"changed": sorted(to)}
    await audit.record(tx, actor="person", verb="place.change", object=f"place:{place}", detail=detail, now=now)
    return await get(tx, vault, place=place)


def may_preface(place: Place, now: datetime) -> bool:
    """Whether it may get another preface now."""
    return sum(at > now - _DAY for at in place.prefaced) < PREFACES


async def _write_preface(tx: Transaction, vault: Vault, place: Place, preface: str, now: datetime) -> None:
    row = cast(Row, await kept.by_id(tx, vault, id=place.id))
    times = [at.isoformat() for at in place.prefaced]
    if preface and not may_preface(place, now):
        raise TooOften
    if preface:
        times = [*times, now.isoformat()][-PREFACES:]
    body = {**row["body"], "preface": preface, "prefaced": " ".join(times)}
    await kept.write_body(tx, vault, place=row, body=body)


def _check(values: Mapping[str, Value], preface: Value) -> None:
    if unknown := values.keys() - _COLUMNS:
        raise ValueError(f"a place has no {', '.join(sorted(unknown))}")
    if preface is not None and len(str(preface)) > LONGEST_PREFACE:
        raise ValueError(f"a preface has at most {LONGEST_PREFACE} characters")
    for name in ("regions", "languages"):
        if values.get(name) == "":
            raise ValueError(f"{name}: at least one")
    if unknown := set(str(values.get("topics", "")).split()) - set(TOPICS):
        raise ValueError(f"no topics: {', '.join(sorted(unknown))}")


async def drop(tx: Transaction, vault: Vault, *, place: str, person: str, real: datetime, now: datetime) -> None:
    """Post there no more, and forget its title. Raises as `administered`."""
    await administered(tx, vault, place=place, person=person, real=real)
    row = cast(Row, await kept.by_id(tx, vault, id=place))
    if row["kind"] == "hand":
        await kept.drop(tx, id=place)
    else:  # we are there still; its title may be needed again, and what was posted may have to be put right
        await kept.give_up(tx, id=place)
    await audit.record(tx, actor="person", verb="place.drop", object=f"place:{place}", now=now)


async def get(tx: Transaction, vault: Vault, *, place: str) -> Place:
    """As it is set. Raises relays.NotFound."""
    row = await kept.by_id(tx, vault, id=place)
    if row is None:
        raise NotFound
    return from_row(row)


async def at_address(tx: Transaction, vault: Vault, *, address: int) -> Place | None:
    """The place at an address, if there is one."""
    row = await kept.at_address(tx, vault, address=address)
    return from_row(row) if row else None
