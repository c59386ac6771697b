"""Many people with reminders planned, written straight into the tables."""

from datetime import datetime, timedelta

from reviews import subscriptions
from reviews.calendar import Calendar
from storage import people, plans
from storage.database import Database
from storage.plans import Plan
from storage.vault import Vault

_AT_ONCE = 1_000
_FOLLOW = "INSERT INTO follows (person, what, slug) VALUES ($1, 'region', 'arab')"
_LATER = timedelta(days=400)


async def gather(
    database: Database, vault: Vault, *, calendar: Calendar, due: int, subscribers: int, now: datetime
) -> datetime:
    """So many who follow one region by one clock; the instant at which the first reminder is due, to so many."""
    async with database.transaction() as tx:
        [first] = await people.meet(tx, vault, who=[("telegram", "main", "0")], now=now)
        await subscriptions.follow(tx, calendar=calendar, person=first.person, subject="region:arab", now=now)
        await subscriptions.set_zone(tx, calendar=calendar, person=first.person, zone="Asia/Beirut", now=now)
        await subscriptions.consent(tx, calendar=calendar, person=first.person, words="1", language="en", now=now)
        ahead = await plans.of(tx, people=[first.person])
        begins = await plans.next_due(tx)
    assert begins, "the calendar is past"
    for start in range(1, subscribers, _AT_ONCE):
        numbers = range(start, min(start + _AT_ONCE, subscribers))
        async with database.transaction() as tx:
            who = [("telegram", "main", str(number)) for number in numbers]
            met = [party.person for party in await people.meet(tx, vault, who=who, now=now)]
            await tx.run("UPDATE people SET state = 'active', zone = 'Asia/Beirut' WHERE id = ANY($1)", met)
            await tx.run_many(_FOLLOW, [(person,) for person in met])
            late = [timedelta() if number < due else _LATER for number in numbers]
            copies = [_copy(plan, person, by) for person, by in zip(met, late, strict=True) for plan in ahead]
            await plans.put(tx, plans=copies)
    return begins


def _copy(plan: Plan, person: str, later: timedelta) -> Plan:
    return Plan(person, plan.subject, plan.lead, plan.due + later, plan.version)
