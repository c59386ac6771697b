"""Organisations that pass our updates on: asking, being decided on, and which one somebody acts for.

States: `asked` -> `active` or `declined` (they may ask again); `ended` by the organisation or the network. What an
organisation is called and how it is reached is sealed with a key of its own.

Exceptions:

    RelayError
        NotFound      there is no such organisation, or none that this person acts for
        NotAllowed    this person may not do that
        WrongState    not in this state; `state` is the one it is in
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any, Literal, TypeAlias, cast
from zoneinfo import ZoneInfo

from dialogue.replies import Choice, Day, Name, Reply, Say
from reviews import desk, errands, staff
from reviews.calendar import Calendar, Region
from reviews.roles import Reach
from reviews.rules.posting import working_days_after
from reviews.staff import Staff
from storage import audit
from storage import relays as kept
from storage.database import Row, Transaction, moment, stamp
from storage.vault import Vault

WORKING_DAYS = 5
"""Within so many working days of its regions an organisation is answered."""
MORNING = time(9)
"""When staff are told again, on the last of them."""
_ONE_ASKS = Say("desk-list-relays", number=1)
State: TypeAlias = Literal["asked", "active", "declined", "ended"]


class RelayError(Exception):
    """What a verb says no with."""


class NotFound(RelayError):
    """No such organisation, or none that this person acts for."""


class NotAllowed(RelayError):
    """Not for this person to do."""


class WrongState(RelayError):
    """Not in this state."""

    def __init__(self, state: str) -> None:
        super().__init__(f"it is {state}")
        self.state = state


@dataclass(frozen=True, slots=True)
class Relay:
    """An organisation as it stands."""

    id: str
    code: str
    """Eight letters: what its invitation carries (`/start n_<code>`). Public."""
    state: State
    name: str
    language: str
    """Of its name."""
    contact: str
    """How to reach it; empty: in the chat it asked from."""
    about: str
    """Who its members are, in its own words; may be empty."""
    regions: tuple[str, ...]
    asked: datetime
    answer_by: date
    """The last of the five working days."""
    administrators: int
    noted: datetime | None
    """When it last wrote a note to its members."""

    @property
    def called(self) -> Name:
        """Its name, as it is shown."""
        return Name(self.name, self.language)

    @property
    def reach(self) -> Reach:
        """What somebody must reach in order to decide on it."""
        return Reach(self.regions)


def _relay(row: Row) -> Relay:
    body = row["body"]
    return Relay(
        id=row["id"],
        code=row["code"],
        state=cast(State, row["state"]),
        name=body["name"],
        language=body["language"],
        contact=body["contact"],
        about=body["about"],
        regions=tuple(row["regions"].split()),
        asked=moment(row["asked"]),
        answer_by=date.fromisoformat(row["answer_by"]),
        administrators=row["administrators"],
        noted=moment(row["noted"]) if row["noted"] is not None else None,
    )


async def ask(
    tx: Transaction,
    vault: Vault,
    *,
    person: str,
    answers: Mapping[str, Any],
    language: str,
    calendar: Calendar,
    id: str,
    now: datetime,
) -> Relay:
    """Ask to become a relay; `answers` are those of `reviews.forms.relay`, `id` are 80 random bits.

    Raises WrongState when this person acts for one that is `asked` or `active`.
    """
    before = await of_person(tx, vault, person=person)
    if before and before.state != "declined":
        raise WrongState(before.state)
    given = {"name": answers["organisation"], "about": answers.get("about"), "contact": answers.get("contact")}
    regions = tuple(answers["regions"])
    await kept.add(
        tx,
        vault,
        id=id,
        code=id[:8],
        body={"language": language, **{name: str(value or "") for name, value in given.items()}},
        regions=regions,
        answer_by=_answer_by(calendar, regions, now).isoformat(),
        now=now,
    )
    if before:
        await kept.forget_administrator(tx, relay=before.id, person=person, now=now)
    await kept.join(tx, relay=id, person=person, now=now)
    await audit.record(tx, actor="person", verb="relay.ask", object=f"relay:{id}", now=now)
    asked = await get(tx, vault, id=id)
    await _tell_staff(tx, asked, now)
    return asked


async def _tell_staff(tx: Transaction, relay: Relay, now: datetime, say: Say = _ONE_ASKS) -> None:
    """Those who may decide are told at once; its name stays where it is sealed."""
    who = [each.id for each in await staff.everyone(tx) if each.may("relay.decide", relay.reach)]
    told = Reply((say,), (Choice(f"desk:relay:{relay.id}", Say("desk-open-it")),), keep=True)
    await desk.send(tx, about=f"relay:{relay.id}", who=who, reply=told, now=now)


async def remind_staff(tx: Transaction, vault: Vault, *, calendar: Calendar, now: datetime) -> None:
    """Those who may decide are told again, once, on the morning of the day by which they said to answer."""
    for relay in [_relay(row) for row in await kept.in_state(tx, vault, state="asked")]:
        zone = ZoneInfo(usual_zone(calendar, relay.regions))
        morning = datetime.combine(relay.answer_by, MORNING, zone)
        if morning <= now and not await desk.was_sent(tx, about=f"relay:{relay.id}", now=morning):
            say = Say("desk-relays-last-day", day=Day(relay.answer_by.isoformat()))
            await _tell_staff(tx, relay, morning, say)


def usual_zone(calendar: Calendar, regions: Sequence[str]) -> str:
    """By whose clock an organisation for these regions lives, as far as we know."""
    region = calendar.get(Region, regions[0])
    return region.zone if region else "UTC"


def _answer_by(calendar: Calendar, regions: Sequence[str], now: datetime) -> date:
    """Days on which one of its regions does not work do not count, unless none is left then."""
    weekends = [set(region.weekend) for slug in regions if (region := calendar.get(Region, slug))]
    off = set().union(*weekends) or {"sat", "sun"}
    today = now.astimezone(ZoneInfo(usual_zone(calendar, regions))).date()
    return working_days_after(today, WORKING_DAYS, weekend=off if len(off) < 7 else {"sat", "sun"})


async def overseen(tx: Transaction, vault: Vault, *, state: State = "asked", by: Staff) -> list[Relay]:
    """Those that this person may decide on (`relay.decide` for all of its regions), the most pressing first."""
    found = [_relay(row) for row in await kept.in_state(tx, vault, state=state)]
    return [relay for relay in found if by.may("relay.decide", relay.reach)]


async def decide(tx: Transaction, vault: Vault, *, id: str, accept: bool, by: Staff, now: datetime) -> Relay:
    """Take it in, or decline; who asked is told at once. Raises NotFound, NotAllowed, WrongState."""
    await _allowed(tx, vault, id, by, "asked")
    state = "active" if accept else "declined"
    await kept.change(tx, id=id, state=state, decided=stamp(now), decided_by=by.id)
    await audit.record(tx, actor=by.actor, verb="relay.decide", object=f"relay:{id}", detail={"state": state}, now=now)
    relay = await get(tx, vault, id=id)
    says = [Say(f"relay-answer-{state}", relay=relay.called), *([Say("relay-second")] if accept else [])]
    told = Reply(tuple(says), (Choice("cmd:relay", Say("command-relay")),), keep=True)
    await errands.tell(tx, vault, relay=id, job=f"relay:{id}:{state}", replies=[told], now=now)
    return relay


async def end(tx: Transaction, vault: Vault, *, id: str, by: Staff, now: datetime) -> Relay:
    """Nothing goes through it any more; its people are told, and its name is destroyed.

    Raises NotFound, NotAllowed, WrongState.
    """
    relay = await _allowed(tx, vault, id, by, "active")
    told = Reply((Say("relay-ended", relay=relay.called),), keep=True)
    await errands.tell(tx, vault, relay=id, job=f"relay:{id}:ended", replies=[told], now=now)
    await kept.end(tx, relay=id, now=now)
    await audit.record(tx, actor=by.actor, verb="relay.end", object=f"relay:{id}", now=now)
    return replace(relay, state="ended")


async def _allowed(tx: Transaction, vault: Vault, id: str, by: Staff, state: State) -> Relay:
    await kept.lock(tx, id=id)
    relay = await get(tx, vault, id=id)
    if not by.may("relay.decide", relay.reach):
        raise NotAllowed
    if relay.state != state:
        raise WrongState(relay.state)
    return relay


async def get(tx: Transaction, vault: Vault, *, id: str) -> Relay:
    """As it stands. Raises NotFound."""
    row = await kept.by_id(tx, vault, id=id)
    if row is None:
        raise NotFound
    return _relay(row)


async def of_code(tx: Transaction, vault: Vault, *, code: str) -> Relay | None:
    """The one of a public code, while it relays."""
    row = await kept.by_code(tx, vault, code=code)
    return _relay(row) if row and row["state"] == "active" else None


async def of_person(tx: Transaction, vault: Vault, *, person: str) -> Relay | None:
    """The one that a person acts for, the latest, unless it ended."""
    row = await kept.of_person(tx, vault, person=person)
    return _relay(row) if row else None


async def active(tx: Transaction, vault: Vault) -> Sequence[Relay]:
    """All that pass things on now, by name."""
    found = [_relay(row) for row in await kept.in_state(tx, vault, state="active")]
    return sorted(found, key=lambda relay: (relay.name.casefold(), relay.id))


# Those who act for it


async def acting(tx: Transaction, vault: Vault, *, person: str) -> Relay:
    """The active one that this person acts for. Raises NotFound."""
    relay = await of_person(tx, vault, person=person)
    if relay is None or relay.state != "active":
        raise NotFound
    return relay


async def acting_alone(tx: Transaction, vault: Vault, *, person: str) -> Relay:
    """The same; of two that want to act for it at once, the second one waits. Raises NotFound."""
    relay = await acting(tx, vault, person=person)
    await kept.lock(tx, id=relay.id)
    return await acting(tx, vault, person=person)
