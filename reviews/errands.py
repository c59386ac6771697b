"""What those who act for a relay are told or asked, each in private. Not to those who stopped."""

from collections.abc import Sequence
from datetime import datetime

import orjson

from dialogue.replies import Choice, Reply, Say, to_json
from storage import ledger, recipients, relays
from storage.database import Transaction
from storage.ledger import Entry, Lane
from storage.vault import Vault

_DEAF = {"stopped", "leaving"}
_QUIET = Reply((Say("reminder-quiet-push"),), (Choice("cmd:relay", Say("reminder-open")),), keep=True, silent=True)
"""For those in quiet mode; what it is about, they find when they open it."""


async def tell(tx: Transaction, vault: Vault, *, relay: str, job: str, replies: Sequence[Reply], now: datetime) -> int:
    """Write this to everybody who acts for a relay; to how many. `job` makes it happen once."""
    return await tell_people(tx, vault, people=await relays.people(tx, relay=relay), job=job, replies=replies, now=now)


async def tell_people(
    tx: Transaction, vault: Vault, *, people: Sequence[str], job: str, replies: Sequence[Reply], now: datetime
) -> int:
    """Write this to these people; to how many. It does not count toward anybody's cap."""
    settings = await recipients.settings(tx, people=people)
    reached = [person for person in people if settings[person]["state"] not in _DEAF]
    addresses = await recipients.addresses(tx, people=reached)
    keys = await recipients.keys(tx, people=reached)
    job = f"urgent:{job}"
    entries = [
        Entry(
            job=job,
            address=address,
            part=part,
            lane=Lane.notice,
            body=vault.key(person, *keys[person]).seal(ledger.BODY, orjson.dumps(to_json(reply))),
        )
        for person, address in addresses.items()
        for part, reply in enumerate([_QUIET] if settings[person]["quiet"] else replies)
    ]
    await ledger.open_job(tx, id=job, kind="relay", tenant="network", audience=len(entries), words=None, now=now)
    await ledger.enqueue(tx, entries=entries, now=now)
    return len(addresses)
